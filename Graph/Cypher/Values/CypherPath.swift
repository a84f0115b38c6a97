import GraphModel

/// A walk through the graph: one more node than relationships, each relationship joining the nodes
/// before and after it, in either direction.
package struct CypherPath: Hashable, Sendable {
  package let nodes: [NodeID]
  package let relationships: [RelationshipID]

  package init(nodes: [NodeID], relationships: [RelationshipID]) {
    self.nodes = nodes
    self.relationships = relationships
  }
}
