import Findings

/// What rules say of themselves, as text for a terminal and as pages of the documentation.
package enum RuleGuide {
  /// One line a rule: id, severity, summary; for `stet rules`.
  package static func list(_ rules: [RuleMetadata]) -> String {
    let idWidth = rules.map(\.id.utf8.count).max() ?? 0
    return rules.map { rule in
      pad(rule.id, idWidth) + "  " + pad(rule.severity.rawValue, 7) + "  " + rule.summary + "\n"
    }.joined()
  }

  /// All there is to say of a rule; for `stet explain`.
  ///
  /// - Parameter width: columns to break lines at.
  package static func explanation(_ rule: RuleMetadata, width: Int = 80) -> String {
    var text = "\(rule.id) (\(rule.severity.rawValue))\n\n"
    text += wrapped(rule.summary, width) + "\n"
    for paragraph in paragraphs(rule.rationale) { text += wrapped(paragraph, width) + "\n" }
    for (isFlagged, title) in [(true, "Flagged:"), (false, "Let stand:")] {
      let examples = rule.examples.filter { $0.flagged.isEmpty != isFlagged }
      guard !examples.isEmpty else { continue }
      text += title + "\n\n"
      for example in examples { text += lines(of: example).map { "    \($0)\n" }.joined() + "\n" }
    }
    return String(text.dropLast())
  }

  /// The page of a rule under `Documentation/Rules`.
  package static func page(_ rule: RuleMetadata) -> String {
    var text = "# \(rule.id)\n\n\(rule.summary) Severity: \(rule.severity.rawValue).\n\n"
    for paragraph in paragraphs(rule.rationale) { text += wrapped(paragraph, 100) + "\n" }
    for (isFlagged, title) in [(true, "Flagged"), (false, "Let stand")] {
      let examples = rule.examples.filter { $0.flagged.isEmpty != isFlagged }
      guard !examples.isEmpty else { continue }
      text += "## \(title)\n\n"
      for example in examples {
        text += "```text\n" + lines(of: example).map { "\($0)\n" }.joined() + "```\n\n"
      }
    }
    return String(text.dropLast())
  }

  /// The page that lists all rules.
  package static func index(_ rules: [RuleMetadata]) -> String {
    var text = "# Rules\n\n| rule | severity | flags |\n| --- | --- | --- |\n"
    for rule in rules {
      text += "| [\(rule.id)](\(rule.id).md) | \(rule.severity.rawValue) | \(rule.summary) |\n"
    }
    return text
  }

  /// All pages by file name, sorted.
  package static func pages(_ rules: [RuleMetadata]) -> [(name: String, content: String)] {
    ([(name: "README.md", content: index(rules))]
      + rules.map { (name: $0.id + ".md", content: page($0)) })
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The texts of an example, each line after the name of its text where there are several.
  private static func lines(of example: RuleExample) -> [String] {
    example.texts.flatMap { text in
      let remarks = [text.uri, text.isRetracted ? "retracted" : nil].compactMap(\.self)
      let name =
        remarks.isEmpty ? text.name : "\(text.name) (\(remarks.joined(separator: ", ")))"
      return text.content.split(separator: "\n").map { line in
        example.texts.count == 1 ? String(line) : "\(name): \(line)"
      }
    }
  }

  static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [String] = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        paragraphs.append("")
      } else {
        paragraphs[paragraphs.count - 1] += (paragraphs.last == "" ? "" : " ") + line
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }

  /// The text broken at spaces, ending in a line break.
  private static func wrapped(_ text: String, _ width: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    lines.append(line)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }
}
