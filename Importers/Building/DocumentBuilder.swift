import Documents

/// Puts the text of a document together, block by block, for formats whose text is not the file itself.
///
/// Runs of white space become one space, as browsers and word processors show them. Blocks stand apart by an
/// empty line, the items of a list and the rows of a table by a line's end; a block without text is none.
struct DocumentBuilder {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var links: [Link] = []
  private var origins = OriginTable()
  private var losses: [String: Int] = [:]
  private var suppressions: [SuppressionComment] = []

  /// The block that is open, where its text begins, and whether white space waits to be written.
  private var open: (kind: Block.Kind, start: Int, origin: Origin)?
  private var needsSpace = false
  private var openLink: (start: Int, target: String)?
  private var zeros = 0
  /// What is shown and not read.
  private var hidden: [TextRange] = []

  /// The kind of the block that is open; nil between blocks.
  var openKind: Block.Kind? { open?.kind }

  /// Where the block that is open begins; nil between blocks.
  var openStart: Int? { open?.start }

  /// Where the next text will stand, which is where a note or a mark of what comes next begins.
  mutating func nextOffset() -> Int {
    writeSpace()
    return text.count
  }

  /// Where the text so far ends, not counting white space.
  var endOffset: Int { text.count }

  /// Takes note of a comment of the markup where it is a suppression.
  /// - Parameters:
  ///   - body: what stands between the marks of the comment.
  ///   - line: of the file, from 1.
  mutating func addComment(_ body: String, line: Int) {
    let place = TextRange(text.count, text.count)
    if let comment = SuppressionComment(body, range: place, line: line) {
      suppressions.append(comment)
    }
  }

  /// The last byte of the block that is open, not counting white space; nil where it has none.
  var lastByte: UInt8? {
    guard let open, text.count > open.start else { return nil }
    return text.last
  }

  /// Where the sentence begins that is being written: behind the last full stop before a space, or at the
  /// beginning of the block.
  var startOfSentence: Int {
    guard let open else { return text.count }
    var i = max(open.start, text.count - 2)
    while i > open.start {
      if text[i] <= 0x20, ".!?".utf8.contains(text[i - 1]) { return i + 1 }
      i -= 1
    }
    return open.start
  }

  /// The end of the last words: in a block that has none yet, that of the block before it.
  var contentEnd: Int {
    guard let open else { return text.count }
    return text.count > open.start ? text.count : blocks.last?.range.end ?? 0
  }

  /// The words of the block that is open.
  var openText: String {
    String(decoding: text[(open?.start ?? text.count)...], as: UTF8.self)
  }

  /// Begins a block, after ending the one that is open.
  mutating func begin(_ kind: Block.Kind, origin: Origin) {
    endBlock()
    if let last = blocks.last {
      let isClose = last.kind.standsClose && kind.standsClose
      text += isClose ? [0x0A] : [0x0A, 0x0A]
    }
    open = (kind, text.count, origin)
  }

  /// Makes the block that is open one of another kind.
  mutating func reclassify(_ kind: Block.Kind) {
    if let block = open { open = (kind, block.start, block.origin) }
  }

  /// Ends the block that is open; without text in it nothing is left of it.
  mutating func endBlock() {
    guard let block = open else { return }
    endLink()
    needsSpace = false
    open = nil
    while text.count > block.start, text.last == 0x0A { text.removeLast() }
    if text.count == block.start {
      let kept = blocks.last?.range.end ?? 0
      text.removeLast(text.count - kept)
      return
    }
    blocks.append(Block(kind: block.kind, range: TextRange(block.start, text.count)))
    origins.append(block.start, block.origin)
  }

  /// Puts other blocks, in order, in place of those so far; the text stays as it is.
  mutating func replaceBlocks(by blocks: [Block]) { self.blocks = blocks }

  /// Appends running text. Outside a block, nothing but white space may come; other text is not taken.
  /// - Returns: whether the text was taken.
  @discardableResult
  mutating func append(_ string: some StringProtocol) -> Bool { append(bytes: string.utf8) }

  /// Appends running text that is valid UTF-8.
  /// - Returns: whether the text was taken.
  @discardableResult
  mutating func append(bytes: some Sequence<UInt8>) -> Bool {
    guard let open else { return bytes.allSatisfy(Self.isSpace) }
    for byte in bytes {
      if Self.isSpace(byte) {
        needsSpace = needsSpace || text.count > open.start
      } else if byte == 0 {
        zeros += 1
        writeSpace()
        text += [0xEF, 0xBF, 0xBD]
      } else {
        writeSpace()
        text.append(byte)
      }
    }
    return true
  }

  /// Ends the line within the block.
  mutating func breakLine() {
    guard let open, text.count > open.start else { return }
    needsSpace = false
    if text.last != 0x0A { text.append(0x0A) }
  }

  /// Begins the next cell of a row.
  mutating func nextCell() {
    guard let open, text.count > open.start else { return }
    needsSpace = false
    text += Array(" | ".utf8)
  }

  /// Begins the words of a link; one inside another ends it.
  mutating func beginLink(to target: String) {
    endLink()
    guard open != nil, !target.isEmpty else { return }
    openLink = (nextOffset(), target)
  }

  mutating func endLink() {
    guard let link = openLink else { return }
    openLink = nil
    if text.count > link.start {
      links.append(Link(range: TextRange(link.start, text.count), target: link.target))
    }
  }

  /// Keeps a stretch of the text from being read: it is shown, and its place in `prose` is blank.
  mutating func hide(_ range: TextRange) { hidden.append(range) }

  /// Counts something that is not taken over ("figures").
  mutating func lose(_ what: String, count: Int = 1) { losses[what, default: 0] += count }

  /// The document of what was put together.
  func document(
    path: String, metadata: DocumentMetadata, references: [ListedReference] = [],
    marks: [CitationMark] = [], notes: [Note] = [], warnings: [ImportWarning] = []
  ) -> Document {
    var builder = self
    builder.endBlock()
    var warnings = warnings
    if zeros > 0 {
      warnings.append(
        ImportWarning(offset: nil, message: "\(zeros) zero bytes were replaced by U+FFFD"))
    }
    if builder.blocks.isEmpty {
      warnings.append(ImportWarning(offset: nil, message: "holds no text"))
    }
    return Document(
      path: path, text: builder.text, prose: builder.prose, metadata: metadata,
      blocks: builder.blocks,
      links: builder.links, references: references, marks: marks, notes: notes,
      suppressions: builder.suppressions,
      origins: builder.origins, warnings: warnings,
      losses: builder.losses.map { Loss($0.key, count: $0.value) })
  }

  /// The text with blanks where it is not read; nil where all of it is.
  private var prose: [UInt8]? {
    guard !hidden.isEmpty else { return nil }
    var prose = text
    for range in hidden {
      for i in range.start..<min(range.end, prose.count) { prose[i] = 0x20 }
    }
    return prose
  }

  private mutating func writeSpace() {
    guard needsSpace else { return }
    needsSpace = false
    if let last = text.last, last != 0x0A, last != 0x20 { text.append(0x20) }
  }

  /// Spaces, tabs, line ends. A no-break space holds a number and its unit together and stays.
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

extension Block.Kind {
  /// Whether blocks of this kind follow one another without an empty line between them.
  fileprivate var standsClose: Bool {
    switch self {
    case .listItem, .tableRow: true
    default: false
    }
  }
}
