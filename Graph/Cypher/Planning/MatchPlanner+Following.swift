/// The steps that follow relationships.
extension MatchPlanner {
  mutating func follow(_ following: Following) throws {
    let relationship = pattern.relationships[following.number]
    let (left, right) = (pattern.nodes[relationship.left], pattern.nodes[relationship.right])
    let uniqueness = uniqueness(of: relationship)
    rows = max(following.rows, 0.01)
    let detail = "\(describe(left))\(relationship.pattern)\(describe(right))"
    if relationship.wasBound {
      followBound(relationship, uniqueness, detail)
    } else {
      try expand(following.number, fromLeft: following.fromLeft, uniqueness, detail)
    }
    matched.append(following.number)
    for number in [relationship.left, relationship.right] where !pattern.nodes[number].isBound {
      pattern.nodes[number].isBound = true
      if !pattern.nodes[number].labels.isEmpty { filterLabels(number) }
    }
    try placePredicates()
  }

  /// The relationships found before that could be the same one.
  func uniqueness(of relationship: MatchPattern.Relationship) -> RelationshipUniqueness {
    let others = matched.map { pattern.relationships[$0] }.filter { other in
      let (a, b) = (other.pattern.types, relationship.pattern.types)
      return a.isEmpty || b.isEmpty || !Set(a).isDisjoint(with: b)
    }
    return RelationshipUniqueness(slots: others.map(\.slot))
  }

  /// Whether anything but the rule that relationships differ asks which relationship was found.
  func isRead(_ relationship: MatchPattern.Relationship) -> Bool {
    !relationship.name.hasPrefix(Scope.hiddenPrefix) || !pattern.paths.isEmpty
      || pattern.predicates.contains { $0.names.contains(relationship.name) }
  }

  func describe(_ node: MatchPattern.Node) -> String { "(" + shown(node.name) + ")" }

  mutating func followBound(
    _ relationship: MatchPattern.Relationship, _ uniqueness: RelationshipUniqueness,
    _ detail: String
  ) {
    let (left, right) = (pattern.nodes[relationship.left], pattern.nodes[relationship.right])
    let ends = FollowBound.Ends(
      left: left.slot, isLeftBound: left.isBound, right: right.slot, isRightBound: right.isBound)
    let pattern = relationship.pattern
    let length = pattern.length.map { length in
      let minimum = length.minimum ?? 1
      return minimum...max(minimum, length.maximum ?? .max)
    }
    steps.append(
      PlanStep("FollowKnown", detail, rows: rows, excludedSlots: uniqueness.slots) { next, _ in
        FollowBound(
          relationship: relationship.slot, types: pattern.types, direction: pattern.direction,
          ends: ends, length: length, uniqueness: uniqueness, next: next)
      })
  }

  mutating func expand(
    _ number: Int, fromLeft: Bool, _ uniqueness: RelationshipUniqueness, _ detail: String
  ) throws {
    let relationship = pattern.relationships[number]
    let from = pattern.nodes[fromLeft ? relationship.left : relationship.right]
    let to = pattern.nodes[fromLeft ? relationship.right : relationship.left]
    let edge = Expand.Edge(
      from: from.slot, relationship: relationship.slot, to: to.slot,
      types: relationship.pattern.types,
      direction: relationship.pattern.direction.traversal(fromLeft: fromLeft),
      isToBound: to.isBound || from.name == to.name, uniqueness: uniqueness)
    guard relationship.isVariable else {
      let isRead = isRead(relationship)
      if edge.isToBound {
        steps.append(
          PlanStep(
            "ExpandInto", detail, rows: rows, compact: .expandInto(edge),
            excludedSlots: uniqueness.slots, isRelationshipRead: isRead
          ) { next, _ in ExpandInto(edge: edge, next: next) })
      } else {
        steps.append(
          PlanStep(
            "Expand", detail, rows: rows, compact: .expand(edge), excludedSlots: uniqueness.slots,
            isRelationshipRead: isRead
          ) { next, _ in Expand(edge: edge, next: next) })
      }
      return
    }
    let hops = try hops(of: relationship, isReversed: !fromLeft)
    switch relationship.search {
    case .every:
      steps.append(
        PlanStep(
          "ExpandVariable", detail, rows: rows, excludedSlots: uniqueness.slots
        ) { next, execution in
          ExpandVariable(edge: edge, hops: hops, next: next, execution)
        })
    case .shortest, .allShortest:
      let findsAll = relationship.search == .allShortest
      if let conditions = pattern.searchConditions[number] {
        let filter = try filter(of: number, conditions)
        steps.append(
          PlanStep(
            "FilteredShortestPath", detail, rows: rows, excludedSlots: uniqueness.slots
          ) { next, _ in
            FindFilteredPath(
              edge: edge, hops: hops, filter: filter, findsAll: findsAll, next: next)
          })
        return
      }
      steps.append(
        PlanStep(
          findsAll ? "AllShortestPaths" : "ShortestPath", detail, rows: rows,
          excludedSlots: uniqueness.slots
        ) { next, _ in
          FindShortestPath(edge: edge, hops: hops, findsAll: findsAll, next: next)
        })
    }
  }

  private func filter(
    of number: Int, _ conditions: [Expression]
  ) throws -> FindFilteredPath.Filter {
    let relationship = pattern.relationships[number]
    let links = [
      BindPath.Link(relationship: relationship.slot, node: pattern.nodes[relationship.right].slot)
    ]
    let path = pattern.paths.first { $0.relationships == [number] }
    let start = pattern.nodes[relationship.left].slot
    let whole = Expression(form: .and(conditions), offset: relationship.pattern.offset)
    return FindFilteredPath.Filter(
      path: path.map { ($0.slot, start, links) },
      condition: try planner.compile(whole, in: scope))
  }

  mutating func hops(
    of relationship: MatchPattern.Relationship, isReversed: Bool
  ) throws -> ExpandVariable.Hops {
    let length = relationship.pattern.length
    let minimum = length == nil ? 1 : length?.minimum ?? 1
    let maximum = length == nil ? 1 : length?.maximum ?? .max
    var conditions: [Expression] = []
    let name = planner.hiddenName()
    if let properties = relationship.pattern.properties {
      conditions += try Self.equalities(of: name, properties, planner)
    }
    let slot = planner.slots.next()
    var inner = scope
    inner.bind(name, to: slot)
    if let variable = relationship.pattern.variable { inner.bind(variable, to: slot) }
    if let predicate = relationship.pattern.predicate { conditions.append(predicate) }
    var condition: Evaluator?
    if !conditions.isEmpty {
      let whole = Expression(form: .and(conditions), offset: relationship.pattern.offset)
      condition = try planner.compile(whole, in: inner)
    }
    return ExpandVariable.Hops(
      minimum: minimum, maximum: maximum, isReversed: isReversed,
      needsList: relationship.needsList, hopSlot: slot, condition: condition)
  }
}
