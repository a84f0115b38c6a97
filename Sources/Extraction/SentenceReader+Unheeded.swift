import Claims

/// Who says what a sentence does not heed: "X does not cure Y, whatever that video says", "contrary to what sellers claim, X".
extension SentenceReader {
  static var maybeUnheeded: WordMask {
    WordMask().or("whatever").or("despite").or("contrary").or("matter").or("regardless")
  }

  @inline(never)
  func dropUnheeded(_ found: inout [Citation]) {
    for i in tokens.indices where Self.unheeded.contains(tokens[i].hash) {
      var first = i
      if tokens[i].hash != Self.whatever {
        // "despite what", "contrary to what", "no matter what"
        guard
          let what = tokens.indices[(i + 1)...].prefix(2).first(where: {
            tokens[$0].hash == Self.what
          })
        else { continue }
        first = what
      }
      let end =
        tokens.indices[first...].first {
          tokens[$0].kind == .comma || tokens[$0].kind == .semicolon || tokens[$0].kind == .dash
        } ?? tokens.count
      let range = analysisRange(first, end)
      found.removeAll { $0.kind != .reference && range.contains($0.range) }
    }
  }

  private static let unheeded = WordSet("whatever despite contrary matter regardless")
  private static var whatever: UInt64 { WordHash.of("whatever") }
  private static var what: UInt64 { WordHash.of("what") }
}
