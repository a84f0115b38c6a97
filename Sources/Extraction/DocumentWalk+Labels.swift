import Documents

/// What abstracts put before their parts without a mark: "CONCLUSIONS Placental weight was", "CONCLUSION AND RELEVANCE
/// Statins were".
extension DocumentWalk {
  /// The sentence without the mark of a list and without a label that stands before it.
  func trimMarker(_ range: TextRange) -> TextRange {
    guard startsWithListMarker(range) else {
      if let behind = startBehindLetter(range) { return TextRange(behind, range.end) }
      if text[range.start] == 0x2E || text[range.start] == 0xE2 {
        let behind = behindDots(range)
        if behind > range.start { return TextRange(behind, range.end) }
      }
      let words = TextRange(startBehindAnswerMark(range), range.end)
      return TextRange(behindIntroduction(startBehindLabel(behindGap(words)), range.end), range.end)
    }
    var start = range.start + (text[range.start] == 0xE2 ? 3 : 1)
    if text[range.start] == 0x2D, text[start] == 0x2D { start += 1 }
    while start < range.end, text[start] <= 0x20 { start += 1 }
    let words = behindGap(TextRange(start, range.end))
    return TextRange(behindIntroduction(words.start, words.end), words.end)
  }

  /// "(a) pregnant women", "(ii) infants": where the words begin.
  private func startBehindLetter(_ range: TextRange) -> Int? {
    guard range.length > 6, text[range.start] == 0x28 else { return nil }
    var i = range.start + 1
    while i < range.start + 4, text[i] &- 0x61 < 26 || text[i] &- 0x30 < 10 { i += 1 }
    guard i > range.start + 1, text[i] == 0x29, text[i + 1] == 0x20 else { return nil }
    return i + 2
  }

  /// "A: Nausea and headache.", "Q. Is it safe?": where the words begin.
  private func startBehindAnswerMark(_ range: TextRange) -> Int {
    let start = range.start
    guard range.length > 6, text[start] == 0x41 || text[start] == 0x51,
      text[start + 1] == 0x3A || text[start + 1] == 0x2E, text[start + 2] == 0x20,
      isUpper(start + 3)
    else { return start }
    return start + 3
  }

  /// Where the words behind such a label begin; the start of the range where there is none.
  func startBehindLabel(_ range: TextRange) -> Int {
    guard range.length > 12, isUpper(range.start) else { return range.start }
    guard isUpper(range.start + 1) else { return startBehindTitle(range) }
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

  /// "Radiation Exposure People exposed to": behind a heading that lost its line, where the sentence begins with a word
  /// that begins sentences, or with one that the heading has, too.
  private func startBehindTitle(_ range: TextRange) -> Int {
    var count = 0
    var capitals = 0
    var first = range
    var i = range.start
    while i < range.end, count < Self.longestTitle {
      var end = i
      while end < range.end, text[end] > 0x20 { end += 1 }
      guard end > i, end < range.end, text[end] == 0x20, isLetter(end - 1) else { break }
      if isUpper(i) {
        first = TextRange(i, end)
        capitals += 1
      } else if end - i > Self.longestSmall || !Self.small.contains(WordHash.of(text[i..<end])) {
        // The sentence begins with the last word that has a capital, right before this one.
        guard capitals > 1, first.end + 1 == i, (capitals - 1) * 2 > count - 1 else { break }
        let isRepeated = holds(first, between: range.start, first.start)
        guard
          isRepeated || count > 2 && Self.openers.contains(folded(first))
            || namesDisease(first, TextRange(i, end))
        else { break }
        return first.start
      }
      count += 1
      i = end + 1
    }
    return range.start
  }

  /// "Medicines Dry eye can": whether the last word with a capital and the one behind it name a disease together.
  private func namesDisease(_ first: TextRange, _ second: TextRange) -> Bool {
    let words = String(decoding: text[first.start..<second.end], as: UTF8.self).lowercased()
    return reader.lookup(words)?.type == .condition
  }

  /// "Transfusion therapy     Transfusion therapy is a way": behind a label that only blanks part from its sentence.
  func behindGap(_ range: TextRange) -> TextRange {
    guard hasColumns, range.length > 24, isUpper(range.start) else { return range }
    var i = range.start
    var word = i
    var words = 1
    let limit = min(range.end - 1, range.start + Self.longestLabel)
    while i < limit, text[i] != 0x20 || text[i + 1] != 0x20 {
      guard text[i] >= 0x20, text[i] != 0x2E, text[i] != 0x3A, text[i] != 0x7C else { return range }
      i += 1
      if text[i - 1] == 0x20 {
        words += 1
        word = i
      }
    }
    // "and as  Dengue" is no label.
    guard words <= Self.mostWords, !Self.small.contains(WordHash.of(text[word..<i])) else {
      return range
    }
    let gap = i
    while i < range.end, text[i] == 0x20 { i += 1 }
    // Marks of emphasis are read as blanks, too: two and the one behind them.
    guard i - gap > 3, i + 20 < range.end, isUpper(i), text[range.end - 1] == 0x2E else {
      return range
    }
    // Another gap makes it a row of cells.
    var k = i
    while k + 1 < range.end {
      if text[k] == 0x20, text[k + 1] == 0x20 { return range }
      k += 1
    }
    return TextRange(i, range.end)
  }

  /// Bytes and words of a label before blanks.
  private static let longestLabel = 60
  private static let mostWords = 8

  /// Whether one of the words of a stretch is the same as another word but for its case.
  private func holds(_ word: TextRange, between start: Int, _ end: Int) -> Bool {
    var i = start
    while i < end {
      var next = i
      while next < end, text[next] != 0x20 { next += 1 }
      if next - i == word.length, folded(TextRange(i, next)) == folded(word) { return true }
      i = next + 1
    }
    return false
  }

  /// Words of a heading, with the first of the sentence.
  private static let longestTitle = 14

  private func folded(_ range: TextRange) -> UInt64 {
    WordHash.of(text[range.start..<range.end].lazy.map { $0 | 0x20 })
  }

  private func isLetter(_ offset: Int) -> Bool {
    text[offset] | 0x20 >= 0x61 && text[offset] | 0x20 <= 0x7A
  }

  /// Bytes of the longest word of `small`.
  private static let longestSmall = 4
  private static let small = WordSet("a an the of and or in on for to with from by as at your you")
  private static let openers = WordSet(
    "the this these that those there it its they their he she we you your a an some many most other others another "
      + "certain several few all any each both no not people scientists researchers doctors studies if when while "
      + "although though because since after before during in for as once until unlike like with without only such "
      + "what however also sometimes often usually recently depending")

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
