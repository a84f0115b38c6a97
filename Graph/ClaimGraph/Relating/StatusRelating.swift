import Claims

/// Finds approvals that are affirmed here and denied there, or dated differently.
enum StatusRelating {
  static func relate(_ survey: ClaimSurvey) -> [Contradiction] {
    var groups = ComparisonGroups<Int>()
    for claim in survey.graph.claims.indices
    where survey.graph.claims[claim].claim.predicate == .approvedFor {
      let comparable = survey.comparable(claim)
      guard comparable.hasComparableSubject, let key = key(comparable) else { continue }
      groups.add(claim, key: key)
    }
    groups.sort()
    var found: [Contradiction] = []
    groups.forEachGroup { members in
      ClaimRelater.forEachPair(members, survey, claim: { $0 }) { a, b in
        if let pair = survey.contradiction(a, b, compare(a, b, survey)),
          !survey.isStatedTogether(
            a, b, survey.graph.claims[a].object == nil ? .source : .paragraph)
        {
          found.append(pair)
        }
      }
    }
    return found
  }

  /// nil for a claim that is no approval, or one for nothing in particular.
  static func key(_ claim: ComparableClaim) -> ComparisonKey? {
    guard claim.claim.predicate == .approvedFor, claim.hasParticularObject else { return nil }
    return claim.key(.status, object: claim.object?.hash ?? 0)
  }

  private static func compare(_ a: Int, _ b: Int, _ survey: ClaimSurvey) -> Comparison {
    let (claimA, claimB) = (survey.graph.claims[a].claim, survey.graph.claims[b].claim)
    let (regulatorsA, regulatorsB) = (regulators(of: a, survey), regulators(of: b, survey))
    let status = "approved by one, not by the other"
    guard regulatorsA.isEmpty || regulatorsB.isEmpty || !regulatorsA.isDisjoint(with: regulatorsB)
    else {
      return claimA.polarity == claimB.polarity
        ? .compatible : .separated(by: "regulator", rule: "conflicting-status", reason: status)
    }
    let timesA = survey.qualifiers(ofClaim: a).times
    let timesB = survey.qualifiers(ofClaim: b).times
    if claimA.polarity != claimB.polarity {
      let denied = claimA.polarity == .negated ? timesA : timesB
      guard denied.isEmpty || timesA == timesB else {
        return .separated(by: "time", rule: "conflicting-status", reason: status)
      }
      return .conflict(rule: "conflicting-status", severity: .error, reason: status)
    }
    guard claimA.polarity == .affirmed, let yearA = year(timesA), let yearB = year(timesB),
      yearA != yearB
    else { return .compatible }
    return .conflict(
      rule: "conflicting-number", severity: .warning,
      reason: "approval is dated \(yearA) by one and \(yearB) by the other")
  }

  /// Names of the regulators that the claim's passages name.
  private static func regulators(of claim: Int, _ survey: ClaimSurvey) -> Set<Int> {
    var names: Set<Int> = []
    for assertion in survey.graph.assertions(ofClaim: claim) {
      for citation in survey.graph.assertions[assertion].citations {
        let record = survey.graph.citations[citation]
        if record.citation.kind == .regulator, let authority = record.authority {
          names.insert(authority)
        }
      }
    }
    return names
  }

  /// The year that the times name; nil for none or for several.
  private static func year(_ times: [String]) -> Int? {
    var years: Set<Int> = []
    for time in times {
      for run in time.utf8.split(whereSeparator: { $0 < 0x30 || $0 > 0x39 })
      where run.count == 4 {
        if let year = Int(Substring(run)), (1900...2099).contains(year) { years.insert(year) }
      }
    }
    return years.count == 1 ? years.first : nil
  }
}
