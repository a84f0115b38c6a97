import Claims

/// First cells of table rows that only say what the row is about: "Stress relief | Lowers cortisol".
extension SentenceReader {
  /// Whether what a cell before a verb names does nothing itself, in a text about a substance.
  func isRowLabel(_ cell: Int) -> Bool {
    guard let topic = substanceTopic, topic.concept.type == .substance else { return false }
    let phrase = chunks[cell]
    guard let own = argument(first: Int(phrase.possessorEnd), end: Int(phrase.end)) else {
      return isRowLabelled
    }
    if own.concept.type == .substance, own.isKnown { return false }
    return isRowLabelled || own.concept.type == .condition && own.isKnown
      || lastHash(of: own) == Self.easing
  }

  /// "nausea relief", as what something is good for: nausea.
  func relieved(_ object: Argument) -> Argument? {
    guard mayHold(hash: Self.easing), object.end - object.first > 1,
      lastHash(of: object) == Self.easing,
      var own = argument(first: object.first, end: object.end - 1),
      own.concept.type == .condition, !own.isVague
    else { return nil }
    own.isNegated = object.isNegated
    return own
  }

  private static var easing: UInt64 { WordHash.of("relief") }
}
