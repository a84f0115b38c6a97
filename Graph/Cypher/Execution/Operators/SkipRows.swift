/// Drops the first rows.
final class SkipRows: ChainedOperator {
  private let number: Evaluator
  private var left: Int?

  init(number: @escaping Evaluator, next: Operator) {
    self.number = number
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    let remaining = try left ?? number(&row, execution).rowCount("SKIP")
    guard remaining == 0 else {
      left = remaining - 1
      return true
    }
    left = 0
    return try next.process(&row, execution)
  }

  override func finish(_ base: inout Row, _ execution: Execution) throws {
    try next.finish(&base, execution)
    left = nil
  }
}

extension CypherValue {
  /// The number that SKIP or LIMIT is given.
  func rowCount(_ clause: String) throws -> Int {
    guard case .integer(let number) = self else {
      throw CypherError(
        .syntax, "InvalidArgumentType", "\(clause) takes a whole number, not \(typeName)")
    }
    guard number >= 0 else {
      throw CypherError(
        .syntax, "NegativeIntegerArgument", "\(clause) takes a number that is not negative")
    }
    return number
  }
}
