extension Parser {
  /// The clause at the current token; nil where none begins.
  mutating func parseClause() throws -> Clause? {
    let offset = current.start
    guard case .name(_, keyword: let keyword?) = current.kind else { return nil }
    func clause(_ form: Clause.Form) -> Clause { Clause(form: form, offset: offset) }
    switch keyword {
    case .match:
      advance()
      return clause(.match(try parseMatch(isOptional: false)))
    case .optional:
      advance()
      try expect(.match, "after OPTIONAL")
      return clause(.match(try parseMatch(isOptional: true)))
    case .unwind:
      advance()
      let list = try parseExpression()
      try expect(.as, "and a name after the list to unwind")
      return clause(.unwind(list, variable: try variableName("a name after AS")))
    case .with:
      advance()
      let projection = try parseProjection()
      let predicate = take(.where) ? try parseExpression() : nil
      return clause(.with(projection, predicate: predicate))
    case .return:
      advance()
      return clause(.return(try parseProjection()))
    case .create:
      advance()
      return clause(.create(try parsePatterns()))
    case .merge:
      advance()
      return clause(try parseMerge())
    case .set:
      advance()
      return clause(.set(try parseList { try $0.parseSetItem() }))
    case .remove:
      advance()
      return clause(.remove(try parseList { try $0.parseRemoveItem() }))
    case .detach:
      advance()
      try expect(.delete, "after DETACH")
      return clause(.delete(try parseList { try $0.parseExpression() }, detach: true))
    case .delete:
      advance()
      return clause(.delete(try parseList { try $0.parseExpression() }, detach: false))
    case .call:
      advance()
      return clause(.call(try parseCall(at: offset)))
    case .finish:
      advance()
      return clause(.finish)
    case .foreach: throw unsupported("FOREACH", at: offset, hint: "use UNWIND")
    case .load: throw unsupported("LOAD CSV", at: offset)
    case .use: throw unsupported("USE", at: offset)
    default: return nil
    }
  }

  /// One or more of something between commas.
  mutating func parseList<Item>(_ parse: (inout Parser) throws -> Item) throws -> [Item] {
    var items = [try parse(&self)]
    while take(.comma) { items.append(try parse(&self)) }
    return items
  }

  private mutating func parseMatch(isOptional: Bool) throws -> MatchClause {
    let patterns = try parsePatterns()
    let predicate = take(.where) ? try parseExpression() : nil
    return MatchClause(isOptional: isOptional, patterns: patterns, predicate: predicate)
  }

  private mutating func parseProjection() throws -> Projection {
    let isDistinct = take(.distinct)
    let includesAll = take(.star)
    var items: [ProjectionItem] = []
    if !includesAll || take(.comma) { items = try parseList { try $0.parseProjectionItem() } }
    var order: [SortItem] = []
    if take(.order) {
      try expect(.by, "after ORDER")
      order = try parseList { parser in
        let expression = try parser.parseExpression()
        if parser.take(.desc) || parser.take(.descending) {
          return SortItem(expression: expression, isDescending: true)
        }
        if !parser.take(.asc) { _ = parser.take(.ascending) }
        return SortItem(expression: expression, isDescending: false)
      }
    }
    let skip = at(.skip) || at(.offset) ? try parseAfterKeyword() : nil
    let limit = at(.limit) ? try parseAfterKeyword() : nil
    if limit != nil, skip == nil, at(.skip) || at(.offset) {
      throw unexpected("the end of the clause", hint: "SKIP stands before LIMIT")
    }
    return Projection(
      isDistinct: isDistinct, includesAll: includesAll, items: items, order: order, skip: skip,
      limit: limit)
  }

  private mutating func parseAfterKeyword() throws -> Expression {
    advance()
    return try parseExpression()
  }

  private mutating func parseProjectionItem() throws -> ProjectionItem {
    let start = current.start
    let expression = try parseExpression()
    let name = text(from: start)
    guard take(.as) else {
      return ProjectionItem(
        expression: expression, name: Self.plainName(expression) ?? name, hasAlias: false)
    }
    let alias = try variableName("a name after AS")
    return ProjectionItem(expression: expression, name: alias, hasAlias: true)
  }

  /// The name of a bare variable, without its backticks.
  private static func plainName(_ expression: Expression) -> String? {
    if case .variable(let name) = expression.form { return name }
    return nil
  }

  private mutating func parseMerge() throws -> Clause.Form {
    let pattern = try parsePatternPath()
    var onCreate: [SetItem] = []
    var onMatch: [SetItem] = []
    while take(.on) {
      if take(.create) {
        try expect(.set, "after ON CREATE")
        onCreate += try parseList { try $0.parseSetItem() }
      } else {
        try expect(.match, "or CREATE after ON")
        try expect(.set, "after ON MATCH")
        onMatch += try parseList { try $0.parseSetItem() }
      }
    }
    return .merge(pattern, onCreate: onCreate, onMatch: onMatch)
  }

  private mutating func parseSetItem() throws -> SetItem {
    let offset = current.start
    if let variable = variableAhead(0) {
      if at(.colon, ahead: 1) {
        advance()
        return .labels(variable: variable, try parsePlainLabels(), offset: offset)
      }
      if at(.equal, ahead: 1) || at(.plusEqual, ahead: 1) {
        let adds = at(.plusEqual, ahead: 1)
        advance()
        advance()
        let value = try parseExpression()
        return .allProperties(variable: variable, value: value, adds: adds, offset: offset)
      }
    }
    let target = try parsePostfix()
    guard case .property(let subject, let name) = target.form else {
      throw CypherError.syntax(
        "UnexpectedSyntax", "SET changes a property, the labels or all properties of a variable",
        at: offset, hint: "write SET n.name = value, SET n:Label or SET n += {…}")
    }
    try expect(.equal, "and a value")
    return .property(subject, name, value: try parseExpression())
  }

  private mutating func parseRemoveItem() throws -> RemoveItem {
    let offset = current.start
    if let variable = variableAhead(0), at(.colon, ahead: 1) {
      advance()
      return .labels(variable: variable, try parsePlainLabels(), offset: offset)
    }
    guard case .property(let subject, let name) = try parsePostfix().form else {
      throw CypherError.syntax(
        "UnexpectedSyntax", "REMOVE takes a property or labels", at: offset,
        hint: "write REMOVE n.name or REMOVE n:Label")
    }
    return .property(subject, name)
  }

  private mutating func parsePlainLabels() throws -> [String] {
    var labels: [String] = []
    while take(.colon) { labels.append(try schemaName("a label after ':'")) }
    return labels
  }

  private mutating func parseCall(at offset: Int) throws -> ProcedureCall {
    if at(.leftBrace) {
      throw unsupported("CALL with a subquery", at: offset, hint: "use COUNT { } or EXISTS { }")
    }
    var name = try schemaName("the name of a procedure")
    while take(.dot) { name += "." + (try schemaName("a name after '.'")) }
    var arguments: [Expression]?
    if take(.leftParenthesis) {
      arguments = at(.rightParenthesis) ? [] : try parseList { try $0.parseExpression() }
      try expect(.rightParenthesis, "after the arguments")
    }
    guard take(.yield) else {
      return ProcedureCall(
        name: name, arguments: arguments, yields: nil, yieldsAll: false, predicate: nil)
    }
    let yieldsAll = take(.star)
    var yields: [(column: String, variable: String, offset: Int)] = []
    if !yieldsAll {
      yields = try parseList { parser in
        let offset = parser.current.start
        let column = try parser.variableName("the name of a column")
        let variable = parser.take(.as) ? try parser.variableName("a name after AS") : column
        return (column, variable, offset)
      }
    }
    let predicate = take(.where) ? try parseExpression() : nil
    return ProcedureCall(
      name: name, arguments: arguments, yields: yields, yieldsAll: yieldsAll,
      predicate: predicate)
  }
}
