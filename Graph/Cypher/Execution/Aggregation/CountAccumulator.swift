final class CountAccumulator: Accumulator {
  private var count = 0

  override func add(_ value: CypherValue, _ execution: Execution) { count += 1 }

  func add(_ rows: Int) { count &+= rows }

  override func result() -> CypherValue { .integer(count) }
}
