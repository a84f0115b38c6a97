/// A publication as another document or a bibliography describes it.
package struct Work: Hashable, Sendable {
  /// Sorted, each once.
  package var identifiers: [WorkIdentifier]
  package var title: String?
  /// Family name first, as far as it is known ("Younger J"); in the order of the publication.
  package var authors: [String]
  package var year: Int?
  /// The journal, book or site it appeared in.
  package var container: String?
  /// What was published about it later.
  package var notices: [Notice]

  package init(
    identifiers: [WorkIdentifier] = [], title: String? = nil, authors: [String] = [],
    year: Int? = nil, container: String? = nil, notices: [Notice] = []
  ) {
    self.identifiers = Set(identifiers).sorted()
    self.title = title
    self.authors = authors
    self.year = year
    self.container = container
    self.notices = notices
  }
}
