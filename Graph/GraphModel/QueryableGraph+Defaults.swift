/// Questions that any graph can answer from its other members. Graphs that know a faster way answer them
/// themselves.
extension QueryableGraph {
  package func hasLabel(_ label: String, _ node: NodeID) -> Bool {
    labels(of: node).contains(label)
  }

  package func exists(_ node: NodeID) -> Bool { !labels(of: node).isEmpty }

  package var isIndexedByType: Bool { false }

  package func relationships(type: String) -> [RelationshipRecord] {
    relationships().filter { $0.type == type }
  }

  package func forEachRelationship(
    of node: NodeID, direction: TraversalDirection, types: [String],
    _ body: (RelationshipID, NodeID) throws -> Bool
  ) rethrows -> Bool {
    for record in relationships(of: node, direction: direction, types: types) {
      let other = record.start == node ? record.end : record.start
      if try !body(record.id, other) { return false }
    }
    return true
  }

  package func degree(
    of node: NodeID, direction: TraversalDirection, types: [String]
  ) -> Int {
    relationships(of: node, direction: direction, types: types).count
  }
}
