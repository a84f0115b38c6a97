/// Collects the two ends of the relationships of one type.
struct RelationshipEnds {
  private let firsts: [Int]
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []

  /// - Parameter firsts: the first node number of each kind.
  init(firsts: [Int]) { self.firsts = firsts }

  mutating func append(
    _ startKind: NodeKind, _ start: Int, _ endKind: NodeKind, _ end: Int
  ) {
    starts.append(Int32(truncatingIfNeeded: firsts[startKind.rawValue] + start))
    ends.append(Int32(truncatingIfNeeded: firsts[endKind.rawValue] + end))
  }
}
