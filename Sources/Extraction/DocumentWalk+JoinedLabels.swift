import Claims

/// Labels that the words behind their colon complete as if there were none: "Covered by: Medicare", "Does nothing for: colds",
/// "Treats: cystitis".
extension DocumentWalk {
  /// Makes the reader ready for the sentence, with such a colon passed over.
  func beginSentence(isLed: Bool) {
    reader.begin()
    guard !isLed, reader.contents.holds(token: .colon), reader.tokens.count < 40,
      let colon = reader.tokens.prefix(6).firstIndex(where: { $0.kind == .colon }), colon > 0,
      colon + 1 < reader.tokens.count, case let c = reader.chunkIndex(of: colon), c > 0,
      reader.tokens[colon + 1].kind == .word,
      role(of: 0..<colon, isHeading: true) == nil
    else { return }
    if colon == 1 {
      guard c == 1, isVerbOfClaim() else { return }
      reader.analysis.tokenRow[0].tag = .verbS
      reader.analysis.chunkRow[0].kind = .verbGroup
      reader.analysis.chunkRow[0].form = .finite
    } else {
      // "How it works with:" and "For:" say nothing by themselves.
      guard reader.isPreposition(c - 1), holdsVerb(before: c - 1),
        !reader.contents.holds(token: .quantity)
      else { return }
    }
    reader.analysis.tokenRow[colon].kind = .quote
    reader.analysis.chunkRow[c].kind = .quote
    reader.begin()
  }

  /// "Treats", "Blocks", "Lowers": one word in the third person that states something of an object, taken for a noun or not.
  private func isVerbOfClaim() -> Bool {
    guard reader.tokens[0].flags.contains(.pluralForm), reader.tokens[0].mention < 0,
      reader.isNounPhrase(0) || reader.kind(0) == .verbGroup
    else { return false }
    return reader.trigger(reader.lemma(0), .verb) {
      switch $0.effect {
      case .fixed(.therapeutic, _), .effect, .improves, .helps, .reverses: true
      default: false
      }
    } != nil
  }

  /// "Covered by", "Does nothing for", "Works against": not "Good for", nor "Notes on".
  private func holdsVerb(before chunk: Int) -> Bool {
    guard reader.kind(0) == .verbGroup || reader.kind(0) == .adverb else { return false }
    return (0..<chunk).contains {
      reader.kind($0) == .verbGroup
        && (reader.chunks[$0].form == .finite || reader.chunks[$0].form == .participle)
    }
  }
}
