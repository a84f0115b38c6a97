/// What a `PropertyGraph` holds: nodes and relationships by number, the numbers by label and type, and
/// the property indexes built so far.
struct PropertyGraphContent: Sendable {
  struct Node: Sendable {
    var labels: [String]
    var properties: [String: PropertyValue]
    var outgoing: [Int] = []
    var incoming: [Int] = []
  }

  struct Relationship: Sendable {
    let record: RelationshipRecord
    var properties: [String: PropertyValue]
    var isDeleted = false
  }

  struct IndexKey: Hashable, Sendable {
    let label: String
    let property: String
  }

  /// Nil where a node has been deleted.
  private(set) var nodes: [Node?] = []
  private(set) var relationships: [Relationship] = []
  private(set) var nodesByLabel: [String: [Int]] = [:]
  private(set) var relationshipCounts: [String: Int] = [:]
  private(set) var nodeCount = 0
  private(set) var relationshipCount = 0
  private var indexes: [IndexKey: [PropertyValue: [Int]]] = [:]

  func node(_ id: NodeID) -> Node? {
    nodes.indices.contains(id.rawValue) ? nodes[id.rawValue] : nil
  }

  func relationship(_ id: RelationshipID) -> Relationship? {
    relationships.indices.contains(id.rawValue) ? relationships[id.rawValue] : nil
  }

  mutating func createNode(labels: [String], properties: [String: PropertyValue]) -> NodeID {
    let number = nodes.count
    let sorted = Set(labels).sorted()
    nodes.append(Node(labels: sorted, properties: properties))
    nodeCount += 1
    for label in sorted { nodesByLabel[label, default: []].append(number) }
    index(number)
    return NodeID(number)
  }

  mutating func createRelationship(
    type: String, from start: NodeID, to end: NodeID, properties: [String: PropertyValue]
  ) -> RelationshipID? {
    guard node(start) != nil, node(end) != nil else { return nil }
    let id = RelationshipID(relationships.count)
    relationships.append(
      Relationship(
        record: RelationshipRecord(id: id, type: type, start: start, end: end),
        properties: properties))
    nodes[start.rawValue]?.outgoing.append(id.rawValue)
    nodes[end.rawValue]?.incoming.append(id.rawValue)
    relationshipCounts[type, default: 0] += 1
    relationshipCount += 1
    return id
  }

  mutating func setProperty(_ name: String, of id: NodeID, to value: PropertyValue?) {
    guard node(id) != nil else { return }
    unindex(id.rawValue)
    nodes[id.rawValue]?.properties[name] = value
    index(id.rawValue)
  }

  mutating func setProperty(_ name: String, of id: RelationshipID, to value: PropertyValue?) {
    guard relationship(id) != nil else { return }
    relationships[id.rawValue].properties[name] = value
  }

  mutating func addLabel(_ label: String, to id: NodeID) {
    guard let found = node(id), !found.labels.contains(label) else { return }
    unindex(id.rawValue)
    nodes[id.rawValue]?.labels = (found.labels + [label]).sorted()
    var members = nodesByLabel[label] ?? []
    members.insert(id.rawValue, at: Self.place(of: id.rawValue, in: members))
    nodesByLabel[label] = members
    index(id.rawValue)
  }

  mutating func removeLabel(_ label: String, from id: NodeID) {
    guard let found = node(id), found.labels.contains(label) else { return }
    unindex(id.rawValue)
    nodes[id.rawValue]?.labels.removeAll { $0 == label }
    remove(id.rawValue, fromLabel: label)
    index(id.rawValue)
  }

  mutating func delete(_ id: NodeID) {
    guard let found = node(id) else { return }
    for number in found.outgoing + found.incoming { delete(RelationshipID(number)) }
    unindex(id.rawValue)
    for label in found.labels { remove(id.rawValue, fromLabel: label) }
    nodes[id.rawValue] = nil
    nodeCount -= 1
  }

  mutating func delete(_ id: RelationshipID) {
    guard let found = relationship(id), !found.isDeleted else { return }
    relationships[id.rawValue].isDeleted = true
    relationshipCount -= 1
    relationshipCounts[found.record.type, default: 1] -= 1
    nodes[found.record.start.rawValue]?.outgoing.removeAll { $0 == id.rawValue }
    nodes[found.record.end.rawValue]?.incoming.removeAll { $0 == id.rawValue }
  }

  /// Nodes with the label whose property has the value; builds the index on first use.
  mutating func nodes(label: String, property: String, equals value: PropertyValue) -> [Int] {
    let key = IndexKey(label: label, property: property)
    if let index = indexes[key] { return index[value] ?? [] }
    var index: [PropertyValue: [Int]] = [:]
    for number in nodesByLabel[label] ?? [] {
      if let found = nodes[number]?.properties[property] {
        index[found, default: []].append(number)
      }
    }
    indexes[key] = index
    return index[value] ?? []
  }

  private mutating func index(_ number: Int) {
    guard !indexes.isEmpty, let node = nodes[number] else { return }
    for key in indexes.keys where node.labels.contains(key.label) {
      guard let value = node.properties[key.property] else { continue }
      var members = indexes[key]?[value] ?? []
      members.insert(number, at: Self.place(of: number, in: members))
      indexes[key]?[value] = members
    }
  }

  private mutating func unindex(_ number: Int) {
    guard !indexes.isEmpty, let node = nodes[number] else { return }
    for key in indexes.keys where node.labels.contains(key.label) {
      guard let value = node.properties[key.property] else { continue }
      indexes[key]?[value]?.removeAll { $0 == number }
    }
  }

  private mutating func remove(_ number: Int, fromLabel label: String) {
    nodesByLabel[label]?.removeAll { $0 == number }
    if nodesByLabel[label]?.isEmpty == true { nodesByLabel[label] = nil }
  }

  /// Where a number belongs in an ascending list.
  private static func place(of number: Int, in members: [Int]) -> Int {
    var (low, high) = (0, members.count)
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
