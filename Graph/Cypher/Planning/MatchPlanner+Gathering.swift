/// From the clause to the graph of its pattern.
extension MatchPlanner {
  mutating func bind(_ name: String) -> Int {
    let slot = planner.slots.next()
    scope.bind(name, to: slot)
    newSlots.append(slot)
    return slot
  }

  mutating func gather(
    _ path: PatternPath, outer: Scope, conditions: inout [Expression]
  ) throws {
    let nodes = try path.nodes.map { try gather($0, outer: outer, conditions: &conditions) }
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
          needsList: relationship.variable != nil || path.variable != nil))
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

  mutating func gather(
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
    let slot = bound ?? bind(name)
    if bound == nil { planner.nodeSlots.insert(slot) }
    pattern.nodes.append(
      MatchPattern.Node(name: name, slot: slot, labels: node.labels, isBound: bound != nil))
    return pattern.nodes.count - 1
  }

  /// `{key: value}` and `WHERE` inside a node or relationship as conditions on its variable.
  func addConditions(
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

  mutating func gatherPredicates(_ conditions: [Expression], outer: Scope) throws {
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
      if let search = searchedRelationship(mentionedIn: names) {
        let others = names.subtracting(pattern.nodes.map(\.name))
        let own = pattern.paths.filter { $0.relationships == [search] }.map(\.name)
        guard others.subtracting(own + [pattern.relationships[search].name]).isEmpty,
          pattern.nodes.count <= 2
        else {
          throw planner.unsupported(
            "this condition on a shortest path in its own MATCH", at: condition.offset,
            hint: "put it after: MATCH p = shortestPath(…) WITH p WHERE …")
        }
        pattern.searchConditions[search, default: []].append(condition)
        continue
      }
      pattern.predicates.append(MatchPattern.Predicate(expression: condition, names: names))
    }
  }

  /// The relationship of a shortest path that a condition speaks of, by itself or as a path.
  private func searchedRelationship(mentionedIn names: Set<String>) -> Int? {
    pattern.relationships.indices.first { number in
      let relationship = pattern.relationships[number]
      guard relationship.search != .every else { return false }
      return names.contains(relationship.name)
        || pattern.paths.contains {
          $0.relationships.contains(number) && names.contains($0.name)
        }
    }
  }
}
