import Documents
import References

/// Makes blocks of the lines of a plain text: headings, paragraphs, list items, table rows,
/// quotations and notes.
struct BlockBuilder {
  private let text: [UInt8]
  private let lines: [TextLine]
  private let joiner: LineJoiner
  private let detector: HeadingDetector

  private(set) var blocks: [Block] = []
  /// Which blocks are headings that no markup marked as such.
  private(set) var detectedHeadings: [Int] = []
  /// Whether the blocks stand under a heading such as "References".
  private var inReferences = false
  /// Indents of the list items that are open, outermost first.
  private var listIndents: [Int] = []
  /// Whether a paragraph that ends in a colon, or an item of it without a mark, was added last.
  private var isListOpen = false

  init(text: [UInt8], lines: [TextLine]) {
    self.text = text
    self.lines = lines
    joiner = LineJoiner(text, lines: lines)
    detector = HeadingDetector(text: text, joiner: joiner)
    build()
  }

  private mutating func build() {
    var at = 0
    while at < lines.count {
      let line = lines[at]
      switch line.kind {
      case .heading(let level):
        addHeading(level: level, closed(line), detected: false)
        at += 1
      case .plain: at = addPlain(at)
      case .bullet: at = addItem(at)
      case .numbered: at = isNumberedHeading(at) ? addNumberedHeading(at) : addItem(at)
      case .quotation: at = addRun(at, kind: .quotation) { $0.kind == .quotation }
      case .footnote: at = addRun(at, kind: .footnote) { _ in false }
      case .tableRow:
        let end = line.end - 1
        add(.tableRow, TextRange(line.words, trimmed(line.words, end)))
        at += 1
      case .fence, .underline, .rule: at += 1
      }
    }
  }

  private mutating func add(_ kind: Block.Kind, _ range: TextRange) {
    guard !range.isEmpty else { return }
    var kind = kind
    if case .listItem = kind {} else { listIndents = [] }
    isListOpen = kind == .paragraph && text[range.end - 1] == UInt8(ascii: ":")
    if inReferences {
      switch kind {
      case .paragraph, .listItem: kind = .footnote
      default: break
      }
    }
    blocks.append(Block(kind: kind, range: range))
  }

  // MARK: Headings

  private mutating func addHeading(level: Int, _ range: TextRange, detected: Bool) {
    inReferences = ReferenceSection.isHeading(text[range.start..<range.end])
    if detected { detectedHeadings.append(blocks.count) }
    add(.heading(level: level), range)
  }

  /// The words of `## Heading ##` without the closing marks.
  private func closed(_ line: TextLine) -> TextRange {
    var end = line.end
    while end > line.words, text[end - 1] == 0x23 { end -= 1 }
    let words = trimmed(line.words, end)
    guard end < line.end, end > line.words, text[end - 1] == 0x20 else {
      return TextRange(line.words, line.end)
    }
    return TextRange(line.words, words)
  }

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    return end
  }

  private func around(_ at: Int) -> HeadingDetector.Surroundings {
    HeadingDetector.Surroundings(
      previous: at > 0 ? lines[at - 1] : nil, next: at + 1 < lines.count ? lines[at + 1] : nil)
  }

  /// "1. Block the receptors" between paragraphs is a numbered heading; among other numbered
  /// lines it is an item.
  private func isNumberedHeading(_ at: Int) -> Bool {
    guard at + 1 < lines.count, lines[at + 1].kind == .plain,
      lines[at + 1].followsBlank || lines[at + 1].length > 120,
      at == 0 || lines[at - 1].kind == .plain, lines[at].followsBlank
    else { return false }
    return detector.isHeading(lines[at], around(at))
  }

  private mutating func addNumberedHeading(_ at: Int) -> Int {
    addHeading(level: 3, TextRange(lines[at].words, lines[at].end), detected: true)
    return at + 1
  }

  // MARK: Paragraphs

  private mutating func addPlain(_ at: Int) -> Int {
    let line = lines[at]
    if at + 1 < lines.count, case .underline(let level) = lines[at + 1].kind,
      !lines[at + 1].followsBlank, line.length <= 120, !joiner.endsSentence(line)
    {
      addHeading(level: level, TextRange(line.start, line.end), detected: false)
      return at + 2
    }
    let after = behindParagraph(at)
    if after == at + 1, detector.isHeading(line, around(at)) {
      if isListOpen, UnmarkedItem(text, joiner, around(at)).holds(line) {
        add(.listItem(depth: 0), TextRange(line.start, line.end))
        isListOpen = true
        return after
      }
      addHeading(level: 2, TextRange(line.start, line.end), detected: true)
    } else if isListOpen, after == at + 1, isItemInOpenList(at) {
      add(.listItem(depth: 0), TextRange(line.start, line.end))
      isListOpen = true
    } else {
      add(.paragraph, TextRange(line.start, lines[after - 1].end))
    }
    return after
  }

  /// Whether a line that reads like no heading is one more item of a list without marks: it stands apart, is short and
  /// has no stop.
  private func isItemInOpenList(_ at: Int) -> Bool {
    let line = lines[at]
    guard line.length <= Self.longestItem, !joiner.endsSentence(line),
      joiner.finalMark(line) != UInt8(ascii: ":"), at + 1 < lines.count
    else { return false }
    return line.followsBlank && lines[at + 1].followsBlank
  }

  private static let longestItem = 200

  /// The line behind the paragraph that begins at `at`.
  private func behindParagraph(_ at: Int) -> Int {
    var next = at + 1
    while next < lines.count, continues(lines[next - 1], lines[next]) { next += 1 }
    return next
  }

  /// Whether a line belongs to the one before it. A dash or a number that the wrapping
  /// happened to put first is no marker.
  private func continues(_ line: TextLine, _ next: TextLine) -> Bool {
    switch next.kind {
    case .plain: return joiner.joins(line, next)
    case .bullet, .numbered:
      return line.kind == .plain && !joiner.endsSentence(line)
        && joiner.joins(line, next)
    default: return false
    }
  }

  // MARK: Lists, quotations, notes

  private mutating func addItem(_ at: Int) -> Int {
    let line = lines[at]
    while let last = listIndents.last, line.indent <= last { listIndents.removeLast() }
    let depth = listIndents.count
    var next = at + 1
    while next < lines.count, lines[next].kind == .plain, !lines[next].followsBlank,
      lines[next].indent > line.indent || joiner.joins(lines[next - 1], lines[next])
    { next += 1 }
    add(.listItem(depth: depth), TextRange(line.words, lines[next - 1].end))
    listIndents.append(line.indent)
    return next
  }

  /// Adds a block that goes on over lines which `isMore` accepts and plain lines that continue it.
  private mutating func addRun(
    _ at: Int, kind: Block.Kind, _ isMore: (TextLine) -> Bool
  ) -> Int {
    var next = at + 1
    while next < lines.count, !lines[next].followsBlank,
      isMore(lines[next])
        || lines[next].kind == .plain && joiner.joins(lines[next - 1], lines[next])
    { next += 1 }
    add(kind, TextRange(lines[at].words, lines[next - 1].end))
    return next
  }
}
