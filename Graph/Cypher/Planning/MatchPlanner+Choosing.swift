import GraphModel

/// Where to begin and what to follow next.
extension MatchPlanner {
  struct Following {
    let number: Int
    let fromLeft: Bool
    let rows: Double
  }

  func cheapestRelationship(_ remaining: [Int]) -> Following? {
    var best: Following?
    for number in remaining {
      let relationship = pattern.relationships[number]
      let left = pattern.nodes[relationship.left].isBound
      let right = pattern.nodes[relationship.right].isBound
      if relationship.wasBound {
        if relationship.pattern.length?.minimum == 0, !left, !right { continue }
        return Following(number: number, fromLeft: true, rows: rows)
      }
      if relationship.search != .every {
        guard left && right else { continue }
        return Following(number: number, fromLeft: true, rows: rows)
      }
      guard left || right else { continue }
      for fromLeft in [true, false] where fromLeft ? left : right {
        let estimate = rows * fanOut(relationship, fromLeft: fromLeft, isClosing: left && right)
        if estimate < best?.rows ?? .infinity {
          best = Following(number: number, fromLeft: fromLeft, rows: estimate)
        }
      }
    }
    return best
  }

  /// Rows that following a relationship makes of one.
  func fanOut(
    _ relationship: MatchPattern.Relationship, fromLeft: Bool, isClosing: Bool
  ) -> Double {
    let statistics = planner.statistics
    let from = pattern.nodes[fromLeft ? relationship.left : relationship.right]
    let to = pattern.nodes[fromLeft ? relationship.right : relationship.left]
    var factor =
      statistics.relationships(types: relationship.pattern.types)
      / max(1, statistics.nodes(labels: from.labels))
    if relationship.pattern.direction == .either { factor *= 2 }
    if let length = relationship.pattern.length {
      let hops = Double(min(length.maximum ?? 4, 4))
      var power = 1.0
      for _ in 0..<Int(hops) { power *= max(factor, 1) }
      factor = power
    }
    if isClosing { return factor / statistics.nodeCount }
    if !to.labels.isEmpty, relationship.pattern.types.isEmpty {
      factor *= max(0.001, statistics.nodes(labels: to.labels) / statistics.nodeCount)
    }
    for predicate in pattern.predicates where predicate.names == [to.name] {
      factor *= Self.selectivity(of: predicate.expression)
    }
    return factor
  }

  struct Start {
    enum Access {
      case scan
      case seek(label: String, property: String, value: Expression)
      /// One of a list of values.
      case seekAny(label: String, property: String, list: Expression)
      case number(Expression)
      /// A text that a property contains; the number is that of the predicate that says so.
      case text(label: String, property: String, text: Expression, predicate: Int)
    }

    let number: Int
    let access: Access
    let rows: Double
  }

  func cheapestStart(_ remaining: [Int]) -> Start? {
    var best: Start?
    for (number, node) in pattern.nodes.enumerated() where !node.isBound {
      // A relationship known from before will give the node its value.
      for access in accesses(of: node) {
        let estimate: Double
        switch access {
        case .scan: estimate = planner.statistics.nodes(labels: node.labels)
        case .seek(let label, let property, let value):
          estimate = planner.statistics.nodes(label: label, property: property, equals: value)
        case .seekAny(let label, let property, let list):
          estimate =
            Self.length(of: list)
            * planner.statistics.nodes(label: label, property: property, equals: list)
        case .number: estimate = 1
        case .text(let label, _, _, _):
          estimate = max(1, planner.statistics.nodes(label: label) * 0.1)
        }
        if estimate < best?.rows ?? .infinity {
          best = Start(number: number, access: access, rows: estimate)
        }
      }
    }
    return best
  }

  /// Ways to find a node: by its number, by a property, or by looking at all with its label.
  func accesses(of node: MatchPattern.Node) -> [Start.Access] {
    var found: [Start.Access] = [.scan]
    for (number, predicate) in pattern.predicates.enumerated() {
      if case .test(.contains, let subject, let text) = predicate.expression.form,
        planner.statistics.graph is any CompactGraph,
        case .property(let owner, let property) = subject.form,
        case .variable(node.name) = owner.form, isComputable(text, without: node.name)
      {
        for group in node.labels.groups where group.count == 1 {
          found.append(
            .text(label: group[0], property: property, text: text, predicate: number))
        }
      }
      if case .test(.in, let subject, let list) = predicate.expression.form,
        case .property(let owner, let property) = subject.form,
        case .variable(node.name) = owner.form, isComputable(list, without: node.name)
      {
        for group in node.labels.groups where group.count == 1 {
          found.append(.seekAny(label: group[0], property: property, list: list))
        }
      }
      guard case .comparison(let left, let rest) = predicate.expression.form, rest.count == 1,
        rest[0].sign == .equal
      else { continue }
      for (subject, value) in [(left, rest[0].operand), (rest[0].operand, left)] {
        guard isComputable(value, without: node.name) else { continue }
        switch subject.form {
        case .property(let owner, let property):
          guard case .variable(node.name) = owner.form else { continue }
          for group in node.labels.groups where group.count == 1 {
            found.append(.seek(label: group[0], property: property, value: value))
          }
        case .function(let call) where call.name.lowercased() == "id" && call.arguments.count == 1:
          guard case .variable(node.name) = call.arguments[0].form else { continue }
          found.append(.number(value))
        default: continue
        }
      }
    }
    return found
  }

  func isComputable(_ value: Expression, without name: String) -> Bool {
    value.mentionedVariables.allSatisfy { mentioned in
      if mentioned == name { return false }
      let isOfPattern =
        nodeNumbers[mentioned] != nil
        || pattern.relationships.contains { $0.name == mentioned }
        || pattern.paths.contains { $0.name == mentioned }
      return !isOfPattern || known.contains(mentioned)
    }
  }

  mutating func begin(at start: Start) throws {
    let node = pattern.nodes[start.number]
    let slot = node.slot
    rows *= max(start.rows, 0.01)
    pattern.nodes[start.number].isBound = true
    let name = shown(node.name)
    switch start.access {
    case .scan:
      let group = node.labels.groups.min { first, second in
        labelCount(first) < labelCount(second)
      }
      let labels = group ?? []
      let title = labels.isEmpty ? "AllNodesScan" : "LabelScan"
      let detail = name + (labels.isEmpty ? "" : ":" + labels.joined(separator: "|"))
      let counted = PlanStep.Counted(name: detail, slot: slot) { graph in
        labels.first.map { graph.nodeCount(label: $0) } ?? graph.nodeCount
      }
      steps.append(
        PlanStep(
          title, detail, rows: rows, counted: labels.count < 2 ? counted : nil,
          compact: .scan(slot: slot, labels: labels)
        ) { next, _ in ScanNodes(slot: slot, labels: labels, next: next) })
      if node.labels.groups.count > 1 { filterLabels(start.number) }
    case .seek(let label, let property, let value):
      let wanted = try planner.compile(value, in: scope)
      steps.append(
        PlanStep("PropertySeek", "\(name):\(label) {\(property) = \(value)}", rows: rows) {
          next, _ in
          SeekNodes(
            slot: slot, label: label, property: property, value: wanted, isList: false, next: next)
        })
      if node.labels.groups.count > 1 { filterLabels(start.number) }
    case .seekAny(let label, let property, let list):
      let wanted = try planner.compile(list, in: scope)
      steps.append(
        PlanStep("PropertySeek", "\(name):\(label) {\(property) IN \(list)}", rows: rows) {
          next, _ in
          SeekNodes(
            slot: slot, label: label, property: property, value: wanted, isList: true, next: next)
        })
      if node.labels.groups.count > 1 { filterLabels(start.number) }
    case .text(let label, let property, let text, let number):
      let condition = pattern.predicates.remove(at: number).expression
      let wanted = ScanText.Wanted(
        slot: slot, label: label, property: property, text: try planner.compile(text, in: scope),
        condition: try planner.compile(condition, in: scope))
      steps.append(
        PlanStep("TextScan", "\(name):\(label) \(condition)", rows: rows) { next, _ in
          ScanText(wanted: wanted, next: next)
        })
      if node.labels.groups.count > 1 { filterLabels(start.number) }
    case .number(let value):
      let wanted = try planner.compile(value, in: scope)
      steps.append(
        PlanStep("NodeByIdSeek", "id(\(name)) = \(value)", rows: rows) { next, _ in
          SeekNodeByID(slot: slot, value: wanted, next: next)
        })
      filterLabels(start.number)
    }
    try placePredicates()
  }

  /// Elements of a list that is written out; a guess for others.
  private static func length(of list: Expression) -> Double {
    if case .list(let items) = list.form { return Double(items.count) }
    return 10
  }

  /// A relationship between nodes that are not known, all of whose kind are fewer than the nodes to
  /// begin with.
  func relationshipToScan(_ remaining: [Int], insteadOf start: Start) -> Int? {
    guard planner.statistics.graph.isIndexedByType else { return nil }
    var best: (number: Int, rows: Double)?
    for number in remaining {
      let relationship = pattern.relationships[number]
      guard !relationship.wasBound, !relationship.isVariable,
        relationship.left != relationship.right,
        !relationship.pattern.types.isEmpty, !pattern.nodes[relationship.left].isBound,
        !pattern.nodes[relationship.right].isBound
      else { continue }
      let estimate = scanRows(relationship)
      if estimate < best?.rows ?? start.rows { best = (number, estimate) }
    }
    return best?.number
  }

  private func scanRows(_ relationship: MatchPattern.Relationship) -> Double {
    planner.statistics.relationships(types: relationship.pattern.types)
      * (relationship.pattern.direction == .either ? 2 : 1)
  }

  mutating func scan(_ number: Int) throws {
    let relationship = pattern.relationships[number]
    let (left, right) = (pattern.nodes[relationship.left], pattern.nodes[relationship.right])
    let slots = ScanRelationships.Slots(
      relationship: relationship.slot, left: left.slot, right: right.slot)
    let types = Set(relationship.pattern.types).sorted()
    let direction = relationship.pattern.direction
    let uniqueness = uniqueness(of: relationship)
    rows *= max(scanRows(relationship), 0.01)
    let detail = "(\(shown(left.name)))\(relationship.pattern)(\(shown(right.name)))"
    let counted = PlanStep.Counted(name: detail, slot: relationship.slot) { graph in
      types.reduce(0) { $0 + graph.relationshipCount(type: $1) }
    }
    steps.append(
      PlanStep(
        "TypeScan", detail, rows: rows, counted: direction == .either ? nil : counted,
        compact: .scanRelationships(types: types, direction: direction, slots: slots),
        excludedSlots: uniqueness.slots, isRelationshipRead: isRead(relationship)
      ) { next, _ in
        ScanRelationships(
          types: types, direction: direction, slots: slots, uniqueness: uniqueness, next: next)
      })
    matched.append(number)
    for node in [relationship.left, relationship.right] {
      pattern.nodes[node].isBound = true
      if !pattern.nodes[node].labels.isEmpty { filterLabels(node) }
    }
    try placePredicates()
  }

  func labelCount(_ group: [String]) -> Double {
    group.reduce(0) { $0 + planner.statistics.nodes(label: $1) }
  }
}
