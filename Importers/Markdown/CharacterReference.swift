/// References such as `&ndash;` and `&#181;` in Markdown, which cmark-gfm has replaced by characters.
enum CharacterReference {
  /// Compares the reference at `at` of the source with the characters that came of it.
  /// - Returns: the bytes of the reference and of the characters; nil where there is no reference, or
  ///   the ampersand stands for itself.
  static func match(
    _ text: [UInt8], _ at: Int, _ literal: UnsafeBufferPointer<UInt8>, _ i: Int
  ) -> (length: Int, characters: Int)? {
    guard let end = end(text, at) else { return nil }
    let first = scalarLength(literal, i)
    guard literal[i] == 0x26 else {
      return (end - at, first + secondLength(literal, i + first, text, end))
    }
    // An ampersand: of a reference to it, or one that no known name follows.
    let name = text[(at + 1)..<(end - 1)]
    let isAmpersand =
      name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8)
      || name.first == 0x23 && number(name.dropFirst()) == 0x26
    return isAmpersand ? (end - at, 1) : nil
  }

  /// Behind the `;` of what looks like a reference.
  static func end(_ text: [UInt8], _ at: Int) -> Int? {
    var end = at + 1
    if end < text.count, text[end] == 0x23 { end += 1 }
    let start = end
    while end < text.count, end - start <= 32, isLetterOrDigit(text[end]) { end += 1 }
    guard end > start, end < text.count, text[end] == 0x3B else { return nil }
    return end + 1
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// The value of `181` or `xB5`; nil where it is too large for any character.
  static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHexadecimal = digits.first.map { $0 | 0x20 == 0x78 } ?? false
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    return UInt32(text, radix: isHexadecimal ? 16 : 10)
  }

  private static func scalarLength(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    let length =
      switch bytes[i] {
      case 0xF0...: 4
      case 0xE0...: 3
      case 0xC0...: 2
      default: 1
      }
    return min(length, bytes.count - i)
  }

  /// Some names of HTML 5 stand for two characters, of which the second is one of these.
  private static let seconds: Set<Unicode.Scalar> = [
    "\u{338}", "\u{200A}", "\u{20D2}", "\u{20E5}", "\u{FE00}", "\u{331}", "\u{333}", "j",
  ]

  private static func secondLength(
    _ literal: UnsafeBufferPointer<UInt8>, _ i: Int, _ text: [UInt8], _ next: Int
  ) -> Int {
    guard i < literal.count else { return 0 }
    let length = scalarLength(literal, i)
    let bytes = literal[i..<i + length]
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first,
      seconds.contains(scalar), !text[min(next, text.count)...].starts(with: bytes)
    else { return 0 }
    return length
  }
}
