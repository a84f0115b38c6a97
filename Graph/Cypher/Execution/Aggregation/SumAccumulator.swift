import GraphModel

final class SumAccumulator: Accumulator {
  private var sum = CypherValue.integer(0)

  override func add(_ value: CypherValue, _ execution: Execution) throws {
    switch value {
    case .integer, .double: sum = try Arithmetic.add(sum, value, execution)
    case .temporal(.duration):
      if case .integer(0) = sum {
        sum = value
      } else {
        sum = try Arithmetic.add(sum, value, execution)
      }
    default: throw CypherError.type("sum() takes numbers, not \(value.typeName)")
    }
  }

  override func result() -> CypherValue { sum }
}
