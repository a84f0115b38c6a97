/// Expressions as canonical text: equal texts mean equal expressions. Plans show it.
extension Expression: CustomStringConvertible {
  var description: String {
    func list(_ items: [Expression], _ separator: String = ", ") -> String {
      items.map(\.description).joined(separator: separator)
    }
    switch form {
    case .literal(let literal): return literal.description
    case .parameter(let name): return "$" + NameSyntax.quotedIfNeeded(name)
    case .variable(let name): return NameSyntax.quotedIfNeeded(name)
    case .property(let inner, let name): return "\(inner).\(NameSyntax.quotedIfNeeded(name))"
    case .hasLabels(let inner, let labels): return "\(inner)\(labels)"
    case .not(let inner): return "NOT (\(inner))"
    case .negate(let inner): return "-(\(inner))"
    case .plus(let inner): return "+(\(inner))"
    case .isNull(let inner): return "\(inner) IS NULL"
    case .isNotNull(let inner): return "\(inner) IS NOT NULL"
    case .and(let operands): return "(" + list(operands, " AND ") + ")"
    case .or(let operands): return "(" + list(operands, " OR ") + ")"
    case .xor(let operands): return "(" + list(operands, " XOR ") + ")"
    case .comparison(let first, let rest):
      return "\(first)" + rest.map { " \($0.sign.text) \($0.operand)" }.joined()
    case .arithmetic(let first, let rest):
      return "(\(first)" + rest.map { " \($0.sign.rawValue) \($0.operand)" }.joined() + ")"
    case .test(let test, let left, let right): return "(\(left) \(test.rawValue) \(right))"
    case .list(let items): return "[" + list(items) + "]"
    case .map(let entries):
      let shown = entries.map { "\(NameSyntax.quotedIfNeeded($0.key)): \($0.value)" }
      return "{" + shown.joined(separator: ", ") + "}"
    case .mapProjection(let subject, let items):
      return "\(subject) {" + items.map(\.description).joined(separator: ", ") + "}"
    case .index(let list, let index): return "\(list)[\(index)]"
    case .slice(let list, let from, let to):
      return "\(list)[\(from?.description ?? "")..\(to?.description ?? "")]"
    case .case(let form):
      let branches = form.branches.map { " WHEN \($0.when) THEN \($0.then)" }.joined()
      return "CASE" + (form.subject.map { " \($0)" } ?? "") + branches
        + (form.otherwise.map { " ELSE \($0)" } ?? "") + " END"
    case .function(let call):
      return call.name.lowercased() + "(" + (call.isDistinct ? "DISTINCT " : "")
        + list(call.arguments) + ")"
    case .countStar: return "count(*)"
    case .listComprehension(let form): return "[" + form.description + "]"
    case .quantifier(let kind, let form): return kind.rawValue + "(" + form.description + ")"
    case .patternComprehension(let form):
      return "[" + form.pattern.description + (form.predicate.map { " WHERE \($0)" } ?? "")
        + " | \(form.projection)]"
    case .reduce(let form):
      return "reduce(\(form.accumulator) = \(form.initial), \(form.variable) IN \(form.list) | "
        + "\(form.body))"
    case .pattern(let path): return path.description
    // Two subqueries are never taken for the same.
    case .exists: return "EXISTS {…}@\(offset)"
    case .count: return "COUNT {…}@\(offset)"
    case .collect: return "COLLECT {…}@\(offset)"
    }
  }
}

extension Expression.Literal: CustomStringConvertible {
  var description: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .double(let value): CypherText.double(value)
    case .string(let value): CypherText.quote(value)
    }
  }
}

extension ComparisonOperator {
  var text: String {
    switch self {
    case .equal: "="
    case .notEqual: "<>"
    case .less: "<"
    case .lessEqual: "<="
    case .greater: ">"
    case .greaterEqual: ">="
    }
  }
}

extension LabelExpression: CustomStringConvertible {
  var description: String {
    groups.map { ":" + $0.map(NameSyntax.quotedIfNeeded).joined(separator: "|") }.joined()
  }
}

extension MapProjectionItem: CustomStringConvertible {
  var description: String {
    switch self {
    case .property(let name): "." + NameSyntax.quotedIfNeeded(name)
    case .allProperties: ".*"
    case .entry(let key, let value): "\(NameSyntax.quotedIfNeeded(key)): \(value)"
    }
  }
}

extension ListComprehension: CustomStringConvertible {
  var description: String {
    "\(variable) IN \(list)" + (predicate.map { " WHERE \($0)" } ?? "")
      + (projection.map { " | \($0)" } ?? "")
  }
}

extension PatternPath: CustomStringConvertible {
  var description: String {
    var text = variable.map { NameSyntax.quotedIfNeeded($0) + " = " } ?? ""
    for (index, node) in nodes.enumerated() {
      if index > 0 { text += relationships[index - 1].description }
      text += node.description
    }
    switch search {
    case .every: return text
    case .shortest: return "shortestPath(" + text + ")"
    case .allShortest: return "allShortestPaths(" + text + ")"
    }
  }
}

extension NodePattern: CustomStringConvertible {
  var description: String {
    "(" + (variable.map(NameSyntax.quotedIfNeeded) ?? "") + labels.description
      + (properties.map { " \($0)" } ?? "") + (predicate.map { " WHERE \($0)" } ?? "") + ")"
  }
}

extension RelationshipPattern: CustomStringConvertible {
  var description: String {
    var inside = variable.map(NameSyntax.quotedIfNeeded) ?? ""
    if !types.isEmpty {
      inside += ":" + types.map(NameSyntax.quotedIfNeeded).joined(separator: "|")
    }
    if let length {
      inside += "*"
      if let minimum = length.minimum { inside += String(minimum) }
      if length.minimum == nil || length.minimum != length.maximum {
        inside += ".." + (length.maximum.map(String.init) ?? "")
      }
    }
    if let properties { inside += " \(properties)" }
    if let predicate { inside += " WHERE \(predicate)" }
    let body = inside.isEmpty ? "" : "[" + inside + "]"
    switch direction {
    case .leftToRight: return "-" + body + "->"
    case .rightToLeft: return "<-" + body + "-"
    case .either: return "-" + body + "-"
    }
  }
}
