extension Parser {
  /// An expression of any precedence.
  mutating func parseExpression() throws -> Expression {
    try nested { try $0.parseOr() }
  }

  private mutating func parseOr() throws -> Expression {
    let offset = current.start
    var operands = [try parseXor()]
    while take(.or) { operands.append(try parseXor()) }
    return operands.count == 1 ? operands[0] : Expression(form: .or(operands), offset: offset)
  }

  private mutating func parseXor() throws -> Expression {
    let offset = current.start
    var operands = [try parseAnd()]
    while take(.xor) { operands.append(try parseAnd()) }
    return operands.count == 1 ? operands[0] : Expression(form: .xor(operands), offset: offset)
  }

  private mutating func parseAnd() throws -> Expression {
    let offset = current.start
    var operands = [try parseNot()]
    while take(.and) { operands.append(try parseNot()) }
    return operands.count == 1 ? operands[0] : Expression(form: .and(operands), offset: offset)
  }

  private mutating func parseNot() throws -> Expression {
    let offset = current.start
    var count = 0
    while take(.not) { count += 1 }
    let operand = try parseComparison()
    switch count {
    case 0: return operand
    case 1: return Expression(form: .not(operand), offset: offset)
    default:
      // Two negations still turn what is neither true nor false into an error, so keep them.
      let once = Expression(form: .not(operand), offset: offset)
      return count % 2 == 1 ? once : Expression(form: .not(once), offset: offset)
    }
  }

  private mutating func parseComparison() throws -> Expression {
    let offset = current.start
    let first = try parseTests()
    var rest: [(sign: ComparisonOperator, operand: Expression)] = []
    while let found = comparisonOperator {
      advance()
      rest.append((found, try parseTests()))
    }
    guard !rest.isEmpty else { return first }
    return Expression(form: .comparison(first, rest), offset: offset)
  }

  private var comparisonOperator: ComparisonOperator? {
    guard case .symbol(let symbol) = current.kind else { return nil }
    switch symbol {
    case .equal: return .equal
    case .notEqual: return .notEqual
    case .less: return .less
    case .lessEqual: return .lessEqual
    case .greater: return .greater
    case .greaterEqual: return .greaterEqual
    default: return nil
    }
  }

  /// IN, STARTS WITH, ENDS WITH, CONTAINS, =~, IS NULL.
  private mutating func parseTests() throws -> Expression {
    var result = try parseSum()
    var count = 0
    while true {
      let offset = current.start
      let test: TestOperator
      if take(.is) {
        let isNegated = take(.not)
        try expect(.null, "after IS")
        result = Expression(form: isNegated ? .isNotNull(result) : .isNull(result), offset: offset)
        try countLink(&count)
        continue
      } else if take(.in) {
        test = .in
      } else if take(.starts) {
        try expect(.with, "after STARTS")
        test = .startsWith
      } else if take(.ends) {
        try expect(.with, "after ENDS")
        test = .endsWith
      } else if take(.contains) {
        test = .contains
      } else if take(.matches) {
        test = .matches
      } else {
        return result
      }
      result = Expression(form: .test(test, result, try parseSum()), offset: offset)
      try countLink(&count)
    }
  }

  /// Counts a link of a chain that nests to the left.
  private func countLink(_ count: inout Int) throws {
    count += 1
    guard count <= Self.depthLimit else {
      throw CypherError(
        .limit, "QueryTooDeep", "more than \(Self.depthLimit) operators of this kind in a row",
        at: current.start)
    }
  }

  private mutating func parseSum() throws -> Expression {
    try parseChain(of: [.plus: .add, .minus: .subtract]) { try $0.parseProduct() }
  }

  private mutating func parseProduct() throws -> Expression {
    try parseChain(of: [.star: .multiply, .slash: .divide, .percent: .remainder]) {
      try $0.parsePower()
    }
  }

  private mutating func parsePower() throws -> Expression {
    try parseChain(of: [.caret: .power]) { try $0.parseSigned() }
  }

  private mutating func parseChain(
    of operators: [Token.Symbol: ArithmeticOperator],
    _ operand: (inout Parser) throws -> Expression
  ) throws -> Expression {
    let first = try operand(&self)
    var rest: [(sign: ArithmeticOperator, operand: Expression)] = []
    let offset = current.start
    while case .symbol(let symbol) = current.kind, let found = operators[symbol] {
      advance()
      rest.append((found, try operand(&self)))
    }
    guard !rest.isEmpty else { return first }
    return Expression(form: .arithmetic(first, rest), offset: offset)
  }

  private mutating func parseSigned() throws -> Expression {
    let offset = current.start
    var isNegative = false
    var hasSign = false
    while at(.minus) || at(.plus) {
      hasSign = true
      if at(.minus) { isNegative.toggle() }
      advance()
    }
    // The lowest integer has no positive counterpart, so the sign belongs to the literal.
    if isNegative, case .integer(let digits) = current.kind, !at(.dot, ahead: 1) {
      let value = try Self.integer(digits, isNegative: true, at: current.start)
      advance()
      return Expression(form: .literal(.integer(value)), offset: offset)
    }
    let operand = try parsePostfix()
    guard hasSign else { return operand }
    return Expression(form: isNegative ? .negate(operand) : .plus(operand), offset: offset)
  }

  /// An atom and the properties, indexes and labels after it.
  mutating func parsePostfix() throws -> Expression {
    var result = try parseAtom()
    var count = 0
    while true {
      let offset = current.start
      if take(.dot) {
        result = Expression(
          form: .property(result, try schemaName("the name of a property")), offset: offset)
      } else if take(.leftBracket) {
        result = try parseIndex(of: result, at: offset)
      } else if at(.colon), Self.mayHaveLabels(result) {
        advance()
        result = Expression(form: .hasLabels(result, try parseLabels()), offset: offset)
      } else if at(.leftBrace), case .variable = result.form {
        result = try parseMapProjection(of: result, at: offset)
      } else {
        return result
      }
      try countLink(&count)
    }
  }

  private static func mayHaveLabels(_ expression: Expression) -> Bool {
    switch expression.form {
    case .literal, .map, .list: false
    default: true
    }
  }

  private mutating func parseIndex(of list: Expression, at offset: Int) throws -> Expression {
    var from: Expression?
    if !at(.dots) { from = try parseExpression() }
    guard take(.dots) else {
      try expect(.rightBracket, "after the index")
      guard let from else { throw unexpected("an index") }
      return Expression(form: .index(list, from), offset: offset)
    }
    let to = at(.rightBracket) ? nil : try parseExpression()
    try expect(.rightBracket, "after the slice")
    return Expression(form: .slice(list, from: from, to: to), offset: offset)
  }

  private mutating func parseMapProjection(
    of subject: Expression, at offset: Int
  ) throws -> Expression {
    try expect(.leftBrace, "of a map")
    var items: [MapProjectionItem] = []
    while !at(.rightBrace) {
      if take(.dot) {
        items.append(
          take(.star) ? .allProperties : .property(try schemaName("the name of a property")))
      } else {
        let itemOffset = current.start
        let key = try schemaName("a key")
        let value =
          take(.colon)
          ? try parseExpression() : Expression(form: .variable(key), offset: itemOffset)
        items.append(.entry(key: key, value: value))
      }
      if !take(.comma) { break }
    }
    try expect(.rightBrace, "to end the map")
    return Expression(form: .mapProjection(subject, items), offset: offset)
  }

  /// The value of an integer literal.
  static func integer(_ text: String, isNegative: Bool, at offset: Int) throws -> Int {
    var digits = Substring(text)
    var radix = 10
    if text.hasPrefix("0x") || text.hasPrefix("0X") { radix = 16 }
    if text.hasPrefix("0o") || text.hasPrefix("0O") { radix = 8 }
    if radix != 10 { digits = digits.dropFirst(2) }
    guard let value = Int((isNegative ? "-" : "") + digits, radix: radix) else {
      throw CypherError.syntax(
        "IntegerOverflow", "the integer \(text.prefix(40)) is too large", at: offset,
        hint: "integers have 64 bits; write \(text.prefix(20)).0 for a float")
    }
    return value
  }
}
