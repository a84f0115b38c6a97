import Documents

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Turns the bytes of a text file into valid UTF-8 without NUL.
///
/// Bytes that are valid UTF-8 stay as they are, so that offsets into the text are offsets into
/// the file (behind a byte order mark, if there is one). Only these are rewritten, each with a
/// warning that gives their number and the first place: a UTF-16 file (as its byte order mark
/// says), bytes that are not UTF-8, and NUL bytes; the last two become U+FFFD.
enum TextDecoder {
  struct Decoded {
    var text: [UInt8]
    var warnings: [ImportWarning] = []
  }

  static func decode(_ bytes: [UInt8], path: String) throws(ImportError) -> Decoded {
    if bytes.starts(with: [0xFF, 0xFE]) { return UTF16Decoder.decode(bytes, bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return UTF16Decoder.decode(bytes, bigEndian: true) }
    if let detail = BinaryDetector.reason(bytes.prefix(1 << 16)) {
      throw ImportError(path: path, reason: .notText(detail: detail))
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var decoded = Decoded(text: hasMark ? Array(bytes.dropFirst(3)) : bytes)
    let shift = hasMark ? 3 : 0
    repairUTF8(&decoded, shift: shift)
    replaceNulls(&decoded, shift: shift)
    return decoded
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Replaces each maximal ill-formed sequence by U+FFFD (the Unicode Standard 3.9, practice "maximal subpart").
  private static func repairUTF8(_ decoded: inout Decoded, shift: Int) {
    guard let first = firstInvalid(decoded.text[...]) else { return }
    let source = decoded.text
    var text: [UInt8] = []
    text.reserveCapacity(source.count + 64)
    var count = 0
    var at = 0
    var next: Range<Int>? = first
    while let bad = next {
      text += source[at..<bad.lowerBound]
      text += replacement
      count += 1
      at = bad.upperBound
      next = firstInvalid(source[at...])
    }
    text += source[at...]
    decoded.text = text
    let what = count == 1 ? "1 byte sequence is not UTF-8" : "\(count) byte sequences are not UTF-8"
    decoded.warnings.append(
      ImportWarning(
        offset: first.lowerBound + shift,
        message: "\(what) and became U+FFFD, the first at byte \(first.lowerBound + shift)"))
  }

  /// The place of the first sequence that is not UTF-8.
  static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> Range<Int>? {
    if bytes.withUnsafeBufferPointer(isValid) { return nil }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      let start = bytes.startIndex + error.byteOffsets.lowerBound
      return start..<max(start + 1, bytes.startIndex + error.byteOffsets.upperBound)
    }
  }

  /// Whether all of it is well-formed UTF-8 (the Unicode Standard, table 3-7).
  private static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = bytes.count
    var i = 0
    while true {
      i = ByteSearch.endOfASCII(bytes, from: i)
      while i < count, bytes[i] < 0x80 { i += 1 }
      guard i < count else { return true }
      let second = i + 1 < count ? bytes[i + 1] : 0
      let length: Int
      switch bytes[i] {
      case 0xC2...0xDF where second & 0xC0 == 0x80: length = 2
      case 0xE0 where (0xA0...0xBF).contains(second): length = 3
      case 0xED where (0x80...0x9F).contains(second): length = 3
      case 0xE1...0xEC where second & 0xC0 == 0x80: length = 3
      case 0xEE...0xEF where second & 0xC0 == 0x80: length = 3
      case 0xF0 where (0x90...0xBF).contains(second): length = 4
      case 0xF1...0xF3 where second & 0xC0 == 0x80: length = 4
      case 0xF4 where (0x80...0x8F).contains(second): length = 4
      default: return false
      }
      guard i + length <= count else { return false }
      for k in 2..<max(2, length) where bytes[i + k] & 0xC0 != 0x80 { return false }
      i += length
    }
  }

  private static func replaceNulls(_ decoded: inout Decoded, shift: Int) {
    let source = decoded.text
    guard let first = firstNull(source) else { return }
    var text = Array(source[..<first])
    var count = 0
    for byte in source[first...] {
      if byte == 0 {
        text += replacement
        count += 1
      } else {
        text.append(byte)
      }
    }
    decoded.text = text
    let what = count == 1 ? "1 NUL byte became U+FFFD" : "\(count) NUL bytes became U+FFFD"
    decoded.warnings.append(
      ImportWarning(
        offset: first + shift, message: "\(what), the first at byte \(first + shift)"))
  }

  private static func firstNull(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base, 0, buffer.count) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }
}
