import Claims

/// How many take something, what a portion of food holds, and how likely one is to get a disease.
extension SentenceReader {
  /// "About 3 million Americans take it", "80 million people are prescribed X each year": what those counted take.
  func takenByCounted(_ c: Int) -> Argument? {
    var i = skipLight(c + 1)
    if kind(i) == .relative { i = skipLight(i + 1) }
    if isPreposition(i, grammar.in), isNounPhrase(i + 1) { i = skipLight(i + 2) }
    guard kind(i) == .verbGroup, !chunks[i].flags.contains(.negated),
      // Not of those who took it in a study.
      tokens[Int(chunks[i].first)].tag != .past,
      chunks[i].flags.contains(.passive)
        ? classes(head(i)).contains(.prescribeVerb) && !isPast(i)
        : Self.takingNow.contains(tokens[head(i)].hash)
    else { return nil }
    var object = skipLight(i + 1)
    guard isNounPhrase(object) else { return nil }
    // "collect a prescription for X"
    if Self.prescriptions.contains(tokens[head(object)].hash) {
      guard isPreposition(object + 1, grammar.for), isNounPhrase(object + 2) else { return nil }
      object += 2
    }
    if chunks[object].flags.contains(.pronoun)
      || chunks[object].flags.contains(.definite) && classes(head(object)).contains(.generic)
    {
      return substanceTopic
    }
    return arguments(from: object).list.first {
      $0.concept.type == .substance && $0.isKnown && !$0.isVague
    }
  }

  private static let prescriptions = WordSet("prescription prescriptions script scripts")

  private func isPast(_ chunk: Int) -> Bool {
    (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
      tokens[$0].hash == Self.were || tokens[$0].hash == Self.was
    }
  }

  /// "One cup of beans supplies 8 mg", "an egg has 5 mcg": what a portion of food holds of what the text is about.
  ///
  /// - Returns: whether the amount is in food, and nobody is told to take it.
  func readFood(_ token: Int, _ quantity: Quantity) -> Bool {
    guard isInFood(token, quantity) else { return false }
    guard let index = governingClause(ofToken: token), clauses[index].role == .main,
      clauses[index].chunk < chunkIndex(of: token), !clauses[index].isUnasserted,
      skipLight(clauses[index].chunk + 1) == chunkIndex(of: token),
      chunks[clauses[index].chunk].form == .finite,
      let food = foodOfPortion(clauses[index]), food.concept.type != .condition,
      !food.isVague, !isPerson(food), food.concept != substanceTopic?.concept
    else { return true }
    var draft = Draft(
      kind: .statistic, predicate: .hasValue, subject: food,
      object: Argument(
        concept: concepts.key(string(token), .concept), first: token, end: token + 1,
        isKnown: true), first: clauseSpan(index).first, end: token + 1)
    draft.clause = index
    drafts.append(draft)
    return true
  }

  /// "One cup of beans": beans.
  private func foodOfPortion(_ clause: Clause) -> Argument? {
    let c = clause.subjectFirst
    guard clause.subjectEnd > c, isPreposition(c + 1, grammar.of), isNounPhrase(c + 2) else {
      return subjects(of: clause).first
    }
    return argument(first: Int(chunks[c + 2].possessorEnd), end: Int(chunks[c + 2].end))
  }

  /// "a 50 percent chance of developing Y", on a page about a disease
  func readChance(_ token: Int) -> Bool {
    guard token + 2 < tokens.count, Self.chances.contains(tokens[token + 1].hash),
      word(token + 2) == grammar.of, discourse.documentCondition != nil,
      !drafts.contains(where: { $0.kind == .statistic && $0.object?.first == token })
    else { return false }
    var c = chunkIndex(of: token + 2) + 1
    if kind(c) == .verbGroup, chunks[c].form == .gerund { c = skipLight(c + 1) }
    guard isNounPhrase(c) else { return false }
    let named = arguments(from: c).list.first { $0.concept.type == .condition && !$0.isVague }
    let about =
      named ?? (chunks[c].flags.contains(.pronoun) ? diseaseOfPage.map { at(c, $0) } : nil)
    guard let about else { return false }
    emitStatistic(
      about, token, max(token + 2, Int(chunks[c].end)), clause: -1, from: token,
      object: Argument(
        concept: concepts.key(string(token), .concept), first: token, end: token + 1,
        isKnown: true))
    return true
  }

  private static let chances = WordSet("chance risk likelihood probability")
  private static let takingNow = WordSet(
    "take takes use uses taking using collect collects fill fills")
  private static var were: UInt64 { WordHash.of("were") }
  private static var was: UInt64 { WordHash.of("was") }
}
