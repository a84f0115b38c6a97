/// Names a relationship within one graph.
package struct RelationshipID: Hashable, Sendable, Comparable {
  package let rawValue: Int

  package init(_ rawValue: Int) { self.rawValue = rawValue }

  package static func < (a: RelationshipID, b: RelationshipID) -> Bool { a.rawValue < b.rawValue }
}
