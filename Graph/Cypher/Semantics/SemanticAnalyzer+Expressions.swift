extension SemanticAnalyzer {
  /// The type of an expression, after everything inside has been checked.
  func type(
    of expression: Expression, _ variables: Variables, _ context: Context
  ) throws -> StaticType {
    let offset = expression.offset
    var inner = context
    inner.allowsPattern = false
    switch expression.form {
    case .literal(let literal): return StaticType(of: literal)
    case .parameter: return .any
    case .variable(let name): return try checkBound(name, variables, at: offset)
    case .property(let subject, let name):
      let found = try type(of: subject, variables, inner)
      guard found.mayHaveProperties else {
        throw CypherError(
          found == .path ? .syntax : .type, "InvalidArgumentType",
          "\(found.phrase) has no properties such as '\(name)'", at: offset)
      }
      return .any
    case .hasLabels(let subject, _):
      let found = try type(of: subject, variables, inner)
      guard found == .any || found == .node || found == .relationship else {
        throw CypherError.syntax(
          "InvalidArgumentType", "only nodes have labels, not \(found.phrase)", at: offset)
      }
      return .boolean
    case .not(let operand):
      try expect(.boolean, operand, variables, context.withPattern, "NOT")
      return .boolean
    case .and(let operands), .or(let operands), .xor(let operands):
      for operand in operands {
        try expect(.boolean, operand, variables, context.withPattern, "AND, OR and XOR")
      }
      return .boolean
    case .negate(let operand), .plus(let operand):
      let found = try type(of: operand, variables, inner)
      guard found == .any || found.isNumeric || found == .duration else {
        throw CypherError.syntax(
          "InvalidArgumentType", "'-' takes a number, not \(found.phrase)", at: offset)
      }
      return found
    case .isNull(let operand), .isNotNull(let operand):
      _ = try type(of: operand, variables, inner)
      return .boolean
    case .comparison(let first, let rest):
      for operand in [first] + rest.map(\.operand) {
        _ = try type(of: operand, variables, inner)
      }
      return .boolean
    case .arithmetic(let first, let rest):
      var found = try type(of: first, variables, inner)
      for link in rest {
        let right = try type(of: link.operand, variables, inner)
        found = try result(of: link.sign, found, right, at: offset)
      }
      return found
    case .test(let test, let left, let right):
      _ = try type(of: left, variables, inner)
      let found = try type(of: right, variables, inner)
      if test == .in, !found.fits(.list(.any)) {
        throw CypherError.syntax(
          "InvalidArgumentType", "IN needs a list, not \(found.phrase)", at: right.offset)
      }
      return .boolean
    case .list(let items):
      var element: StaticType?
      for item in items {
        let found = try type(of: item, variables, inner)
        element = element.map { $0.joined(with: found) } ?? found
      }
      return .list(element ?? .any)
    case .map(let entries):
      for entry in entries { _ = try type(of: entry.value, variables, inner) }
      return .map
    case .mapProjection(let subject, let items):
      _ = try type(of: subject, variables, inner)
      for case .entry(_, let value) in items { _ = try type(of: value, variables, inner) }
      return .map
    case .index(let list, let index):
      return try indexed(
        try type(of: list, variables, inner), try type(of: index, variables, inner), at: offset)
    case .slice(let list, let from, let to):
      let found = try type(of: list, variables, inner)
      for bound in [from, to] {
        if let bound { try expect(.integer, bound, variables, inner, "a slice") }
      }
      guard found.fits(.list(.any)) else {
        throw CypherError.syntax(
          "InvalidArgumentType", "\(found.phrase) cannot be sliced", at: offset)
      }
      return found
    case .case(let form): return try check(form, variables, inner)
    case .function(let call): return try check(call, variables, inner, at: offset)
    case .countStar:
      try checkAggregation(context, "count(*)", at: offset)
      return .integer
    case .listComprehension(let form):
      let inside = try elements(of: form, variables, inner)
      if let predicate = form.predicate {
        try expect(.boolean, predicate, inside, inner.inComprehension.withPattern, "a condition")
      }
      let element = try form.projection.map {
        try type(of: $0, inside, inner.inComprehension)
      }
      return .list(element ?? inside[form.variable] ?? .any)
    case .quantifier(let kind, let form):
      let inside = try elements(of: form, variables, inner)
      if let predicate = form.predicate {
        try expect(
          .boolean, predicate, inside, inner.inComprehension.withPattern, kind.rawValue + "()")
      }
      return .boolean
    case .reduce(let form):
      let initial = try type(of: form.initial, variables, inner)
      let list = try type(of: form.list, variables, inner)
      var inside = variables
      inside[form.accumulator] = initial == .integer ? .number : .any
      if case .list(let element) = list {
        inside[form.variable] = element
      } else {
        inside[form.variable] = .any
      }
      _ = try type(of: form.body, inside, inner.inComprehension)
      return .any
    case .pattern(let path):
      guard context.allowsPattern else {
        throw CypherError.syntax(
          "UnexpectedSyntax", "a pattern cannot stand here", at: offset,
          hint: "use EXISTS { } for whether it matches, COUNT { } for how often")
      }
      var checker = PatternChecker(analyzer: self, variables: variables, mode: .predicate)
      try checker.bind([path])
      return .boolean
    case .exists(let subquery):
      try check(subquery, variables)
      return .boolean
    case .count(let subquery):
      try check(subquery, variables)
      return .integer
    case .collect(let subquery):
      try check(subquery, variables)
      return .list(.any)
    case .patternComprehension(let form):
      var checker = PatternChecker(analyzer: self, variables: variables, mode: .match)
      try checker.bind([form.pattern])
      if let predicate = form.predicate {
        try checkCondition(predicate, checker.variables, "a comprehension")
      }
      return .list(try type(of: form.projection, checker.variables, inner.inComprehension))
    }
  }

  /// Checks that an expression has a type.
  func expect(
    _ wanted: StaticType, _ expression: Expression, _ variables: Variables, _ context: Context,
    _ user: String
  ) throws {
    let found = try type(of: expression, variables, context)
    guard found.fits(wanted) else {
      throw CypherError.syntax(
        "InvalidArgumentType", "\(user) takes \(wanted.phrase), not \(found.phrase)",
        at: expression.offset)
    }
  }

  private func check(_ subquery: Subquery, _ variables: Variables) throws {
    switch subquery {
    case .patterns(let patterns, let predicate):
      var checker = PatternChecker(analyzer: self, variables: variables, mode: .match)
      try checker.bind(patterns)
      if let predicate { try checkCondition(predicate, checker.variables, "WHERE") }
    case .query(let query): _ = try check(query, outer: variables, isSubquery: true)
    }
  }

  private func elements(
    of form: ListComprehension, _ variables: Variables, _ context: Context
  ) throws -> Variables {
    let list = try type(of: form.list, variables, context)
    guard list.fits(.list(.any)) else {
      throw CypherError.syntax(
        "InvalidArgumentType", "expected a list, found \(list.phrase)", at: form.list.offset)
    }
    var inside = variables
    if case .list(let element) = list {
      inside[form.variable] = element
    } else {
      inside[form.variable] = .any
    }
    return inside
  }

  private func check(
    _ form: CaseExpression, _ variables: Variables, _ context: Context
  ) throws -> StaticType {
    if let subject = form.subject { _ = try type(of: subject, variables, context) }
    var found: StaticType?
    for branch in form.branches {
      if form.subject == nil {
        try expect(.boolean, branch.when, variables, context.withPattern, "WHEN")
      } else {
        _ = try type(of: branch.when, variables, context)
      }
      let then = try type(of: branch.then, variables, context)
      found = found.map { $0.joined(with: then) } ?? then
    }
    guard let otherwise = form.otherwise else { return .any }
    let last = try type(of: otherwise, variables, context)
    return found.map { $0.joined(with: last) } ?? last
  }

  private func indexed(
    _ container: StaticType, _ index: StaticType, at offset: Int
  ) throws -> StaticType {
    switch container {
    case .list(let element):
      guard index.fits(.integer) else {
        throw CypherError.syntax(
          "InvalidArgumentType", "a list is indexed by an integer, not by \(index.phrase)",
          at: offset)
      }
      return element
    case .any, .node, .relationship, .map: return .any
    default:
      throw CypherError.syntax(
        "InvalidArgumentType", "\(container.phrase) cannot be indexed", at: offset)
    }
  }

  private func result(
    of sign: ArithmeticOperator, _ a: StaticType, _ b: StaticType, at offset: Int
  ) throws -> StaticType {
    func unfit() -> CypherError {
      .syntax(
        "InvalidArgumentType",
        "'\(sign.rawValue)' cannot be applied to \(a.phrase) and \(b.phrase)",
        at: offset)
    }
    if sign == .add {
      if case .list(let element) = a {
        if case .list(let other) = b { return .list(element.joined(with: other)) }
        return .list(element.joined(with: b))
      }
      if case .list(let element) = b { return .list(element.joined(with: a)) }
      if a == .any || b == .any { return .any }
      if a == .string || b == .string {
        let other = a == .string ? b : a
        let fits =
          other == .string || other == .boolean || other.isNumeric || other.isTemporal
          || other == .duration
        guard fits else { throw unfit() }
        return .string
      }
    }
    if a == .duration || b == .duration {
      let other = a == .duration ? b : a
      let fits =
        switch sign {
        case .add, .subtract: other == .any || other == .duration || other.isTemporal
        case .multiply, .divide: other == .any || other.isNumeric
        default: false
        }
      guard fits else { throw unfit() }
      return other.isTemporal ? other : .duration
    }
    if a.isTemporal || b.isTemporal {
      guard sign == .add || sign == .subtract, a == .any || b == .any else { throw unfit() }
      return .any
    }
    guard a == .any || a.isNumeric, b == .any || b.isNumeric else { throw unfit() }
    if a == .any || b == .any { return sign == .remainder ? .number : .any }
    if sign == .power { return .double }
    if a == .integer, b == .integer { return .integer }
    return a == .double || b == .double ? .double : .number
  }
}

extension SemanticAnalyzer.Context {
  var withPattern: Self {
    var context = self
    context.allowsPattern = true
    return context
  }

  /// Inside a comprehension nothing can be aggregated, as its rows are not those of the query.
  var inComprehension: Self {
    var context = self
    if case .inside = aggregation { return context }
    context.aggregation = .forbidden("inside a comprehension")
    return context
  }
}

extension StaticType {
  init(of literal: Expression.Literal) {
    switch literal {
    case .null: self = .any
    case .boolean: self = .boolean
    case .integer: self = .integer
    case .double: self = .double
    case .string: self = .string
    }
  }

  var mayHaveProperties: Bool {
    switch self {
    case .any, .node, .relationship, .map, .duration: true
    default: isTemporal
    }
  }

  var isTemporal: Bool {
    switch self {
    case .date, .localTime, .time, .localDateTime, .dateTime, .temporal: true
    default: false
    }
  }
}
