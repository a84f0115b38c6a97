import Claims
import Documents

/// "Home > Medicines > Antibiotics > Doxycycline" over a page: the way to it, whose last step is what it is about.
extension DocumentWalk {
  /// Takes from such a line what the page is about.
  ///
  /// - Returns: whether the block is such a line.
  func readCrumbs(_ block: Block) -> Bool {
    guard coverage.sentences < 2, let last = lastCrumb(block.range) else { return false }
    if case .heading = block.kind { readHeading(Block(kind: block.kind, range: last)) }
    analyzer.analyze(text, last, into: reader.analysis)
    reader.begin()
    if let topic = firstSubstance(isHeading: true) {
      reader.discourse.documentTopic = reader.settled(topic)
      reader.discourse.documentCondition = nil
      // "Superfoods" is a shelf, and the page may be about one of them.
      reader.discourse.isTopicTentative =
        topic.end > 0 && topic.end <= reader.tokens.count
        && reader.tokens[topic.end - 1].flags.contains(.pluralForm)
    }
    return true
  }

  /// The last step, behind at least two marks.
  private func lastCrumb(_ range: TextRange) -> TextRange? {
    guard range.length > 12, range.length < 200 else { return nil }
    var marks = 0
    var last = range.start
    for i in range.start..<range.end {
      switch text[i] {
      case 0x0A, 0x2E, 0x3F: return nil
      case 0x3E where i > range.start && text[i - 1] == 0x20:
        marks += 1
        last = i + 1
      // "›" and "»"
      case 0xBA where i > range.start + 2 && text[i - 1] == 0x80 && text[i - 2] == 0xE2,
        0xBB where i > range.start + 1 && text[i - 1] == 0xC2:
        marks += 1
        last = i + 1
      default: break
      }
    }
    while last < range.end, text[last] == 0x20 { last += 1 }
    return marks > 1 && last < range.end ? TextRange(last, range.end) : nil
  }
}
