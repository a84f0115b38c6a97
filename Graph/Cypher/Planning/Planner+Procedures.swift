extension Planner {
  func planCall(
    _ call: ProcedureCall, at offset: Int, isStandalone: Bool, into planned: inout Planned
  ) throws {
    guard let procedure = procedures[call.name] else {
      throw CypherError(
        .procedure, "ProcedureNotFound", "there is no procedure '\(call.name)'", at: offset,
        hint: SpellingSuggestion.hint(for: call.name, among: procedures.names))
    }
    let arguments: [Expression]
    if let given = call.arguments {
      arguments = given
    } else {
      guard isStandalone else {
        throw CypherError.syntax(
          "InvalidArgumentPassingMode",
          "inside a query the arguments of a procedure stand in parentheses", at: offset)
      }
      impliedParameters += procedure.parameters.map { ($0.name, offset) }
      arguments = procedure.parameters.map {
        Expression(form: .parameter($0.name), offset: offset)
      }
    }
    guard arguments.count == procedure.parameters.count else {
      throw CypherError.syntax(
        "InvalidNumberOfArguments",
        "\(procedure.name) takes \(procedure.parameters.count) argument(s), "
          + "not \(arguments.count)", at: offset)
    }
    if call.yieldsAll, !isStandalone {
      throw CypherError.syntax(
        "UnexpectedSyntax", "YIELD * can only stand in a call by itself", at: offset)
    }
    let isUnnamed = call.yields == nil || call.yieldsAll
    guard !isUnnamed || isStandalone || procedure.columns.isEmpty else {
      throw CypherError.syntax(
        "UndefinedVariable", "inside a query the columns of a procedure are named by YIELD",
        at: offset, hint: "add YIELD \(procedure.columns.map(\.name).joined(separator: ", "))")
    }
    let values = try arguments.map { try compile($0, in: planned.scope) }
    var columns: [(index: Int, slot: Int)] = []
    let yields =
      isUnnamed
      ? procedure.columns.map { (column: $0.name, variable: $0.name, offset: offset) }
      : call.yields ?? []
    for (column, variable, place) in yields {
      guard let index = procedure.columns.firstIndex(where: { $0.name == column }) else {
        throw CypherError.syntax(
          "UndefinedVariable", "\(procedure.name) has no column '\(column)'", at: place,
          hint: SpellingSuggestion.hint(for: column, among: procedure.columns.map(\.name)))
      }
      guard planned.scope[variable] == nil else {
        throw CypherError.syntax(
          "VariableAlreadyBound", "the variable '\(variable)' is already in use", at: place)
      }
      let slot = slots.next()
      planned.scope.bind(variable, to: slot)
      columns.append((index, slot))
      if isStandalone { planned.columns.append((variable, slot)) }
    }
    let filled = columns
    planned.steps.append(
      PlanStep("ProcedureCall", procedure.name) { next, _ in
        CallRows(procedure: procedure, arguments: values, columns: filled, next: next)
      })
    if let predicate = call.predicate {
      let condition = try compile(predicate, in: planned.scope)
      planned.steps.append(
        PlanStep("Filter", "\(predicate)") { next, _ in
          FilterRows(condition: condition, next: next)
        })
    }
  }
}
