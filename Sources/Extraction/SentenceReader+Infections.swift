/// "infection with X" is X infection.
extension SentenceReader {
  func infection(_ own: Argument, _ chunk: Int) -> (list: ArgumentList, end: Int)? {
    guard Self.infections.contains(lastHash(of: own)), own.end - own.first < 4,
      isNounPhrase(chunk + 1), !isPersonPhrase(chunk + 1),
      let germ = argument(
        first: Int(chunks[chunk + 1].possessorEnd), end: Int(chunks[chunk + 1].end)),
      // "treat infection with penicillin"
      !germ.isVague, germ.concept.type != .substance
    else { return nil }
    var whole = germ
    if germ.concept.type != .condition {
      concepts.begin()
      concepts.append(nameOf: germ.concept)
      concepts.append(" infection")
      whole.concept = named(orElse: .condition)
      whole.worded = 0..<0
    }
    whole.isKnown = true
    whole.isNegated = own.isNegated
    whole.first = own.first
    return (list(whole), chunk + 2)
  }

  private static let infections = WordSet("infection infections coinfection reinfection")
}
