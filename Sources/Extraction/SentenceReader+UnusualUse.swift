/// Words by which a text says that something is not used, or used together with something else.
extension SentenceReader {
  /// "is not usually given to children", "is generally not used in pregnancy"
  func isUsage(_ chunk: Int) -> Bool {
    guard isPreposition(chunk + 1, grammar.to, grammar.in, grammar.for, grammar.during) else {
      return false
    }
    let words = Int(chunks[chunk].first)..<Int(chunks[chunk].end)
    return words.contains { tokens[$0].hash == Self.usually || tokens[$0].hash == Self.generally }
      && words.contains { tokens[$0].tag == .be && tokens[$0].hash != Self.was }
  }

  private static var usually: UInt64 { WordHash.of("usually") }
  private static var generally: UInt64 { WordHash.of("generally") }
  private static var was: UInt64 { WordHash.of("was") }

  /// "co-administration", "combination", "concomitant use"
  func isJoining(_ chunk: Int) -> Bool {
    let token = head(chunk)
    let hash = tokens[token].hash
    if hash == Self.combination || hash == Self.coadministration { return true }
    if hash == Self.administration, tokens[token].flags.contains(.hyphenBefore) { return true }
    guard lemma(token) == grammar.use || hash == Self.administration else { return false }
    // "Use with X is not recommended"
    if isPreposition(chunk + 1, grammar.with) { return true }
    return (Int(chunks[chunk].first)..<token).contains {
      tokens[$0].hash == Self.concomitant || tokens[$0].hash == Self.concurrent
        || tokens[$0].hash == Self.simultaneous
    }
  }

  private static var combination: UInt64 { WordHash.of("combination") }
  private static var coadministration: UInt64 { WordHash.of("coadministration") }
  private static var administration: UInt64 { WordHash.of("administration") }
  private static var concomitant: UInt64 { WordHash.of("concomitant") }
  private static var concurrent: UInt64 { WordHash.of("concurrent") }
  private static var simultaneous: UInt64 { WordHash.of("simultaneous") }

  /// "is still off limits for"
  func isOffLimits(_ chunk: Int) -> Bool {
    let i = skipLight(chunk)
    if i < chunks.count, kind(i) == .adjective || isNounPhrase(i), Int(chunks[i].end) > 1,
      tokens[head(i)].hash == Self.limits, tokens[head(i) - 1].hash == Self.off
    {
      return true
    }
    return i < chunks.count && tokens[head(i)].hash == Self.off && isNounPhrase(i + 1)
      && (tokens[head(i + 1)].hash == Self.limits || tokens[head(i + 1)].hash == Self.table)
  }

  private static var off: UInt64 { WordHash.of("off") }
  private static var limits: UInt64 { WordHash.of("limits") }
  private static var table: UInt64 { WordHash.of("table") }
}
