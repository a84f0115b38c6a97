import GraphModel

/// Walks relationships of a `CompactGraph` depth first, each at most once on a way.
final class CompactWalk {
  /// Where the search stands at one node.
  private struct Level {
    let node: Int
    /// The adjacency that is walked, and where in it.
    var entry = -1
    var place = 0
    var end = 0
  }

  private let list: AdjacencyList
  private let maximum: Int
  /// Ways up to this length are searched for a relationship; what is beyond is kept in a set.
  private static let shortWay = 16

  init(_ list: AdjacencyList, maximum: Int) {
    self.list = list
    self.maximum = maximum
  }

  /// - Parameters:
  ///   - body: gets each way longer than nothing: its last node and its relationships. It answers whether to
  ///     go on.
  ///   - allows: whether a relationship may be followed.
  /// - Returns: false where the body ended it.
  func run(
    from start: Int, row: inout Row, _ execution: Execution,
    _ body: (inout Row, _ node: Int, _ way: [Int]) throws -> Bool,
    allows: (Row, _ relationship: Int) -> Bool
  ) throws -> Bool {
    var way: [Int] = []
    var used: Set<Int> = []
    var levels = [Level(node: start)]
    while let top = levels.indices.last {
      guard advance(&levels[top]) else {
        levels.removeLast()
        if let last = way.popLast(), way.count >= Self.shortWay { used.remove(last) }
        continue
      }
      try execution.tick()
      let adjacency = list.entries[levels[top].entry].adjacency
      let relationship = adjacency.relationship(at: levels[top].place)
      let other = adjacency.neighbour(at: levels[top].place)
      levels[top].place &+= 1
      if list.entries[levels[top].entry].skipsLoops, other == levels[top].node { continue }
      guard !way.prefix(Self.shortWay).contains(relationship), !used.contains(relationship),
        allows(row, relationship)
      else { continue }
      way.append(relationship)
      if try !body(&row, other, way) { return false }
      if way.count < maximum {
        if way.count > Self.shortWay { used.insert(relationship) }
        levels.append(Level(node: other))
      } else {
        way.removeLast()
      }
    }
    return true
  }

  /// Goes to the next adjacency with something in it where one is at its end; false at the end of the last.
  @inline(__always)
  private func advance(_ level: inout Level) -> Bool {
    while level.place >= level.end {
      level.entry &+= 1
      guard level.entry < list.count else { return false }
      let places = list.entries[level.entry].adjacency.places(of: level.node)
      (level.place, level.end) = (places.lowerBound, places.upperBound)
    }
    return true
  }
}
