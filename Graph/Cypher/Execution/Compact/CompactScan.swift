import GraphModel

/// Every node of some ranges.
final class CompactScan: CompactStage {
  private let ranges: [Range<Int>]
  private let target: Int
  private let registers: CompactRegisters
  private let next: CompactStage

  init(ranges: [Range<Int>], target: Int, registers: CompactRegisters, next: CompactStage) {
    self.ranges = ranges
    self.target = target
    self.registers = registers
    self.next = next
  }

  override func run() throws -> Bool {
    for range in ranges {
      for node in range {
        try registers.tick()
        registers.values[target] = node
        if try !next.run() { return false }
      }
    }
    return true
  }
}
