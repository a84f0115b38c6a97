/// The relationships of one type sorted by their start and end, and by their end and start.
struct EncodedLinks: Sendable {
  struct Side: Sendable {
    var firstNode = 0
    var offsets: [UInt32] = [0]
    var neighbours: [UInt32] = []
    /// Empty where the place is the number.
    var numbers: [UInt32] = []
  }

  var outgoing = Side()
  var incoming = Side()
  /// For each relationship in the new order where it was in the old.
  var order: [UInt32] = []

  /// Sorts by counting, in time that grows with the relationships and the nodes they span.
  init(starts: [UInt32], ends: [UInt32]) {
    let count = min(starts.count, ends.count)
    guard count > 0, let (lowStart, highStart) = Self.span(starts),
      let (lowEnd, highEnd) = Self.span(ends)
    else { return }
    let byEnd = Self.places(of: ends, low: lowEnd, high: highEnd)
    let byStart = Self.places(of: starts, low: lowStart, high: highStart)
    // First by end, then by start without changing the order within: so by start and then end.
    var next = byEnd
    var sorted = [UInt32](repeating: 0, count: count)
    for row in 0..<count {
      let bucket = Int(ends[row] - lowEnd)
      sorted[Int(next[bucket])] = UInt32(truncatingIfNeeded: row)
      next[bucket] += 1
    }
    next = byStart
    order = [UInt32](repeating: 0, count: count)
    outgoing = Side(firstNode: Int(lowStart), offsets: byStart, neighbours: order)
    for row in sorted {
      let bucket = Int(starts[Int(row)] - lowStart)
      let place = Int(next[bucket])
      next[bucket] += 1
      order[place] = row
      outgoing.neighbours[place] = ends[Int(row)]
    }
    next = byEnd
    incoming = Side(
      firstNode: Int(lowEnd), offsets: byEnd, neighbours: sorted, numbers: sorted)
    for place in 0..<count {
      let bucket = Int(outgoing.neighbours[place] - lowEnd)
      let target = Int(next[bucket])
      next[bucket] += 1
      incoming.neighbours[target] = starts[Int(order[place])]
      incoming.numbers[target] = UInt32(truncatingIfNeeded: place)
    }
  }

  private static func span(_ nodes: [UInt32]) -> (UInt32, UInt32)? {
    guard let low = nodes.min(), let high = nodes.max() else { return nil }
    return (low, high)
  }

  /// Where the part of each node begins, and where the last ends.
  private static func places(of nodes: [UInt32], low: UInt32, high: UInt32) -> [UInt32] {
    var places = [UInt32](repeating: 0, count: Int(high - low) + 2)
    for node in nodes { places[Int(node - low) + 1] += 1 }
    for index in 1..<places.count { places[index] += places[index - 1] }
    return places
  }
}
