/// Checks a query before it is planned: that variables are known and used as what they are, that values have
/// types their operations take, and that clauses stand where they may.
///
/// Types are inferred as far as the text alone tells; what depends on data is left to the run.
struct SemanticAnalyzer {
  typealias Variables = [String: StaticType]

  /// What an expression may contain where it stands.
  struct Context {
    /// Whether a pattern may stand for the question whether it matches.
    var allowsPattern = false
    var aggregation = Aggregation.forbidden("here")
  }

  enum Aggregation {
    case allowed
    /// Already inside an aggregating function.
    case inside
    case forbidden(String)
  }

  let procedures: ProcedureCatalogue

  static func check(_ query: Query, procedures: ProcedureCatalogue) throws {
    _ = try SemanticAnalyzer(procedures: procedures).check(query, outer: [:], isSubquery: false)
  }

  /// Answers the columns of the query.
  func check(_ query: Query, outer: Variables, isSubquery: Bool) throws -> [String] {
    if let first = query.keepsDuplicates.first,
      let other = query.keepsDuplicates.firstIndex(where: { $0 != first })
    {
      throw CypherError.syntax(
        "InvalidClauseComposition", "UNION and UNION ALL cannot be mixed in one query",
        at: query.unionOffsets[other])
    }
    var columns: [String] = []
    for (index, part) in query.parts.enumerated() {
      let found = try check(part, outer: outer, isSubquery: isSubquery)
      if index == 0 { columns = found }
      guard found.sorted() == columns.sorted() else {
        throw CypherError.syntax(
          "DifferentColumnsInUnion", "both sides of UNION must return the same columns",
          at: query.unionOffsets[index - 1], hint: "give them the same names with AS")
      }
    }
    return columns
  }

  private func check(
    _ query: SingleQuery, outer: Variables, isSubquery: Bool
  ) throws -> [String] {
    try checkOrder(query.clauses, isSubquery: isSubquery)
    var variables = outer
    var columns: [String] = []
    for clause in query.clauses {
      columns = try check(
        clause, &variables, isStandalone: !isSubquery && query.clauses.count == 1)
    }
    return columns
  }

  /// Which clause may follow which.
  private func checkOrder(_ clauses: [Clause], isSubquery: Bool) throws {
    for (index, clause) in clauses.enumerated() {
      let next = index + 1 < clauses.count ? clauses[index + 1] : nil
      if isSubquery, clause.isUpdating {
        throw CypherError.syntax(
          "InvalidClauseComposition", "\(clause.name) cannot stand in a subquery",
          at: clause.offset)
      }
      switch clause.form {
      case .return, .finish:
        if let next {
          throw CypherError.syntax(
            "InvalidClauseComposition", "\(next.name) cannot follow \(clause.name)",
            at: next.offset, hint: "\(clause.name) ends a query; use WITH to go on")
        }
      case .match, .unwind, .with:
        if next == nil, !isSubquery {
          throw CypherError.syntax(
            "InvalidClauseComposition", "a query cannot end with \(clause.name)",
            at: clause.offset, hint: "add RETURN and what to return")
        }
      case .create, .merge, .set, .remove, .delete:
        switch next?.form {
        case .match, .unwind, .call:
          throw CypherError.syntax(
            "InvalidClauseComposition",
            "\(next?.name ?? "") cannot follow \(clause.name) directly", at: next?.offset,
            hint: "put WITH between them")
        default: break
        }
      case .call: break
      }
    }
  }

  private func check(
    _ clause: Clause, _ variables: inout Variables, isStandalone: Bool
  ) throws -> [String] {
    switch clause.form {
    case .match(let match):
      var checker = PatternChecker(analyzer: self, variables: variables, mode: .match)
      try checker.bind(match.patterns)
      variables = checker.variables
      if let predicate = match.predicate { try checkCondition(predicate, variables, "WHERE") }
    case .unwind(let list, let variable):
      let type = try type(
        of: list, variables, Context(aggregation: .forbidden("in UNWIND")))
      try checkUnbound(variable, variables, at: clause.offset)
      if case .list(let element) = type {
        variables[variable] = element
      } else {
        variables[variable] = .any
      }
    case .with(let projection, let predicate):
      try check(projection, predicate, &variables, isWith: true, at: clause.offset)
    case .return(let projection):
      try check(projection, nil, &variables, isWith: false, at: clause.offset)
      return projection.includesAll
        ? variables.keys.sorted() : projection.items.map(\.name)
    case .create(let patterns):
      var checker = PatternChecker(analyzer: self, variables: variables, mode: .create)
      try checker.bind(patterns)
      variables = checker.variables
    case .merge(let pattern, let onCreate, let onMatch):
      var checker = PatternChecker(analyzer: self, variables: variables, mode: .merge)
      try checker.bind([pattern])
      variables = checker.variables
      for item in onCreate + onMatch { try check(item, variables) }
    case .set(let items): for item in items { try check(item, variables) }
    case .remove(let items): for item in items { try check(item, variables) }
    case .delete(let targets, _): for target in targets { try checkDelete(target, variables) }
    case .call(let call):
      return try check(call, &variables, isStandalone: isStandalone, at: clause.offset)
    case .finish: break
    }
    return []
  }

  func checkUnbound(_ name: String, _ variables: Variables, at offset: Int) throws {
    guard variables[name] == nil else {
      throw CypherError.syntax(
        "VariableAlreadyBound", "the variable '\(name)' is already in use", at: offset)
    }
  }

  func checkBound(_ name: String, _ variables: Variables, at offset: Int) throws -> StaticType {
    if let type = variables[name] { return type }
    throw CypherError.syntax(
      "UndefinedVariable", "there is no variable '\(name)' here", at: offset,
      hint: SpellingSuggestion.hint(for: name, among: variables.keys.sorted()))
  }

  func checkCondition(
    _ predicate: Expression, _ variables: Variables, _ clause: String
  ) throws {
    let context = Context(allowsPattern: true, aggregation: .forbidden("in \(clause)"))
    try expect(.boolean, predicate, variables, context, "a condition")
  }

  // MARK: - Writing

  private func check(_ item: SetItem, _ variables: Variables) throws {
    let context = Context(aggregation: .forbidden("in SET"))
    switch item {
    case .property(let subject, _, let value):
      try checkEntity(try type(of: subject, variables, context), "SET", at: subject.offset)
      try checkStorable(try type(of: value, variables, context), at: value.offset)
    case .allProperties(let variable, let value, _, let offset):
      try checkEntity(try checkBound(variable, variables, at: offset), "SET", at: offset)
      _ = try type(of: value, variables, context)
    case .labels(let variable, _, let offset):
      try checkEntity(try checkBound(variable, variables, at: offset), "SET", at: offset)
    }
  }

  private func check(_ item: RemoveItem, _ variables: Variables) throws {
    switch item {
    case .property(let subject, _):
      let found = try type(
        of: subject, variables, Context(aggregation: .forbidden("in REMOVE")))
      try checkEntity(found, "REMOVE", at: subject.offset)
    case .labels(let variable, _, let offset):
      try checkEntity(try checkBound(variable, variables, at: offset), "REMOVE", at: offset)
    }
  }

  private func checkStorable(_ type: StaticType, at offset: Int) throws {
    switch type {
    case .map, .node, .relationship, .path, .list(.map), .list(.node), .list(.relationship),
      .list(.path), .list(.list):
      throw CypherError(
        .type, "InvalidPropertyType",
        "a property cannot hold \(type.phrase) or a list with one inside", at: offset)
    default: break
    }
  }

  private func checkEntity(_ type: StaticType, _ clause: String, at offset: Int) throws {
    switch type {
    case .any, .node, .relationship, .map: break
    default:
      throw CypherError.syntax(
        "InvalidArgumentType", "\(clause) changes nodes and relationships, not \(type.phrase)",
        at: offset)
    }
  }

  private func checkDelete(_ target: Expression, _ variables: Variables) throws {
    if case .hasLabels = target.form {
      throw CypherError.syntax(
        "InvalidDelete", "DELETE takes nodes and relationships, not labels", at: target.offset,
        hint: "labels are taken away by REMOVE n:Label")
    }
    let found = try type(of: target, variables, Context(aggregation: .forbidden("in DELETE")))
    switch found {
    case .any, .node, .relationship, .path: break
    default:
      throw CypherError.syntax(
        "InvalidArgumentType", "DELETE takes nodes, relationships and paths, not \(found.phrase)",
        at: target.offset)
    }
  }

  private func check(
    _ call: ProcedureCall, _ variables: inout Variables, isStandalone: Bool, at offset: Int
  ) throws -> [String] {
    guard let procedure = procedures[call.name] else {
      throw CypherError(
        .procedure, "ProcedureNotFound", "there is no procedure '\(call.name)'", at: offset,
        hint: SpellingSuggestion.hint(for: call.name, among: procedures.names))
    }
    for (index, argument) in (call.arguments ?? []).enumerated() {
      let found = try type(
        of: argument, variables, Context(aggregation: .forbidden("in a procedure's arguments")))
      if index < procedure.parameters.count, !found.fits(procedure.parameters[index].type) {
        throw CypherError.syntax(
          "InvalidArgumentType",
          "argument \(index + 1) of \(procedure.name) must be "
            + "\(procedure.parameters[index].type.phrase), not \(found.phrase)",
          at: argument.offset)
      }
    }
    var columns: [String] = []
    let isUnnamed = call.yields == nil || call.yieldsAll
    let yields =
      isUnnamed
      ? procedure.columns.map { (column: $0.name, variable: $0.name, offset: 0) }
      : call.yields ?? []
    if isUnnamed, !isStandalone { return [] }
    for (column, variable, place) in yields {
      try checkUnbound(variable, variables, at: place)
      variables[variable] = procedure.columns.first { $0.name == column }?.type ?? .any
      columns.append(variable)
    }
    if let predicate = call.predicate { try checkCondition(predicate, variables, "WHERE") }
    return isStandalone ? columns : []
  }
}
