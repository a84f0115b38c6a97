import GraphModel

/// Follows one relationship from a node that is known, to any node or to one that is known too.
final class Expand: ChainedOperator {
  struct Edge {
    let from: Int
    let relationship: Int
    let to: Int
    let types: [String]
    let direction: TraversalDirection
    let isToBound: Bool
    let uniqueness: RelationshipUniqueness
  }

  private let edge: Edge

  init(edge: Edge, next: Operator) {
    self.edge = edge
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    guard case .node(let from) = row[edge.from] else { return true }
    var target: NodeID?
    if edge.isToBound {
      guard case .node(let node) = row[edge.to] else { return true }
      target = node
    }
    let records = execution.graph.relationships(
      of: from, direction: edge.direction, types: edge.types)
    for record in records {
      try execution.tick()
      let other = record.start == from ? record.end : record.start
      if let target, target != other { continue }
      guard edge.uniqueness.allows(record.id, in: row) else { continue }
      row[edge.relationship] = .relationship(record.id)
      if target == nil { row[edge.to] = .node(other) }
      if try !next.process(&row, execution) { return false }
    }
    return true
  }
}
