import Documents

/// An entry of the list of references of a document, or of a bibliography: the `LISTS` relationship.
package struct ListingRecord: Hashable, Sendable {
  /// Where an entry stands in the text of its document.
  package struct Place: Hashable, Sendable {
    package let position: TextPosition
    /// The words of the entry.
    package let text: String
    /// Where in its file the entry stands; nil where the text is the file.
    package let origin: Origin?

    package init(position: TextPosition, text: String, origin: Origin?) {
      self.position = position
      self.text = text
      self.origin = origin
    }
  }

  /// Index into `ClaimGraph.sources`.
  package internal(set) var source: Int
  /// What the document says of the work.
  package let listed: ListedReference
  /// Nil where the entry is no part of the text.
  package let place: Place?
  /// Index into `ClaimGraph.references`; nil before the record is part of a graph.
  package internal(set) var reference: Int?

  package init(
    source: Int, listed: ListedReference, place: Place? = nil, reference: Int? = nil
  ) {
    self.source = source
    self.listed = listed
    self.place = place
    self.reference = reference
  }
}
