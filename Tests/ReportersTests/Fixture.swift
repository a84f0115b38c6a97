import Documents
import Findings

/// Documents and findings to report on.
enum Fixture {
  static func document(_ path: String, _ text: String) -> Document {
    let bytes = Array(text.utf8)
    return Document(
      path: path, text: bytes,
      blocks: [Block(kind: .paragraph, range: TextRange(0, bytes.count))])
  }

  /// The place of words in a document.
  static func location(_ document: Document, _ words: String) -> FindingLocation {
    let pattern = Array(words.utf8)
    var start = 0
    while start + pattern.count < document.text.count,
      !document.text[start...].starts(with: pattern)
    {
      start += 1
    }
    let range = TextRange(start, start + pattern.count)
    return FindingLocation(
      source: document.path, range: range, position: document.position(start),
      text: document.string(range))
  }

  static func finding(
    _ location: FindingLocation, _ related: [FindingLocation] = [], severity: Severity = .warning,
    message: String = "the doses differ"
  ) -> Finding {
    Finding(
      rule: "conflicting-dose", severity: severity, message: message, location: location,
      related: related, claims: ["0a", "0b"], fingerprint: "f0")
  }
}
