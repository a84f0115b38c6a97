/// One clause of a query, with its place.
struct Clause {
  indirect enum Form {
    case match(MatchClause)
    case unwind(Expression, variable: String)
    case with(Projection, predicate: Expression?)
    case `return`(Projection)
    case create([PatternPath])
    case merge(PatternPath, onCreate: [SetItem], onMatch: [SetItem])
    case set([SetItem])
    case remove([RemoveItem])
    case delete([Expression], detach: Bool)
    case call(ProcedureCall)
    case finish
  }

  let form: Form
  let offset: Int

  /// The words it begins with, for messages.
  var name: String {
    switch form {
    case .match(let match): match.isOptional ? "OPTIONAL MATCH" : "MATCH"
    case .unwind: "UNWIND"
    case .with: "WITH"
    case .return: "RETURN"
    case .create: "CREATE"
    case .merge: "MERGE"
    case .set: "SET"
    case .remove: "REMOVE"
    case .delete: "DELETE"
    case .call: "CALL"
    case .finish: "FINISH"
    }
  }

  var isUpdating: Bool {
    switch form {
    case .create, .merge, .set, .remove, .delete: true
    case .match, .unwind, .with, .return, .call, .finish: false
    }
  }
}

struct MatchClause {
  let isOptional: Bool
  let patterns: [PatternPath]
  let predicate: Expression?
}

/// What RETURN and WITH say after their name.
struct Projection {
  let isDistinct: Bool
  /// `*`
  let includesAll: Bool
  let items: [ProjectionItem]
  let order: [SortItem]
  let skip: Expression?
  let limit: Expression?
}

struct ProjectionItem {
  let expression: Expression
  /// The alias, or the text of the expression.
  let name: String
  let hasAlias: Bool
}

struct SortItem {
  let expression: Expression
  let isDescending: Bool
}

enum SetItem {
  case property(Expression, String, value: Expression)
  /// `n = {…}`, or `n += {…}` where it only adds.
  case allProperties(variable: String, value: Expression, adds: Bool, offset: Int)
  case labels(variable: String, [String], offset: Int)
}

enum RemoveItem {
  case property(Expression, String)
  case labels(variable: String, [String], offset: Int)
}

struct ProcedureCall {
  let name: String
  /// Nil where there are no parentheses.
  let arguments: [Expression]?
  /// Nil where there is no YIELD; the name of the column and of the variable.
  let yields: [(column: String, variable: String, offset: Int)]?
  let yieldsAll: Bool
  let predicate: Expression?
}
