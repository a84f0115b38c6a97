import Findings
import Reporters

/// The findings of a check in the form that was asked for.
struct FindingReport {
  let verdicts: Verdicts
  /// Those that were run.
  let rules: [RuleMetadata]
  /// How much the findings rest on.
  let extent: CheckExtent
  let drafts: Drafts
  let style: TextStyle

  /// How many findings are laid out at a time, where the form allows for that.
  private static let piece = 500

  /// - Parameter write: takes the report piece by piece, so that a long one is never held as a whole.
  func write(_ format: FindingFormat, to write: ([UInt8]) throws -> Void) throws {
    switch format {
    case .jsonl:
      try forEachPiece { try write(JSONLinesReporter.report($0)) }
    case .concise:
      try forEachPiece { try write(Array(text(.concise, $0).utf8)) }
    case .text:
      try forEachPiece { try write(Array((text(.full, $0) + "\n").utf8)) }
      try write(
        Array(([TerminalReporter.summary(findings)] + extent.lines).map { $0 + "\n" }.joined().utf8)
      )
    case .json:
      try write(JSONReporter.report(findings, extent))
    case .sarif:
      try write(
        SARIFReporter(version: Release.version, rules: rules).report(
          findings, suppressed: verdicts.suppressed))
    case .html:
      let page = HTMLReporter(rules: rules).report(findings, extent: extent) {
        drafts.documents[$0]
      }
      try write(Array(page.utf8))
    }
  }

  private var findings: [Finding] { verdicts.shown }

  private func forEachPiece(_ body: ([Finding]) throws -> Void) rethrows {
    var start = 0
    while start < findings.count {
      let end = min(findings.count, start + Self.piece)
      try body(Array(findings[start..<end]))
      start = end
    }
  }

  private func text(_ form: TerminalReporter.Form, _ findings: [Finding]) -> String {
    TerminalReporter(form: form, isColoured: style.isColored, width: style.width)
      .report(findings) { drafts.documents[$0] }
  }
}
