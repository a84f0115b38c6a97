/// Writes JSON to bytes, with keys in the order they are written in. The same calls give the same bytes.
struct JSONWriter: ~Copyable {
  private var buffer: JSONBuffer
  private var needsComma = false

  init() { buffer = JSONBuffer() }

  private init(_ memory: UnsafeMutableBufferPointer<UInt8>) { buffer = JSONBuffer(lent: memory) }

  /// What has been written.
  var bytes: [UInt8] { buffer.bytes }

  /// What `body` writes, in an array that is written in place as long as it has room.
  ///
  /// - Parameter capacity: bytes to make room for; more is made when it is needed.
  static func bytes(capacity: Int, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var larger: [UInt8]?
    let inPlace = [UInt8](unsafeUninitializedCapacity: capacity) { memory, count in
      var writer = JSONWriter(memory)
      body(&writer)
      if writer.buffer.isOwner { larger = writer.bytes } else { count = writer.buffer.count }
    }
    return larger ?? inPlace
  }

  mutating func beginObject() { open(0x7B) }
  mutating func endObject() { close(0x7D) }
  mutating func beginArray() { open(0x5B) }
  mutating func endArray() { close(0x5D) }

  /// A key that needs no escaping.
  @inline(__always)
  mutating func key(_ name: StaticString) {
    let length = name.utf8CodeUnitCount
    var at = buffer.room(length + 4)
    at = separate(at)
    at[0] = 0x22
    (at + 1).update(from: name.utf8Start, count: length)
    at[length + 1] = 0x22
    at[length + 2] = 0x3A
    buffer.end(at + length + 3)
    needsComma = false
  }

  mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string(utf8: $0) }
  }

  /// - Parameter text: valid UTF-8.
  mutating func string(utf8 text: UnsafeBufferPointer<UInt8>) {
    var at = buffer.room(text.count + 11)
    at = separate(at)
    at[0] = 0x22
    let copied = JSONEscaping.copyPlain(text, to: at + 1)
    if copied == text.count {
      at[copied + 1] = 0x22
      buffer.end(at + copied + 2)
    } else {
      buffer.end(at + copied + 1)
      JSONEscaping.append(text, from: copied, to: &buffer)
      buffer.append(0x22)
    }
    needsComma = true
  }

  /// JSON that was written before.
  mutating func value(_ json: [UInt8]) {
    json.withUnsafeBufferPointer { json in
      guard let start = json.baseAddress else { return }
      var at = buffer.room(json.count + 1)
      at = separate(at)
      at.update(from: start, count: json.count)
      buffer.end(at + json.count)
    }
    needsComma = true
  }

  /// A name of a table, or null.
  @inline(__always)
  mutating func name(_ name: JSONName?) {
    guard let name else { return null() }
    var at = buffer.room(JSONName.room + 1)
    at = separate(at)
    buffer.end(at + name.store(at))
    needsComma = true
  }

  mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  mutating func integer(_ value: Int) {
    var at = buffer.room(21)
    at = separate(at)
    buffer.end(Self.store(digitsOf: value, at))
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

  @inline(__always)
  mutating func null() {
    var at = buffer.room(5)
    at = separate(at)
    // "null", first letter lowest.
    UnsafeMutableRawPointer(at).storeBytes(of: UInt32(0x6C6C_756E).littleEndian, as: UInt32.self)
    buffer.end(at + 4)
    needsComma = true
  }

  mutating func boolean(_ value: Bool) {
    separate()
    buffer.append(value ? "true" : "false")
    needsComma = true
  }

  /// Thirty-two lower-case hexadecimal digits, as a string.
  mutating func hexadecimal(_ high: UInt64, _ low: UInt64) {
    var at = buffer.room(35)
    at = separate(at)
    at[0] = 0x22
    let digits = UnsafeMutableRawPointer(at + 1)
    for (place, value) in [(0, high >> 32), (8, high), (16, low >> 32), (24, low)] {
      digits.storeBytes(
        of: Self.hexadecimalDigits(UInt32(truncatingIfNeeded: value)).littleEndian,
        toByteOffset: place, as: UInt64.self)
    }
    at[33] = 0x22
    buffer.end(at + 34)
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
    var at = buffer.room(2)
    at = separate(at)
    at[0] = bracket
    buffer.end(at + 1)
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

  /// Stores a comma where one is needed, for which there is room.
  @inline(__always)
  private func separate(_ at: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
    at[0] = 0x2C
    return needsComma ? at + 1 : at
  }

  /// Stores a number in decimal digits, a sign and up to nineteen digits.
  ///
  /// - Returns: behind the last byte.
  @inline(__always)
  private static func store(
    digitsOf value: Int, _ start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var at = start
    if value < 0 {
      at[0] = 0x2D
      at += 1
    }
    var rest = value.magnitude
    if rest < 10 {
      at[0] = 0x30 &+ UInt8(truncatingIfNeeded: rest)
      return at + 1
    }
    var length = 2
    var power: UInt = 100
    while length < 19, rest >= power {
      power &*= 10
      length += 1
    }
    var i = length
    while i > 1 {
      // Two digits at a time; the first of a pair is that of a tenth, times 1024.
      let pair = UInt32(truncatingIfNeeded: rest % 100)
      rest /= 100
      let tens = (pair &* 103) &>> 10
      i -= 2
      at[i] = 0x30 &+ UInt8(truncatingIfNeeded: tens)
      at[i + 1] = 0x30 &+ UInt8(truncatingIfNeeded: pair &- tens &* 10)
    }
    if i == 1 { at[0] = 0x30 &+ UInt8(truncatingIfNeeded: rest) }
    return at + length
  }
}
