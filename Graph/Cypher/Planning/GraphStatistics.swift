import GraphModel

/// What the planner knows of a graph: how many nodes and relationships there are of each kind.
struct GraphStatistics {
  let graph: any QueryableGraph
  /// Parameters, whose values say how selective a lookup is.
  let parameters: [String: CypherValue]

  var nodeCount: Double { max(1, Double(graph.nodeCount)) }

  func nodes(label: String) -> Double { Double(graph.nodeCount(label: label)) }

  /// Nodes that have labels, taking the rarest of those that must all be there.
  func nodes(labels: LabelExpression) -> Double {
    labels.groups.map { group in group.reduce(0) { $0 + nodes(label: $1) } }.min()
      ?? Double(graph.nodeCount)
  }

  func relationships(types: [String]) -> Double {
    types.isEmpty
      ? Double(graph.relationshipCount)
      : types.reduce(0) { $0 + Double(graph.relationshipCount(type: $1)) }
  }

  /// Nodes with a label whose property has the value of an expression: exact where the value is known
  /// and indexed, else a hundredth of the label.
  func nodes(label: String, property: String, equals value: Expression) -> Double {
    var known: CypherValue?
    switch value.form {
    case .literal(let literal): known = CypherValue(literal)
    case .parameter(let name): known = parameters[name]
    default: break
    }
    if let stored = known?.propertyValue,
      let found = graph.nodes(label: label, property: property, equals: stored)
    {
      return Double(found.count)
    }
    return max(1, nodes(label: label) / 100)
  }
}
