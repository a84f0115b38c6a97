import GraphModel

/// Every node, or every node with one of some labels.
final class ScanNodes: ChainedOperator {
  private let slot: Int
  private let labels: [String]

  /// - Parameter labels: alternatives; empty for every node.
  init(slot: Int, labels: [String], next: Operator) {
    self.slot = slot
    self.labels = labels
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    for node in candidates(execution.graph) {
      try execution.tick()
      row[slot] = .node(node)
      if try !next.process(&row, execution) { return false }
    }
    return true
  }

  private func candidates(_ graph: any QueryableGraph) -> [NodeID] {
    if labels.count < 2 { return graph.nodes(label: labels.first) }
    var nodes: Set<NodeID> = []
    for label in labels { nodes.formUnion(graph.nodes(label: label)) }
    return nodes.sorted()
  }
}
