import GraphModel

/// Bidirectional breadth-first search: the smaller of two frontiers grows by a level at a time until they
/// meet (Pohl, "Bi-directional search", 1971).
final class ShortestPathSearch {
  typealias Neighbours = (NodeID, _ isForward: Bool, inout Row) throws -> [RelationshipRecord]

  /// How a node was reached: the relationships from the level before, and how far it is.
  private struct Visit {
    let distance: Int
    var arrivals: [(relationship: RelationshipID, previous: NodeID)]
  }

  private struct Side {
    var visits: [NodeID: Visit]
    var frontier: [NodeID]
    var depth = 0
  }

  private let from: NodeID
  private let to: NodeID
  private let limit: Int
  private let neighbours: Neighbours

  /// - Parameters:
  ///   - limit: the greatest length to look for.
  ///   - neighbours: relationships of a node that may be followed, forwards from the first node or
  ///     backwards from the last.
  init(from: NodeID, to: NodeID, limit: Int, neighbours: @escaping Neighbours) {
    self.from = from
    self.to = to
    self.limit = limit
    self.neighbours = neighbours
  }

  /// The relationships of the shortest ways, in order from the first node; empty where there is none.
  func ways(
    findsAll: Bool, row: inout Row, _ execution: Execution
  ) throws -> [[RelationshipID]] {
    var forward = Side(visits: [from: Visit(distance: 0, arrivals: [])], frontier: [from])
    var backward = Side(visits: [to: Visit(distance: 0, arrivals: [])], frontier: [to])
    while !forward.frontier.isEmpty, !backward.frontier.isEmpty,
      forward.depth + backward.depth < limit
    {
      let goesForward = forward.frontier.count <= backward.frontier.count
      if goesForward {
        try grow(&forward, isForward: true, &row)
      } else {
        try grow(&backward, isForward: false, &row)
      }
      let fresh = goesForward ? forward.frontier : backward.frontier
      let other = goesForward ? backward : forward
      let meeting = fresh.filter { other.visits[$0] != nil }
      guard !meeting.isEmpty else { continue }
      // Nodes that meet in the same level all have the same distance to the last completed level of
      // the other side or less; the least sum wins.
      let sums = meeting.map { node in
        (forward.visits[node]?.distance ?? 0) + (backward.visits[node]?.distance ?? 0)
      }
      let least = sums.min() ?? 0
      let middles = zip(meeting, sums).filter { $0.1 == least }.map(\.0).sorted()
      var ways: [[RelationshipID]] = []
      for middle in middles {
        for head in chains(from: middle, in: forward, all: findsAll) {
          for tail in chains(from: middle, in: backward, all: findsAll) {
            ways.append(head.reversed() + tail)
            try execution.charge(64 + 8 * least)
            if !findsAll { return ways }
          }
        }
      }
      return ways
    }
    return []
  }

  private func grow(_ side: inout Side, isForward: Bool, _ row: inout Row) throws {
    side.depth += 1
    var next: [NodeID] = []
    for node in side.frontier {
      for record in try neighbours(node, isForward, &row) {
        let other = record.start == node ? record.end : record.start
        if let visit = side.visits[other] {
          guard visit.distance == side.depth else { continue }
          side.visits[other]?.arrivals.append((record.id, node))
        } else {
          side.visits[other] = Visit(distance: side.depth, arrivals: [(record.id, node)])
          next.append(other)
        }
      }
    }
    side.frontier = next
  }

  /// Ways from a node back to the start of a side.
  private func chains(from node: NodeID, in side: Side, all: Bool) -> [[RelationshipID]] {
    var finished: [[RelationshipID]] = []
    var open: [(node: NodeID, way: [RelationshipID])] = [(node, [])]
    while let (node, way) = open.popLast() {
      guard let visit = side.visits[node] else { continue }
      if visit.distance == 0 {
        finished.append(way)
        if !all { return finished }
        continue
      }
      for arrival in visit.arrivals.reversed() {
        open.append((arrival.previous, way + [arrival.relationship]))
      }
    }
    return finished
  }
}
