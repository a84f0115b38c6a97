import Claims

/// Harms in the fewest words: "Y is to be expected", "Y is well documented", "A, B and C are met with occasionally", "Diabetics
/// should watch for Y", "Two people left because of Y", "nothing worse than Y".
extension SentenceReader {
  @inline(__always)
  func readToldHarms() {
    guard mayHold(oneOf: Self.maybeTold), discourse.documentTopic?.concept.type == .substance
    else { return }
    lookForToldHarms()
  }

  @inline(never)
  private func lookForToldHarms() {
    guard let topic = substanceTopic, topic.isKnown,
      topic.concept == (discourse.sectionTopic ?? discourse.documentTopic)?.concept
    else { return }
    switch discourse.sectionRole {
    case .symptom, .cause, .riskFactor, .treatment, .prevention, .use, .contraindication, .none?:
      return
    default: break
    }
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard clause.role == .main, !isSubordinate(clause) else { continue }
      if isOfPersons(clause) {
        readWatchedFor(index, topic)
        readLeftBecause(index, topic)
      } else if isNamedIt(clause) {
        // "Mostly it's A, B and, on the skin, C."
        let items = complaints(from: skipLight(clause.chunk + 1), to: chunks.count)
        if items.count > 1, items.contains(where: \.isKnown) { stateHarms(items, topic, index) }
      } else if clause.subjectEnd > clause.subjectFirst, isExpected(clause) {
        // "Y, the sense of Z, is nearly universal"
        let isExplained = clause.chunk > 0 && kind(clause.chunk - 1) == .comma
        let start = isExplained ? skipLight(0) : listStart(clause)
        let items = complaints(from: start, to: isExplained ? start + 1 : clause.chunk)
        // "The benefit in Y is well documented" is about the benefit.
        guard let first = items.first, first.end > 0, chunkIndex(of: first.end - 1) == start else {
          continue
        }
        stateHarms(items, topic, index)
      }
    }
    if mayHold(oneOf: Self.maybeBeyond) { readNothingWorse(topic) }
  }

  /// "it's", where the text speaks of side effects.
  private func isNamedIt(_ clause: Clause) -> Bool {
    chunks[clause.chunk].flags.contains(.copular)
      && (discourse.sectionRole == .sideEffect || speaksOfSideEffects)
      && clause.subjectEnd == clause.subjectFirst + 1 && isNounPhrase(clause.subjectFirst)
      && word(head(clause.subjectFirst)) == grammar.it
      && isNounPhrase(skipLight(clause.chunk + 1))
  }

  /// "Diabetics", "four participants", "those on it"
  private func isOfPersons(_ clause: Clause) -> Bool {
    if hasPersonSubject(clause) { return true }
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return false
    }
    return isPersonPhrase(countedPersons(clause.subjectFirst))
      || subjects(of: clause).first?.concept.type == .population
  }

  /// "is expected", "are to be expected", "is well documented", "are met with occasionally", "is nearly universal"
  private func isExpected(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    let last = min(tokens.count, Int(verb.end) + 4)
    guard verb.flags.contains(.passive) || verb.flags.contains(.copular) else { return false }
    for i in Int(verb.first)..<last {
      let hash = tokens[i].hash
      if Self.expected.contains(hash) { return isEnd(i + 1) || isTimeBehind(i + 1) }
      if hash == Self.documented { return Self.well.contains(tokens[i - 1].hash) }
      if hash == Self.met, i + 1 < tokens.count { return word(i + 1) == grammar.with }
      if hash == Self.universal { return true }
      // "is the big one", "is the main one"
      if hash == Self.one, Self.ranks.contains(tokens[i - 1].hash) {
        return discourse.sectionRole == .sideEffect || speaksOfSideEffects
      }
    }
    return false
  }

  /// "in the first few weeks", "at first"
  private func isTimeBehind(_ token: Int) -> Bool {
    token < tokens.count && tokens[token].tag == .preposition
      && (token + 1..<min(tokens.count, token + 5)).contains {
        tokens[$0].hash == Self.first
          || tokens[$0].kind == .quantity
            && analysis.quantities[Int(tokens[$0].quantity)].dimension == .duration
      }
  }

  /// "Diabetics should watch for Y", "those on it need to look out for Y"
  private func readWatchedFor(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    guard Self.watching.contains(tokens[verb].hash) else { return }
    var i = clause.chunk + 1
    while i < min(chunks.count, clause.chunk + 4), !isPreposition(i, grammar.for) { i += 1 }
    guard isPreposition(i, grammar.for), isNounPhrase(i + 1) else { return }
    stateHarms(complaints(from: i + 1, to: chunks.count), topic, index)
  }

  /// "Four participants left because of A or B", "some gave it up over Y"
  private func readLeftBecause(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    guard Self.leaving.contains(tokens[verb].hash) || classes(verb).contains(.stopVerb) else {
      return
    }
    guard
      let reason = (clause.chunk + 1..<min(chunks.count, clause.chunk + 7)).first(where: {
        Self.because.contains(tokens[Int(chunks[$0].first)].hash)
          && (Int(chunks[$0].end) - Int(chunks[$0].first) > 1 || isPreposition($0 + 1, grammar.of))
      })
    else { return }
    let first = isPreposition(reason + 1, grammar.of) ? reason + 2 : reason + 1
    stateHarms(complaints(from: first, to: chunks.count), topic, index)
  }

  /// "turned up little beyond A, B and C", "caused nothing worse than Y"
  private func readNothingWorse(_ topic: Argument) {
    for i in tokens.indices.dropFirst()
    where Self.beyond.contains(tokens[i].hash) && Self.little.contains(tokens[i - 1].hash)
      || word(i) == grammar.than && i > 1 && Self.worse.contains(tokens[i - 1].hash)
        && Self.little.contains(tokens[i - 2].hash)
    {
      let c = chunkIndex(of: i)
      guard c >= 0 else { continue }
      let items = complaints(from: c + 1, to: chunks.count)
      guard !items.isEmpty else { continue }
      drafts.removeAll { $0.kind == .mechanism && ($0.object?.end ?? 0) >= i - 1 }
      stateHarms(items, topic, -1)
      return
    }
  }

  private func stateHarms(_ items: ArgumentList, _ topic: Argument, _ index: Int) {
    for item in items
    where item.concept != topic.concept && !purposes.contains(item.concept) && !isRestated(item) {
      drafts.removeAll {
        $0.predicate == .treats && $0.object?.concept == item.concept
          && $0.subject?.concept == topic.concept
      }
      emit(
        kind: .safety, predicate: .causes, subject: topic, object: item, clause: -1,
        isHedged: index >= 0 && clauses[index].isHedged, first: item.first,
        end: index >= 0
          ? max(item.end, Int(chunks[clauses[index].chunk].end)) : item.end)
    }
  }

  private static var maybeTold: WordMask {
    WordMask().or("expected").or("documented").or("met").or("universal").or("one").or("watch").or(
      "left"
    )
    .or("because").or("beyond").or("mostly").or("usually").or("mainly").or("worse").or("look").or(
      "inevitable"
    ).or("normal")
  }
  private static var maybeBeyond: WordMask { WordMask().or("beyond").or("worse").or("except") }
  private static let expected = WordSet("expected inevitable")
  private static var documented: UInt64 { WordHash.of("documented") }
  private static let well = WordSet("well")
  private static var met: UInt64 { WordHash.of("met") }
  private static var universal: UInt64 { WordHash.of("universal") }
  private static var one: UInt64 { WordHash.of("one") }
  private static let ranks = WordSet(
    "big main biggest usual commonest common chief obvious classic")
  private static var first: UInt64 { WordHash.of("first") }
  private static let watching = WordSet("watch watching look")
  private static let leaving = WordSet("left withdrew quit leave")
  private static let because = WordSet("because due")
  private static let beyond = WordSet("beyond besides except")
  private static let worse = WordSet("worse more")
  private static let little = WordSet("little nothing few none")
}
