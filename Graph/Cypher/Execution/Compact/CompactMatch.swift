import GraphModel

/// Several steps of a match done on numbers, without a row for every one of them.
final class CompactMatch: ChainedOperator {
  private let first: CompactStage
  private let registers: CompactRegisters
  /// Nodes that are known from before: where they stand in the row and where they are to go.
  private let inputs: [(slot: Int, register: Int)]
  /// Set where only the number of what is found is asked for.
  private let counter: CompactCount?
  private let counts: GroupRows?

  init(
    first: CompactStage, registers: CompactRegisters, inputs: [(slot: Int, register: Int)],
    counter: CompactCount?, counts: GroupRows?, next: Operator
  ) {
    self.first = first
    self.registers = registers
    self.inputs = inputs
    self.counter = counter
    self.counts = counts
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    for (slot, register) in inputs {
      guard case .node(let node) = row.slots[slot] else { return true }
      registers.values[register] = node.rawValue
    }
    let goesOn = try withUnsafeMutablePointer(to: &row) { pointer in
      registers.row = pointer
      defer { registers.row = nil }
      return try first.run()
    }
    if let counter, let counts {
      let count = counter.count
      counter.count = 0
      if count > 0 { try counts.add(rows: count, &row, execution) }
    }
    return goesOn
  }
}
