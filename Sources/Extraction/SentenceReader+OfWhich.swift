import Claims

/// Side effects that stand behind what speaks of them: "has side effects, one of which is Y"; what too much of a substance shows
/// itself as; what makes its side effects worse; and how far it lends itself to misuse.
extension SentenceReader {
  @inline(__always)
  func readOfWhich() {
    if mayNameEffects, contents.holds(chunk: .relative), mayHold(grammar.of) { lookForOfWhich() }
    if mayNameEffects, mayHold(grammar.of) { lookForWorsenedEffects() }
    if mayHold(oneOf: Self.maybeExcess), mayHold(oneOf: Self.maybeShown) { lookForShown() }
    if mayHold(oneOf: Self.maybeRisks) { lookForNamedRisks() }
    if mayHold(hash: Self.potential) { lookForAbusePotential() }
  }

  /// "X has several side effects, one of which is Y", "…, the commonest of which are Y and Z"
  @inline(never)
  private func lookForOfWhich() {
    for c in chunks.indices
    where kind(c) == .relative && isPreposition(c - 1, grammar.of) && c > 3 {
      guard let effects = (0..<c - 1).last(where: isAdverseEffect),
        (effects + 1..<c - 1).allSatisfy({
          kind($0) != .verbGroup || chunks[$0].form != .finite
        }),
        case let verb = skipLight(c + 1), kind(verb) == .verbGroup,
        chunks[verb].flags.contains(.copular) || lemma(head(verb)) == grammar.include,
        !chunks[verb].flags.contains(.negated)
      else { continue }
      let items = arguments(from: skipLight(verb + 1)).list.filter {
        $0.concept.type == .condition && !$0.isVague
      }
      let owner = clauses.last { $0.chunk < effects && $0.role == .main && !$0.isUnasserted }
      var causes = (owner.map { subjects(of: $0) } ?? noArguments).filter {
        $0.concept.type == .substance && !$0.isVague
      }
      if causes.isEmpty { causes = causer(of: effects) }
      for cause in causes where cause.concept.type == .substance {
        for item in items
        where item.concept != cause.concept
          && !drafts.contains(where: {
            $0.predicate == .causes && $0.object?.concept == item.concept
          })
        {
          emit(
            kind: .safety, predicate: .causes, subject: cause, object: item, clause: -1,
            first: Int(chunks[effects].first), end: item.end)
        }
      }
    }
  }

  /// "Alcohol increases the side effects of X": the two interact.
  @inline(never)
  private func lookForWorsenedEffects() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let effects = skipLight(clause.chunk + 1)
      guard !verb.flags.contains(.passive), isAdverseEffect(effects),
        isPreposition(effects + 1, grammar.of), isNounPhrase(effects + 2),
        let trigger = trigger(lemma(Int(verb.head)), .verb)
      else { continue }
      switch trigger.effect {
      case .fixed(_, .increases), .fixed(_, .worsens): break
      default: continue
      }
      let drugs = partners(from: effects + 2).filter { $0.isKnown || isDrugClass($0) }
      for subject in subjects(of: clause)
      where subject.concept.type == .substance && subject.isKnown && !subject.isVague {
        for drug in drugs where drug.concept != subject.concept {
          drafts.removeAll {
            $0.clause == index && $0.subject?.concept == subject.concept
              && ($0.object?.first ?? 0) >= Int(chunks[effects].first)
          }
          emit(
            kind: .safety, predicate: .interactsWith, subject: subject, object: drug,
            clause: index, end: drug.end)
        }
      }
    }
  }

  /// "An overdose shows itself as Y and Z", "toxicity can present with Y": what too much of a substance brings about.
  @inline(never)
  private func lookForShown() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let c = clause.subjectFirst
      guard clause.role == .main, clause.subjectEnd > c, isNounPhrase(c),
        Self.showing.contains(tokens[head(clause.chunk)].hash),
        !chunks[clause.chunk].flags.contains(.passive),
        Self.excesses.contains(tokens[head(c)].hash) || classes(head(c)).contains(.toxicWord)
      else { continue }
      var i = clause.chunk + 1
      while i < min(chunks.count, clause.chunk + 4), !isPreposition(i, grammar.as, grammar.with),
        kind(i) != .verbGroup
      {
        i += 1
      }
      guard isPreposition(i, grammar.as, grammar.with) else { continue }
      let inside = analysis.mentions.first {
        Int($0.first) >= Int(chunks[c].first) && Int($0.end) <= Int(chunks[clause.chunk].first)
          && vocabulary.keys[Int($0.term)].concept.type == .substance
      }
      let own = inside.flatMap { argument(first: Int($0.first), end: Int($0.end)) }
      guard let cause = own ?? substanceTopic, cause.concept.type == .substance else { continue }
      let end =
        (i + 1..<max(i + 1, chunks.count)).first {
          kind($0) == .semicolon || kind($0) == .stop
            || kind($0) == .verbGroup && chunks[$0].form == .finite
        } ?? chunks.count
      for item in complaints(from: i + 1, to: end)
      where item.concept != cause.concept
        && !drafts.contains(where: {
          $0.kind == .safety && $0.object?.concept == item.concept
        })
      {
        drafts.removeAll { $0.clause == index && $0.object?.concept == item.concept }
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: item, clause: -1,
          isHedged: clause.isHedged, first: Int(chunks[c].first), end: item.end)
      }
    }
  }

  /// "It is not without risks, including Y", "it carries dangers such as Y": the risks that are named.
  @inline(never)
  private func lookForNamedRisks() {
    for c in chunks.indices
    where isNounPhrase(c) && Self.risks.contains(tokens[head(c)].hash)
      && (kind(c + 1) == .comma || isPreposition(c + 1))
    {
      guard let index = governing(c), !clauses[index].isUnasserted, clauses[index].role == .main,
        case let verb = chunks[clauses[index].chunk], !verb.flags.contains(.passive),
        verb.flags.contains(.copular) || classes(Int(verb.head)).contains(.lightVerb)
          || Self.carrying.contains(tokens[Int(verb.head)].hash)
          || Self.coming.contains(tokens[Int(verb.head)].hash)
      else { continue }
      // "is without risks": denied once; "is not without risks": twice.
      let isWithout = isPreposition(c - 1, grammar.without)
      guard
        isWithout == clauses[index].isNegated,
        isWithout || c == skipLight(clauses[index].chunk + 1)
          || isPreposition(c - 1, grammar.with),
        !chunks[c].flags.contains(.negated),
        let found = examples(at: c + 1, limit: chunks.count, depth: 0)
      else { continue }
      for item in found.list where item.concept.type == .condition && !item.isVague {
        for subject in subjectOrTopic(of: clauses[index])
        where subject.concept.type == .substance && !subject.isVague
          && !drafts.contains(where: {
            $0.object?.concept == item.concept && $0.subject?.concept == subject.concept
          })
        {
          emit(
            kind: .safety, predicate: .causes, subject: subject, object: item, clause: -1,
            isHedged: clauses[index].isHedged, first: Int(chunks[c].first), end: item.end)
        }
      }
    }
  }

  private static var maybeRisks: WordMask {
    WordMask().or("risks").or("dangers").or("hazards").or("drawbacks").or("downsides")
      .or("harms")
  }
  private static let risks = WordSet("risks dangers hazards drawbacks downsides harms")
  private static let coming = WordSet("come comes came pose poses posed")

  /// "has no potential for misuse", "has a high abuse potential"
  @inline(never)
  private func lookForAbusePotential() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard !verb.flags.contains(.passive),
        classes(Int(verb.head)).contains(.lightVerb)
          || Self.carrying.contains(tokens[Int(verb.head)].hash),
        let noun = (Int(verb.end)..<max(Int(verb.end), min(tokens.count, Int(verb.end) + 5)))
          .first(where: { tokens[$0].hash == Self.potential }),
        case let c = chunkIndex(of: noun), c >= 0, !isPreposition(c, grammar.to)
      else { continue }
      let words = Int(verb.end)..<noun
      var misuse = words.last(where: { Self.misuses.contains(tokens[$0].hash) })
      if misuse == nil, noun + 1 == Int(chunks[c].end),
        isPreposition(c + 1, grammar.for, grammar.of), isNounPhrase(c + 2),
        Self.misuses.contains(tokens[head(c + 2)].hash)
      {
        misuse = head(c + 2)
      }
      guard let misuse, let item = argument(first: misuse, end: misuse + 1) else { continue }
      let isLittle =
        chunks[c].flags.contains(.negated) || Self.lacking.contains(tokens[Int(verb.head)].hash)
        || words.contains {
          classes($0).contains(.lowWord) || classes($0).contains(.absent)
            || Self.little == tokens[$0].hash
        }
      for subject in subjectOrTopic(of: clause)
      where subject.concept.type == .substance && !subject.isVague
        && !drafts.contains(where: { $0.clause == index && $0.kind == .safety })
      {
        drafts.removeAll { $0.clause == index && $0.object?.concept == item.concept }
        emit(
          kind: .safety, predicate: .causes, subject: subject, object: item, clause: index,
          isNegated: isLittle, end: max(misuse + 1, Int(chunks[c].end)))
      }
    }
  }

  private static var little: UInt64 { WordHash.of("little") }
  private static var potential: UInt64 { WordHash.of("potential") }
  private static let misuses = WordSet("misuse abuse addiction dependence dependency")
  private static let carrying = WordSet("carries carry carried lacks lack")
  private static let lacking = WordSet("lacks lack")
  private static var maybeExcess: WordMask {
    WordMask().or("overdose").or("overdoses").or("toxicity").or("poisoning").or("overdosage")
      .or("intoxication")
  }
  private static let excesses = WordSet(
    "overdose overdoses toxicity poisoning overdosage intoxication")
  private static var maybeShown: WordMask {
    WordMask().or("show").or("shows").or("present").or("presents").or("manifest").or("manifests")
      .or("appear").or("appears")
  }
  private static let showing = WordSet(
    "show shows present presents manifest manifests appear appears")
}
