/// Cuts query text into tokens, dropping spaces and comments.
struct Lexer {
  /// Longer queries are refused.
  static let byteLimit = 1 << 20
  static let tokenLimit = 200_000

  private let bytes: [UInt8]
  private var position = 0

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// The tokens, ending with one of kind `end`.
  static func tokens(of text: String) throws -> [Token] {
    guard text.utf8.count <= byteLimit else {
      throw CypherError(
        .limit, "QueryTooLong",
        "the query has \(text.utf8.count) bytes; the longest allowed has \(byteLimit)",
        hint: "pass long lists as parameters")
    }
    var lexer = Lexer(text)
    var tokens: [Token] = []
    while true {
      let token = try lexer.next()
      tokens.append(token)
      if token.kind == .end { return tokens }
      guard tokens.count <= tokenLimit else {
        throw CypherError(
          .limit, "QueryTooLong", "the query has more than \(tokenLimit) words and signs",
          at: token.start, hint: "pass long lists as parameters")
      }
    }
  }

  private func byte(_ ahead: Int = 0) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }

  private mutating func next() throws -> Token {
    try skipSpace()
    let start = position
    guard let first = byte() else { return Token(kind: .end, start: start, end: start) }
    let kind: Token.Kind
    switch first {
    case UInt8(ascii: "`"): kind = .name(try quotedName(), keyword: nil)
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      var reader = StringLiteralReader(bytes: bytes, position: position)
      kind = .string(try reader.read())
      position = reader.position
    case UInt8(ascii: "0")...UInt8(ascii: "9"): kind = try number()
    case UInt8(ascii: ".") where byte(1).map(Self.isDigit) ?? false: kind = try number()
    default:
      if let name = plainName() {
        kind = .name(name, keyword: Keyword.matching(name))
      } else {
        kind = .symbol(try symbol())
      }
    }
    return Token(kind: kind, start: start, end: position)
  }

  private mutating func skipSpace() throws {
    while let current = byte() {
      if current == 0x20 || (9...13).contains(current) {
        position += 1
      } else if current == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "/") {
        while let next = byte(), next != 10, next != 13 { position += 1 }
      } else if current == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
        let start = position
        position += 2
        while byte() != nil, !(byte() == UInt8(ascii: "*") && byte(1) == UInt8(ascii: "/")) {
          position += 1
        }
        guard byte() != nil else {
          throw CypherError.syntax(
            "UnexpectedSyntax", "this comment is never closed", at: start, hint: "end it with */")
        }
        position += 2
      } else if current >= 0x80 {
        let (scalar, length) = self.scalar(at: position)
        guard scalar.properties.isWhitespace || scalar.value == 0xFEFF else { return }
        position += length
      } else {
        return
      }
    }
  }

  private mutating func symbol() throws -> Token.Symbol {
    if byte(1) == UInt8(ascii: "="), byte() == UInt8(ascii: "!") || byte() == UInt8(ascii: "=") {
      let isEqual = byte() == UInt8(ascii: "=")
      throw CypherError.syntax(
        "UnexpectedSyntax", "there is no operator '\(isEqual ? "==" : "!=")'", at: position,
        hint: isEqual ? "\"equal\" is written =" : "\"not equal\" is written <>")
    }
    for length in [2, 1] where position + length <= bytes.count {
      let text = String(decoding: bytes[position..<position + length], as: UTF8.self)
      if let symbol = Token.Symbol(rawValue: text) {
        position += length
        return symbol
      }
    }
    let (scalar, _) = self.scalar(at: position)
    let name = "U+" + String(scalar.value, radix: 16, uppercase: true)
    throw CypherError.syntax(
      scalar.isASCII ? "UnexpectedSyntax" : "InvalidUnicodeCharacter",
      "the character \(DisplayWidth.isControl(scalar) ? name : "'\(scalar)' (\(name))") "
        + "has no meaning here", at: position,
      hint: scalar.properties.isDash ? "a minus and the line of an arrow are written '-'" : nil)
  }

  private mutating func plainName() -> String? {
    let start = position
    while position < bytes.count {
      let current = bytes[position]
      if current < 0x80 {
        let isLetter = (current | 0x20) >= 97 && (current | 0x20) <= 122
        guard isLetter || current == 95 || (position > start && Self.isDigit(current)) else {
          break
        }
        position += 1
      } else {
        let (scalar, length) = self.scalar(at: position)
        let isPart =
          position > start
          ? scalar.properties.isXIDContinue : scalar.properties.isXIDStart
        guard isPart else { break }
        position += length
      }
    }
    return position > start ? String(decoding: bytes[start..<position], as: UTF8.self) : nil
  }

  private mutating func quotedName() throws -> String {
    let start = position
    position += 1
    var name: [UInt8] = []
    while let current = byte() {
      position += 1
      if current != UInt8(ascii: "`") {
        name.append(current)
      } else if byte() == UInt8(ascii: "`") {
        name.append(current)
        position += 1
      } else {
        return String(decoding: name, as: UTF8.self)
      }
    }
    throw CypherError.syntax(
      "UnexpectedSyntax", "this quoted name is never closed", at: start, hint: "end it with a `")
  }

  private mutating func number() throws -> Token.Kind {
    let start = position
    func isWordPart(_ byte: UInt8) -> Bool {
      Self.isDigit(byte) || byte == 95 || byte >= 0x80
        || ((byte | 0x20) >= 97 && (byte | 0x20) <= 122)
    }
    if byte() == UInt8(ascii: "0"), let mark = byte(1), [120, 88, 111, 79].contains(mark) {
      position += 2
      let digits = position
      while let current = byte(), isWordPart(current) { position += 1 }
      let radix = mark | 0x20 == 120 ? 16 : 8
      let isValid =
        position > digits
        && bytes[digits..<position].allSatisfy { Self.digit($0).map { $0 < radix } ?? false }
      guard isValid else { return .invalidNumber(invalidNumber(from: start)) }
      return .integer(String(decoding: bytes[start..<position], as: UTF8.self))
    }
    var isDouble = false
    while let current = byte(), Self.isDigit(current) { position += 1 }
    if byte() == UInt8(ascii: "."), let after = byte(1), Self.isDigit(after) {
      isDouble = true
      position += 1
      while let current = byte(), Self.isDigit(current) { position += 1 }
    }
    if let mark = byte(), mark | 0x20 == 101 {
      let hasSign = byte(1) == UInt8(ascii: "-") || byte(1) == UInt8(ascii: "+")
      if let digit = byte(hasSign ? 2 : 1), Self.isDigit(digit) {
        isDouble = true
        position += hasSign ? 2 : 1
        while let current = byte(), Self.isDigit(current) { position += 1 }
      }
    }
    if let current = byte(), isWordPart(current) {
      while let current = byte(), isWordPart(current) { position += 1 }
      return .invalidNumber(invalidNumber(from: start))
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard isDouble else { return .integer(text) }
    guard let value = Double(text) else {
      return .invalidNumber(invalidNumber(from: start))
    }
    guard value.isFinite else {
      throw CypherError.syntax(
        "FloatingPointOverflow", "the number \(text.prefix(40)) is too large for a float",
        at: start)
    }
    return .double(value)
  }

  /// What was read where a number should be.
  private func invalidNumber(from start: Int) -> String {
    String(decoding: bytes[start..<min(position, start + 40)], as: UTF8.self)
  }

  private func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    Self.scalar(in: bytes, at: index)
  }

  static func scalar(
    in bytes: [UInt8], at index: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    var decoder = UTF8()
    var iterator = bytes[index..<min(index + 4, bytes.count)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return ("\u{FFFD}", 1) }
    return (scalar, UTF8.width(scalar))
  }

  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// The value of a hexadecimal digit.
  static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 48...57: Int(byte) - 48
    case 97...102: Int(byte) - 87
    case 65...70: Int(byte) - 55
    default: nil
    }
  }
}
