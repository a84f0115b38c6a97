/// Keeps the rows whose node has labels.
final class FilterLabels: ChainedOperator {
  private let slot: Int
  private let groups: [[String]]

  init(slot: Int, groups: [[String]], next: Operator) {
    self.slot = slot
    self.groups = groups
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    guard case .node(let node) = row[slot] else { return true }
    for group in groups
    where !group.contains(where: { execution.graph.hasLabel($0, node) }) {
      return true
    }
    return try next.process(&row, execution)
  }
}
