import GraphModel

final class AverageAccumulator: Accumulator {
  private var mean = 0.0
  private var count = 0
  private var durations: CypherValue?

  override func add(_ value: CypherValue, _ execution: Execution) throws {
    count += 1
    if case .temporal(.duration) = value {
      durations = try durations.map { try Arithmetic.add($0, value, execution) } ?? value
      return
    }
    guard let number = value.asDouble else {
      throw CypherError.type("avg() takes numbers, not \(value.typeName)")
    }
    mean += (number - mean) / Double(count)
  }

  override func result() throws -> CypherValue {
    if let durations { return try Arithmetic.divide(durations, .integer(count)) }
    return count == 0 ? .null : .double(mean)
  }
}
