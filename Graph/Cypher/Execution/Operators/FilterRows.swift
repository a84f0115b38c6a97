/// Keeps the rows for which a condition is true.
final class FilterRows: ChainedOperator {
  private let condition: Evaluator

  init(condition: @escaping Evaluator, next: Operator) {
    self.condition = condition
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    guard try condition(&row, execution).truth() == true else { return true }
    return try next.process(&row, execution)
  }
}
