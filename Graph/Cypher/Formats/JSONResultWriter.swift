import GraphModel

/// Rows as JSON objects (RFC 8259) with the columns as keys, in the order of the columns.
///
/// Nodes, relationships and paths are objects: `{"id","labels","properties"}`,
/// `{"id","type","start","end","properties"}`, `{"nodes","relationships"}`. Temporal values are strings in
/// ISO 8601 form; NaN and infinities are strings, as JSON has no numbers for them.
enum JSONResultWriter {
  static func array(_ result: QueryResult) -> String {
    guard !result.rows.isEmpty else { return "[]\n" }
    return "[\n" + result.rows.map { object($0, in: result) }.joined(separator: ",\n") + "\n]\n"
  }

  static func lines(_ result: QueryResult) -> String {
    result.rows.map { object($0, in: result) + "\n" }.joined()
  }

  private static func object(_ row: [CypherValue], in result: QueryResult) -> String {
    var text = "{"
    for (index, (column, value)) in zip(result.columns, row).enumerated() {
      if index > 0 { text += "," }
      append(column, to: &text)
      text += ":"
      append(value, in: result, to: &text)
    }
    return text + "}"
  }

  /// Adds a value in its JSON form.
  static func append(_ value: CypherValue, in result: QueryResult, to text: inout String) {
    switch value {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .double(let value):
      if value.isFinite { text += "\(value)" } else { append(CypherText.double(value), to: &text) }
    case .string(let value): append(value, to: &text)
    case .temporal(let value): append(value.description, to: &text)
    case .list(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        append(value, in: result, to: &text)
      }
      text += "]"
    case .map(let map):
      append(map.entries.map { ($0.key, $0.value) }, in: result, to: &text)
    case .node(let id):
      let labels = result.nodes[id]?.labels ?? []
      append(
        [
          ("id", .integer(id.rawValue)), ("labels", .list(labels.map(CypherValue.string))),
          ("properties", properties(result.nodes[id]?.properties)),
        ], in: result, to: &text)
    case .relationship(let id):
      let found = result.relationships[id]
      append(
        [
          ("id", .integer(id.rawValue)), ("type", found.map { .string($0.record.type) } ?? .null),
          ("start", found.map { .integer($0.record.start.rawValue) } ?? .null),
          ("end", found.map { .integer($0.record.end.rawValue) } ?? .null),
          ("properties", properties(found?.properties)),
        ], in: result, to: &text)
    case .path(let path):
      append(
        [
          ("nodes", .list(path.nodes.map(CypherValue.node))),
          ("relationships", .list(path.relationships.map(CypherValue.relationship))),
        ], in: result, to: &text)
    }
  }

  private static func append(
    _ entries: [(String, CypherValue)], in result: QueryResult, to text: inout String
  ) {
    text += "{"
    for (index, (key, value)) in entries.enumerated() {
      if index > 0 { text += "," }
      append(key, to: &text)
      text += ":"
      append(value, in: result, to: &text)
    }
    text += "}"
  }

  private static func properties(
    _ properties: [(name: String, value: PropertyValue)]?
  ) -> CypherValue {
    var map = CypherMap()
    for (name, value) in properties ?? [] { map[name] = CypherValue(value) }
    return .map(map)
  }

  /// Adds a string literal.
  static func append(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
          || (0x2028...0x2029).contains(scalar.value)
        {
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}
