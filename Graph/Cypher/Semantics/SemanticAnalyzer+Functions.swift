extension SemanticAnalyzer {
  func checkAggregation(_ context: Context, _ function: String, at offset: Int) throws {
    switch context.aggregation {
    case .allowed: return
    case .inside:
      throw CypherError.syntax(
        "NestedAggregation", "an aggregating function cannot stand inside another", at: offset,
        hint: "aggregate in WITH first")
    case .forbidden(let place):
      throw CypherError.syntax(
        "InvalidAggregation", "\(function) cannot stand \(place)", at: offset,
        hint: "aggregate in WITH or RETURN first")
    }
  }

  func check(
    _ call: FunctionCall, _ variables: Variables, _ context: Context, at offset: Int
  ) throws -> StaticType {
    if call.name.lowercased() == "exists", call.arguments.count == 1 {
      _ = try type(of: call.arguments[0], variables, context.withPattern)
      return .boolean
    }
    guard let signature = procedures.signature(ofFunction: call.name) else {
      throw CypherError.syntax(
        "UnknownFunction", "there is no function '\(call.name)'", at: offset,
        hint: SpellingSuggestion.hint(for: call.name, among: procedures.functionNames))
    }
    guard signature.accepts(argumentCount: call.arguments.count) else {
      let (most, least) = (
        signature.parameters.count, signature.parameters.count - signature.optional
      )
      throw CypherError.syntax(
        "InvalidNumberOfArguments",
        "\(signature.name)() takes \(least == most ? "\(most)" : "\(least) to \(most)") "
          + "argument\(most == 1 ? "" : "s"), not \(call.arguments.count)", at: offset)
    }
    var inner = context
    if signature.isAggregate {
      try checkAggregation(context, signature.name + "()", at: offset)
      inner.aggregation = .inside
      try checkConstancy(call)
    }
    var types: [StaticType] = []
    for (index, argument) in call.arguments.enumerated() {
      let found = try type(of: argument, variables, inner)
      let wanted = signature.parameters[min(index, signature.parameters.count - 1)]
      guard found.fits(wanted), accepts(call.name, found) else {
        throw CypherError.syntax(
          "InvalidArgumentType", "\(signature.name)() does not take \(found.phrase)",
          at: argument.offset)
      }
      types.append(found)
    }
    return result(of: call.name.lowercased(), types, signature)
  }

  /// What the table of signatures cannot say: functions that take several types.
  private func accepts(_ function: String, _ type: StaticType) -> Bool {
    switch (function.lowercased(), type) {
    case ("size", .path), ("size", .node), ("size", .relationship), ("size", .integer),
      ("size", .double), ("size", .boolean):
      false
    case ("properties", .list), ("properties", .string), ("properties", .boolean),
      ("properties", .path), ("keys", .list), ("keys", .string), ("keys", .path):
      false
    case ("properties", _), ("keys", _): !type.isNumeric
    default: true
    }
  }

  /// A function that answers differently every time cannot be aggregated.
  private func checkConstancy(_ call: FunctionCall) throws {
    for argument in call.arguments {
      if case .function(let inner) = argument.form, inner.name.lowercased() == "rand" {
        throw CypherError.syntax(
          "NonConstantExpression", "\(call.name)() cannot aggregate rand()", at: argument.offset)
      }
    }
  }

  private func result(
    of function: String, _ types: [StaticType], _ signature: FunctionSignature
  ) -> StaticType {
    switch (function, types.first) {
    case ("collect", let type?): return .list(type)
    case ("head", .list(let element)?), ("last", .list(let element)?): return element
    case ("tail", let type?), ("reverse", let type?), ("abs", let type?): return type
    case ("sum", let type?) where type.isNumeric || type == .duration: return type
    case ("coalesce", let type?): return types.dropFirst().reduce(type) { $0.joined(with: $1) }
    default: return signature.result
    }
  }
}
