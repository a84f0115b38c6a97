import Claims

extension SentenceReader {
  /// Statements about the evidence: "more research is needed", "evidence is limited", "has been studied in Y".
  func readEvidence() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let lemma = lemma(Int(verb.head))
      let isPassive = verb.flags.contains(.passive)
      if isPassive, lemma == grammar.need || lemma == grammar.require { readNeed(index) }
      if verb.flags.contains(.copular) {
        readNeed(index)
        readLack(index)
      }
      if isPassive,
        lemma == grammar.study || lemma == grammar.investigate
          || lemma == grammar.examine || lemma == grammar.evaluate || lemma == grammar.explore
          || lemma == grammar.test
      {
        readStudied(index)
      }
    }
  }

  private func studySubject(_ clause: Clause) -> Int? {
    guard clause.subjectEnd > clause.subjectFirst else { return nil }
    for c in clause.subjectFirst..<clause.subjectEnd where isNounPhrase(c) {
      if classes(head(c)).contains(.study) { return c }
    }
    return nil
  }

  /// "More research is needed to …"
  private func readNeed(_ index: Int) {
    let clause = clauses[index]
    guard let study = studySubject(clause) else { return }
    let verb = chunks[clause.chunk]
    if verb.flags.contains(.copular) {
      let i = skipLight(clause.chunk + 1)
      guard kind(i) == .adjective,
        classes(head(i)).contains(.needWord)
      else { return }
    }
    let about = topicOfStudy(study)
    emit(
      kind: .evidence, predicate: .needsEvidence, subject: about, object: nil, clause: index,
      first: Int(chunks[study].first), end: Int(verb.end))
  }

  /// "Evidence is limited", "there is little evidence for Y".
  private func readLack(_ index: Int) {
    let clause = clauses[index]
    if let study = studySubject(clause) {
      let i = skipLight(clause.chunk + 1)
      guard kind(i) == .adjective || isNounPhrase(i),
        classes(head(i)).contains(.evidenceLack), !clause.isNegated
      else { return }
      emit(
        kind: .evidence, predicate: .needsEvidence, subject: topicOfStudy(study), object: nil,
        clause: index, first: Int(chunks[study].first), end: Int(chunks[i].end))
      return
    }
    guard isThere(clause) else { return }
    let i = skipLight(clause.chunk + 1)
    guard isNounPhrase(i), classes(head(i)).contains(.study) else { return }
    for token in Int(chunks[i].first)..<head(i) where classes(token).contains(.evidenceLack) {
      emit(
        kind: .evidence, predicate: .needsEvidence, subject: topicOfStudy(i), object: nil,
        clause: index, first: max(0, Int(chunks[clause.chunk].first) - 1), end: Int(chunks[i].end))
      return
    }
  }

  private func topicOfStudy(_ chunk: Int) -> Argument? {
    let i = chunk + 1
    if isPreposition(i, grammar.on, grammar.for, grammar.of) {
      if let first = arguments(from: i + 1).list.first, !first.isVague { return first }
    }
    return discourse.topic
  }

  /// "has been investigated for Y", "has been studied in cancer".
  private func readStudied(_ index: Int) {
    let clause = clauses[index]
    let subjects = subjectOrTopic(of: clause).filter { !isStudy($0) }
    var i = skipLight(clause.chunk + 1)
    guard isPreposition(i, grammar.for, grammar.in) else { return }
    i += 1
    let objects = arguments(from: i).list.filter {
      !isPerson($0) && !$0.isVague && $0.concept.type == .condition
    }
    for subject in subjects {
      for object in objects {
        emit(
          kind: .evidence, predicate: .hasEvidence, subject: subject, object: object,
          clause: index, end: object.end)
      }
    }
  }
}
