extension Parser {
  mutating func parsePatterns() throws -> [PatternPath] {
    try parseList { try $0.parsePatternPath() }
  }

  /// `p = (a)-->(b)`, `shortestPath((a)-[*]->(b))` or a plain chain.
  mutating func parsePatternPath() throws -> PatternPath {
    if let name = variableAhead(0), at(.equal, ahead: 1) {
      advance()
      advance()
      return try parseUnnamedPath().named(name)
    }
    return try parseUnnamedPath()
  }

  private mutating func parseUnnamedPath() throws -> PatternPath {
    let offset = current.start
    let search: PatternPath.Search? =
      at(.shortestPath) ? .shortest : at(.allShortestPaths) ? .allShortest : nil
    if let search, at(.leftParenthesis, ahead: 1) {
      advance()
      advance()
      let path = try parseChain(search: search)
      try expect(.rightParenthesis, "after the pattern")
      guard path.relationships.count == 1 else {
        throw CypherError.syntax(
          "UnexpectedSyntax",
          "a shortest path has two nodes and one relationship pattern", at: offset,
          hint: "write shortestPath((a)-[*]->(b))")
      }
      return path
    }
    if at(.leftParenthesis), at(.leftParenthesis, ahead: 1) {
      throw unsupported(
        "a pattern in parentheses", at: offset, hint: "for repetition write -[*1..3]->")
    }
    return try parseChain(search: .every)
  }

  /// Nodes and relationships in turn, beginning with a node.
  mutating func parseChain(search: PatternPath.Search) throws -> PatternPath {
    let offset = current.start
    var nodes = [try parseNode()]
    var relationships: [RelationshipPattern] = []
    while at(.minus) || (at(.less) && at(.minus, ahead: 1)) {
      relationships.append(try parseRelationship())
      nodes.append(try parseNode())
    }
    return PatternPath(
      variable: nil, search: search, nodes: nodes, relationships: relationships, offset: offset)
  }

  private mutating func parseNode() throws -> NodePattern {
    let offset = current.start
    guard take(.leftParenthesis) else {
      throw unexpected("a node in parentheses", hint: "write (n:Label)")
    }
    var variable: String?
    if case .name = current.kind, !at(.where) { variable = try variableName("a variable") }
    let labels =
      take(.colon)
      ? try whereBar(endsExpression: false) { try $0.parseLabels() } : LabelExpression()
    let properties = try parsePatternProperties()
    let predicate = take(.where) ? try parseExpression() : nil
    try expect(.rightParenthesis, "to end the node")
    return NodePattern(
      variable: variable, labels: labels, properties: properties, predicate: predicate,
      offset: offset)
  }

  /// Labels after a colon that has been taken.
  mutating func parseLabels() throws -> LabelExpression {
    var expression = LabelExpression()
    var alternatives = [try parseLabel()]
    while true {
      if !barEndsExpression, take(.bar) {
        _ = take(.colon)
        alternatives.append(try parseLabel())
      } else if at(.colon) || at(.ampersand) {
        advance()
        expression.groups.append(alternatives)
        alternatives = [try parseLabel()]
      } else {
        expression.groups.append(alternatives)
        return expression
      }
    }
  }

  private mutating func parseLabel() throws -> String {
    if at(.exclamation) {
      throw unsupported("negation of labels", at: current.start, hint: "use WHERE NOT n:Label")
    }
    if at(.leftParenthesis) {
      throw unsupported("parentheses among labels", at: current.start, hint: "use WHERE")
    }
    return try schemaName("a label")
  }

  private mutating func parsePatternProperties() throws -> Expression? {
    if at(.leftBrace) { return try parseMapLiteral() }
    if at(.dollar) { return try parseAtom() }
    return nil
  }

  private mutating func parseRelationship() throws -> RelationshipPattern {
    let offset = current.start
    let pointsLeft = take(.less)
    try expect(.minus, "of a relationship")
    var variable: String?
    var types: [String] = []
    var length: RelationshipPattern.Length?
    var properties: Expression?
    var predicate: Expression?
    if take(.leftBracket) {
      if case .name = current.kind, !at(.where) { variable = try variableName("a variable") }
      if take(.colon) {
        types = [try parseType()]
        while take(.bar) {
          _ = take(.colon)
          types.append(try parseType())
        }
      }
      if take(.star) { length = try parseLength() }
      properties = try parsePatternProperties()
      predicate = take(.where) ? try parseExpression() : nil
      guard take(.rightBracket) else {
        throw CypherError.syntax(
          "InvalidRelationshipPattern",
          "expected ']' to end the relationship, found \(current.description)", at: current.start,
          hint: "a length is written with a star: -[:TYPE*1..3]->")
      }
    }
    guard take(.minus) else {
      throw CypherError.syntax(
        "InvalidRelationshipPattern",
        "expected '-' after the relationship, found \(current.description)", at: current.start,
        hint: "write -[:TYPE]->, <-[:TYPE]- or -[:TYPE]-")
    }
    let pointsRight = take(.greater)
    if at(.leftBrace) || at(.plus) || at(.star) {
      throw unsupported(
        "a quantifier after a relationship", at: current.start,
        hint: "write it inside the brackets: -[:TYPE*1..3]->")
    }
    return RelationshipPattern(
      variable: variable, types: types,
      direction: pointsLeft == pointsRight ? .either : pointsLeft ? .rightToLeft : .leftToRight,
      length: length, properties: properties, predicate: predicate, offset: offset)
  }

  private mutating func parseType() throws -> String {
    if at(.exclamation) || at(.leftParenthesis) {
      throw unsupported("an expression of types", at: current.start, hint: "write :A|B")
    }
    return try schemaName("a relationship type")
  }

  private mutating func parseLength() throws -> RelationshipPattern.Length {
    let minimum = try parseBound()
    guard take(.dots) else {
      return RelationshipPattern.Length(minimum: minimum, maximum: minimum)
    }
    return RelationshipPattern.Length(minimum: minimum, maximum: try parseBound())
  }

  private mutating func parseBound() throws -> Int? {
    if at(.minus) || at(.dollar) {
      throw CypherError.syntax(
        "InvalidRelationshipPattern", "the length of a path is given by plain whole numbers",
        at: current.start)
    }
    guard case .integer(let digits) = current.kind else { return nil }
    let offset = current.start
    advance()
    return try Self.integer(digits, isNegative: false, at: offset)
  }

  /// Whether the parenthesis at the current token begins a pattern with a relationship: decided by the
  /// signs alone, so that nothing is parsed twice.
  func isPatternAhead(_ ahead: Int = 0) -> Bool {
    guard at(.leftParenthesis, ahead: ahead), let end = closing[index + ahead] else {
      return false
    }
    guard startsNode(ahead + 1) else { return false }
    var next = end - index + 1
    if at(.less, ahead: next) { next += 1 }
    guard at(.minus, ahead: next) else { return false }
    next += 1
    if at(.leftBracket, ahead: next) {
      guard let end = closing[index + next] else { return false }
      next = end - index + 1
    }
    guard at(.minus, ahead: next) else { return false }
    next += 1
    if at(.greater, ahead: next) { next += 1 }
    return at(.leftParenthesis, ahead: next)
  }

  private func startsNode(_ ahead: Int) -> Bool {
    let isDelimiter = { (ahead: Int) in
      self.at(.rightParenthesis, ahead: ahead) || self.at(.colon, ahead: ahead)
        || self.at(.leftBrace, ahead: ahead) || self.at(.dollar, ahead: ahead)
        || self.at(.where, ahead: ahead)
    }
    return isDelimiter(ahead) || (variableAhead(ahead) != nil && isDelimiter(ahead + 1))
  }
}
