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
  /// - Throws: an error with line and column for anything wrong with the text, for a value an operation
  ///   cannot take, and where a limit is reached. A failed query leaves the graph as it was.
  package static func run(
    _ text: String, on graph: some QueryableGraph, parameters: [String: CypherValue] = [:],
    limits: QueryLimits = .standard
  ) throws(CypherError) -> QueryResult {
    try run(
      text, on: graph, parameters: parameters, limits: limits, procedures: ProcedureCatalogue())
  }

  static func run(
    _ text: String, on graph: some QueryableGraph, parameters: [String: CypherValue],
    limits: QueryLimits, procedures: ProcedureCatalogue
  ) throws(CypherError) -> QueryResult {
    let prepared = try prepare(text, on: graph, parameters: parameters, procedures: procedures)
    if let (name, offset) = prepared.parameters.first(where: { parameters[$0.name] == nil }) {
      throw CypherError(
        .parameterMissing, "MissingParameter", "the parameter $\(name) has no value", at: offset,
        hint: SpellingSuggestion.hint(for: name, among: parameters.keys.sorted())
      ).located(in: text, phase: .compileTime)
    }
    do {
      return try QueryRunner(
        prepared: prepared, graph: graph, parameters: parameters, limits: limits
      ).run()
    } catch let error as CypherError {
      throw error.located(in: text, phase: .runtime)
    } catch {
      throw CypherError(.unsupported, "Internal", "the query failed: \(error)")
    }
  }

  /// Checks and plans a query without running it.
  ///
  /// - Throws: as `run`, for what can be found without looking at rows.
  static func prepare(
    _ text: String, on graph: some QueryableGraph, parameters: [String: CypherValue],
    procedures: ProcedureCatalogue = ProcedureCatalogue()
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
        mode: query.mode, plan: plan, notices: notices,
        parameters: query.parameters + planner.impliedParameters)
    } catch let error as CypherError {
      throw error.located(in: text, phase: .compileTime)
    } catch {
      throw CypherError(.unsupported, "Internal", "the query failed: \(error)")
    }
  }
}
