/// The lines of a generated article, which are its title, its headings and its paragraphs.
struct ArticleLines {
  let title: Substring
  let body: [(isHeading: Bool, text: Substring)]

  init(_ text: String) {
    let lines = text.split(separator: "\n")
    title = lines.first ?? ""
    body = lines.dropFirst().map { (!$0.hasSuffix(".") && $0.utf8.count < 80, $0) }
  }

  /// As it stands in XML and HTML.
  static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
