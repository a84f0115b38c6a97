/// Tells data that is no text in any encoding Stet reads.
enum BinaryDetector {
  /// - Parameter head: the beginning of a file without a byte order mark.
  /// - Returns: what is wrong with it, or nil where it may be text.
  ///
  /// Text may hold a few stray control bytes and a few bytes of another encoding; those are
  /// repaired. The bounds (2 % control bytes, 30 % ill-formed sequences) leave an order of
  /// magnitude to either side: English in Latin-1 has under 1 % ill-formed sequences and random
  /// bytes have 11 % control bytes and over 40 % ill-formed sequences.
  static func reason(_ head: ArraySlice<UInt8>) -> String? {
    if let format = FileSignature.format(of: head.prefix(FileSignature.headLength)),
      format != "XML", format != "HTML"
    {
      return "it begins like \(article(format)) \(format)"
    }
    var nulls = 0
    var controls = 0
    var high = 0
    head.withUnsafeBufferPointer { bytes in
      var i = 0
      while i < bytes.count {
        if i + 8 <= bytes.count, let base = bytes.baseAddress {
          let word = UnsafeRawPointer(base + i).loadUnaligned(as: UInt64.self)
          // Eight bytes of printing ASCII: no high bit is set, and none when 0x20 is taken off each.
          if (word | (word &- 0x2020_2020_2020_2020)) & 0x8080_8080_8080_8080 == 0 {
            i += 8
            continue
          }
        }
        for byte in bytes[i..<min(i + 8, bytes.count)] {
          if byte >= 0x80 {
            high += 1
          } else if byte < 0x20, !(byte >= 0x07 && byte <= 0x0D), byte != 0x1B {
            controls += 1
            if byte == 0 { nulls += 1 }
          }
        }
        i += 8
      }
    }
    // Few bytes prove nothing.
    let least = 32
    if nulls >= least, nulls * 4 >= head.count {
      return "\(nulls) of its first \(head.count) bytes are NUL (UTF-16 without a byte order mark?)"
    }
    if controls >= least, controls * 50 >= head.count {
      return "\(controls) of its first \(head.count) bytes are control codes"
    }
    guard high >= least, high * 10 >= head.count * 3 else { return nil }
    return illFormed(head, least: least)
  }

  private static func illFormed(_ head: ArraySlice<UInt8>, least: Int) -> String? {
    var count = 0
    var rest = head
    while let bad = TextDecoder.firstInvalid(rest) {
      count += 1
      rest = rest[bad.upperBound...]
    }
    guard count >= least, count * 10 >= head.count * 3 else { return nil }
    return "\(count) byte sequences in its first \(head.count) bytes are not UTF-8"
  }

  private static func article(_ noun: String) -> String {
    guard let first = noun.utf8.first else { return "a" }
    return "AEIOaeioR".utf8.contains(first) ? "an" : "a"
  }
}
