import Claims

/// Turns "one-tenth of the regular dose" into amounts, by the regular doses that the shelf states.
struct RelativeDoses {
  /// A relative dose and the one stated dose that it was worked out from.
  struct Resolved {
    let dose: ComparableDose
    /// Index of the claim of the reference dose.
    let reference: Int
  }

  private let survey: ClaimSurvey
  /// By subject: doses of the standard form, or of none where none is of the standard form.
  private var references: [Int: [ComparableDose]] = [:]

  /// - Parameter doses: absolute doses with their claims' regimens, of all subjects.
  init(_ doses: [ComparableDose], relativeClaims: [Int], survey: ClaimSurvey) {
    self.survey = survey
    let claims = survey.graph.claims
    let subjects = Set(relativeClaims.map { claims[$0].subject })
    guard !subjects.isEmpty else { return }
    var named: [Int: [ComparableDose]] = [:]
    var unnamed: [Int: [ComparableDose]] = [:]
    for dose in doses {
      let claim = claims[dose.claim]
      guard subjects.contains(claim.subject),
        Self.isReference(survey.comparable(dose.claim), dose)
      else { continue }
      switch claim.claim.regimen {
      case .standard, .high: named[claim.subject, default: []].append(dose)
      case nil: unnamed[claim.subject, default: []].append(dose)
      case .low: break
      }
    }
    for subject in subjects {
      references[subject] = distinct(named[subject] ?? unnamed[subject] ?? [])
    }
  }

  /// Whether a fraction may be a fraction of the dose.
  static func isReference(_ claim: ComparableClaim, _ dose: ComparableDose) -> Bool {
    dose.polarity == .affirmed && claim.qualifiers.setting == 0 && claim.claim.regimen != .low
      && (dose.role == nil || dose.role == .recommended || dose.role == .standard)
  }

  /// Where the doses are filed that a fraction may be a fraction of.
  static func referenceKey(_ claim: ComparableClaim) -> ComparisonKey {
    ComparisonKey(
      .referenceDose, subject: claim.subject.hash, regimen: .standard, object: 0, setting: 0)
  }

  /// Where fractions are filed.
  static func relativeKey(_ claim: ComparableClaim) -> ComparisonKey {
    ComparisonKey(
      .relativeDose, subject: claim.subject.hash, regimen: .standard, object: 0, setting: 0)
  }

  /// What the relative dose comes to, once for each reference dose that differs; best-known first.
  func resolve(_ claim: Int, _ dose: Dose, polarity: Polarity) -> [Resolved] {
    let subject = survey.graph.claims[claim].subject
    guard let fraction = DoseInterval(low: dose.low, high: dose.high) else { return [] }
    return (references[subject] ?? []).compactMap { reference in
      ComparableDose(claim: claim, fraction: fraction, of: reference, polarity: polarity)
        .map { Resolved(dose: $0, reference: reference.claim) }
    }
  }

  /// The form of the substance that a fraction of its regular dose makes; nil where it makes none.
  static func regimen(of claim: Claim, _ dose: Dose) -> ComparisonKey.RegimenClass? {
    switch claim.regimen {
    case .low: return .low
    case .high: return .high
    case .standard, nil:
      guard let factor = dose.high ?? dose.low else { return nil }
      return factor <= 0.5 ? .low : factor >= 1.5 ? .high : nil
    }
  }

  /// One dose for each range and period: the best known, closed ranges before open ones.
  private func distinct(_ doses: [ComparableDose]) -> [ComparableDose] {
    struct Measure: Hashable {
      let interval: DoseInterval
      let unit: String
      let period: DosePeriod
    }
    let claims = survey.graph.claims
    let ranked = doses.sorted { a, b in
      let isClosedA = a.interval.low != nil && a.interval.high != nil
      let isClosedB = b.interval.low != nil && b.interval.high != nil
      if isClosedA != isClosedB { return isClosedA }
      let (countA, countB) = (survey.sourceCount[a.claim], survey.sourceCount[b.claim])
      if countA != countB { return countA > countB }
      return claims[a.claim].id < claims[b.claim].id
    }
    var seen: Set<Measure> = []
    return Array(
      ranked.filter {
        seen.insert(Measure(interval: $0.interval, unit: $0.unit, period: $0.period)).inserted
      }.prefix(16))
  }
}
