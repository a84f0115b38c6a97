final class CountAccumulator: Accumulator {
  private var count = 0

  override func add(_ value: CypherValue, _ execution: Execution) { count += 1 }

  override func result() -> CypherValue { .integer(count) }
}
