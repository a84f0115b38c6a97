/// Words before a clause that take back some of it.
extension SentenceReader {
  /// "It is possible that X", "perhaps X", "it may be that X": whether the clause whose subject, or else
  /// verb, is the phrase is introduced with reserve.
  func isIntroducedByHedge(_ chunk: Int) -> Bool {
    guard said.contains(.hedgeWord), chunks.indices.contains(chunk) else { return false }
    // In "possible that X" the tagger takes "that" for a determiner.
    let phrase =
      Int(chunks[chunk].first)..<max(Int(chunks[chunk].first), Int(chunks[chunk].end) - 1)
    if phrase.contains(where: {
      classes($0).contains(.hedgeWord) && word($0 + 1) == grammar.that
    }) {
      return true
    }
    var token = Int(chunks[chunk].first) - 1
    let isThat = token > 0 && word(token) == grammar.that
    if isThat { token -= 1 }
    guard token >= 0 else { return false }
    if classes(token).contains(.hedgeWord) { return true }
    let governor = chunkIndex(of: token)
    return isThat && governor >= 0 && kind(governor) == .verbGroup
      && chunks[governor].flags.isSuperset(of: [.hedged, .copular])
  }

  /// "Do not stop X: this can …": whether the clause speaks of what one is told not to do, and not of X.
  func pointsAtAdvice(_ clause: Clause) -> Bool {
    guard clause.role == .main, clause.subjectEnd > clause.subjectFirst,
      isNounPhrase(clause.subjectFirst)
    else { return false }
    let phrase = chunks[clause.subjectFirst]
    guard phrase.flags.contains(.pronoun) else { return false }
    let hash = tokens[Int(phrase.head)].hash
    guard hash == Self.this || hash == Self.that else { return false }
    return clauses.contains {
      $0.chunk < clause.subjectFirst && $0.role == .main && ($0.isNegated || $0.isUnasserted)
        && ($0.subjectEnd <= $0.subjectFirst || $0.isAdvice)
    }
  }

  private static var this: UInt64 { WordHash.of("this") }
  private static var that: UInt64 { WordHash.of("that") }
}
