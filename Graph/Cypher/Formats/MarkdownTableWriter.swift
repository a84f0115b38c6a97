/// A result as a table of GitHub Flavored Markdown.
enum MarkdownTableWriter {
  static func write(_ result: QueryResult) -> String {
    guard !result.columns.isEmpty else { return "" }
    var text = line(result.columns.map(escape))
    text += line(result.columns.map { _ in "---" })
    for row in result.rows {
      text += line(row.map { escape(CypherText.text(of: $0, in: result, quoted: false)) })
    }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  private static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|": result += "\\|"
      case "\\": result += "\\\\"
      case "<": result += "&lt;"
      case "\n", "\r": result += " "
      default: result += TableWriter.visible(String(scalar))
      }
    }
    return result
  }
}
