import Claims

/// What there is not, or need not be, against a disease: "Researchers have not found a cure for Y", "mild Y does not require
/// treatment", "no treatment is needed".
extension SentenceReader {
  @inline(__always)
  func readNoCure() {
    guard contents.verbFlags.contains(.negated) || contents.nounFlags.contains(.negated),
      said.contains(.treatmentNoun) || mayHold(oneOf: Self.maybeCures)
    else { return }
    lookForNoCure()
  }

  @inline(never)
  private func lookForNoCure() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      if isThere(clause) {
        readNoneOf(index)
        continue
      }
      guard clause.role == .main || clause.role == .relative,
        clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst)
      else { continue }
      let verb = chunks[clause.chunk]
      if lemma(Int(verb.head)) == grammar.have {
        readNoneHad(index)
        continue
      }
      guard clause.role == .main else { continue }
      if verb.flags.contains(.negated), !verb.flags.contains(.passive) {
        if Self.finding.contains(tokens[Int(verb.head)].hash) {
          readNotFound(index)
          continue
        }
      }
      if classes(Int(verb.head)).contains(.requireVerb), !verb.flags.contains(.passive) {
        readNotRequired(index)
      } else if chunks[clause.subjectFirst].flags.contains(.negated) {
        readNoneNeeded(index)
      }
    }
  }

  /// "Y has no cure", "a disease that has no cure".
  private func readNoneHad(_ index: Int) {
    let clause = clauses[index]
    let noun = skipLight(clause.chunk + 1)
    guard isNounPhrase(noun), Self.cures.contains(tokens[head(noun)].hash),
      tokens[head(noun)].hash != Self.vaccine, endsAt(noun + 1),
      chunks[noun].flags.contains(.negated) != clause.isNegated,
      let disease = subjects(of: clause).first(where: { $0.concept.type == .condition })
        .flatMap({ $0.isVague ? diseaseOfPage.map { at(clause.subjectFirst, $0) } : $0 })
    else { return }
    let cure = Argument(
      concept: word(head(noun), as: .concept), first: head(noun), end: head(noun) + 1,
      isKnown: false)
    emit(
      kind: .therapeutic, predicate: .treats, subject: cure, object: disease, clause: index,
      isNegated: !clause.isNegated, first: clauseSpan(index).first, end: head(noun) + 1)
  }

  /// "There is no specific treatment, cure, or vaccine for Y": none of them.
  private func readNoneOf(_ index: Int) {
    let first = skipLight(clauses[index].chunk + 1)
    guard isNounPhrase(first), chunks[first].flags.contains(.negated) else { return }
    var nouns = ArgumentListBuilder(cache.pool)
    var c = first
    while isNounPhrase(c), Self.cures.contains(tokens[head(c)].hash), nouns.count < 5 {
      nouns.append(
        Argument(
          concept: word(head(c), as: .concept), first: head(c), end: head(c) + 1, isKnown: false,
          isNegated: true))
      c += 1
      guard kind(c) == .comma || kind(c) == .conjunction else { break }
      if kind(c) == .comma { c += 1 }
      if kind(c) == .conjunction { c += 1 }
    }
    guard nouns.count > 1, isPreposition(c, grammar.for, grammar.of) else { return }
    let conditions = arguments(from: c + 1).list.filter {
      $0.concept.type == .condition && !$0.isVague
    }
    drafts.removeAll { draft in
      draft.kind == .therapeutic && conditions.contains { $0.first == draft.object?.first }
    }
    for noun in nouns.list {
      for object in conditions {
        emit(
          kind: .therapeutic,
          predicate: tokens[noun.first].hash == Self.vaccine ? .prevents : .treats, subject: noun,
          object: object, clause: index, first: noun.first, end: object.end)
      }
    }
  }

  /// "Researchers have not yet found a cure for Y", "a way to prevent Y".
  private func readNotFound(_ index: Int) {
    let clause = clauses[index]
    let noun = skipLight(clause.chunk + 1)
    guard isNounPhrase(noun), hasPersonSubject(clause) || isKnower(clause.subjectFirst) else {
      return
    }
    let hash = tokens[head(noun)].hash
    let (first, last) = (Int(chunks[noun].possessorEnd), head(noun) + 1)
    if Self.cures.contains(hash), isPreposition(noun + 1, grammar.for, grammar.of) {
      let found = arguments(from: noun + 2).list.filter {
        $0.concept.type == .condition && !$0.isVague
      }
      let cure = Argument(
        concept: word(head(noun), as: .concept), first: head(noun), end: last, isKnown: false)
      for object in found {
        emit(
          kind: .therapeutic, predicate: hash == Self.vaccine ? .prevents : .treats, subject: cure,
          object: object, clause: index, end: object.end)
      }
    } else if namesWay(head(noun)), let purpose = purpose(from: noun + 1, to: chunks.count),
      let object = purpose.objects.first
    {
      let way = Argument(
        concept: phrase(first, object.first, as: .concept), first: first, end: object.first,
        isKnown: false)
      state(purpose, of: list(way), index)
    }
  }

  private func isKnower(_ chunk: Int) -> Bool {
    !classes(head(chunk)).isDisjoint(with: [.expert, .study])
  }

  /// "Y usually does not require treatment", "people with Y don't need treatment", "need no treatment".
  private func readNotRequired(_ index: Int) {
    let clause = clauses[index]
    let noun = skipLight(clause.chunk + 1)
    let isDenied =
      isNounPhrase(noun)
      && (chunks[clause.chunk].flags.contains(.negated) || chunks[noun].flags.contains(.negated))
    guard isDenied, isBareCare(noun), endsAt(noun + 1) else { return }
    var conditions: ArgumentList
    if hasPersonSubject(clause) {
      conditions = conditionOfPersons(index).filter {
        $0.concept.type == .condition && !$0.isVague
      }
    } else {
      conditions = subjects(of: clause).filter { $0.concept.type == .condition && !$0.isVague }
    }
    if conditions.isEmpty {
      guard
        hasPersonSubject(clause) || chunks[clause.subjectFirst].flags.contains(.pronoun)
          || !classes(head(clause.subjectFirst)).isDisjoint(with: [.genericCondition, .carrier]),
        let page = pageCondition
      else { return }
      conditions = list(at(noun, page))
    }
    let care = Argument(
      concept: word(head(noun), as: .concept), first: head(noun), end: head(noun) + 1,
      isKnown: false, isNegated: chunks[noun].flags.contains(.negated))
    for object in conditions {
      var object = object
      object.isNegated = false
      emit(
        kind: .therapeutic, predicate: .treats, subject: care, object: object, clause: index,
        end: head(noun) + 1)
    }
  }

  /// "No treatment for Y is needed", "in mild cases, no treatment may be needed".
  private func readNoneNeeded(_ index: Int) {
    let clause = clauses[index]
    let noun = clause.subjectFirst
    let verb = chunks[clause.chunk]
    let quality = skipLight(clause.chunk + 1)
    let isNeeded =
      verb.flags.contains(.copular) && kind(quality) == .adjective
      && classes(head(quality)).contains(.needWord)
      || verb.flags.contains(.passive)
        && !classes(Int(verb.head)).isDisjoint(with: [.needWord, .requireVerb])
    guard isNeeded, isBareCare(noun), !clause.isNegated,
      let condition = condition(ofPhrase: noun, end: clause.subjectEnd)
        ?? conditionInQuestion(index, allowsLast: false)
    else { return }
    let care = Argument(
      concept: word(head(noun), as: .concept), first: head(noun), end: head(noun) + 1,
      isKnown: false, isNegated: true)
    var object = condition
    object.first = head(noun)
    object.end = Int(verb.end)
    object.worded = 0..<0
    emit(
      kind: .therapeutic, predicate: .treats, subject: care, object: object, clause: index,
      end: Int(verb.end))
  }

  /// "treatment", "special treatment": with no word that names one.
  private func isBareCare(_ noun: Int) -> Bool {
    Self.cares.contains(tokens[head(noun)].hash) && mention(at: head(noun)) == nil
      && (Int(chunks[noun].first)..<head(noun)).allSatisfy {
        tokens[$0].tag == .determiner || tokens[$0].tag == .adverb
          || tokens[$0].tag == .negation
          || !classes($0).isDisjoint(with: [.stopModifier, .medicalAdjective, .absent])
      }
  }

  private func endsAt(_ chunk: Int) -> Bool {
    switch kind(skipLight(chunk)) {
    case .verbGroup, .preposition, .nounPhrase: false
    default: true
    }
  }

  private static var vaccine: UInt64 { WordHash.of("vaccine") }
  private static let cares = WordSet("treatment treatments therapy")
  private static let cures = WordSet("cure cures treatment treatments therapy vaccine remedy")
  private static let finding = WordSet("found find finds discovered discover developed identified")
  private static var maybeCures: WordMask {
    WordMask().or("cure").or("cures").or("way").or("ways").or("vaccine").or("remedy")
  }

  /// "There are no treatments that cure Y": denied of what is said not to be there, and of treatment itself where
  /// nothing else is named.
  func deny(_ subjects: inout ArgumentList, of clause: Clause, _ trigger: Trigger) {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
      chunks[clause.subjectFirst].flags.contains(.negated)
    else { return }
    let noun = head(clause.subjectFirst)
    if subjects.isEmpty || subjects.allSatisfy({ $0.isVague }),
      !classes(noun).isDisjoint(with: [.treatmentNoun, .generic]), !trigger.flags.contains(.weak)
    {
      let own = argument(first: noun, end: noun + 1)
      subjects = list(
        Argument(
          concept: own?.concept ?? word(noun, as: .substance), first: noun, end: noun + 1,
          isKnown: false))
    }
    subjects = subjects.map {
      var subject = $0
      subject.isNegated = true
      return subject
    }
  }
}
