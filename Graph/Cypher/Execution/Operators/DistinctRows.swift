/// Drops rows whose values have been seen before.
final class DistinctRows: ChainedOperator {
  private let slots: [Int]
  private var seen: Set<[ValueKey]> = []

  init(slots: [Int], next: Operator) {
    self.slots = slots
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    let key = slots.map { ValueKey(value: row[$0]) }
    guard seen.insert(key).inserted else { return true }
    try execution.charge(key.reduce(64) { $0 + 40 + $1.value.heldBytes })
    return try next.process(&row, execution)
  }

  override func finish(_ base: inout Row, _ execution: Execution) throws {
    try next.finish(&base, execution)
    seen = []
  }
}
