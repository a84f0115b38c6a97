import GraphModel

/// A node as it was when the query returned it.
package struct NodeSnapshot: Sendable {
  package let id: NodeID
  package let labels: [String]
  package let properties: [(name: String, value: PropertyValue)]
}
