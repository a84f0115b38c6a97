import Claims

/// Which mentions name a substance.
extension DocumentWalk {
  /// Whether a mention names a substance ("zinc supplement"), and not only that it is one ("dietary
  /// supplement").
  func isSubstance(_ mention: Mention) -> Bool {
    guard reader.vocabulary.keys[Int(mention.term)].concept.type == .substance,
      reader.tokens[Int(mention.end) - 1].hash != Self.placebo,
      reader.vocabulary.keys[Int(mention.term)].concept != reader.placebo
    else { return false }
    let last = Int(mention.end) - 1
    // "It jams the enzyme"
    if reader.tokens[last].tag == .verbS { return false }
    // Breastfeeding is what somebody does while taking something.
    if Self.states.contains(reader.tokens[last].hash) { return false }
    guard reader.classes(last).contains(.generic) else { return true }
    if reader.tokens[last].hash == Self.therapy, last > Int(mention.first),
      reader.classes(last - 1).isDisjoint(with: [.generic, .medicalAdjective])
    {
      // "red light therapy"
      return true
    }
    let name = reader.vocabulary.terms[Int(mention.term)].concept.name
    return name.utf8.count(where: { $0 == 0x20 }) + 1 < Int(mention.end - mention.first)
  }

  private static var therapy: UInt64 { WordHash.of("therapy") }
  static var placebo: UInt64 { WordHash.of("placebo") }

  /// The substance of a mention, with "low-dose" from the words before it.
  func withRegimen(_ mention: Mention) -> Argument? {
    let c = reader.chunkIndex(of: Int(mention.first))
    let first = c >= 0 ? Int(reader.chunks[c].possessorEnd) : Int(mention.first)
    let found = reader.argument(first: min(first, Int(mention.first)), end: Int(mention.end))
    return found?.concept.type == .substance
      ? found : reader.argument(first: Int(mention.first), end: Int(mention.end))
  }
}
