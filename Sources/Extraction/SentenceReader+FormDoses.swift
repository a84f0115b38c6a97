import Claims

/// Amounts that a tablet or the like has: "one 500 mg tablet a day", "two tablets of 250 mg daily".
extension SentenceReader {
  /// How many forms of so much each are taken at a time; nil where the amount is not that of a form, or nobody says how
  /// many.
  func formsTaken(_ token: Int, _ quantity: Quantity) -> Double? {
    var i = token - 1
    let isOfForm = quantity.per.map(isForm) ?? false
    if !isOfForm {
      // "tablets of 250 mg"
      guard i > 0, word(i) == grammar.of else { return nil }
      i -= 1
    }
    guard i >= 0 else { return nil }
    if tokens[i].kind == .quantity {
      let count = analysis.quantities[Int(tokens[i].quantity)]
      guard isForm(count.unit), count.low == count.high else { return nil }
      return count.low
    }
    return isOfForm && Self.one.contains(tokens[i].hash) ? 1 : nil
  }

  func isForm(_ unit: String) -> Bool { Self.forms.contains(unit) }

  private static let forms: Set<String> = [
    "tablet", "pill", "capsule", "caplet", "lozenge", "gummy", "softgel", "sachet", "packet",
  ]
  private static let one = WordSet("a an one single")
}
