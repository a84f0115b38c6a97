import Documents

extension SentenceReader {
  /// The bytes that tokens `first..<end` cover.
  func analysisRange(_ first: Int, _ end: Int) -> TextRange {
    let low = max(0, min(first, tokens.count - 1))
    let high = max(low, min(end, tokens.count) - 1)
    return TextRange(Int(tokens[low].start), Int(tokens[high].end))
  }
}
