import GraphModel

/// A number that the graph knows: of the nodes with a label, of the relationships of a type.
final class ReadCount: ChainedOperator {
  private let slot: Int
  private let count: (any QueryableGraph) -> Int

  init(slot: Int, count: @escaping (any QueryableGraph) -> Int, next: Operator) {
    self.slot = slot
    self.count = count
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    row[slot] = .integer(count(execution.graph))
    return try next.process(&row, execution)
  }
}
