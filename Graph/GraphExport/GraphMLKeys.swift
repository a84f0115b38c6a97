import GraphModel

/// The keys for the properties of nodes, or of relationships, of a graph.
struct GraphMLKeys {
  /// What the properties belong to.
  enum Domain: String {
    case node, edge
  }

  /// How a property is written.
  struct Column {
    /// The name of the property.
    let property: String
    /// Nil for a property that only the caption shows.
    let key: GraphMLKey?
    /// Its place among those that can be the caption of a node; nil for others.
    let captionRank: Int?
  }

  /// Sorted by name of the property.
  let columns: [Column]
  /// Columns by name of the property.
  private var numbers: [String: Int] = [:]
  /// The columns of the properties that came last, one after the other: the next node mostly has the same.
  private var recent: [Int] = []

  /// Names that a reader of GraphML gives a meaning of its own (Gephi, Cytoscape, NetworkX, igraph, APOC).
  private static let reserved: Set<String> = [
    "id", "eid", "source", "target", "labels", "interaction", "x", "y", "z", "size", "r", "g",
    "b", "color", "edgelabel", "edgeid", "xpos", "ypos", "SUID", "selected", "shared_name",
    "shared_interaction",
  ]

  /// - Parameters:
  ///   - types: the type of each property that occurs, sorted by name.
  ///   - taken: names that the exporter writes itself.
  ///   - shown: properties that are among them, so that they need no key of their own.
  init(
    _ types: PropertyTypes, domain: Domain, taken: Set<String>, shown: Set<String>,
    report: inout LossReport
  ) {
    var used = taken
    var columns: [Column] = []
    for entry in types.entries.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
    {
      let property = entry.name
      numbers[property] = columns.count
      let rank = domain == .node ? NodeCaption.rank(property) : nil
      if shown.contains(property), entry.isText {
        columns.append(Column(property: property, key: nil, captionRank: rank))
        continue
      }
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
      let key = GraphMLKey(
        id: "\(domain == .node ? "n" : "e")_\(name)", name: name,
        // Readers take the weight of an edge for a decimal number.
        type: name == "weight" && entry.type == .long ? .double : entry.type,
        originalName: name == property ? nil : property)
      columns.append(Column(property: property, key: key, captionRank: rank))
    }
    self.columns = columns
  }

  var keys: [GraphMLKey] { columns.compactMap(\.key) }

  /// The column for a property; nil for one that was not there when the types were found.
  ///
  /// - Parameter place: how many properties of the same node came before.
  mutating func column(_ property: String, place: Int) -> Int? {
    if place < recent.count, columns[recent[place]].property == property { return recent[place] }
    guard let number = numbers[property] else { return nil }
    if place < recent.count {
      recent[place] = number
    } else if place == recent.count {
      recent.append(number)
    }
    return number
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
