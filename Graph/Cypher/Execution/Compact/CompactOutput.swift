import GraphModel

/// Puts what was found into the row.
struct CompactOutput {
  let nodes: [(register: Int, slot: Int)]
  let relationships: [(register: Int, slot: Int)]

  @inline(__always)
  func write(_ values: UnsafeMutablePointer<Int>, to row: inout Row) {
    for (register, slot) in nodes { row.slots[slot] = .node(NodeID(values[register])) }
    for (register, slot) in relationships {
      row.slots[slot] = .relationship(RelationshipID(values[register]))
    }
  }
}
