/// A property graph that queries may change.
///
/// A deleted node or relationship keeps its number, which is never used again; `record(of:)` still
/// answers for deleted relationships, so that their type can be asked.
package protocol MutableGraph: QueryableGraph {
  func createNode(labels: [String], properties: [String: PropertyValue]) -> NodeID
  /// Nil where one of the ends does not exist.
  func createRelationship(
    type: String, from start: NodeID, to end: NodeID, properties: [String: PropertyValue]
  ) -> RelationshipID?

  /// Sets the property, or removes it where the value is nil. Nothing where there is no such node.
  func setProperty(_ name: String, of node: NodeID, to value: PropertyValue?)
  func setProperty(_ name: String, of relationship: RelationshipID, to value: PropertyValue?)
  func addLabel(_ label: String, to node: NodeID)
  func removeLabel(_ label: String, from node: NodeID)

  /// Deletes the node and the relationships at it.
  func delete(_ node: NodeID)
  func delete(_ relationship: RelationshipID)

  func contains(_ node: NodeID) -> Bool
  func contains(_ relationship: RelationshipID) -> Bool

  /// Remembers the present state; `restore` brings it back.
  func checkpoint() -> GraphCheckpoint
  func restore(_ checkpoint: GraphCheckpoint)
}
