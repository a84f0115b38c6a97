import Claims

/// Finds effects that are affirmed here and denied there, or that go in opposite directions.
enum EffectRelating {
  static func relate(_ survey: ClaimSurvey) -> [Contradiction] {
    var groups = ComparisonGroups<Int>()
    for claim in survey.graph.claims.indices
    where survey.graph.claims[claim].claim.predicate.isComparedByPolarity {
      let comparable = survey.comparable(claim)
      guard comparable.hasComparableSubject else { continue }
      for key in keys(comparable) { groups.add(claim, key: key) }
    }
    groups.sort()
    var found: [Contradiction] = []
    groups.forEachGroup { members in
      ClaimRelater.forEachPair(members, survey, claim: { $0 }) { a, b in
        if let pair = contradiction(a, b, survey) { found.append(pair) }
      }
    }
    return found
  }

  /// What does more than something else does something: an effect that is affirmed in comparison is denied by whoever denies
  /// it without one, too.
  static func keys(_ claim: ComparableClaim) -> [ComparisonKey] {
    guard let own = key(claim) else { return [] }
    guard claim.qualifiers.hasComparator, claim.claim.polarity == .affirmed,
      let object = claim.object,
      claim.claim.predicate != .interactsWith
    else { return [own] }
    return [own, claim.key(.effect, object: object.hash, besideComparator: true)]
  }

  /// nil for a claim that states no effect on something in particular.
  static func key(_ claim: ComparableClaim) -> ComparisonKey? {
    guard claim.claim.predicate.isComparedByPolarity, let object = claim.object, !object.isVague,
      let named = claim.claim.object, !VagueTerms.isAdverseEffectInGeneral(named),
      object.hash != claim.subject.hash, !VagueTerms.isKindAlone(claim.claim.subject)
    else { return nil }
    guard claim.claim.predicate == .interactsWith else {
      return claim.key(.effect, object: object.hash)
    }
    // What interacts with something is interacted with.
    return ComparisonKey(
      .interaction, subject: min(claim.subject.hash, object.hash), regimen: claim.regimen,
      object: max(claim.subject.hash, object.hash), setting: claim.qualifiers.setting)
  }

  /// How far apart a text may state a fall and a rise and still mean one process.
  static let processGap = 300

  /// Whether there is anything to compare: an effect that is denied, or two that are affirmed and not the same.
  private static func mayContradict(_ a: Int, _ b: Int, _ survey: ClaimSurvey) -> Bool {
    let (polarityA, polarityB) = (
      survey.graph.claims[a].claim.polarity, survey.graph.claims[b].claim.polarity
    )
    guard polarityA == polarityB else { return true }
    return polarityA == .affirmed
      && EffectDirection(survey.graph.claims[a].claim)
        != EffectDirection(survey.graph.claims[b].claim)
  }

  private static func contradiction(_ a: Int, _ b: Int, _ survey: ClaimSurvey) -> Contradiction? {
    guard mayContradict(a, b, survey) else { return nil }
    let (claimA, claimB) = (survey.graph.claims[a].claim, survey.graph.claims[b].claim)
    let (qualifiersA, qualifiersB) = (survey.qualifiers(ofClaim: a), survey.qualifiers(ofClaim: b))
    if claimA.polarity == claimB.polarity {
      guard claimA.polarity == .affirmed, !isOfStopping(a, survey), !isOfStopping(b, survey),
        let pair = survey.contradiction(
          a, b, compareDirections(claimA, claimB, qualifiersA, qualifiersB),
          isQualified: qualifiersA.isQualified || qualifiersB.isQualified),
        // Who gets an effect in some and relief in others, or compares with another drug, says both.
        !survey.isStatedTogether(
          a, b, claimA.isAdverseEffect != claimB.isAdverseEffect ? .source : .bytes(processGap))
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
      // Who weighs what one study could not show against what another did means both.
      !survey.isStatedTogether(
        a, b,
        claimA.isSamePurpose(as: claimB) && !survey.isHedged[isFirstAffirmed ? b : a]
          ? .paragraph : .source),
      !survey.restsOnUse(isFirstAffirmed ? a : b),
      !isOnlyLinked(isFirstAffirmed ? a : b, deniedBy: isFirstAffirmed ? claimB : claimA, survey)
    else { return nil }
    return pair
  }

  /// Whether a harm is what comes of stopping: "stopping suddenly can trigger seizures", said of what treats them.
  private static func isOfStopping(_ claim: Int, _ survey: ClaimSurvey) -> Bool {
    survey.graph.claims[claim].claim.isAdverseEffect
      && survey.graph.assertions(ofClaim: claim).allSatisfy { assertion in
        VagueTerms.speakOfStopping(
          survey.graph.passages[survey.graph.assertions[assertion].passage].text)
      }
  }

  /// Whether one is found together with what the other says it does not bring about.
  private static func isOnlyLinked(
    _ affirmed: Int, deniedBy denied: Claim, _ survey: ClaimSurvey
  ) -> Bool {
    guard denied.predicate == .causes || denied.predicate == .prevents else { return false }
    switch survey.graph.claims[affirmed].claim.predicate {
    case .increasesRiskOf, .decreasesRiskOf: break
    default: return false
    }
    return survey.graph.assertions(ofClaim: affirmed).allSatisfy { assertion in
      VagueTerms.speakOfLinks(
        survey.graph.passages[survey.graph.assertions[assertion].passage].text)
    }
  }

  private static func compareDirections(
    _ a: Claim, _ b: Claim, _ qualifiersA: Qualifiers, _ qualifiersB: Qualifiers
  ) -> Comparison {
    guard let directionA = EffectDirection(a), let directionB = EffectDirection(b),
      directionA != directionB
    else { return .compatible }
    let reason = "the effects go in opposite directions"
    guard qualifiersA.times == qualifiersB.times else {
      return .separated(by: "time", rule: "opposite-effect", reason: reason)
    }
    return .conflict(rule: "opposite-effect", severity: .error, reason: reason)
  }

  /// - Parameters:
  ///   - qualifiers: of the claim that affirms.
  ///   - deniedQualifiers: of the claim that denies. What holds at all holds at no particular time, so a time
  ///     there leaves the other claim standing, and so does denying the degree only.
  private static func compareDenied(
    _ affirmed: Claim, _ denied: Claim, _ qualifiers: Qualifiers, _ deniedQualifiers: Qualifiers
  ) -> Comparison {
    // "Migraine frequency" stands for the condition.
    // Death and survival are at risk as a condition is, and so are falls and relapses.
    let isCondition =
      affirmed.object?.type == .condition || denied.object?.type == .condition
      || affirmed.object.flatMap { Measure.of($0) }?.isOfMortality ?? false
      || affirmed.object.map { VagueTerms.isEvent($0) } ?? false
    let isSamePurpose = affirmed.isSamePurpose(as: denied)
    guard
      affirmed.predicate.isDenied(by: denied.predicate, isCondition: isCondition) || !isSamePurpose
    else { return .compatible }
    guard deniedQualifiers.times.isEmpty || deniedQualifiers.times == qualifiers.times else {
      return .separated(by: "time", rule: "negated-elsewhere", reason: denial)
    }
    // What is no cure may help all the same.
    guard !deniedQualifiers.deniesOnlyDegree, !deniedQualifiers.isOfCure || qualifiers.isOfCure
    else {
      return .separated(by: "manner", rule: "negated-elsewhere", reason: denial)
    }
    guard isSamePurpose else {
      // What treats an attack need not prevent one: both can hold.
      return .conflict(
        rule: "negated-elsewhere", severity: .note,
        reason: "one speaks of treating and the other of preventing")
    }
    return .conflict(rule: "negated-elsewhere", severity: .error, reason: denial)
  }

  private static let denial = "affirmed by one and denied by the other"
}

extension Claim {
  /// "Causes nausea", said of safety.
  fileprivate var isAdverseEffect: Bool { kind == .safety && predicate == .causes }

  /// False where one says that a condition is treated and the other that it is prevented.
  fileprivate func isSamePurpose(as other: Claim) -> Bool {
    guard let own = purpose, let others = other.purpose else { return true }
    return own == others
  }

  private enum Purpose {
    case treatment, prevention
  }

  private var purpose: Purpose? {
    guard object?.type == .condition else { return nil }
    switch predicate {
    case .treats: return .treatment
    case .prevents, .decreasesRiskOf: return .prevention
    default: return nil
    }
  }
}
