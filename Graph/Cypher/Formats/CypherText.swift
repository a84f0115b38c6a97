import GraphModel

/// Values as query text would write them, for people to read: `(:Claim {id: 'a'})`, `[1, 2]`.
enum CypherText {
  /// - Parameter quoted: whether a string stands in quotes; inside lists and maps it always does.
  static func text(of value: CypherValue, in result: QueryResult, quoted: Bool = true) -> String {
    switch value {
    case .null: return quoted ? "null" : ""
    case .boolean(let value): return value ? "true" : "false"
    case .integer(let value): return String(value)
    case .double(let value): return double(value)
    case .string(let value): return quoted ? quote(value) : value
    case .temporal(let value): return quoted ? quote(value.description) : value.description
    case .list(let values):
      return "[" + values.map { text(of: $0, in: result) }.joined(separator: ", ") + "]"
    case .map(let map):
      return properties(map.entries.map { ($0.key, $0.value) }, in: result)
    case .node(let id): return node(id, in: result)
    case .relationship(let id): return relationship(id, in: result)
    case .path(let path): return self.path(path, in: result)
    }
  }

  /// A number in its shortest exact form; `NaN`, `Infinity` and `-Infinity` by name.
  static func double(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    return "\(value)"
  }

  /// A string literal in single quotes.
  static func quote(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "'"
  }

  private static func properties(
    _ entries: [(String, CypherValue)], in result: QueryResult
  ) -> String {
    let shown = entries.map { key, value in
      NameSyntax.quotedIfNeeded(key) + ": " + text(of: value, in: result)
    }
    return "{" + shown.joined(separator: ", ") + "}"
  }

  private static func node(_ id: NodeID, in result: QueryResult) -> String {
    guard let node = result.nodes[id] else { return "()" }
    let labels = node.labels.map { ":" + NameSyntax.quotedIfNeeded($0) }.joined()
    guard !node.properties.isEmpty else { return "(" + labels + ")" }
    let entries = node.properties.map { ($0.name, CypherValue($0.value)) }
    return "(" + labels + (labels.isEmpty ? "" : " ") + properties(entries, in: result) + ")"
  }

  private static func relationship(_ id: RelationshipID, in result: QueryResult) -> String {
    guard let found = result.relationships[id] else { return "[]" }
    let type = ":" + NameSyntax.quotedIfNeeded(found.record.type)
    guard !found.properties.isEmpty else { return "[" + type + "]" }
    let entries = found.properties.map { ($0.name, CypherValue($0.value)) }
    return "[" + type + " " + properties(entries, in: result) + "]"
  }

  private static func path(_ path: CypherPath, in result: QueryResult) -> String {
    var text = "<"
    for (index, node) in path.nodes.enumerated() {
      if index > 0, index <= path.relationships.count {
        let id = path.relationships[index - 1]
        let forward = result.relationships[id]?.record.start == path.nodes[index - 1]
        let middle = relationship(id, in: result)
        text += forward ? "-" + middle + "->" : "<-" + middle + "-"
      }
      text += self.node(node, in: result)
    }
    return text + ">"
  }
}

extension CypherValue {
  /// The value as a query would write it; nodes and relationships by their numbers.
  package var shown: String { CypherText.text(of: self, in: QueryResult(columns: [], rows: [])) }
}
