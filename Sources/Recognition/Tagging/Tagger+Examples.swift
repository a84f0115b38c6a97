/// Verbs behind examples of their subject: "Some herbs, such as A and B, cause drowsiness", "Certain drugs (e.g. A) lower Y".
extension Tagger {
  /// The tag of a word right behind the mark that ends examples; nil where it is no verb.
  func tagBehindExamples(
    _ tokens: Row<Token>, _ i: Int, _ tags: WordTags, _ next: WordTags, _ table: borrowing WordTable
  ) -> Tag? {
    guard i > 4, !tags.isDisjoint(with: .any(.verb, .verbS)), tokens[i].mention < 0,
      tokens[i].word >= 0
    else { return nil }
    guard
      !next.isDisjoint(with: .any(.determiner, .possessive, .pronoun, .noun, .adjective)),
      acting.contains(tokens[i].hash) || table[table[tokens[i].word].lemma].trigger >= 0,
      let noun = nounBeforeExamples(tokens, i), isNominal(tokens[noun].tag),
      !hasVerb(tokens, i, within: .sentence)
    else { return nil }
    // "Medicines for epilepsy, such as A and B, lower Y"
    let isOfMany =
      isPlural(tokens, noun)
      || noun > 1 && tokens[noun - 1].tag == .preposition && isPlural(tokens, noun - 2)
    guard isOfMany else { return tags.contains(.verbS) ? .verbS : nil }
    return tags.contains(.verb) ? .verb : nil
  }

  /// The noun that ", such as A and B," or "(A, B)" right before `i` gives examples of.
  private func nounBeforeExamples(_ tokens: Row<Token>, _ i: Int) -> Int? {
    switch tokens[i - 1].kind {
    case .comma:
      return (max(2, i - 28)..<i - 2).last {
        Self.exampleHashes.contains(tokens[$0].hash) && tokens[$0 - 1].kind == .comma
      }.map { $0 - 2 }
    case .close:
      return (max(1, i - 28)..<i - 2).last { tokens[$0].kind == .open }.map { $0 - 1 }
    default: return nil
    }
  }

  private static let exampleHashes = WordSet("such like including especially notably")
}
