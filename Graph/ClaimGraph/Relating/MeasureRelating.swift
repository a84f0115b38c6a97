import Claims

/// Finds effects on one measure under different names that cannot both be: "causes weight gain" and "causes weight
/// loss", "improved survival" and "did not reduce mortality", "lowers blood pressure" and "causes hypertension".
enum MeasureRelating {
  private struct Effect {
    let claim: Int
    /// What comes of the measure where the claim is affirmed; nil for "affects".
    let isUp: Bool?
    let measure: Measure
    let object: UInt64
  }

  static func relate(_ survey: ClaimSurvey) -> [Contradiction] {
    var groups = ComparisonGroups<Effect>()
    for claim in survey.graph.claims.indices
    where survey.graph.claims[claim].claim.predicate.isComparedByPolarity {
      let comparable = survey.comparable(claim)
      guard comparable.hasComparableSubject, let measure = comparable.object?.measure,
        let key = key(comparable)
      else { continue }
      groups.add(
        Effect(
          claim: claim, isUp: direction(comparable.claim.predicate, measure), measure: measure,
          object: comparable.object?.hash ?? 0), key: key)
    }
    groups.sort()
    var found: [Contradiction] = []
    groups.forEachGroup { members in
      ClaimRelater.forEachPair(members, survey, claim: \.claim) { a, b in
        if let pair = survey.contradiction(a.claim, b.claim, compare(a, b, survey)),
          // What one writer says of both names, he means.
          !survey.isStatedTogether(a.claim, b.claim, .source)
        {
          found.append(pair)
        }
      }
    }
    return found
  }

  /// nil for a claim that is not about such a measure.
  static func key(_ claim: ComparableClaim) -> ComparisonKey? {
    guard let measure = claim.object?.measure, claim.claim.predicate.isComparedByPolarity,
      !VagueTerms.isKindAlone(claim.claim.subject)
    else { return nil }
    guard
      direction(claim.claim.predicate, measure) != nil
        || claim.claim.predicate == .affects && claim.claim.polarity == .negated
    else { return nil }
    return claim.key(.measure, object: measure.code)
  }

  private static func direction(_ predicate: Predicate, _ measure: Measure) -> Bool? {
    switch (predicate, measure.form) {
    case (.increases, _), (.causes, .change), (.causes, .state), (.increasesRiskOf, .measure):
      measure.isUp
    case (.decreases, .measure), (.decreases, .state), (.treats, .state),
      (.decreasesRiskOf, .measure):
      !measure.isUp
    // To prevent a gain is not to bring about a loss.
    default: nil
    }
  }

  private static func compare(_ a: Effect, _ b: Effect, _ survey: ClaimSurvey) -> Comparison {
    // Those of one name are compared as effects.
    guard a.object != b.object else { return .compatible }
    let (claimA, claimB) = (survey.graph.claims[a.claim].claim, survey.graph.claims[b.claim].claim)
    let (timesA, timesB) = (
      survey.qualifiers(ofClaim: a.claim).times, survey.qualifiers(ofClaim: b.claim).times
    )
    guard timesA == timesB else { return .compatible }
    switch (claimA.polarity, claimB.polarity) {
    case (.affirmed, .affirmed):
      guard let upA = a.isUp, let upB = b.isUp, upA != upB,
        a.measure.form != .state || b.measure.form != .state
      else { return .compatible }
      return .conflict(
        rule: "opposite-effect", severity: .error, reason: "the effects go in opposite directions")
    case (.negated, .negated): return .compatible
    default:
      let (affirmed, denied) = claimA.polarity == .affirmed ? (a, b) : (b, a)
      guard let up = affirmed.isUp, denied.isUp == nil || denied.isUp == up,
        a.measure.form != .state, b.measure.form != .state,
        !survey.qualifiers(ofClaim: denied.claim).deniesOnlyDegree
      else { return .compatible }
      return .conflict(
        rule: "negated-elsewhere", severity: .error,
        reason: "affirmed by one and denied by the other")
    }
  }
}
