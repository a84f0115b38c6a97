import Documents
import References

/// Makes blocks, links and notes of a Markdown text, and the prose that is read of it.
final class MarkdownReader {
  let text: [UInt8]
  private let lines: LineTable
  /// The index of the line that cmark-gfm calls 1.
  private let firstLine: Int

  private(set) var blocks: [Block] = []
  private(set) var notes: [Note] = []
  /// Paragraphs that are one strong phrase, as indices into `blocks`.
  private(set) var strongParagraphs: [Int] = []
  /// Places where the source and what cmark-gfm read could not be brought together.
  private(set) var lostPlaces: [Int] = []
  private(set) var codeBlocks = 0
  /// Whether reading ended at more quotations, items and notes inside one another than `deepest`.
  private(set) var isTooDeep = false
  static let deepest = 256

  private(set) var cursor: SourceCursor
  private(set) var inline = InlineReader()

  private var inReferences = false
  private var listDepth = 0
  /// For each open container whether it is an item, a quotation or a note.
  private var containers: [CommonMarkNode.Kind] = []
  /// The table at hand: where its next cell begins, and the line of its header.
  private var header: Int?
  /// A paragraph without a position stands before a table that says it begins there.
  private var afterParagraph: Int?
  private var footnoteLabel = ""
  /// The blocks of each footnote, by its label.
  private var footnoteBlocks: [String: [TextRange]] = [:]

  /// - Parameters:
  ///   - text: all of the text.
  ///   - start: where the Markdown begins, which must be the beginning of a line.
  ///   - limits: what is left out of the syntax, where it would take too long.
  init(_ text: [UInt8], from start: Int, limits: MarkdownLimits = MarkdownLimits([])) {
    self.text = text
    lines = LineTable(text)
    firstLine = lines.position(of: start, in: text).line - 1
    cursor = SourceCursor(text)
    read(from: start, limits)
  }

  private func read(from start: Int, _ limits: MarkdownLimits) {
    let source =
      limits.masked(CommentHyphens.masked(text[start...]))
      + FootnoteLabels.references(text, from: start)
    guard let tree = CommonMarkTree(source, extensions: limits.extensions) else { return }
    while !isTooDeep, let (event, node) = tree.next() {
      if event == .enter { enter(node) } else { exit(node) }
    }
    blocks.sort { $0.range < $1.range }
  }

  // MARK: Blocks

  private func enter(_ node: CommonMarkNode) {
    switch node.kind {
    case .quotation: open(.quotation, node)
    case .item:
      let mark = offset(node)
      let width = cursor.prefixes.itemWidth(text, line: lineStart(node.line), mark: mark)
      open(.item(width: width), node)
    case .footnote:
      // cmark-gfm says on which line, and not reliably where in it.
      footnoteLabel = FootnoteLabels.label(text, inLine: lineStart(node.line)) ?? ""
      open(.footnote, node)
    case .list: listDepth += 1
    case .code: codeBlocks += 1
    case .html: readHTML(node)
    case .paragraph, .heading: beginLeaf(node)
    case .table: beginTable(node)
    case .tableRow: beginRow(node)
    case .tableCell: beginCell()
    case .document, .rule, .other: break
    default: inline.enter(node, &cursor)
    }
  }

  private func exit(_ node: CommonMarkNode) {
    switch node.kind {
    case .quotation, .item, .footnote:
      cursor.prefixes.close()
      _ = containers.popLast()
    case .list: listDepth -= 1
    case .paragraph: endParagraph(node)
    case .heading(let level): endHeading(node, level)
    case .tableRow: endRow()
    case .tableCell: endCell()
    case .document, .rule, .other, .code, .html, .table: break
    default: inline.exit(node, &cursor)
    }
  }

  private func open(_ container: ContainerPrefixes.Container, _ node: CommonMarkNode) {
    isTooDeep = isTooDeep || containers.count >= Self.deepest
    cursor.prefixes.open(container)
    containers.append(node.kind)
  }

  private func lineStart(_ line: Int) -> Int {
    let index = firstLine + line - 1
    return lines.starts.indices.contains(index) ? lines.starts[index] : text.count
  }

  private func offset(_ node: CommonMarkNode) -> Int {
    min(text.count, lineStart(node.line) + max(0, node.column - 1))
  }

  // MARK: Paragraphs and headings

  private func beginLeaf(_ node: CommonMarkNode) {
    var start = node
    if node.line == 0, let next = node.next { start = next }
    inline.beginBlock()
    cursor.beginBlock(at: offset(start))
    if case .heading = node.kind, cursor.byte == 0x23 {
      while cursor.byte == 0x23 { cursor.hide() }
      cursor.passSpace()
    } else if cursor.byte == 0x5B {
      LinkSyntax.passDefinitions(&cursor)
    }
  }

  private func endParagraph(_ node: CommonMarkNode) {
    if node.line == 0 { afterParagraph = cursor.at }
    guard let range = leafRange(node) else { return }
    if let only = node.onlyChild, case .strong = only.kind { strongParagraphs.append(range.start) }
    add(paragraphKind(node), range)
  }

  private func endHeading(_ node: CommonMarkNode, _ level: Int) {
    guard let range = leafRange(node) else { return }
    inReferences = ReferenceSection.isHeading(cursor.prose[range.start..<range.end])
    add(.heading(level: level), range)
  }

  /// The visible part of the block that was read; all of it where it could not be followed.
  private func leafRange(_ node: CommonMarkNode) -> TextRange? {
    guard inline.isLost, node.line > 0, lineStart(node.line) < text.count else {
      return cursor.visible
    }
    lostPlaces.append(offset(node))
    var end = lineStart(node.lastLine + 1)
    while end > offset(node), SourceCursor.isSpace(text[end - 1]) { end -= 1 }
    return TextRange(offset(node), end)
  }

  private func paragraphKind(_ node: CommonMarkNode) -> Block.Kind {
    if isInFootnote || inReferences { return .footnote }
    switch containers.last {
    case .item: return node.isFirstChild ? .listItem(depth: max(0, listDepth - 1)) : .paragraph
    case .quotation: return .quotation
    default: return .paragraph
    }
  }

  private var isInFootnote: Bool {
    containers.contains { if case .footnote = $0 { true } else { false } }
  }

  private func add(_ kind: Block.Kind, _ range: TextRange) {
    guard !range.isEmpty else { return }
    if isInFootnote { footnoteBlocks[footnoteLabel, default: []].append(range) }
    blocks.append(Block(kind: kind, range: range))
  }

  // MARK: Tables

  private func beginTable(_ node: CommonMarkNode) {
    header = offset(node)
    if let end = afterParagraph {
      // Its position is that of the paragraph before it.
      var at = end
      while at < text.count, !SourceCursor.endsLine(text[at]) { at += 1 }
      header = cursor.behindLineEnd(at)
      afterParagraph = nil
    }
  }

  private func beginRow(_ node: CommonMarkNode) {
    let start = header ?? cursor.prefixes.wordStart(text, line: lineStart(node.line))
    header = nil
    cursor.beginBlock(at: start)
    cursor.isInCell = true
    cursor.passSpace()
    if cursor.byte == 0x7C { cursor.at += 1 }
  }

  private func beginCell() {
    inline.beginBlock()
    cursor.passSpace()
  }

  private func endCell() {
    if inline.isLost { lostPlaces.append(cursor.at) }
    while let byte = cursor.byte, !SourceCursor.endsLine(byte) {
      let isEscaped = cursor.at > 0 && text[cursor.at - 1] == 0x5C
      if byte == 0x7C, !isEscaped {
        cursor.at += 1
        return
      }
      cursor.at += 1
    }
  }

  private func endRow() {
    cursor.isInCell = false
    if let range = cursor.visible { add(.tableRow, range) }
  }

  // MARK: HTML

  private func readHTML(_ node: CommonMarkNode) {
    let count = node.withLiteral { literal in
      literal.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    }
    var reader = HTMLBlockReader()
    let start = offset(node)
    let end = min(text.count, lineStart(node.line + max(1, count)))
    reader.read(&cursor, TextRange(start, end))
    inline.take(reader)
    codeBlocks += reader.codeBlocks
    for (kind, range) in reader.blocks {
      var kind = kind
      if case .heading = kind {
        inReferences = ReferenceSection.isHeading(cursor.prose[range.start..<range.end])
      } else if inReferences || isInFootnote {
        kind = .footnote
      } else if kind == .paragraph, case .quotation = containers.last {
        kind = .quotation
      }
      add(kind, range)
    }
  }

  // MARK: Notes

  /// The notes that marks in the text refer to.
  func footnotes() -> [Note] {
    inline.footnoteMarks.sorted { $0.range < $1.range }.compactMap { mark -> Note? in
      guard let ranges = footnoteBlocks[mark.label] else { return nil }
      let words = ranges.map { self.words($0) }.joined(separator: "\n")
      return Note(
        kind: .footnote, range: TextRange(mark.range.start, mark.range.start), text: words)
    }
  }

  /// The prose of a range with single spaces, and the targets of links that are not in it themselves.
  private func words(_ range: TextRange) -> String {
    let words = Self.collapsed(cursor.prose[range.start..<range.end])
    let targets = inline.links.filter { range.contains($0.range) && !words.contains($0.target) }
    return ([words] + targets.map(\.target)).joined(separator: " ")
  }

  /// Without white space at the ends and with one space for each run of it.
  static func collapsed(_ bytes: ArraySlice<UInt8>) -> String {
    let parts = bytes.split(whereSeparator: SourceCursor.isSpace)
    return String(decoding: Array(parts.joined(separator: [0x20])), as: UTF8.self)
  }
}
