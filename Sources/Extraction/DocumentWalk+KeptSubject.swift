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
        guard let subject = first, !reader.isStudy(subject), subject.concept.type != .authority,
          !isOfSymptoms(clause),
          subject.end <= 0 || subject.end > reader.tokens.count
            || reader.lastHash(of: subject) != Self.placebo,
          subject.concept != reader.placebo,
          reader.discourse.documentTopic == nil
            || subject.concept.type == .substance || subject.end <= 0
            || subject.end > reader.tokens.count
            || reader.classes(subject.end - 1).isDisjoint(with: [.rateNoun, .bodyNoun, .organNoun]),
          !isActedOn(subject)
        else { continue }
        if subject.concept.type == .substance { return subject }
        if kept == nil { kept = subject }
      }
      if kept != nil, !wantsIndependent || !reader.beginsWithQuestion { return kept }
    }
    if kept != nil { return kept }
    return reader.discourse.firmTopic == nil ? reader.conditionHad() : nil
  }
}
