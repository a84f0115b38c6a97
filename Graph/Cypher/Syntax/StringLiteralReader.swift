/// Reads a string literal and its escapes.
struct StringLiteralReader {
  private let bytes: [UInt8]
  /// After the literal, once it has been read.
  private(set) var position: Int

  init(bytes: [UInt8], position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The string; the position must be at its opening quote.
  mutating func read() throws -> String {
    let start = position
    guard position < bytes.count else { return "" }
    let quote = bytes[position]
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == quote {
        position += 1
        return String(decoding: content, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        try readEscape(into: &content)
      } else {
        content.append(byte)
        position += 1
      }
    }
    throw CypherError.syntax(
      "UnexpectedSyntax", "this string is never closed", at: start,
      hint: "end it with a \(quote == 34 ? "double" : "single") quote")
  }

  private mutating func readEscape(into content: inout [UInt8]) throws {
    let start = position
    let mark = position + 1 < bytes.count ? bytes[position + 1] : 0
    position += 2
    switch mark {
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
      content.append(mark)
    case UInt8(ascii: "b"): content.append(8)
    case UInt8(ascii: "f"): content.append(12)
    case UInt8(ascii: "n"), UInt8(ascii: "N"): content.append(10)
    case UInt8(ascii: "r"), UInt8(ascii: "R"): content.append(13)
    case UInt8(ascii: "t"), UInt8(ascii: "T"): content.append(9)
    case UInt8(ascii: "u"): try readCodePoint(digits: 4, from: start, into: &content)
    case UInt8(ascii: "U"): try readCodePoint(digits: 8, from: start, into: &content)
    default:
      throw CypherError.syntax(
        "UnexpectedSyntax", "a backslash here must be followed by one of \\ ' \" b f n r t u U",
        at: start, hint: "write \\\\ for a backslash")
    }
  }

  private mutating func readCodePoint(
    digits: Int, from start: Int, into content: inout [UInt8]
  ) throws {
    var value = try hexadecimal(digits: digits, from: start)
    // Two escapes that are one character beyond U+FFFF.
    if digits == 4, (0xD800..<0xDC00).contains(value), position + 1 < bytes.count,
      bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 2
      let low = try hexadecimal(digits: 4, from: start)
      guard (0xDC00..<0xE000).contains(low) else { throw invalid(at: start) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(UInt32(value)) else { throw invalid(at: start) }
    content.append(contentsOf: Array(String(Character(scalar)).utf8))
  }

  private mutating func hexadecimal(digits: Int, from start: Int) throws -> Int {
    var value = 0
    for _ in 0..<digits {
      guard position < bytes.count, let digit = Lexer.digit(bytes[position]) else {
        throw invalid(at: start)
      }
      value = value * 16 + digit
      position += 1
    }
    guard value <= 0x10FFFF else { throw invalid(at: start) }
    return value
  }

  private func invalid(at start: Int) -> CypherError {
    .syntax(
      "InvalidUnicodeLiteral", "this escape does not name a character", at: start,
      hint: "write \\uXXXX with four hexadecimal digits")
  }
}
