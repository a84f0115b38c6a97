import Documents

/// Lists that run on within a paragraph ("Symptoms include - fever - chills - a rash."), as pages have them whose line
/// ends were lost; some say the list again without its dashes.
extension DocumentWalk {
  /// Drops the sentences of a paragraph that say again what a list in it has said.
  func dropRepeatedItems() {
    guard hasDashes else { return }
    var items: [TextRange] = []
    sentences.removeAll { sentence in
      if startsWithDash(sentence) {
        if items.count < Self.mostItems { items.append(behindDash(sentence)) }
        return false
      }
      return repeats(sentence, items)
    }
  }

  /// Longer lists are no longer looked for again.
  private static let mostItems = 100

  private func startsWithDash(_ range: TextRange) -> Bool {
    range.length > 3 && text[range.start] == Self.hyphen
      && (text[range.start + 1] == 0x20 || text[range.start + 1] == Self.hyphen)
  }

  private static var hyphen: UInt8 { UInt8(ascii: "-") }

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
