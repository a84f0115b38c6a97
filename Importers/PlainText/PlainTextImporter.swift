import Documents

/// Reads plain text.
package struct PlainTextImporter: Importer {
  package init() {}

  package var format: String { "plain text" }

  private static let textExtensions: Set<String> = ["txt", "text", "asc"]

  /// Text by its extension, or by having none, or because the user named this very file; and never where the
  /// first bytes announce another format.
  package func recognises(head: ArraySlice<UInt8>, path: String, isNamed: Bool) -> Bool {
    guard FileSignature.format(of: head) == nil else { return false }
    let suffix = FileExtension.of(path)
    if Self.textExtensions.contains(suffix) { return true }
    guard suffix.isEmpty || isNamed && !Self.otherFormats.contains(suffix) else { return false }
    return BinaryDetector.reason(head) == nil
  }

  /// Extensions of formats that are text and not prose.
  private static let otherFormats: Set<String> = [
    "html", "htm", "xhtml", "xml", "nxml", "json", "jsonl", "csv", "tsv", "yml", "yaml", "bib",
    "ris", "nbib", "stet", "graphml",
  ]

  package func document(from bytes: [UInt8], path: String) throws(ImportError) -> Document {
    let decoded = try TextDecoder.decode(bytes, path: path)
    let text = decoded.text
    try LineLimit.check(text, path: path)
    var warnings = decoded.warnings
    var metadata = DocumentMetadata()
    var blocks: [Block] = []
    var bodyStart = 0

    if let matter = FrontMatter(text) {
      metadata = matter.metadata
      warnings += matter.warnings
      blocks.append(Block(kind: .frontMatter, range: matter.range))
      bodyStart = matter.range.end
    }
    var lines = LineScanner(text: text).lines(from: bodyStart)
    if blocks.isEmpty {
      let header = HeaderFields(text, lines: lines)
      metadata = header.metadata
      blocks += lines[header.lines].map { frontMatter($0) }
      lines.removeFirst(header.lines.count)
    }
    takeBylines(text, &lines, &blocks, &metadata)

    let builder = BlockBuilder(text: text, lines: lines)
    var body = builder.blocks
    if let title = TitleFinder.title(body, detected: builder.detectedHeadings, in: text) {
      let range = body[title].range
      body[title] = Block(kind: .heading(level: 1), range: range)
      metadata.title =
        metadata.title ?? String(decoding: text[range.start..<range.end], as: UTF8.self)
    }
    if body.isEmpty {
      warnings.append(ImportWarning(offset: nil, message: "holds no text"))
    }
    blocks = (blocks + body).sorted { $0.range < $1.range }
    return Document(
      path: path, text: text, prose: SuppressionComment.prose(of: text), metadata: metadata,
      blocks: blocks,
      links: body.flatMap { LinkScanner.links(text, in: $0.range) }, warnings: warnings)
  }

  private func frontMatter(_ line: TextLine) -> Block {
    Block(kind: .frontMatter, range: TextRange(line.start, line.end))
  }

  /// Takes bylines and dates out of the first lines, where they stand between title and text.
  private func takeBylines(
    _ text: [UInt8], _ lines: inout [TextLine], _ blocks: inout [Block],
    _ metadata: inout DocumentMetadata
  ) {
    var at = 1
    while at < min(4, lines.count) {
      guard let byline = HeaderFields.byline(text, lines[at]) else {
        at += 1
        continue
      }
      if metadata.authors.isEmpty { metadata.authors = byline.authors }
      metadata.date = metadata.date ?? byline.date
      blocks.append(frontMatter(lines[at]))
      lines.remove(at: at)
      // What stood behind the byline stands apart from what stood before it.
      if at < lines.count { lines[at].followsBlank = true }
    }
  }
}
