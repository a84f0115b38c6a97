import Documents

/// A passage that a finding points at.
package struct FindingLocation: Hashable, Sendable {
  /// The path of the document.
  package let source: String
  package let range: TextRange
  package let position: TextPosition
  /// The exact bytes of the passage.
  package let text: String
  /// Where in its file the passage stands; nil where the text is the file, of which `position` speaks.
  package let origin: Origin?

  package init(
    source: String, range: TextRange, position: TextPosition, text: String, origin: Origin? = nil
  ) {
    self.source = source
    self.range = range
    self.position = position
    self.text = text
    self.origin = origin
  }

  /// Where a person finds the passage: "draft.txt:3:14", "page.html:120 (main/p[3])", "draft.docx (p[14])".
  package var place: String {
    guard let origin else { return "\(source):\(position.line):\(position.column)" }
    return source + (origin.line.map { ":\($0)" } ?? "") + (origin.path.map { " (\($0))" } ?? "")
  }
}
