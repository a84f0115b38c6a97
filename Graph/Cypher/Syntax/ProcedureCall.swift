struct ProcedureCall {
  let name: String
  /// Nil where there are no parentheses.
  let arguments: [Expression]?
  /// Nil where there is no YIELD; the name of the column and of the variable.
  let yields: [(column: String, variable: String, offset: Int)]?
  let yieldsAll: Bool
  let predicate: Expression?
}
