/// The number of nodes with a label, or of all, as the graph knows it.
final class CountNodes: ChainedOperator {
  private let slot: Int
  private let label: String?

  init(slot: Int, label: String?, next: Operator) {
    self.slot = slot
    self.label = label
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    let graph = execution.graph
    row[slot] = .integer(label.map { graph.nodeCount(label: $0) } ?? graph.nodeCount)
    return try next.process(&row, execution)
  }
}
