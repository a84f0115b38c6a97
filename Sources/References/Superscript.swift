/// Numbers written with the superscript digits of Unicode (¹²³⁴).
enum Superscript {
  /// The digit at `i` and how many bytes it has; nil where there is none.
  static func digit(_ bytes: [UInt8], _ i: Int, _ stop: Int) -> (value: Int, length: Int)? {
    if i + 1 < stop, bytes[i] == 0xC2 {
      switch bytes[i + 1] {
      case 0xB9: return (1, 2)
      case 0xB2: return (2, 2)
      case 0xB3: return (3, 2)
      default: return nil
      }
    }
    // U+2070, U+2074 to U+2079
    guard i + 2 < stop, bytes[i] == 0xE2, bytes[i + 1] == 0x81, bytes[i + 2] >= 0xB0,
      bytes[i + 2] <= 0xB9
    else { return nil }
    return (Int(bytes[i + 2]) - 0xB0, 3)
  }

  /// The number of up to three digits at `start`, and where it ends.
  static func number(_ bytes: [UInt8], _ start: Int, _ stop: Int) -> (value: Int, end: Int)? {
    var value = 0
    var i = start
    var count = 0
    while count < 3, let digit = digit(bytes, i, stop) {
      value = value * 10 + digit.value
      i += digit.length
      count += 1
    }
    return count > 0 ? (value, i) : nil
  }
}
