/// Clauses that another one depends on.
extension SentenceReader {
  /// "While X may be used, Y has": the first clause only prepares the second.
  func isSubordinate(_ clause: Clause) -> Bool {
    let start = clause.subjectEnd > clause.subjectFirst ? clause.subjectFirst : clause.chunk
    return kind(skipLightLeft(start - 1)) == .subordinator
  }

  /// Whether the clause stands under if, whether or unless.
  func subordinate(before clause: Clause) -> Bool {
    var i = (clause.subjectEnd > clause.subjectFirst ? clause.subjectFirst : clause.chunk) - 1
    i = skipLightLeft(i)
    guard kind(i) == .subordinator else { return false }
    let word = word(head(i))
    return word == grammar.if || word == grammar.whether || word == grammar.unless
      || classes(head(i)).contains(.openQuestion)
  }
}
