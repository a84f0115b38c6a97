/// One relationship without its properties.
package struct RelationshipRecord: Hashable, Sendable {
  package let id: RelationshipID
  package let type: String
  package let start: NodeID
  package let end: NodeID

  package init(id: RelationshipID, type: String, start: NodeID, end: NodeID) {
    self.id = id
    self.type = type
    self.start = start
    self.end = end
  }
}
