/// Up to sixteen bytes of a word with ASCII letters in lower case, held in two registers,
/// so that a word of the text can be looked up without making a string of it.
struct PackedWord: Hashable, Sendable {
  static let capacity = 16

  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  init() {}

  /// The bytes `start..<end` of `text`; nil where there are none or more than sixteen.
  @inline(__always)
  init?(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    let count = end - start
    guard count > 0, count <= Self.capacity, start >= 0, end <= text.count else { return nil }
    if count <= 8, start &+ 8 <= text.count, let base = text.baseAddress {
      // Eight bytes at once; the sixth bit of each byte between "A" and "Z" is set.
      var word = UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self).littleEndian
      if count < 8 { word &= (1 &<< UInt64(count &* 8)) &- 1 }
      let ones: UInt64 = 0x0101_0101_0101_0101
      let low7 = word & (ones &* 0x7F)
      let aboveAt = low7 &+ ones &* (0x80 - 0x41)
      let aboveZ = low7 &+ ones &* (0x80 - 0x5B)
      low = word | ((aboveAt & ~aboveZ & ~word & (ones &* 0x80)) &>> 2)
      return
    }
    var shift: UInt64 = 0
    var i = start
    let middle = min(end, start + 8)
    while i < middle {
      low |= UInt64(Self.folded(text[i])) &<< shift
      shift &+= 8
      i &+= 1
    }
    shift = 0
    while i < end {
      high |= UInt64(Self.folded(text[i])) &<< shift
      shift &+= 8
      i &+= 1
    }
  }

  /// The bytes as they are, capitals kept; nil where there are none or more than sixteen.
  init?(exactly text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    let count = end - start
    guard count > 0, count <= Self.capacity, start >= 0, end <= text.count else { return nil }
    for offset in 0..<count {
      let byte = UInt64(text[start + offset])
      if offset < 8 {
        low |= byte << UInt64(offset * 8)
      } else {
        high |= byte << UInt64(offset * 8 - 64)
      }
    }
  }

  /// A word of a table; nil where it is empty or longer than sixteen bytes.
  init?(_ word: String, foldingCase: Bool = true) {
    let bytes = Array(word.utf8)
    let packed = bytes.withUnsafeBufferPointer {
      foldingCase ? PackedWord($0, 0, $0.count) : PackedWord(exactly: $0, 0, $0.count)
    }
    guard let packed else { return nil }
    self = packed
  }

  /// Adds a byte as it is; bytes beyond the sixteenth are left out.
  mutating func append(_ byte: UInt8) {
    for index in 0..<16 {
      let shift = UInt64(index & 7) * 8
      if index < 8, (low >> shift) & 0xFF == 0 {
        low |= UInt64(byte) << shift
        return
      }
      if index >= 8, (high >> shift) & 0xFF == 0 {
        high |= UInt64(byte) << shift
        return
      }
    }
  }

  @inline(__always)
  var scrambled: UInt64 {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }

  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
