import GraphModel

/// What a query may call besides the functions of the language: procedures, and functions that were added.
struct ProcedureCatalogue {
  private(set) var procedures: [String: Procedure] = [:]
  private var functions: [String: QueryFunction] = [:]

  init(_ procedures: [Procedure] = [], functions: [QueryFunction] = []) {
    for function in functions { self.functions[function.name.lowercased()] = function }
    for procedure in Self.builtIn + procedures {
      self.procedures[procedure.name.lowercased()] = procedure
    }
  }

  subscript(name: String) -> Procedure? { procedures[name.lowercased()] }

  func function(_ name: String) -> QueryFunction? { functions[name.lowercased()] }

  /// The signature of a function of the language or of one that was added.
  func signature(ofFunction name: String) -> FunctionSignature? {
    FunctionCatalogue.signature(of: name) ?? function(name)?.signature
  }

  var functionNames: [String] {
    (FunctionCatalogue.names + functions.values.map(\.name)).sorted()
  }

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
