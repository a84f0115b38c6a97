/// A range of amounts in one unit; either end may be open.
struct DoseInterval: Hashable, Sendable {
  /// nil: no lower limit.
  let low: Double?
  /// nil: no upper limit.
  let high: Double?

  /// How two intervals lie to one another.
  enum Relation: Hashable, Sendable {
    case equal, disjoint, overlapping
    /// The first holds the whole of the second.
    case contains
    /// The second holds the whole of the first.
    case within
  }

  /// nil where there is no bound at all, or one that is no number. Bounds given the wrong way round are swapped.
  init?(low: Double?, high: Double?) {
    guard low != nil || high != nil, low?.isFinite ?? true, high?.isFinite ?? true else {
      return nil
    }
    if let low, let high, low > high {
      self.low = high
      self.high = low
    } else {
      self.low = low
      self.high = high
    }
  }

  var isPoint: Bool {
    guard let low, let high else { return false }
    return Self.same(low, high)
  }

  /// The interval with both ends multiplied; nil where they become too large for a number.
  func scaled(by factor: Double) -> DoseInterval? {
    DoseInterval(low: low.map { $0 * factor }, high: high.map { $0 * factor })
  }

  /// The interval of all products of an amount of one and an amount of the other (none negative).
  func multiplied(by other: DoseInterval) -> DoseInterval? {
    var product: (low: Double?, high: Double?) = (nil, nil)
    if let a = low, let b = other.low { product.low = a * b }
    if let a = high, let b = other.high { product.high = a * b }
    return DoseInterval(low: product.low, high: product.high)
  }

  func relation(to other: DoseInterval) -> Relation {
    let lowOrder = Self.order(low ?? -.infinity, other.low ?? -.infinity)
    let highOrder = Self.order(high ?? .infinity, other.high ?? .infinity)
    if lowOrder == 0, highOrder == 0 { return .equal }
    if Self.order(high ?? .infinity, other.low ?? -.infinity) < 0
      || Self.order(other.high ?? .infinity, low ?? -.infinity) < 0
    {
      return .disjoint
    }
    if lowOrder <= 0, highOrder >= 0 { return .contains }
    if lowOrder >= 0, highOrder <= 0 { return .within }
    return .overlapping
  }

  /// Whether the numbers are the same but for rounding in the conversion of units.
  static func same(_ a: Double, _ b: Double) -> Bool { order(a, b) == 0 }

  private static func order(_ a: Double, _ b: Double) -> Int {
    if a == b { return 0 }
    if a.isFinite, b.isFinite, abs(a - b) <= 1e-9 * max(abs(a), abs(b)) { return 0 }
    return a < b ? -1 : 1
  }
}
