import Documents

/// What stands before the running text: front matter, lines such as "Title: …", bylines.
struct DocumentHead {
  var metadata = DocumentMetadata()
  private(set) var blocks: [Block] = []
  private(set) var warnings: [ImportWarning] = []
  /// Where what follows begins.
  private(set) var end = 0

  /// How many lines are looked at.
  private static let mostLines = 24

  init(_ text: [UInt8]) {
    if let matter = FrontMatter(text) {
      metadata = matter.metadata
      warnings = matter.warnings
      blocks = [Block(kind: .frontMatter, range: matter.range)]
      end = Self.lineEnd(text, matter.range.end)
      return
    }
    let lines = LineScanner(text: text).lines(from: 0, most: Self.mostLines)
    let header = HeaderFields(text, lines: lines)
    guard let last = lines[header.lines].last else { return }
    metadata = header.metadata
    blocks = lines[header.lines].map {
      Block(kind: .frontMatter, range: TextRange($0.start, $0.end))
    }
    end = Self.lineEnd(text, last.end)
  }

  /// Takes the paragraphs such as "Title: …" and the bylines out of the first blocks of a text.
  init(takingFrom body: inout [Block], _ prose: [UInt8]) {
    let first = body.prefix(Self.mostLines).prefix { $0.kind == .paragraph }
    var lines: [TextLine] = []
    for block in first {
      let text = Array(prose[..<block.range.end])
      lines += LineScanner(text: text).lines(from: block.range.start, most: Self.mostLines)
    }
    let header = HeaderFields(prose, paragraphs: lines)
    if let last = lines[header.lines].last {
      metadata = header.metadata
      let count = body.prefix { $0.range.start < last.end }.count
      blocks = body[..<count].map { Block(kind: .frontMatter, range: $0.range) }
      body.removeFirst(count)
    }
    takeBylines(&body, prose)
  }

  /// Behind the end of the line at `at`.
  private static func lineEnd(_ text: [UInt8], _ at: Int) -> Int {
    guard let end = text[min(at, text.count)...].firstIndex(where: SourceCursor.endsLine) else {
      return text.count
    }
    let isPair = text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }

  /// Takes bylines and dates out of the first blocks, where they stand between title and text.
  mutating func takeBylines(_ body: inout [Block], _ prose: [UInt8]) {
    var at = 1
    while at < min(4, body.count) {
      guard body[at].kind == .paragraph, takeBylines(body[at].range, prose) else {
        at += 1
        continue
      }
      blocks.append(Block(kind: .frontMatter, range: body.remove(at: at).range))
    }
    blocks.sort { $0.range < $1.range }
  }

  /// Whether all lines of a paragraph are bylines; if so, what they say is kept.
  private mutating func takeBylines(_ range: TextRange, _ prose: [UInt8]) -> Bool {
    let block = Array(prose[..<range.end])
    let lines = LineScanner(text: block).lines(from: range.start, most: 4)
    let bylines = lines.compactMap { HeaderFields.byline(block, $0) }
    guard !lines.isEmpty, lines.count < 4, bylines.count == lines.count else { return false }
    for byline in bylines {
      if metadata.authors.isEmpty { metadata.authors = byline.authors }
      metadata.date = metadata.date ?? byline.date
    }
    return true
  }
}
