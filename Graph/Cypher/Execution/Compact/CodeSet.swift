/// A set of numbers below `UInt64.max`, with open addressing.
struct CodeSet {
  /// Each a number and one more; 0 is free. A power of two of them.
  private var slots: [UInt64] = []
  private var count = 0

  /// Whether the number was not there before.
  @inline(__always)
  mutating func insert(_ number: UInt64) -> Bool {
    if slots.count < 2 &* (count &+ 1) { grow() }
    let entry = number &+ 1
    let mask = slots.count &- 1
    var place = Self.place(of: entry) & mask
    while slots[place] != 0 {
      if slots[place] == entry { return false }
      place = (place &+ 1) & mask
    }
    slots[place] = entry
    count &+= 1
    return true
  }

  private static func place(of entry: UInt64) -> Int {
    let product = entry &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product ^ (product &>> 32))
  }

  private mutating func grow() {
    let former = slots
    slots = Array(repeating: 0, count: max(8, former.count * 2))
    let mask = slots.count - 1
    for entry in former where entry != 0 {
      var place = Self.place(of: entry) & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = entry
    }
  }
}
