import Claims

/// A dose claim reduced to what is compared.
struct ComparableDose: Hashable, Sendable {
  /// Index into `ClaimGraph.claims`.
  let claim: Int
  /// In `unit`.
  let interval: DoseInterval
  /// The unit that the interval was converted to.
  let unit: String
  let period: DosePeriod
  let role: DoseRole?
  let polarity: Polarity

  /// nil where there is nothing to compare: no bound, or a fraction of another dose.
  init?(claim: Int, dose: Dose, polarity: Polarity) {
    guard !dose.isRelative, let (unit, period) = Self.measure(dose),
      let interval = DoseInterval(low: dose.low, high: dose.high)?.scaled(by: unit.factor)
    else { return nil }
    self.claim = claim
    // A maximum is one figure, however it is written.
    if dose.role == .maximum, interval.low == nil || interval.high == nil {
      let limit = interval.high ?? interval.low
      self.interval = DoseInterval(low: limit, high: limit) ?? interval
    } else {
      self.interval = interval
    }
    self.unit = unit.base
    self.period = period
    self.role = dose.role
    self.polarity = polarity
  }

  /// The dose that a fraction of a reference dose comes to; nil where the product is no range.
  init?(claim: Int, fraction: DoseInterval, of reference: ComparableDose, polarity: Polarity) {
    guard let interval = fraction.multiplied(by: reference.interval) else { return nil }
    self.claim = claim
    self.interval = interval
    unit = reference.unit
    period = reference.period
    role = nil
    self.polarity = polarity
  }

  /// "mg per kg/day" is mg/kg per day.
  private static func measure(_ dose: Dose) -> (DoseUnit, DosePeriod)? {
    guard let per = dose.per?.lowercased(), per.utf8.starts(with: "kg".utf8) else {
      return (DoseUnit(dose.unit), DosePeriod(dose.per))
    }
    let rest = per.dropFirst(2)
    guard rest.isEmpty || rest.first == "/" else {
      return (DoseUnit(dose.unit), DosePeriod(dose.per))
    }
    return (DoseUnit(dose.unit + "/kg"), DosePeriod(rest.isEmpty ? nil : String(rest.dropFirst())))
  }
}
