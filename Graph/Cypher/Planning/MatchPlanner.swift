/// Plans one MATCH clause: gathers its patterns into a graph, then chooses greedily where to begin and
/// which relationship to follow next, the one with the fewest estimated rows.
struct MatchPlanner {
  let planner: Planner
  var scope: Scope
  /// Slots of the variables the clause introduces.
  var newSlots: [Int] = []

  var pattern = MatchPattern()
  var nodeNumbers: [String: Int] = [:]
  var known: Set<String> = []
  var rows = 1.0
  var steps: [PlanStep] = []
  var matched: [Int] = []

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
    if pattern.relationships.count > 1 {
      // Each relationship must differ from those of the others.
      for number in pattern.relationships.indices { pattern.relationships[number].needsList = true }
    }
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
        if let number = relationshipToScan(remaining, insteadOf: start) {
          remaining.removeAll { $0 == number }
          try scan(number)
        } else {
          try begin(at: start)
        }
      } else {
        break
      }
    }
    return steps
  }

  mutating func placePredicates() throws {
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
    let ready = pattern.predicates.filter { $0.names.isSubset(of: known) }.map(\.expression)
    pattern.predicates.removeAll { $0.names.isSubset(of: known) }
    guard let first = ready.first else { return }
    let whole =
      ready.count == 1 ? first : Expression(form: .and(ready), offset: first.offset)
    let condition = try planner.compile(whole, in: scope)
    for predicate in ready.prefix(8) { rows *= Self.selectivity(of: predicate) }
    var subject: (slot: Int, property: String)?
    if let (variable, property) = whole.soleProperty, let number = nodeNumbers[variable] {
      subject = (pattern.nodes[number].slot, property)
    }
    steps.append(
      PlanStep(
        "Filter", "\(whole)", rows: rows,
        compact: .filter(CompactStep.Filter(condition: condition, subject: subject))
      ) { next, _ in FilterRows(condition: condition, next: next) })
  }

  static func selectivity(of condition: Expression) -> Double {
    switch condition.form {
    case .comparison(_, let rest) where rest.count == 1:
      rest[0].sign == .equal ? 0.1 : rest[0].sign == .notEqual ? 0.9 : 0.3
    case .test(.startsWith, _, _), .test(.endsWith, _, _), .test(.contains, _, _): 0.1
    case .isNotNull, .not: 0.9
    default: 0.5
    }
  }

  mutating func filterLabels(_ number: Int) {
    let node = pattern.nodes[number]
    let (slot, groups) = (node.slot, node.labels.groups)
    steps.append(
      PlanStep(
        "NodeFilter", shown(node.name) + "\(node.labels)", rows: rows,
        compact: .labels(slot: slot, groups: groups)
      ) { next, _ in FilterLabels(slot: slot, groups: groups, next: next) })
  }

  func shown(_ name: String) -> String {
    name.hasPrefix(Scope.hiddenPrefix) ? "" : NameSyntax.quotedIfNeeded(name)
  }

  /// Nodes known from before must be nodes and have the labels asked for.
  mutating func placeBoundNodes() throws {
    for number in pattern.nodes.indices where pattern.nodes[number].isBound {
      // Following a relationship asks for a node by itself.
      let isFollowed = pattern.relationships.contains { $0.left == number || $0.right == number }
      if !isFollowed || !pattern.nodes[number].labels.isEmpty { filterLabels(number) }
    }
    try placePredicates()
  }
}
