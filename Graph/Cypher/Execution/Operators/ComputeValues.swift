/// Computes expressions into slots: WITH and RETURN.
final class ComputeValues: ChainedOperator {
  private let items: [(value: Evaluator, slot: Int)]

  init(items: [(value: Evaluator, slot: Int)], next: Operator) {
    self.items = items
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    for item in items { row[item.slot] = try item.value(&row, execution) }
    return try next.process(&row, execution)
  }
}
