extension Planner {
  /// The steps of RETURN or WITH: compute or group, drop duplicates, sort, skip, limit, filter.
  func planProjection(
    _ projection: Projection, predicate: Expression?, at offset: Int, into planned: inout Planned
  ) throws {
    let before = planned.scope
    var items = projection.items
    if projection.includesAll {
      let names = before.visibleNames
      items =
        names.map { name in
          ProjectionItem(
            expression: Expression(form: .variable(name), offset: offset), name: name,
            hasAlias: true)
        } + items
    }
    let aggregates =
      items.contains { $0.expression.containsAggregate }
      || projection.order.contains { $0.expression.containsAggregate }
    if let step = countStep(items, projection, predicate, planned) {
      planned.steps = [step.step]
      planned.scope = Scope()
      planned.scope.bind(items[0].name, to: step.slot)
      planned.columns = [(items[0].name, step.slot)]
      return
    }
    let computed =
      aggregates
      ? try planGrouping(items, projection.order, before)
      : try planComputing(items, projection, before)
    planned.steps += computed.steps
    if projection.isDistinct {
      let slots = computed.columns.map(\.slot)
      planned.steps.append(
        PlanStep("Distinct", holdsRows: true) { next, _ in
          DistinctRows(slots: slots, next: next)
        })
    }
    // A condition after WITH may still see the variables before it, if they were not grouped away.
    let seen = predicate == nil ? [] : before.slots.values.sorted()
    try planOrder(projection, computed, keeping: seen, into: &planned)
    var after = Scope()
    for column in computed.columns { after.bind(column.name, to: column.slot) }
    if let predicate {
      var visible = aggregates || projection.isDistinct ? Scope() : before
      for column in computed.columns { visible.bind(column.name, to: column.slot) }
      // Where only columns are left, their expressions may still be named by what they say.
      let texts = aggregates || projection.isDistinct ? Self.texts(of: items) : [:]
      let rewritten = predicate.replacing { expression in
        texts[expression.description].map {
          Expression(form: .variable($0), offset: expression.offset)
        }
      }
      let condition = try compile(rewritten, in: visible)
      planned.steps.append(
        PlanStep("Filter", "\(predicate)") { next, _ in
          FilterRows(condition: condition, next: next)
        })
    }
    planned.scope = after
    planned.columns = computed.columns
  }

  /// For `MATCH (n:Label) RETURN count(n)` and the like a step that asks the graph for the number.
  private func countStep(
    _ items: [ProjectionItem], _ projection: Projection, _ predicate: Expression?,
    _ planned: Planned
  ) -> (step: PlanStep, slot: Int)? {
    guard items.count == 1, planned.steps.count == 1, predicate == nil, projection.order.isEmpty,
      projection.skip == nil, projection.limit == nil,
      let counted = planned.steps[0].counted
    else { return nil }
    switch items[0].expression.form {
    case .countStar: break
    case .function(let call)
    where call.name.lowercased() == "count" && !call.isDistinct && call.arguments.count == 1:
      guard case .variable(let name) = call.arguments[0].form, planned.scope[name] == counted.slot
      else { return nil }
    default: return nil
    }
    let slot = slots.next()
    let count = counted.count
    let step = PlanStep("KnownCount", counted.name, rows: 1) { next, _ in
      ReadCount(slot: slot, count: count, next: next)
    }
    return (step, slot)
  }

  /// What the items of a projection have become.
  struct Computed {
    var steps: [PlanStep] = []
    var columns: [(name: String, slot: Int)] = []
    /// What ORDER BY sees.
    var orderScope = Scope()
    /// The expressions of ORDER BY with items replaced by their columns.
    var order: [Expression] = []
  }

  private func planComputing(
    _ items: [ProjectionItem], _ projection: Projection, _ scope: Scope
  ) throws -> Computed {
    var computed = Computed()
    computed.orderScope = projection.isDistinct ? Scope() : scope
    var values: [(value: Evaluator, slot: Int)] = []
    for item in items {
      let slot: Int
      if case .variable(let name) = item.expression.form {
        slot = try ExpressionCompiler(planner: self, scope: scope).slot(
          of: name, at: item.expression.offset)
      } else {
        slot = slots.next()
        values.append((try compile(item.expression, in: scope), slot))
      }
      computed.columns.append((item.name, slot))
    }
    if !values.isEmpty {
      let shown = items.map(\.name).joined(separator: ", ")
      computed.steps.append(
        PlanStep("Projection", shown) { next, _ in ComputeValues(items: values, next: next) })
    }
    let texts = Self.texts(of: items)
    for column in computed.columns { computed.orderScope.bind(column.name, to: column.slot) }
    computed.order = projection.order.map { item in
      item.expression.replacing { expression in
        texts[expression.description].map {
          Expression(form: .variable($0), offset: expression.offset)
        }
      }
    }
    return computed
  }

  /// The names of items by the text of their expressions.
  private static func texts(of items: [ProjectionItem]) -> [String: String] {
    var texts: [String: String] = [:]
    for item in items {
      if case .variable = item.expression.form { continue }
      texts[item.expression.description] = item.name
    }
    return texts
  }

  private func planGrouping(
    _ items: [ProjectionItem], _ order: [SortItem], _ scope: Scope
  ) throws -> Computed {
    var computed = Computed()
    var grouping = Grouping(planner: self, scope: scope)
    for item in items where !item.expression.containsAggregate {
      try grouping.addKey(item.expression)
    }
    let rewritten = try items.map { try grouping.rewrite($0.expression) }
    let names = Self.texts(of: items)
    computed.order = try order.map { item in
      let named = item.expression.replacing { expression in
        names[expression.description].map {
          Expression(form: .variable($0), offset: expression.offset)
        }
      }
      return try grouping.rewrite(named, keeping: Set(items.map(\.name)))
    }
    let (keys, aggregates) = (grouping.keys, grouping.aggregates)
    computed.steps.append(
      PlanStep("Aggregation", items.map(\.name).joined(separator: ", "), holdsRows: true) {
        next, execution in
        GroupRows(keys: keys, aggregates: aggregates, next: next, execution)
      })
    var values: [(value: Evaluator, slot: Int)] = []
    for (item, expression) in zip(items, rewritten) {
      let slot: Int
      if case .variable(let name) = expression.form, let found = grouping.after[name] {
        slot = found
      } else {
        slot = slots.next()
        values.append((try grouping.compile(expression), slot))
      }
      computed.columns.append((item.name, slot))
    }
    if !values.isEmpty {
      computed.steps.append(
        PlanStep("Projection") { next, _ in ComputeValues(items: values, next: next) })
    }
    computed.orderScope = grouping.after
    for column in computed.columns { computed.orderScope.bind(column.name, to: column.slot) }
    return computed
  }

  private func planOrder(
    _ projection: Projection, _ computed: Computed, keeping seen: [Int],
    into planned: inout Planned
  ) throws {
    let skip = try projection.skip.map { try rowCount($0, "SKIP") }
    let limit = try projection.limit.map { try rowCount($0, "LIMIT") }
    if !projection.order.isEmpty {
      let keys = try zip(projection.order, computed.order).map { item, expression in
        SortRows.Key(
          value: try compile(expression, in: computed.orderScope),
          isDescending: item.isDescending)
      }
      let wanted: Evaluator? = limit.map { limit in
        { row, execution in
          guard case .integer(let most) = try limit(&row, execution) else { return .null }
          guard let skip else { return .integer(most) }
          guard case .integer(let first) = try skip(&row, execution) else { return .null }
          let (sum, overflow) = most.addingReportingOverflow(first)
          return overflow ? .null : .integer(sum)
        }
      }
      let shown = projection.order.map {
        "\($0.expression)" + ($0.isDescending ? " DESC" : "")
      }
      let kept = Set(computed.columns.map(\.slot) + seen).sorted()
      planned.steps.append(
        PlanStep(
          limit == nil ? "Sort" : "Top", shown.joined(separator: ", "), holdsRows: true
        ) { next, _ in SortRows(keys: keys, limit: wanted, kept: kept, next: next) })
    }
    if let skip, let expression = projection.skip {
      planned.steps.append(
        PlanStep("Skip", "\(expression)", holdsRows: true) { next, _ in
          SkipRows(number: skip, next: next)
        })
    }
    if let limit, let expression = projection.limit {
      planned.steps.append(
        PlanStep("Limit", "\(expression)", holdsRows: true) { next, _ in
          LimitRows(number: limit, next: next)
        })
    }
  }

  /// SKIP and LIMIT take an expression without variables.
  private func rowCount(_ expression: Expression, _ clause: String) throws -> Evaluator {
    guard expression.mentionedVariables.isEmpty else {
      throw CypherError.syntax(
        "NonConstantExpression", "\(clause) cannot use variables", at: expression.offset)
    }
    let value = try compile(expression, in: Scope())
    return { row, execution in
      let number = try value(&row, execution)
      do { return .integer(try number.rowCount(clause)) } catch var error as CypherError {
        error.offset = expression.offset
        throw error
      }
    }
  }
}
