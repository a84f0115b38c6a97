import GraphModel

/// A query that has been checked and planned and can be run any number of times, on one thread.
///
/// Its plan suits the graph it was prepared for; on another graph, or after many changes, the answers are
/// the same but may take longer.
package struct PreparedQuery {
  /// The text it was made of.
  package let text: String
  /// What may be wrong with it although it can be run.
  package let notices: [QueryNotice]
  let mode: Query.Mode
  let plan: QueryPlan
  /// The parameters it needs and where it first names them.
  let parameters: [(name: String, offset: Int)]

  /// The names of the parameters it needs.
  package var parameterNames: [String] { parameters.map(\.name) }

  /// - Throws: an error where a parameter is missing, a value does not fit or a limit is reached. The graph
  ///   is then as it was.
  package func run(
    on graph: some QueryableGraph, parameters values: [String: CypherValue] = [:],
    limits: QueryLimits = .standard
  ) throws(CypherError) -> QueryResult {
    if let (name, offset) = parameters.first(where: { values[$0.name] == nil }) {
      throw CypherError(
        .parameterMissing, "MissingParameter", "the parameter $\(name) has no value", at: offset,
        hint: SpellingSuggestion.hint(for: name, among: values.keys.sorted())
      ).located(in: text, phase: .compileTime)
    }
    do {
      return try QueryRunner(prepared: self, graph: graph, parameters: values, limits: limits).run()
    } catch let error as CypherError {
      throw error.located(in: text, phase: .runtime)
    } catch {
      throw CypherError(.unsupported, "Internal", "the query failed: \(error)")
    }
  }
}
