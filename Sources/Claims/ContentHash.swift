/// A hash of a sequence of fields that is the same on every run and machine
/// (Swift's own `Hasher` is seeded anew in every process).
///
/// 64-bit FNV-1a, run twice with different starting values.
package struct ContentHash: Sendable {
  package private(set) var high: UInt64 = 0xCBF2_9CE4_8422_2325
  package private(set) var low: UInt64 = 0x9E37_79B9_7F4A_7C15

  package init() {}

  package mutating func add(_ field: String) {
    for byte in field.utf8 { mix(byte) }
    mix(0x1F)
  }

  package mutating func add(_ field: some Sequence<UInt8>) {
    for byte in field { mix(byte) }
    mix(0x1F)
  }

  /// Adds a field with ASCII letters in lower case.
  package mutating func addFolded(_ field: String) {
    for byte in field.utf8 { mix(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    mix(0x1F)
  }

  private mutating func mix(_ byte: UInt8) {
    high = (high ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    low = ((low ^ UInt64(byte)) &* 0x0000_0100_0000_01B3) ^ (low >> 47)
  }

  /// Sixteen lower-case hexadecimal digits.
  package static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
