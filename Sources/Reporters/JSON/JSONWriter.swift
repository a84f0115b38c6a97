/// Writes JSON to bytes, with keys in the order they are written in. The same calls give the same bytes.
struct JSONWriter: ~Copyable {
  private var buffer: JSONBuffer
  private var needsComma = false

  /// - Parameter capacity: bytes to make room for; more is made when it is needed.
  init(capacity: Int = 1 << 12) { buffer = JSONBuffer(capacity: capacity) }

  /// What has been written.
  var bytes: [UInt8] { buffer.bytes }

  mutating func beginObject() { open(0x7B) }
  mutating func endObject() { close(0x7D) }
  mutating func beginArray() { open(0x5B) }
  mutating func endArray() { close(0x5D) }

  /// A key that needs no escaping.
  @inline(__always)
  mutating func key(_ name: StaticString) {
    separate()
    buffer.append(0x22)
    buffer.append(name)
    buffer.append("\":")
    needsComma = false
  }

  mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string(utf8: $0) }
  }

  /// - Parameter text: valid UTF-8.
  mutating func string(utf8 text: UnsafeBufferPointer<UInt8>) {
    separate()
    buffer.append(0x22)
    escape(text)
    buffer.append(0x22)
    needsComma = true
  }

  /// A string that needs no escaping, such as the raw value of a case.
  mutating func name(_ value: String) {
    separate()
    buffer.append(0x22)
    var value = value
    value.withUTF8 { buffer.append($0) }
    buffer.append(0x22)
    needsComma = true
  }

  mutating func name(_ value: String?) {
    if let value { name(value) } else { null() }
  }

  /// JSON that was written before.
  mutating func value(_ json: [UInt8]) {
    separate()
    json.withUnsafeBufferPointer { buffer.append($0) }
    needsComma = true
  }

  mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  mutating func integer(_ value: Int) {
    separate()
    appendDigits(value)
    needsComma = true
  }

  /// Whole numbers without a point; what JSON cannot say (not a number, infinite) as null.
  mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return null() }
    if value == value.rounded(), value.magnitude < 1e15 { return integer(Int(value)) }
    separate()
    var description = value.description
    description.withUTF8 { buffer.append($0) }
    needsComma = true
  }

  mutating func null() {
    separate()
    buffer.append("null")
    needsComma = true
  }

  mutating func boolean(_ value: Bool) {
    separate()
    buffer.append(value ? "true" : "false")
    needsComma = true
  }

  /// Thirty-two lower-case hexadecimal digits, as a string.
  mutating func hexadecimal(_ high: UInt64, _ low: UInt64) {
    separate()
    buffer.reserve(34)
    buffer.store(0x22)
    buffer.store(eight: Self.hexadecimalDigits(UInt32(truncatingIfNeeded: high >> 32)))
    buffer.store(eight: Self.hexadecimalDigits(UInt32(truncatingIfNeeded: high)))
    buffer.store(eight: Self.hexadecimalDigits(UInt32(truncatingIfNeeded: low >> 32)))
    buffer.store(eight: Self.hexadecimalDigits(UInt32(truncatingIfNeeded: low)))
    buffer.store(0x22)
    needsComma = true
  }

  /// The eight digits of a number, first digit in the lowest byte: each half byte is moved to a byte of
  /// its own, then all eight become letters or digits at once.
  private static func hexadecimalDigits(_ value: UInt32) -> UInt64 {
    var word = UInt64(value.byteSwapped)
    word = (word | word << 16) & 0x0000_FFFF_0000_FFFF
    word = (word | word << 8) & 0x00FF_00FF_00FF_00FF
    word = (word >> 4 | word << 8) & 0x0F0F_0F0F_0F0F_0F0F
    // 1 in each byte that is 10 or more: "a" stands 0x27 behind the digit that would follow "9".
    let letters = ((word &+ 0x0606_0606_0606_0606) >> 4) & 0x0101_0101_0101_0101
    return word &+ 0x3030_3030_3030_3030 &+ letters &* 0x27
  }

  /// Ends a line of JSON Lines.
  mutating func endLine() {
    buffer.append(0x0A)
    needsComma = false
  }

  @inline(__always)
  private mutating func open(_ bracket: UInt8) {
    separate()
    buffer.append(bracket)
    needsComma = false
  }

  @inline(__always)
  private mutating func close(_ bracket: UInt8) {
    buffer.append(bracket)
    needsComma = true
  }

  @inline(__always)
  private mutating func separate() {
    if needsComma { buffer.append(0x2C) }
  }

  private mutating func appendDigits(_ value: Int) {
    buffer.reserve(20)
    if value < 0 { buffer.store(0x2D) }
    let magnitude = value.magnitude
    var divisor: UInt = 1
    while magnitude / 10 >= divisor { divisor *= 10 }
    while divisor > 0 {
      buffer.store(0x30 + UInt8(truncatingIfNeeded: magnitude / divisor % 10))
      divisor /= 10
    }
  }

  // MARK: Escaping

  /// Escapes what JSON must (RFC 8259, section 7), and U+0085, U+2028 and U+2029, at which some readers end a
  /// line.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else { return }
    let count = text.count
    buffer.reserve(count)
    var i = 0
    while i < count {
      if count - i >= 8 {
        let word = UnsafeRawPointer(base + i).loadUnaligned(as: UInt64.self).littleEndian
        if Self.isPlain(word) {
          buffer.reserve(count - i)
          buffer.store(eight: word)
          i += 8
          continue
        }
      }
      // Up to eight bytes one by one, then eight at a time again.
      let stop = min(count, i + 8)
      while i < stop { i += escapeByte(text, i) }
    }
  }

  /// Whether eight bytes are all ASCII, and none is a control character, a quotation mark or a backslash.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    // For bytes below 0x80, `x - n` borrows into the high bit exactly where `x` is less than `n`; the
    // first byte that matches is never missed, later ones may be seen where there are none.
    let ones: UInt64 = 0x0101_0101_0101_0101
    let controls = word &- ones &* 0x20
    let quotes = (word ^ ones &* 0x22) &- ones
    let backslashes = (word ^ ones &* 0x5C) &- ones
    return (word | controls | quotes | backslashes) & (ones &* 0x80) == 0
  }

  /// Writes the character or the byte at `i`; returns how many bytes of the text it took.
  private mutating func escapeByte(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    let byte = text[i]
    if byte == 0xC2, i + 1 < text.count, text[i + 1] == 0x85 {
      appendEscape(0x85)
      return 2
    }
    if byte == 0xE2, i + 2 < text.count, text[i + 1] == 0x80, text[i + 2] & 0xFE == 0xA8 {
      appendEscape(0x2028 + UInt32(text[i + 2] & 1))
      return 3
    }
    if byte < 0x20 || byte == 0x22 || byte == 0x5C {
      appendEscape(UInt32(byte))
    } else {
      buffer.append(byte)
    }
    return 1
  }

  private mutating func appendEscape(_ scalar: UInt32) {
    buffer.append(0x5C)
    switch scalar {
    case 0x22: buffer.append(0x22)
    case 0x5C: buffer.append(0x5C)
    case 0x0A: buffer.append(0x6E)
    case 0x0D: buffer.append(0x72)
    case 0x09: buffer.append(0x74)
    default:
      buffer.append(0x75)
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(truncatingIfNeeded: scalar >> shift) & 0xF
        buffer.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }
}
