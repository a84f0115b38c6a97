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

  /// - Parameter survey: takes up the contexts that contraindications speak of.
  static func relate(_ survey: inout ClaimSurvey) -> [Contradiction] {
    let graph = survey.graph
    var groups = ComparisonGroups<(claim: Int, verdict: Verdict)>()
    for (i, node) in graph.claims.enumerated() {
      guard survey.hasComparableSubject(node), let verdict = verdict(node.claim) else { continue }
      var context = survey.context[i]
      if verdict == .contraindicated {
        guard context == 0, let object = node.object, let named = node.claim.object else {
          continue
        }
        let scope =
          named.type == .population
          ? Qualifiers(population: object) : Qualifiers(condition: object)
        context = survey.number(of: scope.separating)
      }
      groups.add(
        (i, verdict),
        key: ComparisonKey(
          .safety, subject: node.subject, regimen: ComparisonKey.RegimenClass(node.claim.regimen),
          object: nil, context: context))
    }
    groups.sort()
    var found: [Contradiction] = []
    groups.forEachGroup { _, members in
      ClaimRelater.forEachPair(members, survey, claim: \.claim) { a, b in
        if let pair = survey.contradiction(a.claim, b.claim, compare(a.verdict, b.verdict)),
          !survey.isStatedTogether(a.claim, b.claim, .paragraph)
        {
          found.append(pair)
        }
      }
    }
    return found
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
        return claim.polarity == .negated ? .noAdverseEffects : nil
      }
      return claim.polarity == .affirmed && !VagueTerms.isVague(object) ? .adverseEffect : nil
    case .contraindicatedIn where claim.polarity == .affirmed: return .contraindicated
    default: return nil
    }
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
