import GraphModel

/// Matches a relationship, or a list of relationships, that is already known.
final class FollowBound: ChainedOperator {
  /// The end of the relationship on the left and right of the pattern.
  struct Ends {
    let left: Int
    let isLeftBound: Bool
    let right: Int
    let isRightBound: Bool
  }

  private let relationship: Int
  private let types: [String]
  private let direction: RelationshipPattern.Direction
  private let ends: Ends
  private let length: ClosedRange<Int>?
  private let uniqueness: RelationshipUniqueness

  /// - Parameter length: how long a list must be; nil where the relationship is a single one.
  init(
    relationship: Int, types: [String], direction: RelationshipPattern.Direction, ends: Ends,
    length: ClosedRange<Int>?, uniqueness: RelationshipUniqueness, next: Operator
  ) {
    self.relationship = relationship
    self.types = types
    self.direction = direction
    self.ends = ends
    self.length = length
    self.uniqueness = uniqueness
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    var records: [RelationshipRecord] = []
    switch row[relationship] {
    case .relationship(let id) where length == nil:
      guard let record = execution.graph.record(of: id) else { return true }
      records = [record]
    case .list(let values):
      guard let length, length.contains(values.count) else { return true }
      for value in values {
        guard case .relationship(let id) = value, let record = execution.graph.record(of: id)
        else { return true }
        records.append(record)
      }
    default: return true
    }
    for record in records {
      guard types.isEmpty || types.contains(record.type), uniqueness.allows(record.id, in: row)
      else { return true }
    }
    guard let first = records.first else {
      // An empty list joins a node to itself.
      let bound = ends.isLeftBound ? ends.left : ends.right
      guard ends.isLeftBound || ends.isRightBound, case .node(let node) = row[bound] else {
        return true
      }
      return try join(node, node, &row, execution)
    }
    var starts: [NodeID] = []
    if direction != .rightToLeft { starts.append(first.start) }
    if direction != .leftToRight, first.end != first.start || direction == .rightToLeft {
      starts.append(first.end)
    }
    for start in starts {
      guard let end = walk(records, from: start) else { continue }
      if try !join(start, end, &row, execution) { return false }
    }
    return true
  }

  /// Where the way along the relationships ends; nil where they do not join up.
  private func walk(_ records: [RelationshipRecord], from start: NodeID) -> NodeID? {
    var node = start
    for record in records {
      if record.start == node, direction != .rightToLeft {
        node = record.end
      } else if record.end == node, direction != .leftToRight {
        node = record.start
      } else {
        return nil
      }
    }
    return node
  }

  private func join(
    _ left: NodeID, _ right: NodeID, _ row: inout Row, _ execution: Execution
  ) throws -> Bool {
    if ends.isLeftBound {
      guard case .node(left) = row[ends.left] else { return true }
    } else {
      row[ends.left] = .node(left)
    }
    if ends.isRightBound || ends.left == ends.right {
      guard case .node(right) = row[ends.right] else { return true }
    } else {
      row[ends.right] = .node(right)
    }
    return try next.process(&row, execution)
  }
}
