import Documents
import Findings

/// Findings as one page that needs nothing else: no script, no font, no network. For editors who do not use
/// a terminal.
package struct HTMLReporter {
  private let rules: [String: RuleMetadata]

  /// - Parameter rules: all rules that were run.
  package init(rules: [RuleMetadata]) {
    self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameters:
  ///   - findings: in the order of their sources.
  ///   - extent: how much the findings rest on.
  ///   - document: the source of a path, or nil where its text is not at hand.
  package func report(
    _ findings: [Finding], extent: CheckExtent? = nil, document: (String) -> Document?
  ) -> String {
    var page = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Stet report</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>Stet report</h1>
      <p>\(Self.escaped(TerminalReporter.summary(findings)))</p>

      """
    for line in extent?.lines ?? [] { page += "<p>\(Self.escaped(line))</p>\n" }
    var source: String?
    for finding in findings {
      if finding.location.source != source {
        source = finding.location.source
        page += "<h2>\(Self.escaped(finding.location.source))</h2>\n"
      }
      page += section(finding, document)
    }
    let ids = Set(findings.map(\.rule)).sorted()
    if !ids.isEmpty {
      page += "<h2>Rules</h2>\n"
      for id in ids { page += explanation(id) }
    }
    return page + "</body>\n</html>\n"
  }

  private func section(_ finding: Finding, _ document: (String) -> Document?) -> String {
    let severity = finding.severity.rawValue
    let rule = Self.escaped(finding.rule)
    var html = "<section class=\"\(severity)\">\n"
    html += "<h3><span class=\"severity\">\(severity)</span> "
    html += "<a href=\"#rule-\(rule)\">\(rule)</a></h3>\n"
    html += "<p>\(Self.escaped(finding.message))</p>\n"
    for location in [finding.location] + finding.related {
      html += quotation(location, document(location.source))
    }
    for line in finding.support { html += "<p>Support: \(Self.escaped(line))</p>\n" }
    return html + "</section>\n"
  }

  /// Bytes of text that are shown on either side of a passage.
  private static let context = 160

  private func quotation(_ location: FindingLocation, _ document: Document?) -> String {
    var before = ""
    var after = ""
    if let document, location.range.end <= document.text.count,
      document.text[location.range.start..<location.range.end].elementsEqual(location.text.utf8)
    {
      before = Self.context(document.text[..<location.range.start], isBefore: true)
      after = Self.context(document.text[location.range.end...], isBefore: false)
    }
    return "<figure><blockquote>\(Self.escaped(before))<mark>\(Self.escaped(location.text))</mark>"
      + "\(Self.escaped(after))</blockquote><figcaption>\(Self.escaped(location.place))</figcaption></figure>\n"
  }

  /// What stands beside a passage in its line, cut at a space.
  private static func context(_ text: ArraySlice<UInt8>, isBefore: Bool) -> String {
    func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    if isBefore {
      let near = text.suffix(context)
      let line = near.lastIndex(where: isBreak).map { near[($0 + 1)...] } ?? near
      guard line.startIndex > text.startIndex, line.startIndex == near.startIndex else {
        return String(decoding: line, as: UTF8.self)
      }
      let cut = line.firstIndex(of: 0x20).map { line[$0...] } ?? line[line.endIndex...]
      return "…" + String(decoding: cut, as: UTF8.self)
    }
    let near = text.prefix(context)
    let line = near.firstIndex(where: isBreak).map { near[..<$0] } ?? near
    guard line.endIndex < text.endIndex, line.endIndex == near.endIndex else {
      return String(decoding: line, as: UTF8.self)
    }
    let cut = line.lastIndex(of: 0x20).map { line[...$0] } ?? line[..<line.startIndex]
    return String(decoding: cut, as: UTF8.self) + "…"
  }

  private func explanation(_ id: String) -> String {
    guard let rule = rules[id] else { return "" }
    var html = "<section id=\"rule-\(Self.escaped(id))\">\n<h3>\(Self.escaped(id))</h3>\n"
    html += "<p>\(Self.escaped(rule.summary))</p>\n"
    for paragraph in RuleGuide.paragraphs(rule.rationale) {
      html += "<p>\(Self.escaped(paragraph))</p>\n"
    }
    return html + "</section>\n"
  }

  /// Text as HTML; characters that cannot be seen or reorder others are written out.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for cell in TerminalText.cells(text.map { $0.isNewline ? " " : $0 }) {
      for scalar in cell.text.unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case "\"": escaped += "&quot;"
        default: escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return escaped
  }

  private static let style = """
    body { font: 1rem/1.5 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
    h1, h2, h3, figcaption { font-family: system-ui, sans-serif; }
    h2 { border-bottom: 1px solid #ccc; margin-top: 2.5rem; }
    h3 { font-size: 1rem; margin-bottom: 0; }
    section { margin: 1.5rem 0; padding-left: 1rem; border-left: 4px solid #ccc; }
    .error { border-color: #b00020; } .warning { border-color: #b26a00; } .note { border-color: #00677f; }
    .error .severity { color: #b00020; } .warning .severity { color: #8a5200; }
    .note .severity { color: #00677f; }
    figure { margin: .75rem 0; } blockquote { margin: 0; unicode-bidi: isolate; }
    figcaption { color: #555; font-size: .8rem; }
    mark { background: #fff3a3; }
    """
}
