/// Finds the first element behind the declaration, comments, processing instructions and the document type.
struct XMLRootScanner {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func root() -> XMLRoot {
    while true {
      while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
      guard at < bytes.count else { return .incomplete }
      guard bytes[at] == UInt8(ascii: "<") else { return .none }
      if starts(with: "<?") {
        guard skip(past: "?>") else { return .incomplete }
      } else if starts(with: "<!--") {
        guard skip(past: "-->") else { return .incomplete }
      } else if starts(with: "<!") {
        guard skipDocumentType() else { return .incomplete }
      } else {
        return element()
      }
    }
  }

  private func element() -> XMLRoot {
    let start = at + 1
    guard start < bytes.count else { return .incomplete }
    guard Self.isNameStart(bytes[start]) else { return .none }
    var end = start
    while end < bytes.count, !Self.endsName(bytes[end]) { end += 1 }
    guard end < bytes.count else { return .incomplete }
    let name = bytes[start..<end]
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    let tag = bytes[start...].prefix { $0 != UInt8(ascii: ">") }
    return .element(
      local: String(decoding: local.prefix(64), as: UTF8.self),
      tag: String(decoding: tag, as: UTF8.self))
  }

  private func starts(with text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

  private mutating func skip(past text: String) -> Bool {
    let mark = Array(text.utf8)
    while at + mark.count <= bytes.count {
      if bytes[at..<at + mark.count].elementsEqual(mark) {
        at += mark.count
        return true
      }
      at += 1
    }
    return false
  }

  /// Past `<!DOCTYPE … [ … ]>`, where quotes and comments may hold brackets.
  private mutating func skipDocumentType() -> Bool {
    var depth = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let quote = bytes[at]
        at += 1
        while at < bytes.count, bytes[at] != quote { at += 1 }
        at += 1
      case UInt8(ascii: "<") where starts(with: "<!--"):
        guard skip(past: "-->") else { return false }
      case UInt8(ascii: "["), UInt8(ascii: "<"):
        depth += 1
        at += 1
      case UInt8(ascii: "]"):
        depth -= 1
        at += 1
      case UInt8(ascii: ">"):
        depth -= 1
        at += 1
        if depth <= 0 { return true }
      default: at += 1
      }
    }
    return false
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
