import GraphModel

extension GraphImage {
  package var relationshipTypes: [String] { types.filter { !$0.relationships.isEmpty }.map(\.name) }

  package func nodeCount(label: String) -> Int {
    tables.reduce(0) { $0 + ($1.labels.contains(label) ? $1.nodes.count : 0) }
  }

  package func relationshipCount(type: String) -> Int {
    types.first { $0.name == type }?.relationships.count ?? 0
  }

  package func nodes(label: String?) -> [NodeID] {
    guard let label else { return (0..<nodeCount).map(NodeID.init) }
    return tables.filter { $0.labels.contains(label) }.flatMap { $0.nodes.map(NodeID.init) }
  }

  package func relationships() -> [RelationshipRecord] {
    types.flatMap { relationships(of: $0) }
  }

  package var isIndexedByType: Bool { true }

  package func relationships(type: String) -> [RelationshipRecord] {
    types.first { $0.name == type }.map { relationships(of: $0) } ?? []
  }

  private func relationships(of type: TypeTable) -> [RelationshipRecord] {
    var records: [RelationshipRecord] = []
    records.reserveCapacity(type.relationships.count)
    for node in type.outgoing.nodes {
      for place in type.outgoing.places(of: node) {
        records.append(
          RelationshipRecord(
            id: RelationshipID(type.relationships.lowerBound + place), type: type.name,
            start: NodeID(node), end: NodeID(type.outgoing.neighbour(at: place))))
      }
    }
    return records
  }

  package func relationships(
    of node: NodeID, direction: TraversalDirection, types: [String]
  ) -> [RelationshipRecord] {
    var records: [RelationshipRecord] = []
    for type in self.types where types.isEmpty || types.contains(type.name) {
      _ = Self.forEach(type, node.rawValue, direction) { relationship, other, isOutgoing in
        let (start, end) = isOutgoing ? (node, NodeID(other)) : (NodeID(other), node)
        records.append(
          RelationshipRecord(
            id: RelationshipID(relationship), type: type.name, start: start, end: end))
        return true
      }
    }
    return records
  }

  package func forEachRelationship(
    of node: NodeID, direction: TraversalDirection, types: [String],
    _ body: (RelationshipID, NodeID) throws -> Bool
  ) rethrows -> Bool {
    for type in self.types where types.isEmpty || types.contains(type.name) {
      let goesOn = try Self.forEach(type, node.rawValue, direction) { relationship, other, _ in
        try body(RelationshipID(relationship), NodeID(other))
      }
      if !goesOn { return false }
    }
    return true
  }

  /// The relationships of a node of one type by ascending number; a loop once.
  private static func forEach(
    _ type: TypeTable, _ node: Int, _ direction: TraversalDirection,
    _ body: (_ relationship: Int, _ other: Int, _ isOutgoing: Bool) throws -> Bool
  ) rethrows -> Bool {
    var out = direction == .incoming ? 0..<0 : type.outgoing.places(of: node)
    var into = direction == .outgoing ? 0..<0 : type.incoming.places(of: node)
    while true {
      if let place = into.first {
        let relationship = type.incoming.relationship(at: place)
        let other = type.incoming.neighbour(at: place)
        if direction == .both, other == node {
          into = into.dropFirst()
          continue
        }
        if out.isEmpty || relationship < type.outgoing.relationship(at: out.lowerBound) {
          into = into.dropFirst()
          if try !body(relationship, other, false) { return false }
          continue
        }
      }
      guard let place = out.first else { return true }
      out = out.dropFirst()
      let relationship = type.outgoing.relationship(at: place)
      if try !body(relationship, type.outgoing.neighbour(at: place), true) { return false }
    }
  }

  package func degree(
    of node: NodeID, direction: TraversalDirection, types: [String]
  ) -> Int {
    var count = 0
    for type in self.types where types.isEmpty || types.contains(type.name) {
      if direction == .both {
        _ = Self.forEach(type, node.rawValue, direction) { _, _, _ in
          count += 1
          return true
        }
      } else {
        let adjacency = direction == .incoming ? type.incoming : type.outgoing
        count += adjacency.places(of: node.rawValue).count
      }
    }
    return count
  }

  package func labels(of node: NodeID) -> [String] { table(of: node.rawValue)?.labels ?? [] }

  package func hasLabel(_ label: String, _ node: NodeID) -> Bool {
    table(of: node.rawValue)?.labels.contains(label) ?? false
  }

  package func exists(_ node: NodeID) -> Bool { (0..<nodeCount).contains(node.rawValue) }

  package func property(_ name: String, of node: NodeID) -> PropertyValue? {
    guard let table = table(of: node.rawValue) else { return nil }
    return table.column(name)?.value(at: node.rawValue - table.nodes.lowerBound)
  }

  package func properties(of node: NodeID) -> [(name: String, value: PropertyValue)] {
    guard let table = table(of: node.rawValue) else { return [] }
    return table.columns.compactMap { name, column, _ in
      column.value(at: node.rawValue - table.nodes.lowerBound).map { (name, $0) }
    }
  }

  package func record(of relationship: RelationshipID) -> RelationshipRecord? {
    guard let type = type(of: relationship.rawValue) else { return nil }
    let place = relationship.rawValue - type.relationships.lowerBound
    var (low, high) = (0, type.outgoing.nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(type.offsets[middle + 1]) <= place { low = middle + 1 } else { high = middle }
    }
    return RelationshipRecord(
      id: relationship, type: type.name, start: NodeID(type.outgoing.nodes.lowerBound + low),
      end: NodeID(type.outgoing.neighbour(at: place)))
  }

  package func property(_ name: String, of relationship: RelationshipID) -> PropertyValue? {
    guard let type = type(of: relationship.rawValue) else { return nil }
    return type.columns.first { $0.name == name }?.column
      .value(at: relationship.rawValue - type.relationships.lowerBound)
  }

  package func properties(
    of relationship: RelationshipID
  ) -> [(name: String, value: PropertyValue)] {
    guard let type = type(of: relationship.rawValue) else { return [] }
    return type.columns.compactMap { name, column in
      column.value(at: relationship.rawValue - type.relationships.lowerBound).map { (name, $0) }
    }
  }
}
