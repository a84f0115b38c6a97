import GraphModel

/// The shortest ways between two known nodes, searched from both ends at once.
final class FindShortestPath: ChainedOperator {
  private let edge: Expand.Edge
  private let hops: ExpandVariable.Hops
  private let findsAll: Bool

  init(edge: Expand.Edge, hops: ExpandVariable.Hops, findsAll: Bool, next: Operator) {
    self.edge = edge
    self.hops = hops
    self.findsAll = findsAll
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    guard case .node(let from) = row[edge.from], case .node(let to) = row[edge.to] else {
      return true
    }
    if from == to {
      guard hops.minimum == 0 else { return true }
      return try emit([], &row, execution)
    }
    let search = ShortestPathSearch(from: from, to: to, limit: hops.maximum) {
      node, isForward, row in
      let direction: TraversalDirection =
        isForward || self.edge.direction == .both
        ? self.edge.direction : self.edge.direction == .outgoing ? .incoming : .outgoing
      var found: [RelationshipRecord] = []
      for record in execution.graph.relationships(
        of: node, direction: direction, types: self.edge.types)
      {
        try execution.tick()
        guard self.edge.uniqueness.allows(record.id, in: row) else { continue }
        if let condition = self.hops.condition {
          row[self.hops.hopSlot] = .relationship(record.id)
          guard try condition(&row, execution).truth() == true else { continue }
        }
        found.append(record)
      }
      return found
    }
    for way in try search.ways(findsAll: findsAll, row: &row, execution) {
      if try !emit(way, &row, execution) { return false }
    }
    return true
  }

  private func emit(
    _ way: [RelationshipID], _ row: inout Row, _ execution: Execution
  ) throws -> Bool {
    row[edge.relationship] = .list(way.map(CypherValue.relationship))
    return try next.process(&row, execution)
  }
}
