import GraphModel

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
