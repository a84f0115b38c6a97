/// What comparing two claims comes to.
enum Comparison: Hashable, Sendable {
  /// Both can hold.
  case compatible
  /// They differ, and so does a qualifier that keeps them apart.
  case apparent(separatedBy: String)
  /// They cannot both hold.
  case conflict(rule: String, severity: ConflictSeverity, reason: String)
}
