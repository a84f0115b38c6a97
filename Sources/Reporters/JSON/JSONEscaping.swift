/// What JSON must escape in strings (RFC 8259, section 7), and U+0085, U+2028 and U+2029, at which some
/// readers end a line.
enum JSONEscaping {
  /// Copies the text up to the first byte that may need an escape.
  ///
  /// - Parameter target: has room for the text and eight bytes more.
  /// - Returns: the number of bytes copied.
  @inline(__always)
  static func copyPlain(
    _ text: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    guard let start = text.baseAddress else { return 0 }
    let source = UnsafeRawPointer(start)
    let target = UnsafeMutableRawPointer(target)
    let count = text.count
    var i = 0
    while i &+ 8 <= count {
      let word = source.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      guard isPlain(word) else { return i }
      target.storeBytes(of: word, toByteOffset: i, as: UInt64.self)
      i &+= 8
    }
    if i == count { return i }
    if count >= 8 {
      // The last eight bytes, over those before where they do not come out even.
      let word = source.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
      guard isPlain(word) else { return i }
      target.storeBytes(of: word, toByteOffset: count &- 8, as: UInt64.self)
      return count
    }
    if count >= 4 {
      let low = source.loadUnaligned(as: UInt32.self)
      let high = source.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      guard isPlain(UInt64(high) << 32 | UInt64(low)) else { return 0 }
      target.storeBytes(of: low, as: UInt32.self)
      target.storeBytes(of: high, toByteOffset: count &- 4, as: UInt32.self)
      return count
    }
    while i < count {
      let byte = start[i]
      guard byte >= 0x20, byte < 0x80, byte != 0x22, byte != 0x5C else { return i }
      target.storeBytes(of: byte, toByteOffset: i, as: UInt8.self)
      i &+= 1
    }
    return i
  }

  /// Whether eight bytes are all ASCII, and none is a control character, a quotation mark or a backslash.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    // For bytes below 0x80, `x - n` borrows into the high bit exactly where `x` is less than `n`; the
    // first byte that matches is never missed, later ones may be seen where there are none.
    let ones: UInt64 = 0x0101_0101_0101_0101
    let controls = word &- ones &* 0x20
    let quotes = (word ^ ones &* 0x22) &- ones
    let backslashes = (word ^ ones &* 0x5C) &- ones
    return (word | controls | quotes | backslashes) & (ones &* 0x80) == 0
  }

  /// Appends the text from `start` on, with escapes where they are needed.
  static func append(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, to buffer: inout JSONBuffer
  ) {
    var i = start
    while i < text.count {
      // Up to eight bytes one by one, then many at a time again.
      let stop = min(text.count, i + 8)
      while i < stop { i += appendScalar(text, i, to: &buffer) }
      let rest = UnsafeBufferPointer(rebasing: text[i...])
      let target = buffer.room(rest.count + 8)
      let copied = copyPlain(rest, to: target)
      buffer.end(target + copied)
      i += copied
    }
  }

  /// Writes the character or the byte at `i`; returns how many bytes of the text it took.
  private static func appendScalar(
    _ text: UnsafeBufferPointer<UInt8>, _ i: Int, to buffer: inout JSONBuffer
  ) -> Int {
    let byte = text[i]
    if byte == 0xC2, i + 1 < text.count, text[i + 1] == 0x85 {
      appendEscape(0x85, to: &buffer)
      return 2
    }
    if byte == 0xE2, i + 2 < text.count, text[i + 1] == 0x80, text[i + 2] & 0xFE == 0xA8 {
      appendEscape(0x2028 + UInt32(text[i + 2] & 1), to: &buffer)
      return 3
    }
    if byte < 0x20 || byte == 0x22 || byte == 0x5C {
      appendEscape(UInt32(byte), to: &buffer)
    } else {
      buffer.append(byte)
    }
    return 1
  }

  private static func appendEscape(_ scalar: UInt32, to buffer: inout JSONBuffer) {
    buffer.append(0x5C)
    switch scalar {
    case 0x22: buffer.append(0x22)
    case 0x5C: buffer.append(0x5C)
    case 0x0A: buffer.append(0x6E)
    case 0x0D: buffer.append(0x72)
    case 0x09: buffer.append(0x74)
    default:
      buffer.append(0x75)
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(truncatingIfNeeded: scalar >> shift) & 0xF
        buffer.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }
}
