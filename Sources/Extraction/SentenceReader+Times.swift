import Claims

extension SentenceReader {
  /// Half-lives, durations and onsets: "has a half-life of 4 hours", "lasts 6 to 8 hours",
  /// "works within 30 minutes".
  func readTimes() {
    for token in tokens.indices where tokens[token].kind == .quantity {
      let quantity = analysis.quantities[Int(tokens[token].quantity)]
      guard quantity.dimension == .duration, let predicate = timePredicate(token) else { continue }
      let c = chunkIndex(of: token)
      guard c >= 0 else { continue }
      let index = governing(c)
      var subject: Argument?
      if let index { subject = subjects(of: clauses[index]).first }
      if subject?.concept.type != .substance, let owner = substanceNear(token) { subject = owner }
      let object = Argument(
        concept: concepts.key(string(token), .concept), first: token, end: token + 1,
        isKnown: true)
      emit(
        kind: .pharmacokinetic, predicate: predicate, subject: subject ?? discourse.topic,
        object: object, clause: index ?? -1,
        first: index.map { clauseSpan($0).first } ?? max(0, token - 4), end: token + 1)
    }
  }

  private func timePredicate(_ token: Int) -> Predicate? {
    var i = token - 1
    while i >= max(0, token - 9) {
      let kinds = classes(i)
      if kinds.contains(.halfLifeWord) || isHalfLife(i) { return .hasHalfLife }
      if kinds.contains(.durationVerb) { return .hasDuration }
      if kinds.contains(.onsetWord) { return .hasOnset }
      if tokens[i].kind == .stop || tokens[i].kind == .semicolon { return nil }
      i -= 1
    }
    return token + 2 < tokens.count && (isHalfLife(token + 1) || isHalfLife(token + 2))
      ? .hasHalfLife : nil
  }

  private func isHalfLife(_ i: Int) -> Bool {
    guard i >= 1, i < tokens.count else { return false }
    return word(i) == grammar.life && word(i - 1) == grammar.half
  }

  private func substanceNear(_ token: Int) -> Argument? {
    for mention in analysis.mentions
    where vocabulary.keys[Int(mention.term)].concept.type == .substance {
      return argument(first: Int(mention.first), end: Int(mention.end))
    }
    return nil
  }
}
