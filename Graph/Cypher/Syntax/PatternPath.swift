/// Nodes joined by relationships: one more node than relationships.
struct PatternPath {
  enum Search {
    case every, shortest, allShortest
  }

  let variable: String?
  let search: Search
  let nodes: [NodePattern]
  let relationships: [RelationshipPattern]
  let offset: Int

  func named(_ variable: String) -> PatternPath {
    PatternPath(
      variable: variable, search: search, nodes: nodes, relationships: relationships,
      offset: offset)
  }
}
