extension Expression {
  /// Calls the body with each expression directly inside this one, those of patterns and subqueries too.
  func forEachChild(_ body: (Expression) throws -> Void) rethrows {
    switch form {
    case .literal, .parameter, .variable, .countStar: break
    case .property(let inner, _), .hasLabels(let inner, _), .not(let inner), .negate(let inner),
      .plus(let inner), .isNull(let inner), .isNotNull(let inner):
      try body(inner)
    case .and(let operands), .or(let operands), .xor(let operands), .list(let operands):
      for operand in operands { try body(operand) }
    case .comparison(let first, let rest):
      try body(first)
      for link in rest { try body(link.operand) }
    case .arithmetic(let first, let rest):
      try body(first)
      for link in rest { try body(link.operand) }
    case .test(_, let left, let right), .index(let left, let right):
      try body(left)
      try body(right)
    case .map(let entries): for entry in entries { try body(entry.value) }
    case .mapProjection(let subject, let items):
      try body(subject)
      for case .entry(_, let value) in items { try body(value) }
    case .slice(let list, let from, let to):
      try body(list)
      if let from { try body(from) }
      if let to { try body(to) }
    case .case(let form):
      if let subject = form.subject { try body(subject) }
      for branch in form.branches {
        try body(branch.when)
        try body(branch.then)
      }
      if let otherwise = form.otherwise { try body(otherwise) }
    case .function(let call): for argument in call.arguments { try body(argument) }
    case .listComprehension(let form), .quantifier(_, let form):
      try body(form.list)
      if let predicate = form.predicate { try body(predicate) }
      if let projection = form.projection { try body(projection) }
    case .patternComprehension(let form):
      try form.pattern.forEachExpression(body)
      if let predicate = form.predicate { try body(predicate) }
      try body(form.projection)
    case .reduce(let form):
      try body(form.initial)
      try body(form.list)
      try body(form.body)
    case .pattern(let path): try path.forEachExpression(body)
    case .exists(let subquery), .count(let subquery), .collect(let subquery):
      try subquery.forEachExpression(body)
    }
  }

  /// Every name that the expression mentions as a variable, those it introduces itself too.
  var mentionedVariables: Set<String> {
    var names: Set<String> = []
    collectVariables(into: &names)
    return names
  }

  private func collectVariables(into names: inout Set<String>) {
    switch form {
    case .variable(let name): names.insert(name)
    case .pattern(let path): names.formUnion(path.variables)
    case .patternComprehension(let form): names.formUnion(form.pattern.variables)
    case .exists(let subquery), .count(let subquery), .collect(let subquery):
      names.formUnion(subquery.variables)
    default: break
    }
    forEachChild { $0.collectVariables(into: &names) }
  }

  /// Whether an aggregating function is called, subqueries apart.
  var containsAggregate: Bool {
    switch form {
    case .countStar: return true
    case .function(let call) where FunctionCatalogue.isAggregate(call.name): return true
    case .exists, .count, .collect, .pattern: return false
    default:
      var found = false
      forEachChild { if !found { found = $0.containsAggregate } }
      return found
    }
  }

  /// A copy with some expressions replaced, from the outside in; what is inside patterns and subqueries
  /// stays.
  func replacing(_ replacement: (Expression) throws -> Expression?) rethrows -> Expression {
    if let replaced = try replacement(self) { return replaced }
    func copy(_ inner: Expression) throws -> Expression { try inner.replacing(replacement) }
    func copy(_ inner: Expression?) throws -> Expression? { try inner?.replacing(replacement) }
    func copy(_ form: ListComprehension) throws -> ListComprehension {
      ListComprehension(
        variable: form.variable, variableOffset: form.variableOffset, list: try copy(form.list),
        predicate: try copy(form.predicate), projection: try copy(form.projection))
    }
    let copied: Form
    switch form {
    case .literal, .parameter, .variable, .countStar, .pattern, .exists, .count, .collect:
      return self
    case .patternComprehension(let form):
      copied = .patternComprehension(
        PatternComprehension(
          pattern: form.pattern, predicate: try copy(form.predicate),
          projection: try copy(form.projection)))
    case .property(let inner, let name): copied = .property(try copy(inner), name)
    case .hasLabels(let inner, let labels): copied = .hasLabels(try copy(inner), labels)
    case .not(let inner): copied = .not(try copy(inner))
    case .negate(let inner): copied = .negate(try copy(inner))
    case .plus(let inner): copied = .plus(try copy(inner))
    case .isNull(let inner): copied = .isNull(try copy(inner))
    case .isNotNull(let inner): copied = .isNotNull(try copy(inner))
    case .and(let operands): copied = .and(try operands.map(copy))
    case .or(let operands): copied = .or(try operands.map(copy))
    case .xor(let operands): copied = .xor(try operands.map(copy))
    case .list(let operands): copied = .list(try operands.map(copy))
    case .comparison(let first, let rest):
      copied = .comparison(try copy(first), try rest.map { ($0.sign, try copy($0.operand)) })
    case .arithmetic(let first, let rest):
      copied = .arithmetic(try copy(first), try rest.map { ($0.sign, try copy($0.operand)) })
    case .test(let test, let left, let right):
      copied = .test(test, try copy(left), try copy(right))
    case .index(let left, let right): copied = .index(try copy(left), try copy(right))
    case .map(let entries): copied = .map(try entries.map { ($0.key, try copy($0.value)) })
    case .mapProjection(let subject, let items):
      copied = .mapProjection(
        try copy(subject),
        try items.map { item in
          guard case .entry(let key, let value) = item else { return item }
          return .entry(key: key, value: try copy(value))
        })
    case .slice(let list, let from, let to):
      copied = .slice(try copy(list), from: try copy(from), to: try copy(to))
    case .case(let form):
      copied = .case(
        CaseExpression(
          subject: try copy(form.subject),
          branches: try form.branches.map { (try copy($0.when), try copy($0.then)) },
          otherwise: try copy(form.otherwise)))
    case .function(let call):
      copied = .function(
        FunctionCall(
          name: call.name, arguments: try call.arguments.map(copy), isDistinct: call.isDistinct))
    case .listComprehension(let form): copied = .listComprehension(try copy(form))
    case .quantifier(let kind, let form): copied = .quantifier(kind, try copy(form))
    case .reduce(let form):
      copied = .reduce(
        ReduceExpression(
          accumulator: form.accumulator, initial: try copy(form.initial),
          variable: form.variable, list: try copy(form.list), body: try copy(form.body)))
    }
    return Expression(form: copied, offset: offset)
  }
}
