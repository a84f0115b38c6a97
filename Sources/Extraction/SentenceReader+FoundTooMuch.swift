/// Amounts that are called too much: "Doses above 40 mg are not recommended", "more than 2 g is pointless".
extension SentenceReader {
  static let seldomWords = WordSet("rarely seldom few hardly nobody")

  /// "Doses above 40 mg are not recommended", "more than 2 g is pointless"
  func isFoundTooMuch(_ token: Int) -> Bool {
    let c = chunkIndex(of: token)
    // "Going above 400 mg is a bad idea": what is said of the going.
    let index =
      judging(token)
      ?? clauses.firstIndex {
        $0.role == .main && $0.subjectFirst <= c && c < $0.subjectEnd && $0.chunk > c
      }
    guard let index else { return false }
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    // "doses above 40 mg are seldom needed"
    let isDenied =
      clause.isNegated
      || (Int(verb.first)..<min(tokens.count, Int(verb.end) + 2)).contains {
        Self.seldomWords.contains(tokens[$0].hash)
      }
    if verb.flags.contains(.copular) {
      let next = skipLight(clause.chunk + 1)
      guard next < chunks.count, kind(next) == .adjective || isNounPhrase(next) else {
        return false
      }
      let hash = tokens[head(next)].hash
      return (Self.excess.contains(hash) || saysUnwise(next)) && !clause.isNegated
        || Self.wise.contains(hash) && isDenied
    }
    guard verb.flags.contains(.passive) else { return false }
    let hash = tokens[Int(verb.head)].hash
    return (isDenied ? Self.wise : Self.discouraged).contains(hash)
      || clause.isNegated && clause.isAdvice && classes(Int(verb.head)).contains(.takeVerb)
  }

  /// "unsafe", "a bad idea", "too much"
  private func saysUnwise(_ chunk: Int) -> Bool {
    (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
      classes($0).contains(.unsafeWord) || Self.bad.contains(tokens[$0].hash)
        || tokens[$0].hash == Self.much && $0 > 0 && tokens[$0 - 1].hash == Self.overly
    }
  }

  private static let bad = WordSet("bad poor")
  private static var much: UInt64 { WordHash.of("much") }
  private static var overly: UInt64 { WordHash.of("too") }

  /// "A dose of 60 mg is excessive", "300 mg is not recommended": whether just this amount is found wrong.
  func isFoundUnwise(_ token: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeUnwise), let index = governingClause(ofToken: token) else {
      return false
    }
    let clause = clauses[index]
    let c = chunkIndex(of: token)
    guard clause.chunk > c, c >= clause.subjectFirst, c < clause.subjectEnd else { return false }
    let verb = chunks[clause.chunk]
    if verb.flags.contains(.passive) {
      let isWise = Self.recommending.contains(tokens[Int(verb.head)].hash)
      return clause.isNegated ? isWise : Self.discouraged.contains(tokens[Int(verb.head)].hash)
    }
    let next = skipLight(clause.chunk + 1)
    guard verb.flags.contains(.copular), next < chunks.count, kind(next) == .adjective else {
      return false
    }
    return Self.excess.contains(tokens[head(next)].hash) && !clause.isNegated
  }

  private static var maybeUnwise: WordMask {
    WordMask().or("recommended").or("advised").or("excessive").or("unwise").or("inadvisable")
      .or("pointless").or("overkill").or("unnecessary").or("useless").or("discouraged")
      .or("wasteful")
  }
  private static let recommending = WordSet("recommended advised")
  private static let excess = WordSet(
    "pointless overkill useless unnecessary excessive unwise wasteful inadvisable")
  private static let wise = WordSet(
    "recommended advised necessary needed required advisable warranted")
  private static let discouraged = WordSet("discouraged avoided")
}
