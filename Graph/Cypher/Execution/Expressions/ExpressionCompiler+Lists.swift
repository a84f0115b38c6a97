extension ExpressionCompiler {
  /// A compiler with one more variable, and its slot.
  private func binding(_ name: String) -> (compiler: ExpressionCompiler, slot: Int) {
    var inner = self
    let slot = planner.slots.next()
    inner.scope.bind(name, to: slot)
    return (inner, slot)
  }

  func compileComprehension(_ form: ListComprehension, _ offset: Int) throws -> Evaluator {
    let list = try compile(form.list)
    let (inner, slot) = binding(form.variable)
    let predicate = try form.predicate.map(inner.compile)
    let projection = try form.projection.map(inner.compile)
    return located(offset) { row, execution in
      guard let values = try Self.elements(try list(&row, execution)) else { return .null }
      var result: [CypherValue] = []
      for value in values {
        try execution.tick()
        row[slot] = value
        if let predicate, try predicate(&row, execution).truth() != true { continue }
        let projected = try projection?(&row, execution) ?? value
        if projection != nil { try execution.checkNesting(projected) }
        result.append(projected)
      }
      return .list(result)
    }
  }

  func compileQuantifier(
    _ kind: Expression.Quantifier, _ form: ListComprehension, _ offset: Int
  ) throws -> Evaluator {
    guard let condition = form.predicate else {
      throw CypherError.syntax(
        "UnexpectedSyntax", "\(kind.rawValue)() needs a condition", at: offset,
        hint: "write \(kind.rawValue)(x IN list WHERE …)")
    }
    let list = try compile(form.list)
    let (inner, slot) = binding(form.variable)
    let predicate = try inner.compile(condition)
    return located(offset) { row, execution in
      guard let values = try Self.elements(try list(&row, execution)) else { return .null }
      var trues = 0
      var unknowns = 0
      for value in values {
        try execution.tick()
        row[slot] = value
        switch try predicate(&row, execution).truth() {
        case true: trues += 1
        case nil: unknowns += 1
        case false:
          if kind == .all { return .boolean(false) }
          continue
        }
        if trues > 0, kind == .any || kind == .none { return .boolean(kind == .any) }
        if trues > 1, kind == .single { return .boolean(false) }
      }
      if unknowns > 0 { return .null }
      switch kind {
      case .all, .none: return .boolean(true)
      case .any: return .boolean(false)
      case .single: return .boolean(trues == 1)
      }
    }
  }

  func compileReduce(_ form: ReduceExpression, _ offset: Int) throws -> Evaluator {
    let initial = try compile(form.initial)
    let list = try compile(form.list)
    let (outer, total) = binding(form.accumulator)
    let (inner, slot) = outer.binding(form.variable)
    let body = try inner.compile(form.body)
    return located(offset) { row, execution in
      guard let values = try Self.elements(try list(&row, execution)) else { return .null }
      var accumulated = try initial(&row, execution)
      for value in values {
        try execution.tick()
        row[total] = accumulated
        row[slot] = value
        accumulated = try body(&row, execution)
      }
      return accumulated
    }
  }

  private static func elements(_ value: CypherValue) throws -> [CypherValue]? {
    switch value {
    case .null: return nil
    case .list(let values): return values
    default: throw CypherError.type("expected a list, found \(value.typePhrase)")
    }
  }
}
