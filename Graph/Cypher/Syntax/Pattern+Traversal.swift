extension PatternPath {
  /// The names of the path, its nodes and its relationships.
  var variables: Set<String> {
    var names = Set(nodes.compactMap(\.variable) + relationships.compactMap(\.variable))
    if let variable { names.insert(variable) }
    return names
  }

  func forEachExpression(_ body: (Expression) throws -> Void) rethrows {
    for node in nodes {
      if let properties = node.properties { try body(properties) }
      if let predicate = node.predicate { try body(predicate) }
    }
    for relationship in relationships {
      if let properties = relationship.properties { try body(properties) }
      if let predicate = relationship.predicate { try body(predicate) }
    }
  }
}

extension Subquery {
  /// The names that the subquery mentions in patterns and expressions.
  var variables: Set<String> {
    var names: Set<String> = []
    switch self {
    case .patterns(let patterns, let predicate):
      for pattern in patterns { names.formUnion(pattern.variables) }
      if let predicate { names.formUnion(predicate.mentionedVariables) }
    case .query(let query):
      for clause in query.parts.flatMap(\.clauses) {
        switch clause.form {
        case .match(let match):
          for pattern in match.patterns { names.formUnion(pattern.variables) }
        case .create(let patterns):
          for pattern in patterns { names.formUnion(pattern.variables) }
        case .merge(let pattern, _, _): names.formUnion(pattern.variables)
        default: break
        }
      }
    }
    forEachExpression { names.formUnion($0.mentionedVariables) }
    return names
  }

  func forEachExpression(_ body: (Expression) throws -> Void) rethrows {
    switch self {
    case .patterns(let patterns, let predicate):
      for pattern in patterns { try pattern.forEachExpression(body) }
      if let predicate { try body(predicate) }
    case .query(let query): try query.forEachExpression(body)
    }
  }
}

extension Query {
  /// The outermost expressions of every clause.
  func forEachExpression(_ body: (Expression) throws -> Void) rethrows {
    for clause in parts.flatMap(\.clauses) { try clause.forEachExpression(body) }
  }
}

extension Query {
  /// The parameters that the query names, each once, in order.
  var parameters: [(name: String, offset: Int)] {
    var found: [(name: String, offset: Int)] = []
    func collect(_ expression: Expression) {
      if case .parameter(let name) = expression.form, !found.contains(where: { $0.name == name }) {
        found.append((name, expression.offset))
      }
      expression.forEachChild(collect)
    }
    forEachExpression(collect)
    return found
  }
}

extension Clause {
  func forEachExpression(_ body: (Expression) throws -> Void) rethrows {
    switch form {
    case .match(let match):
      for pattern in match.patterns { try pattern.forEachExpression(body) }
      if let predicate = match.predicate { try body(predicate) }
    case .unwind(let list, _): try body(list)
    case .with(let projection, let predicate):
      try projection.forEachExpression(body)
      if let predicate { try body(predicate) }
    case .return(let projection): try projection.forEachExpression(body)
    case .create(let patterns): for pattern in patterns { try pattern.forEachExpression(body) }
    case .merge(let pattern, let onCreate, let onMatch):
      try pattern.forEachExpression(body)
      for item in onCreate + onMatch { try item.forEachExpression(body) }
    case .set(let items): for item in items { try item.forEachExpression(body) }
    case .remove(let items):
      for case .property(let subject, _) in items { try body(subject) }
    case .delete(let targets, _): for target in targets { try body(target) }
    case .call(let call):
      for argument in call.arguments ?? [] { try body(argument) }
      if let predicate = call.predicate { try body(predicate) }
    case .finish: break
    }
  }
}

extension Projection {
  func forEachExpression(_ body: (Expression) throws -> Void) rethrows {
    for item in items { try body(item.expression) }
    for item in order { try body(item.expression) }
    if let skip { try body(skip) }
    if let limit { try body(limit) }
  }
}

extension SetItem {
  func forEachExpression(_ body: (Expression) throws -> Void) rethrows {
    switch self {
    case .property(let subject, _, let value):
      try body(subject)
      try body(value)
    case .allProperties(_, let value, _, _): try body(value)
    case .labels: break
    }
  }
}
