/// Plans one MATCH clause: gathers its patterns into a graph, then chooses greedily where to begin and
/// which relationship to follow next, the one with the fewest estimated rows.
struct MatchPlanner {
  let planner: Planner
  private(set) var scope: Scope
  /// Slots of the variables the clause introduces.
  private(set) var newSlots: [Int] = []

  private var pattern = MatchPattern()
  private var nodeNumbers: [String: Int] = [:]
  private var known: Set<String> = []
  private var rows = 1.0
  private var steps: [PlanStep] = []
  private var matched: [Int] = []

  init(planner: Planner, scope: Scope) {
    self.planner = planner
    self.scope = scope
  }

  /// Nodes and relationships that one clause may have.
  private static let sizeLimit = 400

  mutating func plan(_ clause: MatchClause) throws -> [PlanStep] {
    let outer = scope
    var conditions: [Expression] = []
    for path in clause.patterns { try gather(path, outer: outer, conditions: &conditions) }
    if let predicate = clause.predicate { conditions.append(predicate) }
    guard pattern.nodes.count + pattern.relationships.count <= Self.sizeLimit else {
      throw CypherError(
        .limit, "QueryTooLong",
        "one MATCH has more than \(Self.sizeLimit) nodes and relationships",
        at: clause.patterns.first?.offset)
    }
    try gatherPredicates(conditions, outer: outer)
    try placePredicates()
    try placeBoundNodes()
    var remaining = Array(pattern.relationships.indices)
    while true {
      if let next = cheapestRelationship(remaining) {
        remaining.removeAll { $0 == next.number }
        try follow(next)
      } else if let start = cheapestStart(remaining) {
        try begin(at: start)
      } else {
        break
      }
    }
    return steps
  }

  // MARK: - Gathering

  private mutating func bind(_ name: String) -> Int {
    let slot = planner.slots.next()
    scope.bind(name, to: slot)
    newSlots.append(slot)
    return slot
  }

  private mutating func gather(
    _ path: PatternPath, outer: Scope, conditions: inout [Expression]
  ) throws {
    let nodes = try path.nodes.map { try gather($0, outer: outer, conditions: &conditions) }
    let isSingle =
      path.variable == nil && pattern.relationships.isEmpty && path.relationships.count == 1
    var relationships: [Int] = []
    for (index, relationship) in path.relationships.enumerated() {
      let name = relationship.variable ?? planner.hiddenName()
      let bound = relationship.variable.flatMap { outer[$0] }
      if path.search != .every, (relationship.length?.minimum ?? 1) > 1 {
        throw planner.unsupported(
          "a shortest path with a least length above 1", at: relationship.offset)
      }
      relationships.append(pattern.relationships.count)
      pattern.relationships.append(
        MatchPattern.Relationship(
          name: name, slot: bound ?? bind(name), left: nodes[index], right: nodes[index + 1],
          pattern: relationship, search: path.search, wasBound: bound != nil,
          needsList: relationship.variable != nil || !isSingle))
      if relationship.length == nil, path.search == .every {
        try addConditions(
          of: name, relationship.properties, relationship.predicate, relationship.offset,
          &conditions)
      }
    }
    if let variable = path.variable {
      pattern.paths.append(
        MatchPattern.Path(
          slot: bind(variable), nodes: nodes, relationships: relationships, name: variable))
    }
  }

  private mutating func gather(
    _ node: NodePattern, outer: Scope, conditions: inout [Expression]
  ) throws -> Int {
    let name = node.variable ?? planner.hiddenName()
    try addConditions(of: name, node.properties, node.predicate, node.offset, &conditions)
    if let number = nodeNumbers[name] {
      pattern.nodes[number].labels.groups += node.labels.groups
      return number
    }
    let bound = node.variable.flatMap { outer[$0] }
    nodeNumbers[name] = pattern.nodes.count
    pattern.nodes.append(
      MatchPattern.Node(
        name: name, slot: bound ?? bind(name), labels: node.labels, isBound: bound != nil))
    return pattern.nodes.count - 1
  }

  /// `{key: value}` and `WHERE` inside a node or relationship as conditions on its variable.
  private func addConditions(
    of name: String, _ properties: Expression?, _ predicate: Expression?, _ offset: Int,
    _ conditions: inout [Expression]
  ) throws {
    if let properties {
      conditions += try Self.equalities(of: name, properties, planner)
    }
    if let predicate { conditions.append(predicate) }
  }

  static func equalities(
    of name: String, _ properties: Expression, _ planner: Planner
  ) throws -> [Expression] {
    guard case .map(let entries) = properties.form else {
      throw CypherError.syntax(
        "InvalidParameterUse", "a parameter cannot stand for the properties of a pattern to match",
        at: properties.offset, hint: "write {key: $value} for each property")
    }
    return entries.map { entry in
      let variable = Expression(form: .variable(name), offset: entry.value.offset)
      let property = Expression(form: .property(variable, entry.key), offset: entry.value.offset)
      return Expression(
        form: .comparison(property, [(.equal, entry.value)]), offset: entry.value.offset)
    }
  }

  private mutating func gatherPredicates(_ conditions: [Expression], outer: Scope) throws {
    var open = Array(conditions.reversed())
    while let condition = open.popLast() {
      if case .and(let operands) = condition.form {
        open += operands.reversed()
        continue
      }
      let names = condition.mentionedVariables.filter { name in
        if nodeNumbers[name] != nil { return true }
        return pattern.relationships.contains { $0.name == name }
          || pattern.paths.contains { $0.name == name }
      }
      for relationship in pattern.relationships where relationship.search != .every {
        let path = pattern.paths.first {
          $0.relationships.contains { pattern.relationships[$0].name == relationship.name }
        }
        if names.contains(relationship.name) || (path.map { names.contains($0.name) } ?? false) {
          throw planner.unsupported(
            "a condition on a shortest path in its own MATCH", at: condition.offset,
            hint: "put it after: MATCH p = shortestPath(…) WITH p WHERE …")
        }
      }
      pattern.predicates.append(MatchPattern.Predicate(expression: condition, names: names))
    }
  }

  // MARK: - Steps

  private mutating func placePredicates() throws {
    for path in pattern.paths where !known.contains(path.name) {
      let isComplete =
        path.nodes.allSatisfy { pattern.nodes[$0].isBound }
        && path.relationships.allSatisfy { matched.contains($0) }
      guard isComplete else { continue }
      known.insert(path.name)
      let links = path.relationships.enumerated().map { index, relationship in
        BindPath.Link(
          relationship: pattern.relationships[relationship].slot,
          node: pattern.nodes[path.nodes[index + 1]].slot)
      }
      let (slot, start) = (path.slot, pattern.nodes[path.nodes[0]].slot)
      steps.append(
        PlanStep("Path", path.name, rows: rows) { next, _ in
          BindPath(slot: slot, start: start, links: links, next: next)
        })
    }
    for node in pattern.nodes where node.isBound { known.insert(node.name) }
    for number in matched { known.insert(pattern.relationships[number].name) }
    var later: [MatchPattern.Predicate] = []
    for predicate in pattern.predicates {
      guard predicate.names.isSubset(of: known) else {
        later.append(predicate)
        continue
      }
      let condition = try planner.compile(predicate.expression, in: scope)
      rows *= Self.selectivity(of: predicate.expression)
      steps.append(
        PlanStep("Filter", "\(predicate.expression)", rows: rows) { next, _ in
          FilterRows(condition: condition, next: next)
        })
    }
    pattern.predicates = later
  }

  private static func selectivity(of condition: Expression) -> Double {
    switch condition.form {
    case .comparison(_, let rest) where rest.count == 1:
      rest[0].sign == .equal ? 0.1 : rest[0].sign == .notEqual ? 0.9 : 0.3
    case .test(.startsWith, _, _), .test(.endsWith, _, _), .test(.contains, _, _): 0.1
    case .isNotNull, .not: 0.9
    default: 0.5
    }
  }

  private mutating func filterLabels(_ number: Int) {
    let node = pattern.nodes[number]
    let (slot, groups) = (node.slot, node.labels.groups)
    steps.append(
      PlanStep("NodeFilter", shown(node.name) + "\(node.labels)", rows: rows) { next, _ in
        FilterLabels(slot: slot, groups: groups, next: next)
      })
  }

  private func shown(_ name: String) -> String {
    name.hasPrefix(Scope.hiddenPrefix) ? "" : NameSyntax.quotedIfNeeded(name)
  }

  /// Nodes known from before must be nodes and have the labels asked for.
  private mutating func placeBoundNodes() throws {
    for number in pattern.nodes.indices where pattern.nodes[number].isBound {
      // Following a relationship asks for a node by itself.
      let isFollowed = pattern.relationships.contains { $0.left == number || $0.right == number }
      if !isFollowed || !pattern.nodes[number].labels.isEmpty { filterLabels(number) }
    }
    try placePredicates()
  }

  // MARK: - Choosing

  private struct Following {
    let number: Int
    let fromLeft: Bool
    let rows: Double
  }

  private func cheapestRelationship(_ remaining: [Int]) -> Following? {
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
  private func fanOut(
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

  private struct Start {
    enum Access {
      case scan
      case seek(label: String, property: String, value: Expression)
      case number(Expression)
    }

    let number: Int
    let access: Access
    let rows: Double
  }

  private func cheapestStart(_ remaining: [Int]) -> Start? {
    var best: Start?
    for (number, node) in pattern.nodes.enumerated() where !node.isBound {
      // A relationship known from before will give the node its value.
      for access in accesses(of: node) {
        let estimate: Double
        switch access {
        case .scan: estimate = planner.statistics.nodes(labels: node.labels)
        case .seek(let label, let property, let value):
          estimate = planner.statistics.nodes(label: label, property: property, equals: value)
        case .number: estimate = 1
        }
        if estimate < best?.rows ?? .infinity {
          best = Start(number: number, access: access, rows: estimate)
        }
      }
    }
    return best
  }

  /// Ways to find a node: by its number, by a property, or by looking at all with its label.
  private func accesses(of node: MatchPattern.Node) -> [Start.Access] {
    var found: [Start.Access] = [.scan]
    for predicate in pattern.predicates {
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

  private func isComputable(_ value: Expression, without name: String) -> Bool {
    value.mentionedVariables.allSatisfy { mentioned in
      if mentioned == name { return false }
      let isOfPattern =
        nodeNumbers[mentioned] != nil
        || pattern.relationships.contains { $0.name == mentioned }
        || pattern.paths.contains { $0.name == mentioned }
      return !isOfPattern || known.contains(mentioned)
    }
  }

  private mutating func begin(at start: Start) throws {
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
      steps.append(
        PlanStep(title, detail, rows: rows) { next, _ in
          ScanNodes(slot: slot, labels: labels, next: next)
        })
      if node.labels.groups.count > 1 { filterLabels(start.number) }
    case .seek(let label, let property, let value):
      let wanted = try planner.compile(value, in: scope)
      steps.append(
        PlanStep("PropertySeek", "\(name):\(label) {\(property) = \(value)}", rows: rows) {
          next, _ in
          SeekNodes(slot: slot, label: label, property: property, value: wanted, next: next)
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

  private func labelCount(_ group: [String]) -> Double {
    group.reduce(0) { $0 + planner.statistics.nodes(label: $1) }
  }

  // MARK: - Following

  private mutating func follow(_ following: Following) throws {
    let relationship = pattern.relationships[following.number]
    let (left, right) = (pattern.nodes[relationship.left], pattern.nodes[relationship.right])
    let uniqueness = RelationshipUniqueness(
      slots: matched.map { pattern.relationships[$0] }.filter { other in
        let (a, b) = (other.pattern.types, relationship.pattern.types)
        return a.isEmpty || b.isEmpty || !Set(a).isDisjoint(with: b)
      }.map(\.slot))
    rows = max(following.rows, 0.01)
    let detail = "\(describe(left))\(relationship.pattern)\(describe(right))"
    if relationship.wasBound {
      followBound(relationship, uniqueness, detail)
    } else {
      try expand(relationship, fromLeft: following.fromLeft, uniqueness, detail)
    }
    matched.append(following.number)
    for number in [relationship.left, relationship.right] where !pattern.nodes[number].isBound {
      pattern.nodes[number].isBound = true
      if !pattern.nodes[number].labels.isEmpty { filterLabels(number) }
    }
    try placePredicates()
  }

  private func describe(_ node: MatchPattern.Node) -> String { "(" + shown(node.name) + ")" }

  private mutating func followBound(
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
      PlanStep("FollowKnown", detail, rows: rows) { next, _ in
        FollowBound(
          relationship: relationship.slot, types: pattern.types, direction: pattern.direction,
          ends: ends, length: length, uniqueness: uniqueness, next: next)
      })
  }

  private mutating func expand(
    _ relationship: MatchPattern.Relationship, fromLeft: Bool,
    _ uniqueness: RelationshipUniqueness, _ detail: String
  ) throws {
    let from = pattern.nodes[fromLeft ? relationship.left : relationship.right]
    let to = pattern.nodes[fromLeft ? relationship.right : relationship.left]
    let edge = Expand.Edge(
      from: from.slot, relationship: relationship.slot, to: to.slot,
      types: relationship.pattern.types,
      direction: relationship.pattern.direction.traversal(fromLeft: fromLeft),
      isToBound: to.isBound || from.name == to.name, uniqueness: uniqueness)
    guard relationship.isVariable else {
      if edge.isToBound {
        steps.append(
          PlanStep("ExpandInto", detail, rows: rows) { next, _ in
            ExpandInto(edge: edge, next: next)
          })
      } else {
        steps.append(
          PlanStep("Expand", detail, rows: rows) { next, _ in Expand(edge: edge, next: next) })
      }
      return
    }
    let hops = try hops(of: relationship, isReversed: !fromLeft)
    switch relationship.search {
    case .every:
      steps.append(
        PlanStep("ExpandVariable", detail, rows: rows) { next, _ in
          ExpandVariable(edge: edge, hops: hops, next: next)
        })
    case .shortest, .allShortest:
      let findsAll = relationship.search == .allShortest
      steps.append(
        PlanStep(findsAll ? "AllShortestPaths" : "ShortestPath", detail, rows: rows) { next, _ in
          FindShortestPath(edge: edge, hops: hops, findsAll: findsAll, next: next)
        })
    }
  }

  private mutating func hops(
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
