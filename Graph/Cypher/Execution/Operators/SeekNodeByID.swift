import GraphModel

/// The node with a number, for `WHERE id(n) = …`.
final class SeekNodeByID: ChainedOperator {
  private let slot: Int
  private let value: Evaluator

  init(slot: Int, value: @escaping Evaluator, next: Operator) {
    self.slot = slot
    self.value = value
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    guard case .integer(let number) = try value(&row, execution) else { return true }
    let node = NodeID(number)
    guard execution.graph.exists(node) else { return true }
    row[slot] = .node(node)
    return try next.process(&row, execution)
  }
}
