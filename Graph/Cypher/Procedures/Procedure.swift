/// What CALL can call.
struct Procedure {
  struct Column {
    let name: String
    let type: StaticType
  }

  let name: String
  let parameters: [Column]
  let columns: [Column]
  /// Rows of the columns for arguments.
  let body: ([CypherValue], Execution) throws -> [[CypherValue]]
}
