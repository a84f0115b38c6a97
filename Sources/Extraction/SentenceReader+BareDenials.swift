import Claims

/// Words of their own that deny: "Not in early pregnancy", "Not with MAO inhibitors", "Never with alcohol.", "Not a dietary
/// supplement either."
extension SentenceReader {
  @inline(__always)
  func readBareDenials() {
    guard tokens.count > 2, tokens.count < 16,
      tokens[0].tag == .negation || tokens[0].hash == Self.never
    else { return }
    lookForBareDenials()
  }

  @inline(never)
  private func lookForBareDenials() {
    guard drafts.isEmpty, !isCell, let topic = substanceTopic,
      clauses.allSatisfy({ $0.role != .main || isSubordinate($0) }),
      case let c = skipLight(0), c > 0 || tokens[0].tag == .negation
    else { return }
    var next = chunkIndex(of: 1)
    // "Never together with an ACE inhibitor"
    if next >= 0, !isPreposition(next), isPreposition(next + 1, grammar.with) { next += 1 }
    guard next >= 0 else { return }
    if kind(next) == .preposition || opensCircumstance(next), kind(next) != .nounPhrase {
      guard
        isPreposition(next, grammar.in, grammar.during, grammar.with, grammar.while)
          || isPreposition(next, grammar.alongside, grammar.before) || kind(next) == .subordinator
      else { return }
      for item in restrictions(after: next) where item.concept != topic.concept && item.isKnown {
        let isPartner = item.concept.type == .substance || isDrugClass(item)
        guard isPartner || item.concept.type == .condition || isPerson(item) else { continue }
        drafts.append(
          Draft(
            kind: .safety, predicate: isPartner ? .interactsWith : .contraindicatedIn,
            subject: topic, object: item, first: item.first, end: item.end))
      }
    }
  }

  private static var never: UInt64 { WordHash.of("never") }
}
