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

  private static var neither: UInt64 { WordHash.of("neither") }
}
