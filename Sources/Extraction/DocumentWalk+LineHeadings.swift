import Claims
import Documents

/// Lines that head what follows, though no importer takes them for headings: "Other tablets" right above its lines, "Hands off
/// if..." above an empty one.
extension DocumentWalk {
  /// Whether a paragraph is such a line: a few words without a stop, which say what the lines behind it are.
  func headsLines(_ index: Int) -> Bool {
    let block = document.blocks[index]
    guard block.kind == .paragraph, block.range.length > 5,
      block.range.length < Self.longestLineHeading,
      index + 1 < document.blocks.count, text[block.range.start] &- 0x41 < 26,
      lines(from: endBefore, to: block.range.start) > 1,
      case let end = endBeforeDots(block.range), isLetter(at: end - 1),
      !(block.range.start..<end).contains(where: { isMarkInLine(text[$0]) })
    else { return false }
    let next = document.blocks[index + 1]
    if case .heading = next.kind { return false }
    let isOpen = endsWithCondition(TextRange(block.range.start, end))
    guard isOpen || lines(from: block.range.end, to: next.range.start) == 1 else { return false }
    analyzer.analyze(text, TextRange(block.range.start, end), into: reader.analysis)
    guard reader.tokens.count < 10 else { return false }
    reader.begin()
    switch role(of: 0..<reader.tokens.count, isHeading: true) {
    case .sideEffect?, .interaction?: return !isOpen || reader.tokens.count < 5
    case .contraindication?: return true
    case nil, .some(.none): return isOpen && asksBeforeUse()
    default: return false
    }
  }

  /// "you have gout" under "Do not take it if", "with a slow pulse" under "Never": a line that goes on with what the heading
  /// says.
  func completesHeading(_ block: Block) -> Bool {
    guard block.kind == .paragraph, leadIn == nil, block.range.length < 160,
      reader.discourse.sectionRole == .contraindication
    else { return false }
    let first = behindDots(block.range)
    guard first < block.range.end else { return false }
    return first > block.range.start || text[first] &- 0x61 < 26
  }

  /// "...you have gout", "✗ gout": behind the dots, or behind a mark and a blank.
  func behindDots(_ range: TextRange) -> Int {
    var i = range.start
    while i < range.end, text[i] == 0x2E { i += 1 }
    if i + 3 < range.end, text[i] == 0xE2 {
      if text[i + 1] == 0x80, text[i + 2] == 0xA6 { i += 3 }
      // Ticks and crosses.
      if text[i + 1] == 0x9C, text[i + 3] == 0x20 { i += 3 }
    }
    guard i > range.start + 1 else { return range.start }
    while i < range.end, text[i] <= 0x20 { i += 1 }
    return i
  }

  /// "Hands off if…": before the dots.
  func endBeforeDots(_ range: TextRange) -> Int {
    var i = range.end
    while i > range.start, text[i - 1] <= 0x20 || text[i - 1] == 0x2E { i -= 1 }
    if i > range.start + 3, text[i - 1] == 0xA6, text[i - 2] == 0x80, text[i - 3] == 0xE2 { i -= 3 }
    while i > range.start, text[i - 1] <= 0x20 { i -= 1 }
    return i
  }

  /// Whether the last word opens a condition: "if", "if you", "if you have".
  private func endsWithCondition(_ range: TextRange) -> Bool {
    var start = range.end
    while start > range.start, text[start - 1] > 0x20 { start -= 1 }
    return Self.conditions.contains(WordHash.of(text[start..<range.end].lazy.map { $0 | 0x20 }))
  }

  private func isLetter(at i: Int) -> Bool {
    i > 0 && text[i] | 0x20 >= 0x61 && text[i] | 0x20 <= 0x7A
  }

  /// A stop, a colon, a bracket: in no line that heads others.
  private func isMarkInLine(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x28, 0x7C, 0x0A: true
    default: false
    }
  }

  private static let longestLineHeading = 64
  private static let conditions = WordSet("if you have who with")
}
