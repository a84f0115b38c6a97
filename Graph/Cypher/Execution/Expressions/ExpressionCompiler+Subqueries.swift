extension ExpressionCompiler {
  func compileExists(_ subquery: Subquery) throws -> Evaluator {
    let plan = try planner.plan(subquery, scope: scope)
    return { row, execution in
      var found = false
      for subplan in plan where !found {
        try execution.run(subplan, &row) { _ in
          found = true
          return false
        }
      }
      return .boolean(found)
    }
  }

  func compileCount(_ subquery: Subquery) throws -> Evaluator {
    let plan = try planner.plan(subquery, scope: scope)
    return { row, execution in
      var count = 0
      for subplan in plan {
        try execution.run(subplan, &row) { _ in
          count += 1
          return true
        }
      }
      return .integer(count)
    }
  }

  func compileCollect(_ subquery: Subquery, _ offset: Int) throws -> Evaluator {
    let plan = try planner.plan(subquery, scope: scope)
    guard plan.allSatisfy({ $0.columns.count == 1 }) else {
      throw CypherError.syntax(
        "UnexpectedSyntax", "COLLECT { } needs a query that returns one column", at: offset)
    }
    return { row, execution in
      var values: [CypherValue] = []
      for subplan in plan {
        let slot = subplan.columns[0]
        try execution.run(subplan, &row) { row in
          try execution.charge(MemoryLayout<CypherValue>.stride)
          try execution.checkNesting(row[slot])
          values.append(row[slot])
          return true
        }
      }
      return .list(values)
    }
  }

  func compilePatternComprehension(_ form: PatternComprehension) throws -> Evaluator {
    let (subplan, inner) = try planner.planPattern(form.pattern, form.predicate, scope: scope)
    let projection = try ExpressionCompiler(planner: planner, scope: inner).compile(
      form.projection)
    return { row, execution in
      var values: [CypherValue] = []
      try execution.run(subplan, &row) { row in
        try execution.charge(MemoryLayout<CypherValue>.stride)
        let value = try projection(&row, execution)
        try execution.checkNesting(value)
        values.append(value)
        return true
      }
      return .list(values)
    }
  }
}
