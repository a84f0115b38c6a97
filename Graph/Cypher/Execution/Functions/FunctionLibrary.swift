import GraphModel

/// What the functions of the language do.
enum FunctionLibrary {
  typealias Body = @Sendable ([CypherValue], Execution) throws -> CypherValue

  /// Nil where there is no function of the lower-case name. Bodies may rely on the number of arguments that
  /// the signature asks for.
  static func body(of name: String) -> Body? { table[name] }

  private static let table: [String: Body] = {
    var table: [String: Body] = [:]
    for part in [
      EntityFunctions.all, ConversionFunctions.all, ListFunctions.all, StringFunctions.all,
      NumberFunctions.all, TemporalFunctions.all,
    ] {
      table.merge(part) { first, _ in first }
    }
    return table
  }()

  /// An error for an argument that the function cannot take.
  static func unfit(_ function: String, _ value: CypherValue, _ wanted: String) -> CypherError {
    CypherError(
      .type, "InvalidArgumentValue", "\(function)() takes \(wanted), not \(value.typePhrase)")
  }
}
