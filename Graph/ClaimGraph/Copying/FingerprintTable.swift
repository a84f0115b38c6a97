/// Where a fingerprint was seen first: a hash table that takes each key once and lets none go.
struct FingerprintTable {
  private var keys: [UInt64]
  private var places: [Int32]
  private let mask: Int

  /// - Parameter count: the most keys that will be put in.
  init(count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    places = [Int32](repeating: -1, count: size)
  }

  /// The place of the key; where it has none, it gets this one and the answer is nil.
  mutating func place(of key: UInt64, orPut place: Int) -> Int? {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while places[slot] >= 0 {
      if keys[slot] == key { return Int(places[slot]) }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    places[slot] = Int32(truncatingIfNeeded: place)
    return nil
  }
}
