import GraphModel

/// Every relationship of some types, with its two nodes.
final class ScanRelationships: ChainedOperator {
  struct Slots {
    let relationship: Int
    let left: Int
    let right: Int
  }

  private let types: [String]
  private let direction: RelationshipPattern.Direction
  private let slots: Slots
  private let uniqueness: RelationshipUniqueness

  init(
    types: [String], direction: RelationshipPattern.Direction, slots: Slots,
    uniqueness: RelationshipUniqueness, next: Operator
  ) {
    self.types = types
    self.direction = direction
    self.slots = slots
    self.uniqueness = uniqueness
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    for type in types {
      for record in execution.graph.relationships(type: type) {
        try execution.tick()
        guard uniqueness.allows(record.id, in: row) else { continue }
        row[slots.relationship] = .relationship(record.id)
        if direction != .rightToLeft {
          row[slots.left] = .node(record.start)
          row[slots.right] = .node(record.end)
          if try !next.process(&row, execution) { return false }
        }
        // Without a direction each matches both ways round, a loop once.
        if direction == .rightToLeft || (direction == .either && record.start != record.end) {
          row[slots.left] = .node(record.end)
          row[slots.right] = .node(record.start)
          if try !next.process(&row, execution) { return false }
        }
      }
    }
    return true
  }
}
