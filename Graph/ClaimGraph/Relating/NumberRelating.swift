import Claims

/// Finds figures for the same thing that are not the same: half-lives, durations, prevalences.
enum NumberRelating {
  private struct Figure {
    let claim: Int
    let interval: DoseInterval
    let unit: String
    let period: DosePeriod
    /// How many of those who take something meet a side effect, which one count after another finds a little different.
    var isShare = false
  }

  static func relate(_ survey: ClaimSurvey) -> [Contradiction] {
    var groups = ComparisonGroups<Figure>()
    for claim in survey.graph.claims.indices
    where isCompared(survey.graph.claims[claim].claim.predicate) {
      let comparable = survey.comparable(claim)
      guard comparable.hasComparableSubject, let (figure, key) = figure(claim, comparable) else {
        continue
      }
      groups.add(figure, key: key)
    }
    groups.sort()
    var found: [Contradiction] = []
    groups.forEachGroup { members in
      ClaimRelater.forEachPair(members, survey, claim: \.claim) { a, b in
        if let pair = survey.contradiction(a.claim, b.claim, compare(a, b, survey)),
          !survey.isStatedTogether(a.claim, b.claim, nearness(a, survey))
        {
          found.append(pair)
        }
      }
    }
    return found
  }

  /// Two times of one writer are of two things: of what lasts or sets in, few words tell.
  private static func nearness(_ figure: Figure, _ survey: ClaimSurvey) -> ClaimSurvey.Nearness {
    switch survey.graph.claims[figure.claim].claim.predicate {
    case .hasDuration, .hasOnset: .source
    default: .paragraph
    }
  }

  private static func isCompared(_ predicate: Predicate) -> Bool {
    switch predicate {
    case .hasHalfLife, .hasDuration, .hasOnset, .hasValue, .increasesRiskOf, .decreasesRiskOf,
      .associatedWith:
      true
    default: false
    }
  }

  /// nil for a claim that gives no figure.
  static func key(_ claim: ComparableClaim) -> ComparisonKey? { figure(0, claim)?.key }

  /// The figure of a claim and where it belongs; the object of a half-life, a duration or an onset may be the
  /// figure itself ("4 hours").
  private static func figure(
    _ index: Int, _ comparable: ComparableClaim
  ) -> (figure: Figure, key: ComparisonKey)? {
    let claim = comparable.claim
    guard claim.polarity == .affirmed, isCompared(claim.predicate),
      let predicate = Predicate.allCases.firstIndex(of: claim.predicate)
    else { return nil }
    let measure = UInt64(predicate) + 1
    if let dose = claim.dose {
      let isOfSubject = claim.predicate == .hasHalfLife || claim.predicate == .hasOnset
      guard claim.object != nil || isOfSubject, !dose.isRelative, comparable.hasParticularObject
      else { return nil }
      let unit = DoseUnit(dose.unit)
      guard let interval = DoseInterval(low: dose.low, high: dose.high)?.scaled(by: unit.factor)
      else { return nil }
      let figure = Figure(
        claim: index, interval: interval, unit: unit.base, period: DosePeriod(dose.per))
      return (
        figure,
        comparable.key(.number, object: comparable.object?.hash ?? 0, measure: measure)
      )
    }
    if claim.kind == .statistic { return share(index, comparable, measure) }
    guard claim.kind == .pharmacokinetic, let name = claim.object?.name,
      let amount = SpokenAmount(name)
    else { return nil }
    let unit = DoseUnit(amount.unit)
    guard unit.base == "h", let interval = amount.interval.scaled(by: unit.factor) else {
      return nil
    }
    let figure = Figure(
      claim: index, interval: interval, unit: unit.base, period: DosePeriod(nil))
    return (figure, comparable.key(.number, measure: measure))
  }

  /// "6% of users": the share of those who take something that meets a condition.
  private static func share(
    _ index: Int, _ comparable: ComparableClaim, _ measure: UInt64
  ) -> (figure: Figure, key: ComparisonKey)? {
    let claim = comparable.claim
    guard claim.subject.type == .condition,
      claim.context.contains(where: { $0.kind == .substance }),
      let name = claim.object?.name, let amount = SpokenAmount(name),
      amount.unit == "%" || amount.unit == "percent"
    else { return nil }
    let figure = Figure(
      claim: index, interval: amount.interval, unit: "%", period: DosePeriod(nil), isShare: true)
    return (figure, comparable.key(.number, measure: measure))
  }

  /// From how many times as much on two shares differ.
  private static let leastRatio = 2.0

  /// Rounding is no contradiction: figures within 5 % of one another are the same.
  private static func compare(_ a: Figure, _ b: Figure, _ survey: ClaimSurvey) -> Comparison {
    guard a.unit == b.unit, a.period == b.period else { return .apparent(separatedBy: "unit") }
    guard isOfLevel(a, survey) == isOfLevel(b, survey), effect(a, survey) == effect(b, survey)
    else {
      return .apparent(separatedBy: "what is timed")
    }
    let (timesA, timesB) = (
      survey.qualifiers(ofClaim: a.claim).times, survey.qualifiers(ofClaim: b.claim).times
    )
    guard a.interval.relation(to: b.interval) == .disjoint,
      let nearestA = nearest(a.interval, to: b.interval),
      let nearestB = nearest(b.interval, to: a.interval),
      abs(nearestA - nearestB) > 0.05 * max(abs(nearestA), abs(nearestB))
    else { return .compatible }
    if a.isShare, max(nearestA, nearestB) < leastRatio * min(nearestA, nearestB) {
      return .compatible
    }
    guard timesA == timesB else {
      return .separated(by: "time", rule: "conflicting-number", reason: "the figures differ")
    }
    return .conflict(
      rule: "conflicting-number", severity: .warning, reason: "the figures differ")
  }

  /// Whether a time is that of a level in the blood ("peaks after 2 hours") and not of what is felt of it.
  private static func isOfLevel(_ figure: Figure, _ survey: ClaimSurvey) -> Bool {
    guard let first = survey.graph.assertions(ofClaim: figure.claim).first,
      survey.graph.claims[figure.claim].claim.kind == .pharmacokinetic
    else { return false }
    let words = survey.graph.passages[survey.graph.assertions[first].passage].text.lowercased()
    return levels.contains { words.contains($0) }
  }

  /// What is said to last or set in, where it is a certain effect: "antidepressant" in "its antidepressant effect lasts".
  private static func effect(_ figure: Figure, _ survey: ClaimSurvey) -> Substring? {
    guard let first = survey.graph.assertions(ofClaim: figure.claim).first,
      survey.graph.claims[figure.claim].claim.kind == .pharmacokinetic
    else { return nil }
    let words = survey.graph.passages[survey.graph.assertions[first].passage].text.lowercased()
      .split { !$0.isLetter && $0 != "-" }
    guard let noun = words.firstIndex(where: { effects.contains(String($0)) }), noun > 0,
      !plain.contains(String(words[noun - 1]))
    else { return nil }
    return words[noun - 1]
  }

  private static let effects: Set<String> = [
    "effect", "effects", "action", "relief", "benefit", "benefits",
  ]
  private static let plain: Set<String> = [
    "its", "the", "their", "this", "these", "drug", "s", "full", "maximum", "maximal", "first",
    "any", "an", "of", "take", "takes", "took", "taking", "takes", "has", "have", "had", "produce",
    "produces", "reach", "reaches", "feel", "feels", "notice", "see", "no", "noticeable",
    "beneficial", "therapeutic", "main", "overall", "desired",
  ]

  private static let levels = ["peak", "maximum", "maximal", "plasma", "serum", "concentration"]

  /// The end of an interval that faces a disjoint one.
  private static func nearest(_ a: DoseInterval, to b: DoseInterval) -> Double? {
    if let high = a.high, let low = b.low, high < low { return high }
    return a.low
  }
}
