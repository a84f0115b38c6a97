/// Everything a graph has to say of one claim.
package struct ClaimAccount: Hashable, Sendable {
  /// A passage that states the claim.
  package struct Statement: Hashable, Sendable {
    package let location: FindingLocation
    /// "publisher, with reserve, citing the FDA"
    package let remarks: [String]

    package init(location: FindingLocation, remarks: [String]) {
      self.location = location
      self.remarks = remarks
    }
  }

  /// A claim that cannot hold together with it.
  package struct Opponent: Hashable, Sendable {
    package let id: String
    package let wording: String
    /// The rule that says so, and why.
    package let rule: String
    package let reason: String
    package let locations: [FindingLocation]

    package init(
      id: String, wording: String, rule: String, reason: String, locations: [FindingLocation]
    ) {
      self.id = id
      self.wording = wording
      self.rule = rule
      self.reason = reason
      self.locations = locations
    }
  }

  package let id: String
  package let kind: String
  package let wording: String
  package let support: String
  /// In the order of sources and passages.
  package let statements: [Statement]
  package let against: [Opponent]

  package init(
    id: String, kind: String, wording: String, support: String, statements: [Statement],
    against: [Opponent]
  ) {
    self.id = id
    self.kind = kind
    self.wording = wording
    self.support = support
    self.statements = statements
    self.against = against
  }
}
