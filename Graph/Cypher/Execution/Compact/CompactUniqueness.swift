import GraphModel

/// Which relationships found before must not be found again.
struct CompactUniqueness {
  let registers: [Int]

  @inline(__always)
  func allows(_ relationship: Int, _ values: UnsafeMutablePointer<Int>) -> Bool {
    for register in registers where values[register] == relationship { return false }
    return true
  }
}
