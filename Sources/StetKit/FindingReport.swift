import Findings
import Reporters

/// The findings of a check in the form that was asked for.
struct FindingReport {
  let findings: [Finding]
  let drafts: Drafts
  let style: TextStyle

  func bytes(_ format: FindingFormat) -> [UInt8] {
    switch format {
    case .jsonl: JSONLinesReporter.report(findings)
    case .concise: Array(text(.concise).utf8)
    case .text: Array((text(.full) + (findings.isEmpty ? "" : "\n") + summary).utf8)
    }
  }

  private func text(_ form: TerminalReporter.Form) -> String {
    TerminalReporter(form: form, isColoured: style.isColored, width: style.width)
      .report(findings) { drafts.documents[$0] }
  }

  /// What was found, and how much of the text it rests on: silence about the rest is no approval.
  private var summary: String {
    var summary = TerminalReporter.summary(findings) + "\n"
    summary += "\(ReadingSummary.count(drafts.sentences, "sentence")) read"
    if drafts.notChecked > 0 {
      summary +=
        "; \(drafts.notChecked) with numbers or medical verbs not understood, so not checked"
    }
    return summary + "\n"
  }
}
