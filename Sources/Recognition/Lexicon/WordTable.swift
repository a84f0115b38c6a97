/// Written forms by hash: an open-addressing table with linear probing.
package struct WordTable: Sendable {
  package private(set) var words: [WordInfo] = []
  private var slots: [Int32]
  private var mask: Int

  package init() {
    slots = [Int32](repeating: -1, count: 1 << 15)
    mask = slots.count - 1
  }

  /// The id of a form, or -1.
  @inline(__always)
  package func find(_ hash: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while true {
      let id = slots[slot]
      if id < 0 || words[Int(id)].hash == hash { return id }
      slot = (slot + 1) & mask
    }
  }

  /// The id of a form, made if it is new.
  package mutating func intern(_ hash: UInt64) -> Int32 {
    let found = find(hash)
    if found >= 0 { return found }
    if (words.count + 1) * 2 > slots.count { grow() }
    let id = Int32(words.count)
    words.append(WordInfo(hash: hash, id: id))
    insert(hash, id)
    return id
  }

  package mutating func intern(_ word: some StringProtocol) -> Int32 {
    intern(WordHash.of(word.utf8))
  }

  package mutating func update(_ id: Int32, _ change: (inout WordInfo) -> Void) {
    change(&words[Int(id)])
  }

  @inline(__always)
  package subscript(_ id: Int32) -> WordInfo { words[Int(id)] }

  private mutating func insert(_ hash: UInt64, _ id: Int32) {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = id
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for (id, word) in words.enumerated() { insert(word.hash, Int32(id)) }
  }
}
