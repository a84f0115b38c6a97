/// Builds the tree of a query by recursive descent.
///
/// Nesting is limited to `depthLimit`; chains of operators become flat lists, so neither this nor any later
/// stage recurses deeper than the nesting that a reader sees.
struct Parser {
  static let depthLimit = 200

  let text: String
  let tokens: [Token]
  /// For each opening bracket, the index of the closing one.
  let closing: [Int: Int]
  var index = 0
  var depth = 0
  /// Whether `|` ends an expression, as in comprehensions, and so cannot join labels.
  var barEndsExpression = false

  private init(_ text: String) throws {
    self.text = text
    tokens = try Lexer.tokens(of: text)
    closing = Self.matchBrackets(tokens)
  }

  static func parse(_ text: String) throws -> Query {
    var parser = try Parser(text)
    return try parser.parseStatement()
  }

  private static func matchBrackets(_ tokens: [Token]) -> [Int: Int] {
    var open: [Int] = []
    var closing: [Int: Int] = [:]
    for (index, token) in tokens.enumerated() {
      guard case .symbol(let symbol) = token.kind else { continue }
      switch symbol {
      case .leftParenthesis, .leftBracket, .leftBrace: open.append(index)
      case .rightParenthesis, .rightBracket, .rightBrace:
        if let start = open.popLast() { closing[start] = index }
      default: break
      }
    }
    return closing
  }

  // MARK: - Tokens

  var current: Token { tokens[min(index, tokens.count - 1)] }

  func token(_ ahead: Int) -> Token { tokens[min(index + ahead, tokens.count - 1)] }

  mutating func advance() { index = min(index + 1, tokens.count - 1) }

  func at(_ symbol: Token.Symbol, ahead: Int = 0) -> Bool {
    token(ahead).kind == .symbol(symbol)
  }

  func at(_ keyword: Keyword, ahead: Int = 0) -> Bool {
    if case .name(_, keyword: keyword) = token(ahead).kind { return true }
    return false
  }

  mutating func take(_ symbol: Token.Symbol) -> Bool {
    guard at(symbol) else { return false }
    advance()
    return true
  }

  mutating func take(_ keyword: Keyword) -> Bool {
    guard at(keyword) else { return false }
    advance()
    return true
  }

  mutating func expect(_ symbol: Token.Symbol, _ purpose: String) throws {
    guard take(symbol) else { throw unexpected("'\(symbol.rawValue)' \(purpose)") }
  }

  mutating func expect(_ keyword: Keyword, _ purpose: String) throws {
    guard take(keyword) else { throw unexpected("\(keyword.rawValue) \(purpose)") }
  }

  /// An error at the current token.
  func unexpected(_ expected: String, hint: String? = nil) -> CypherError {
    .syntax(
      "UnexpectedSyntax", "expected \(expected), found \(current.description)",
      at: current.start, hint: hint)
  }

  func unsupported(_ form: String, at offset: Int, hint: String? = nil) -> CypherError {
    CypherError(
      .unsupported, "UnsupportedSyntax", "\(form) is not supported", at: offset, hint: hint)
  }

  /// The text from a place to the end of the last token taken.
  func text(from offset: Int) -> String {
    let end = index > 0 ? tokens[index - 1].end : offset
    guard end > offset else { return "" }
    return String(decoding: Array(text.utf8.dropFirst(offset).prefix(end - offset)), as: UTF8.self)
  }

  /// Runs a nested parse, refusing nesting that is too deep.
  mutating func nested<Result>(_ body: (inout Parser) throws -> Result) throws -> Result {
    guard depth < Self.depthLimit else {
      throw CypherError(
        .limit, "QueryTooDeep", "the query is nested more than \(Self.depthLimit) levels deep",
        at: current.start)
    }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  /// Runs a parse in which `|` does or does not end an expression.
  mutating func whereBar<Result>(
    endsExpression: Bool, _ body: (inout Parser) throws -> Result
  ) throws -> Result {
    let before = barEndsExpression
    barEndsExpression = endsExpression
    defer { barEndsExpression = before }
    return try body(&self)
  }

  // MARK: - Names

  /// A name that may be any word: of a label, type, property or function.
  mutating func schemaName(_ purpose: String) throws -> String {
    guard case .name(let name, _) = current.kind else { throw unexpected(purpose) }
    advance()
    return name
  }

  /// The name of a variable: any word but the reserved ones.
  mutating func variableName(_ purpose: String) throws -> String {
    guard let name = variableAhead(0) else {
      var hint: String?
      if case .name(let word, keyword: .some) = current.kind {
        hint = "\(word.uppercased()) is a reserved word; as a name it is written `\(word)`"
      }
      throw unexpected(purpose, hint: hint)
    }
    advance()
    return name
  }

  func variableAhead(_ ahead: Int) -> String? {
    guard case .name(let name, let keyword) = token(ahead).kind else { return nil }
    return keyword?.isReserved == true ? nil : name
  }

  // MARK: - Queries

  private mutating func parseStatement() throws -> Query {
    var mode = Query.Mode.run
    if take(.explain) { mode = .explain } else if take(.profile) { mode = .profile }
    var query = try parseQuery()
    query.mode = mode
    _ = take(.semicolon)
    guard current.kind == .end else {
      if index > 0, tokens[index - 1].kind == .symbol(.semicolon) {
        throw unsupported("more than one query at a time", at: current.start)
      }
      throw unexpected("a clause or the end of the query", hint: clauseHint())
    }
    return query
  }

  /// Single queries joined by UNION, up to the first token that cannot go on.
  mutating func parseQuery() throws -> Query {
    var query = Query(parts: [try parseSingleQuery()], keepsDuplicates: [], unionOffsets: [])
    while at(.union) {
      query.unionOffsets.append(current.start)
      advance()
      let keeps = take(.all)
      if !keeps { _ = take(.distinct) }
      query.keepsDuplicates.append(keeps)
      query.parts.append(try parseSingleQuery())
    }
    return query
  }

  private mutating func parseSingleQuery() throws -> SingleQuery {
    var clauses: [Clause] = []
    while let clause = try parseClause() { clauses.append(clause) }
    guard !clauses.isEmpty else {
      throw unexpected("a clause such as MATCH or RETURN", hint: clauseHint())
    }
    return SingleQuery(clauses: clauses)
  }

  private func clauseHint() -> String? {
    guard case .name(let word, _) = current.kind else { return nil }
    let clauses = [
      "MATCH", "OPTIONAL", "WHERE", "WITH", "UNWIND", "RETURN", "ORDER", "SKIP", "LIMIT", "UNION",
      "CREATE", "MERGE", "SET", "REMOVE", "DELETE", "DETACH", "CALL",
    ]
    return SpellingSuggestion.hint(for: word, among: clauses)
  }
}
