import GraphModel

/// DELETE and DETACH DELETE. All rows are deleted before the next clause; nodes go after relationships,
/// so that the order of rows does not matter.
final class DeleteElements: ChainedOperator {
  private let targets: [Evaluator]
  private let detach: Bool
  private let offset: Int
  private var rows: [Row] = []
  private var nodes: Set<NodeID> = []
  private var relationships: Set<RelationshipID> = []

  /// - Parameter offset: where the clause stands in the query.
  init(targets: [Evaluator], detach: Bool, offset: Int, next: Operator) {
    self.offset = offset
    self.targets = targets
    self.detach = detach
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    try CypherError.located(offset) {
      for target in targets { try gather(try target(&row, execution)) }
    }
    try execution.charge(row)
    rows.append(row)
    return true
  }

  override func finish(_ base: inout Row, _ execution: Execution) throws {
    let writer = try GraphWriter(execution)
    for relationship in relationships.sorted() { writer.delete(relationship) }
    try CypherError.located(offset) {
      for node in nodes.sorted() { try writer.delete(node, detach: detach) }
    }
    let kept = rows
    rows = []
    nodes = []
    relationships = []
    for var row in kept where try !next.process(&row, execution) { break }
    try next.finish(&base, execution)
  }

  private func gather(_ value: CypherValue) throws {
    switch value {
    case .null: break
    case .node(let node): nodes.insert(node)
    case .relationship(let relationship): relationships.insert(relationship)
    case .path(let path):
      nodes.formUnion(path.nodes)
      relationships.formUnion(path.relationships)
    default:
      throw CypherError(
        .type, "InvalidArgumentType",
        "DELETE takes nodes, relationships and paths, not \(value.typePhrase)")
    }
  }
}
