extension Planner {
  func planCreate(_ patterns: [PatternPath], at offset: Int, into planned: inout Planned) throws {
    var elements: [CreateElements.Element] = []
    var paths: [PlanStep] = []
    for pattern in patterns {
      let created = try create(pattern, scope: &planned.scope)
      elements += created.elements
      if let path = created.path {
        paths.append(
          PlanStep("Path") { next, _ in
            BindPath(slot: path.slot, start: path.start, links: path.links, next: next)
          })
      }
    }
    let shown = patterns.map(\.description).joined(separator: ", ")
    planned.steps.append(
      PlanStep("Create", shown) { next, _ in
        CreateElements(elements: elements, offset: offset, next: next)
      })
    planned.steps += paths
  }

  private typealias PathParts = (slot: Int, start: Int, links: [BindPath.Link])

  private struct Creation {
    var elements: [CreateElements.Element] = []
    var path: PathParts?
    var slots: [Int] = []
    var properties: [Evaluator] = []
  }

  /// What a pattern makes; its new variables become known.
  private func create(_ pattern: PatternPath, scope: inout Scope) throws -> Creation {
    var creation = Creation()
    var nodes: [Int] = []
    for node in pattern.nodes {
      if let name = node.variable, let slot = scope[name] {
        nodes.append(slot)
        continue
      }
      let slot = slots.next()
      let properties = try node.properties.map { try compile($0, in: scope) }
      if let properties { creation.properties.append(properties) }
      creation.elements.append(
        .node(
          slot: slot, labels: node.labels.groups.flatMap { $0 }, properties: properties))
      creation.slots.append(slot)
      nodes.append(slot)
      scope.bind(node.variable ?? hiddenName(), to: slot)
    }
    var links: [BindPath.Link] = []
    for (index, relationship) in pattern.relationships.enumerated() {
      guard let type = relationship.types.first, relationship.types.count == 1 else {
        throw CypherError.syntax(
          "NoSingleRelationshipType", "a relationship to create needs exactly one type",
          at: relationship.offset, hint: "write -[:TYPE]->")
      }
      let slot = slots.next()
      let properties = try relationship.properties.map { try compile($0, in: scope) }
      if let properties { creation.properties.append(properties) }
      let pointsLeft = relationship.direction == .rightToLeft
      creation.elements.append(
        .relationship(
          slot: slot, type: type, from: nodes[pointsLeft ? index + 1 : index],
          to: nodes[pointsLeft ? index : index + 1], properties: properties))
      creation.slots.append(slot)
      links.append(BindPath.Link(relationship: slot, node: nodes[index + 1]))
      if let name = relationship.variable { scope.bind(name, to: slot) }
    }
    if let variable = pattern.variable {
      let slot = slots.next()
      scope.bind(variable, to: slot)
      creation.path = (slot, nodes[0], links)
    }
    return creation
  }

  func planMerge(
    _ pattern: PatternPath, onCreate: [SetItem], onMatch: [SetItem], at offset: Int,
    into planned: inout Planned
  ) throws {
    let before = planned.scope
    // The pattern is matched with variables of its own, whose values are then handed over.
    let (match, matchScope) = try planPattern(pattern, nil, scope: before)
    let creation = try create(pattern, scope: &planned.scope)
    var handOver: [(value: Evaluator, slot: Int)] = []
    for name in pattern.variables where before[name] == nil {
      guard let from = matchScope[name], let to = planned.scope[name] else { continue }
      handOver.append(({ row, _ in row.slots[from] }, to))
    }
    let values = handOver
    let steps =
      match.steps + [
        PlanStep("Projection") { next, _ in ComputeValues(items: values, next: next) }
      ]
    let scope = planned.scope
    let parts = MergePattern.Parts(
      match: Subplan(steps: steps), elements: creation.elements, required: creation.properties,
      onCreate: try onCreate.map { try update($0, in: scope) },
      onMatch: try onMatch.map { try update($0, in: scope) }, path: creation.path,
      slots: values.map(\.slot), offset: offset)
    planned.steps.append(
      PlanStep("Merge", "\(pattern)", children: [match.steps]) { next, _ in
        MergePattern(parts: parts, next: next)
      })
  }

  func update(_ item: SetItem, in scope: Scope) throws -> GraphUpdate {
    switch item {
    case .property(let subject, let name, let value):
      return .setProperty(
        target: try compile(subject, in: scope), name: name, value: try compile(value, in: scope))
    case .allProperties(let variable, let value, let adds, let offset):
      return .setAllProperties(
        target: try self.variable(variable, offset, scope), value: try compile(value, in: scope),
        adds: adds)
    case .labels(let variable, let labels, let offset):
      return .addLabels(target: try self.variable(variable, offset, scope), labels)
    }
  }

  func update(_ item: RemoveItem, in scope: Scope) throws -> GraphUpdate {
    switch item {
    case .property(let subject, let name):
      return .removeProperty(target: try compile(subject, in: scope), name: name)
    case .labels(let variable, let labels, let offset):
      return .removeLabels(target: try self.variable(variable, offset, scope), labels)
    }
  }

  private func variable(_ name: String, _ offset: Int, _ scope: Scope) throws -> Evaluator {
    try compile(Expression(form: .variable(name), offset: offset), in: scope)
  }
}
