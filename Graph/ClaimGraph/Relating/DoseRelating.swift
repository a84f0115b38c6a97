import Claims

/// Finds dose claims that cannot both be right.
enum DoseRelating {
  static func relate(_ survey: ClaimSurvey) -> [Contradiction] {
    let doses = Doses(survey)
    var found: [Contradiction] = []
    doses.byKey.forEachGroup { members in
      ClaimRelater.forEachPair(members, survey, claim: \.claim) { a, b in
        if let pair = contradiction(a, b, survey) { found.append(pair) }
      }
    }
    found += highAgainstStandard(doses, survey)
    found += relative(doses, survey)
    return found
  }

  /// The amount that a claim says is taken; nil for a claim of anything else and for fractions.
  ///
  /// - Parameter index: of the claim, for the outcome.
  static func absolute(_ claim: ComparableClaim, index: Int) -> ComparableDose? {
    guard claim.claim.kind == .dosage, claim.claim.predicate == .hasDose,
      let dose = claim.claim.dose
    else { return nil }
    return ComparableDose(claim: index, dose: dose, polarity: claim.claim.polarity)
  }

  static func isRelative(_ claim: ComparableClaim) -> Bool {
    claim.claim.kind == .dosage && claim.claim.predicate == .hasDose
      && (claim.claim.dose?.isRelative ?? false)
  }

  /// - Parameter regimen: of the substance, which may be another than the claim names.
  static func key(
    of dose: ComparableDose, _ claim: ComparableClaim, regimen: ComparisonKey.RegimenClass
  ) -> ComparisonKey {
    ComparisonKey(
      .dose, subject: claim.subject.hash, regimen: regimen, object: claim.object?.hash ?? 0,
      setting: claim.qualifiers.setting, measure: HashMixing.hash(dose.unit))
  }

  /// The forms besides its own with which a dose may be compared (`highAgainstStandard`).
  static func otherRegimens(_ claim: ComparableClaim) -> [ComparisonKey.RegimenClass] {
    switch claim.claim.regimen {
    case .high: [.standard]
    case .standard, nil: [.high]
    case .low: []
    }
  }

  /// The dose claims of a graph.
  private struct Doses {
    var byKey = ComparisonGroups<ComparableDose>()
    var absolute: [ComparableDose] = []
    /// Indices of claims.
    var relative: [Int] = []

    init(_ survey: ClaimSurvey) {
      for claim in survey.graph.claims.indices
      where survey.graph.claims[claim].claim.kind == .dosage {
        let comparable = survey.comparable(claim)
        guard comparable.hasComparableSubject else { continue }
        if DoseRelating.isRelative(comparable) {
          relative.append(claim)
        } else if let dose = DoseRelating.absolute(comparable, index: claim) {
          absolute.append(dose)
          byKey.add(
            dose, key: DoseRelating.key(of: dose, comparable, regimen: comparable.regimen))
        }
      }
      byKey.sort()
    }
  }

  /// The keys under which the amounts are filed that fractions come to.
  static func keysOfRelativeDoses(_ survey: ClaimSurvey, isOwn: [Bool]) -> Set<ComparisonKey> {
    let doses = Doses(survey)
    let relativeDoses = RelativeDoses(
      doses.absolute, relativeClaims: doses.relative, survey: survey)
    var keys: Set<ComparisonKey> = []
    for claim in doses.relative where isOwn[claim] {
      let comparable = survey.comparable(claim)
      guard let dose = comparable.claim.dose,
        let regimen = RelativeDoses.regimen(of: comparable.claim, dose)
      else { continue }
      for resolved in relativeDoses.resolve(claim, dose, polarity: comparable.claim.polarity) {
        keys.insert(key(of: resolved.dose, comparable, regimen: regimen))
      }
    }
    return keys
  }

  private static func contradiction(
    _ a: ComparableDose, _ b: ComparableDose, _ survey: ClaimSurvey
  ) -> Contradiction? {
    guard
      !DoseComparison.isThreshold(a) && !DoseComparison.isThreshold(b)
        || a.interval.relation(to: b.interval) != .disjoint,
      let pair = survey.contradiction(a.claim, b.claim, compareInContext(a, b, survey)),
      // What is above the most that may be taken is no other use of the same paragraph.
      !survey.isStatedTogether(
        a.claim, b.claim, isOfSameUse(a, b, survey) ? .sentence : .paragraph),
      areFirm(a, b) && !areLimits(a, b) || !survey.isStatedTogether(a.claim, b.claim, .source)
    else { return nil }
    return pair
  }

  /// Whether one cannot be meant for others than the other is: it is above the most that may be taken, or advised against
  /// for just those, named, to whom the other is recommended.
  private static func isOfSameUse(
    _ a: ComparableDose, _ b: ComparableDose, _ survey: ClaimSurvey
  ) -> Bool {
    DoseComparison.isAboveLimit(a, b)
      || a.polarity != b.polarity && survey.qualifiers(ofClaim: a.claim).setting != 0
  }

  /// Whether both amounts are said to be what is to be taken, what is not to be, or what is too much. One writer who
  /// mentions other amounts means other people or other uses, whether he says so or not.
  private static func areFirm(_ a: ComparableDose, _ b: ComparableDose) -> Bool {
    isFirm(a) && isFirm(b)
  }

  private static func isFirm(_ dose: ComparableDose) -> Bool {
    dose.role != nil || dose.polarity == .negated
  }

  /// Whether both are the most that may be taken: one writer's two limits are for two kinds of people.
  private static func areLimits(_ a: ComparableDose, _ b: ComparableDose) -> Bool {
    a.role == .maximum && b.role == .maximum
  }

  /// Times keep doses apart too: a starting dose is no maintenance dose. What a label or a study
  /// only mentions, with no word of what dose it is or how often it is taken, is no dose to compare.
  private static func compareInContext(
    _ a: ComparableDose, _ b: ComparableDose, _ survey: ClaimSurvey
  ) -> Comparison {
    if isMentioned(a, survey) || isMentioned(b, survey) { return .apparent(separatedBy: "role") }
    let comparison = DoseComparison.compare(a, b)
    guard case .conflict(let rule, _, let reason) = comparison,
      survey.qualifiers(ofClaim: a.claim).times != survey.qualifiers(ofClaim: b.claim).times
    else { return comparison }
    return .separated(by: "time", rule: rule, reason: reason)
  }

  private static func isMentioned(_ dose: ComparableDose, _ survey: ClaimSurvey) -> Bool {
    dose.role == nil && dose.period.name == nil && dose.polarity == .affirmed
      && survey.isOnlyWeighed(dose.claim)
  }

  /// What one writer calls the high dose ("higher doses, 50 mg or more") is another's standard one
  /// ("50 to 100 mg daily"): the two are taken to be the same where they begin at the same amount.
  private static func highAgainstStandard(
    _ doses: Doses, _ survey: ClaimSurvey
  ) -> [Contradiction] {
    var found: [Contradiction] = []
    for high in doses.absolute where survey.graph.claims[high.claim].claim.regimen == .high {
      guard let low = high.interval.low else { continue }
      let key = key(of: high, survey.comparable(high.claim), regimen: .standard)
      for standard in doses.byKey.elements(of: key).prefix(ClaimRelater.comparisonLimit) {
        guard let other = standard.interval.low, DoseInterval.same(low, other) else { continue }
        if let pair = contradiction(high, standard, survey) { found.append(pair) }
      }
    }
    return found
  }

  /// Relative doses, worked out from every reference dose of the shelf, against the absolute ones. The
  /// mildest outcome counts: whoever means another reference dose may well agree.
  private static func relative(_ doses: Doses, _ survey: ClaimSurvey) -> [Contradiction] {
    let relativeDoses = RelativeDoses(
      doses.absolute, relativeClaims: doses.relative, survey: survey)
    var found: [Contradiction] = []
    for claim in doses.relative {
      let comparable = survey.comparable(claim)
      guard let dose = comparable.claim.dose,
        let regimen = RelativeDoses.regimen(of: comparable.claim, dose)
      else { continue }
      let resolved = relativeDoses.resolve(claim, dose, polarity: comparable.claim.polarity)
      var mildest: [Int: (comparison: Comparison, by: RelativeDoses.Resolved)] = [:]
      var order: [Int] = []
      for candidate in resolved {
        let key = key(of: candidate.dose, comparable, regimen: regimen)
        for other in doses.byKey.elements(of: key).prefix(ClaimRelater.comparisonLimit) {
          let comparison = compareInContext(candidate.dose, other, survey)
          if let known = mildest[other.claim] {
            if comparison.rank < known.comparison.rank {
              mildest[other.claim] = (comparison, candidate)
            }
          } else {
            mildest[other.claim] = (comparison, candidate)
            order.append(other.claim)
          }
        }
      }
      for other in order {
        guard let (comparison, candidate) = mildest[other],
          case .conflict(let rule, let severity, let reason) = comparison,
          let reference = survey.graph.claims[candidate.reference].claim.dose,
          !survey.isStatedTogether(claim, other, .paragraph)
        else { continue }
        let worked =
          "\(dose.factorWording) of \(reference.wording) is \(candidate.dose.wording): \(reason)"
        let conflict = Comparison.conflict(rule: rule, severity: severity, reason: worked)
        if let pair = survey.contradiction(claim, other, conflict) { found.append(pair) }
      }
    }
    return found
  }
}

extension Comparison {
  /// From mild to severe.
  fileprivate var rank: Int {
    switch self {
    case .compatible: 0
    case .apparent, .separated: 1
    case .conflict(_, .note, _): 2
    case .conflict(_, .warning, _): 3
    case .conflict(_, .error, _): 4
    }
  }
}

extension ComparableDose {
  /// As `Dose.wording`, in the converted unit.
  fileprivate var wording: String {
    Dose(low: interval.low, high: interval.high, unit: unit, per: period.name).wording
  }
}
