/// SET and REMOVE.
final class UpdateGraph: ChainedOperator {
  private let updates: [GraphUpdate]
  private let offset: Int

  /// - Parameter offset: where the clause stands in the query.
  init(updates: [GraphUpdate], offset: Int, next: Operator) {
    self.updates = updates
    self.offset = offset
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    try execution.tick()
    try CypherError.located(offset) {
      for update in updates { try update.apply(&row, execution) }
    }
    return try next.process(&row, execution)
  }
}
