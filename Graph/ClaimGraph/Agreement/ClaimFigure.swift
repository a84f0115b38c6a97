import Claims

/// The figure of a claim, in a unit that others can be compared in.
package struct ClaimFigure: Hashable, Sendable {
  let interval: DoseInterval
  /// What the unit converts to.
  let unit: String
  let period: DosePeriod
  /// The bounds that are stated, ascending.
  package var bounds: [Double] {
    [interval.low, interval.high].compactMap(\.self).reduce(into: []) {
      if $0.last != $1 { $0.append($1) }
    }
  }

  /// nil where the claim states no figure, or a fraction of another.
  package init?(_ claim: Claim) {
    if let dose = claim.dose {
      guard !dose.isRelative,
        let comparable = ComparableDose(claim: 0, dose: dose, polarity: .affirmed)
      else { return nil }
      interval = comparable.interval
      unit = comparable.unit
      period = comparable.period
      return
    }
    guard claim.kind == .pharmacokinetic, let name = claim.object?.name,
      let amount = SpokenAmount(name)
    else { return nil }
    let measure = DoseUnit(amount.unit)
    guard let scaled = amount.interval.scaled(by: measure.factor) else { return nil }
    interval = scaled
    unit = measure.base
    period = DosePeriod(nil)
  }

  /// The percentage that a claim about a share or a change gives as its object; nil where it gives none, or a range.
  package static func share(of claim: Claim) -> Double? {
    guard claim.kind == .statistic, claim.predicate == .hasValue, claim.dose == nil,
      claim.polarity == .affirmed, let name = claim.object?.name, let amount = SpokenAmount(name),
      amount.unit == "%" || amount.unit == "percent", amount.interval.isPoint
    else { return nil }
    return amount.interval.low
  }

  /// Whether the two could be set against one another at all.
  package func isComparable(with other: ClaimFigure) -> Bool {
    unit == other.unit && period.isComparable(with: other.period)
  }

  /// Whether a bound of this figure is, within rounding, a bound of the other.
  ///
  /// - Parameter tolerance: relative; 0 for exact figures.
  package func holds(_ bound: Double, tolerance: Double) -> Bool {
    bounds.contains { Self.same($0, bound, tolerance) }
  }

  /// Whether this figure bears out the other: has its bounds, or holds its single amount, or comes to the same
  /// over several doses.
  func bearsOut(_ other: ClaimFigure, tolerance: Double) -> Bool {
    if other.bounds.allSatisfy({ holds($0, tolerance: tolerance) }) { return true }
    if other.interval.isPoint, let amount = other.interval.low {
      let isAbove = interval.low.map { amount >= $0 * (1 - tolerance) } ?? true
      let isBelow = interval.high.map { amount <= $0 * (1 + tolerance) } ?? true
      if isAbove, isBelow, !interval.isPoint { return true }
    }
    guard unit != "%" else { return false }
    return [2.0, 3, 4, 0.5, 1 / 3.0, 0.25].contains { times in
      other.bounds.allSatisfy { bound in
        bounds.contains { Self.same($0 * times, bound, tolerance) }
      }
    }
  }

  private static func same(_ a: Double, _ b: Double, _ tolerance: Double) -> Bool {
    DoseInterval.same(a, b) || abs(a - b) <= tolerance * max(abs(a), abs(b))
  }
}
