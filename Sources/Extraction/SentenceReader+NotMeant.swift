import Claims

/// Names and amounts that say nothing of what they seem to.
extension SentenceReader {
  /// "if you have had an allergic reaction to it or to X": X is nothing that is taken with it.
  @inline(__always)
  func dropAllergens() {
    guard mayHold(oneOf: Self.maybeAllergic), !drafts.isEmpty else { return }
    lookForAllergens()
  }

  @inline(never)
  private func lookForAllergens() {
    drafts.removeAll { draft in
      draft.predicate == .interactsWith
        && draft.object.map { $0.first < tokens.count && isAllergen($0.first) } == true
    }
  }

  /// Whether "reaction to" stands before a word, with no more than a list between.
  private func isAllergen(_ first: Int) -> Bool {
    var i = first - 1
    var isTo = false
    while i > 0, first - i < 14 {
      let token = tokens[i]
      if token.tag == .to || token.tag == .preposition {
        // "to another antihistamine such as X"
        let isWithin =
          word(i) == grammar.of || word(i) == grammar.such || word(i) == grammar.like
          || word(i) == grammar.as || word(i) == grammar.including
        guard word(i) == grammar.to || isWithin else { return false }
        if !isWithin { isTo = true }
      } else if Self.reactions.contains(token.hash) {
        guard isTo else { return false }
        return token.hash != Self.reaction && token.hash != Self.severalReactions
          || (max(0, i - 2)..<i).contains { Self.allergic.contains(tokens[$0].hash) }
      } else if token.tag.isFiniteVerb || token.kind == .stop || token.kind == .semicolon {
        return false
      }
      i -= 1
    }
    return false
  }

  private static var maybeAllergic: WordMask {
    WordMask().or("allergic").or("allergy").or("allergies").or("hypersensitivity")
      .or("hypersensitive").or("anaphylactic")
  }
  private static let allergic = WordSet("allergic hypersensitivity anaphylactic")
  private static let reactions = WordSet(
    "reaction reactions allergy allergies allergic hypersensitivity hypersensitive")
  private static var reaction: UInt64 { WordHash.of("reaction") }
  private static var severalReactions: UInt64 { WordHash.of("reactions") }

  /// "Never take two doses together", "do not take two tablets at once": what to do about one that was missed, and no dose.
  @inline(__always)
  func dropDoubledDoses() {
    guard mayHold(oneOf: Self.maybeAtOnce), contents.holds(token: .quantity), !drafts.isEmpty else {
      return
    }
    lookForDoubledDoses()
  }

  @inline(never)
  private func lookForDoubledDoses() {
    drafts.removeAll { draft in
      guard draft.kind == .dosage, draft.isNegated, let dose = draft.dose,
        doses[dose].low == doses[dose].high, doses[dose].per == nil
      else { return false }
      return (draft.first..<min(tokens.count, draft.end + 4)).contains {
        Self.atOnce.contains(tokens[$0].hash)
      } && !doses[dose].unit.contains("g")
    }
  }

  private static var maybeAtOnce: WordMask {
    WordMask().or("together").or("once").or("same").or("forgotten").or("missed")
  }
  private static let atOnce = WordSet("together once same forgotten missed")
}
