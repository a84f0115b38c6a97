import GraphModel

/// Turns the tree of a query into steps, choosing the order in which patterns are matched.
final class Planner {
  let statistics: GraphStatistics
  let procedures: ProcedureCatalogue
  let slots = SlotAllocator()
  private var hiddenNames = 0
  /// Slots that patterns bind to nodes, or to null where an optional one is not found.
  var nodeSlots: Set<Int> = []
  /// Properties that expressions read of variables.
  private var propertyNames: [String] = []
  /// Parameters that a procedure called without parentheses takes.
  var impliedParameters: [(name: String, offset: Int)] = []

  init(statistics: GraphStatistics, procedures: ProcedureCatalogue) {
    self.statistics = statistics
    self.procedures = procedures
  }

  func plan(_ query: Query) throws -> QueryPlan {
    guard query.parts.count <= Self.stepLimit else {
      throw CypherError(
        .limit, "QueryTooLong", "the query has more than \(Self.stepLimit) parts joined by UNION",
        at: query.unionOffsets.last)
    }
    var parts: [QueryPlan.Part] = []
    var columns: [String] = []
    for (index, part) in query.parts.enumerated() {
      let planned = try plan(part, scope: Scope(), isOutermost: true)
      let names = planned.columns.map(\.name)
      if index == 0 { columns = names }
      // Columns are matched by name, in the order of the first part.
      let slots = columns.compactMap { name in planned.columns.first { $0.name == name }?.slot }
      guard slots.count == columns.count, names.count == columns.count else {
        throw CypherError.syntax(
          "DifferentColumnsInUnion", "both sides of UNION must return the same columns",
          at: query.unionOffsets[index - 1], hint: "give them the same names with AS")
      }
      parts.append(QueryPlan.Part(steps: planned.steps, slots: slots))
    }
    return QueryPlan(
      columns: columns, parts: parts, keepsDuplicates: query.keepsDuplicates, width: slots.count,
      isUpdating: query.parts.contains { $0.clauses.contains { $0.isUpdating } },
      propertyNames: propertyNames)
  }

  /// The plans of a subquery, one for each part of its UNION.
  func plan(_ subquery: Subquery, scope: Scope) throws -> [Subplan] {
    switch subquery {
    case .patterns(let patterns, let predicate):
      var inner = scope
      var match = MatchPlanner(planner: self, scope: inner)
      let steps = try match.plan(
        MatchClause(isOptional: false, patterns: patterns, predicate: predicate))
      inner = match.scope
      return [Subplan(steps: steps)]
    case .query(let query):
      return try query.parts.map { part in
        let planned = try plan(part, scope: scope, isOutermost: false)
        return Subplan(steps: planned.steps, columns: planned.columns.map(\.slot))
      }
    }
  }

  /// The plan of a pattern with a condition, and the variables it makes known.
  func planPattern(
    _ pattern: PatternPath, _ predicate: Expression?, scope: Scope
  ) throws -> (Subplan, Scope) {
    var match = MatchPlanner(planner: self, scope: scope)
    let steps = try match.plan(
      MatchClause(isOptional: false, patterns: [pattern], predicate: predicate))
    return (Subplan(steps: steps), match.scope)
  }

  func compile(_ expression: Expression, in scope: Scope) throws -> Evaluator {
    try ExpressionCompiler(planner: self, scope: scope).compile(expression)
  }

  /// The number of a property that is read, under which a run keeps what reads it.
  func number(ofProperty name: String) -> Int {
    if let number = propertyNames.firstIndex(of: name) { return number }
    propertyNames.append(name)
    return propertyNames.count - 1
  }

  /// A name that no query can write.
  func hiddenName() -> String {
    hiddenNames += 1
    return Scope.hiddenPrefix + String(hiddenNames)
  }

  func unsupported(_ form: String, at offset: Int, hint: String? = nil) -> CypherError {
    CypherError(
      .unsupported, "UnsupportedSyntax", "\(form) is not supported", at: offset, hint: hint)
  }

  struct Planned {
    var steps: [PlanStep] = []
    var scope: Scope
    /// What RETURN answers; for EXISTS and COUNT nothing reads them.
    var columns: [(name: String, slot: Int)] = []
  }

  /// Rows pass through the operators of steps by calls within calls, so their number is limited.
  private static let stepLimit = 1000

  private func checkLength(_ steps: [PlanStep], at offset: Int) throws {
    guard steps.count > Self.stepLimit else { return }
    throw CypherError(
      .limit, "QueryTooLong", "the query needs more than \(Self.stepLimit) steps", at: offset,
      hint: "split it into several queries, or pass data as a list in a parameter")
  }

  private func plan(
    _ query: SingleQuery, scope: Scope, isOutermost: Bool
  ) throws -> Planned {
    var planned = Planned(scope: scope)
    var hasWritten = false
    for (index, clause) in Self.joiningCreates(query.clauses).enumerated() {
      // Clauses that read are done before one that writes begins, and the other way round.
      if clause.isUpdating != hasWritten, index > 0 {
        let follows = hasWritten || clause.isUpdating
        if follows { planned.steps.append(Self.keepRows) }
      } else if clause.isUpdating, index > 0 {
        planned.steps.append(Self.keepRows)
      }
      hasWritten = clause.isUpdating
      let isStandalone = isOutermost && query.clauses.count == 1
      try plan(clause, into: &planned, isStandalone: isStandalone)
      try checkLength(planned.steps, at: clause.offset)
      if case .return = clause.form { continue }
      if !isStandalone { planned.columns = [] }
    }
    return planned
  }

  /// One CREATE for those that follow one another.
  private static func joiningCreates(_ clauses: [Clause]) -> [Clause] {
    var joined: [Clause] = []
    var pending: (patterns: [PatternPath], offset: Int)?
    for clause in clauses {
      if case .create(let patterns) = clause.form {
        pending = ((pending?.patterns ?? []) + patterns, pending?.offset ?? clause.offset)
        continue
      }
      if let (patterns, offset) = pending {
        joined.append(Clause(form: .create(patterns), offset: offset))
        pending = nil
      }
      joined.append(clause)
    }
    if let (patterns, offset) = pending {
      joined.append(Clause(form: .create(patterns), offset: offset))
    }
    return joined
  }

  private static var keepRows: PlanStep {
    PlanStep("Eager", holdsRows: true) { next, _ in KeepRows(next: next) }
  }

  private func plan(
    _ clause: Clause, into planned: inout Planned, isStandalone: Bool
  ) throws {
    let offset = clause.offset
    switch clause.form {
    case .match(let match):
      var matcher = MatchPlanner(planner: self, scope: planned.scope)
      let steps = try matcher.plan(match)
      if match.isOptional {
        let slots = matcher.newSlots
        planned.steps.append(
          PlanStep(
            "OptionalMatch", rows: nil, children: [steps],
            holdsRows: steps.contains { $0.holdsRows }
          ) { next, execution in
            OptionalRows(steps: steps, slots: slots, next: next, execution)
          })
      } else {
        planned.steps += steps
      }
      planned.scope = matcher.scope
    case .unwind(let list, let variable):
      let value = try compile(list, in: planned.scope)
      let slot = slots.next()
      planned.scope.bind(variable, to: slot)
      planned.steps.append(
        PlanStep("Unwind", "\(list) AS \(variable)") { next, _ in
          UnwindList(slot: slot, list: value, next: next)
        })
    case .with(let projection, let predicate):
      try planProjection(projection, predicate: predicate, at: clause.offset, into: &planned)
    case .return(let projection):
      try planProjection(projection, predicate: nil, at: clause.offset, into: &planned)
    case .create(let patterns): try planCreate(patterns, at: clause.offset, into: &planned)
    case .merge(let pattern, let onCreate, let onMatch):
      try planMerge(
        pattern, onCreate: onCreate, onMatch: onMatch, at: clause.offset, into: &planned)
    case .set(let items):
      let updates = try items.map { try update($0, in: planned.scope) }
      planned.steps.append(
        PlanStep("Set") { next, _ in UpdateGraph(updates: updates, offset: offset, next: next) })
    case .remove(let items):
      let updates = try items.map { try update($0, in: planned.scope) }
      planned.steps.append(
        PlanStep("Remove") { next, _ in UpdateGraph(updates: updates, offset: offset, next: next) })
    case .delete(let targets, let detach):
      let values = try targets.map { try compile($0, in: planned.scope) }
      planned.steps.append(
        PlanStep(detach ? "DetachDelete" : "Delete", holdsRows: true) { next, _ in
          DeleteElements(targets: values, detach: detach, offset: offset, next: next)
        })
    case .call(let call):
      try planCall(call, at: clause.offset, isStandalone: isStandalone, into: &planned)
    case .finish:
      planned.columns = []
    }
  }
}
