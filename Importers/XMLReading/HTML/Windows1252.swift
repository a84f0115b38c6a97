/// The encoding of Windows for western Europe, as browsers read it (encoding.spec.whatwg.org, index windows-1252).
package enum Windows1252 {
  /// The character of a byte.
  package static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    if byte & 0xE0 == 0x80, let scalar = Unicode.Scalar(special[Int(byte & 0x1F)]) {
      return scalar
    }
    return Unicode.Scalar(byte)
  }

  /// What stands at 0x80 to 0x9F; the five without a character are control codes.
  private static let special: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
