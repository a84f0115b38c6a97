/// An imported text, draft or source. All offsets in Stet refer to `text`.
package struct Document: Sendable {
  /// The path or name the document was given by; printed as `source`.
  package let path: String
  /// Valid UTF-8, with no NUL bytes.
  package let text: [UInt8]
  package let lines: LineTable
  /// What the document says of itself.
  package let metadata: DocumentMetadata
  /// Running text in document order.
  package let blocks: [Block]
  /// Links that markup states, in document order (the importer found them; plain text has none).
  package let links: [Link]
  /// What the importer could not take over, in document order.
  package let warnings: [ImportWarning]

  package init(
    path: String, text: [UInt8], metadata: DocumentMetadata = DocumentMetadata(),
    blocks: [Block], links: [Link] = [], warnings: [ImportWarning] = []
  ) {
    self.path = path
    self.text = text
    self.lines = LineTable(text)
    self.metadata = metadata
    self.blocks = blocks
    self.links = links
    self.warnings = warnings
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
