import Claims

/// What research says of its own results: "X left Y unchanged", "These data do not support the use of X to prevent Y",
/// "our findings argue against X for Y".
extension SentenceReader {
  @inline(__always)
  func readTrialResults() {
    if mayHold(oneOf: Self.maybeUnchanged), mayHoldLemma(grammar.leave) { lookForLeftUnchanged() }
    if said.contains(.study), mayHold(oneOf: Self.maybeSupporting) { lookForUnsupportedUse() }
    if saidByVerbs.contains(.occurVerb) { lookForEmerging() }
    if mayHold(hash: Self.fewer) { countFewer() }
    if mayHold(hash: Self.difference), !drafts.isEmpty {
      // A difference is nothing that anybody gets.
      drafts.removeAll {
        $0.predicate == .causes && $0.object.map(lastHash) == Self.difference
      }
    }
    if mayHold(grammar.than) || mayHold(hash: Self.superior) { noteRivals() }
  }

  // MARK: Emerging

  /// "Depression emerged during interferon therapy": the drug has caused it.
  @inline(never)
  private func lookForEmerging() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard clause.role == .main, !verb.flags.contains(.passive),
        tokens[Int(verb.head)].tag == .past,
        Self.emerging.contains(tokens[Int(verb.head)].hash), verb.first == verb.head,
        isPreposition(clause.chunk + 1, grammar.during), clause.subjectEnd > clause.subjectFirst
      else { continue }
      let causes = exposure(at: clause.chunk + 1).filter {
        $0.concept.type == .substance && $0.isKnown && !$0.isVague
      }
      for item in subjects(of: clause)
      where item.concept.type == .condition && !item.isVague && !item.isRisk && !item.isNegated {
        for cause in causes where !drafts.contains(where: { $0.object?.concept == item.concept }) {
          emit(
            kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
            first: item.first, end: cause.end)
        }
      }
    }
  }

  private static let emerging = WordSet("emerged occurred developed appeared arose")

  // MARK: Fewer

  /// "resulted in fewer strokes": fewer have them.
  @inline(never)
  private func countFewer() {
    for k in drafts.indices {
      guard drafts[k].kind == .mechanism, drafts[k].predicate == .decreases,
        let object = drafts[k].object, object.concept.type == .condition, object.first >= 0,
        object.end <= tokens.count, object.end > object.first,
        tokens[object.first].hash == Self.fewer
          || object.first > 0 && tokens[object.first - 1].hash == Self.fewer
      else { continue }
      drafts[k].kind = .association
      drafts[k].predicate = .decreasesRiskOf
    }
  }

  private static var difference: UInt64 { WordHash.of("difference") }
  private static var fewer: UInt64 { WordHash.of("fewer") }

  // MARK: Rivals

  /// "was not superior to W in preventing Y", "is no better than W for Y": the denial holds beside W alone.
  @inline(never)
  private func noteRivals() {
    for c in chunks.indices
    where kind(c) == .adjective && Self.better.contains(tokens[Int(chunks[c].end) - 1].hash) {
      guard isPreposition(c + 1, grammar.than, grammar.to), isNounPhrase(c + 2), !isControl(c + 2),
        let rival = arguments(from: c + 2).list.first, rival.concept.type == .substance,
        rival.isKnown, rival.concept != placebo
      else { continue }
      for k in drafts.indices
      where drafts[k].isNegated && drafts[k].subject?.concept != rival.concept
        && (drafts[k].object?.first ?? 0) >= rival.end
        && !qualifiers[drafts[k].context].contains(where: { $0.kind == .comparator })
      {
        let start = qualifiers.count
        for q in drafts[k].context { qualifiers.append(qualifiers[q]) }
        qualifiers.append(Qualifier(kind: .comparator, concept: rival.concept))
        drafts[k].context = start..<qualifiers.count
      }
    }
  }

  private static var superior: UInt64 { WordHash.of("superior") }
  private static let better = WordSet("superior better effective")

  // MARK: Unchanged

  /// "X left A and B unchanged"
  @inline(never)
  private func lookForLeftUnchanged() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      guard lemma(head(clause.chunk)) == grammar.leave, clause.role != .reduced,
        !chunks[clause.chunk].flags.contains(.passive)
      else { continue }
      let found = arguments(from: skipLight(clause.chunk + 1))
      let state = skipLight(found.end)
      guard state < chunks.count, kind(state) == .adjective || kind(state) == .adverb,
        Self.unaltered.contains(tokens[head(state)].hash),
        // "leaves 90% unchanged"
        !(Int(chunks[clause.chunk].end)..<head(state)).contains(where: {
          tokens[$0].kind == .quantity
        })
      else { continue }
      drafts.removeAll { $0.clause == index && $0.kind == .mechanism }
      for subject in subjects(of: clause) where !subject.isVague && !isStudy(subject) {
        for object in found.list
        where !object.isVague && !isPerson(object) && object.concept != subject.concept {
          emit(
            kind: .mechanism, predicate: .affects, subject: subject, object: object, clause: index,
            isNegated: true, end: Int(chunks[state].end))
        }
      }
    }
  }

  private static var maybeUnchanged: WordMask {
    WordMask().or("unchanged").or("unaffected").or("unaltered").or("alone").or("untouched")
      .or("intact")
  }
  private static let unaltered = WordSet("unchanged unaffected unaltered alone untouched intact")

  // MARK: Use

  /// "These data do not support the use of X for the prevention of Y", "Our results argue against the use of X in Y"
  @inline(never)
  private func lookForUnsupportedUse() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard clause.role == .main, !verb.flags.contains(.passive), isOwnResearch(clause) else {
        continue
      }
      var object = skipLight(clause.chunk + 1)
      if Self.supporting.contains(tokens[Int(verb.head)].hash), clause.isNegated {
        // "do not support"
      } else if Self.arguing.contains(tokens[Int(verb.head)].hash), !clause.isNegated,
        isPreposition(object, grammar.against)
      {
        object = skipLight(object + 1)
      } else {
        continue
      }
      guard let use = used(from: object) else { continue }
      let goal = goal(behind: use.end)
      for condition in goal.list
      where condition.concept.type == .condition && !condition.isVague {
        for means in use.list where means.concept != condition.concept {
          let isRead = drafts.contains {
            $0.subject?.concept == means.concept && $0.object?.concept == condition.concept
              && $0.isNegated && $0.kind != .evidence
          }
          if isRead { continue }
          drafts.removeAll {
            $0.kind == .therapeutic && $0.object?.concept == condition.concept
              && ($0.subject?.concept == means.concept
                || ($0.subject?.first ?? means.end) < means.end
                  && ($0.subject?.end ?? 0) > means.first)
          }
          emit(
            kind: .therapeutic, predicate: goal.isPrevention ? .prevents : .treats, subject: means,
            object: condition, clause: -1, isNegated: true,
            first: Int(chunks[clause.subjectFirst].first), end: condition.end)
        }
      }
    }
  }

  /// "these data", "our findings", "the present trial", "this meta-analysis": what the text itself found.
  func isOwnResearch(_ clause: Clause) -> Bool {
    let c = clause.subjectFirst
    guard clause.subjectEnd > c, isNounPhrase(c),
      !classes(head(c)).isDisjoint(with: [.study, .researchNoun])
    else { return false }
    return !chunks[c].flags.isDisjoint(with: [.demonstrative, .possessiveDeterminer])
      || (Int(chunks[c].first)..<head(c)).contains { Self.present.contains(tokens[$0].hash) }
  }

  /// "the routine use of X", "X as a strategy": X, and the chunk behind it.
  private func used(from chunk: Int) -> (list: ArgumentList, end: Int)? {
    guard isNounPhrase(chunk) else { return nil }
    var start = chunk
    if lemma(head(chunk)) == grammar.use {
      guard isPreposition(chunk + 1, grammar.of) else { return nil }
      start = skipLight(chunk + 2)
    } else if classes(head(chunk)).contains(.roleNoun) {
      // "a role of X in Y" is no use of it.
      return nil
    }
    let found = arguments(from: start)
    let list = found.list.map(dosed).filter {
      $0.concept.type != .condition && !$0.isVague && !isPerson($0) && !isStudy($0)
    }
    return list.isEmpty ? nil : (list, found.end)
  }

  /// "a statin loading dose": the statin.
  private func dosed(_ own: Argument) -> Argument {
    guard !own.isKnown, own.end - own.first > 1, own.end <= tokens.count,
      classes(own.end - 1).contains(.doseNoun),
      let mention = analysis.mentions.first(where: {
        Int($0.first) >= own.first && Int($0.end) < own.end
          && vocabulary.keys[Int($0.term)].concept.type == .substance
      })
    else { return own }
    return argument(first: Int(mention.first), end: Int(mention.end)) ?? own
  }

  private struct Goal {
    var list: ArgumentList
    var isPrevention = false
  }

  /// "to prevent Y", "for the prevention of Y", "as a treatment for Y", "for Y"
  private func goal(behind chunk: Int) -> Goal {
    var i = skipLight(chunk)
    if isPreposition(i, grammar.as), isNounPhrase(i + 1) { i = skipLight(i + 2) }
    if kind(i) == .verbGroup, chunks[i].form == .infinitive {
      return Goal(
        list: arguments(from: skipLight(i + 1)).list,
        isPrevention: lemma(head(i)) == grammar.prevent)
    }
    guard isPreposition(i, grammar.for, grammar.in, grammar.against) else {
      return Goal(list: noArguments)
    }
    i = skipLight(i + 1)
    if kind(i) == .verbGroup, chunks[i].form == .gerund {
      return Goal(
        list: arguments(from: skipLight(i + 1)).list,
        isPrevention: lemma(head(i)) == grammar.prevent)
    }
    guard isNounPhrase(i) else { return Goal(list: noArguments) }
    if let noun = trigger(lemma(head(i)), .noun), isPreposition(i + 1, oneOf: noun.prepositions) {
      switch noun.effect {
      case .effect(.prevents), .fixed(_, .prevents):
        return Goal(list: arguments(from: i + 2).list, isPrevention: true)
      case .fixed(.therapeutic, _), .improves, .helps:
        return Goal(list: arguments(from: i + 2).list)
      default: return Goal(list: noArguments)
      }
    }
    return Goal(list: isPersonPhrase(i) ? noArguments : arguments(from: i).list)
  }

  private static var maybeSupporting: WordMask {
    WordMask().or("support").or("justify").or("warrant").or("favor").or("favour").or("argue")
      .or("argues").or("argued").or("speak").or("supported").or("justified")
  }
  private static let supporting = WordSet("support supported justify warrant favor favour")
  private static let arguing = WordSet("argue argues argued speak speaks")
  private static let present = WordSet("present current")
}
