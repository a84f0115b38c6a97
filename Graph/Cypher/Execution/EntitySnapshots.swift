import GraphModel

/// What the nodes and relationships among values are.
struct EntitySnapshots {
  private(set) var nodes: [NodeID: NodeSnapshot] = [:]
  private(set) var relationships: [RelationshipID: RelationshipSnapshot] = [:]

  init(of rows: [[CypherValue]], in graph: any QueryableGraph) {
    for row in rows { for value in row { add(value, graph) } }
  }

  private mutating func add(_ value: CypherValue, _ graph: any QueryableGraph) {
    switch value {
    case .node(let id): add(id, graph)
    case .relationship(let id): add(id, graph)
    case .path(let path):
      for id in path.nodes { add(id, graph) }
      for id in path.relationships { add(id, graph) }
    case .list(let values): for value in values { add(value, graph) }
    case .map(let map): for entry in map.entries { add(entry.value, graph) }
    default: break
    }
  }

  private mutating func add(_ id: NodeID, _ graph: any QueryableGraph) {
    guard nodes[id] == nil else { return }
    nodes[id] = NodeSnapshot(
      id: id, labels: graph.labels(of: id), properties: graph.properties(of: id))
  }

  private mutating func add(_ id: RelationshipID, _ graph: any QueryableGraph) {
    guard relationships[id] == nil, let record = graph.record(of: id) else { return }
    relationships[id] = RelationshipSnapshot(
      record: record, properties: graph.properties(of: id))
  }
}
