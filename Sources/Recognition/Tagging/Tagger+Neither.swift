/// Verbs behind words that deny them: "X neither eases pain nor slows arthritis", "never causes".
extension Tagger {
  /// Whether "neither" denies the verb behind it, as "nor" and another verb further on tell.
  func deniesVerbs(
    _ tokens: Row<Token>, _ i: Int, next: WordTags, _ table: borrowing WordTable
  ) -> Bool {
    guard tokens[i].hash == Self.neither, i > 0, i + 3 < tokens.count else { return false }
    if tokens[i - 1].tag == .be {
      // "is neither addictive nor sedating"
      return (i + 2..<min(tokens.count, i + 16)).contains { tokens[$0].hash == Self.nor }
    }
    guard isNominal(tokens[i - 1].tag) || tokens[i - 1].tag == .pronoun else { return false }
    let form: WordTags =
      next.contains(.verbS)
      ? .verbS : next.contains(.past) ? .past : next.contains(.verb) ? .verb : []
    guard !form.isEmpty else { return false }
    return (i + 2..<min(tokens.count - 1, i + 16)).contains {
      tokens[$0].hash == Self.nor && tokens[$0 + 1].word >= 0
        && table[tokens[$0 + 1].word].tags.contains(form)
    }
  }

  /// The tag of a verb right behind a word that denies it; nil where that is none of these.
  func tagDenied(_ tokens: Row<Token>, _ i: Int, _ tags: WordTags) -> Tag? {
    let hash = tokens[i - 1].hash
    if hash == Self.never {
      guard i > 1, isNominal(tokens[i - 2].tag) || tokens[i - 2].tag == .pronoun else { return nil }
    } else if hash == Self.nor {
      // "neither eases pain nor slows"
      guard
        let first = (max(0, i - 16)..<i - 1).last(where: { tokens[$0].hash == Self.neither }),
        tokens[first].tag == .negation
      else { return nil }
      if tags.contains(.verb), tokens[first + 1].tag == .verb { return .verb }
    } else {
      guard hash == Self.neither else { return nil }
      if tags.contains(.verb), tags.isDisjoint(with: .any(.verbS, .past)) { return .verb }
    }
    return tags.contains(.verbS) ? .verbS : tags.contains(.past) ? .past : nil
  }

  /// "nor has the agency approved": a verb that its auxiliary stands before, with the subject between.
  func isTurnedRound(_ tokens: Row<Token>, _ i: Int) -> Bool {
    var k = i - 1
    while k > 0, i - k < 7 {
      if tokens[k].tag == .have {
        return tokens[k - 1].hash == Self.nor || tokens[k - 1].hash == Self.neither
      }
      guard
        isNominal(tokens[k].tag) || tokens[k].tag == .determiner || tokens[k].tag == .pronoun
          || tokens[k].tag == .adjective
      else { return false }
      k -= 1
    }
    return false
  }

  /// "10% get a rash": a verb behind a share; nil behind other numbers.
  func tagBehindShare(_ tokens: Row<Token>, _ i: Int, _ tags: WordTags) -> Tag? {
    guard i > 0, tokens[i - 1].kind == .quantity, !tags.contains(.adjective),
      i == 1 || tokens[i - 2].tag == .punctuation || tokens[i - 2].tag == .adverb
        || tokens[i - 2].tag == .conjunction
    else { return nil }
    return tags.contains(.verbS) ? .verbS : tags.contains(.verb) ? .verb : nil
  }

  private static var neither: UInt64 { WordHash.of("neither") }
  private static var nor: UInt64 { WordHash.of("nor") }
  private static var never: UInt64 { WordHash.of("never") }
}
