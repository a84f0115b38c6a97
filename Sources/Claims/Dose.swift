/// An amount taken: an interval with a unit.
///
/// A relative dose ("one-tenth of the regular dose") has unit `x`, equal bounds
/// (0.1) and says in `relativeTo` what it is relative to.
package struct Dose: Hashable, Sendable {
  /// Lower bound, included; nil where the text gives none ("up to 4 mg").
  package let low: Double?
  /// Upper bound, included; nil where the text gives none ("50 mg or more").
  package let high: Double?
  /// UCUM-like code: `mg`, `g`, `µg`, `IU`, `mL`, `mg/kg`, `%`, or `x` for a relative dose.
  package let unit: String
  /// "day", "dose", "week", … where the text says it.
  package var per: String?
  package var role: DoseRole?
  package let relativeTo: String?

  package init(
    low: Double?, high: Double?, unit: String, per: String? = nil, role: DoseRole? = nil,
    relativeTo: String? = nil
  ) {
    self.low = low
    self.high = high
    self.unit = unit
    self.per = per
    self.role = role
    self.relativeTo = relativeTo
  }

  package var isRelative: Bool { relativeTo != nil }
}
