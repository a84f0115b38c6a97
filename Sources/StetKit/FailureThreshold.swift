import Findings

/// How bad a finding has to be for a check to fail.
public enum FailureThreshold: String, CaseIterable, Sendable {
  case error, warning, note, never

  /// The least severity that fails; nil where none does.
  var severity: Severity? { Severity(rawValue: rawValue) }
}
