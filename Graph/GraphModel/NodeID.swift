/// Names a node within one graph. Not stable between graphs; the `id` property is.
package struct NodeID: Hashable, Sendable, Comparable {
  package let rawValue: Int

  package init(_ rawValue: Int) { self.rawValue = rawValue }

  package static func < (a: NodeID, b: NodeID) -> Bool { a.rawValue < b.rawValue }
}
