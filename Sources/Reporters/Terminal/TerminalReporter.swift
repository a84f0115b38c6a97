import Documents
import Findings

/// Findings as text for a person: each with its passages marked in their lines, or one line each.
package struct TerminalReporter {
  package enum Form: String, CaseIterable, Sendable {
    /// The message with both passages.
    case full
    /// `path:line:column: severity[rule] message`, for other tools.
    case concise
  }

  private let form: Form
  private let palette: Palette
  private let width: Int

  /// - Parameters:
  ///   - isColoured: whether to use colour; the caller knows whether it writes to a terminal.
  ///   - width: columns of the terminal; lines of text are cut to it.
  package init(form: Form = .full, isColoured: Bool = false, width: Int = 100) {
    self.form = form
    palette = Palette(isColoured: isColoured)
    self.width = max(40, width)
  }

  /// - Parameter document: the source of a path, or nil where its text is not at hand.
  /// - Returns: the report, with an empty line between findings in the full form; empty for no findings.
  package func report(_ findings: [Finding], document: (String) -> Document?) -> String {
    switch form {
    case .concise: findings.map { concise($0) + "\n" }.joined()
    case .full: findings.map { full($0, document) }.joined(separator: "\n")
    }
  }

  /// "2 errors, 3 warnings and 1 note in 4 sources"; "no findings".
  package static func summary(_ findings: [Finding]) -> String {
    let parts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    guard let last = parts.last else { return "no findings" }
    let sources = Set(findings.map(\.location.source)).count
    let counts =
      parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " and " + last
    return "\(counts) in \(sources) source\(sources == 1 ? "" : "s")"
  }

  private func concise(_ finding: Finding) -> String {
    var line = place(finding.location) + ": "
    line += palette.severity(finding.severity, "\(finding.severity.rawValue)[\(finding.rule)]")
    line += " " + TerminalText.line(finding.message)
    if let other = finding.related.first {
      let more = finding.related.count - 1
      line += " (\(place(other))\(more > 0 ? " and \(more) more" : ""))"
    }
    return line
  }

  /// Passages of the other side that are shown; the rest are counted.
  private static let relatedLimit = 3

  private func full(_ finding: Finding, _ document: (String) -> Document?) -> String {
    let related = finding.related.prefix(Self.relatedLimit)
    let shown = [finding.location] + related
    let numbers = shown.map { ($0.origin?.line ?? $0.position.line) + Excerpt.lineLimit }
    let gutter = String(numbers.max() ?? 1).utf8.count
    let indent = String(repeating: " ", count: gutter)

    var text = palette.severity(finding.severity, "\(finding.severity.rawValue)[\(finding.rule)]")
    text += palette.emphasis(": " + TerminalText.line(finding.message)) + "\n"
    for (i, location) in shown.enumerated() {
      let isHere = i == 0
      text += indent + palette.frame(isHere ? "--> " : "::: ") + place(location) + "\n"
      text += indent + palette.frame(" |") + "\n"
      let excerpt = Excerpt(
        location, in: document(location.source), width: width - gutter - 3)
      for line in excerpt.lines {
        let number = line.number.map { String($0) } ?? ""
        let padding = String(repeating: " ", count: max(0, gutter - number.utf8.count))
        text += palette.frame(padding + number + " | ") + line.text + "\n"
        let mark = String(repeating: isHere ? "^" : "-", count: line.length)
        text += indent + palette.frame(" | ") + String(repeating: " ", count: line.indent)
        text += isHere ? palette.severity(finding.severity, mark) : palette.frame(mark)
        text += "\n"
      }
      if excerpt.omitted > 0 {
        text +=
          indent + palette.frame(" = ")
          + "the passage goes on for \(excerpt.omitted) more line"
          + (excerpt.omitted == 1 ? "\n" : "s\n")
      }
    }
    let more = finding.related.count - related.count
    if more > 0 {
      text += indent + palette.frame(" = ") + "and \(more) more like this\n"
    }
    for line in finding.support {
      text += indent + palette.frame(" = ") + "support: " + TerminalText.line(line) + "\n"
    }
    text += indent + palette.frame(" = ") + "help: stet explain \(finding.rule)\n"
    return text
  }

  private func place(_ location: FindingLocation) -> String {
    TerminalText.line(location.place)
  }
}
