/// Sentences among the side effects that tell the reader what to do.
extension DocumentWalk {
  /// "Use sunscreen, and cover up.", "Call 999 if you faint": a word at the beginning that can be a verb, before nothing that
  /// the vocabulary knows.
  func isOrder(_ items: ArgumentList, _ itemStart: Int) -> Bool {
    guard itemStart < reader.tokens.count, items.allSatisfy({ !$0.isKnown }) else { return false }
    let word = reader.tokens[itemStart].word
    return word >= 0 && reader.mentionTerm(itemStart) == nil
      && reader.vocabulary.lexicon.table[word].tags.contains(.verb)
  }
}
