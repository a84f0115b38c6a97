import GraphModel

/// The labels and types of a graph with the properties and ends found on them.
struct GraphSchema {
  struct Entry {
    let isNode: Bool
    let name: String
    let count: Int
    let properties: [String]
    /// Labels of the nodes that a type leads from and to.
    let from: [String]
    let to: [String]
  }

  /// Labels by name, then types by name.
  let entries: [Entry]

  /// At most this many nodes of a label and relationships in all are looked at for their properties.
  private static let sample = 10_000

  init(of execution: Execution) throws {
    let graph = execution.graph
    var entries: [Entry] = []
    for label in graph.labels {
      var properties: Set<String> = []
      for node in graph.nodes(label: label).prefix(Self.sample) {
        try execution.tick()
        for property in graph.properties(of: node) { properties.insert(property.name) }
      }
      entries.append(
        Entry(
          isNode: true, name: label, count: graph.nodeCount(label: label),
          properties: properties.sorted(), from: [], to: []))
    }
    var found: [String: (properties: Set<String>, from: Set<String>, to: Set<String>)] = [:]
    for record in try Self.sampled(execution) {
      try execution.tick()
      for property in graph.properties(of: record.id) {
        found[record.type, default: ([], [], [])].properties.insert(property.name)
      }
      found[record.type, default: ([], [], [])].from.formUnion(graph.labels(of: record.start))
      found[record.type, default: ([], [], [])].to.formUnion(graph.labels(of: record.end))
    }
    for type in graph.relationshipTypes {
      let part = found[type] ?? ([], [], [])
      entries.append(
        Entry(
          isNode: false, name: type, count: graph.relationshipCount(type: type),
          properties: part.properties.sorted(), from: part.from.sorted(), to: part.to.sorted()))
    }
    self.entries = entries
  }

  /// The first relationships of each type.
  private static func sampled(_ execution: Execution) throws -> [RelationshipRecord] {
    let graph = execution.graph
    var records: [RelationshipRecord] = []
    guard let compact = execution.compactGraph else {
      var seen: [String: Int] = [:]
      for record in graph.relationships() {
        try execution.tick()
        guard seen[record.type, default: 0] < sample else { continue }
        seen[record.type, default: 0] += 1
        records.append(record)
      }
      return records
    }
    for type in compact.relationshipTypes {
      guard let adjacency = compact.adjacency(type: type, direction: .outgoing) else { continue }
      let first = adjacency.firstRelationship
      for number in first..<first + min(adjacency.count, sample) {
        try execution.tick()
        if let record = graph.record(of: RelationshipID(number)) { records.append(record) }
      }
    }
    return records
  }
}
