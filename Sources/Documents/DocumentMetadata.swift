/// What a document says of itself; everything is optional because most texts say little.
package struct DocumentMetadata: Hashable, Sendable {
  package var title: String?
  package var uri: String?
  package var publisher: String?
  package var authors: [String]
  /// ISO 8601, as precise as the document is ("2019", "2019-04", "2019-04-02").
  package var date: String?
  package var kind: SourceKind
  /// By which other documents may cite it; sorted, each once.
  package var identifiers: [WorkIdentifier]
  /// As its publisher or index names them ("Randomized Controlled Trial", "research-article").
  package var publicationTypes: [String]
  /// What it is about, by the headings of its index (MeSH).
  package var topics: [String]
  /// URI or name of the licence.
  package var licence: String?
  /// Of a label, which edition.
  package var version: String?
  /// What was published about it later.
  package var notices: [Notice]

  package init(
    title: String? = nil, uri: String? = nil, publisher: String? = nil, authors: [String] = [],
    date: String? = nil, kind: SourceKind = .article, identifiers: [WorkIdentifier] = [],
    publicationTypes: [String] = [], topics: [String] = [], licence: String? = nil,
    version: String? = nil, notices: [Notice] = []
  ) {
    self.title = title
    self.uri = uri
    self.publisher = publisher
    self.authors = authors
    self.date = date
    self.kind = kind
    self.identifiers = Set(identifiers).sorted()
    self.publicationTypes = publicationTypes
    self.topics = topics
    self.licence = licence
    self.version = version
    self.notices = notices
  }

  /// Whether it says enough of itself for other documents to cite it as a work.
  package var canBeCited: Bool {
    uri != nil || !identifiers.isEmpty || title != nil && date != nil && !authors.isEmpty
  }
}
