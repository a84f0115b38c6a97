import Claims

/// "an inverse agonist of the H1 receptor": it does the opposite of an agonist.
extension SentenceReader {
  @inline(__always)
  func settleInverseAgonists() {
    if mayHold(hash: Self.inverse), mayHold(hash: Self.agonist) { lookForInverseAgonists() }
  }

  @inline(never)
  private func lookForInverseAgonists() {
    for token in tokens.indices.dropLast()
    where tokens[token].hash == Self.inverse
      && (tokens[token + 1].hash == Self.agonist || tokens[token + 1].hash == Self.agonists)
    {
      for k in drafts.indices
      where drafts[k].kind == .mechanism && drafts[k].predicate == .increases
        && drafts[k].object.map({ $0.first > token && $0.first < token + 8 }) ?? false
      {
        drafts[k].predicate = .decreases
      }
    }
  }

  private static var inverse: UInt64 { WordHash.of("inverse") }
  private static var agonist: UInt64 { WordHash.of("agonist") }
  private static var agonists: UInt64 { WordHash.of("agonists") }
}
