import Claims

/// Advice against a use in other words than "should not", and substances to be kept apart.
extension SentenceReader {
  func readAdviceAgainst() {
    if mayHold(grammar.against) {
      for index in clauses.indices where !clauses[index].isUnasserted { readAgainst(index) }
    }
    if mayHold(grammar.place) {
      for index in clauses.indices where !clauses[index].isUnasserted { readNoPlace(index) }
    }
    if mayHold(grammar.apart) { readApart() }
    if discourse.forbade {
      if mayHold(grammar.same) { readSameFor() }
      if tokens.count < 25 { readNeitherShould() }
    }
    readNotEndorsed()
  }

  /// "Guidelines recommend against X in Y", "doctors advise against taking X with Z".
  private func readAgainst(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let next = skipLight(clause.chunk + 1)
    if verb.flags.contains(.passive), isPreposition(next, grammar.against), !clause.isNegated,
      Self.advising.contains(tokens[Int(verb.head)].hash), clause.subjectEnd > clause.subjectFirst,
      isPersonPhrase(clause.subjectFirst), let topic = substanceTopic
    {
      // "men with Y are advised against using it"
      let behind = skipLight(next + 1)
      let named =
        kind(behind) == .verbGroup && classes(head(behind)).contains(.takeVerb)
        ? substances(from: skipLight(behind + 1)) : noArguments
      for item in restrictions(from: clause.subjectFirst, limit: clause.chunk) {
        stateRestriction(named.first ?? topic, item, index)
      }
      return
    }
    guard isPreposition(next, grammar.against), !clause.isNegated,
      Self.advising.contains(tokens[Int(verb.head)].hash), !verb.flags.contains(.passive)
    else { return }
    var i = skipLight(next + 1)
    if kind(i) == .verbGroup, chunks[i].form == .gerund {
      guard !classes(head(i)).isDisjoint(with: [.takeVerb, .combineVerb]) else { return }
      i = skipLight(i + 1)
    }
    // "against taking X at 600 mg for Y" minds the amount and not the use.
    guard !namesAnAmount(from: i) else { return }
    let found = arguments(from: i)
    var drugs = found.list.filter { $0.concept.type == .substance && $0.isKnown && !$0.isVague }
    if drugs.isEmpty, found.list.allSatisfy(\.isVague), isNounPhrase(i) {
      drugs = list(substanceTopic)
    }
    let end = max(found.end, i)
    let items = restrictions(after: end)
    if items.isEmpty, clause.subjectEnd > clause.subjectFirst, !clause.isUnasserted,
      namesAuthority(clause) || mentionTerm(head(clause.subjectFirst))?.concept.type == .authority,
      let condition = discourse.sectionCondition ?? discourse.lastDisease
    {
      // "The society recommends against X", where a disease is spoken of
      for drug in drugs where drug.concept != condition.concept {
        emit(
          kind: .therapeutic, predicate: .treats, subject: drug, object: at(i, condition),
          clause: index, isNegated: true, end: Int(chunks[i].end))
      }
    }
    let isRemedy = isForTreatment(afterNotes(end))
    for item in items {
      for drug in drugs where drug.concept != item.concept {
        if isRemedy, item.concept.type == .condition {
          // "recommends against X for Y": no good, rather than harmful.
          emit(
            kind: .therapeutic, predicate: .treats, subject: drug, object: item, clause: index,
            isNegated: true, end: item.end)
        } else {
          stateRestriction(drug, item, index)
        }
      }
    }
  }

  /// "for Y", "in the treatment of Y"
  private func isForTreatment(_ chunk: Int) -> Bool {
    if isPreposition(chunk, grammar.for) { return !isPersonPhrase(skipLight(chunk + 1)) }
    return isPreposition(chunk, grammar.in, grammar.as) && isNounPhrase(chunk + 1)
      && classes(head(chunk + 1)).contains(.treatmentNoun)
      && isPreposition(chunk + 2, grammar.of, grammar.for)
  }

  private static let advising = WordSet(
    "recommend recommends recommended advise advises advised caution cautions cautioned "
      + "counsel counsels warn warns warned")

  /// "has no place in pregnancy"
  private func readNoPlace(_ index: Int) {
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard lemma(head(clause.chunk)) == grammar.have, isNounPhrase(i),
      chunks[i].flags.contains(.negated), lemma(head(i)) == grammar.place,
      isPreposition(i + 1, grammar.in),
      // "has no place in the treatment of Y" denies a use
      !(isNounPhrase(i + 2) && classes(head(i + 2)).contains(.treatmentNoun)
        && isPreposition(i + 3, grammar.of))
    else { return }
    for drug in subjectOrTopic(of: clause) where drug.concept.type == .substance {
      for item in restrictions(after: i + 1) where item.concept != drug.concept {
        stateRestriction(drug, item, index)
      }
    }
  }

  /// "The same goes for people with Y", behind a sentence that says whom it is not for.
  private func readSameFor() {
    for index in clauses.indices {
      let clause = clauses[index]
      let next = skipLight(clause.chunk + 1)
      guard clause.subjectEnd == clause.subjectFirst + 1, isNounPhrase(clause.subjectFirst),
        (Int(chunks[clause.subjectFirst].first)..<Int(chunks[clause.subjectFirst].end)).contains(
          where: { word($0) == grammar.same }), isPreposition(next, grammar.for, grammar.to),
        let topic = substanceTopic
      else { continue }
      for item in restrictions(after: next) where item.concept != topic.concept {
        stateRestriction(topic, item, index)
      }
    }
  }

  /// "Calcium and iron should be kept four hours apart", "take it two hours apart from Y".
  private func readApart() {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard !clause.isNegated,
        !classes(Int(verb.head)).isDisjoint(with: [.takeVerb, .makeVerb])
          || classes(Int(verb.head)).contains(.hinderVerb)
      else { continue }
      var i = clause.chunk + 1
      while i < chunks.count, i < clause.chunk + 7, kind(i) != .verbGroup,
        word(head(i)) != grammar.apart
      {
        i += 1
      }
      guard i < chunks.count, word(head(i)) == grammar.apart else { continue }
      var one = noArguments
      if verb.flags.contains(.passive) {
        one = subjects(of: clause).filter { $0.concept.type == .substance && !$0.isVague }
      } else {
        one = partners(from: clause.chunk + 1)
      }
      var other = noArguments
      if isPreposition(i + 1, grammar.from) { other = substances(from: i + 2) }
      if other.isEmpty { other = list(substanceTopic) }
      for a in one {
        for b in other where a.concept != b.concept {
          // What the text is about comes first.
          let isTopic = b.concept == substanceTopic?.concept
          stateRestriction(isTopic ? at(i, b) : a, isTopic ? a : b, index)
        }
      }
    }
  }

  /// "Neither should pregnant women", "Nor should anyone with Y", "So should children", behind whom it is not for.
  private func readNeitherShould() {
    guard tokens.count > 2, Self.alike.contains(tokens[0].hash),
      tokens[1].tag == .modal || tokens[1].tag == .be || tokens[1].tag == .doAuxiliary,
      let topic = substanceTopic, drafts.isEmpty
    else { return }
    for item in restrictions(from: chunkIndex(of: 2)) where item.concept != topic.concept {
      let isDrug = item.concept.type == .substance || isDrugClass(item)
      drafts.append(
        Draft(
          kind: .safety, predicate: isDrug ? .interactsWith : .contraindicatedIn, subject: topic,
          object: item, first: 0, end: item.end))
    }
  }

  private static let alike = WordSet("neither nor so")
}
