/// A link that the markup of a document states.
package struct Link: Hashable, Sendable {
  /// The linked text.
  package let range: TextRange
  package let target: String

  package init(range: TextRange, target: String) {
    self.range = range
    self.target = target
  }
}
