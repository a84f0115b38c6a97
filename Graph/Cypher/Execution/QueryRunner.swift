import GraphModel

/// Runs a planned query and gathers its answer.
struct QueryRunner {
  let prepared: PreparedQuery
  let graph: any QueryableGraph
  let parameters: [String: CypherValue]
  let limits: QueryLimits

  func run() throws -> QueryResult {
    let plan = prepared.plan
    if prepared.mode == .explain {
      return QueryResult(
        columns: plan.columns, rows: [], notices: prepared.notices,
        plan: PlanDescription.text(of: plan, isProfiled: false))
    }
    let execution = Execution(
      graph: graph, parameters: parameters, limits: limits, plan: plan,
      clock: StatementClock.now(), isProfiling: prepared.mode == .profile)
    let checkpoint = plan.isUpdating ? try execution.writableGraph().checkpoint() : nil
    do {
      let rows = try rows(plan, execution)
      let entities = EntitySnapshots(of: rows, in: graph)
      return QueryResult(
        columns: plan.columns, rows: rows, nodes: entities.nodes,
        relationships: entities.relationships, changes: execution.changes,
        notices: prepared.notices,
        plan: execution.isProfiling
          ? PlanDescription.text(of: plan, isProfiled: true) : nil)
    } catch {
      if let checkpoint { try execution.writableGraph().restore(checkpoint) }
      throw error
    }
  }

  private func rows(_ plan: QueryPlan, _ execution: Execution) throws -> [[CypherValue]] {
    var rows: [[CypherValue]] = []
    for part in plan.parts {
      let sink = CollectResult(slots: part.slots)
      let last: Operator = plan.columns.isEmpty ? DiscardRows() : sink
      let first = PlanStep.build(part.steps, into: last, execution)
      var row = Row(width: plan.width)
      var base = row
      _ = try first.process(&row, execution)
      try first.finish(&base, execution)
      rows += sink.rows
      try execution.checkRowCount(rows.count)
    }
    guard plan.keepsDuplicates.first == false else { return rows }
    var seen: Set<[ValueKey]> = []
    return rows.filter { seen.insert($0.map { ValueKey(value: $0) }).inserted }
  }
}
