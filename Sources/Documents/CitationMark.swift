/// A place in the text where the markup refers to entries of the list of references.
package struct CitationMark: Hashable, Sendable {
  /// The mark itself ("[3]", "Younger et al., 2014"), or the words that a note or comment is anchored to.
  package let range: TextRange
  /// Indices into `Document.references`, ascending.
  package let references: [Int]

  package init(range: TextRange, references: [Int]) {
    self.range = range
    self.references = references
  }
}
