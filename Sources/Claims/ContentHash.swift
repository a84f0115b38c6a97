/// A hash of a sequence of fields that is the same on every run and machine
/// (Swift's own `Hasher` is seeded anew in every process).
///
/// 64-bit FNV-1a, run twice with different starting values.
package struct ContentHash: Sendable {
  package private(set) var high: UInt64 = 0xCBF2_9CE4_8422_2325
  package private(set) var low: UInt64 = 0x9E37_79B9_7F4A_7C15

  package init() {}

  package mutating func add(_ field: String) {
    var field = field
    field.withUTF8 { for byte in $0 { mix(byte) } }
    mix(0x1F)
  }

  package mutating func add(_ field: some Sequence<UInt8>) {
    for byte in field { mix(byte) }
    mix(0x1F)
  }

  /// As for other sequences, without asking the sequence for every byte.
  package mutating func add(_ field: [UInt8]) {
    field.withUnsafeBufferPointer { for byte in $0 { mix(byte) } }
    mix(0x1F)
  }

  /// Adds a field without content.
  @inline(__always)
  package mutating func addNothing() { mix(0x1F) }

  /// Adds a number as Swift describes it ("5.0"), nothing for nil.
  mutating func add(_ number: Double?) {
    guard let number else { return addNothing() }
    guard number == number.rounded(), number >= 1, number < 1e15 else { return add("\(number)") }
    var rest = UInt64(number)
    var power: UInt64 = 1
    while rest / 10 >= power { power *= 10 }
    while power > 0 {
      mix(0x30 + UInt8(truncatingIfNeeded: rest / power))
      rest %= power
      power /= 10
    }
    mix(0x2E)
    mix(0x30)
    mix(0x1F)
  }

  /// Adds a field with ASCII letters in lower case.
  package mutating func addFolded(_ field: String) {
    addFoldedPart(field)
    mix(0x1F)
  }

  /// Adds a field made of two parts with "=" between them, with ASCII letters in lower case.
  package mutating func addFolded(_ key: String, equals value: String) {
    addFoldedPart(key)
    mix(0x3D)
    addFoldedPart(value)
    mix(0x1F)
  }

  private mutating func addFoldedPart(_ part: String) {
    var part = part
    part.withUTF8 {
      for byte in $0 { mix(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    }
  }

  @inline(__always)
  private mutating func mix(_ byte: UInt8) {
    high = (high ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    low = ((low ^ UInt64(byte)) &* 0x0000_0100_0000_01B3) ^ (low >> 47)
  }

  /// Sixteen lower-case hexadecimal digits.
  package static func hexadecimal(_ value: UInt64) -> String {
    hexadecimal(value, nil)
  }

  /// The digits of one number, and behind them those of another where there is one.
  static func hexadecimal(_ first: UInt64, _ second: UInt64?) -> String {
    let count = second == nil ? 16 : 32
    return String(unsafeUninitializedCapacity: count) { buffer in
      write(first, buffer, 0)
      if let second { write(second, buffer, 16) }
      return count
    }
  }

  /// Writes sixteen digits.
  private static func write(
    _ value: UInt64, _ buffer: UnsafeMutableBufferPointer<UInt8>, _ start: Int
  ) {
    var rest = value
    for i in stride(from: start + 15, through: start, by: -1) {
      let digit = UInt8(truncatingIfNeeded: rest & 0xF)
      buffer[i] = digit &+ (digit < 10 ? 0x30 : 0x57)
      rest >>= 4
    }
  }
}
