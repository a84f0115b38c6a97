import Documents

/// Lists whose items are the lines of one paragraph, as converted pages have them.
extension DocumentWalk {
  /// The lines of a paragraph behind "has these contraindications:", or under a heading that says what its items are, where
  /// each line names something and none ends a sentence; nil for running text.
  func linesOfList(_ block: Block) -> [TextRange]? {
    guard block.kind == .paragraph, block.range.length < 4000 else { return nil }
    let isLed = leadIn.map { endBefore >= $0.end && lastByte($0) == 0x3A } ?? false
    guard isLed || isUnderRole, let lines = itemLines(block, isLed: isLed) else { return nil }
    // One line of several that are blocks of their own.
    let isOneOfMore =
      isLed && (isAboveLine || self.lines(from: endBefore, to: block.range.start) == 1)
    return lines.count > (isOneOfMore ? 0 : isLed ? 1 : 2) ? lines : nil
  }

  /// Whether the next block is an item, or a paragraph whose lines can be items.
  func isAboveItems(_ index: Int) -> Bool {
    guard index + 1 < document.blocks.count else { return false }
    let next = document.blocks[index + 1]
    return next.isListItem || hasItemLines(next)
  }

  /// Whether the lines of a paragraph can be the items of a list that the line above opens.
  private func hasItemLines(_ block: Block) -> Bool {
    block.kind == .paragraph && block.range.length < 4000
      && (itemLines(block, isLed: true)?.count ?? 0) > 1
  }

  private func itemLines(_ block: Block, isLed: Bool) -> [TextRange]? {
    var lines: [TextRange] = []
    var start = block.range.start
    while start < block.range.end {
      var end = start
      while end < block.range.end, text[end] != 0x0A { end += 1 }
      var last = end
      while last > start, text[last - 1] <= 0x20 { last -= 1 }
      if last > start {
        guard isItemLine(start, last) || isLed && isLedLine(start, last) else { return nil }
        lines.append(TextRange(start, last))
      }
      start = end + 1
    }
    return lines
  }

  private var isUnderRole: Bool {
    switch reader.discourse.sectionRole {
    case .sideEffect?, .contraindication?, .interaction?, .use?, .symptom?: true
    default: false
    }
  }

  /// "are pregnant or trying to conceive", "(a) pregnant women;": a line that only a lead-in completes.
  private func isLedLine(_ start: Int, _ end: Int) -> Bool {
    guard end - start < 160 else { return false }
    let first = text[start]
    if first == 0x28, start + 3 < end, text[start + 2] == 0x29 || text[start + 3] == 0x29 {
      return true
    }
    guard first &- 0x61 < 26 else { return false }
    switch text[end - 1] {
    case 0x2E, 0x21, 0x3F, 0x3A, 0x2C: return false
    default: return true
    }
  }

  /// A line that begins with a capital or a digit, is short, and does not end as a sentence does.
  private func isItemLine(_ start: Int, _ end: Int) -> Bool {
    guard end - start < 100 else { return false }
    let first = text[start]
    guard first &- 0x41 < 26 || first &- 0x30 < 10 || first >= 0xC3 else { return false }
    switch text[end - 1] {
    case 0x2E, 0x21, 0x3F, 0x3A, 0x2C, 0x3B: return false
    default: return true
    }
  }
}
