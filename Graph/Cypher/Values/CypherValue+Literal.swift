import GraphModel

extension CypherValue {
  /// The value that a piece of query text stands for, such as `12`, `'a'`, `[1, 2]` or `date('2020-01-01')`;
  /// nil where it is not an expression without variables and parameters.
  ///
  /// For parameters given on a command line.
  package init?(literal text: String) {
    guard
      let result = try? CypherEngine.run(
        "RETURN " + text + " AS value", on: PropertyGraph(), limits: QueryLimits(timeout: 1)),
      result.columns == ["value"], result.rows.count == 1
    else { return nil }
    self = result.rows[0][0]
  }
}
