import Claims

/// Examples that a sentence of its own names: "Certain conditions can cause Y. Examples include A and B."
extension SentenceReader {
  @inline(__always)
  func readExamplesBefore() {
    let open = discourse.openClaim
    discourse.openClaim = nil
    if let open, mayHoldLemma(grammar.include) || mayHold(oneOf: Self.maybeExamples) {
      nameExamples(open)
    }
    if !drafts.isEmpty { keepOpenClaim() }
    if discourse.openClaim == nil, !said.isDisjoint(with: .symptomNoun | .genericCondition) {
      keepUnnamed()
    }
  }

  /// "Y can cause problems": what it brings about is left for the next sentence to name.
  @inline(never)
  private func keepUnnamed() {
    guard
      let clause = clauses.last(where: {
        $0.role == .main && !$0.isNegated && !$0.isUnasserted
          && !chunks[$0.chunk].flags.contains(.passive) && bringsAbout(head($0.chunk))
      })
    else { return }
    let object = skipLight(clause.chunk + 1)
    guard isNounPhrase(object), tokens[head(object)].flags.contains(.pluralForm),
      !classes(head(object)).isDisjoint(with: [.symptomNoun, .genericCondition]),
      let subject = subjects(of: clause).first, !subject.isVague, !isPerson(subject),
      subject.concept.type == .condition || subject.concept.type == .substance
    else { return }
    var draft = Draft(
      kind: subject.concept.type == .substance ? .safety : .mechanism, predicate: .causes,
      subject: settled(subject), object: nil, first: subject.first, end: subject.end)
    draft.isHedged = clause.isHedged
    discourse.openClaim = draft
  }

  @inline(never)
  private func nameExamples(_ open: Draft) {
    guard
      let index = clauses.firstIndex(where: {
        $0.role == .main && !$0.isUnasserted && !$0.isNegated
      }), pointsBack(clauses[index])
    else { return }
    for item in arguments(from: skipLight(clauses[index].chunk + 1)).list
    where !item.isVague && !isPerson(item) && item.concept.type != .authority
      && !drafts.contains(where: {
        $0.object?.first == item.first || $0.subject?.first == item.first
      })
    {
      // What the sentence before named stands where this one points back to it.
      let subject = open.subject.map { at(clauses[index].subjectFirst, $0) }
      let object = open.object.map { at(clauses[index].subjectFirst, $0) }
      guard item.concept != (subject ?? object)?.concept,
        object != nil || item.concept.type != .substance
      else { continue }
      emit(
        kind: open.kind, predicate: open.predicate, subject: subject ?? item,
        object: object ?? item, clause: index, isHedged: open.isHedged, end: item.end)
    }
  }

  /// "Examples include", "Examples of these problems are", "They include", "These conditions include"
  private func pointsBack(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return false
    }
    let subject = chunks[clause.subjectFirst]
    let includes = lemma(head(clause.chunk)) == grammar.include
    if Self.examples.contains(tokens[Int(subject.head)].hash) {
      guard includes || chunks[clause.chunk].flags.contains(.copular) else { return false }
      // "Examples of X are": of others.
      return clause.subjectEnd == clause.subjectFirst + 1
        || isPreposition(clause.subjectFirst + 1, grammar.of)
          && isNounPhrase(clause.subjectFirst + 2)
          && chunks[clause.subjectFirst + 2].flags.contains(.demonstrative)
    }
    guard includes, clause.subjectEnd == clause.subjectFirst + 1 else { return false }
    return subject.flags.contains(.pronoun)
      && Self.pointing.contains(tokens[Int(subject.head)].hash)
      || subject.flags.contains(.demonstrative)
        && tokens[Int(subject.head)].flags.contains(.pluralForm)
  }

  /// Keeps what the sentence says that kinds of things bring about, or that something brings about things of a kind.
  @inline(never)
  private func keepOpenClaim() {
    guard
      var draft = drafts.last(where: {
        !$0.isNegated && $0.dose == nil
          && (isRaised($0.predicate) || $0.predicate == .associatedWith)
      })
    else { return }
    if let subject = draft.subject, isOfKind(subject, isKindOfFactor) {
      draft.subject = nil
      draft.object = draft.object.map(settled)
    } else if let object = draft.object, draft.subject != nil,
      isOfKind(
        object,
        {
          tokens[head($0)].flags.contains(.pluralForm)
            && !classes(head($0)).isDisjoint(with: [.symptomNoun, .genericCondition])
        })
    {
      draft.object = nil
      draft.subject = draft.subject.map(settled)
    } else {
      return
    }
    draft.context = 0..<0
    discourse.openClaim = draft
  }

  private func isOfKind(_ argument: Argument, _ holds: (Int) -> Bool) -> Bool {
    guard argument.end > 0, argument.end <= tokens.count else { return false }
    let c = chunkIndex(of: argument.end - 1)
    return c >= 0 && isNounPhrase(c) && Int(chunks[c].end) == argument.end && holds(c)
  }

  private static var maybeExamples: WordMask { WordMask().or("example").or("examples") }
  private static let examples = WordSet("example examples")
  private static let pointing = WordSet("they these those")
}
