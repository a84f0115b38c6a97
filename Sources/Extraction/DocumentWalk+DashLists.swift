import Documents

/// Lists that run on within a paragraph: "Symptoms include  - fever  - chills  - a rash.", as pages have them whose
/// line ends were lost.
extension DocumentWalk {
  /// Cuts the sentences of a paragraph before the dashes of such lists, and drops a repetition of the list
  /// without its dashes.
  func cutAtDashes() {
    guard hasDashes else { return }
    var cut: [TextRange] = []
    cut.reserveCapacity(sentences.count)
    var items: [TextRange] = []
    for (index, sentence) in sentences.enumerated() {
      let isInside = startsWithDash(sentence)
      let isLeading = index + 1 < sentences.count && startsWithDash(sentences[index + 1])
      var start = sentence.start
      for next in dashes(in: sentence, isInside: isInside || isLeading) + [sentence.end] {
        let range = trimmed(start, next)
        start = next
        if range.isEmpty { continue }
        if startsWithDash(range) {
          if items.count < Self.mostItems { items.append(behindDash(range)) }
        } else if repeats(range, items) {
          continue
        }
        cut.append(range)
      }
    }
    sentences = cut
  }

  private func startsWithDash(_ range: TextRange) -> Bool {
    range.length > 3 && text[range.start] == Self.hyphen
      && (text[range.start + 1] == 0x20 || text[range.start + 1] == Self.hyphen)
  }

  /// Longer lists are no longer looked for again.
  private static let mostItems = 100

  private static var hyphen: UInt8 { UInt8(ascii: "-") }

  /// Where the items within a sentence begin; empty where its dashes are none of a list.
  private func dashes(in sentence: TextRange, isInside: Bool) -> [Int] {
    var starts: [Int] = []
    var isWide = isInside
    var i = sentence.start + 1
    while i + 2 < sentence.end {
      guard text[i] == Self.hyphen, text[i - 1] == 0x20 else {
        i += 1
        continue
      }
      let first = i
      while i < sentence.end, text[i] == Self.hyphen { i += 1 }
      guard i - first < 3, i + 1 < sentence.end, text[i] == 0x20 else { continue }
      if text[i + 1] == 0x20 || first - 2 >= sentence.start && text[first - 2] == 0x20 {
        isWide = true
      }
      starts.append(first)
    }
    if starts.count == 1, isWide, let only = starts.first, only - 2 > sentence.start,
      text[only - 2] == UInt8(ascii: ".")
    {
      // "… a few days. -  Others report Y."
      return starts
    }
    guard isInside || starts.count > 1, isWide || starts.count > 2 else { return [] }
    return starts
  }

  private func trimmed(_ start: Int, _ end: Int) -> TextRange {
    var end = end
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return TextRange(start, end)
  }

  private func behindDash(_ range: TextRange) -> TextRange {
    var start = range.start
    while start < range.end, text[start] == Self.hyphen || text[start] <= 0x20 { start += 1 }
    return TextRange(start, range.end)
  }

  /// Whether a sentence says one of the items again, alone or with the next behind it.
  private func repeats(_ sentence: TextRange, _ items: [TextRange]) -> Bool {
    items.indices.contains { k in
      let words = withoutStop(items[k])
      guard words.length > 3, begins(sentence, with: words, words.length) else { return false }
      var rest = sentence.start + words.length
      while rest < sentence.end, text[rest] <= 0x20 || text[rest] == 0x2E { rest += 1 }
      if rest >= sentence.end { return true }
      guard k + 1 < items.count else { return false }
      let next = withoutStop(items[k + 1])
      return begins(TextRange(rest, sentence.end), with: next, min(next.length, 12))
    }
  }

  private func withoutStop(_ range: TextRange) -> TextRange {
    var end = range.end
    while end > range.start, text[end - 1] <= 0x20 || text[end - 1] == 0x2E { end -= 1 }
    return TextRange(range.start, end)
  }

  private func begins(_ range: TextRange, with words: TextRange, _ length: Int) -> Bool {
    length > 0 && range.length >= length
      && (0..<length).allSatisfy { text[range.start + $0] == text[words.start + $0] }
  }
}
