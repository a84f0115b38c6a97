/// Two claims that cannot both hold: the `CONTRADICTS` relationship.
package struct Contradiction: Hashable, Sendable {
  /// Index into `ClaimGraph.claims`; the claim with the smaller `ClaimID`.
  package let claimA: Int
  /// Index into `ClaimGraph.claims`; the claim with the greater `ClaimID`.
  package let claimB: Int
  /// The kebab-case id of the rule that says so.
  package let rule: String
  /// One clause for a person: why the two cannot both hold.
  package let reason: String
  /// `error`, `warning` or `note`.
  package let severity: String
  /// What keeps the two apart beside their settings ("time", "studied dose"); nil for nothing else.
  package let separator: String?

  package init(
    claimA: Int, claimB: Int, rule: String, reason: String, severity: String,
    separator: String? = nil
  ) {
    self.claimA = claimA
    self.claimB = claimB
    self.rule = rule
    self.reason = reason
    self.severity = severity
    self.separator = separator
  }
}
