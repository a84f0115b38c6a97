import GraphModel

/// Follows relationships over and over, each at most once on a way: `-[*1..3]->`.
///
/// Goes depth first with a stack of its own, so that long ways cost memory but no recursion.
final class ExpandVariable: ChainedOperator {
  struct Hops {
    let minimum: Int
    let maximum: Int
    /// Whether the way is walked from the right end of the pattern, so that the list must be turned.
    let isReversed: Bool
    /// Whether anything reads the list of relationships.
    let needsList: Bool
    /// Holds one relationship while `condition` is computed.
    let hopSlot: Int
    /// What each relationship must fulfil.
    let condition: Evaluator?
  }

  private struct Level {
    let node: NodeID
    let records: [RelationshipRecord]
    var index = 0
  }

  private let edge: Expand.Edge
  private let hops: Hops
  /// Set where the graph can be walked on numbers and no relationship has to fulfil anything.
  private let walk: CompactWalk?
  /// Relationships of the longest way that was walked for the last row.
  private(set) var longestWay = 0

  init(edge: Expand.Edge, hops: Hops, next: Operator, _ execution: Execution) {
    self.edge = edge
    self.hops = hops
    walk = execution.compactGraph.flatMap { graph in
      guard hops.condition == nil, hops.maximum > 0, !execution.isWriting else { return nil }
      return CompactWalk(
        AdjacencyList(graph, types: edge.types, direction: edge.direction),
        maximum: hops.maximum)
    }
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    guard case .node(let from) = row[edge.from] else { return true }
    var target: NodeID?
    if edge.isToBound {
      guard case .node(let node) = row[edge.to] else { return true }
      target = node
    }
    longestWay = 0
    if hops.minimum == 0, try !emit(from, target, [], &row, execution) { return false }
    guard hops.maximum > 0 else { return true }
    if let walk { return try follow(walk, from: from, to: target, &row, execution) }
    var way: [RelationshipID] = []
    var used: Set<RelationshipID> = []
    var levels = [level(at: from, execution)]
    while let top = levels.indices.last {
      guard levels[top].index < levels[top].records.count else {
        levels.removeLast()
        if let last = way.popLast() { used.remove(last) }
        continue
      }
      try execution.tick()
      let record = levels[top].records[levels[top].index]
      levels[top].index += 1
      guard !used.contains(record.id), edge.uniqueness.allows(record.id, in: row),
        try fulfils(record.id, &row, execution)
      else { continue }
      let other = record.start == levels[top].node ? record.end : record.start
      way.append(record.id)
      longestWay = max(longestWay, way.count)
      if way.count >= hops.minimum, try !emit(other, target, way, &row, execution) {
        return false
      }
      if way.count < hops.maximum {
        used.insert(record.id)
        levels.append(level(at: other, execution))
      } else {
        way.removeLast()
      }
    }
    return true
  }

  private func follow(
    _ walk: CompactWalk, from: NodeID, to target: NodeID?, _ row: inout Row,
    _ execution: Execution
  ) throws -> Bool {
    try walk.run(from: from.rawValue, row: &row, execution) { row, node, way in
      longestWay = max(longestWay, way.count)
      guard way.count >= hops.minimum, target == nil || target?.rawValue == node else {
        return true
      }
      if !edge.isToBound { row.slots[edge.to] = .node(NodeID(node)) }
      if hops.needsList {
        let list = way.map { CypherValue.relationship(RelationshipID($0)) }
        row.slots[edge.relationship] = .list(hops.isReversed ? list.reversed() : list)
      }
      return try next.process(&row, execution)
    } allows: { row, relationship in
      edge.uniqueness.slots.isEmpty
        || edge.uniqueness.allows(RelationshipID(relationship), in: row)
    }
  }

  private func level(at node: NodeID, _ execution: Execution) -> Level {
    Level(
      node: node,
      records: execution.graph.relationships(
        of: node, direction: edge.direction, types: edge.types))
  }

  private func fulfils(
    _ relationship: RelationshipID, _ row: inout Row, _ execution: Execution
  ) throws -> Bool {
    guard let condition = hops.condition else { return true }
    row[hops.hopSlot] = .relationship(relationship)
    return try condition(&row, execution).truth() == true
  }

  private func emit(
    _ node: NodeID, _ target: NodeID?, _ way: [RelationshipID], _ row: inout Row,
    _ execution: Execution
  ) throws -> Bool {
    if let target { guard node == target else { return true } } else { row[edge.to] = .node(node) }
    if hops.needsList {
      let list = way.map(CypherValue.relationship)
      row[edge.relationship] = .list(hops.isReversed ? list.reversed() : list)
    }
    return try next.process(&row, execution)
  }
}
