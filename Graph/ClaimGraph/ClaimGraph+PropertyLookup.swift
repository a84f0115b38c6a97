import Claims
import Documents
import GraphModel

extension ClaimGraph {
  /// Answered without looking at every node for `id`, for the names of concepts and authorities, for the
  /// path of a source and for the subject and object of a claim.
  ///
  /// Strings are equal where they are canonically equal. The lookups compare bytes, which is the same
  /// only for ASCII, so others are answered by nil.
  package func nodes(
    label: String, property: String, equals value: PropertyValue
  ) -> [NodeID]? {
    guard case .string(let text) = value, text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let candidates: [NodeID]?
    switch property {
    case "id": candidates = nodes(id: text)
    case "path": candidates = source(withPath: text).map { [topology.number(.source, $0)] } ?? []
    case "name": candidates = nodes(name: text)
    case "subject" where label == "Claim": candidates = claims(text, .subject)
    case "object" where label == "Claim": candidates = claims(text, .object)
    default: candidates = nil
    }
    guard let candidates else { return nil }
    let numbers = numbers(label: label)
    return candidates.filter { node in
      numbers.contains { $0.contains(node.rawValue) } && self.property(property, of: node) == value
    }.sorted()
  }

  /// Nodes that may have the id; every node that has it is among them.
  private func nodes(id: String) -> [NodeID] {
    let topology = topology
    var nodes: [NodeID] = []
    if let source = source(withPath: id) { nodes.append(topology.number(.source, source)) }
    if let passage = passage(withID: id) { nodes.append(topology.number(.passage, passage)) }
    if let claim = ClaimID(id).flatMap({ claim(withID: $0) }) {
      nodes.append(topology.number(.claim, claim))
    }
    if let reference = interning.references[NodeKey(ReferenceNode(id: id))] {
      nodes.append(topology.number(.reference, reference))
    }
    guard let colon = id.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nodes }
    let (prefix, rest) = (String(id[..<colon]), String(id[id.utf8.index(after: colon)...]))
    if prefix == "dose", let dose = NodeKey(rest).flatMap({ interning.doses[$0] }) {
      nodes.append(topology.number(.dose, dose))
    }
    for type in ConceptType.allCases where type.rawValue.folded == prefix {
      if let concept = interning.concepts[NodeKey(Concept(name: rest, type: type))] {
        nodes.append(topology.number(.concept, concept))
      }
    }
    if let kind = Citation.Kind(rawValue: prefix),
      let authority = interning.authorities[NodeKey(AuthorityNode(name: rest, kind: kind))]
    {
      nodes.append(topology.number(.authority, authority))
    }
    return nodes
  }

  /// Concepts and authorities that have the name but for its case.
  private func nodes(name: String) -> [NodeID] {
    let topology = topology
    var nodes = concepts(name: name).map { topology.number(.concept, $0) }
    for kind in Citation.Kind.allCases {
      if let authority = interning.authorities[NodeKey(AuthorityNode(name: name, kind: kind))] {
        nodes.append(topology.number(.authority, authority))
      }
    }
    return nodes
  }

  private func concepts(name: String) -> [Int] {
    ConceptType.allCases.compactMap {
      interning.concepts[NodeKey(Concept(name: name, type: $0))]
    }
  }

  /// Claims that have a concept of the name as their subject or object.
  private func claims(_ name: String, _ type: RelationshipType) -> [NodeID] {
    let topology = topology
    guard let block = topology.blocks.first(where: { $0.type == type }) else { return [] }
    return concepts(name: name).flatMap { concept in
      topology.relationships(
        of: topology.number(.concept, concept), direction: .incoming, in: block
      ).map { NodeID(Int(block.starts[$0 - block.first])) }
    }
  }

  /// The property `id` of a passage.
  func passageID(_ index: Int) -> String {
    let passage = passages[index]
    return "\(sources[passage.source].path)#\(passage.range.start)-\(passage.range.end)"
  }

  /// A passage by `path#start-end`.
  private func passage(withID id: String) -> Int? {
    guard let hash = id.utf8.lastIndex(of: UInt8(ascii: "#")),
      let source = source(withPath: String(id[..<hash]))
    else { return nil }
    let bounds = id[id.utf8.index(after: hash)...].utf8.split(separator: UInt8(ascii: "-"))
    guard bounds.count == 2, let start = Int(Substring(bounds[0])),
      let end = Int(Substring(bounds[1])), start <= end
    else { return nil }
    let wanted = TextRange(start, end)
    var (low, high) = (passages(ofSource: source).lowerBound, passages(ofSource: source).upperBound)
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].range < wanted { low = middle + 1 } else { high = middle }
    }
    return low < passages(ofSource: source).upperBound && passages[low].range == wanted ? low : nil
  }
}
