/// A result as a table with aligned columns, for terminals. Numbers stand to the right.
enum TableWriter {
  static func write(_ result: QueryResult) -> String {
    guard !result.columns.isEmpty else { return "" }
    let header = result.columns.map(visible)
    let cells = result.rows.map { row in
      row.map { visible(CypherText.text(of: $0, in: result, quoted: false)) }
    }
    var widths = header.map(DisplayWidth.columns)
    for row in cells {
      for (index, cell) in row.enumerated() where index < widths.count {
        widths[index] = max(widths[index], DisplayWidth.columns(of: cell))
      }
    }
    var text = line(header, widths: widths, numeric: [])
    text += widths.map { String(repeating: "-", count: $0) }.joined(separator: "-+-") + "\n"
    for (row, values) in zip(cells, result.rows) {
      let numeric = Set(values.indices.filter { isNumber(values[$0]) })
      text += line(row, widths: widths, numeric: numeric)
    }
    let count = result.rows.count
    return text + "(\(count) \(count == 1 ? "row" : "rows"))\n"
  }

  private static func line(_ cells: [String], widths: [Int], numeric: Set<Int>) -> String {
    var parts: [String] = []
    for (index, cell) in cells.enumerated() where index < widths.count {
      let room = max(0, widths[index] - DisplayWidth.columns(of: cell))
      let padding = String(repeating: " ", count: room)
      parts.append(numeric.contains(index) ? padding + cell : cell + padding)
    }
    var text = parts.joined(separator: " | ")
    while text.hasSuffix(" ") { text.removeLast() }
    return text + "\n"
  }

  private static func isNumber(_ value: CypherValue) -> Bool {
    switch value {
    case .integer, .double: true
    default: false
    }
  }

  /// Text with its control characters written as escapes, so that data cannot steer the terminal.
  static func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if DisplayWidth.isControl(scalar) {
          result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
