/// Which encodings are read. libxml2 would take any that the system can convert, UTF-7 among them, in
/// which markup can hide from whoever looks at the bytes.
enum XMLEncodingCheck {
  /// How much of the start of a file is looked at.
  static let prefixLength = 1_024

  /// - Parameter prefix: the first bytes of the file.
  /// - Returns: why the file is not read; nil where its encoding is one that is.
  static func refusal(_ prefix: [UInt8]) -> String? {
    let wide: [[UInt8]] = [
      [0, 0, 0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0, 0x3C], [0x3C, 0, 0, 0],
    ]
    if wide.contains(where: { prefix.starts(with: $0) }) { return "the encoding UTF-32" }
    if prefix.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) { return "the encoding EBCDIC" }
    // In UTF-16 a declaration has the same letters with a zero before or after each.
    let letters = prefix.filter { $0 != 0 && $0 < 0x80 }
    guard letters.starts(with: "<?xml".utf8) else { return nil }
    guard let end = letters.firstIndex(of: UInt8(ascii: ">")) else {
      return "an XML declaration of more than \(prefixLength) bytes"
    }
    guard let name = declaredName(letters[..<end]) else { return nil }
    return isRead(name) ? nil : "the encoding \(name)"
  }

  /// Whether the bytes are of an encoding that has zero bytes in text.
  static func isUTF16(_ prefix: [UInt8]) -> Bool {
    prefix.starts(with: [0xFE, 0xFF]) || prefix.starts(with: [0xFF, 0xFE])
      || prefix.starts(with: [0, 0x3C]) || prefix.starts(with: [0x3C, 0])
  }

  /// The value of `encoding` in an XML declaration.
  private static func declaredName(_ declaration: ArraySlice<UInt8>) -> String? {
    let key = Array("encoding".utf8)
    let text = Array(declaration)
    for start in text.indices where text[start...].starts(with: key) {
      var i = start + key.count
      while i < text.count, text[i] == UInt8(ascii: "=") || text[i] <= 0x20 { i += 1 }
      guard i < text.count, text[i] == UInt8(ascii: "\"") || text[i] == UInt8(ascii: "'") else {
        continue
      }
      let name = text[(i + 1)...].prefix { $0 != text[i] }
      return String(decoding: name, as: UTF8.self)
    }
    return nil
  }

  private static func isRead(_ name: String) -> Bool {
    let folded = name.lowercased()
    let exact = [
      "utf-8", "utf8", "utf-16", "utf16", "utf-16le", "utf-16be", "us-ascii", "ascii", "latin1",
      "shift_jis", "sjis", "euc-jp", "euc-kr", "gb2312", "gbk", "gb18030", "big5", "koi8-r",
      "koi8-u",
    ]
    return exact.contains(folded) || folded.hasPrefix("iso-8859-")
      || folded.hasPrefix("windows-125") || folded.hasPrefix("cp125")
  }
}
