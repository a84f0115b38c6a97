/// Who is joined to whom by relationships of one type, seen from one of their ends: lists of neighbours, one
/// after another in one array (compressed sparse rows), each list ascending by relationship and so by
/// neighbour.
///
/// The memory belongs to the graph that handed this out, which must be kept. What is read from it may be
/// wrong where a file was damaged: lists are clipped to the arrays here, and whoever uses a neighbour as an
/// index checks it.
package struct Adjacency: @unchecked Sendable {
  /// The nodes that have lists.
  package let nodes: Range<Int>
  /// Number of relationships.
  package let count: Int
  /// The number of the first relationship of the type.
  package let firstRelationship: Int
  /// Where the list of each node begins, and where the last ends: `nodes.count + 1` numbers.
  @usableFromInline let offsets: UnsafePointer<UInt32>
  package let neighbours: UnsafePointer<UInt32>
  /// For each place in `neighbours` the relationship, counted from `firstRelationship`; nil where it is the
  /// place itself.
  @usableFromInline let numbers: UnsafePointer<UInt32>?

  package init(
    nodes: Range<Int>, count: Int, firstRelationship: Int, offsets: UnsafePointer<UInt32>,
    neighbours: UnsafePointer<UInt32>, numbers: UnsafePointer<UInt32>?
  ) {
    self.nodes = nodes
    self.count = count
    self.firstRelationship = firstRelationship
    self.offsets = offsets
    self.neighbours = neighbours
    self.numbers = numbers
  }

  /// The places of a node's list.
  @inlinable @inline(__always)
  package func places(of node: Int) -> Range<Int> {
    let row = node &- nodes.lowerBound
    guard row >= 0, row < nodes.upperBound &- nodes.lowerBound else { return 0..<0 }
    let (start, end) = (Int(offsets[row]), Int(offsets[row &+ 1]))
    guard start <= end, end <= count else { return 0..<0 }
    return Range(uncheckedBounds: (start, end))
  }

  /// The neighbour at a place.
  @inlinable @inline(__always)
  package func neighbour(at place: Int) -> Int { Int(neighbours[place]) }

  /// The relationship at a place.
  @inlinable @inline(__always)
  package func relationship(at place: Int) -> Int {
    firstRelationship &+ (numbers.map { Int($0[place]) } ?? place)
  }

  /// The first place of a node's list whose neighbour is not below another node.
  @inlinable @inline(__always)
  package func firstPlace(in places: Range<Int>, notBelow node: Int) -> Int {
    var (low, high) = (places.lowerBound, places.upperBound)
    while low < high {
      let middle = (low &+ high) &>> 1
      if Int(neighbours[middle]) < node { low = middle &+ 1 } else { high = middle }
    }
    return low
  }
}
