import Documents

/// A passage that a finding points at.
package struct FindingLocation: Hashable, Sendable {
  /// The path of the document.
  package let source: String
  package let range: TextRange
  package let position: TextPosition
  /// The exact bytes of the passage.
  package let text: String

  package init(source: String, range: TextRange, position: TextPosition, text: String) {
    self.source = source
    self.range = range
    self.position = position
    self.text = text
  }
}
