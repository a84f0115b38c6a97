extension SentenceReader {
  /// Whether a noun phrase can be what the verb before it does something to: "It leaves the body faster than Y" says
  /// where it goes from.
  func isMade(_ object: Int, _ index: Int) -> Bool {
    isNounPhrase(object)
      && !(lemma(head(clauses[index].chunk)) == grammar.leave
        && Self.places.contains(tokens[head(object)].hash))
  }

  private static let places = WordSet("body system bloodstream blood plasma")

  /// "ask patients to stop it": it is what is taken.
  func isToldToStop(_ chunk: Int) -> Bool {
    let verb = skipLightLeft(chunk - 1)
    return kind(verb) == .verbGroup && chunks[verb].form == .infinitive
      && classes(head(verb)).contains(.stopVerb)
  }
}
