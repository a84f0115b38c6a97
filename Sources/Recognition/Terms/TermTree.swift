/// Names of terms as sequences of folded words: a tree whose edges are found by hash.
/// Matching reads each word once per start and stops at the first word that leads nowhere,
/// so a text costs time proportional to its length times the longest name.
package struct TermTree: Sendable {
  private struct Node {
    /// Term that ends here; -1 for none.
    var term: Int32 = -1
    /// The name is an acronym and matches only in capitals.
    var capitalsOnly = false
    /// The acronym begins with a small letter ("eGFR"), and with no capital.
    var beginsSmall = false
    var hasChildren = false
  }

  private var nodes = [Node()]
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0

  package init() {
    keys = [UInt64](repeating: 0, count: 1 << 14)
    values = [Int32](repeating: 0, count: 1 << 14)
  }

  /// The child of a node along a word; 0 for none (0 is the root, nobody's child).
  @inline(__always)
  package func child(_ node: Int32, _ word: Int32) -> Int32 {
    if node != 0 && !nodes[Int(node)].hasChildren { return 0 }
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word &+ 1))
    var slot = Self.slot(key, keys.count)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return 0
  }

  package func term(_ node: Int32) -> Int32 { nodes[Int(node)].term }
  package func capitalsOnly(_ node: Int32) -> Bool { nodes[Int(node)].capitalsOnly }
  package func beginsSmall(_ node: Int32) -> Bool { nodes[Int(node)].beginsSmall }

  /// Adds a name. A name that is there keeps its first term unless `replacing`.
  /// - Returns: the node of the first word.
  package mutating func add(
    _ words: [Int32], term: Int32, capitalsOnly: Bool, beginsSmall: Bool = false, replacing: Bool
  ) -> Int32 {
    var node: Int32 = 0
    var first: Int32 = 0
    for word in words {
      var next = child(node, word)
      if next == 0 {
        next = Int32(nodes.count)
        nodes.append(Node())
        nodes[Int(node)].hasChildren = true
        insert(node, word, next)
      }
      node = next
      if first == 0 { first = node }
    }
    guard node != 0 else { return 0 }
    if nodes[Int(node)].term < 0 || replacing {
      nodes[Int(node)].term = term
      nodes[Int(node)].capitalsOnly = capitalsOnly
      nodes[Int(node)].beginsSmall = beginsSmall
    } else {
      if !capitalsOnly { nodes[Int(node)].capitalsOnly = false }
      if !beginsSmall, nodes[Int(node)].term == term { nodes[Int(node)].beginsSmall = false }
    }
    return first
  }

  private mutating func insert(_ node: Int32, _ word: Int32, _ value: Int32) {
    if (count + 1) * 2 > keys.count { grow() }
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word &+ 1))
    place(key, value)
    count += 1
  }

  private mutating func place(_ key: UInt64, _ value: Int32) {
    var slot = Self.slot(key, keys.count)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldValues = values
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [Int32](repeating: 0, count: oldKeys.count * 2)
    for (index, key) in oldKeys.enumerated() where key != 0 { place(key, oldValues[index]) }
  }

  private static func slot(_ key: UInt64, _ capacity: Int) -> Int {
    let mixed = (key ^ (key >> 29)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (capacity - 1)
  }
}
