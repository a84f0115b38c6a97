import Documents

/// What abstracts put before their parts without a mark: "CONCLUSIONS Placental weight was", "CONCLUSION AND RELEVANCE
/// Statins were".
extension DocumentWalk {
  /// Where the words behind such a label begin; the start of the range where there is none.
  func startBehindLabel(_ range: TextRange) -> Int {
    guard range.length > 12, isUpper(range.start), isUpper(range.start + 1) else {
      return range.start
    }
    var i = range.start
    var isLabel = false
    while let end = endOfCapitals(i, range.end) {
      let hash = WordHash.of(text[i..<end].lazy.map { $0 | 0x20 })
      if Self.labels.contains(hash) {
        isLabel = true
      } else if !isLabel || hash != Self.and {
        break
      }
      guard end + 1 < range.end, text[end] == 0x20 else { return range.start }
      i = end + 1
    }
    // All in capitals, it is a heading.
    guard isLabel, i > range.start, i + 1 < range.end, text[i] != 0x20,
      (i..<range.end).contains(where: { text[$0] >= 0x61 && text[$0] <= 0x7A })
    else { return range.start }
    return i
  }

  /// The end of a word of capitals alone; nil where another begins.
  private func endOfCapitals(_ start: Int, _ limit: Int) -> Int? {
    var end = start
    while end < limit, isUpper(end) { end += 1 }
    guard end > start + 1, end < limit, text[end] == 0x20 else { return nil }
    return end
  }

  private func isUpper(_ offset: Int) -> Bool { text[offset] >= 0x41 && text[offset] <= 0x5A }

  private static let labels = WordSet(
    "context background introduction objective objectives aim aims purpose importance design setting methods method results "
      + "findings conclusion conclusions interpretation relevance significance discussion")
  private static var and: UInt64 { WordHash.of("and") }
}
