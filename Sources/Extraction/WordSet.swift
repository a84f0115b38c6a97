/// A few words that stand in the program, to ask of the hash of a word whether it is one of them.
///
/// Most words that are asked for are none of them, and a filter says so without a look at the list: a `Set` would hash
/// the hash once more. Both stand in memory of their own, of which a set is the address: hundreds of places ask, and
/// at each of them a filter that is part of the set is copied first.
struct WordSet: Sendable {
  /// The bits of a `WordFilter`, behind them how many words there are, and their hashes.
  private nonisolated(unsafe) let memory: UnsafeMutablePointer<UInt64>
  private let owner: Owner

  /// - Parameter words: in lower case, with blanks between them.
  init(_ words: String) {
    let hashes = words.split(separator: " ").map { WordHash.of($0.utf8) }
    memory = .allocate(capacity: WordFilter.length + 1 + hashes.count)
    memory.initialize(repeating: 0, count: WordFilter.length)
    for hash in hashes { WordFilter(memory).insert(hash) }
    let list = memory + WordFilter.length
    list.initialize(to: UInt64(hashes.count))
    for (i, hash) in hashes.enumerated() { (list + i + 1).initialize(to: hash) }
    owner = Owner(memory)
  }

  /// The words of a mask, for `mayContain`: which they are is not known.
  init(maybe mask: WordMask) {
    memory = .allocate(capacity: WordFilter.length + 1)
    memory.initialize(repeating: 0, count: WordFilter.length + 1)
    mask.fill(WordFilter(memory))
    owner = Owner(memory)
  }

  /// Whether a word may be one of these; false for most that are not.
  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool { WordFilter(memory).mayContain(hash) }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    WordFilter(memory).mayContain(hash) && Self.holds(hash, UnsafePointer(memory))
  }

  @inline(never)
  private static func holds(_ hash: UInt64, _ memory: UnsafePointer<UInt64>) -> Bool {
    let list = memory + WordFilter.length
    let count = Int(truncatingIfNeeded: list[0])
    var i = 1
    while i <= count {
      if list[i] == hash { return true }
      i += 1
    }
    return false
  }

  /// Frees the memory with the last set that has it.
  private final class Owner: Sendable {
    private nonisolated(unsafe) let memory: UnsafeMutablePointer<UInt64>

    init(_ memory: UnsafeMutablePointer<UInt64>) { self.memory = memory }

    deinit { memory.deallocate() }
  }
}
