/// Writes text between tags (www.w3.org/TR/xml, sections 2.2, 2.4 and 2.11).
enum XMLText {
  /// For each byte, whether it can be written as it is. Bytes of several-byte characters can, but for the
  /// first byte of those that hold U+FFFE and U+FFFF, which need a look.
  private static let isPlain: [Bool] = (0..<256).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0xEF: false
    case 0x09, 0x0A: true
    default: byte >= 0x20
    }
  }

  /// Escapes what means something in XML, and puts U+FFFD for characters that XML cannot hold.
  ///
  /// - Parameter replaced: is raised by the number of such characters.
  static func write(
    _ text: String, to output: inout OutputBuffer, replaced: inout Int
  ) throws {
    var text = text
    try text.withUTF8 { bytes in
      try isPlain.withUnsafeBufferPointer { isPlain in
        var start = 0
        var i = 0
        while i < bytes.count {
          if isPlain[Int(bytes[i])] {
            i += 1
            continue
          }
          let length: Int
          let substitute: StaticString
          switch bytes[i] {
          case UInt8(ascii: "&"): (length, substitute) = (1, "&amp;")
          case UInt8(ascii: "<"): (length, substitute) = (1, "&lt;")
          case UInt8(ascii: ">"): (length, substitute) = (1, "&gt;")
          case 0x0D: (length, substitute) = (1, "&#13;")
          case 0xEF:
            guard i + 2 < bytes.count, bytes[i + 1] == 0xBF, bytes[i + 2] >= 0xBE else {
              i += 1
              continue
            }
            replaced += 1
            (length, substitute) = (3, "\u{FFFD}")
          default:
            replaced += 1
            (length, substitute) = (1, "\u{FFFD}")
          }
          try output.append(UnsafeBufferPointer(rebasing: bytes[start..<i]))
          try output.append(substitute)
          i += length
          start = i
        }
        try output.append(UnsafeBufferPointer(rebasing: bytes[start...]))
      }
    }
  }
}
