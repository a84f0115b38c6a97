import Documents

/// A number in running text with what it measures: "1.5 mg to 4.5 mg per day".
///
/// A range stays a range and nothing is multiplied: "500 mg twice daily" is 500 mg with
/// a frequency. Bounds are in the unit of `unit`.
package struct Quantity: Hashable, Sendable {
  /// Everything that was read: bounds ("up to"), numbers, unit and rate.
  package var range: TextRange
  /// Numbers and unit only.
  package var coreRange: TextRange
  /// The unit as written; nil where there is none. In a range it is the last one.
  package var unitRange: TextRange?
  /// Lower bound; nil where the text leaves it open ("up to 2 g").
  package var low: Double?
  /// Upper bound; nil where the text leaves it open ("50 mg or more").
  package var high: Double?
  /// UCUM-like code (`mg`, `µg`, `IU`, `mg/kg`, `%`, `h`, `d`, `wk`, `mo`, `a`, `[lb_av]`, `USD`, …),
  /// the form itself for things that are counted (`tablet`), `x` for a multiple or a fraction,
  /// empty for a bare number.
  package var unit: String
  package var dimension: Dimension
  /// What the amount is for: `day`, `week`, `hour`, `dose`, `tablet`, `serving`, …
  package var per: String?
  /// Where the text says `per`, when that is not inside `range` ("mg of calcium daily").
  package var perRange: TextRange?
  package var frequency: Frequency?
  /// "about", "nearly", "around", "hundreds of".
  package var isApproximate = false
  /// The text gives two numbers.
  package var isRange = false
  /// "more than 5", "> 5": the lower bound itself is not meant.
  package var excludesLow = false
  /// "less than 5", "under 5": the upper bound itself is not meant.
  package var excludesHigh = false
  /// The number after "±".
  package var deviation: Double?
  /// A bare number that reads as a year.
  package var isYear = false
  /// "4th", "21st".
  package var isOrdinal = false

  package enum Dimension: Hashable, Sendable {
    case mass, activity, volume, amount, fraction, concentration, energy
    case duration, age, frequency
    case length, area, temperature, pressure, radiation
    case currency, count, multiple, bareNumber
  }

  init(range: TextRange, low: Double?, high: Double?) {
    self.range = range
    self.coreRange = range
    self.low = low
    self.high = high
    self.unit = ""
    self.dimension = .bareNumber
  }
}
