import Claims

/// What can be asked of two doses, or of one in another unit, without a claim around them.
package enum DoseArithmetic {
  /// Whether the ranges of two doses have an amount in common; nil where their units, or what they are taken
  /// per, cannot be compared.
  package static func overlap(_ a: Dose, _ b: Dose) -> Bool? {
    relation(a, b).map { $0 != .disjoint }
  }

  /// Whether the range of the first holds the whole of the second; nil as for `overlap`.
  package static func contains(_ a: Dose, _ b: Dose) -> Bool? {
    relation(a, b).map { $0 == .equal || $0 == .contains }
  }

  private static func relation(_ a: Dose, _ b: Dose) -> DoseInterval.Relation? {
    guard let first = Measured(a), let second = Measured(b), first.unit == second.unit else {
      return nil
    }
    if first.period.isComparable(with: second.period) {
      return first.interval.relation(to: second.interval)
    }
    guard let one = first.perHour(), let other = second.perHour() else { return nil }
    return one.relation(to: other)
  }

  /// A dose in another unit: `mg`, or `mg/day` with what it is taken per. Nil where the units do not measure
  /// the same or the periods are not both of time.
  package static func convert(_ dose: Dose, to unit: String) -> Dose? {
    let parts = unit.split(separator: "/", maxSplits: 1).map(String.init)
    guard let wanted = parts.first, let measured = Measured(dose) else { return nil }
    let target = DoseUnit(wanted)
    // "mg/kg" measures something else than "mg"; what stands last may also be a period.
    let whole = DoseUnit(unit)
    if parts.count == 2, whole.base == measured.unit {
      return made(measured.interval, whole.factor, unit, per: dose.per, like: dose)
    }
    guard target.base == measured.unit else { return nil }
    guard parts.count == 2 else {
      return made(measured.interval, target.factor, wanted, per: dose.per, like: dose)
    }
    if DosePeriod(parts[1]) == measured.period {
      return made(measured.interval, target.factor, wanted, per: parts[1], like: dose)
    }
    let hours = DoseUnit(DosePeriod(parts[1]).name ?? "")
    guard hours.base == "h", let rate = measured.perHour()?.scaled(by: hours.factor) else {
      return nil
    }
    return made(rate, target.factor, wanted, per: parts[1], like: dose)
  }

  private static func made(
    _ interval: DoseInterval, _ factor: Double, _ unit: String, per: String?, like dose: Dose
  ) -> Dose? {
    guard let scaled = interval.scaled(by: 1 / factor) else { return nil }
    return Dose(
      low: scaled.low.map(rounded), high: scaled.high.map(rounded), unit: unit, per: per,
      role: dose.role)
  }

  /// Without what multiplying leaves behind in the last digits: 0.3 and not 0.30000000000000004.
  private static func rounded(_ number: Double) -> Double {
    guard number != 0, number.isFinite, abs(number) < 1e12, abs(number) > 1e-9 else {
      return number
    }
    let scale = 1e12 / powerOfTen(above: abs(number))
    return (number * scale).rounded() / scale
  }

  private static func powerOfTen(above number: Double) -> Double {
    var power = 1.0
    while power <= number { power *= 10 }
    while power / 10 > number { power /= 10 }
    return power
  }

  /// A dose in base units.
  private struct Measured {
    let interval: DoseInterval
    let unit: String
    let period: DosePeriod

    init?(_ dose: Dose) {
      let unit = DoseUnit(dose.unit)
      guard !dose.isRelative,
        let interval = DoseInterval(low: dose.low, high: dose.high)?.scaled(by: unit.factor)
      else { return nil }
      self.interval = interval
      self.unit = unit.base
      period = DosePeriod(dose.per)
    }

    /// The amount in an hour; nil where it is not taken per time.
    func perHour() -> DoseInterval? {
      guard let name = period.name else { return nil }
      let unit = DoseUnit(name)
      return unit.base == "h" ? interval.scaled(by: 1 / unit.factor) : nil
    }
  }
}
