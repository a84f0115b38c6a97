import Findings

/// What a configuration makes of a rule.
package enum RuleLevel: String, CaseIterable, Sendable {
  case off, on, note, warning, error

  /// The severity that all findings of the rule get; nil where they keep their own.
  package var severity: Severity? { Severity(rawValue: rawValue) }
}
