import GraphModel

/// Nodes with a label whose property equals a value: by the graph's index where it has one, else by an index
/// made on the spot once a second row asks.
final class SeekNodes: ChainedOperator {
  private let slot: Int
  private let label: String
  private let property: String
  private let value: Evaluator
  private let isList: Bool
  private var uses = 0
  private var index: [ValueKey: [NodeID]]?

  /// - Parameter isList: whether the value is a list of alternatives.
  init(
    slot: Int, label: String, property: String, value: @escaping Evaluator, isList: Bool,
    next: Operator
  ) {
    self.isList = isList
    self.slot = slot
    self.label = label
    self.property = property
    self.value = value
    super.init(next: next)
  }

  override func process(_ row: inout Row, _ execution: Execution) throws -> Bool {
    let wanted = try value(&row, execution)
    let nodes = isList ? try union(wanted, execution) : try candidates(wanted, execution)
    for node in nodes {
      try execution.tick()
      row[slot] = .node(node)
      if try !next.process(&row, execution) { return false }
    }
    return true
  }

  private func union(_ wanted: CypherValue, _ execution: Execution) throws -> [NodeID] {
    // What is not a list is told by the filter after this.
    guard case .list(let values) = wanted else { return execution.graph.nodes(label: label) }
    if values.isEmpty { return [] }
    var nodes: Set<NodeID> = []
    for value in values {
      try execution.tick()
      nodes.formUnion(try candidates(value, execution))
    }
    return nodes.sorted()
  }

  /// Nodes among which are all that have the value; a filter after this drops the rest.
  private func candidates(_ wanted: CypherValue, _ execution: Execution) throws -> [NodeID] {
    if wanted.isNull || wanted.isNaN { return [] }
    let graph = execution.graph
    if let stored = wanted.propertyValue, let found = indexed(stored, graph) { return found }
    uses += 1
    if uses == 1 { return graph.nodes(label: label) }
    if index == nil {
      var built: [ValueKey: [NodeID]] = [:]
      let nodes = graph.nodes(label: label)
      try execution.charge(nodes.count * 48)
      for node in nodes {
        try execution.tick()
        guard let found = graph.property(property, of: node) else { continue }
        built[ValueKey(value: CypherValue(found)), default: []].append(node)
      }
      index = built
    }
    return index?[ValueKey(value: wanted)] ?? []
  }

  /// A number may be stored as an integer or as a float.
  private func indexed(_ value: PropertyValue, _ graph: any QueryableGraph) -> [NodeID]? {
    func lookup(_ value: PropertyValue) -> [NodeID]? {
      graph.nodes(label: label, property: property, equals: value)
    }
    switch value {
    case .integer(let integer):
      guard let exact = lookup(value), let other = lookup(.double(Double(integer))) else {
        return nil
      }
      return other.isEmpty ? exact : (exact + other).sorted()
    case .double(let double):
      guard let exact = lookup(value) else { return nil }
      guard let integer = Int(exactly: double) else { return exact }
      guard let other = lookup(.integer(integer)) else { return nil }
      return other.isEmpty ? exact : (exact + other).sorted()
    default: return lookup(value)
    }
  }
}
