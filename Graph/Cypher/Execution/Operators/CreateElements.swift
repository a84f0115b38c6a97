import GraphModel

/// Makes the nodes and relationships of CREATE, one set a row.
final class CreateElements: ChainedOperator {
  enum Element {
    case node(slot: Int, labels: [String], properties: Evaluator?)
    case relationship(slot: Int, type: String, from: Int, to: Int, properties: Evaluator?)
  }

  private let elements: [Element]
  private let offset: Int

  /// - Parameter offset: where the clause stands in the query.
  init(elements: [Element], offset: Int, next: Operator) {
    self.elements = elements
    self.offset = offset
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    try execution.tick()
    try CypherError.located(offset) { try Self.create(elements, &row, execution) }
    return try next.process(&row, execution)
  }

  /// - Parameter refusesNull: whether a property that is null is an error, as in MERGE.
  static func create(
    _ elements: [Element], _ row: inout Row, _ execution: Execution, refusesNull: Bool = false
  ) throws {
    let writer = try GraphWriter(execution)
    func properties(_ evaluator: Evaluator?, _ row: inout Row) throws -> [String: PropertyValue] {
      guard let evaluator else { return [:] }
      let value = try evaluator(&row, execution)
      if refusesNull, case .map(let map) = value, map.entries.contains(where: { $0.value.isNull }) {
        throw CypherError(
          .semantic, "MergeReadOwnWrites", "MERGE cannot use a property that is null")
      }
      return try GraphWriter.properties(of: value)
    }
    for element in elements {
      switch element {
      case .node(let slot, let labels, let evaluator):
        let made = writer.createNode(labels: labels, properties: try properties(evaluator, &row))
        row[slot] = .node(made)
      case .relationship(let slot, let type, let from, let to, let evaluator):
        let properties = try properties(evaluator, &row)
        guard case .node(let start) = row[from], case .node(let end) = row[to] else {
          throw CypherError(
            .semantic, "InvalidArgumentType",
            "a relationship of type \(type) cannot join a node that is null")
        }
        row[slot] = .relationship(
          try writer.createRelationship(type: type, from: start, to: end, properties: properties))
      }
    }
  }
}
