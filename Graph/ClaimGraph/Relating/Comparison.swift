/// What comparing two claims comes to.
enum Comparison: Hashable, Sendable {
  /// Both can hold.
  case compatible
  /// They cannot be set against one another: other units, roles, regulators.
  case apparent(separatedBy: String)
  /// They could not both hold, were it not for what keeps them apart.
  case separated(by: String, rule: String, reason: String)
  /// They cannot both hold.
  case conflict(rule: String, severity: ConflictSeverity, reason: String)
}
