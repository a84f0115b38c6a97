import Documents

/// An entry of the list of references of a document, or of a bibliography: the `LISTS` relationship.
package struct ListingRecord: Hashable, Sendable {
  /// Index into `ClaimGraph.sources`.
  package internal(set) var source: Int
  /// What the document says of the work.
  package let listed: ListedReference
  /// Index into `ClaimGraph.references`; nil before the record is part of a graph.
  package internal(set) var reference: Int?

  package init(source: Int, listed: ListedReference, reference: Int? = nil) {
    self.source = source
    self.listed = listed
    self.reference = reference
  }
}
