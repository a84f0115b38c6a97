/// Verbs that "neither" and "nor" join: "X neither eases pain nor slows arthritis".
extension SentenceReader {
  /// Gives the verb behind "nor" the subject of the verb that "neither" denies.
  func goesOnDenying(_ clause: inout Clause) -> Bool {
    guard mayHold(grammar.nor), word(Int(chunks[clause.chunk].first)) == grammar.nor,
      let other = clauses.last(where: {
        tokens[Int(chunks[$0.chunk].first)].hash == Self.neither && $0.chunk < clause.chunk
      }), clause.chunk - other.chunk < 12
    else { return false }
    clause.role = other.role
    clause.parent = other.parent
    clause.subjectFirst = other.subjectFirst
    clause.subjectEnd = other.subjectEnd
    clause.isNegated = true
    return true
  }

  /// "Neither A nor the B were related": a subject that stands behind "nor", whatever stands before it.
  func isBehindNor(_ clause: Clause) -> Bool {
    mayHold(grammar.nor) && clause.role == .main && clause.subjectEnd > clause.subjectFirst
      && kind(clause.subjectFirst - 1) == .adverb
      && word(head(clause.subjectFirst - 1)) == grammar.nor
      && isNounPhrase(clause.subjectFirst - 2)
  }

  private static var neither: UInt64 { WordHash.of("neither") }
}
