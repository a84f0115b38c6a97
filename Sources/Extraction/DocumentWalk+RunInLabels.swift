import Claims
import Documents

/// Names that stand alone before what is said of them: "Antibiotics. These may be used for", "Exercise: it can".
extension DocumentWalk {
  /// Keeps what a sentence is about for the pronouns of the next.
  func keepSubject(_ subject: Argument) {
    reader.discourse.lastSubjectHead =
      subject.end > 0 && subject.end <= reader.tokens.count ? reader.lemma(subject.end - 1) : -1
    reader.discourse.lastSubject = reader.settled(subject)
  }

  /// "Fluids.", "Biological therapies.": what the next sentence of the paragraph speaks of.
  func readRunInLabel() -> Bool {
    let tokens = reader.tokens
    guard tokens.count < 8, tokens.count > 1, tokens[tokens.count - 1].kind == .stop,
      reader.clauses.isEmpty, reader.drafts.allSatisfy({ $0.clause < 0 }), isExplained,
      reader.discourse.firmTopic == nil
    else { return false }
    guard reader.isNounPhrase(0), !reader.chunks[0].flags.contains(.pronoun),
      !reader.chunks[0].flags.contains(.negated), reader.kind(1) == .stop,
      let own = reader.argument(
        first: Int(reader.chunks[0].possessorEnd), end: Int(reader.chunks[0].end)),
      !own.isVague, own.concept.type != .population, own.concept.type != .authority
    else { return false }
    reader.discourse.isLastPlural = false
    reader.discourse.introduced = nil
    keepSubject(own)
    if own.concept.type == .substance, own.isKnown {
      reader.discourse.focus = reader.discourse.lastSubject
      reader.discourse.lastSubstance = reader.discourse.lastSubject
      reader.discourse.isLastSubstanceOld = false
    }
    return true
  }

  /// "Finasteride" in a line of its own over lines with labels: whom they speak of.
  func noteNameLine() {
    guard isExplained, reader.tokens.count < 4, reader.drafts.isEmpty,
      reader.tokens.last?.kind == .word, reader.chunks.count == 1, reader.isNounPhrase(0),
      reader.chunks[0].flags.isDisjoint(with: [.pronoun, .negated]),
      let own = reader.argument(
        first: Int(reader.chunks[0].possessorEnd), end: Int(reader.chunks[0].end)),
      own.concept.type == .substance, own.isKnown, !own.isVague
    else { return }
    reader.discourse.focus = reader.settled(own)
  }
}
