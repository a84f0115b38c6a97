import Claims

/// Shares of those who take something, without a word for persons: "one in eight has diarrhoea", "10% get a rash".
extension SentenceReader {
  func isShareOfTakers(_ clause: Clause) -> Bool {
    let token = head(clause.subjectFirst)
    guard tokens[token].kind == .quantity, clause.subjectEnd == clause.subjectFirst + 1,
      clause.role == .main, discourse.documentTopic?.concept.type == .substance,
      !classes(head(clause.chunk)).isDisjoint(with: [.experienceVerb, .feelVerb]),
      !chunks[clause.chunk].flags.contains(.passive)
    else { return false }
    let quantity = analysis.quantities[Int(tokens[token].quantity)]
    guard quantity.dimension == .fraction || lowercased(token).contains(" in ") else {
      return false
    }
    return tellsOfHarm || classes(head(clause.chunk)).contains(.feelVerb)
      || clauses.contains {
        $0.chunk < clause.chunk && $0.role == .main && $0.subjectFirst < clause.subjectFirst
          && classes(head($0.chunk)).contains(.feelVerb)
      }
  }
}
