/// SET and REMOVE.
final class UpdateGraph: ChainedOperator {
  private let updates: [GraphUpdate]

  init(updates: [GraphUpdate], next: Operator) {
    self.updates = updates
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    try execution.tick()
    for update in updates { try update.apply(&row, execution) }
    return try next.process(&row, execution)
  }
}
