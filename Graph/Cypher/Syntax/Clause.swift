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
