import Documents

/// "Key: value" lines at the beginning of a text, and the byline and date that stand under a title.
struct HeaderFields {
  private(set) var metadata = DocumentMetadata()
  /// The lines that are metadata, as indices into the lines of the text.
  private(set) var lines: Range<Int> = 0..<0

  /// Longest value taken over, in bytes.
  private static let longest = 500

  /// - Parameters:
  ///   - text: the text.
  ///   - all: its lines.
  init(_ text: [UInt8], lines all: [TextLine]) {
    var at = 0
    while at < all.count, at < 20, at == 0 || !all[at].followsBlank,
      let (field, value) = Self.field(text, all[at])
    {
      field.store(value, in: &metadata)
      at += 1
    }
    // The lines have to stand apart, or they are the beginning of the text itself.
    guard at > 0, at == all.count || all[at].followsBlank else {
      metadata = DocumentMetadata()
      return
    }
    lines = 0..<at
  }

  /// - Parameter paragraphs: lines that are paragraphs, so that none stands apart: fields are at least two.
  init(_ text: [UInt8], paragraphs: [TextLine]) {
    var at = 0
    while at < paragraphs.count, at < 20, let (field, value) = Self.field(text, paragraphs[at]) {
      field.store(value, in: &metadata)
      at += 1
    }
    guard at > 1 else {
      metadata = DocumentMetadata()
      return
    }
    lines = 0..<at
  }

  private static func field(_ text: [UInt8], _ line: TextLine) -> (MetadataField, String)? {
    guard line.kind == .plain, line.end - line.start <= longest else { return nil }
    let bytes = text[line.start..<line.end]
    guard let colon = bytes.prefix(24).firstIndex(of: 0x3A), colon + 1 < line.end,
      text[colon + 1] == 0x20
    else { return nil }
    let name = String(decoding: bytes[..<colon], as: UTF8.self)
    guard let field = MetadataField(name) else { return nil }
    let value = bytes[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
    return (field, String(decoding: value, as: UTF8.self))
  }

  /// The author and date of a byline, "By Jane Doe, MD", "Published March 3, 2024", or nil where a line is none.
  static func byline(_ text: [UInt8], _ line: TextLine) -> (authors: [String], date: String?)? {
    guard line.kind == .plain, line.length <= 120, mayBeByline(text, line) else { return nil }
    var authors: [String] = []
    var date: String?
    let words = String(decoding: text[line.start..<line.end], as: UTF8.self)
    for part in words.split(whereSeparator: { $0 == "|" || $0 == "·" || $0 == "•" }) {
      let part = part.trimmingSpaces()
      if let name = author(part) {
        authors.append(name)
      } else if let found = DateText.iso(withoutVerb(part)) {
        date = found
      } else {
        return nil
      }
    }
    return authors.isEmpty && date == nil ? nil : (authors, date)
  }

  /// Every date has a digit, and an author stands behind "By".
  private static func mayBeByline(_ text: [UInt8], _ line: TextLine) -> Bool {
    let first = text[line.start] | 0x20
    guard first >= 0x61, first <= 0x7A, first != 0x62 else { return true }
    return text[line.start..<line.end].contains { $0 &- 0x30 < 10 }
  }

  /// "By Jane Doe": capitalised words behind "By".
  private static func author(_ part: Substring) -> String? {
    guard part.hasPrefix("By ") || part.hasPrefix("by "), !part.hasSuffix(".") else { return nil }
    let name = part.dropFirst(3)
    let words = name.split(separator: " ")
    guard (1...8).contains(words.count) else { return nil }
    let isName = words.allSatisfy { word in
      guard let first = word.unicodeScalars.first else { return false }
      return first.properties.isUppercase || word == "and" || word == "de" || word == "van"
        || word == "von"
    }
    return isName ? String(name) : nil
  }

  private static func withoutVerb(_ part: Substring) -> String {
    for verb in ["Published on ", "Published: ", "Published ", "Posted on ", "Posted ", "Date: "]
    where part.hasPrefix(verb) {
      return String(part.dropFirst(verb.count))
    }
    return String(part)
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> Substring {
    var part = self
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return part
  }
}
