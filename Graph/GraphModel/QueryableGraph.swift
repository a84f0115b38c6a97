/// A property graph that can be read: all that the query engine and the exporters know of one.
///
/// Orders are part of the contract: everything that yields several things yields them in
/// ascending id order, so that answers are the same on every run.
package protocol QueryableGraph: Sendable {
  /// All labels in use, sorted.
  var labels: [String] { get }
  /// All relationship types in use, sorted.
  var relationshipTypes: [String] { get }
  var nodeCount: Int { get }
  var relationshipCount: Int { get }

  /// Number of nodes with the label (exact; the planner orders joins by it).
  func nodeCount(label: String) -> Int
  func relationshipCount(type: String) -> Int

  /// Nodes with the label, or all nodes.
  func nodes(label: String?) -> [NodeID]
  /// Nodes with the label whose property equals the value; nil where the graph has no index for it.
  func nodes(label: String, property: String, equals value: PropertyValue) -> [NodeID]?
  /// All relationships.
  func relationships() -> [RelationshipRecord]
  /// Whether the relationships of a type are found without looking at all; the planner then may begin
  /// with them.
  var isIndexedByType: Bool { get }
  func relationships(type: String) -> [RelationshipRecord]
  /// Relationships at a node, of any of the types (all types if empty).
  func relationships(
    of node: NodeID, direction: TraversalDirection, types: [String]
  ) -> [RelationshipRecord]

  /// Calls the body with each relationship of `relationships(of:direction:types:)`, in its order, and
  /// the node at the other end, until it answers false. Answers whether it never did.
  ///
  /// Following relationships is what queries spend their time on; a graph that can do it without making
  /// records should.
  func forEachRelationship(
    of node: NodeID, direction: TraversalDirection, types: [String],
    _ body: (RelationshipID, NodeID) throws -> Bool
  ) rethrows -> Bool

  func labels(of node: NodeID) -> [String]
  func hasLabel(_ label: String, _ node: NodeID) -> Bool
  /// Whether there is such a node.
  func exists(_ node: NodeID) -> Bool
  /// Number of relationships at a node, of any of the types (all types if empty); a loop counts once.
  func degree(of node: NodeID, direction: TraversalDirection, types: [String]) -> Int
  func property(_ name: String, of node: NodeID) -> PropertyValue?
  /// All properties that the node has, sorted by name.
  func properties(of node: NodeID) -> [(name: String, value: PropertyValue)]
  func record(of relationship: RelationshipID) -> RelationshipRecord?
  func property(_ name: String, of relationship: RelationshipID) -> PropertyValue?
  func properties(of relationship: RelationshipID) -> [(name: String, value: PropertyValue)]
}
