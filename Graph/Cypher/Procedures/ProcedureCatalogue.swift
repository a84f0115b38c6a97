import GraphModel

/// The procedures that a query may call, by name.
struct ProcedureCatalogue {
  private(set) var procedures: [String: Procedure] = [:]

  init(_ procedures: [Procedure] = []) {
    for procedure in Self.builtIn + procedures {
      self.procedures[procedure.name.lowercased()] = procedure
    }
  }

  subscript(name: String) -> Procedure? { procedures[name.lowercased()] }

  var names: [String] { procedures.values.map(\.name).sorted() }

  private static var builtIn: [Procedure] {
    [
      Procedure(
        name: "db.labels", parameters: [], columns: [.init(name: "label", type: .string)]
      ) { _, execution in execution.graph.labels.map { [.string($0)] } },
      Procedure(
        name: "db.relationshipTypes", parameters: [],
        columns: [.init(name: "relationshipType", type: .string)]
      ) { _, execution in execution.graph.relationshipTypes.map { [.string($0)] } },
      Procedure(
        name: "db.propertyKeys", parameters: [],
        columns: [.init(name: "propertyKey", type: .string)]
      ) { _, execution in
        let schema = try GraphSchema(of: execution)
        return Set(schema.entries.flatMap(\.properties)).sorted().map { [.string($0)] }
      },
      Procedure(
        name: "db.schema", parameters: [],
        columns: [
          .init(name: "kind", type: .string), .init(name: "name", type: .string),
          .init(name: "count", type: .integer), .init(name: "properties", type: .list(.string)),
          .init(name: "from", type: .list(.string)), .init(name: "to", type: .list(.string)),
        ]
      ) { _, execution in
        try GraphSchema(of: execution).entries.map { entry in
          [
            .string(entry.isNode ? "node" : "relationship"), .string(entry.name),
            .integer(entry.count), .list(entry.properties.map(CypherValue.string)),
            .list(entry.from.map(CypherValue.string)), .list(entry.to.map(CypherValue.string)),
          ]
        }
      },
    ]
  }
}
