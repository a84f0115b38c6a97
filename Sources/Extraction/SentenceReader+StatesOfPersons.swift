import Claims

/// Whom a substance is not for by the state they are in: "pregnant women" and "nursing mothers" are told as pregnancy and
/// breastfeeding, so that what is said of them is compared with what is said of these.
extension SentenceReader {
  /// Turns the persons that a claim warns into the state that they are in.
  func settleStates() {
    for k in drafts.indices.reversed() {
      guard drafts[k].predicate == .contraindicatedIn, let object = drafts[k].object,
        object.concept.type == .population
      else { continue }
      let states = states(of: object)
      guard let first = states.first else { continue }
      drafts[k].object = first
      for state in states.dropFirst() {
        var draft = drafts[k]
        draft.object = state
        drafts.insert(draft, at: k + 1)
      }
    }
  }

  private func states(of persons: Argument) -> [Argument] {
    concepts.concept(persons.concept).name.split(separator: " ").compactMap { word in
      guard DocumentWalk.states.contains(WordHash.of(word.utf8)),
        let state = vocabulary.lexicon.nominals[String(word)]
      else { return nil }
      var argument = persons
      argument.concept = lookup(state) ?? concepts.key(state, .condition)
      if argument.concept.type == .population { return nil }
      argument.worded = 0..<0
      return argument
    }
  }
}
