import Claims

/// Finds effects that are affirmed here and denied there, or that go in opposite directions.
enum EffectRelating {
  static func relate(_ survey: ClaimSurvey) -> [Contradiction] {
    let graph = survey.graph
    var groups = ComparisonGroups<Int>()
    for (i, node) in graph.claims.enumerated() {
      guard node.claim.predicate.isComparedByPolarity, let object = node.object,
        let named = node.claim.object, survey.hasComparableSubject(node),
        survey.hasParticularObject(node), !VagueTerms.isAdverseEffectInGeneral(named),
        object != node.subject
      else { continue }
      groups.add(
        i,
        key: ComparisonKey(
          .effect, subject: node.subject, regimen: ComparisonKey.RegimenClass(node.claim.regimen),
          object: object, context: survey.context[i]))
    }
    groups.sort()
    var found: [Contradiction] = []
    groups.forEachGroup { _, members in
      ClaimRelater.forEachPair(members, survey, claim: { $0 }) { a, b in
        if let pair = contradiction(a, b, survey) { found.append(pair) }
      }
    }
    return found
  }

  /// How far apart a text may state a fall and a rise and still mean one process.
  static let processGap = 300

  private static func contradiction(_ a: Int, _ b: Int, _ survey: ClaimSurvey) -> Contradiction? {
    let (claimA, claimB) = (survey.graph.claims[a].claim, survey.graph.claims[b].claim)
    let (qualifiersA, qualifiersB) = (survey.qualifiers(ofClaim: a), survey.qualifiers(ofClaim: b))
    if claimA.polarity == claimB.polarity {
      guard claimA.polarity == .affirmed,
        let pair = survey.contradiction(
          a, b, compareDirections(claimA, claimB, qualifiersA, qualifiersB),
          isQualified: qualifiersA.isQualified || qualifiersB.isQualified),
        !survey.isStatedTogether(a, b, .bytes(processGap))
      else { return nil }
      return pair
    }
    let isFirstAffirmed = claimA.polarity == .affirmed
    let comparison =
      isFirstAffirmed
      ? compareDenied(claimA, claimB, qualifiersA, qualifiersB)
      : compareDenied(claimB, claimA, qualifiersB, qualifiersA)
    guard
      let pair = survey.contradiction(
        a, b, comparison, isQualified: qualifiersA.isQualified || qualifiersB.isQualified),
      !survey.isStatedTogether(a, b, .paragraph)
    else { return nil }
    return pair
  }

  private static func compareDirections(
    _ a: Claim, _ b: Claim, _ qualifiersA: Qualifiers, _ qualifiersB: Qualifiers
  ) -> Comparison {
    guard let directionA = EffectDirection(a.predicate),
      let directionB = EffectDirection(b.predicate), directionA != directionB
    else { return .compatible }
    guard qualifiersA.times == qualifiersB.times else { return .apparent(separatedBy: "time") }
    return .conflict(
      rule: "opposite-effect", severity: .error, reason: "the effects go in opposite directions")
  }

  /// - Parameters:
  ///   - qualifiers: of the claim that affirms.
  ///   - deniedQualifiers: of the claim that denies. What holds at all holds at no particular time, so a time
  ///     there leaves the other claim standing, and so does denying the degree only.
  private static func compareDenied(
    _ affirmed: Claim, _ denied: Claim, _ qualifiers: Qualifiers, _ deniedQualifiers: Qualifiers
  ) -> Comparison {
    let isCondition = affirmed.object?.type == .condition
    guard affirmed.predicate.isDenied(by: denied.predicate, isCondition: isCondition) else {
      return .compatible
    }
    guard deniedQualifiers.times.isEmpty || deniedQualifiers.times == qualifiers.times else {
      return .apparent(separatedBy: "time")
    }
    guard !deniedQualifiers.deniesOnlyDegree else { return .apparent(separatedBy: "manner") }
    return .conflict(
      rule: "negated-elsewhere", severity: .error, reason: "affirmed by one and denied by the other"
    )
  }
}
