/// Hands on the first rows and then asks for no more.
final class LimitRows: ChainedOperator {
  private let number: Evaluator
  private var left: Int?

  init(number: @escaping Evaluator, next: Operator) {
    self.number = number
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    let remaining = try left ?? number(&row, execution).rowCount("LIMIT")
    left = remaining
    guard remaining > 0 else { return false }
    left = remaining - 1
    return try next.process(&row, execution) && remaining > 1
  }

  override func finish(_ base: inout Row, _ execution: Execution) throws {
    try next.finish(&base, execution)
    left = nil
  }
}
