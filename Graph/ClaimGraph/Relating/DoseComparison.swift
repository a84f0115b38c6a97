import Claims

/// Whether two doses of one substance, regimen and context can both be right.
///
/// The words a rule of thumb follows: an upper limit agrees with all that stays below it, a minimum with all
/// that stays above it, a single amount with every range that holds it. What is studied does not say what to
/// take, and what is too much is no dose at all.
enum DoseComparison {
  static func compare(_ a: ComparableDose, _ b: ComparableDose) -> Comparison {
    guard a.unit == b.unit else { return .apparent(separatedBy: "unit") }
    guard a.period.isComparable(with: b.period) else { return .apparent(separatedBy: "period") }
    guard a.role != .studied, b.role != .studied else { return compareStudied(a, b) }
    if a.polarity != b.polarity { return compareDenied(a, b) }
    guard a.polarity == .affirmed else { return .compatible }
    switch (role(a), role(b)) {
    case (.maximum, .taken): return compareLimit(a, dose: b)
    case (.taken, .maximum): return compareLimit(b, dose: a)
    case (let one, let other) where one != other: return .apparent(separatedBy: "role")
    default: break
    }
    switch a.interval.relation(to: b.interval) {
    case .equal: return .compatible
    case .disjoint where role(a) == .maximum:
      return .conflict(rule: rule, severity: .error, reason: "the maximum doses differ")
    case .disjoint:
      if isSeveralDoses(a, b) { return .apparent(separatedBy: "period") }
      return .conflict(rule: rule, severity: .error, reason: "the ranges do not meet")
    case .overlapping:
      let areOpposite =
        (a.interval.low == nil && b.interval.high == nil)
        || (a.interval.high == nil && b.interval.low == nil)
      if areOpposite { return .compatible }
      return .conflict(rule: rule, severity: .warning, reason: "the ranges overlap but differ")
    case .contains: return compareNested(outer: a, inner: b)
    case .within: return compareNested(outer: b, inner: a)
    }
  }

  static let rule = "conflicting-dose"

  /// "Doses above 1 g can be fatal": from where on something happens, which nobody is told to take.
  static func isThreshold(_ dose: ComparableDose) -> Bool {
    dose.role == nil && dose.interval.high == nil
  }

  /// Whether one is the most that may be taken, and the other recommended and all above it.
  static func isAboveLimit(_ a: ComparableDose, _ b: ComparableDose) -> Bool {
    isAbove(limit: a, b) || isAbove(limit: b, a)
  }

  private static func isAbove(limit: ComparableDose, _ dose: ComparableDose) -> Bool {
    guard limit.role == .maximum, dose.role == .recommended || dose.role == .standard,
      limit.period == dose.period, let most = limit.interval.high, let low = dose.interval.low
    else { return false }
    return low > most && !DoseInterval.same(low, most)
  }

  /// What was studied does not say what to take; that it is another amount is worth knowing all the same.
  private static func compareStudied(_ a: ComparableDose, _ b: ComparableDose) -> Comparison {
    guard a.role != b.role, a.polarity == .affirmed, b.polarity == .affirmed,
      role(a) == .taken, role(b) == .taken, a.interval.relation(to: b.interval) == .disjoint
    else { return .apparent(separatedBy: "role") }
    return .separated(by: "studied dose", rule: rule, reason: "the ranges do not meet")
  }

  private enum Role {
    case taken, maximum, toxic
  }

  private static func role(_ dose: ComparableDose) -> Role {
    switch dose.role {
    case .maximum: .maximum
    case .toxic: .toxic
    case .recommended, .standard, .studied, nil: .taken
    }
  }

  private static func compareNested(outer: ComparableDose, inner: ComparableDose) -> Comparison {
    guard !inner.interval.isPoint, let low = outer.interval.low else { return .compatible }
    if outer.interval.high == nil {
      guard let innerLow = inner.interval.low, DoseInterval.same(low, innerLow) else {
        return .compatible
      }
    }
    if isSeveralDoses(outer, inner) { return .apparent(separatedBy: "period") }
    return .conflict(rule: rule, severity: .note, reason: "one range lies within the other")
  }

  /// A dose that is recommended, against the most that may be taken.
  private static func compareLimit(_ limit: ComparableDose, dose: ComparableDose) -> Comparison {
    guard limit.period == dose.period, let most = limit.interval.high else {
      return .apparent(separatedBy: "role")
    }
    let isRecommended = dose.role != nil
    if let low = dose.interval.low ?? dose.interval.high, low > most, !DoseInterval.same(low, most)
    {
      return .conflict(
        rule: rule, severity: isRecommended ? .error : .warning,
        reason: "the \(isRecommended ? "recommended dose" : "dose") is above the maximum")
    }
    guard isRecommended else { return .compatible }
    if let high = dose.interval.high, high > most, !DoseInterval.same(high, most) {
      return .conflict(
        rule: rule, severity: .warning, reason: "the recommended dose reaches above the maximum")
    }
    return .compatible
  }

  /// "Take 50 to 100 mg" against "50 to 100 mg should not be taken", "75 mg should not be taken" or "more than
  /// 80 mg should not be taken".
  private static func compareDenied(_ a: ComparableDose, _ b: ComparableDose) -> Comparison {
    let (taken, denied) = a.polarity == .affirmed ? (a, b) : (b, a)
    guard role(taken) != .toxic, role(denied) == .taken else {
      return .apparent(separatedBy: "role")
    }
    let rule = "negated-elsewhere"
    // "No more than 400 mg" and "over 400 mg is not recommended" say the same.
    if denied.interval.high == nil, let most = taken.interval.high, let least = denied.interval.low,
      most < least || DoseInterval.same(most, least)
    {
      return .compatible
    }
    if role(taken) == .maximum {
      if denied.interval.low == nil, let most = taken.interval.high,
        let high = denied.interval.high, DoseInterval.same(high, most)
      {
        return .conflict(
          rule: rule, severity: .error,
          reason: "the limit is affirmed by one and denied by the other")
      }
      guard let most = taken.interval.high, let high = denied.interval.high,
        denied.interval.low != nil, high < most || DoseInterval.same(high, most)
      else { return .compatible }
      return .conflict(
        rule: rule, severity: .warning,
        reason: "what one advises against is below the maximum of the other")
    }
    switch denied.interval.relation(to: taken.interval) {
    case .equal, .contains:
      return .conflict(
        rule: rule, severity: .error, reason: "the dose is affirmed by one and denied by the other")
    case .within, .overlapping:
      return .conflict(
        rule: rule, severity: .warning,
        reason: "part of what one recommends is what the other advises against")
    case .disjoint: return .compatible
    }
  }

  /// One that is taken at a time and one of which nothing is said, in this order; nil for others.
  private static func doseAndWhole(
    _ a: ComparableDose, _ b: ComparableDose
  ) -> (ComparableDose, ComparableDose)? {
    switch (a.period.name, b.period.name) {
    case ("dose", nil): (a, b)
    case (nil, "dose"): (b, a)
    default: nil
    }
  }

  /// Whether one names an amount with no period and the other two, three or four times as much a day, which
  /// is the same taken several times.
  private static func isSeveralDoses(_ a: ComparableDose, _ b: ComparableDose) -> Bool {
    if let (single, all) = Self.doseAndWhole(a, b) {
      // "300 mg three times a day", "900 mg"
      return (2...4).contains { times in
        single.interval.scaled(by: Double(times))?.relation(to: all.interval) == .equal
      }
    }
    let (single, daily) = a.period.name == nil ? (a, b) : (b, a)
    guard single.period.name == nil, daily.period.name == "day" else { return false }
    return (2...4).contains { times in
      single.interval.scaled(by: Double(times))?.relation(to: daily.interval) == .equal
    }
  }
}
