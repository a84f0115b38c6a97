import GraphModel

/// Functions of nodes, relationships, paths and maps.
enum EntityFunctions {
  static let all: [String: FunctionLibrary.Body] = [
    "id": { arguments, _ in
      switch arguments[0] {
      case .null: return .null
      case .node(let id): return .integer(id.rawValue)
      case .relationship(let id): return .integer(id.rawValue)
      case let value: throw FunctionLibrary.unfit("id", value, "a node or relationship")
      }
    },
    "elementid": { arguments, _ in
      switch arguments[0] {
      case .null: return .null
      case .node(let id): return .string(String(id.rawValue))
      case .relationship(let id): return .string(String(id.rawValue))
      case let value: throw FunctionLibrary.unfit("elementId", value, "a node or relationship")
      }
    },
    "labels": { arguments, execution in
      switch arguments[0] {
      case .null: return .null
      case .node(let id):
        if execution.hasDeleted { try execution.checkExists(id) }
        return .list(execution.graph.labels(of: id).map(CypherValue.string))
      case let value: throw FunctionLibrary.unfit("labels", value, "a node")
      }
    },
    "type": { arguments, execution in
      switch arguments[0] {
      case .null: return .null
      case .relationship(let id):
        return execution.graph.record(of: id).map { .string($0.type) } ?? .null
      case let value: throw FunctionLibrary.unfit("type", value, "a relationship")
      }
    },
    "properties": { arguments, execution in
      if arguments[0].isNull { return .null }
      if execution.hasDeleted { try checkExists(arguments[0], execution) }
      guard let map = execution.propertyMap(of: arguments[0]) else {
        throw FunctionLibrary.unfit("properties", arguments[0], "a node, relationship or map")
      }
      return .map(map)
    },
    "keys": { arguments, execution in
      if arguments[0].isNull { return .null }
      if execution.hasDeleted { try checkExists(arguments[0], execution) }
      guard let map = execution.propertyMap(of: arguments[0]) else {
        throw FunctionLibrary.unfit("keys", arguments[0], "a node, relationship or map")
      }
      return .list(map.keys.map(CypherValue.string))
    },
    "startnode": { arguments, execution in
      try end(of: arguments[0], "startNode", execution) { $0.start }
    },
    "endnode": { arguments, execution in
      try end(of: arguments[0], "endNode", execution) { $0.end }
    },
    "nodes": { arguments, _ in
      switch arguments[0] {
      case .null: return .null
      case .path(let path): return .list(path.nodes.map(CypherValue.node))
      case let value: throw FunctionLibrary.unfit("nodes", value, "a path")
      }
    },
    "relationships": { arguments, _ in
      switch arguments[0] {
      case .null: return .null
      case .path(let path): return .list(path.relationships.map(CypherValue.relationship))
      case let value: throw FunctionLibrary.unfit("relationships", value, "a path")
      }
    },
    "length": { arguments, _ in
      switch arguments[0] {
      case .null: return .null
      case .path(let path): return .integer(path.relationships.count)
      case let value: throw FunctionLibrary.unfit("length", value, "a path")
      }
    },
    "coalesce": { arguments, _ in arguments.first { !$0.isNull } ?? .null },
    "nullif": { arguments, _ in
      CypherValue.equals(arguments[0], arguments[1]) == true ? .null : arguments[0]
    },
    "valuetype": { arguments, _ in .string(arguments[0].typeName.uppercased()) },
    "timestamp": { _, execution in
      .integer(execution.clock.seconds * 1000 + execution.clock.nanoseconds / 1_000_000)
    },
    "randomuuid": { _, execution in .string(uuid(execution.random)) },
  ]

  private static func checkExists(_ value: CypherValue, _ execution: Execution) throws {
    switch value {
    case .node(let id): try execution.checkExists(id)
    case .relationship(let id): try execution.checkExists(id)
    default: break
    }
  }

  private static func end(
    of value: CypherValue, _ function: String, _ execution: Execution,
    _ pick: (RelationshipRecord) -> NodeID
  ) throws -> CypherValue {
    switch value {
    case .null: return .null
    case .relationship(let id):
      return execution.graph.record(of: id).map { .node(pick($0)) } ?? .null
    default: throw FunctionLibrary.unfit(function, value, "a relationship")
    }
  }

  /// A random identifier of version 4 (RFC 9562).
  private static func uuid(_ random: RandomSource) -> String {
    let high = random.bits() & ~0xF000 | 0x4000
    let low = random.bits() & ~(3 << 62) | 2 << 62
    func hex(_ value: UInt64, _ digits: Int) -> String {
      let text = String(value, radix: 16)
      return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
    return [
      hex(high >> 32, 8), hex(high >> 16 & 0xFFFF, 4), hex(high & 0xFFFF, 4), hex(low >> 48, 4),
      hex(low & 0xFFFF_FFFF_FFFF, 12),
    ].joined(separator: "-")
  }
}
