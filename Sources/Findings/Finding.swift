/// What a rule has to say about a passage. Pure data; reporters turn it into text.
package struct Finding: Hashable, Sendable {
  /// The kebab-case id of the rule.
  package let rule: String
  package let severity: Severity
  /// One sentence: what was compared and why it was flagged.
  package let message: String
  package let location: FindingLocation
  /// The other passages concerned; for a conflict, the other side.
  package let related: [FindingLocation]
  /// Other passages that say what the one at `location` says.
  package let also: [FindingLocation]
  /// The claims concerned, as 32 hexadecimal digits each.
  package let claims: [String]
  /// Stable under edits elsewhere: made from the rule, the passages' words and the claims, not from line numbers.
  package let fingerprint: String

  /// Who supports the claims, a line each; empty where there is nothing to tell.
  package let support: [String]

  package init(
    rule: String, severity: Severity, message: String, location: FindingLocation,
    related: [FindingLocation], also: [FindingLocation] = [], claims: [String],
    fingerprint: String, support: [String] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.location = location
    self.related = related
    self.also = also
    self.claims = claims
    self.fingerprint = fingerprint
    self.support = support
  }

  /// The same with some of it in other words, places or weight.
  package func with(
    severity: Severity? = nil, location: FindingLocation? = nil, related: [FindingLocation]? = nil,
    support: [String]? = nil
  ) -> Finding {
    Finding(
      rule: rule, severity: severity ?? self.severity, message: message,
      location: location ?? self.location, related: related ?? self.related, also: also,
      claims: claims, fingerprint: fingerprint, support: support ?? self.support)
  }
}
