import GraphModel

/// Every relationship of some types.
final class CompactRelationshipScan: CompactStage {
  /// Registers and the nodes that are wanted in them.
  struct Ends {
    let left: Int
    let right: Int
    let wantedLeft: Range<Int>?
    let wantedRight: Range<Int>?
    let relationship: Int?
  }

  private let adjacencies: [Adjacency]
  private let direction: RelationshipPattern.Direction
  private let ends: Ends
  private let registers: CompactRegisters
  private let next: CompactStage

  init(
    adjacencies: [Adjacency], direction: RelationshipPattern.Direction, ends: Ends,
    registers: CompactRegisters, next: CompactStage
  ) {
    self.adjacencies = adjacencies
    self.direction = direction
    self.ends = ends
    self.registers = registers
    self.next = next
  }

  override func run() throws -> Bool {
    for adjacency in adjacencies {
      var nodes = adjacency.nodes
      if direction == .leftToRight, let wanted = ends.wantedLeft {
        nodes = nodes.clamped(to: wanted)
      }
      for node in nodes {
        for place in adjacency.places(of: node) {
          let other = adjacency.neighbour(at: place)
          try registers.tick()
          if let register = ends.relationship {
            registers.values[register] = adjacency.relationship(at: place)
          }
          if direction != .rightToLeft, try !found(node, other) { return false }
          if direction == .rightToLeft || (direction == .either && node != other),
            try !found(other, node)
          {
            return false
          }
        }
      }
    }
    return true
  }

  @inline(__always)
  private func found(_ left: Int, _ right: Int) throws -> Bool {
    if let wanted = ends.wantedLeft, !wanted.contains(left) { return true }
    if let wanted = ends.wantedRight, !wanted.contains(right) { return true }
    registers.values[ends.left] = left
    registers.values[ends.right] = right
    return try next.run()
  }
}
