/// A unit reduced to what it measures, so that amounts in different units can be compared.
///
/// Codes follow UCUM (ucum.org) where the text's unit has one. Units that need to know the substance, the
/// body or the product are never converted: IU, per kg of body weight, tablets, drops.
struct DoseUnit: Hashable, Sendable {
  /// The unit that amounts are converted to; equal for units that convert into one another.
  let base: String
  /// What to multiply an amount by to have it in `base`.
  let factor: Double

  /// - Parameter code: as in `Dose.unit`; case matters only in telling `mg` from `Mg`, which nobody writes,
  ///   so it is ignored.
  init(_ code: String) {
    let folded = code.lowercased()
    if let mass = Self.masses[folded] {
      self.init(base: "mg", factor: mass)
    } else if let volume = Self.volumes[folded] {
      self.init(base: "mL", factor: volume)
    } else if let time = Self.times[folded] {
      self.init(base: "h", factor: time)
    } else if let slash = folded.firstIndex(of: "/"),
      let mass = Self.masses[String(folded[..<slash])]
    {
      self.init(base: "mg" + folded[slash...], factor: mass)
    } else if Self.internationalUnits.contains(folded) {
      self.init(base: "IU", factor: 1)
    } else {
      self.init(base: folded, factor: 1)
    }
  }

  private init(base: String, factor: Double) {
    self.base = base
    self.factor = factor
  }

  private static let masses: [String: Double] = [
    "kg": 1_000_000, "g": 1_000, "gram": 1_000, "grams": 1_000, "mg": 1, "milligram": 1,
    "milligrams": 1, "µg": 0.001, "μg": 0.001, "ug": 0.001, "mcg": 0.001, "microgram": 0.001,
    "micrograms": 0.001, "ng": 0.000_001,
  ]

  private static let volumes: [String: Double] = [
    "l": 1_000, "dl": 100, "cl": 10, "ml": 1, "cc": 1, "µl": 0.001, "μl": 0.001, "ul": 0.001,
  ]

  /// A month is 30.4 days and a year 365 (UCUM: `mo`, `a`); nobody means them to the hour.
  private static let times: [String: Double] = [
    "s": 1 / 3600.0, "second": 1 / 3600.0, "seconds": 1 / 3600.0, "min": 1 / 60.0,
    "minute": 1 / 60.0, "minutes": 1 / 60.0, "h": 1, "hr": 1, "hrs": 1, "hour": 1, "hours": 1,
    "d": 24, "day": 24, "days": 24, "wk": 168, "week": 168, "weeks": 168, "mo": 730, "month": 730,
    "months": 730, "a": 8760, "year": 8760, "years": 8760,
  ]

  private static let internationalUnits: Set<String> = ["iu", "[iu]", "ius"]
}
