import Claims

/// A claim with what comparing it needs to know, apart from who states it.
struct ComparableClaim: Sendable {
  let claim: Claim
  let subject: ConceptFacts
  let object: ConceptFacts?
  let qualifiers: Qualifiers

  init(
    _ claim: Claim, subject: ConceptFacts, object: ConceptFacts?, qualifiers: Qualifiers
  ) {
    self.claim = claim
    self.subject = subject
    self.object = object
    self.qualifiers = qualifiers
  }

  init(_ claim: Claim) {
    self.init(
      claim, subject: ConceptFacts(claim.subject), object: claim.object.map { ConceptFacts($0) },
      qualifiers: Qualifiers(claim))
  }

  var regimen: ComparisonKey.RegimenClass { ComparisonKey.RegimenClass(claim.regimen) }

  /// Whether what the claim is about is something particular that claims can differ on.
  var hasComparableSubject: Bool {
    // What is only said in passing is held against nothing.
    if qualifiers.isInPassing { return false }
    return switch claim.subject.type {
    // A name that no vocabulary has is the name of something, too ("renal denervation").
    case .substance, .condition, .target, .concept: !subject.isVague
    case .population, .authority: false
    }
  }

  /// Whether the claim has no object, or one that is something in particular.
  var hasParticularObject: Bool { !(object?.isVague ?? false) }

  func key(
    _ family: ComparisonKey.Family, object: UInt64 = 0, measure: UInt64 = 0,
    besideComparator: Bool = false
  ) -> ComparisonKey {
    ComparisonKey(
      family, subject: subject.hash, regimen: regimen, object: object,
      setting: besideComparator ? qualifiers.settingBesideComparator : qualifiers.setting,
      measure: measure)
  }
}
