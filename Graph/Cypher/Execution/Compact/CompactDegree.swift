import GraphModel

/// Counts the relationships of a node, where nothing is asked of what they lead to.
final class CompactDegree: CompactStage {
  private let edge: CompactEdge
  private let registers: CompactRegisters
  private let counter: CompactCount

  init(edge: CompactEdge, registers: CompactRegisters, counter: CompactCount) {
    self.edge = edge
    self.registers = registers
    self.counter = counter
  }

  override func run() throws -> Bool {
    let node = registers.values[edge.from]
    for index in 0..<edge.list.count {
      counter.count &+= edge.list.entries[index].adjacency.places(of: node).count
    }
    return true
  }
}
