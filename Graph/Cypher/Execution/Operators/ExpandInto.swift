import GraphModel

/// Finds the relationships between two nodes that are both known.
///
/// Rows that follow one another often have the same first node, so its neighbours are kept until another
/// comes, in a table once they are asked for a second time.
final class ExpandInto: ChainedOperator {
  private let edge: Expand.Edge
  private var source: NodeID?
  private var table: [NodeID: [RelationshipID]]?

  init(edge: Expand.Edge, next: Operator) {
    self.edge = edge
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    guard case .node(let from) = row[edge.from], case .node(let to) = row[edge.to] else {
      return true
    }
    guard source == from, !execution.isWriting else {
      source = from
      table = nil
      return try execution.graph.forEachRelationship(
        of: from, direction: edge.direction, types: edge.types
      ) { relationship, other in
        try execution.tick()
        return other == to ? try emit(relationship, &row, execution) : true
      }
    }
    if table == nil { table = try neighbours(of: from, execution) }
    for relationship in table?[to] ?? [] {
      if try !emit(relationship, &row, execution) { return false }
    }
    return true
  }

  private func neighbours(
    of node: NodeID, _ execution: Execution
  ) throws -> [NodeID: [RelationshipID]] {
    var found: [NodeID: [RelationshipID]] = [:]
    _ = try execution.graph.forEachRelationship(
      of: node, direction: edge.direction, types: edge.types
    ) { relationship, other in
      try execution.tick()
      found[other, default: []].append(relationship)
      return true
    }
    return found
  }

  private func emit(
    _ relationship: RelationshipID, _ row: inout Row, _ execution: Execution
  ) throws -> Bool {
    guard edge.uniqueness.allows(relationship, in: row) else { return true }
    row[edge.relationship] = .relationship(relationship)
    return try next.process(&row, execution)
  }
}
