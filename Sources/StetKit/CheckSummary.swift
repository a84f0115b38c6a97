import Findings

/// How a check came out.
public struct CheckSummary: Sendable {
  public let reading: ReadingSummary
  public let errors: Int
  public let warnings: Int
  public let notes: Int
  /// Sentences read.
  public let sentences: Int
  /// Sentences that hold a number with a unit or a medical verb, and in which no claim was understood.
  public let sentencesNotChecked: Int

  /// Findings that editors have let stand.
  public let suppressed: Int
  /// Findings that the baseline knows, or that were written to it.
  public let known: Int

  init(reading: ReadingSummary, verdicts: Verdicts, drafts: Drafts) {
    let findings = verdicts.shown
    self.reading = reading
    suppressed = verdicts.suppressed.count
    known = verdicts.known
    var (errors, warnings, notes) = (0, 0, 0)
    for i in findings.indices {
      switch findings[i].severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
    (self.errors, self.warnings, self.notes) = (errors, warnings, notes)
    sentences = drafts.extent.sentences
    sentencesNotChecked = drafts.extent.sentencesNotUnderstood
  }

  /// Whether a finding is at or above the threshold.
  public func fails(at threshold: FailureThreshold) -> Bool {
    switch threshold.severity {
    case .error: errors > 0
    case .warning: errors + warnings > 0
    case .note: errors + warnings + notes > 0
    case nil: false
    }
  }
}
