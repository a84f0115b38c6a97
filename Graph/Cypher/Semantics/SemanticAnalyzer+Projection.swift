extension SemanticAnalyzer {
  /// RETURN or WITH; the variables become those that it lets through.
  func check(
    _ projection: Projection, _ predicate: Expression?, _ variables: inout Variables,
    isWith: Bool, at offset: Int
  ) throws {
    let before = variables
    var after: Variables = [:]
    if projection.includesAll {
      guard isWith || !before.isEmpty else {
        throw CypherError.syntax(
          "NoVariablesInScope", "there are no variables for '*'", at: offset,
          hint: "name what to return")
      }
      after = before
    }
    var names: Set<String> = []
    for item in projection.items {
      var found = try type(of: item.expression, before, Context(aggregation: .allowed))
      if isWith, !item.hasAlias {
        guard case .variable = item.expression.form else {
          throw CypherError.syntax(
            "NoExpressionAlias", "an expression in WITH needs a name", at: item.expression.offset,
            hint: "write \(item.name.prefix(30)) AS name")
        }
      }
      guard names.insert(item.name).inserted else {
        throw CypherError.syntax(
          "ColumnNameConflict", "two columns are named '\(item.name)'",
          at: item.expression.offset, hint: "give one of them another name with AS")
      }
      if case .literal(.null) = item.expression.form { found = .any }
      after[item.name] = found
    }
    let aggregates = projection.items.contains { $0.expression.containsAggregate }
    var visible = before
    visible.merge(after) { _, new in new }
    for item in projection.order {
      let rule =
        aggregates
        ? Aggregation.allowed
        : .forbidden("in ORDER BY unless the columns are aggregated too")
      // Names that are only columns may stand for what a column says, which planning finds out.
      _ = try type(of: item.expression, visible, Context(aggregation: rule))
    }
    if let skip = projection.skip { try checkRowCount(skip, "SKIP") }
    if let limit = projection.limit { try checkRowCount(limit, "LIMIT") }
    if let predicate {
      try checkCondition(predicate, visible, "WHERE")
    }
    variables = after
  }

  private func checkRowCount(_ expression: Expression, _ clause: String) throws {
    guard expression.mentionedVariables.isEmpty else {
      throw CypherError.syntax(
        "NonConstantExpression", "\(clause) cannot use variables", at: expression.offset)
    }
    switch expression.form {
    case .literal(.integer(let number)) where number < 0:
      throw CypherError.syntax(
        "NegativeIntegerArgument", "\(clause) takes a number that is not negative",
        at: expression.offset)
    case .literal(.integer): return
    default:
      let found = try type(of: expression, [:], Context())
      guard found == .any || found == .integer || found == .number else {
        throw CypherError.syntax(
          "InvalidArgumentType", "\(clause) takes a whole number, not \(found.phrase)",
          at: expression.offset)
      }
    }
  }
}
