import GraphModel

/// Looks for labels, relationship types and property names in patterns that the graph does not have.
struct VocabularyCheck {
  private let graph: any QueryableGraph
  private let labels: [String]
  private let types: [String]
  private var found: [(message: String, hint: String?, offset: Int)] = []
  private var seen: Set<String> = []

  private init(_ graph: any QueryableGraph) {
    self.graph = graph
    labels = graph.labels
    types = graph.relationshipTypes
  }

  /// Notices in the order of the text. An empty graph gives none.
  static func notices(of query: Query, in text: String, for graph: any QueryableGraph)
    -> [QueryNotice]
  {
    guard graph.nodeCount > 0 else { return [] }
    var check = VocabularyCheck(graph)
    for part in query.parts {
      // What a query makes itself may well be missing before it runs.
      guard !part.clauses.contains(where: { $0.isUpdating }) else { continue }
      for clause in part.clauses { check.check(clause) }
    }
    return check.found.sorted { $0.offset < $1.offset }.map { notice in
      let place = CypherError(.semantic, "", "", at: notice.offset).located(
        in: text, phase: .compileTime)
      return QueryNotice(
        message: notice.message, hint: notice.hint, line: place.line, column: place.column)
    }
  }

  private mutating func check(_ clause: Clause) {
    if case .match(let match) = clause.form {
      for pattern in match.patterns { check(pattern) }
    }
    clause.forEachExpression { collect($0) }
  }

  private mutating func collect(_ expression: Expression) {
    switch expression.form {
    case .pattern(let path): check(path)
    case .patternComprehension(let form): check(form.pattern)
    case .hasLabels(_, let labels): check(labels, at: expression.offset, mayBeType: true)
    case .exists(let subquery), .count(let subquery), .collect(let subquery):
      switch subquery {
      case .patterns(let patterns, _): for pattern in patterns { check(pattern) }
      case .query(let query):
        for clause in query.parts.flatMap(\.clauses) {
          if case .match(let match) = clause.form {
            for pattern in match.patterns { check(pattern) }
          }
        }
      }
    default: break
    }
    expression.forEachChild { collect($0) }
  }

  private mutating func check(_ path: PatternPath) {
    for node in path.nodes { check(node.labels, at: node.offset, mayBeType: false) }
    for relationship in path.relationships {
      for type in relationship.types where !types.contains(type) {
        add("no relationship has the type", type, among: types, at: relationship.offset)
      }
    }
  }

  private mutating func check(_ expression: LabelExpression, at offset: Int, mayBeType: Bool) {
    for label in expression.groups.flatMap({ $0 }) where !labels.contains(label) {
      if mayBeType, types.contains(label) { continue }
      add("no node has the label", label, among: labels, at: offset)
    }
  }

  private mutating func add(
    _ message: String, _ name: String, among names: [String], at offset: Int
  ) {
    guard seen.insert(message + name).inserted else { return }
    let hint = SpellingSuggestion.hint(for: name, among: names)
    found.append(("\(message) '\(name)'", hint, offset))
  }
}
