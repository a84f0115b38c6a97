/// A row for each element of a list.
final class UnwindList: ChainedOperator {
  private let slot: Int
  private let list: Evaluator

  init(slot: Int, list: @escaping Evaluator, next: Operator) {
    self.slot = slot
    self.list = list
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    switch try list(&row, execution) {
    case .null: return true
    case .list(let values):
      for value in values {
        try execution.tick()
        row[slot] = value
        if try !next.process(&row, execution) { return false }
      }
      return true
    case let value:
      row[slot] = value
      return try next.process(&row, execution)
    }
  }
}
