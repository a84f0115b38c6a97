import GraphModel

/// Runs openCypher queries over a graph.
///
/// A query passes through four stages, each in a folder of its own: syntax (text to tree), semantics
/// (names and types), planning (tree to steps) and execution (steps to rows).
package enum CypherEngine {
  /// - Parameters:
  ///   - text: one query; a semicolon may follow it. EXPLAIN before it answers the plan instead of rows,
  ///     PROFILE both.
  ///   - graph: what to read; write clauses need a `MutableGraph`.
  ///   - parameters: values for `$name`.
  ///   - functions: what it may call besides the functions of the language.
  /// - Throws: an error with line and column for anything wrong with the text, for a value an operation
  ///   cannot take, and where a limit is reached. A failed query leaves the graph as it was.
  package static func run(
    _ text: String, on graph: some QueryableGraph, parameters: [String: CypherValue] = [:],
    limits: QueryLimits = .standard, functions: [QueryFunction] = []
  ) throws(CypherError) -> QueryResult {
    try run(
      text, on: graph, parameters: parameters, limits: limits,
      procedures: ProcedureCatalogue(functions: functions))
  }

  static func run(
    _ text: String, on graph: some QueryableGraph, parameters: [String: CypherValue],
    limits: QueryLimits, procedures: ProcedureCatalogue
  ) throws(CypherError) -> QueryResult {
    try prepare(text, on: graph, parameters: parameters, procedures: procedures)
      .run(on: graph, parameters: parameters, limits: limits)
  }

  /// Checks and plans a query without running it, so that it can be run often.
  ///
  /// - Parameters:
  ///   - graph: what it will be run on.
  ///   - parameters: values like those it will be run with, if known; they tell how selective it is.
  /// - Throws: as `run`, for what can be found without looking at rows.
  package static func prepare(
    _ text: String, on graph: some QueryableGraph, parameters: [String: CypherValue] = [:],
    functions: [QueryFunction] = []
  ) throws(CypherError) -> PreparedQuery {
    try prepare(
      text, on: graph, parameters: parameters, procedures: ProcedureCatalogue(functions: functions))
  }

  static func prepare(
    _ text: String, on graph: some QueryableGraph, parameters: [String: CypherValue],
    procedures: ProcedureCatalogue
  ) throws(CypherError) -> PreparedQuery {
    do {
      let query = try Parser.parse(text)
      try SemanticAnalyzer.check(query, procedures: procedures)
      let planner = Planner(
        statistics: GraphStatistics(graph: graph, parameters: parameters),
        procedures: procedures)
      let plan = try planner.plan(query)
      let notices = VocabularyCheck.notices(of: query, in: text, for: graph)
      return PreparedQuery(
        text: text, notices: notices, mode: query.mode, plan: plan,
        parameters: query.parameters + planner.impliedParameters)
    } catch let error as CypherError {
      throw error.located(in: text, phase: .compileTime)
    } catch {
      throw CypherError(.unsupported, "Internal", "the query failed: \(error)")
    }
  }
}
