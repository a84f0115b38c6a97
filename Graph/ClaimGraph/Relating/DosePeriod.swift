/// What an amount is taken per: "mg per day" cannot be set against "mg per dose".
struct DosePeriod: Hashable, Sendable {
  /// `day`, `dose`, `week` …; nil where the text says nothing.
  let name: String?

  init(_ text: String?) {
    guard let text, !text.isEmpty else {
      name = nil
      return
    }
    let folded = text.lowercased()
    name = Self.synonyms[folded] ?? folded
  }

  /// Whether amounts per this and per the other may be compared as they stand: where both say the same, or one
  /// says nothing and the other speaks of a day or a dose, which is what writers leave out.
  func isComparable(with other: DosePeriod) -> Bool {
    if name == other.name { return true }
    guard let stated = name == nil ? other.name : (other.name == nil ? name : nil) else {
      return false
    }
    return stated == "day" || stated == "dose"
  }

  private static let synonyms = [
    "daily": "day", "d": "day", "24h": "day", "24 h": "day", "days": "day", "weekly": "week",
    "wk": "week", "monthly": "month", "mo": "month", "serving": "dose", "time": "dose",
  ]
}
