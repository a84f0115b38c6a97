/// Looks for tags with too many attributes before the parser, which takes quadratic time for them, sees them.
enum HTMLAttributeCount {
  /// - Returns: the line, from 1, of the first tag that has more; nil where none has.
  static func lineOfExcess(in bytes: [UInt8], limit: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var i = 0
      while i < bytes.count {
        guard bytes[i] == UInt8(ascii: "<") else {
          i += 1
          continue
        }
        let start = i
        i += 1
        if starts(bytes, i, "!--") {
          i = behind("-->", bytes, from: i)
          continue
        }
        guard i < bytes.count, bytes[i] | 0x20 >= 0x61, bytes[i] | 0x20 <= 0x7A else { continue }
        let close: StaticString? =
          starts(bytes, i, "script") ? "</script" : starts(bytes, i, "style") ? "</style" : nil
        var words = 0
        i = end(of: bytes, from: i, words: &words, limit: limit)
        if words > limit { return bytes[..<start].count { $0 == 0x0A } + 1 }
        // What stands in a script is no markup.
        if let close { i = behind(close, bytes, from: i) }
      }
      return nil
    }
  }

  /// Goes to the end of a tag, or to where it has more words than the limit.
  private static func end(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int, words: inout Int, limit: Int
  ) -> Int {
    var i = start
    var isBetween = false
    while i < bytes.count, bytes[i] != UInt8(ascii: ">"), words <= limit {
      let byte = bytes[i]
      if byte <= 0x20 || byte == UInt8(ascii: "/") {
        isBetween = true
      } else if byte == UInt8(ascii: "=") {
        // A value in quotes may hold anything.
        var value = i + 1
        while value < bytes.count, bytes[value] <= 0x20 { value += 1 }
        if value < bytes.count, bytes[value] == 0x22 || bytes[value] == 0x27 {
          i = value + 1
          while i < bytes.count, bytes[i] != bytes[value] { i += 1 }
        }
        // What follows a value in quotes at once is an attribute, too.
        isBetween = true
      } else if isBetween {
        words += 1
        isBetween = false
      }
      i += 1
    }
    return i
  }

  /// Whether a word stands at a place, in any case.
  private static func starts(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ word: StaticString
  ) -> Bool {
    word.withUTF8Buffer { word in
      guard at + word.count <= bytes.count else { return false }
      for i in 0..<word.count {
        let byte = bytes[at + i]
        let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if folded != word[i] { return false }
      }
      return true
    }
  }

  private static func behind(
    _ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var i = start
    while i < bytes.count, !starts(bytes, i, word) { i += 1 }
    return min(bytes.count, i + word.utf8CodeUnitCount)
  }
}
