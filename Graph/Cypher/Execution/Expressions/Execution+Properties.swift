import GraphModel

extension Execution {
  /// `value.name`; null where there is no such property.
  func property(_ name: String, of value: CypherValue) throws -> CypherValue {
    switch value {
    case .null: return .null
    case .node(let node):
      if hasDeleted { try checkExists(node) }
      return CypherValue(graph.property(name, of: node))
    case .relationship(let relationship):
      if hasDeleted { try checkExists(relationship) }
      return CypherValue(graph.property(name, of: relationship))
    case .map(let map): return map[name] ?? .null
    case .temporal(let value): return TemporalFields.field(name, of: value) ?? .null
    default:
      throw CypherError.type("\(value.typePhrase) has no properties such as '\(name)'")
    }
  }

  /// All properties of a node, relationship or map; nil for other values.
  func propertyMap(of value: CypherValue) -> CypherMap? {
    let found: [(name: String, value: PropertyValue)]
    switch value {
    case .node(let node): found = graph.properties(of: node)
    case .relationship(let relationship): found = graph.properties(of: relationship)
    case .map(let map): return map
    default: return nil
    }
    var map = CypherMap()
    for (name, value) in found { map[name] = CypherValue(value) }
    return map
  }

  func checkExists(_ node: NodeID) throws {
    guard mutableGraph?.contains(node) ?? true else { throw Self.deletedAccess("node") }
  }

  func checkExists(_ relationship: RelationshipID) throws {
    guard mutableGraph?.contains(relationship) ?? true else {
      throw Self.deletedAccess("relationship")
    }
  }

  private static func deletedAccess(_ kind: String) -> CypherError {
    CypherError(
      .entityNotFound, "DeletedEntityAccess", "this \(kind) has been deleted by the query")
  }
}
