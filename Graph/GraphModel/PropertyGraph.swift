import Synchronization

/// A graph in memory with any labels, types and properties, which queries may read and change.
///
/// Safe to share between threads: every call takes a lock for its own length.
package final class PropertyGraph: MutableGraph {
  private let content = Mutex(PropertyGraphContent())

  package init() {}

  /// A copy of a graph, in which nodes have the numbers of their order there.
  package convenience init(copying graph: any QueryableGraph) {
    self.init()
    var copies: [NodeID: NodeID] = [:]
    func values(_ found: [(name: String, value: PropertyValue)]) -> [String: PropertyValue] {
      Dictionary(found.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    for node in graph.nodes(label: nil) {
      copies[node] = createNode(
        labels: graph.labels(of: node), properties: values(graph.properties(of: node)))
    }
    for record in graph.relationships() {
      guard let start = copies[record.start], let end = copies[record.end] else { continue }
      _ = createRelationship(
        type: record.type, from: start, to: end,
        properties: values(graph.properties(of: record.id)))
    }
  }

  package var labels: [String] { content.withLock { $0.nodesByLabel.keys.sorted() } }

  package var relationshipTypes: [String] {
    content.withLock { content in
      content.relationshipCounts.filter { $0.value > 0 }.keys.sorted()
    }
  }

  package var nodeCount: Int { content.withLock { $0.nodeCount } }
  package var relationshipCount: Int { content.withLock { $0.relationshipCount } }

  package func nodeCount(label: String) -> Int {
    content.withLock { $0.nodesByLabel[label]?.count ?? 0 }
  }

  package func relationshipCount(type: String) -> Int {
    content.withLock { $0.relationshipCounts[type] ?? 0 }
  }

  package func nodes(label: String?) -> [NodeID] {
    content.withLock { content in
      if let label { return (content.nodesByLabel[label] ?? []).map(NodeID.init) }
      return content.isPresent.indices.filter { content.isPresent[$0] }.map(NodeID.init)
    }
  }

  package func nodes(
    label: String, property: String, equals value: PropertyValue
  ) -> [NodeID]? {
    content.withLock { content in
      content.nodes(label: label, property: property, equals: value).map(NodeID.init)
    }
  }

  package func relationships() -> [RelationshipRecord] {
    content.withLock { $0.relationships.filter { !$0.isDeleted }.map(\.record) }
  }

  package var isIndexedByType: Bool { true }

  package func relationships(type: String) -> [RelationshipRecord] {
    content.withLock { content in
      (content.relationshipsByType[type] ?? []).map { content.relationships[$0] }
        .filter { !$0.isDeleted }.map(\.record)
    }
  }

  package func relationships(
    of node: NodeID, direction: TraversalDirection, types: [String]
  ) -> [RelationshipRecord] {
    let links = links(of: node, direction: direction)
    return content.withLock { content in
      links.lazy.filter { types.isEmpty || types.contains($0.type) }
        .map { content.relationships[$0.relationship.rawValue].record }
    }
  }

  package func forEachRelationship(
    of node: NodeID, direction: TraversalDirection, types: [String],
    _ body: (RelationshipID, NodeID) throws -> Bool
  ) rethrows -> Bool {
    // The lock is not held while the body runs, which may ask the graph something else.
    for link in links(of: node, direction: direction)
    where types.isEmpty || types.contains(link.type) {
      if try !body(link.relationship, link.other) { return false }
    }
    return true
  }

  private func links(
    of node: NodeID, direction: TraversalDirection
  ) -> [PropertyGraphContent.Link] {
    content.withLock { content in
      guard content.contains(node) else { return [] }
      switch direction {
      case .outgoing: return content.outgoing[node.rawValue]
      case .incoming: return content.incoming[node.rawValue]
      case .both:
        // A loop stands in both lists and counts once.
        return
          (content.outgoing[node.rawValue]
          + content.incoming[node.rawValue].filter { $0.other != node })
          .sorted { $0.relationship < $1.relationship }
      }
    }
  }

  package func labels(of node: NodeID) -> [String] {
    content.withLock { $0.contains(node) ? $0.labels[node.rawValue] : [] }
  }

  package func hasLabel(_ label: String, _ node: NodeID) -> Bool {
    content.withLock { $0.contains(node) && $0.labels[node.rawValue].contains(label) }
  }

  package func exists(_ node: NodeID) -> Bool { contains(node) }

  package func property(_ name: String, of node: NodeID) -> PropertyValue? {
    content.withLock { $0.contains(node) ? $0.properties[node.rawValue][name] : nil }
  }

  package func properties(of node: NodeID) -> [(name: String, value: PropertyValue)] {
    content.withLock { $0.contains(node) ? Self.sorted($0.properties[node.rawValue]) : [] }
  }

  package func record(of relationship: RelationshipID) -> RelationshipRecord? {
    content.withLock { $0.relationship(relationship)?.record }
  }

  package func property(_ name: String, of relationship: RelationshipID) -> PropertyValue? {
    content.withLock { $0.relationship(relationship)?.properties[name] }
  }

  package func properties(
    of relationship: RelationshipID
  ) -> [(name: String, value: PropertyValue)] {
    content.withLock { Self.sorted($0.relationship(relationship)?.properties) }
  }

  package func createNode(labels: [String], properties: [String: PropertyValue]) -> NodeID {
    content.withLock { $0.createNode(labels: labels, properties: properties) }
  }

  package func createRelationship(
    type: String, from start: NodeID, to end: NodeID, properties: [String: PropertyValue]
  ) -> RelationshipID? {
    content.withLock {
      $0.createRelationship(type: type, from: start, to: end, properties: properties)
    }
  }

  package func setProperty(_ name: String, of node: NodeID, to value: PropertyValue?) {
    content.withLock { $0.setProperty(name, of: node, to: value) }
  }

  package func setProperty(
    _ name: String, of relationship: RelationshipID, to value: PropertyValue?
  ) {
    content.withLock { $0.setProperty(name, of: relationship, to: value) }
  }

  package func addLabel(_ label: String, to node: NodeID) {
    content.withLock { $0.addLabel(label, to: node) }
  }

  package func removeLabel(_ label: String, from node: NodeID) {
    content.withLock { $0.removeLabel(label, from: node) }
  }

  package func delete(_ node: NodeID) { content.withLock { $0.delete(node) } }

  package func delete(_ relationship: RelationshipID) {
    content.withLock { $0.delete(relationship) }
  }

  package func contains(_ node: NodeID) -> Bool { content.withLock { $0.contains(node) } }

  package func contains(_ relationship: RelationshipID) -> Bool {
    content.withLock { $0.relationship(relationship).map { !$0.isDeleted } ?? false }
  }

  package func checkpoint() -> GraphCheckpoint { content.withLock { GraphCheckpoint($0) } }

  package func restore(_ checkpoint: GraphCheckpoint) {
    content.withLock { $0 = checkpoint.content }
  }

  private static func sorted(
    _ properties: [String: PropertyValue]?
  ) -> [(name: String, value: PropertyValue)] {
    (properties ?? [:]).sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
  }
}
