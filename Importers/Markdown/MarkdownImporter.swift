import Documents

/// Reads Markdown: CommonMark, and what GitHub adds to it.
package struct MarkdownImporter: Importer {
  package init() {}

  package var format: String { "Markdown" }

  private static let extensions: Set<String> = [
    "md", "markdown", "mdown", "mkd", "mkdn", "mdwn", "mdx", "qmd", "rmd",
  ]

  package func recognises(head: ArraySlice<UInt8>, path: String, isNamed: Bool) -> Bool {
    Self.extensions.contains(FileExtension.of(path)) && FileSignature.format(of: head) == nil
  }

  package func document(from bytes: [UInt8], path: String) throws(ImportError) -> Document {
    let decoded = try TextDecoder.decode(bytes, path: path)
    let text = decoded.text
    try MarkdownLimits.check(text, path: path)
    var warnings = decoded.warnings
    var head = DocumentHead(text)
    warnings += head.warnings

    let limits = MarkdownLimits(text[head.end...])
    warnings += limits.warnings
    let reader = MarkdownReader(text, from: head.end, limits: limits)
    guard !reader.isTooDeep else {
      throw ImportError(
        path: path,
        reason: .malformed(
          detail: "more than \(MarkdownReader.deepest) quotations and lists inside one another"))
    }
    let prose = reader.cursor.prose
    var body = reader.blocks
    head.takeBylines(&body, prose)
    ParagraphHeadings.find(&body, strong: Set(reader.strongParagraphs), prose, from: head.end)
    if let title = body.first(where: { $0.kind == .heading(level: 1) }) {
      head.metadata.title =
        head.metadata.title
        ?? MarkdownReader.collapsed(prose[title.range.start..<title.range.end])
    }
    if body.isEmpty { warnings.append(ImportWarning(offset: nil, message: "holds no text")) }
    if let place = reader.lostPlaces.first {
      warnings.append(
        ImportWarning(
          offset: place, message: "\(reader.lostPlaces.count) blocks are read with their markup"))
    }
    return Document(
      path: path, text: text, prose: prose, metadata: head.metadata,
      blocks: (head.blocks + body).sorted { $0.range < $1.range },
      links: reader.inline.links.sorted { $0.range < $1.range }, notes: reader.footnotes(),
      warnings: warnings, losses: losses(reader))
  }

  private func losses(_ reader: MarkdownReader) -> [Loss] {
    [
      Loss("code blocks", count: reader.codeBlocks),
      Loss("deleted passages", count: reader.inline.deletions),
      Loss("images", count: reader.inline.images),
    ].filter { $0.count > 0 }
  }
}
