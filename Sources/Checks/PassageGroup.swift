import ClaimGraph

/// Passages of a sentence that overlap, which one finding covers: "helps with pain" and "helps with pain and
/// fatigue" are two passages of one list.
struct PassageGroup {
  /// The longest of the passages; the earliest of several.
  private(set) var passage: Int
  private(set) var members: [Int]

  /// - Parameter passages: ascending indices into `ClaimGraph.passages`, all of one source.
  static func groups(_ passages: [Int], in graph: ClaimGraph) -> [PassageGroup] {
    var groups: [PassageGroup] = []
    var end = -1
    for passage in passages {
      // Field by field: to copy a node counts every reference in it.
      let range = graph.passages[passage].range
      if let last = groups.indices.last, range.start < end,
        graph.passages[groups[last].passage].sentence == graph.passages[passage].sentence
      {
        groups[last].members.append(passage)
        if range.length > graph.passages[groups[last].passage].range.length {
          groups[last].passage = passage
        }
        end = max(end, range.end)
      } else {
        groups.append(PassageGroup(passage: passage, members: [passage]))
        end = range.end
      }
    }
    return groups
  }
}
