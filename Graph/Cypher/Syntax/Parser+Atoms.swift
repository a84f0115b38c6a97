extension Parser {
  /// A literal, variable, call, list, map, comprehension or something in parentheses.
  mutating func parseAtom() throws -> Expression {
    let offset = current.start
    func expression(_ form: Expression.Form) -> Expression {
      Expression(form: form, offset: offset)
    }
    switch current.kind {
    case .integer(let digits):
      advance()
      return expression(
        .literal(.integer(try Self.integer(digits, isNegative: false, at: offset))))
    case .double(let value):
      advance()
      return expression(.literal(.double(value)))
    case .string(let value):
      advance()
      return expression(.literal(.string(value)))
    case .symbol(.leftBracket): return try parseBracket()
    case .symbol(.leftBrace): return try parseMapLiteral()
    case .symbol(.dollar):
      advance()
      if case .integer(let digits) = current.kind {
        advance()
        return expression(.parameter(digits))
      }
      return expression(.parameter(try schemaName("the name of a parameter after '$'")))
    case .symbol(.leftParenthesis):
      if isPatternAhead() { return expression(.pattern(try parseChain(search: .every))) }
      advance()
      let inner = try whereBar(endsExpression: false) { try $0.parseExpression() }
      try expect(.rightParenthesis, "to end the expression")
      return inner
    case .name(let name, let keyword):
      if let keyword, let found = try parseKeywordAtom(keyword, at: offset) { return found }
      if let call = try parseCallAhead(at: offset) { return call }
      guard keyword?.isReserved != true else {
        throw unexpected("an expression", hint: keywordHint(keyword))
      }
      advance()
      return expression(.variable(name))
    case .invalidNumber(let text):
      throw CypherError.syntax("InvalidNumberLiteral", "'\(text)' is not a number", at: offset)
    case .symbol, .end: throw unexpected("an expression")
    }
  }

  private func keywordHint(_ keyword: Keyword?) -> String? {
    guard case .name(let word, _) = current.kind, keyword != nil else { return nil }
    return "\(word.uppercased()) is a reserved word; as a name it is written `\(word)`"
  }

  private mutating func parseKeywordAtom(_ keyword: Keyword, at offset: Int) throws -> Expression? {
    func expression(_ form: Expression.Form) -> Expression {
      Expression(form: form, offset: offset)
    }
    let hasParenthesis = at(.leftParenthesis, ahead: 1)
    let hasBrace = at(.leftBrace, ahead: 1)
    switch keyword {
    case .null:
      advance()
      return expression(.literal(.null))
    case .true, .false:
      advance()
      return expression(.literal(.boolean(keyword == .true)))
    case .case: return try parseCase()
    case .count where hasParenthesis && at(.star, ahead: 2) && at(.rightParenthesis, ahead: 3):
      for _ in 0..<4 { advance() }
      return expression(.countStar)
    case .count where hasBrace:
      return expression(.count(try parseSubquery()))
    case .collect where hasBrace:
      return expression(.collect(try parseSubquery()))
    case .exists where hasBrace:
      return expression(.exists(try parseSubquery()))
    case .all, .any, .none, .single:
      guard hasParenthesis, variableAhead(2) != nil, at(.in, ahead: 3),
        let quantifier = Expression.Quantifier(rawValue: keyword.rawValue.lowercased())
      else { return nil }
      advance()
      advance()
      let comprehension = try parseComprehension(allowsProjection: false)
      try expect(.rightParenthesis, "to end \(quantifier.rawValue)")
      return expression(.quantifier(quantifier, comprehension))
    case .reduce where hasParenthesis && variableAhead(2) != nil && at(.equal, ahead: 3):
      return try parseReduce()
    case .shortestPath, .allShortestPaths:
      guard hasParenthesis else { return nil }
      throw unsupported(
        "a shortest path inside an expression", at: offset,
        hint: "match it: MATCH p = shortestPath((a)-[*]-(b))")
    default: return nil
    }
  }

  /// A function call, if the names ahead end in a parenthesis.
  private mutating func parseCallAhead(at offset: Int) throws -> Expression? {
    var ahead = 1
    while at(.dot, ahead: ahead), case .name = token(ahead + 1).kind { ahead += 2 }
    guard at(.leftParenthesis, ahead: ahead) else { return nil }
    // `exists` is the only reserved word that is also a function.
    if case .name(_, keyword: let keyword?) = current.kind, ahead == 1, keyword.isReserved,
      keyword != .exists, keyword != .all
    {
      return nil
    }
    var name = try schemaName("the name of a function")
    while take(.dot) { name += "." + (try schemaName("a name after '.'")) }
    advance()
    let isDistinct = take(.distinct)
    let arguments = at(.rightParenthesis) ? [] : try parseList { try $0.parseExpression() }
    try expect(.rightParenthesis, "to end the arguments of \(name)")
    let call = FunctionCall(name: name, arguments: arguments, isDistinct: isDistinct)
    return Expression(form: .function(call), offset: offset)
  }

  private mutating func parseCase() throws -> Expression {
    let offset = current.start
    try expect(.case, "here")
    let subject = at(.when) ? nil : try parseExpression()
    var branches: [(when: Expression, then: Expression)] = []
    while take(.when) {
      let condition = try parseExpression()
      try expect(.then, "after the condition of WHEN")
      branches.append((condition, try parseExpression()))
    }
    guard !branches.isEmpty else { throw unexpected("WHEN after CASE") }
    let otherwise = take(.else) ? try parseExpression() : nil
    try expect(.end, "to end CASE")
    let form = CaseExpression(subject: subject, branches: branches, otherwise: otherwise)
    return Expression(form: .case(form), offset: offset)
  }

  private mutating func parseReduce() throws -> Expression {
    let offset = current.start
    advance()
    advance()
    let accumulator = try variableName("a variable")
    try expect(.equal, "after the variable that is carried along")
    let initial = try parseExpression()
    try expect(.comma, "after the initial value")
    let variable = try variableName("a variable")
    try expect(.in, "and a list")
    let list = try whereBar(endsExpression: true) { try $0.parseExpression() }
    try expect(.bar, "after the list")
    let body = try parseExpression()
    try expect(.rightParenthesis, "to end reduce")
    let form = ReduceExpression(
      accumulator: accumulator, initial: initial, variable: variable, list: list, body: body)
    return Expression(form: .reduce(form), offset: offset)
  }

  /// A list, a list comprehension or a pattern comprehension.
  private mutating func parseBracket() throws -> Expression {
    let offset = current.start
    try expect(.leftBracket, "of a list")
    if take(.rightBracket) { return Expression(form: .list([]), offset: offset) }
    if variableAhead(0) != nil, at(.in, ahead: 1) {
      // `[x IN list]` is a comprehension, not a list of one test.
      let comprehension = try parseComprehension(allowsProjection: true)
      try expect(.rightBracket, "to end the comprehension")
      return Expression(form: .listComprehension(comprehension), offset: offset)
    }
    let isNamed = variableAhead(0) != nil && at(.equal, ahead: 1)
    if isPatternAhead(isNamed ? 2 : 0) {
      let pattern = try nested { try $0.parsePatternPath() }
      let predicate =
        take(.where)
        ? try whereBar(endsExpression: true) { try $0.parseExpression() } : nil
      try expect(.bar, "and what to collect after the pattern")
      let projection = try parseExpression()
      try expect(.rightBracket, "to end the comprehension")
      let form = PatternComprehension(
        pattern: pattern, predicate: predicate, projection: projection)
      return Expression(form: .patternComprehension(form), offset: offset)
    }
    let items = try parseList { try $0.parseExpression() }
    try expect(.rightBracket, "to end the list")
    return Expression(form: .list(items), offset: offset)
  }

  /// `x IN list WHERE … | …`
  private mutating func parseComprehension(allowsProjection: Bool) throws -> ListComprehension {
    let offset = current.start
    let variable = try variableName("a variable")
    try expect(.in, "and a list")
    let (list, predicate) = try whereBar(endsExpression: allowsProjection) { parser in
      let list = try parser.parseExpression()
      return (list, parser.take(.where) ? try parser.parseExpression() : nil)
    }
    let projection = allowsProjection && take(.bar) ? try parseExpression() : nil
    return ListComprehension(
      variable: variable, variableOffset: offset, list: list, predicate: predicate,
      projection: projection)
  }

  mutating func parseMapLiteral() throws -> Expression {
    let offset = current.start
    try expect(.leftBrace, "of a map")
    var entries: [(key: String, value: Expression)] = []
    while !at(.rightBrace) {
      let key = try schemaName("a key")
      try expect(.colon, "and a value after the key")
      entries.append((key, try parseExpression()))
      if !take(.comma) { break }
    }
    try expect(.rightBrace, "to end the map")
    return Expression(form: .map(entries), offset: offset)
  }

  /// `{ MATCH … RETURN … }` or `{ (a)-->(b) WHERE … }`, at the word before the brace.
  private mutating func parseSubquery() throws -> Subquery {
    advance()
    try expect(.leftBrace, "of a subquery")
    let subquery: Subquery = try nested { parser in
      let startsPattern =
        parser.at(.leftParenthesis)
        || (parser.variableAhead(0) != nil && parser.at(.equal, ahead: 1))
      guard startsPattern else { return .query(try parser.parseQuery()) }
      let patterns = try parser.parsePatterns()
      let predicate = parser.take(.where) ? try parser.parseExpression() : nil
      return .patterns(patterns, predicate: predicate)
    }
    try expect(.rightBrace, "to end the subquery")
    return subquery
  }
}
