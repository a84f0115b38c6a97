import Documents

/// Turns the bytes of a page into UTF-8 without NUL.
///
/// The encoding is, in this order: what a byte order mark says; UTF-8 where the bytes are UTF-8 and not ASCII alone, for
/// pages are often saved anew without a change of what they say of themselves; what the page says; windows-1252.
enum HTMLDecoder {
  static func decode(_ bytes: [UInt8], path: String) throws(ImportError) -> TextDecoder.Decoded {
    if let bigEndian = isUTF16(bytes) {
      let hasMark = bytes[0] >= 0xFE
      let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
      var decoded = UTF16Decoder.decode(hasMark ? bytes : mark + bytes, bigEndian: bigEndian)
      // Positions refer to the text of a page in any case.
      decoded.warnings.removeFirst()
      return decoded
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) || TextDecoder.firstInvalid(bytes[...]) == nil {
      return try TextDecoder.decode(bytes, path: path)
    }
    let declared = CharacterEncoding.declared(in: bytes)
    guard let label = declared else { return try guess(bytes, path: path) }
    guard let encoding = CharacterEncoding(label: label) else {
      var decoded = try guess(bytes, path: path)
      decoded.warnings.append(
        ImportWarning(offset: nil, message: "the page names an encoding nobody reads (\(label))"))
      return decoded
    }
    if encoding.isUTF8 { return try mendUTF8(bytes, path: path) }
    guard let text = encoding.decode(bytes) else { return try guess(bytes, path: path) }
    return try finished(text, path: path)
  }

  /// Whether a file is UTF-16, and in which order its bytes are; nil where it is not.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0x3C, 0x00]) { return false }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0x00, 0x3C]) { return true }
    return nil
  }

  /// A page that says it is UTF-8 and is not: where no character beyond ASCII is right, all of it is in another.
  private static func mendUTF8(
    _ bytes: [UInt8], path: String
  ) throws(ImportError) -> TextDecoder.Decoded {
    var bad = 0
    var high = 0
    var rest = bytes[...]
    while let range = TextDecoder.firstInvalid(rest) {
      bad += range.count
      rest = rest[range.upperBound...]
    }
    for byte in bytes where byte >= 0x80 { high += 1 }
    return bad == high ? try guess(bytes, path: path) : try TextDecoder.decode(bytes, path: path)
  }

  private static func guess(
    _ bytes: [UInt8], path: String
  ) throws(ImportError) -> TextDecoder.Decoded {
    // Data that is no text in any encoding is refused by the same rules as for plain text.
    if let detail = BinaryDetector.reason(bytes.prefix(1 << 16)) {
      throw ImportError(path: path, reason: .notText(detail: detail))
    }
    var decoded = try finished(CharacterEncoding.windows1252(bytes), path: path)
    let first = TextDecoder.firstInvalid(bytes[...])?.lowerBound
    decoded.warnings.insert(
      ImportWarning(
        offset: first,
        message: "is not UTF-8 and was read as windows-1252, the first at byte \(first ?? 0)"),
      at: 0)
    return decoded
  }

  /// What is left to do for text that is UTF-8 now: NUL bytes.
  private static func finished(
    _ text: [UInt8], path: String
  ) throws(ImportError) -> TextDecoder.Decoded {
    try TextDecoder.decode(text, path: path)
  }
}
