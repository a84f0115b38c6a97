/// Why a query was refused or stopped, and where in its text.
package struct CypherError: Error, Sendable {
  /// The kinds of error of the openCypher conformance kit, and `limit` for a query that was stopped.
  package enum Kind: String, Sendable {
    case syntax = "SyntaxError"
    case semantic = "SemanticError"
    case type = "TypeError"
    case argument = "ArgumentError"
    case arithmetic = "ArithmeticError"
    case entityNotFound = "EntityNotFound"
    case constraint = "ConstraintVerificationFailed"
    case parameterMissing = "ParameterMissing"
    case procedure = "ProcedureError"
    case unsupported = "Unsupported"
    case limit = "LimitExceeded"
  }

  package enum Phase: Sendable {
    /// Found before any row was made.
    case compileTime
    case runtime
  }

  package let kind: Kind
  /// The name of the error in the conformance kit, such as `UndefinedVariable`.
  package let code: String
  /// One sentence.
  package let message: String
  /// What to write instead; nil where nothing better is known.
  package var hint: String?
  package internal(set) var phase: Phase = .compileTime
  /// Counted from 1; 0 where the error has no place.
  package internal(set) var line = 0
  /// In characters, counted from 1; 0 where the error has no place.
  package internal(set) var column = 0
  /// UTF-8 bytes into the query.
  var offset: Int?

  init(
    _ kind: Kind, _ code: String, _ message: String, at offset: Int? = nil, hint: String? = nil
  ) {
    self.kind = kind
    self.code = code
    self.message = message
    self.offset = offset
    self.hint = hint
  }

  /// Runs a body and gives an error of it a place, unless it has one.
  static func located<Result>(_ offset: Int?, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch var error as CypherError {
      if error.offset == nil { error.offset = offset }
      throw error
    }
  }

  static func syntax(
    _ code: String, _ message: String, at offset: Int?, hint: String? = nil
  ) -> CypherError {
    CypherError(.syntax, code, message, at: offset, hint: hint)
  }

  static func type(
    _ message: String, at offset: Int? = nil, hint: String? = nil
  ) -> CypherError {
    CypherError(.type, "InvalidArgumentType", message, at: offset, hint: hint)
  }
}
