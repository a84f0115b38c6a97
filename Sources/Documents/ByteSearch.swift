#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Searches and counts over many bytes at a time, for the passes that read all of a text.
package enum ByteSearch {
  /// The first place of a byte in `start..<end`; nil where it does not occur.
  package static func index(
    of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    guard let base = text.baseAddress, start >= 0, start < end, end <= text.count,
      let found = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether three of a byte stand in a row anywhere in the text.
  package static func holdsThree(of byte: UInt8, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    // One of three in a row stands at every third place.
    var i = 2
    while i < text.count {
      if text[i] == byte {
        var first = i
        while first > 0, text[first - 1] == byte { first -= 1 }
        var end = i + 1
        while end < text.count, text[end] == byte { end += 1 }
        if end - first >= 3 { return true }
      }
      i += 3
    }
    return false
  }

  /// Whether a byte stands between two of another anywhere in the text.
  package static func holds(
    _ byte: UInt8, between other: UInt8, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var i = 1
    while let found = index(of: byte, in: text, i, text.count - 1) {
      if text[found - 1] == other, text[found + 1] == other { return true }
      i = found + 1
    }
    return false
  }

  /// The Unicode scalars that begin in `start..<end`: the bytes that continue none, eight at a time.
  package static func scalars(
    in text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    guard let base = text.baseAddress, start >= 0, start < end, end <= text.count else { return 0 }
    var continuations = 0
    var i = start
    while i + 8 <= end {
      let word = UnsafeRawPointer(base + i).loadUnaligned(as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 {
        // A byte that continues a scalar has its high bit set and the next one clear. The product
        // has the sum of the eight bits in its highest byte.
        let marks = (word & ~(word << 1) & 0x8080_8080_8080_8080) >> 7
        continuations += Int(truncatingIfNeeded: (marks &* 0x0101_0101_0101_0101) >> 56)
      }
      i += 8
    }
    while i < end {
      if text[i] & 0xC0 == 0x80 { continuations += 1 }
      i += 1
    }
    return end - start - continuations
  }

  /// Where from `start` on the first byte stands that is not ASCII, or the last eight bytes begin.
  @inline(__always)
  package static func endOfASCII(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = text.baseAddress else { return start }
    var i = start
    while i + 8 <= text.count,
      UnsafeRawPointer(base + i).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      i += 8
    }
    return i
  }
}
