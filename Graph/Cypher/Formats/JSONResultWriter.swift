import GraphModel

/// Rows as JSON objects (RFC 8259) with the columns as keys, in the order of the columns.
///
/// Nodes, relationships and paths are objects: `{"id","labels","properties"}`,
/// `{"id","type","start","end","properties"}`, `{"nodes","relationships"}`. Temporal values are strings in
/// ISO 8601 form; NaN and infinities are strings, as JSON has no numbers for them.
enum JSONResultWriter {
  static func array(_ result: QueryResult) -> String {
    guard !result.rows.isEmpty else { return "[]\n" }
    var bytes = Array("[\n".utf8)
    for (index, row) in result.rows.enumerated() {
      if index > 0 { bytes += ",\n".utf8 }
      append(object: row, in: result, to: &bytes)
    }
    bytes += "\n]\n".utf8
    return String(decoding: bytes, as: UTF8.self)
  }

  static func lines(_ result: QueryResult) -> String {
    var bytes: [UInt8] = []
    for row in result.rows {
      append(object: row, in: result, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The rows as an array of arrays, without the names of the columns.
  static func append(rowsOf result: QueryResult, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (index, row) in result.rows.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(list: row, in: result, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private static func append(
    object row: [CypherValue], in result: QueryResult, to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "{"))
    for (index, (column, value)) in zip(result.columns, row).enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(column, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      append(value, in: result, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func append(
    list values: [CypherValue], in result: QueryResult, to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(value, in: result, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Adds a value in its JSON form.
  static func append(_ value: CypherValue, in result: QueryResult, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes += "null".utf8
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): append(value, to: &bytes)
    case .double(let value):
      if value.isFinite {
        bytes += "\(value)".utf8
      } else {
        append(CypherText.double(value), to: &bytes)
      }
    case .string(let value): append(value, to: &bytes)
    case .temporal(let value): append(value.description, to: &bytes)
    case .list(let values): append(list: values, in: result, to: &bytes)
    case .map(let map):
      append(map.entries.map { ($0.key, $0.value) }, in: result, to: &bytes)
    case .node(let id):
      let labels = result.nodes[id]?.labels ?? []
      append(
        [
          ("id", .integer(id.rawValue)), ("labels", .list(labels.map(CypherValue.string))),
          ("properties", properties(result.nodes[id]?.properties)),
        ], in: result, to: &bytes)
    case .relationship(let id):
      let found = result.relationships[id]
      append(
        [
          ("id", .integer(id.rawValue)), ("type", found.map { .string($0.record.type) } ?? .null),
          ("start", found.map { .integer($0.record.start.rawValue) } ?? .null),
          ("end", found.map { .integer($0.record.end.rawValue) } ?? .null),
          ("properties", properties(found?.properties)),
        ], in: result, to: &bytes)
    case .path(let path):
      append(
        [
          ("nodes", .list(path.nodes.map(CypherValue.node))),
          ("relationships", .list(path.relationships.map(CypherValue.relationship))),
        ], in: result, to: &bytes)
    }
  }

  private static func append(
    _ entries: [(String, CypherValue)], in result: QueryResult, to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "{"))
    for (index, (key, value)) in entries.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(key, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      append(value, in: result, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func properties(
    _ properties: [(name: String, value: PropertyValue)]?
  ) -> CypherValue {
    var map = CypherMap()
    for (name, value) in properties ?? [] { map[name] = CypherValue(value) }
    return .map(map)
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    guard number >= 0 else {
      bytes += String(number).utf8
      return
    }
    let start = bytes.count
    var rest = number
    repeat {
      bytes.append(48 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Adds a string literal.
  static func append(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var string = string
    let isPlain = string.withUTF8 { text in
      text.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
    }
    if isPlain {
      string.withUTF8 { bytes.append(contentsOf: $0) }
    } else {
      for scalar in string.unicodeScalars { append(scalar, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    default:
      if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        || (0x2028...0x2029).contains(scalar.value)
      {
        let digits = String(scalar.value, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
      } else {
        bytes += Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
      }
    }
  }
}
