import GraphModel

/// Follows one relationship from a node that is known.
final class CompactExpand: CompactStage {
  private let edge: CompactEdge
  private let registers: CompactRegisters
  private let next: CompactStage

  init(edge: CompactEdge, registers: CompactRegisters, next: CompactStage) {
    self.edge = edge
    self.registers = registers
    self.next = next
  }

  override func run() throws -> Bool {
    let values = registers.values
    let node = values[edge.from]
    for index in 0..<edge.list.count {
      let entry = edge.list.entries[index]
      for place in entry.adjacency.places(of: node) {
        let other = entry.adjacency.neighbour(at: place)
        try registers.tick()
        if let wanted = edge.wanted, !wanted.contains(other) { continue }
        if entry.skipsLoops, other == node { continue }
        if let register = edge.relationship {
          let relationship = entry.adjacency.relationship(at: place)
          guard edge.uniqueness.allows(relationship, values) else { continue }
          values[register] = relationship
        }
        values[edge.to] = other
        if try !next.run() { return false }
      }
    }
    return true
  }
}
