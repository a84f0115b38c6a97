import Documents
import XMLReading

/// What a Word document says of itself in its properties (ECMA-376-2, 11).
enum WordMetadata {
  /// - Parameter root: of the part with the properties; nil where there is none.
  static func read(_ root: XMLNode?) -> DocumentMetadata {
    var metadata = DocumentMetadata()
    guard let root else { return metadata }
    let title = root.first("title")?.text ?? ""
    if !title.isEmpty, !isMadeUp(title) { metadata.title = title }
    metadata.authors = names(root.first("creator")?.text ?? "")
    let date = root.first("modified") ?? root.first("created")
    metadata.date = date.flatMap { day($0.text) }
    metadata.topics = (root.first("keywords")?.text ?? "")
      .split { $0 == "," || $0 == ";" }.map(trimmed).filter { !$0.isEmpty }
    if let identifier = (root.first("identifier")?.text).flatMap({ WorkIdentifier($0) }) {
      metadata.identifiers = [identifier]
    }
    return metadata
  }

  /// Names that a semicolon stands between.
  static func names(_ text: String) -> [String] {
    text.split(separator: ";").map(trimmed).filter { !$0.isEmpty }
  }

  /// The day of a date and time in ISO 8601; nil for other texts.
  static func day(_ text: String) -> String? {
    let day = text.prefix(10)
    let bytes = Array(day.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    let digits = bytes[..<4] + bytes[5..<7] + bytes[8...]
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return String(day)
  }

  /// Titles that programs give documents nobody named.
  private static func isMadeUp(_ title: String) -> Bool {
    let lower = title.lowercased()
    return lower.hasPrefix("microsoft word - ") || lower.hasPrefix("untitled")
      || lower.hasSuffix(".docx") || lower.hasSuffix(".doc")
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
