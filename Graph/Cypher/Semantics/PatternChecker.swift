/// Checks the variables and properties of patterns and makes their new variables known.
struct PatternChecker {
  enum Mode {
    case match, create, merge
    /// A pattern in a condition, which cannot introduce variables.
    case predicate
  }

  let analyzer: SemanticAnalyzer
  private(set) var variables: SemanticAnalyzer.Variables
  let mode: Mode
  /// Relationships that this clause has named so far.
  private var relationships: Set<String> = []

  init(analyzer: SemanticAnalyzer, variables: SemanticAnalyzer.Variables, mode: Mode) {
    self.analyzer = analyzer
    self.variables = variables
    self.mode = mode
  }

  mutating func bind(_ patterns: [PatternPath]) throws {
    switch mode {
    case .match, .predicate:
      for pattern in patterns { try bindVariables(of: pattern) }
      for pattern in patterns { try checkExpressions(of: pattern) }
    case .create, .merge: for pattern in patterns { try bindCreated(pattern) }
    }
  }

  private mutating func bindVariables(of pattern: PatternPath) throws {
    if let name = pattern.variable {
      try analyzer.checkUnbound(name, variables, at: pattern.offset)
    }
    for (index, node) in pattern.nodes.enumerated() {
      try bindNode(node)
      if index < pattern.relationships.count {
        try bindRelationship(pattern.relationships[index])
      }
    }
    if let name = pattern.variable {
      try analyzer.checkUnbound(name, variables, at: pattern.offset)
      variables[name] = .path
    }
  }

  private mutating func bindNode(_ node: NodePattern) throws {
    guard let name = node.variable else { return }
    guard let type = variables[name] else {
      try checkMayBind(name, at: node.offset)
      variables[name] = .node
      return
    }
    guard type == .any || type == .node else { throw conflict(name, type, "node", node.offset) }
    variables[name] = .node
  }

  private mutating func bindRelationship(_ relationship: RelationshipPattern) throws {
    guard let name = relationship.variable else { return }
    let isVariable = relationship.length != nil
    let wanted: StaticType = isVariable ? .list(.relationship) : .relationship
    guard let type = variables[name] else {
      try checkMayBind(name, at: relationship.offset)
      variables[name] = wanted
      relationships.insert(name)
      return
    }
    guard type.fits(wanted) else {
      throw conflict(
        name, type, isVariable ? "list of relationships" : "relationship", relationship.offset)
    }
    if mode == .match, !relationships.insert(name).inserted {
      throw CypherError.syntax(
        "RelationshipUniquenessViolation",
        "the relationship '\(name)' can stand only once in a pattern", at: relationship.offset)
    }
    variables[name] = wanted
  }

  private func checkMayBind(_ name: String, at offset: Int) throws {
    guard mode == .predicate else { return }
    throw CypherError.syntax(
      "UndefinedVariable", "there is no variable '\(name)' here", at: offset,
      hint: SpellingSuggestion.hint(for: name, among: variables.keys.sorted())
        ?? "a pattern in a condition cannot introduce variables; EXISTS { } can")
  }

  private func conflict(
    _ name: String, _ type: StaticType, _ use: String, _ offset: Int
  ) -> CypherError {
    .syntax(
      "VariableTypeConflict", "'\(name)' is \(type.phrase) and cannot be used as a \(use)",
      at: offset)
  }

  private func checkExpressions(of pattern: PatternPath) throws {
    let context = SemanticAnalyzer.Context(aggregation: .forbidden("in a pattern"))
    for node in pattern.nodes {
      try checkProperties(node.properties, context)
      if let predicate = node.predicate {
        try analyzer.checkCondition(predicate, variables, "a pattern")
      }
    }
    for relationship in pattern.relationships {
      try checkProperties(relationship.properties, context)
      if let predicate = relationship.predicate {
        var inner = variables
        if let name = relationship.variable { inner[name] = .relationship }
        try analyzer.checkCondition(predicate, inner, "a pattern")
      }
    }
  }

  private func checkProperties(
    _ properties: Expression?, _ context: SemanticAnalyzer.Context
  ) throws {
    guard let properties else { return }
    if mode != .create, case .parameter = properties.form {
      throw CypherError.syntax(
        "InvalidParameterUse", "a parameter cannot stand for the properties of a pattern to match",
        at: properties.offset, hint: "write {key: $value} for each property")
    }
    _ = try analyzer.type(of: properties, variables, context)
  }

  // MARK: - CREATE and MERGE

  private mutating func bindCreated(_ pattern: PatternPath) throws {
    let context = SemanticAnalyzer.Context(aggregation: .forbidden("in a pattern"))
    if let name = pattern.variable {
      try analyzer.checkUnbound(name, variables, at: pattern.offset)
    }
    guard pattern.search == .every else {
      throw CypherError.syntax(
        "UnexpectedSyntax", "a shortest path can only be matched", at: pattern.offset)
    }
    for node in pattern.nodes {
      if let predicate = node.predicate { throw conditionInCreated(predicate) }
      guard node.labels.conjunction != nil else {
        throw CypherError.syntax(
          "UnexpectedSyntax", "a node to create cannot have alternative labels", at: node.offset)
      }
      try checkProperties(node.properties, context)
      guard let name = node.variable else { continue }
      guard let type = variables[name] else {
        variables[name] = .node
        continue
      }
      guard type == .any || type == .node else { throw conflict(name, type, "node", node.offset) }
      guard node.isBare, !pattern.relationships.isEmpty else {
        throw CypherError.syntax(
          "VariableAlreadyBound", "the variable '\(name)' is already in use", at: node.offset,
          hint: node.isBare ? nil : "SET changes a node that is already there")
      }
    }
    for relationship in pattern.relationships { try bindCreated(relationship, context) }
    if let name = pattern.variable { variables[name] = .path }
  }

  private mutating func bindCreated(
    _ relationship: RelationshipPattern, _ context: SemanticAnalyzer.Context
  ) throws {
    let offset = relationship.offset
    if let name = relationship.variable { try analyzer.checkUnbound(name, variables, at: offset) }
    if relationship.length != nil {
      throw CypherError.syntax(
        "CreatingVarLength", "a relationship to create has no variable length", at: offset)
    }
    guard relationship.types.count == 1 else {
      throw CypherError.syntax(
        "NoSingleRelationshipType", "a relationship to create needs exactly one type", at: offset,
        hint: "write -[:TYPE]->")
    }
    if mode == .create, relationship.direction == .either {
      throw CypherError.syntax(
        "RequiresDirectedRelationship", "a relationship to create needs one direction",
        at: offset, hint: "write -[:TYPE]-> or <-[:TYPE]-")
    }
    if let predicate = relationship.predicate { throw conditionInCreated(predicate) }
    try checkProperties(relationship.properties, context)
    if let name = relationship.variable { variables[name] = .relationship }
  }

  private func conditionInCreated(_ predicate: Expression) -> CypherError {
    .syntax(
      "UnexpectedSyntax", "a pattern to create cannot have a condition", at: predicate.offset)
  }
}
