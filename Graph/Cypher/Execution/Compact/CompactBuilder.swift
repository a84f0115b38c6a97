import GraphModel

/// Joins steps of a plan that can be done on numbers into one operator.
struct CompactBuilder {
  private let steps: ArraySlice<PlanStep>
  private let later: ArraySlice<PlanStep>
  private let graph: any CompactGraph
  private let execution: Execution
  private var registerOfSlot: [Int: Int] = [:]
  private var bound: Set<Int> = []
  private var inputs: [(slot: Int, register: Int)] = []

  /// The number of steps from the first on that can be joined. One alone is left as it is.
  static func length(of steps: ArraySlice<PlanStep>, _ graph: any CompactGraph) -> Int {
    var relationships: Set<Int> = []
    var count = 0
    for step in steps {
      guard let compact = step.compact else { break }
      switch compact {
      case .scan(_, let labels) where !labels.allSatisfy({ graph.nodeRange(label: $0) != nil }):
        return count
      case .scan, .scanRelationships:
        // What is known from before is looked at once for each row; a scan within would be again.
        if !step.excludedSlots.isEmpty || (count > 0 && !isScan(steps.first)) { return count }
      case .expand, .expandInto:
        guard step.excludedSlots.allSatisfy(relationships.contains) else { return count }
      case .labels(_, let groups):
        guard groups.joined().allSatisfy({ graph.nodeRange(label: $0) != nil }) else {
          return count
        }
      case .filter: if count == 0 { return 0 }
      }
      if let slot = compact.relationshipSlot { relationships.insert(slot) }
      count += 1
    }
    return count
  }

  private static func isScan(_ step: PlanStep?) -> Bool {
    switch step?.compact {
    case .scan?, .scanRelationships?: true
    default: false
    }
  }

  /// - Parameters:
  ///   - steps: those to join.
  ///   - later: those after them.
  static func build(
    _ steps: ArraySlice<PlanStep>, later: ArraySlice<PlanStep>, _ graph: any CompactGraph,
    next: Operator, _ execution: Execution
  ) -> Operator {
    var builder = CompactBuilder(
      steps: steps, later: later, graph: graph, execution: execution)
    return builder.operator(next)
  }

  private init(
    steps: ArraySlice<PlanStep>, later: ArraySlice<PlanStep>, graph: any CompactGraph,
    execution: Execution
  ) {
    self.steps = steps
    self.later = later
    self.graph = graph
    self.execution = execution
  }

  /// What a stage has to know when it is made, gathered going forwards.
  private struct Planned {
    let compact: CompactStep
    let excluded: [Int]
    /// Whether anybody asks which relationship was found.
    let needsRelationship: Bool
    /// What is known after the stage before.
    let known: CompactOutput
    /// Ranges that the nodes it finds must lie in, by slot.
    var wanted: [Int: Range<Int>] = [:]
  }

  private mutating func `operator`(_ next: Operator) -> Operator {
    var planned = plan()
    mergeLabels(into: &planned)
    let registers = CompactRegisters(count: registerOfSlot.count, execution: execution)
    let counts = (next as? GroupRows).flatMap { $0.countsRows(of: bound) ? $0 : nil }
    let counter = counts == nil ? nil : CompactCount()
    var stage: CompactStage =
      counter
      ?? CompactEmit(output: output(of: steps[...]), registers: registers, next: next)
    for (index, step) in planned.enumerated().reversed() {
      let isLast = index == planned.count - 1
      stage = self.stage(step, registers, isLast ? counter : nil, next: stage)
    }
    return CompactMatch(
      first: stage, registers: registers, inputs: inputs, counter: counter, counts: counts,
      next: next)
  }

  private mutating func plan() -> [Planned] {
    var planned: [Planned] = []
    for (index, step) in zip(steps.indices, steps) {
      guard let compact = step.compact else { continue }
      let before = output(of: steps[..<index])
      switch compact {
      case .scan(let slot, _): bind(slot)
      case .scanRelationships(_, _, let slots):
        bind(slots.left)
        bind(slots.right)
        bind(slots.relationship)
      case .expand(let edge):
        read(edge.from)
        bind(edge.to)
        bind(edge.relationship)
      case .expandInto(let edge):
        read(edge.from)
        read(edge.to)
        bind(edge.relationship)
      case .labels(let slot, _): read(slot)
      case .filter(let filter): if let subject = filter.subject { read(subject.slot) }
      }
      planned.append(
        Planned(
          compact: compact, excluded: step.excludedSlots,
          needsRelationship: needsRelationship(step, at: index), known: before))
    }
    return planned
  }

  private mutating func bind(_ slot: Int) {
    if registerOfSlot[slot] == nil { registerOfSlot[slot] = registerOfSlot.count }
    bound.insert(slot)
  }

  private mutating func read(_ slot: Int) {
    guard registerOfSlot[slot] == nil else { return }
    registerOfSlot[slot] = registerOfSlot.count
    inputs.append((slot, registerOfSlot.count - 1))
  }

  private func needsRelationship(_ step: PlanStep, at index: Int) -> Bool {
    guard let slot = step.compact?.relationshipSlot else { return false }
    if step.isRelationshipRead || !step.excludedSlots.isEmpty { return true }
    return steps[(index + 1)...].contains { $0.excludedSlots.contains(slot) }
      || later.contains { $0.excludedSlots.contains(slot) }
  }

  /// What some of the steps put into a row.
  private func output(of part: ArraySlice<PlanStep>) -> CompactOutput {
    var (nodes, relationships): ([(register: Int, slot: Int)], [(register: Int, slot: Int)]) =
      ([], [])
    func add(_ slot: Int) {
      guard let register = registerOfSlot[slot], !nodes.contains(where: { $0.slot == slot }) else {
        return
      }
      nodes.append((register, slot))
    }
    for (index, step) in zip(part.indices, part) {
      switch step.compact {
      case .scan(let slot, _)?: add(slot)
      case .scanRelationships(_, _, let slots)?:
        add(slots.left)
        add(slots.right)
      case .expand(let edge)?: add(edge.to)
      default: break
      }
      if let slot = step.compact?.relationshipSlot, let register = registerOfSlot[slot],
        needsRelationship(step, at: index)
      {
        relationships.append((register, slot))
      }
    }
    return CompactOutput(nodes: nodes, relationships: relationships)
  }

  /// A label asked for right after a node was found is looked at where it is found.
  private func mergeLabels(into planned: inout [Planned]) {
    var index = 1
    while index < planned.count {
      guard case .labels(let slot, let groups) = planned[index].compact, groups.count == 1,
        groups[0].count == 1, let range = graph.nodeRange(label: groups[0][0])
      else {
        index += 1
        continue
      }
      let finds: Bool
      switch planned[index - 1].compact {
      case .expand(let edge): finds = edge.to == slot
      case .scanRelationships(_, _, let slots): finds = slots.left == slot || slots.right == slot
      default: finds = false
      }
      guard finds, planned[index - 1].wanted[slot] == nil else {
        index += 1
        continue
      }
      planned[index - 1].wanted[slot] = range
      planned.remove(at: index)
    }
  }

  private func register(_ slot: Int) -> Int { registerOfSlot[slot] ?? 0 }

  private func stage(
    _ planned: Planned, _ registers: CompactRegisters, _ counter: CompactCount?, next: CompactStage
  ) -> CompactStage {
    switch planned.compact {
    case .scan(let slot, let labels):
      let ranges = labels.isEmpty ? [0..<graph.nodeCount] : self.ranges(of: labels)
      return CompactScan(
        ranges: ranges, target: register(slot), registers: registers, next: next)
    case .scanRelationships(let types, let direction, let slots):
      let ends = CompactRelationshipScan.Ends(
        left: register(slots.left), right: register(slots.right),
        wantedLeft: planned.wanted[slots.left], wantedRight: planned.wanted[slots.right],
        relationship: planned.needsRelationship ? register(slots.relationship) : nil)
      return CompactRelationshipScan(
        adjacencies: types.compactMap { graph.adjacency(type: $0, direction: .outgoing) },
        direction: direction, ends: ends, registers: registers, next: next)
    case .expand(let edge):
      let compact = self.edge(edge, planned)
      if let counter, compact.wanted == nil, compact.relationship == nil, edge.direction != .both {
        return CompactDegree(edge: compact, registers: registers, counter: counter)
      }
      return CompactExpand(edge: compact, registers: registers, next: next)
    case .expandInto(let edge):
      return CompactExpandInto(edge: self.edge(edge, planned), registers: registers, next: next)
    case .labels(let slot, let groups):
      return CompactLabels(
        register: register(slot), groups: groups.map(ranges), registers: registers, next: next)
    case .filter(let filter):
      return CompactFilter(
        condition: filter.condition,
        subject: filter.subject.map {
          (register($0.slot), graph.columns(ofNodeProperty: $0.property))
        }, output: planned.known, registers: registers, next: next)
    }
  }

  private func ranges(of labels: [String]) -> [Range<Int>] {
    // Each node once, also where it has two of the labels.
    var ranges: [Range<Int>] = []
    for range in labels.compactMap({ graph.nodeRange(label: $0) }).sorted(by: {
      $0.lowerBound < $1.lowerBound
    }) where !range.isEmpty {
      let start = max(range.lowerBound, ranges.last?.upperBound ?? 0)
      if start < range.upperBound { ranges.append(start..<range.upperBound) }
    }
    return ranges
  }

  private func edge(_ edge: Expand.Edge, _ planned: Planned) -> CompactEdge {
    let list = AdjacencyList(graph, types: edge.types, direction: edge.direction)
    var wanted = planned.wanted[edge.to]
    // Where all that can be reached is wanted, nothing need be asked.
    if let range = wanted, range.clamped(to: list.reached) == list.reached { wanted = nil }
    return CompactEdge(
      list: list, from: register(edge.from), to: register(edge.to),
      relationship: planned.needsRelationship ? register(edge.relationship) : nil,
      uniqueness: CompactUniqueness(registers: planned.excluded.map(register)), wanted: wanted)
  }
}
