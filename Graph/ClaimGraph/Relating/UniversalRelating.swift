import Claims

/// Finds what is said of all medicines or of everybody against what is said of one: "it interacts with no medicines" and
/// "it interacts with warfarin", "it is safe for everyone" and "it is not safe in pregnancy".
enum UniversalRelating {
  private enum Side {
    case ofAll, ofOne
  }

  private struct Statement {
    let claim: Int
    let side: Side
  }

  static func relate(_ survey: ClaimSurvey) -> [Contradiction] {
    var groups = ComparisonGroups<Statement>()
    var isNeeded = false
    for claim in survey.graph.claims.indices
    where mayBeCompared(survey.graph.claims[claim].claim.predicate) {
      let comparable = survey.comparable(claim)
      guard comparable.hasComparableSubject, let side = side(comparable) else { continue }
      if side == .ofAll {
        guard isSaidOfAll(claim, survey) else { continue }
        isNeeded = true
      }
      for key in keys(comparable) { groups.add(Statement(claim: claim, side: side), key: key) }
    }
    guard isNeeded else { return [] }
    groups.sort()
    var found: [Contradiction] = []
    groups.forEachGroup { members in
      let sweeping = members.filter { $0.side == .ofAll }.prefix(ClaimRelater.comparisonLimit)
      for all in sweeping {
        for one in members.prefix(ClaimRelater.comparisonLimit) where one.side == .ofOne {
          if let pair = survey.contradiction(all.claim, one.claim, conflict(all, survey)),
            !survey.isStatedTogether(all.claim, one.claim, .paragraph)
          {
            found.append(pair)
          }
        }
      }
    }
    return found
  }

  /// Whether anything of the kind is said of all is told by the words of the passages alone, so that every claim that
  /// may be is filed.
  static func keys(_ claim: ComparableClaim) -> [ComparisonKey] {
    guard side(claim) != nil else { return [] }
    guard claim.claim.predicate == .interactsWith else {
      return [
        ComparisonKey(
          .universalSafety, subject: claim.subject.hash, regimen: claim.regimen, object: 0,
          setting: 0)
      ]
    }
    let own = claim.claim.polarity == .negated
    let subjects = [claim.subject.hash] + (own ? [] : [claim.object?.hash].compactMap(\.self))
    return subjects.map {
      ComparisonKey(.anyInteraction, subject: $0, regimen: .standard, object: 0, setting: 0)
    }
  }

  private static func mayBeCompared(_ predicate: Predicate) -> Bool {
    switch predicate {
    case .interactsWith, .hasSafetyProfile, .contraindicatedIn: true
    default: false
    }
  }

  private static func side(_ comparable: ComparableClaim) -> Side? {
    let claim = comparable.claim
    switch claim.predicate {
    case .interactsWith:
      guard let object = claim.object, claim.context.isEmpty else { return nil }
      if claim.polarity == .negated { return VagueTerms.isMedicineInGeneral(object) ? .ofAll : nil }
      return object.type == .substance && !VagueTerms.isVague(object) && !VagueTerms.isFood(object)
        && !VagueTerms.isFood(claim.subject) ? .ofOne : nil
    case .hasSafetyProfile:
      guard let name = claim.object?.name else { return nil }
      let isSafe = (name == "favourable") == (claim.polarity == .affirmed)
      if comparable.qualifiers.setting == 0 { return isSafe ? .ofAll : nil }
      return isSafe ? nil : .ofOne
    case .contraindicatedIn:
      return claim.polarity == .affirmed && comparable.hasParticularObject ? .ofOne : nil
    default: return nil
    }
  }

  private static func isSaidOfAll(_ claim: Int, _ survey: ClaimSurvey) -> Bool {
    let node = survey.graph.claims[claim].claim
    let isOfSafety = node.predicate == .hasSafetyProfile
    let isOfEverybody = node.context.contains { VagueTerms.areSweeping($0.concept.name) }
    return survey.graph.assertions(ofClaim: claim).contains { assertion in
      let words = survey.graph.passages[survey.graph.assertions[assertion].passage].text
      return isOfSafety
        ? VagueTerms.callSafeOrUnsafe(words)
          && (isOfEverybody || VagueTerms.areSweeping(words))
        : VagueTerms.speakOfAny(words)
    }
  }

  private static func conflict(_ all: Statement, _ survey: ClaimSurvey) -> Comparison {
    let isOfSafety = survey.graph.claims[all.claim].claim.predicate == .hasSafetyProfile
    return .conflict(
      rule: isOfSafety ? "conflicting-safety" : "negated-elsewhere",
      severity: isOfSafety ? .warning : .error,
      reason: isOfSafety
        ? "one says it of everybody, the other names for whom it is not"
        : "one denies it of all, the other names one")
  }
}
