import GraphModel

/// The answer to a query: named columns and rows of values.
package struct QueryResult: Sendable {
  /// The names in the order of the RETURN clause. Empty for a query that only writes.
  package let columns: [String]
  /// One value a column.
  package let rows: [[CypherValue]]
  /// What the nodes among the values are.
  package let nodes: [NodeID: NodeSnapshot]
  /// What the relationships among the values are.
  package let relationships: [RelationshipID: RelationshipSnapshot]
  /// What the query changed.
  package let changes: GraphChanges
  /// What may be wrong with the query although it could be answered, such as a label that no node has.
  package let notices: [QueryNotice]
  /// The plan, for EXPLAIN and PROFILE; the rows are then empty for EXPLAIN.
  package let plan: String?

  package init(
    columns: [String], rows: [[CypherValue]], nodes: [NodeID: NodeSnapshot] = [:],
    relationships: [RelationshipID: RelationshipSnapshot] = [:],
    changes: GraphChanges = GraphChanges(), notices: [QueryNotice] = [], plan: String? = nil
  ) {
    self.columns = columns
    self.rows = rows
    self.nodes = nodes
    self.relationships = relationships
    self.changes = changes
    self.notices = notices
    self.plan = plan
  }
}
