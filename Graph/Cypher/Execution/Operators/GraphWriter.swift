import GraphModel

/// Changes the graph of a query and counts what has changed.
struct GraphWriter {
  let graph: any MutableGraph
  let execution: Execution

  init(_ execution: Execution) throws {
    graph = try execution.writableGraph()
    self.execution = execution
  }

  /// A map of values as properties; nulls are left out.
  static func properties(of value: CypherValue) throws -> [String: PropertyValue] {
    guard case .map(let map) = value else {
      throw CypherError.type("properties are given by a map, not by \(value.typeName)")
    }
    var properties: [String: PropertyValue] = [:]
    for (key, value) in map.entries where !value.isNull {
      properties[key] = try property(value, named: key)
    }
    return properties
  }

  private static func property(_ value: CypherValue, named name: String) throws -> PropertyValue {
    guard let property = value.propertyValue else {
      throw CypherError(
        .type, "InvalidPropertyType",
        "the property '\(name)' cannot hold \(value.typePhrase) or a list with one inside")
    }
    return property
  }

  func createNode(labels: [String], properties: [String: PropertyValue]) -> NodeID {
    execution.changes.nodesCreated += 1
    execution.changes.labelsAdded += Set(labels).count
    execution.changes.propertiesSet += properties.count
    return graph.createNode(labels: labels, properties: properties)
  }

  func createRelationship(
    type: String, from start: NodeID, to end: NodeID, properties: [String: PropertyValue]
  ) throws -> RelationshipID {
    guard
      let id = graph.createRelationship(type: type, from: start, to: end, properties: properties)
    else {
      throw CypherError(
        .entityNotFound, "DeletedEntityAccess", "a relationship cannot join a deleted node")
    }
    execution.changes.relationshipsCreated += 1
    execution.changes.propertiesSet += properties.count
    return id
  }

  /// Sets one property of a node or relationship; null removes it; nothing happens to null.
  func set(_ name: String, of target: CypherValue, to value: CypherValue) throws {
    let property = value.isNull ? nil : try Self.property(value, named: name)
    switch target {
    case .null: return
    case .node(let node):
      if property == nil, graph.property(name, of: node) == nil { return }
      graph.setProperty(name, of: node, to: property)
    case .relationship(let relationship):
      if property == nil, graph.property(name, of: relationship) == nil { return }
      graph.setProperty(name, of: relationship, to: property)
    default:
      throw CypherError.type("\(target.typePhrase) has no properties that can be set")
    }
    execution.changes.propertiesSet += 1
  }

  /// Sets all properties from a map, a node or a relationship; others are removed unless it only adds.
  func setAll(of target: CypherValue, to value: CypherValue, adds: Bool) throws {
    if target.isNull { return }
    guard let source = execution.propertyMap(of: value) else {
      throw CypherError.type("properties are given by a map, not by \(value.typeName)")
    }
    if !adds, let present = execution.propertyMap(of: target) {
      for key in present.keys where source[key]?.isNull ?? true {
        try set(key, of: target, to: .null)
      }
    }
    for (key, value) in source.entries { try set(key, of: target, to: value) }
  }

  func setLabels(_ labels: [String], of target: CypherValue) throws {
    guard let node = try node(target) else { return }
    for label in labels where !graph.hasLabel(label, node) {
      graph.addLabel(label, to: node)
      execution.changes.labelsAdded += 1
    }
  }

  func removeLabels(_ labels: [String], of target: CypherValue) throws {
    guard let node = try node(target) else { return }
    for label in labels where graph.hasLabel(label, node) {
      graph.removeLabel(label, from: node)
      execution.changes.labelsRemoved += 1
    }
  }

  private func node(_ value: CypherValue) throws -> NodeID? {
    switch value {
    case .null: return nil
    case .node(let node): return node
    default: throw CypherError.type("only nodes have labels, not \(value.typePhrase)")
    }
  }

  func delete(_ relationship: RelationshipID) {
    guard graph.contains(relationship) else { return }
    graph.delete(relationship)
    execution.changes.relationshipsDeleted += 1
    execution.hasDeleted = true
  }

  func delete(_ node: NodeID, detach: Bool) throws {
    guard graph.contains(node) else { return }
    let relationships = graph.relationships(of: node, direction: .both, types: [])
    guard detach || relationships.isEmpty else {
      throw CypherError(
        .constraint, "DeleteConnectedNode",
        "a node that still has relationships cannot be deleted",
        hint: "DETACH DELETE deletes them with it")
    }
    for record in relationships { delete(record.id) }
    graph.delete(node)
    execution.changes.nodesDeleted += 1
    execution.hasDeleted = true
  }
}
