import GraphModel

/// Follows one relationship from a node that is known.
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
    return try execution.graph.forEachRelationship(
      of: from, direction: edge.direction, types: edge.types
    ) { relationship, other in
      try execution.tick()
      guard edge.uniqueness.allows(relationship, in: row) else { return true }
      row[edge.relationship] = .relationship(relationship)
      row[edge.to] = .node(other)
      return try next.process(&row, execution)
    }
  }
}
