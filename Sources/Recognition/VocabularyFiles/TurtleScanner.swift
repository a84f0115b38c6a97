/// Splits a Turtle file into tokens (w3.org/TR/turtle, section 6).
struct TurtleScanner {
  enum Token: Equatable {
    case iri(String)
    /// prefix and local name
    case name(String, String)
    case blank(String)
    case literal(String, language: String?)
    /// `^^`, with the datatype as the next token.
    case datatype
    /// `a`, `@prefix`, `PREFIX`, `true` …
    case word(String)
    /// . ; , [ ] ( )
    case mark(UInt8)
    case end
  }

  let path: String
  private let bytes: [UInt8]
  private var next = 0
  /// Line of the token that was read last, from 1.
  private(set) var line = 1

  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { next = 3 }
  }

  func error(_ message: String) -> VocabularyError {
    VocabularyError(path: path, line: line, message: message)
  }

  mutating func token() throws(VocabularyError) -> Token {
    skipSpace()
    guard next < bytes.count else { return .end }
    let byte = bytes[next]
    switch byte {
    case 0x3C: return .iri(try iri())
    case 0x22, 0x27: return try literal()
    case 0x5E:
      next = min(next + 2, bytes.count)
      return .datatype
    case 0x2E where !isDigit(next + 1), 0x3B, 0x2C, 0x5B, 0x5D, 0x28, 0x29:
      next += 1
      return .mark(byte)
    default: return try word()
    }
  }

  private func isDigit(_ i: Int) -> Bool {
    i < bytes.count && bytes[i] >= 0x30 && bytes[i] <= 0x39
  }

  private mutating func skipSpace() {
    while next < bytes.count {
      let byte = bytes[next]
      if byte == 0x23 {
        while next < bytes.count, bytes[next] != 0x0A, bytes[next] != 0x0D { next += 1 }
      } else if byte <= 0x20 {
        if byte == 0x0A { line += 1 }
        next += 1
      } else {
        return
      }
    }
  }

  private mutating func iri() throws(VocabularyError) -> String {
    var value: [UInt8] = []
    next += 1
    while next < bytes.count, bytes[next] != 0x3E {
      guard bytes[next] > 0x20 else { throw error("an IRI holds white space or is not closed") }
      if bytes[next] == 0x5C {
        try escape(&value)
      } else {
        value.append(bytes[next])
        next += 1
      }
    }
    guard next < bytes.count else { throw error("an IRI is not closed") }
    next += 1
    return String(decoding: value, as: UTF8.self)
  }

  private mutating func literal() throws(VocabularyError) -> Token {
    let quote = bytes[next]
    let opening = line
    let isLong = next + 2 < bytes.count && bytes[next + 1] == quote && bytes[next + 2] == quote
    next += isLong ? 3 : 1
    var value: [UInt8] = []
    while true {
      guard next < bytes.count else {
        throw VocabularyError(path: path, line: opening, message: "a text is not closed")
      }
      let byte = bytes[next]
      if byte == quote {
        if !isLong { break }
        if next + 2 < bytes.count, bytes[next + 1] == quote, bytes[next + 2] == quote,
          !(next + 3 < bytes.count && bytes[next + 3] == quote)
        {
          break
        }
      }
      if byte == 0x5C {
        try escape(&value)
        continue
      }
      if byte == 0x0A {
        guard isLong else { throw error("a text is not closed on its line") }
        line += 1
      }
      value.append(byte)
      next += 1
    }
    next += isLong ? 3 : 1
    return .literal(String(decoding: value, as: UTF8.self), language: languageTag())
  }

  private mutating func languageTag() -> String? {
    guard next < bytes.count, bytes[next] == 0x40 else { return nil }
    let start = next + 1
    next = start
    while next < bytes.count, Self.isNameByte(bytes[next]), bytes[next] != 0x2E { next += 1 }
    return String(decoding: bytes[start..<next], as: UTF8.self)
  }

  private mutating func escape(_ value: inout [UInt8]) throws(VocabularyError) {
    guard next + 1 < bytes.count else { throw error("an escape is cut off") }
    let kind = bytes[next + 1]
    next += 2
    switch kind {
    case 0x74: value.append(0x09)
    case 0x6E: value.append(0x0A)
    case 0x72: value.append(0x0D)
    case 0x62, 0x66: value.append(0x20)
    case 0x75, 0x55:
      let length = kind == 0x75 ? 4 : 8
      var code: UInt32 = 0
      for _ in 0..<length {
        guard next < bytes.count, let digit = Character(UnicodeScalar(bytes[next])).hexDigitValue
        else { throw error("an escape needs \(length) hexadecimal digits") }
        code = code << 4 | UInt32(digit)
        next += 1
      }
      guard let scalar = UnicodeScalar(code) else { throw error("an escape names no character") }
      value.append(contentsOf: String(Character(scalar)).utf8)
    default: value.append(kind)
    }
  }

  private mutating func word() throws(VocabularyError) -> Token {
    let start = next
    var colon: Int?
    var value: [UInt8] = []
    while next < bytes.count {
      let byte = bytes[next]
      if byte == 0x5C, colon != nil, next + 1 < bytes.count {
        value.append(bytes[next + 1])
        next += 2
        continue
      }
      if byte == 0x3A, colon == nil { colon = value.count }
      guard Self.isNameByte(byte) || byte == 0x3A || byte == 0x25 || byte == 0x40 && next == start
      else { break }
      value.append(byte)
      next += 1
    }
    // A stop at the end is the end of the statement.
    while let last = value.last, last == 0x2E {
      value.removeLast()
      next -= 1
    }
    guard next > start else {
      throw error("\"\(Character(UnicodeScalar(bytes[start])))\" has no place here")
    }
    guard let colon, colon < value.count else {
      return .word(String(decoding: value, as: UTF8.self))
    }
    let prefix = String(decoding: value[..<colon], as: UTF8.self)
    let local = String(decoding: value[(colon + 1)...], as: UTF8.self)
    return prefix == "_" ? .blank(local) : .name(prefix, local)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x2D
      || byte == 0x2E || byte == 0x5F || byte == 0x2B || byte >= 0x80
  }
}
