/// An entry of a document's list of references, or of a bibliography.
package struct ListedReference: Hashable, Sendable {
  /// The mark by which the text refers to it, without brackets ("3", "Smith 2014"); nil where it has none.
  package let label: String?
  /// Where the entry stands in `Document.text`; nil where it is no part of the text.
  package let range: TextRange?
  package let work: Work

  package init(label: String? = nil, range: TextRange? = nil, work: Work) {
    self.label = label
    self.range = range
    self.work = work
  }
}
