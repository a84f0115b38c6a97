import Claims

/// Uses that came to nothing: "X has failed in Y", "Where it has failed is Y", "X was tried in Y and did not work".
extension SentenceReader {
  @inline(__always)
  func readFailedUses() {
    if mayHold(oneOf: Self.maybeFailing) { lookForFailedUses() }
    if mayHold(oneOf: Self.maybeTried) { lookForTriedUses() }
  }

  /// "X failed in Y and Z", "X flopped for Y"
  @inline(never)
  private func lookForFailedUses() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard Self.failing.contains(tokens[head(clause.chunk)].hash),
        !chunks[clause.chunk].flags.contains(.passive)
      else { continue }
      let next = clause.chunk + 1
      if isPreposition(next, grammar.in, grammar.for, grammar.against) {
        deny(conditions(from: next + 1), by: agents(of: clause), index)
      } else if clause.role == .subject || clause.role == .complement,
        kind(next) == .verbGroup, chunks[next].flags.contains(.copular),
        clause.chunk > 0, clause.subjectFirst > 0
      {
        // "Where it has failed is Y"
        deny(conditions(from: skipLight(next + 1)), by: agents(of: clause), index)
      }
    }
  }

  /// "X was tried in Y and did not work", "X was tested for Y without success"
  @inline(never)
  private func lookForTriedUses() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard Self.tried.contains(tokens[head(clause.chunk)].hash),
        chunks[clause.chunk].flags.contains(.passive)
      else { continue }
      let next = clause.chunk + 1
      guard isPreposition(next, grammar.in, grammar.for, grammar.against) else { continue }
      let found = arguments(from: next + 1)
      guard cameToNothing(found.end) else { continue }
      deny(found.list.filter(isDisease), by: agents(of: clause), index)
    }
  }

  /// "and did not work", "but failed", "without success"
  private func cameToNothing(_ chunk: Int) -> Bool {
    var c = chunk
    if isPreposition(c, grammar.without), isNounPhrase(c + 1) {
      return Self.success.contains(tokens[head(c + 1)].hash)
    }
    if kind(c) == .comma { c += 1 }
    guard kind(c) == .conjunction else { return false }
    c = skipLight(c + 1)
    guard kind(c) == .verbGroup else { return false }
    let verb = tokens[head(c)].hash
    return chunks[c].flags.contains(.negated)
      ? Self.working.contains(verb) : Self.failing.contains(verb)
  }

  private func agents(of clause: Clause) -> ArgumentList {
    subjectOrTopic(of: clause).filter { $0.concept.type == .substance && !$0.isVague }
  }

  private func conditions(from chunk: Int) -> ArgumentList {
    arguments(from: chunk).list.filter(isDisease)
  }

  private func isDisease(_ argument: Argument) -> Bool {
    argument.concept.type == .condition && !argument.isVague && !argument.isRisk
      && !isPerson(argument)
  }

  private func deny(_ diseases: ArgumentList, by agents: ArgumentList, _ index: Int) {
    for disease in diseases {
      drafts.removeAll {
        $0.object?.first == disease.first && ($0.kind == .evidence || $0.kind == .therapeutic)
      }
      for agent in agents where agent.concept != disease.concept {
        emit(
          kind: .therapeutic, predicate: .treats, subject: agent, object: disease, clause: index,
          isNegated: true, end: disease.end)
      }
    }
  }

  private static var maybeFailing: WordMask {
    WordMask().or("failed").or("flopped").or("fails")
  }
  private static let failing = WordSet("failed flopped fails disappointed")
  private static var maybeTried: WordMask { WordMask().or("tried").or("tested") }
  private static let tried = WordSet("tried tested trialled")
  private static let success = WordSet("success benefit effect avail")
  private static let working = WordSet("work help succeed")

  // MARK: Ways

  /// "X does not work by blocking Y": it does not block Y, at least not to the purpose.
  @inline(__always)
  func denyOtherWays() {
    guard !drafts.isEmpty, mayHold(grammar.by), contents.holds(form: .gerund),
      contents.verbFlags.contains(.negated)
    else { return }
    lookForOtherWays()
  }

  @inline(never)
  private func lookForOtherWays() {
    for k in drafts.indices where drafts[k].clause >= 0 && !drafts[k].isNegated {
      let clause = clauses[drafts[k].clause]
      guard chunks[clause.chunk].form == .gerund,
        case let by = skipLightLeft(clause.chunk - 1), isPreposition(by, grammar.by),
        case let verb = skipLightLeft(by - 1), kind(verb) == .verbGroup,
        chunks[verb].flags.contains(.negated),
        lemma(head(verb)) == grammar.work || lemma(head(verb)) == grammar.act
      else { continue }
      drafts[k].isNegated = true
    }
  }
}
