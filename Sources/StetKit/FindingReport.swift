import Findings
import ParallelWork
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
  /// How many threads lay out a report.
  let jobs: Int

  /// How many findings are laid out at a time, where the form allows for that.
  private static let piece = 500

  /// - Parameter write: takes the report piece by piece, so that a long one is never held as a whole.
  func write(_ format: FindingFormat, to write: ([UInt8]) throws -> Void) throws {
    switch format {
    case .jsonl:
      try writePieces(write) { JSONLinesReporter.report($0) }
    case .concise:
      try writePieces(write) { Array(text(.concise, $0).utf8) }
    case .text:
      try writePieces(write) { Array((text(.full, $0) + "\n").utf8) }
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

  /// Lays out pieces and writes those that are ready, in their order.
  private func writePieces(
    _ write: ([UInt8]) throws -> Void, _ layOut: @escaping @Sendable ([Finding]) -> [UInt8]
  ) throws {
    let findings = findings
    let pieces = ParallelWork.parts(of: findings.count, length: Self.piece)
    try OrderedWork.run(pieces, jobs: jobs) {
      layOut(Array(findings[$0]))
    } deliver: {
      try write($0)
      return true
    }
  }

  private func text(_ form: TerminalReporter.Form, _ findings: [Finding]) -> String {
    TerminalReporter(form: form, isColoured: style.isColored, width: style.width)
      .report(findings) { drafts.documents[$0] }
  }
}
