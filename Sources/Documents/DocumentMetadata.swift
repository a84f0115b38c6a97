/// What a document says of itself; everything is optional because most texts say little.
package struct DocumentMetadata: Hashable, Sendable {
  package var title: String?
  package var uri: String?
  package var publisher: String?
  package var authors: [String]
  /// ISO 8601, as precise as the document is ("2019", "2019-04", "2019-04-02").
  package var date: String?
  package var kind: SourceKind

  package init(
    title: String? = nil, uri: String? = nil, publisher: String? = nil, authors: [String] = [],
    date: String? = nil, kind: SourceKind = .article
  ) {
    self.title = title
    self.uri = uri
    self.publisher = publisher
    self.authors = authors
    self.date = date
    self.kind = kind
  }
}
