import Documents

/// What a rule has to say about a passage. Pure data; reporters turn it into text.
///
/// The fields are held once and shared by all copies: a check of a large shelf has hundreds of thousands of
/// findings, which are sorted, sifted and handed on.
package struct Finding: Sendable {
  private let fields: Fields

  private final class Fields: Sendable {
    let rule: String
    let severity: Severity
    let message: String
    let location: FindingLocation
    let related: [FindingLocation]
    let also: [FindingLocation]
    let claims: [String]
    let fingerprint: String

    init(
      _ rule: String, _ severity: Severity, _ message: String, _ location: FindingLocation,
      _ related: [FindingLocation], _ also: [FindingLocation], _ claims: [String],
      _ fingerprint: String
    ) {
      self.rule = rule
      self.severity = severity
      self.message = message
      self.location = location
      self.related = related
      self.also = also
      self.claims = claims
      self.fingerprint = fingerprint
    }
  }

  /// The kebab-case id of the rule.
  package var rule: String { fields.rule }
  package var severity: Severity { fields.severity }
  /// One sentence: what was compared and why it was flagged.
  package var message: String { fields.message }
  package var location: FindingLocation { fields.location }
  /// The path of the document that `location` is in.
  package var source: String { fields.location.source }
  /// The bytes of `location`.
  package var range: TextRange { fields.location.range }
  /// The other passages concerned; for a conflict, the other side.
  package var related: [FindingLocation] { fields.related }
  /// Other passages that say what the one at `location` says.
  package var also: [FindingLocation] { fields.also }
  /// The claims concerned, as 32 hexadecimal digits each.
  package var claims: [String] { fields.claims }
  /// Stable under edits elsewhere: made from the rule, the passages' words and the claims, not from line numbers.
  package var fingerprint: String { fields.fingerprint }
  /// Who supports the claims, a line each; empty where there is nothing to tell.
  package let support: [String]

  package init(
    rule: String, severity: Severity, message: String, location: FindingLocation,
    related: [FindingLocation], also: [FindingLocation] = [], claims: [String],
    fingerprint: String, support: [String] = []
  ) {
    fields = Fields(rule, severity, message, location, related, also, claims, fingerprint)
    self.support = support
  }

  private init(_ fields: Fields, support: [String]) {
    self.fields = fields
    self.support = support
  }

  /// The same, saying who supports the claims.
  package func supported(by support: [String]) -> Finding { Finding(fields, support: support) }

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

extension Finding: Hashable {
  package static func == (a: Finding, b: Finding) -> Bool {
    a.support == b.support
      && (a.fields === b.fields
        || a.rule == b.rule && a.severity == b.severity && a.message == b.message
          && a.location == b.location && a.related == b.related && a.also == b.also
          && a.claims == b.claims && a.fingerprint == b.fingerprint)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(fingerprint)
    hasher.combine(location)
  }
}
