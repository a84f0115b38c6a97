import Claims
import Documents

/// What everybody is said to know: "It is well known that X", "It has been shown in many studies that X". Nobody can be
/// asked.
extension SentenceReader {
  @inline(__always)
  func addCommonKnowledge(_ found: inout [Citation]) {
    guard mayHold(grammar.it), mayHold(grammar.that), mayHold(oneOf: Self.maybeKnown) else {
      return
    }
    lookForCommonKnowledge(&found)
  }

  @inline(never)
  private func lookForCommonKnowledge(_ found: inout [Citation]) {
    for it in tokens.indices.dropLast(3) where word(it) == grammar.it {
      guard let known = knownBehind(it),
        let that = (known + 1..<min(tokens.count, known + 7)).first(where: {
          word($0) == grammar.that
        }),
        !(known..<that).contains(where: { tokens[$0].tag.isFiniteVerb && $0 != known }),
        it == 0 || isEnd(it - 1) || tokens[it - 1].tag == .conjunction
      else { continue }
      let range = analysisRange(it, that)
      // "It was shown in 2004 by Smith that": somebody is named.
      guard !found.contains(where: { $0.range.overlaps(range) }) else { continue }
      found.append(Citation(authority: string(range), kind: .vague, reference: nil, range: range))
      return
    }
  }

  /// The participle of "it is well known", "it has also been shown".
  private func knownBehind(_ it: Int) -> Int? {
    var i = it + 1
    var hasBe = false
    while i < min(tokens.count, it + 6) {
      let hash = tokens[i].hash
      if Self.known.contains(hash) { return hasBe ? i : nil }
      if Self.being.contains(hash) {
        hasBe = true
      } else if tokens[i].tag != .adverb, !Self.widely.contains(hash) {
        return nil
      }
      i += 1
    }
    return nil
  }

  private static let known = WordSet(
    "known well-known shown accepted believed established recognised recognized proven proved demonstrated agreed "
      + "acknowledged understood documented said")
  private static let being = WordSet("is 's has been")
  private static let widely = WordSet("well also now generally widely commonly often long common")
  private static var maybeKnown: WordMask {
    WordMask().or("known").or("shown").or("accepted").or("believed").or("established")
      .or("recognised").or("recognized").or("proven").or("proved").or("demonstrated").or("agreed")
      .or("acknowledged").or("understood").or("documented").or("said").or("well-known")
  }
}
