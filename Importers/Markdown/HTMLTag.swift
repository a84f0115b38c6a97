/// A tag of HTML as it stands in Markdown.
struct HTMLTag {
  /// In lower case.
  let name: String
  let isClosing: Bool
  /// `<br/>`
  let isEmpty: Bool
  private let attributes: [(name: String, value: String)]

  /// - Parameter bytes: from `<` to `>`; nil for comments, declarations and what is no tag.
  init?(_ bytes: some BidirectionalCollection<UInt8>) {
    guard bytes.first == 0x3C, bytes.last == 0x3E, bytes.count >= 3 else { return nil }
    var rest = bytes.dropFirst().dropLast()
    isClosing = rest.first == 0x2F
    if isClosing { rest = rest.dropFirst() }
    isEmpty = rest.last == 0x2F
    if isEmpty { rest = rest.dropLast() }
    let name = rest.prefix { Self.isNameByte($0) }
    guard let first = name.first, (0x61...0x7A).contains(first | 0x20) else { return nil }
    self.name = String(decoding: name.map(Self.lowercased), as: UTF8.self)
    attributes = Self.attributes(Array(rest.dropFirst(name.count)))
  }

  /// The value of an attribute, with `&amp;` replaced.
  func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name }?.value.replacing("&amp;", with: "&")
  }

  var marksDeletion: Bool { name == "del" || name == "s" || name == "strike" }

  /// Elements that stand in running text.
  static let inlineNames: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn",
    "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
  ]

  /// Elements whose text is none to read.
  static let skippedNames: Set<String> = [
    "head", "iframe", "math", "noscript", "object", "pre", "script", "select", "style", "svg",
    "template", "textarea",
  ]

  private static func attributes(_ bytes: [UInt8]) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    var i = 0
    while i < bytes.count, found.count < 64 {
      guard isNameByte(bytes[i]) else {
        i += 1
        continue
      }
      let start = i
      while i < bytes.count, isNameByte(bytes[i]) { i += 1 }
      let name = String(decoding: bytes[start..<i].map(lowercased), as: UTF8.self)
      while i < bytes.count, SourceCursor.isSpace(bytes[i]) { i += 1 }
      guard i < bytes.count, bytes[i] == 0x3D else {
        found.append((name, ""))
        continue
      }
      i += 1
      while i < bytes.count, SourceCursor.isSpace(bytes[i]) { i += 1 }
      guard i < bytes.count else { break }
      let valueStart: Int
      let valueEnd: Int
      if bytes[i] == 0x22 || bytes[i] == 0x27 {
        valueStart = i + 1
        valueEnd = bytes[valueStart...].firstIndex(of: bytes[i]) ?? bytes.count
      } else {
        valueStart = i
        valueEnd = bytes[i...].firstIndex(where: SourceCursor.isSpace) ?? bytes.count
      }
      found.append((name, String(decoding: bytes[valueStart..<valueEnd], as: UTF8.self)))
      i = valueEnd + 1
    }
    return found
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D
      || byte == 0x5F || byte == 0x3A
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
