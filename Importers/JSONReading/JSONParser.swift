/// Reads JSON (RFC 8259) as it is found in pages and exports: line ends within strings are taken as they are, and so
/// is a comma too many.
struct JSONParser {
  /// Why and where a text is no JSON.
  struct Failure: Error, Hashable {
    /// Byte offset.
    let offset: Int
    let message: String
  }

  /// Values inside one another.
  static let depthLimit = 128

  /// Values in a text, or in each element of a list that is read element by element.
  static let valueLimit = 1_000_000

  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0
  private var count = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameter bytes: UTF-8.
  static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value()
    parser.skipSpace()
    guard parser.at == bytes.count else { throw parser.failure("more behind the value") }
    return value
  }

  /// Reads the elements of a list one by one, so that its length does not matter; of a text that is no list,
  /// the value it is.
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - take: takes an element, and the byte offset at which it begins.
  static func parseElements(
    _ bytes: [UInt8], _ take: (_ element: JSONValue, _ offset: Int) -> Void
  ) throws(Failure) {
    var parser = JSONParser(bytes)
    parser.skipSpace()
    guard parser.next == UInt8(ascii: "[") else {
      let start = parser.at
      take(try parse(bytes), start)
      return
    }
    parser.at += 1
    parser.depth = 1
    while !parser.skip(UInt8(ascii: "]")) {
      parser.skipSpace()
      parser.count = 0
      let start = parser.at
      take(try parser.value(), start)
      try parser.endElement()
    }
    parser.skipSpace()
    guard parser.at == bytes.count else { throw parser.failure("more behind the value") }
  }

  private func failure(_ message: String) -> Failure { Failure(offset: at, message: message) }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte <= 0x20 { at += 1 }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    at += 1
    return true
  }

  // As deep as the limit allows.
  private mutating func value() throws(Failure) -> JSONValue {
    skipSpace()
    guard let first = next else { throw failure("the text ends too early") }
    count += 1
    guard count <= Self.valueLimit else { throw failure("more than \(Self.valueLimit) values") }
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < Self.depthLimit else { throw failure("more than \(Self.depthLimit) deep") }
      depth += 1
      defer { depth -= 1 }
      at += 1
      return first == UInt8(ascii: "{") ? .object(try members()) : .array(try elements())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), 0x30...0x39: return number()
    default: return try word()
    }
  }

  private mutating func members() throws(Failure) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    while !skip(UInt8(ascii: "}")) {
      guard next == UInt8(ascii: "\"") else { throw failure("a name in quotes is missing") }
      let name = try string()
      guard skip(UInt8(ascii: ":")) else { throw failure("a colon is missing") }
      members.append(JSONValue.Member(name: name, value: try value()))
      if skip(UInt8(ascii: ",")) { continue }
      skipSpace()
      guard next == UInt8(ascii: "}") else { throw failure("a comma or a brace is missing") }
    }
    return members
  }

  private mutating func elements() throws(Failure) -> [JSONValue] {
    var elements: [JSONValue] = []
    while !skip(UInt8(ascii: "]")) {
      elements.append(try value())
      try endElement()
    }
    return elements
  }

  private mutating func endElement() throws(Failure) {
    if skip(UInt8(ascii: ",")) { return }
    skipSpace()
    guard next == UInt8(ascii: "]") else { throw failure("a comma or a bracket is missing") }
  }

  private mutating func number() -> JSONValue {
    let start = at
    while let byte = next, "0123456789+-.eE".utf8.contains(byte) { at += 1 }
    return .number(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func word() throws(Failure) -> JSONValue {
    let words: [(String, JSONValue)] = [
      ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
    ]
    for (word, value) in words where bytes[at...].starts(with: word.utf8) {
      at += word.utf8.count
      return value
    }
    throw failure("no JSON value")
  }

  private mutating func string() throws(Failure) -> String {
    at += 1
    var text: [UInt8] = []
    while let byte = next {
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      default: text.append(byte)
      }
    }
    throw failure("a string does not end")
  }

  private mutating func escape() throws(Failure) -> [UInt8] {
    guard let byte = next else { throw failure("a string does not end") }
    at += 1
    switch byte {
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try scalar()).utf8)
    default: return [byte]
    }
  }

  /// The character of `\uXXXX`, or of two such that are a surrogate pair.
  private mutating func scalar() throws(Failure) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, bytes[at...].starts(with: #"\u"#.utf8) else { return replacement }
    let behindFirst = at
    at += 2
    let second = try unit()
    guard (0xDC00...0xDFFF).contains(second) else {
      at = behindFirst
      return replacement
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? replacement
  }

  private mutating func unit() throws(Failure) -> UInt32 {
    guard at + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits are missing") }
    at += 4
    return value
  }
}
