import GraphModel

/// The adjacencies to walk from a node for some types and a direction.
final class AdjacencyList {
  struct Entry {
    let adjacency: Adjacency
    /// Whether loops are left out, because another entry has them.
    let skipsLoops: Bool
  }

  let entries: UnsafeMutablePointer<Entry>
  let count: Int
  /// The nodes that can be reached lie in this range.
  let reached: Range<Int>

  /// - Parameter types: all where it is empty.
  init(_ graph: any CompactGraph, types: [String], direction: TraversalDirection) {
    let names = types.isEmpty ? graph.relationshipTypes : Set(types).sorted()
    var found: [Entry] = []
    var reached: Range<Int>?
    func add(_ type: String, _ direction: TraversalDirection, skipsLoops: Bool) {
      let opposite: TraversalDirection = direction == .outgoing ? .incoming : .outgoing
      guard let adjacency = graph.adjacency(type: type, direction: direction), adjacency.count > 0,
        let back = graph.adjacency(type: type, direction: opposite)
      else { return }
      found.append(Entry(adjacency: adjacency, skipsLoops: skipsLoops))
      let range = reached ?? back.nodes
      reached =
        min(range.lowerBound, back.nodes.lowerBound)..<max(range.upperBound, back.nodes.upperBound)
    }
    for type in names {
      if direction != .incoming { add(type, .outgoing, skipsLoops: false) }
      if direction != .outgoing { add(type, .incoming, skipsLoops: direction == .both) }
    }
    count = found.count
    entries = .allocate(capacity: max(1, found.count))
    entries.initialize(from: found, count: found.count)
    self.reached = reached ?? 0..<0
  }

  deinit { entries.deallocate() }
}
