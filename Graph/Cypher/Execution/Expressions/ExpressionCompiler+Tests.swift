extension ExpressionCompiler {
  /// IN, STARTS WITH, ENDS WITH, CONTAINS and =~.
  func compileTest(
    _ test: TestOperator, _ left: Expression, _ right: Expression, _ offset: Int
  ) throws -> Evaluator {
    let (leftValue, rightValue) = (try compile(left), try compile(right))
    switch test {
    case .in:
      if let members = Self.constantMembers(right) {
        return { row, execution in
          let value = try leftValue(&row, execution)
          return value.isNull ? .null : .boolean(members.contains(ValueKey(value: value)))
        }
      }
      return located(offset) { row, execution in
        let value = try leftValue(&row, execution)
        return CypherValue(
          truth: try ListOperations.contains(try rightValue(&row, execution), value))
      }
    case .matches:
      return try compileMatches(leftValue, right, rightValue, offset)
    case .startsWith, .endsWith, .contains:
      return { row, execution in
        guard case .string(let text) = try leftValue(&row, execution),
          case .string(let piece) = try rightValue(&row, execution)
        else { return .null }
        switch test {
        case .startsWith: return .boolean(TextSearch.hasPrefix(text, piece))
        case .endsWith: return .boolean(TextSearch.hasSuffix(text, piece))
        default: return .boolean(TextSearch.contains(text, piece))
        }
      }
    }
  }

  /// The members of a list of strings and integers, if it is long enough for a table to pay.
  private static func constantMembers(_ list: Expression) -> Set<ValueKey>? {
    guard case .list(let items) = list.form, items.count > 8 else { return nil }
    var members: Set<ValueKey> = []
    for item in items {
      guard case .literal(let literal) = item.form else { return nil }
      switch literal {
      case .string, .integer: members.insert(ValueKey(value: CypherValue(literal)))
      default: return nil
      }
    }
    return members
  }

  private func compileMatches(
    _ text: @escaping Evaluator, _ pattern: Expression, _ patternValue: @escaping Evaluator,
    _ offset: Int
  ) throws -> Evaluator {
    if case .literal(.string(let source)) = pattern.form {
      let expression: RegularExpression
      do { expression = try RegularExpression(source) } catch var error as CypherError {
        error.offset = pattern.offset
        throw error
      }
      return located(offset) { row, execution in
        guard case .string(let text) = try text(&row, execution) else { return .null }
        return .boolean(try expression.matches(text, execution))
      }
    }
    return located(offset) { row, execution in
      guard case .string(let text) = try text(&row, execution),
        case .string(let source) = try patternValue(&row, execution)
      else { return .null }
      return .boolean(try RegularExpression(source).matches(text, execution))
    }
  }
}
