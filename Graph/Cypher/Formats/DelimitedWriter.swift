/// A result as comma- or tab-separated values. Null is an empty field; lists, maps, nodes and paths are in
/// their JSON form.
enum DelimitedWriter {
  /// RFC 4180, with lines ended by a line feed.
  static func csv(_ result: QueryResult) -> String {
    write(result, separator: ",") { field in
      guard field.utf8.contains(where: { [34, 44, 10, 13].contains($0) }) else { return field }
      var quoted = "\""
      for scalar in field.unicodeScalars {
        if scalar == "\"" { quoted += "\"" }
        quoted.unicodeScalars.append(scalar)
      }
      return quoted + "\""
    }
  }

  /// Tabs, line ends and backslashes inside a field are written `\t`, `\n`, `\r`, `\\`.
  static func tsv(_ result: QueryResult) -> String {
    write(result, separator: "\t") { field in
      guard field.utf8.contains(where: { [9, 10, 13, 92].contains($0) }) else { return field }
      var escaped = ""
      for scalar in field.unicodeScalars {
        switch scalar {
        case "\t": escaped += "\\t"
        case "\n": escaped += "\\n"
        case "\r": escaped += "\\r"
        case "\\": escaped += "\\\\"
        default: escaped.unicodeScalars.append(scalar)
        }
      }
      return escaped
    }
  }

  private static func write(
    _ result: QueryResult, separator: String, escape: (String) -> String
  ) -> String {
    guard !result.columns.isEmpty else { return "" }
    var text = result.columns.map(escape).joined(separator: separator) + "\n"
    for row in result.rows {
      let fields = row.map { escape(field($0, in: result)) }
      // A line holding one empty field would read as no line at all.
      text += (fields == [""] ? "\"\"" : fields.joined(separator: separator)) + "\n"
    }
    return text
  }

  private static func field(_ value: CypherValue, in result: QueryResult) -> String {
    switch value {
    case .null: return ""
    case .string(let value): return value
    case .temporal(let value): return value.description
    case .double(let value): return CypherText.double(value)
    default:
      var bytes: [UInt8] = []
      JSONResultWriter.append(value, in: result, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
