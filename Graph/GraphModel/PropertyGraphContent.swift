/// What a `PropertyGraph` holds: nodes and relationships by number, the numbers by label and type, and
/// the property indexes built so far.
struct PropertyGraphContent: Sendable {
  /// A relationship as one of its nodes sees it.
  struct Link: Sendable {
    let relationship: RelationshipID
    let other: NodeID
    let type: String
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

  /// By node, as are the next four: whether it exists, what it has and what it is joined by.
  private(set) var isPresent: [Bool] = []
  private(set) var labels: [[String]] = []
  private(set) var properties: [[String: PropertyValue]] = []
  private(set) var outgoing: [[Link]] = []
  private(set) var incoming: [[Link]] = []
  private(set) var relationships: [Relationship] = []
  private(set) var nodesByLabel: [String: [Int]] = [:]
  private(set) var relationshipCounts: [String: Int] = [:]
  /// Ascending, with those that have been deleted.
  private(set) var relationshipsByType: [String: [Int]] = [:]
  private(set) var nodeCount = 0
  private(set) var relationshipCount = 0
  private var indexes: [IndexKey: [PropertyValue: [Int]]] = [:]

  func contains(_ id: NodeID) -> Bool {
    isPresent.indices.contains(id.rawValue) && isPresent[id.rawValue]
  }

  func relationship(_ id: RelationshipID) -> Relationship? {
    relationships.indices.contains(id.rawValue) ? relationships[id.rawValue] : nil
  }

  mutating func createNode(labels: [String], properties: [String: PropertyValue]) -> NodeID {
    let number = isPresent.count
    let sorted = labels.count < 2 ? labels : Set(labels).sorted()
    isPresent.append(true)
    self.labels.append(sorted)
    self.properties.append(properties)
    outgoing.append([])
    incoming.append([])
    nodeCount += 1
    for label in sorted { nodesByLabel[label, default: []].append(number) }
    index(number)
    return NodeID(number)
  }

  mutating func createRelationship(
    type: String, from start: NodeID, to end: NodeID, properties: [String: PropertyValue]
  ) -> RelationshipID? {
    guard contains(start), contains(end) else { return nil }
    let id = RelationshipID(relationships.count)
    relationships.append(
      Relationship(
        record: RelationshipRecord(id: id, type: type, start: start, end: end),
        properties: properties))
    outgoing[start.rawValue].append(Link(relationship: id, other: end, type: type))
    incoming[end.rawValue].append(Link(relationship: id, other: start, type: type))
    relationshipsByType[type, default: []].append(id.rawValue)
    relationshipCounts[type, default: 0] += 1
    relationshipCount += 1
    return id
  }

  mutating func setProperty(_ name: String, of id: NodeID, to value: PropertyValue?) {
    guard contains(id) else { return }
    unindex(id.rawValue)
    properties[id.rawValue][name] = value
    index(id.rawValue)
  }

  mutating func setProperty(_ name: String, of id: RelationshipID, to value: PropertyValue?) {
    guard relationship(id) != nil else { return }
    relationships[id.rawValue].properties[name] = value
  }

  mutating func addLabel(_ label: String, to id: NodeID) {
    guard contains(id), !labels[id.rawValue].contains(label) else { return }
    unindex(id.rawValue)
    labels[id.rawValue] = (labels[id.rawValue] + [label]).sorted()
    var members = nodesByLabel[label] ?? []
    members.insert(id.rawValue, at: Self.place(of: id.rawValue, in: members))
    nodesByLabel[label] = members
    index(id.rawValue)
  }

  mutating func removeLabel(_ label: String, from id: NodeID) {
    guard contains(id), labels[id.rawValue].contains(label) else { return }
    unindex(id.rawValue)
    labels[id.rawValue].removeAll { $0 == label }
    remove(id.rawValue, fromLabel: label)
    index(id.rawValue)
  }

  mutating func delete(_ id: NodeID) {
    guard contains(id) else { return }
    for link in outgoing[id.rawValue] + incoming[id.rawValue] { delete(link.relationship) }
    unindex(id.rawValue)
    for label in labels[id.rawValue] { remove(id.rawValue, fromLabel: label) }
    isPresent[id.rawValue] = false
    labels[id.rawValue] = []
    properties[id.rawValue] = [:]
    nodeCount -= 1
  }

  mutating func delete(_ id: RelationshipID) {
    guard let found = relationship(id), !found.isDeleted else { return }
    relationships[id.rawValue].isDeleted = true
    relationshipCount -= 1
    relationshipCounts[found.record.type, default: 1] -= 1
    outgoing[found.record.start.rawValue].removeAll { $0.relationship == id }
    incoming[found.record.end.rawValue].removeAll { $0.relationship == id }
  }

  /// Nodes with the label whose property has the value; builds the index on first use.
  mutating func nodes(label: String, property: String, equals value: PropertyValue) -> [Int] {
    let key = IndexKey(label: label, property: property)
    if let index = indexes[key] { return index[value] ?? [] }
    var index: [PropertyValue: [Int]] = [:]
    for number in nodesByLabel[label] ?? [] {
      if let found = properties[number][property] {
        index[found, default: []].append(number)
      }
    }
    indexes[key] = index
    return index[value] ?? []
  }

  private mutating func index(_ number: Int) {
    guard !indexes.isEmpty, isPresent[number] else { return }
    for key in indexes.keys where labels[number].contains(key.label) {
      guard let value = properties[number][key.property] else { continue }
      var members = indexes[key]?[value] ?? []
      members.insert(number, at: Self.place(of: number, in: members))
      indexes[key]?[value] = members
    }
  }

  private mutating func unindex(_ number: Int) {
    guard !indexes.isEmpty, isPresent[number] else { return }
    for key in indexes.keys where labels[number].contains(key.label) {
      guard let value = properties[number][key.property] else { continue }
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
