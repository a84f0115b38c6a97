import Claims

extension SentenceReader {
  /// How common a condition is: "10% of adults have Y", "Y affects 1 in 5 people".
  func readStatistics() {
    for token in tokens.indices where tokens[token].kind == .quantity {
      let quantity = analysis.quantities[Int(tokens[token].quantity)]
      guard quantity.dimension == .fraction || quantity.dimension == .multiple else { continue }
      guard let people = peopleBehind(token) else { continue }
      let c = chunkIndex(of: people)
      guard c >= 0, let condition = conditionAbout(c) else { continue }
      let object = Argument(
        concept: concepts.key(string(token), .concept), first: token, end: people + 1,
        isKnown: true)
      let index = clauses.firstIndex { $0.chunk > c && $0.role == .main } ?? governing(c) ?? -1
      emit(
        kind: .statistic, predicate: .hasValue, subject: condition, object: object, clause: index,
        first: min(token, condition.first), end: max(people + 1, condition.end))
    }
  }

  /// The head of the persons counted: "of adults", "people".
  private func peopleBehind(_ token: Int) -> Int? {
    var c = chunkIndex(of: token)
    guard c >= 0 else { return nil }
    if isPreposition(c + 1, grammar.of) { c += 2 }
    guard isNounPhrase(c) else { return nil }
    let head = head(c)
    return classes(head).contains(.person) || mentionTerm(head)?.concept.type == .population
      ? head : nil
  }

  /// The condition that the counted persons have, or that the clause before speaks of.
  private func conditionAbout(_ chunk: Int) -> Argument? {
    var i = skipLight(chunk + 1)
    if kind(i) == .verbGroup || isPreposition(i, grammar.with) {
      i = skipLight(i + 1)
      if isPreposition(i) { i += 1 }
      if let first = arguments(from: i).list.first, first.concept.type == .condition,
        !first.isVague
      {
        return first
      }
    }
    if let index = governing(chunk) {
      return subjects(of: clauses[index]).first { $0.concept.type == .condition && !$0.isVague }
    }
    return nil
  }
}
