/// A fixed table from words of at most sixteen bytes to small numbers.
/// Open addressing with linear probing at a load of at most one half.
struct PackedWordTable: Sendable {
  private var keys: [PackedWord]
  private var values: [Int16]
  private let mask: Int

  /// - Parameter entries: a word and a value not below 0 each. Of two equal words the first
  ///   stays; words that are empty or longer than sixteen bytes are left out.
  /// - Parameter foldingCase: whether ASCII capitals are looked up as small letters; a table
  ///   that keeps them is asked with `PackedWord(exactly:)`.
  init(_ entries: [(word: String, value: Int16)], foldingCase: Bool = true) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    keys = Array(repeating: PackedWord(), count: size)
    values = Array(repeating: -1, count: size)
    mask = size - 1
    for entry in entries {
      guard let key = PackedWord(entry.word, foldingCase: foldingCase) else { continue }
      var slot = Int(truncatingIfNeeded: key.scrambled) & mask
      while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
      if values[slot] < 0 {
        keys[slot] = key
        values[slot] = entry.value
      }
    }
  }

  init(words: [String]) {
    self.init(words.map { ($0, 1) })
  }

  /// The value of a word, or -1.
  @inline(__always)
  func value(_ key: PackedWord) -> Int16 {
    var slot = Int(truncatingIfNeeded: key.scrambled) & mask
    while values[slot] >= 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot &+ 1) & mask
    }
    return -1
  }

  /// The value of the bytes `start..<end` of `text`, or -1.
  @inline(__always)
  func value(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int16 {
    guard let key = PackedWord(text, start, end) else { return -1 }
    return value(key)
  }

  @inline(__always)
  func contains(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    value(text, start, end) >= 0
  }
}
