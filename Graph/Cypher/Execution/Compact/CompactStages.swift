import GraphModel

/// Which relationships found before must not be found again.
struct CompactUniqueness {
  let registers: [Int]

  @inline(__always)
  func allows(_ relationship: Int, _ values: UnsafeMutablePointer<Int>) -> Bool {
    for register in registers where values[register] == relationship { return false }
    return true
  }
}

/// Every node of some ranges.
final class CompactScan: CompactStage {
  private let ranges: [Range<Int>]
  private let target: Int
  private let registers: CompactRegisters
  private let next: CompactStage

  init(ranges: [Range<Int>], target: Int, registers: CompactRegisters, next: CompactStage) {
    self.ranges = ranges
    self.target = target
    self.registers = registers
    self.next = next
  }

  override func run() throws -> Bool {
    for range in ranges {
      for node in range {
        try registers.tick()
        registers.values[target] = node
        if try !next.run() { return false }
      }
    }
    return true
  }
}

/// What an expansion finds and where it puts it.
struct CompactEdge {
  let list: AdjacencyList
  let from: Int
  let to: Int
  /// Nil where nobody asks which relationship it was.
  let relationship: Int?
  let uniqueness: CompactUniqueness
  /// The nodes that are wanted; those that can be reached are all, where it is nil.
  let wanted: Range<Int>?
}

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

/// Keeps nodes of some ranges: those that have labels.
final class CompactLabels: CompactStage {
  private let register: Int
  /// The node must lie in one range of each.
  private let groups: [[Range<Int>]]
  private let registers: CompactRegisters
  private let next: CompactStage

  init(register: Int, groups: [[Range<Int>]], registers: CompactRegisters, next: CompactStage) {
    self.register = register
    self.groups = groups
    self.registers = registers
    self.next = next
  }

  override func run() throws -> Bool {
    let node = registers.values[register]
    for group in groups where !group.contains(where: { $0.contains(node) }) { return true }
    return try next.run()
  }
}

/// Counts what is found.
final class CompactCount: CompactStage {
  @exclusivity(unchecked) var count = 0

  override func run() -> Bool {
    count &+= 1
    return true
  }
}

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
