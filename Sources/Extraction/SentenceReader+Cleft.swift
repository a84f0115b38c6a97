/// "What it does not do is kill Y": what stands behind "is" is denied.
extension SentenceReader {
  @inline(__always)
  func denyCleft() {
    guard !drafts.isEmpty, mayHold(oneOf: Self.maybeCleft) else { return }
    denyBehindCleft()
  }

  @inline(never)
  private func denyBehindCleft() {
    for what in tokens.indices.dropLast(4) where tokens[what].hash == Self.what {
      let near = tokens.indices[what..<min(tokens.count, what + 9)]
      guard
        let doing = near.first(where: {
          tokens[$0].hash == Self.do && $0 + 1 < tokens.count
            && Self.copulas.contains(tokens[$0 + 1].hash)
        }),
        let denial = near.first(where: {
          tokens[$0].tag == .negation || classes($0).contains(.negator)
        }),
        denial < doing
      else { continue }
      for k in drafts.indices where drafts[k].end > doing + 1 && !drafts[k].isNegated {
        drafts[k].isNegated = true
      }
      return
    }
  }

  private static var maybeCleft: WordMask { WordMask().or("what") }
  private static var what: UInt64 { WordHash.of("what") }
  private static var `do`: UInt64 { WordHash.of("do") }
  private static let copulas = WordSet("is was")
}
