import Claims

/// What the next sentence can go on with.
extension DocumentWalk {
  /// The subject that "it" in the next sentence refers to: a substance if some main clause has one,
  /// of an independent clause if there is one.
  func subjectToKeep() -> Argument? {
    var kept: Argument?
    for wantsIndependent in [true, false] {
      for clause in reader.clauses where clause.role == .main || clause.role == .subject {
        if wantsIndependent && reader.isSubordinate(clause) { continue }
        var first = reader.subjects(of: clause).first
        if clause.subjectEnd > clause.subjectFirst, reader.isAdverseEffect(clause.subjectFirst) {
          first = reader.causer(of: clause.subjectFirst).first
        }
        if clause.subjectEnd > clause.subjectFirst, reader.isNounPhrase(clause.subjectFirst),
          !reader.classes(reader.head(clause.subjectFirst)).isDisjoint(with: [
            .roleNoun, .safetyNoun, .researchNoun,
          ]), let inner = reader.topicOfSubject(clause).subjects.first,
          inner.concept.type == .substance
        {
          // "the safety of X"
          first = inner
        }
        if let own = first, !own.isKnown, own.concept.type != .condition,
          let inner = madeWith(clause)
        {
          first = inner
        }
        guard let subject = first, !reader.isStudy(subject), subject.concept.type != .authority,
          !isOfSymptoms(clause),
          subject.end <= 0 || subject.end > reader.tokens.count
            || reader.lastHash(of: subject) != Self.placebo,
          subject.concept != reader.placebo,
          reader.discourse.documentTopic == nil
            || subject.concept.type == .substance || subject.end <= 0
            || subject.end > reader.tokens.count
            || reader.classes(subject.end - 1).isDisjoint(with: [.rateNoun, .bodyNoun, .organNoun]),
          !isActedOn(subject), wantsIndependent || !isCompany(subject)
        else { continue }
        if subject.concept.type == .substance { return subject }
        if kept == nil { kept = subject }
      }
      if kept != nil, !wantsIndependent || !reader.beginsWithQuestion { return kept }
    }
    if kept != nil { return kept }
    return reader.discourse.firmTopic == nil ? reader.conditionHad() : nil
  }

  /// Not "X, Y and Z all", nor "walking", in a text about another substance: what is said of nothing in particular is not said of them.
  func mayBeFocus(_ subject: Argument) -> Bool {
    guard reader.discourse.isTopicElected || sections.first?.topic != nil,
      let topic = reader.discourse.firmTopic, topic.concept.type == .substance,
      topic.concept != subject.concept, subject.end > 0, subject.end <= reader.tokens.count
    else { return true }
    if isPlural(subject), reader.concepts.concept(topic.concept).identifier != nil,
      !reader.tokens[subject.end - 1].flags.contains(.pluralForm)
    {
      return false
    }
    return reader.concepts.concept(subject.concept).identifier != nil
      || reader.concepts.concept(topic.concept).identifier == nil
      || !isDoing(subject.end - 1) && !reader.classes(subject.end - 1).contains(.study)
  }

  private func isDoing(_ token: Int) -> Bool {
    let word = reader.tokens[token]
    guard word.end - word.start > 5 else { return false }
    return text[Int(word.end) - 1] | 0x20 == 0x67 && text[Int(word.end) - 2] | 0x20 == 0x6E
      && text[Int(word.end) - 3] | 0x20 == 0x69
  }

  /// "Fake tan with X stains the skin. It": X, which a thing without a name is made with.
  private func madeWith(_ clause: Clause) -> Argument? {
    let c = clause.subjectFirst
    guard clause.subjectEnd > c + 2, reader.isNounPhrase(c),
      reader.isPreposition(c + 1, reader.grammar.with), reader.isNounPhrase(c + 2),
      !reader.isPersonPhrase(c),
      reader.classes(reader.head(c)).isDisjoint(with: [.treatmentNoun, .generic, .study]),
      let own = reader.argument(
        first: Int(reader.chunks[c + 2].possessorEnd), end: Int(reader.chunks[c + 2].end)),
      own.isKnown, own.concept.type == .substance
    else { return nil }
    return own
  }

  /// "when X is added", in a text about something else: no more than what goes with it.
  private func isCompany(_ subject: Argument) -> Bool {
    guard subject.concept.type == .substance, let topic = reader.discourse.firmTopic,
      topic.concept.type == .substance
    else { return false }
    return subject.concept != topic.concept && subject.isKnown
  }
}
