import GraphModel

/// What is in a graph, to tell what a query has changed.
struct GraphContents {
  private var nodes: Set<NodeID> = []
  private var relationships: Set<RelationshipID> = []
  private var labels: Set<String> = []
  private var properties: Set<String> = []

  init(of graph: PropertyGraph) {
    nodes = Set(graph.nodes(label: nil))
    labels = Set(graph.labels)
    for node in nodes {
      for (name, value) in graph.properties(of: node) {
        properties.insert("n\(node.rawValue) \(name) \(value)")
      }
    }
    for record in graph.relationships() {
      relationships.insert(record.id)
      for (name, value) in graph.properties(of: record.id) {
        properties.insert("r\(record.id.rawValue) \(name) \(value)")
      }
    }
  }

  /// Counts by the names the conformance kit has for them, without zeros.
  func changes(since before: GraphContents) -> [String: Int] {
    var counts: [String: Int] = [:]
    func count<Element>(_ name: String, _ now: Set<Element>, _ then: Set<Element>) {
      counts["+" + name] = now.subtracting(then).count
      counts["-" + name] = then.subtracting(now).count
    }
    count("nodes", nodes, before.nodes)
    count("relationships", relationships, before.relationships)
    count("labels", labels, before.labels)
    count("properties", properties, before.properties)
    return counts.filter { $0.value != 0 }
  }
}
