import Claims

/// Finds dose claims that cannot both be right.
enum DoseRelating {
  static func relate(_ survey: ClaimSurvey) -> [Contradiction] {
    let graph = survey.graph
    var doses: [ComparableDose] = []
    var relativeClaims: [Int] = []
    for (i, node) in graph.claims.enumerated() {
      guard node.claim.kind == .dosage, node.claim.predicate == .hasDose,
        let dose = node.claim.dose, survey.hasComparableSubject(node)
      else { continue }
      if dose.isRelative {
        relativeClaims.append(i)
      } else if let comparable = ComparableDose(
        claim: i, dose: dose, polarity: node.claim.polarity)
      {
        doses.append(comparable)
      }
    }
    let groups = Groups(doses, survey)
    var found: [Contradiction] = []
    groups.byKey.forEachGroup { key, members in
      ClaimRelater.forEachPair(members, survey, claim: \.claim) { a, b in
        if let pair = contradiction(a, b, survey) { found.append(pair) }
      }
    }
    found += highAgainstStandard(doses, groups, survey)
    found += relative(relativeClaims, doses, groups, survey)
    return found
  }

  /// The doses by what they must share.
  private struct Groups {
    var byKey = ComparisonGroups<ComparableDose>()
    private var units: [String: Int] = [:]
    private let survey: ClaimSurvey

    init(_ doses: [ComparableDose], _ survey: ClaimSurvey) {
      self.survey = survey
      for dose in doses where units[dose.unit] == nil { units[dose.unit] = units.count + 1 }
      for dose in doses {
        let regimen = survey.graph.claims[dose.claim].claim.regimen
        guard let key = key(of: dose, regimen: ComparisonKey.RegimenClass(regimen)) else {
          continue
        }
        byKey.add(dose, key: key)
      }
      byKey.sort()
    }

    /// nil for a unit that no absolute dose has.
    func key(of dose: ComparableDose, regimen: ComparisonKey.RegimenClass) -> ComparisonKey? {
      let claim = survey.graph.claims[dose.claim]
      return units[dose.unit].map {
        ComparisonKey(
          .dose, subject: claim.subject, regimen: regimen, object: claim.object,
          context: survey.context[dose.claim], unit: $0)
      }
    }
  }

  private static func contradiction(
    _ a: ComparableDose, _ b: ComparableDose, _ survey: ClaimSurvey
  ) -> Contradiction? {
    guard
      let pair = survey.contradiction(a.claim, b.claim, compareInContext(a, b, survey)),
      !survey.isStatedTogether(a.claim, b.claim, .paragraph)
    else { return nil }
    return pair
  }

  /// Times keep doses apart too: a starting dose is no maintenance dose.
  private static func compareInContext(
    _ a: ComparableDose, _ b: ComparableDose, _ survey: ClaimSurvey
  ) -> Comparison {
    guard
      survey.qualifiers(ofClaim: a.claim).times == survey.qualifiers(ofClaim: b.claim).times
    else { return .apparent(separatedBy: "time") }
    return DoseComparison.compare(a, b)
  }

  /// What one writer calls the high dose ("higher doses, 50 mg or more") is another's standard one
  /// ("50 to 100 mg daily"): the two are taken to be the same where they begin at the same amount.
  private static func highAgainstStandard(
    _ doses: [ComparableDose], _ groups: Groups, _ survey: ClaimSurvey
  ) -> [Contradiction] {
    var found: [Contradiction] = []
    for high in doses where survey.graph.claims[high.claim].claim.regimen == .high {
      guard let low = high.interval.low, let key = groups.key(of: high, regimen: .standard) else {
        continue
      }
      for standard in groups.byKey.elements(of: key).prefix(ClaimRelater.comparisonLimit) {
        guard let other = standard.interval.low, DoseInterval.same(low, other) else { continue }
        if let pair = contradiction(high, standard, survey) { found.append(pair) }
      }
    }
    return found
  }

  /// Relative doses, worked out from every reference dose of the shelf, against the absolute ones. The
  /// mildest outcome counts: whoever means another reference dose may well agree.
  private static func relative(
    _ claims: [Int], _ doses: [ComparableDose], _ groups: Groups, _ survey: ClaimSurvey
  ) -> [Contradiction] {
    let relativeDoses = RelativeDoses(doses, relativeClaims: claims, survey: survey)
    var found: [Contradiction] = []
    for claim in claims {
      let node = survey.graph.claims[claim]
      guard let dose = node.claim.dose,
        let regimen = RelativeDoses.regimen(of: node.claim, dose)
      else { continue }
      let resolved = relativeDoses.resolve(claim, dose, polarity: node.claim.polarity)
      var mildest: [Int: (comparison: Comparison, by: RelativeDoses.Resolved)] = [:]
      var order: [Int] = []
      for candidate in resolved {
        guard let key = groups.key(of: candidate.dose, regimen: regimen) else { continue }
        for other in groups.byKey.elements(of: key).prefix(ClaimRelater.comparisonLimit) {
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
    case .apparent: 1
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
