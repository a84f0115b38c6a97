import GraphModel

/// Keeps nodes of some ranges: those that have labels.
final class CompactLabels: CompactStage {
  private let register: Int
  /// The node must lie in one range of each.
  private let groups: [[Range<Int>]]
  private let registers: CompactRegisters
  private let next: CompactStage

  init(register: Int, groups: [[Range<Int>]], registers: CompactRegisters, next: CompactStage) {
    self.register = register
    self.groups = groups
    self.registers = registers
    self.next = next
  }

  override func run() throws -> Bool {
    let node = registers.values[register]
    for group in groups where !group.contains(where: { $0.contains(node) }) { return true }
    return try next.run()
  }
}
