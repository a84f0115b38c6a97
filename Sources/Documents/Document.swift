/// An imported text, draft or source. All offsets in Stet refer to `text`.
package struct Document: Sendable {
  /// The path or name the document was given by; printed as `source`.
  package let path: String
  /// Valid UTF-8, with no NUL bytes. What is shown of a passage is taken from here.
  package let text: [UInt8]
  /// The text as it is read: as long as `text`, with markup inside of blocks (`**`, link targets) replaced by
  /// spaces and entities by their characters and spaces, so that every offset holds for both.
  package let prose: [UInt8]
  package let lines: LineTable
  /// What the document says of itself.
  package let metadata: DocumentMetadata
  /// Running text in document order.
  package private(set) var blocks: [Block]
  /// Links that markup states, in document order (the importer found them; plain text has none).
  package let links: [Link]
  /// The list of references, in its order: that of the markup, else the one that was read from the text.
  package private(set) var references: [ListedReference]
  /// Where the markup or the text refers to `references`, in document order.
  package private(set) var marks: [CitationMark]
  /// Comments and notes, in the order of what they are attached to.
  package let notes: [Note]
  /// Suppressions in comments of the markup, in document order, where the text is not the file and so does not
  /// hold them.
  package private(set) var suppressions: [SuppressionComment]
  /// Where in its file the text was found; empty where the text is the file.
  package let origins: OriginTable
  /// What the importer could not take over as it stood, in document order.
  package let warnings: [ImportWarning]
  /// What the file holds and the importer left out, in alphabetical order.
  package let losses: [Loss]

  /// - Parameter prose: nil where the text is read as it is; ignored unless it is as long as `text`.
  package init(
    path: String, text: [UInt8], prose: [UInt8]? = nil,
    metadata: DocumentMetadata = DocumentMetadata(), blocks: [Block], links: [Link] = [],
    references: [ListedReference] = [], marks: [CitationMark] = [],
    notes: [Note] = [], suppressions: [SuppressionComment] = [],
    origins: OriginTable = OriginTable(),
    warnings: [ImportWarning] = [], losses: [Loss] = []
  ) {
    self.path = path
    self.text = text
    self.prose = prose?.count == text.count ? prose ?? text : text
    self.lines = LineTable(text)
    self.metadata = metadata
    self.blocks = blocks
    self.links = links
    self.references = references
    self.marks = marks
    self.notes = notes
    self.suppressions = suppressions
    self.origins = origins
    self.warnings = warnings
    self.losses = losses.sorted { $0.what < $1.what }
  }

  /// The same document with a list of references that was read from its text.
  /// - Parameters:
  ///   - blocks: in place of its blocks, in document order.
  ///   - marks: in document order.
  package func listing(
    _ references: [ListedReference], marks: [CitationMark], blocks: [Block]
  ) -> Document {
    var document = self
    document.references = references
    document.marks = marks
    document.blocks = blocks
    return document
  }

  /// The same document with the suppressions among comments of its file, each placed by the lines that blocks
  /// come from: behind the last block that begins on an earlier line, or, for what ends or covers a line,
  /// on the same line.
  package func placing(_ comments: [(line: Int, body: String)]) -> Document {
    guard !comments.isEmpty else { return self }
    let lines = blocks.map { origins.origin(of: $0.range.start)?.line }
    var document = self
    for (line, body) in comments {
      guard let read = SuppressionComment(body, range: TextRange(0, 0)) else { continue }
      let isBehind = read.action == .disableLine || read.action == .enable
      let last = blocks.indices.last { i in
        lines[i].map { isBehind ? $0 <= line : $0 < line } ?? false
      }
      let place = last.map { blocks[$0].range.end } ?? 0
      if let comment = SuppressionComment(body, range: TextRange(place, place), line: line) {
        document.suppressions.append(comment)
      }
    }
    return document
  }

  /// The bytes of `range` as a string; a range outside the text is cut to it.
  package func string(_ range: TextRange) -> String {
    let start = min(range.start, text.count)
    let end = min(range.end, text.count)
    return String(decoding: text[start..<end], as: UTF8.self)
  }

  package func position(_ offset: Int) -> TextPosition {
    lines.position(of: offset, in: text)
  }
}
