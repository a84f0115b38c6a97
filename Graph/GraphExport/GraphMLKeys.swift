import GraphModel

/// The keys for the properties of nodes, or of relationships, of a graph.
struct GraphMLKeys {
  /// What the properties belong to.
  enum Domain: String {
    case node, edge
  }

  /// Sorted by name of the property.
  private(set) var keys: [GraphMLKey] = []
  private var numbers: [String: Int] = [:]
  /// The keys of the properties that came last, one after the other: the next node mostly has the same.
  private var recent: [(name: String, key: Int)] = []

  /// Names that a reader of GraphML gives a meaning of its own (Gephi, Cytoscape, NetworkX, igraph, APOC).
  private static let reserved: Set<String> = [
    "id", "eid", "source", "target", "labels", "interaction", "x", "y", "z", "size", "r", "g",
    "b", "color", "edgelabel", "edgeid", "xpos", "ypos", "SUID", "selected", "shared_name",
    "shared_interaction",
  ]

  /// - Parameters:
  ///   - types: the type of each property that occurs.
  ///   - taken: names that the exporter writes itself.
  init(
    _ types: [String: GraphMLType], domain: Domain, taken: Set<String>, report: inout LossReport
  ) {
    var used = taken
    for (property, type) in types.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    {
      var name = Self.token(property)
      if domain == .node, name == "id" { name = "wid" }
      if Self.reserved.contains(name) || used.contains(name) { name = "p_\(name)" }
      let stem = name
      var suffix = 2
      while !used.insert(name).inserted {
        name = "\(stem)_\(suffix)"
        suffix += 1
      }
      if name != property { report.renamedProperties.append("\(property) → \(name)") }
      numbers[property] = keys.count
      keys.append(
        GraphMLKey(
          id: "\(domain == .node ? "n" : "e")_\(name)", name: name,
          // Readers take the weight of an edge for a decimal number.
          type: name == "weight" && type == .long ? .double : type,
          originalName: name == property ? nil : property))
    }
  }

  /// The key for a property.
  ///
  /// - Parameter place: how many properties of the same node came before.
  mutating func key(_ property: String, place: Int) -> GraphMLKey? {
    if place < recent.count, recent[place].name == property { return keys[recent[place].key] }
    guard let number = numbers[property] else { return nil }
    if place < recent.count {
      recent[place] = (property, number)
    } else if place == recent.count {
      recent.append((property, number))
    }
    return keys[number]
  }

  /// The name with everything but ASCII letters, digits and `_ . -` as `_`, starting with a letter or `_`.
  private static func token(_ name: String) -> String {
    var bytes: [UInt8] = name.unicodeScalars.map { scalar in
      switch scalar {
      case "A"..."Z", "a"..."z", "0"..."9", "_", ".", "-": UInt8(truncatingIfNeeded: scalar.value)
      default: UInt8(ascii: "_")
      }
    }
    let first = bytes.first ?? UInt8(ascii: ".")
    if first < UInt8(ascii: "A") { bytes.insert(UInt8(ascii: "_"), at: 0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
