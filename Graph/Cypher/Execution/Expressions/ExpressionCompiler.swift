import GraphModel

/// Turns expressions into closures over rows, with each variable resolved to its slot.
struct ExpressionCompiler {
  let planner: Planner
  var scope: Scope

  func compile(_ expression: Expression) throws -> Evaluator {
    let offset = expression.offset
    switch expression.form {
    case .literal(let literal):
      let value = CypherValue(literal)
      return { _, _ in value }
    case .parameter(let name): return { _, execution in execution.parameters[name] ?? .null }
    case .variable(let name):
      let slot = try slot(of: name, at: offset)
      return { row, _ in row.slots[slot] }
    case .property(let subject, let name): return try compileProperty(subject, name, offset)
    case .hasLabels(let subject, let labels):
      let subject = try compile(subject)
      return located(offset) { row, execution in
        try Self.hasLabels(try subject(&row, execution), labels.groups, execution)
      }
    case .not(let inner):
      let inner = try compile(inner)
      return located(offset) { row, execution in
        CypherValue(truth: try inner(&row, execution).truth().map { !$0 })
      }
    case .negate(let inner):
      let inner = try compile(inner)
      return located(offset) { row, execution in
        try Arithmetic.negate(try inner(&row, execution))
      }
    case .plus(let inner): return try compile(inner)
    case .isNull(let inner):
      let inner = try compile(inner)
      return { row, execution in .boolean(try inner(&row, execution).isNull) }
    case .isNotNull(let inner):
      let inner = try compile(inner)
      return { row, execution in .boolean(!(try inner(&row, execution).isNull)) }
    case .and(let operands): return try compileConnective(operands, stopsAt: false, offset)
    case .or(let operands): return try compileConnective(operands, stopsAt: true, offset)
    case .xor(let operands):
      let operands = try operands.map(compile)
      return located(offset) { row, execution in
        var answer: Bool? = false
        for operand in operands {
          answer = Truth.xor(answer, try operand(&row, execution).truth())
        }
        return CypherValue(truth: answer)
      }
    case .comparison(let first, let rest): return try compileComparison(first, rest)
    case .arithmetic(let first, let rest):
      let first = try compile(first)
      let rest = try rest.map { (sign: $0.sign, operand: try compile($0.operand)) }
      return located(offset) { row, execution in
        var value = try first(&row, execution)
        for link in rest {
          value = try Arithmetic.apply(
            link.sign, value, try link.operand(&row, execution), execution)
        }
        return value
      }
    case .test(let test, let left, let right):
      return try compileTest(test, left, right, offset)
    case .list(let items): return try compileList(items)
    case .map(let entries):
      let entries = try entries.map { (key: $0.key, value: try compile($0.value)) }
      return located(offset) { row, execution in
        var map = CypherMap()
        for entry in entries {
          let value = try entry.value(&row, execution)
          try execution.checkNesting(value)
          map[entry.key] = value
        }
        return .map(map)
      }
    case .mapProjection(let subject, let items):
      return try compileMapProjection(subject, items, offset)
    case .index(let list, let index):
      let (list, index) = (try compile(list), try compile(index))
      return located(offset) { row, execution in
        try ListOperations.element(
          of: try list(&row, execution), at: try index(&row, execution), execution)
      }
    case .slice(let list, let from, let to):
      let list = try compile(list)
      let (from, to) = (try from.map(compile), try to.map(compile))
      return located(offset) { row, execution in
        try ListOperations.slice(
          try list(&row, execution), from: try from.map { try $0(&row, execution) },
          to: try to.map { try $0(&row, execution) })
      }
    case .case(let form): return try compileCase(form)
    case .function(let call): return try compileCall(call, offset)
    case .countStar:
      throw CypherError.syntax("InvalidAggregation", "count(*) cannot stand here", at: offset)
    case .listComprehension(let form): return try compileComprehension(form, offset)
    case .quantifier(let kind, let form): return try compileQuantifier(kind, form, offset)
    case .reduce(let form): return try compileReduce(form, offset)
    case .pattern(let path):
      return try compileExists(.patterns([path], predicate: nil))
    case .exists(let subquery): return try compileExists(subquery)
    case .count(let subquery): return try compileCount(subquery)
    case .collect(let subquery): return try compileCollect(subquery, offset)
    case .patternComprehension(let form): return try compilePatternComprehension(form)
    }
  }

  func slot(of name: String, at offset: Int) throws -> Int {
    if let slot = scope[name] { return slot }
    throw CypherError.syntax(
      "UndefinedVariable", "there is no variable '\(name)' here", at: offset,
      hint: SpellingSuggestion.hint(for: name, among: scope.visibleNames))
  }

  /// Gives errors of the closure their place, unless they have one.
  func located(_ offset: Int, _ body: @escaping Evaluator) -> Evaluator {
    { row, execution in
      do { return try body(&row, execution) } catch var error as CypherError {
        if error.offset == nil { error.offset = offset }
        throw error
      }
    }
  }

  private func compileProperty(
    _ subject: Expression, _ name: String, _ offset: Int
  ) throws -> Evaluator {
    if case .variable(let variable) = subject.form {
      let slot = try slot(of: variable, at: subject.offset)
      let number = planner.number(ofProperty: name)
      return { row, execution in
        if case .node(let node) = row.slots[slot], let reader = execution.reader(number) {
          return reader.value(of: node.rawValue)
        }
        return try CypherError.located(offset) {
          try execution.property(name, of: row.slots[slot])
        }
      }
    }
    let subject = try compile(subject)
    return located(offset) { row, execution in
      try execution.property(name, of: try subject(&row, execution))
    }
  }

  private func compileConnective(
    _ operands: [Expression], stopsAt stop: Bool, _ offset: Int
  ) throws -> Evaluator {
    let operands = try operands.map(compile)
    return located(offset) { row, execution in
      var answer: Bool? = !stop
      for operand in operands {
        let truth = try operand(&row, execution).truth()
        if truth == stop { return .boolean(stop) }
        if truth == nil { answer = nil }
      }
      return CypherValue(truth: answer)
    }
  }

  private func compileComparison(
    _ first: Expression, _ rest: [(sign: ComparisonOperator, operand: Expression)]
  ) throws -> Evaluator {
    let first = try compile(first)
    let rest = try rest.map { (sign: $0.sign, operand: try compile($0.operand)) }
    if rest.count == 1 {
      let (sign, operand) = rest[0]
      return { row, execution in
        let left = try first(&row, execution)
        return CypherValue(
          truth: Comparison.apply(sign, left, try operand(&row, execution)))
      }
    }
    return { row, execution in
      var left = try first(&row, execution)
      var answer: Bool? = true
      for link in rest {
        let right = try link.operand(&row, execution)
        answer = Truth.and(answer, Comparison.apply(link.sign, left, right))
        if answer == false { return .boolean(false) }
        left = right
      }
      return CypherValue(truth: answer)
    }
  }

  private func compileList(_ items: [Expression]) throws -> Evaluator {
    let constants = items.compactMap { item -> CypherValue? in
      if case .literal(let literal) = item.form { return CypherValue(literal) }
      return nil
    }
    if constants.count == items.count {
      let list = CypherValue.list(constants)
      return { _, _ in list }
    }
    let items = try items.map(compile)
    return { row, execution in
      var values: [CypherValue] = []
      values.reserveCapacity(items.count)
      for item in items {
        let value = try item(&row, execution)
        try execution.checkNesting(value)
        values.append(value)
      }
      return .list(values)
    }
  }

  private func compileMapProjection(
    _ subject: Expression, _ items: [MapProjectionItem], _ offset: Int
  ) throws -> Evaluator {
    let subject = try compile(subject)
    let entries = try items.map { item -> (item: MapProjectionItem, value: Evaluator?) in
      if case .entry(_, let value) = item { return (item, try compile(value)) }
      return (item, nil)
    }
    return located(offset) { row, execution in
      let value = try subject(&row, execution)
      if value.isNull { return .null }
      var map = CypherMap()
      for (item, evaluator) in entries {
        switch item {
        case .property(let name): map[name] = try execution.property(name, of: value)
        case .allProperties:
          for (key, value) in execution.propertyMap(of: value)?.entries ?? [] { map[key] = value }
        case .entry(let key, _):
          let value = try evaluator?(&row, execution) ?? .null
          try execution.checkNesting(value)
          map[key] = value
        }
      }
      return .map(map)
    }
  }

  private func compileCase(_ form: CaseExpression) throws -> Evaluator {
    let subject = try form.subject.map(compile)
    let branches = try form.branches.map {
      (when: try compile($0.when), then: try compile($0.then))
    }
    let otherwise = try form.otherwise.map(compile)
    return { row, execution in
      let value = try subject?(&row, execution)
      for branch in branches {
        let condition = try branch.when(&row, execution)
        let holds: Bool
        if let value {
          holds = CypherValue.equals(value, condition) == true
        } else {
          holds = try condition.truth() == true
        }
        if holds { return try branch.then(&row, execution) }
      }
      return try otherwise?(&row, execution) ?? .null
    }
  }

  private func compileCall(_ call: FunctionCall, _ offset: Int) throws -> Evaluator {
    let name = call.name.lowercased()
    if name == "exists", call.arguments.count == 1 {
      if case .pattern(let path) = call.arguments[0].form {
        return try compileExists(.patterns([path], predicate: nil))
      }
      return try compile(Expression(form: .isNotNull(call.arguments[0]), offset: offset))
    }
    guard let signature = planner.procedures.signature(ofFunction: name) else {
      throw CypherError.syntax(
        "UnknownFunction", "there is no function '\(call.name)'", at: offset,
        hint: SpellingSuggestion.hint(for: call.name, among: planner.procedures.functionNames))
    }
    guard signature.accepts(argumentCount: call.arguments.count) else {
      throw CypherError.syntax(
        "InvalidNumberOfArguments",
        "\(signature.name)() takes \(signature.parameters.count - signature.optional)"
          + (signature.optional > 0 ? " to \(signature.parameters.count)" : "")
          + " arguments, not \(call.arguments.count)", at: offset)
    }
    guard !signature.isAggregate else {
      throw CypherError.syntax(
        "InvalidAggregation", "the aggregating function \(signature.name)() cannot stand here",
        at: offset, hint: "aggregate in WITH or RETURN first")
    }
    let arguments = try call.arguments.map(compile)
    if let added = planner.procedures.function(name) {
      return located(offset) { row, execution in
        try execution.tick()
        return try added.body(try arguments.map { try $0(&row, execution) }, execution.graph)
      }
    }
    guard let body = FunctionLibrary.body(of: name) else {
      throw planner.unsupported("the function \(signature.name)()", at: offset)
    }
    return located(offset) { row, execution in
      var values: [CypherValue] = []
      values.reserveCapacity(arguments.count)
      for argument in arguments { values.append(try argument(&row, execution)) }
      return try body(values, execution)
    }
  }

  private static func hasLabels(
    _ value: CypherValue, _ groups: [[String]], _ execution: Execution
  ) throws -> CypherValue {
    switch value {
    case .null: return .null
    case .node(let node):
      return .boolean(
        groups.allSatisfy { group in
          group.contains { execution.graph.hasLabel($0, node) }
        })
    case .relationship(let id):
      let type = execution.graph.record(of: id)?.type ?? ""
      return .boolean(groups.allSatisfy { $0.contains(type) })
    default:
      throw CypherError.type("only nodes have labels, not \(value.typePhrase)")
    }
  }
}

extension CypherValue {
  init(_ literal: Expression.Literal) {
    switch literal {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .integer(let value): self = .integer(value)
    case .double(let value): self = .double(value)
    case .string(let value): self = .string(value)
    }
  }
}
