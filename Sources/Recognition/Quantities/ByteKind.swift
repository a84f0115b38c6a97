/// What a byte means to the scan for quantities.
enum ByteKind {
  /// Letters, and bytes inside characters.
  static let plain: UInt8 = 0
  /// A word may begin behind it.
  static let separator: UInt8 = 1
  static let digit: UInt8 = 2
  /// The first byte of a sign above ASCII: fractions, dashes, quotation marks, spaces.
  static let sign: UInt8 = 3

  static func of(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39: digit
    case 0x41...0x5A, 0x61...0x7A: plain
    case 0xC2, 0xE2: sign
    case 0x80...: plain
    default: separator
    }
  }
}
