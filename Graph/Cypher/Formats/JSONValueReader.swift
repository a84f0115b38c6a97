/// Reads JSON (RFC 8259) into values: parameters of queries.
package struct JSONValueReader {
  private let bytes: [UInt8]
  private var place = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Lists and objects within one another.
  private static let depthLimit = 100

  /// The value that the bytes are; nil where they are not JSON, or nested more than 100 levels deep.
  package static func value(_ bytes: [UInt8]) -> CypherValue? {
    var reader = JSONValueReader(bytes)
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipSpace()
    return reader.place == bytes.count ? value : nil
  }

  private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || (0x09...0x0D).contains(byte) { place += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard current == byte else { return false }
    place += 1
    return true
  }

  private mutating func take(_ word: String) -> Bool {
    guard bytes[place...].starts(with: word.utf8) else { return false }
    place += word.utf8.count
    return true
  }

  private mutating func value(depth: Int) -> CypherValue? {
    skipSpace()
    guard depth < Self.depthLimit, let byte = current else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return object(depth: depth).map(CypherValue.map)
    case UInt8(ascii: "["): return list(depth: depth).map(CypherValue.list)
    case UInt8(ascii: "\""): return string().map(CypherValue.string)
    case UInt8(ascii: "t"): return take("true") ? .boolean(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .boolean(false) : nil
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func list(depth: Int) -> [CypherValue]? {
    place += 1
    var values: [CypherValue] = []
    if take(UInt8(ascii: "]")) { return values }
    while true {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
      if take(UInt8(ascii: "]")) { return values }
      guard take(UInt8(ascii: ",")) else { return nil }
    }
  }

  private mutating func object(depth: Int) -> CypherMap? {
    place += 1
    var map = CypherMap()
    if take(UInt8(ascii: "}")) { return map }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\""), let key = string(), take(UInt8(ascii: ":")),
        let value = value(depth: depth + 1)
      else { return nil }
      map[key] = value
      if take(UInt8(ascii: "}")) { return map }
      guard take(UInt8(ascii: ",")) else { return nil }
    }
  }

  private mutating func string() -> String? {
    place += 1
    let start = place
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      place += 1
    }
    if current == UInt8(ascii: "\"") {
      defer { place += 1 }
      return String(validating: bytes[start..<place], as: UTF8.self)
    }
    var text = Array(bytes[start..<place])
    while let byte = current {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        text += Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard let byte = current else { return nil }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let high = hexadecimal() else { return nil }
      guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
      guard take("\\u"), let low = hexadecimal(), (0xDC00..<0xE000).contains(low) else {
        return nil
      }
      return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    default: return nil
    }
  }

  private mutating func hexadecimal() -> UInt32? {
    guard bytes.count - place >= 4 else { return nil }
    defer { place += 4 }
    let digits = bytes[place..<place + 4]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func number() -> CypherValue? {
    let start = place
    while let byte = current, (48...57).contains(byte) || "+-.eE".utf8.contains(byte) { place += 1 }
    let digits = bytes[start..<place].drop { $0 == UInt8(ascii: "-") }
    guard let first = digits.first, (48...57).contains(first),
      bytes[start..<place].count - digits.count < 2,
      first != UInt8(ascii: "0") || digits.count < 2
        || !(48...57).contains(digits[digits.startIndex + 1])
    else { return nil }
    if let point = digits.firstIndex(of: UInt8(ascii: ".")),
      point + 1 >= place || !(48...57).contains(bytes[point + 1])
    {
      return nil
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if let integer = Int(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else { return nil }
    return .double(number)
  }
}
