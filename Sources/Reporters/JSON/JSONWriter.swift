/// Writes JSON to bytes, with keys in the order they are written in. The same calls give the same bytes.
struct JSONWriter {
  var bytes: [UInt8] = []
  private var needsComma = false

  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  mutating func beginObject() { open(0x7B) }
  mutating func endObject() { close(0x7D) }
  mutating func beginArray() { open(0x5B) }
  mutating func endArray() { close(0x5D) }

  /// A key that needs no escaping.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  mutating func string(_ value: String) {
    separate()
    bytes.append(0x22)
    var value = value
    value.withUTF8 { escape($0) }
    bytes.append(0x22)
    needsComma = true
  }

  /// - Parameter text: valid UTF-8.
  mutating func string(utf8 text: ArraySlice<UInt8>) {
    separate()
    bytes.append(0x22)
    text.withUnsafeBufferPointer { escape($0) }
    bytes.append(0x22)
    needsComma = true
  }

  mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  mutating func integer(_ value: Int) {
    separate()
    if value < 0 { bytes.append(0x2D) }
    appendDigits(value.magnitude)
    needsComma = true
  }

  /// Whole numbers without a point; what JSON cannot say (not a number, infinite) as null.
  mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return null() }
    if value == value.rounded(), value.magnitude < 1e15 { return integer(Int(value)) }
    separate()
    bytes.append(contentsOf: value.description.utf8)
    needsComma = true
  }

  mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// Thirty-two lower-case hexadecimal digits, as a string.
  mutating func hexadecimal(_ high: UInt64, _ low: UInt64) {
    separate()
    bytes.append(0x22)
    for value in [high, low] {
      var shift = 60
      while shift >= 0 {
        let digit = UInt8(truncatingIfNeeded: value >> UInt64(shift)) & 0xF
        bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        shift -= 4
      }
    }
    bytes.append(0x22)
    needsComma = true
  }

  /// Ends a line of JSON Lines.
  mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func appendDigits(_ value: UInt) {
    if value >= 10 { appendDigits(value / 10) }
    bytes.append(0x30 + UInt8(truncatingIfNeeded: value % 10))
  }

  /// Escapes what JSON must (RFC 8259, section 7), and U+0085, U+2028 and U+2029, at which some readers end a
  /// line.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var i = 0
    while i < text.count {
      let byte = text[i]
      if byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0xC2, byte != 0xE2 {
        i += 1
        continue
      }
      let scalar: UInt32
      let length: Int
      if byte == 0xC2 {
        guard i + 1 < text.count, text[i + 1] == 0x85 else {
          i += 1
          continue
        }
        (scalar, length) = (0x85, 2)
      } else if byte == 0xE2 {
        guard i + 2 < text.count, text[i + 1] == 0x80, text[i + 2] & 0xFE == 0xA8 else {
          i += 1
          continue
        }
        (scalar, length) = (0x2028 + UInt32(text[i + 2] & 1), 3)
      } else {
        (scalar, length) = (UInt32(byte), 1)
      }
      bytes.append(contentsOf: text[start..<i])
      appendEscape(scalar)
      i += length
      start = i
    }
    bytes.append(contentsOf: text[start..<text.count])
  }

  private mutating func appendEscape(_ scalar: UInt32) {
    bytes.append(0x5C)
    switch scalar {
    case 0x22: bytes.append(0x22)
    case 0x5C: bytes.append(0x5C)
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x09: bytes.append(0x74)
    default:
      bytes.append(0x75)
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(truncatingIfNeeded: scalar >> shift) & 0xF
        bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }
}
