/// Takes expressions with aggregating functions apart: what is aggregated, what is grouped by, and what is
/// computed from the two.
struct Grouping {
  let planner: Planner
  let scope: Scope
  private(set) var keys: [GroupRows.Key] = []
  private(set) var aggregates: [GroupRows.Aggregate] = []
  /// The variables that are there once rows are grouped.
  private(set) var after = Scope()
  /// Names of keys and aggregates by the text of their expressions.
  private var names: [String: String] = [:]

  init(planner: Planner, scope: Scope) {
    self.planner = planner
    self.scope = scope
  }

  mutating func addKey(_ expression: Expression) throws {
    let text = expression.description
    guard names[text] == nil else { return }
    let value = try planner.compile(expression, in: scope)
    let slot: Int
    let name: String
    if case .variable(let variable) = expression.form, let known = scope[variable] {
      slot = known
      name = variable
    } else {
      slot = planner.slots.next()
      name = planner.hiddenName()
    }
    keys.append(
      GroupRows.Key(
        value: value, slot: slot,
        source: ValueSource(expression, in: scope, nodeSlots: planner.nodeSlots)))
    names[text] = name
    after.bind(name, to: slot)
  }

  /// The expression with keys and aggregates replaced by variables.
  ///
  /// - Parameter kept: names that stand for columns.
  mutating func rewrite(_ expression: Expression, keeping kept: Set<String> = []) throws
    -> Expression
  {
    var grouping = self
    let rewritten = try expression.replacing { part -> Expression? in
      if case .variable(let name) = part.form, kept.contains(name) { return part }
      if let name = grouping.names[part.description] {
        return Expression(form: .variable(name), offset: part.offset)
      }
      switch part.form {
      case .countStar:
        return try grouping.addAggregate("count", nil, nil, isDistinct: false, part)
      case .function(let call) where FunctionCatalogue.isAggregate(call.name):
        return try grouping.add(call, part)
      default: return nil
      }
    }
    self = grouping
    return rewritten
  }

  private mutating func add(_ call: FunctionCall, _ part: Expression) throws -> Expression {
    if let signature = FunctionCatalogue.signature(of: call.name),
      !signature.accepts(argumentCount: call.arguments.count)
    {
      throw CypherError.syntax(
        "InvalidNumberOfArguments",
        "\(signature.name)() takes \(signature.parameters.count) argument(s), "
          + "not \(call.arguments.count)", at: part.offset)
    }
    for argument in call.arguments where argument.containsAggregate {
      throw CypherError.syntax(
        "NestedAggregation", "an aggregating function cannot stand inside another",
        at: argument.offset, hint: "aggregate in WITH first")
    }
    let parameter = call.arguments.count > 1 ? call.arguments[1] : nil
    return try addAggregate(
      call.name, call.arguments[0], parameter, isDistinct: call.isDistinct, part)
  }

  private mutating func addAggregate(
    _ function: String, _ argument: Expression?, _ parameter: Expression?, isDistinct: Bool,
    _ part: Expression
  ) throws -> Expression {
    guard let make = Accumulator.maker(of: function) else {
      throw planner.unsupported("the function \(function)()", at: part.offset)
    }
    let slot = planner.slots.next()
    let name = planner.hiddenName()
    aggregates.append(
      GroupRows.Aggregate(
        make: make, argument: try argument.map { try planner.compile($0, in: scope) },
        parameter: try parameter.map { try planner.compile($0, in: scope) },
        isDistinct: isDistinct, isCount: function.lowercased() == "count",
        source: argument.flatMap { ValueSource($0, in: scope, nodeSlots: planner.nodeSlots) },
        slot: slot, offset: part.offset))
    names[part.description] = name
    after.bind(name, to: slot)
    return Expression(form: .variable(name), offset: part.offset)
  }

  /// Compiles what `rewrite` made.
  func compile(_ expression: Expression) throws -> Evaluator {
    do { return try planner.compile(expression, in: after) } catch let error as CypherError {
      guard error.code == "UndefinedVariable",
        expression.mentionedVariables.contains(where: { after[$0] == nil && scope[$0] != nil })
      else { throw error }
      throw CypherError.syntax(
        "AmbiguousAggregationExpression",
        "this mixes aggregated values with others that are not returned by themselves",
        at: error.offset, hint: "return the other values as columns of their own, or use WITH")
    }
  }
}
