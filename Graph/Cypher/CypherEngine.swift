import GraphModel

/// Runs openCypher queries over a graph.
///
/// A query passes through four stages, each in a folder of its own: syntax (text to tree), semantics
/// (names and types), planning (tree to steps) and execution (steps to rows).
package enum CypherEngine {
  /// - Parameters:
  ///   - text: one query; a semicolon may follow it.
  ///   - graph: what to read; write clauses need a `MutableGraph`.
  ///   - parameters: values for `$name`.
  /// - Throws: an error with line and column for anything wrong with the text, for a value an operation
  ///   cannot take, and where a limit is reached. A failed query leaves the graph as it was.
  package static func run(
    _ text: String, on graph: some QueryableGraph, parameters: [String: CypherValue] = [:],
    limits: QueryLimits = .standard
  ) throws(CypherError) -> QueryResult {
    throw CypherError(.unsupported, "Unsupported", "queries cannot be run yet", at: 0)
  }
}
