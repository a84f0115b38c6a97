final class CollectAccumulator: Accumulator {
  private var values: [CypherValue] = []

  override func add(_ value: CypherValue, _ execution: Execution) throws {
    try execution.charge(MemoryLayout<CypherValue>.stride + value.heldBytes)
    values.append(value)
  }

  override func result() -> CypherValue { .list(values) }
}
