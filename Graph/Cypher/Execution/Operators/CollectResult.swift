/// Gathers the rows of the answer.
final class CollectResult: Operator {
  private let slots: [Int]
  private(set) var rows: [[CypherValue]] = []

  init(slots: [Int]) { self.slots = slots }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    var values: [CypherValue] = []
    values.reserveCapacity(slots.count)
    for slot in slots { values.append(row[slot]) }
    rows.append(values)
    try execution.checkRowCount(rows.count)
    var bytes = 32 + values.count * MemoryLayout<CypherValue>.stride
    for value in values { bytes += value.heldBytes }
    try execution.charge(bytes)
    return true
  }
}
