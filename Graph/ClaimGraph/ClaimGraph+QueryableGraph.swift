import Claims
import GraphModel

/// The same data as nodes and relationships, for queries and exports. The graph must be sealed.
///
/// Every node has a property `id` that is the same in every graph that has the node. A concept has the
/// label `Concept` and that of its type.
extension ClaimGraph: QueryableGraph {
  var topology: GraphTopology { topologyCache.topology(of: self) }

  package var labels: [String] {
    Set(Self.allLabels).filter { nodeCount(label: $0) > 0 }.sorted()
  }

  package var relationshipTypes: [String] {
    topology.blocks.filter { !$0.starts.isEmpty }.map(\.type.rawValue).sorted()
  }

  package var nodeCount: Int { topology.nodeCount }

  package var relationshipCount: Int { topology.relationshipCount }

  package func nodeCount(label: String) -> Int {
    numbers(label: label).reduce(0) { $0 + $1.count }
  }

  package func relationshipCount(type: String) -> Int {
    topology.blocks.first { $0.type.rawValue == type }?.starts.count ?? 0
  }

  package func nodes(label: String?) -> [NodeID] {
    guard let label else { return (0..<nodeCount).map(NodeID.init) }
    return numbers(label: label).flatMap { $0.map(NodeID.init) }
  }

  package func relationships() -> [RelationshipRecord] {
    let topology = topology
    var records: [RelationshipRecord] = []
    records.reserveCapacity(topology.relationshipCount)
    for block in topology.blocks {
      for number in block.numbers { records.append(topology.record(number, in: block)) }
    }
    return records
  }

  package func relationships(
    of node: NodeID, direction: TraversalDirection, types: [String]
  ) -> [RelationshipRecord] {
    let topology = topology
    var records: [RelationshipRecord] = []
    for block in topology.blocks where types.isEmpty || types.contains(block.type.rawValue) {
      for number in topology.relationships(of: node, direction: direction, in: block) {
        records.append(topology.record(number, in: block))
      }
    }
    return records
  }

  package func labels(of node: NodeID) -> [String] {
    guard let place = topology.place(of: node) else { return [] }
    switch place.kind {
    case .source: return Self.sourceLabels
    case .passage: return Self.passageLabels
    case .claim: return Self.claimLabels
    case .concept:
      let type = concepts[place.index].type
      return type == .concept ? ["Concept"] : ["Concept", type.rawValue].sorted()
    case .dose: return ["Dose"]
    case .authority: return ["Authority"]
    case .reference: return ["Reference"]
    }
  }

  private static let sourceLabels = ["Source"]
  private static let passageLabels = ["Passage"]
  private static let claimLabels = ["Claim"]

  package func property(_ name: String, of node: NodeID) -> PropertyValue? {
    guard let place = topology.place(of: node) else { return nil }
    return NodeProperty.all[place.kind.rawValue].first { $0.name == name }?
      .value(self, place.index)
  }

  package func properties(of node: NodeID) -> [(name: String, value: PropertyValue)] {
    guard let place = topology.place(of: node) else { return [] }
    let known = NodeProperty.all[place.kind.rawValue]
    var properties: [(name: String, value: PropertyValue)] = []
    properties.reserveCapacity(known.count)
    for property in known {
      if let value = property.value(self, place.index) { properties.append((property.name, value)) }
    }
    return properties
  }

  package func record(of relationship: RelationshipID) -> RelationshipRecord? {
    let topology = topology
    guard let block = topology.block(of: relationship) else { return nil }
    return topology.record(relationship.rawValue, in: block)
  }

  package func property(
    _ name: String, of relationship: RelationshipID
  ) -> PropertyValue? {
    properties(of: relationship).first { $0.name == name }?.value
  }

  package func properties(
    of relationship: RelationshipID
  ) -> [(name: String, value: PropertyValue)] {
    guard let block = topology.block(of: relationship) else { return [] }
    let index = relationship.rawValue - block.first
    switch block.type {
    case .asserts: return properties(ofAssertion: index)
    case .lists: return properties(ofListing: index)
    case .inContext: return properties(ofContext: index, in: block)
    case .contradicts:
      let pair = contradictions[index]
      return [
        ("reason", .string(pair.reason)), ("rule", .string(pair.rule)),
        ("severity", .string(pair.severity)),
      ]
    default: return []
    }
  }

  private static let allLabels =
    ["Source", "Passage", "Claim", "Concept", "Dose", "Authority", "Reference"]
    + ConceptType.allCases.map(\.rawValue)

  /// The numbers of the nodes with a label, ascending.
  func numbers(label: String) -> [Range<Int>] {
    let topology = topology
    func all(_ kind: NodeKind) -> Range<Int> {
      topology.firsts[kind.rawValue]..<topology.firsts[kind.rawValue + 1]
    }
    func concepts(_ type: ConceptType) -> Range<Int> {
      let first = topology.firsts[NodeKind.concept.rawValue]
      guard let range = topology.conceptRanges[type] else { return first..<first }
      return first + range.lowerBound..<first + range.upperBound
    }
    switch label {
    case "Source": return [all(.source)]
    case "Passage": return [all(.passage)]
    case "Claim": return [all(.claim)]
    case "Concept": return [all(.concept)]
    case "Dose": return [all(.dose)]
    case "Authority": return [concepts(.authority), all(.authority)]
    case "Reference": return [all(.reference)]
    default: return ConceptType(rawValue: label).map { [concepts($0)] } ?? []
    }
  }
}
