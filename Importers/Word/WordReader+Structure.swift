import Documents

extension WordReader {
  /// Finds what writers set by hand rather than by styles: lines before the text that say what it is, headings in
  /// bold, items with typed marks. What the text shows of its title, authors and date goes before the properties, which
  /// may be of the file that the document was made from.
  mutating func findUnstyledStructure() {
    let text = builder.text
    var body = builder.blocks
    let head = DocumentHead(takingFrom: &body, text)
    take(head.metadata)
    body = TypedItems.find(in: body, text)
    ParagraphHeadings.find(&body, strong: boldParagraphs, text, from: body.first?.range.start ?? 0)
    if metadata.title == nil, let title = body.first(where: { $0.kind == .heading(level: 1) }) {
      metadata.title = String(decoding: text[title.range.start..<title.range.end], as: UTF8.self)
    }
    builder.replaceBlocks(by: (head.blocks + body).sorted { $0.range < $1.range })
  }

  private mutating func take(_ stated: DocumentMetadata) {
    metadata.title = stated.title ?? metadata.title
    metadata.uri = stated.uri ?? metadata.uri
    metadata.publisher = stated.publisher ?? metadata.publisher
    metadata.date = stated.date ?? metadata.date
    if !stated.authors.isEmpty { metadata.authors = stated.authors }
    if stated.kind != .article { metadata.kind = stated.kind }
  }
}
