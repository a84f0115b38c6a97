import GraphModel

/// Finds the relationships between two nodes that are both known, in the sorted list of the first.
final class CompactExpandInto: CompactStage {
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
    let (node, wanted) = (values[edge.from], values[edge.to])
    try registers.tick()
    for index in 0..<edge.list.count {
      let entry = edge.list.entries[index]
      if entry.skipsLoops, wanted == node { continue }
      let places = entry.adjacency.places(of: node)
      var place = entry.adjacency.firstPlace(in: places, notBelow: wanted)
      while place < places.upperBound, entry.adjacency.neighbour(at: place) == wanted {
        if let register = edge.relationship {
          let relationship = entry.adjacency.relationship(at: place)
          place &+= 1
          guard edge.uniqueness.allows(relationship, values) else { continue }
          values[register] = relationship
        } else {
          place &+= 1
        }
        if try !next.run() { return false }
      }
    }
    return true
  }
}
