import Claims

/// Finds substances that are safe here and unsafe there, or free of side effects here and not there.
enum SafetyRelating {
  private enum Verdict {
    case favourable, unfavourable
    /// "No side effects."
    case noAdverseEffects
    /// A named adverse effect.
    case adverseEffect
    /// Not to be used in the population or condition that the other claims of the group are about.
    case contraindicated
  }

  static func relate(_ survey: ClaimSurvey) -> [Contradiction] {
    var groups = ComparisonGroups<(claim: Int, verdict: Verdict)>()
    for claim in survey.graph.claims.indices
    where isCompared(survey.graph.claims[claim].claim.predicate) {
      let comparable = survey.comparable(claim)
      guard comparable.hasComparableSubject, let verdict = verdict(comparable.claim),
        let key = key(comparable, verdict)
      else { continue }
      groups.add((claim, verdict), key: key)
    }
    groups.sort()
    var found: [Contradiction] = []
    groups.forEachGroup { members in
      ClaimRelater.forEachPair(members, survey, claim: \.claim) { a, b in
        if let pair = survey.contradiction(a.claim, b.claim, compare(a.verdict, b.verdict)),
          !survey.isStatedTogether(a.claim, b.claim, nearness(a.claim, b.claim, survey)),
          !(a.verdict == .noAdverseEffects && leavesRoom(a.claim, survey)),
          !(b.verdict == .noAdverseEffects && leavesRoom(b.claim, survey))
        {
          found.append(pair)
        }
      }
    }
    return found
  }

  /// Of people who are named, nobody means that it is safe for them and that it is not; without, the words decide.
  private static func nearness(
    _ a: Int, _ b: Int, _ survey: ClaimSurvey
  ) -> ClaimSurvey.Nearness {
    guard isOutright(a, survey), isOutright(b, survey),
      // A writer who finds no side effects of one form names those of another.
      ![a, b].contains(where: { survey.graph.claims[$0].claim.predicate == .causes })
    else { return .source }
    let areNamed = [a, b].allSatisfy { claim in
      survey.graph.claims[claim].claim.predicate == .contraindicatedIn
        || survey.qualifiers(ofClaim: claim).setting != 0
    }
    return areNamed ? .sentence : .paragraph
  }

  /// nil for a claim that says nothing of safety.
  static func key(_ claim: ComparableClaim) -> ComparisonKey? {
    verdict(claim.claim).flatMap { key(claim, $0) }
  }

  /// A contraindication is about the safety for those that it names.
  private static func key(_ claim: ComparableClaim, _ verdict: Verdict) -> ComparisonKey? {
    guard verdict == .contraindicated else { return claim.key(.safety) }
    guard claim.qualifiers.setting == 0, let object = claim.object,
      let named = claim.claim.object
    else { return nil }
    return ComparisonKey(
      .safety, subject: claim.subject.hash, regimen: claim.regimen, object: 0,
      setting: Qualifiers.setting(
        named.type == .population ? .population : .condition, object))
  }

  private static func isCompared(_ predicate: Predicate) -> Bool {
    switch predicate {
    case .hasSafetyProfile, .causes, .contraindicatedIn: true
    default: false
    }
  }

  private static func verdict(_ claim: Claim) -> Verdict? {
    switch claim.predicate {
    case .hasSafetyProfile:
      let isFavourable: Bool
      switch claim.object?.name.lowercased() {
      case "favourable", "favorable": isFavourable = true
      case "unfavourable", "unfavorable": isFavourable = false
      default: return nil
      }
      return isFavourable == (claim.polarity == .affirmed) ? .favourable : .unfavourable
    case .causes where claim.kind == .safety:
      guard let object = claim.object else { return nil }
      if VagueTerms.isAdverseEffectInGeneral(object) {
        return claim.polarity == .negated && isSweeping(claim) ? .noAdverseEffects : nil
      }
      return claim.polarity == .affirmed && !VagueTerms.isVague(object) ? .adverseEffect : nil
    case .contraindicatedIn where claim.polarity == .affirmed: return .contraindicated
    default: return nil
    }
  }

  /// Whether some passage calls it safe or unsafe, or free of side effects, in so many words. What is "well tolerated"
  /// and yet "not without risk" is both, to one writer.
  private static func isOutright(_ claim: Int, _ survey: ClaimSurvey) -> Bool {
    guard survey.graph.claims[claim].claim.predicate == .hasSafetyProfile else { return true }
    return survey.graph.assertions(ofClaim: claim).contains { assertion in
      VagueTerms.callSafeOrUnsafe(
        survey.graph.passages[survey.graph.assertions[assertion].passage].text)
    }
  }

  /// Whether every passage speaks of grave effects only ("nobody had any serious side effects").
  private static func leavesRoom(_ claim: Int, _ survey: ClaimSurvey) -> Bool {
    survey.graph.assertions(ofClaim: claim).allSatisfy { assertion in
      VagueTerms.speakOfGrave(
        survey.graph.passages[survey.graph.assertions[assertion].passage].text)
    }
  }

  /// "No serious side effects" leaves room for others.
  private static func isSweeping(_ claim: Claim) -> Bool {
    claim.object.map { object in
      VagueTerms.isEveryAdverseEffect(object)
        && VagueTerms.isEveryAdverseEffect(
          Concept(name: object.displayName, type: object.type))
    } ?? false
  }

  private static func compare(_ a: Verdict, _ b: Verdict) -> Comparison {
    switch (a, b) {
    case (.favourable, .unfavourable), (.unfavourable, .favourable):
      conflict("called safe by one and unsafe by the other")
    case (.favourable, .contraindicated), (.contraindicated, .favourable):
      conflict("called safe by one and contraindicated by the other")
    case (.noAdverseEffects, .adverseEffect), (.adverseEffect, .noAdverseEffects):
      conflict("one says there are no side effects, the other names one")
    case (.noAdverseEffects, .unfavourable), (.unfavourable, .noAdverseEffects):
      conflict("one says there are no side effects, the other calls it unsafe")
    default: .compatible
    }
  }

  private static func conflict(_ reason: String) -> Comparison {
    .conflict(rule: "conflicting-safety", severity: .warning, reason: reason)
  }
}
