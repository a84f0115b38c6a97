/// A few words that stand in the program, to ask of the hash of a word whether it is one of them.
///
/// Most words that are asked for are none of them, and the mask says so without a look at the list: a `Set` would hash
/// the hash once more.
struct WordSet: Sendable {
  private let mask: WordMask
  private let hashes: [UInt64]

  /// - Parameter words: in lower case, with blanks between them.
  init(_ words: String) {
    let hashes = words.split(separator: " ").map { WordHash.of($0.utf8) }
    self.hashes = hashes
    mask = hashes.reduce(WordMask()) { $0.or(hash: $1) }
  }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { mask.mayBe(hash) && holds(hash) }

  @inline(never)
  private func holds(_ hash: UInt64) -> Bool {
    hashes.withUnsafeBufferPointer { row in
      for known in row where known == hash { return true }
      return false
    }
  }
}
