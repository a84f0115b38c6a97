import Documents

/// The mark at the beginning of an entry of a list of references, by which the text refers to it.
struct EntryLabel: Hashable {
  /// "3", "a"; without brackets.
  let text: String
  /// Where the entry begins behind it.
  let end: Int

  /// Longest label in bytes.
  private static let longest = 24

  /// The label at `start`: `[3]`, `[^a]:`, `(3)`, `3.`, `3)`, `³`.
  init?(_ bytes: [UInt8], _ start: Int, _ stop: Int) {
    guard start < stop else { return nil }
    if bytes[start] == 0x5B || bytes[start] == 0x28 {
      let close: UInt8 = bytes[start] == 0x5B ? 0x5D : 0x29
      let isNote = start + 1 < stop && bytes[start + 1] == 0x5E
      let first = start + (isNote ? 2 : 1)
      var i = first
      while i < stop, i - first < Self.longest, bytes[i] != close,
        isNote || Self.isDigit(bytes[i])
      { i += 1 }
      guard i > first, i < stop, bytes[i] == close else { return nil }
      text = String(decoding: bytes[first..<i], as: UTF8.self)
      i += 1
      if i < stop, bytes[i] == 0x3A { i += 1 }
      end = Self.skip(bytes, i, stop)
      return
    }
    if let (number, after) = Superscript.number(bytes, start, stop) {
      text = String(number)
      end = Self.skip(bytes, after, stop)
      return
    }
    var i = start
    while i < stop, i - start < 4, Self.isDigit(bytes[i]) { i += 1 }
    guard i > start, i - start <= 3, i < stop, bytes[i] == 0x2E || bytes[i] == 0x29 else {
      return nil
    }
    let after = Self.skip(bytes, i + 1, stop)
    guard after > i + 1 else { return nil }
    text = String(decoding: bytes[start..<i], as: UTF8.self)
    end = after
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func skip(_ bytes: [UInt8], _ from: Int, _ stop: Int) -> Int {
    var i = from
    while i < stop, bytes[i] <= 0x20 { i += 1 }
    return i
  }
}
