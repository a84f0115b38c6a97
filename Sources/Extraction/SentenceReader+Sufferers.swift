import Claims

/// What befalls those who have a disease: "babies with Y are fussy", "people with Y have tremors and a weak voice",
/// "most people with Y have no symptoms".
extension SentenceReader {
  @inline(__always)
  func readSufferers() {
    if contents.verbFlags.contains(.negated) || contents.nounFlags.contains(.negated),
      said.contains(.symptomNoun)
    {
      readSilent()
    }
    guard mayHold(grammar.with) || mayHoldLemma(grammar.have) || mayHold(oneOf: Self.maybeUnable),
      said.contains(.person) || mayHold(oneOf: Self.maybePersons)
    else { return }
    lookForSufferers()
  }

  @inline(never)
  private func lookForSufferers() {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard clause.role == .main, !clause.isUnasserted, !clause.isNegated, !clause.isAdvice,
        verb.form == .finite || verb.form == .bare, hasPersonSubject(clause) || isOthers(clause),
        !isSubordinate(clause)
      else { continue }
      if verb.flags.contains(.passive) {
        // "are constipated"
        guard let ailment = condition(ofAdjectiveToken: Int(verb.head)), !isTrait(ailment.end - 1)
        else { continue }
        stateBefallen(list(ailment), diseasesHad(by: clause), index)
        continue
      }
      let isHaving =
        !classes(Int(verb.head)).isDisjoint(with: [.experienceVerb])
      if let inability = inability(at: clause.chunk) {
        stateBefallen(list(inability), diseasesHad(by: clause), index)
        continue
      }
      let isBeing =
        verb.flags.contains(.copular) || Self.seeming.contains(tokens[Int(verb.head)].hash)
      guard isHaving || isBeing else { continue }
      let diseases = diseasesHad(by: clause)
      guard !diseases.isEmpty else { continue }
      let behind = skipLight(clause.chunk + 1)
      if isBeing, kind(behind) == .adjective || kind(behind) == .verbGroup {
        stateBefallen(feelings(from: behind).filter { !isTrait($0.end - 1) }, diseases, index)
      } else if isHaving, isNounPhrase(behind) {
        let amounts = symptoms(from: behind)
        let found = amounts.map { $0.concept.type == .target && isNarrow($0) ? ailing($0) : $0 }
        stateAmounts(amounts, diseases, index)
        let areNamed = found.contains { $0.concept.type == .condition && !$0.isVague }
        stateBefallen(
          found.filter {
            !$0.isVague && !$0.isNegated && !$0.isRisk && $0.direction != .down
              && ($0.concept.type == .condition
                || areNamed && !$0.isKnown && $0.concept.type == .concept && !isPerson($0))
          }, diseases, index)
      }
    }
  }

  private func stateBefallen(_ items: ArgumentList, _ diseases: ArgumentList, _ index: Int) {
    let isOfSome = isOfSomeOnPage(clauses[index])
    for item in items where !isOfSome || !namesDisease(item.end - 1) {
      for disease in diseases
      where disease.concept != item.concept
        && !drafts.contains(where: {
          $0.object?.first == item.first && $0.object?.concept == item.concept
        })
      {
        let isDisease = namesDisease(item.end - 1)
        emit(
          kind: isDisease ? .association : .mechanism,
          predicate: isDisease ? .associatedWith : .causes, subject: disease, object: item,
          clause: index, end: item.end)
      }
    }
  }

  /// "increased urination", but not "too much uric acid"
  private func isNarrow(_ item: Argument) -> Bool {
    let c = chunkIndex(of: max(item.first, 0))
    // "increased energy" is no complaint.
    guard c >= 0, isNounPhrase(c), item.direction != .up || isWanted(item) != true else {
      return false
    }
    return (Int(chunks[c].possessorEnd)..<min(item.end, tokens.count)).contains {
      Self.qualifying.contains(tokens[$0].hash)
    }
  }

  /// "People with Y have too much Z in their blood": the two go together.
  private func stateAmounts(_ found: ArgumentList, _ diseases: ArgumentList, _ index: Int) {
    guard lemma(head(clauses[index].chunk)) == grammar.have else { return }
    for item in found
    where item.isKnown && !item.isVague && !item.isRisk && item.direction != .none
      && (item.concept.type == .target || item.concept.type == .substance)
    {
      for disease in diseases
      where !drafts.contains(where: { $0.object?.concept == item.concept && $0.clause == index }) {
        emit(
          kind: .association, predicate: .associatedWith, subject: disease, object: item,
          clause: index, end: item.end)
      }
    }
  }

  /// What the persons have: "people with Y", "those who have the disease".
  private func diseasesHad(by clause: Clause) -> ArgumentList {
    if isOthers(clause) {
      // "Some people with Y have no symptoms, but others may"
      for other in clauses
      where other.chunk < clause.chunk && other.role == .main && !isOthers(other)
        && hasPersonSubject(other)
      {
        let named = diseasesHad(by: other)
        if !named.isEmpty { return named.map { at(clause.subjectFirst, $0) } }
      }
      return list(diseaseOfPage.map { at(clause.subjectFirst, $0) })
    }
    let named = traits(of: clause).filter { $0.concept.type == .condition && !$0.isVague }
    if !named.isEmpty { return named }
    if isOfSomeOnPage(clause) { return list(diseaseOfPage.map { at(clause.subjectFirst, $0) }) }
    let c = countedPersons(clause.subjectFirst)
    let with = skipLight(c + 1)
    guard isPreposition(with, grammar.with), isNounPhrase(with + 1), with + 1 < clause.subjectEnd,
      classes(head(with + 1)).contains(.genericCondition),
      !classes(head(with + 1)).contains(.symptomNoun), mentionTerm(head(with + 1)) == nil,
      chunks[with + 1].end - chunks[with + 1].first < 4, let disease = diseaseOfPage
    else { return noArguments }
    return list(at(with + 1, disease))
  }

  /// "Some individuals will also have tremors", where the text tells what befalls those who have the disease of the page.
  private func isOfSomeOnPage(_ clause: Clause) -> Bool {
    guard clause.subjectEnd == clause.subjectFirst + 1, isNounPhrase(clause.subjectFirst),
      discourse.sectionRole == nil || discourse.sectionRole == .symptom
    else { return false }
    let phrase = chunks[clause.subjectFirst]
    return phrase.end - phrase.first == 2 && Self.several.contains(tokens[Int(phrase.first)].hash)
      && isPersonPhrase(clause.subjectFirst)
      && discourse.lastSubject.map { $0.concept.type != .substance } ?? true
  }

  private static let several = WordSet("some many most")

  /// "Others have tremors", of those who have the disease of the page.
  private func isOthers(_ clause: Clause) -> Bool {
    clause.subjectEnd == clause.subjectFirst + 1 && isNounPhrase(clause.subjectFirst)
      && tokens[head(clause.subjectFirst)].hash == Self.others
      && chunks[clause.subjectFirst].end - chunks[clause.subjectFirst].first == 1
  }

  /// "are unable to swallow food", "lose their ability to speak": what they cannot do.
  private func inability(at chunk: Int) -> Argument? {
    guard mayHold(oneOf: Self.maybeUnable) else { return nil }
    var verb = chunk
    var opening = "inability "
    if chunks[chunk].flags.contains(.copular) {
      let state = skipLight(chunk + 1)
      guard kind(state) == .adjective, tokens[head(state)].hash == Self.unable else { return nil }
      verb = skipLight(state + 1)
    } else if lemma(head(chunk)) == grammar.lose {
      let ability = skipLight(chunk + 1)
      guard isNounPhrase(ability), tokens[head(ability)].hash == Self.ability else { return nil }
      verb = skipLight(ability + 1)
      opening = "loss of ability "
    } else {
      return nil
    }
    guard kind(verb) == .verbGroup, chunks[verb].form == .infinitive else { return nil }
    var end = verb + 1
    if isNounPhrase(end), !beginsClause(end, limit: chunks.count) { end += 1 }
    let (first, last) = (Int(chunks[verb].first), Int(chunks[end - 1].end))
    return Argument(
      concept: concepts.key(
        opening + string(analysisRange(first, last)).lowercased(), .condition),
      first: head(chunk), end: last, isKnown: true)
  }

  /// "are overweight", "are allergic": what they are and no complaint of theirs.
  private func isTrait(_ token: Int) -> Bool { Self.traits.contains(tokens[token].hash) }

  // MARK: Without symptoms

  /// "Y causes no symptoms", "many people with Y do not have symptoms".
  @inline(never)
  private func readSilent() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let object = skipLight(clause.chunk + 1)
      guard clause.role == .main, isNounPhrase(object), !isSubordinate(clause), !clause.isAdvice,
        classes(head(object)).contains(.symptomNoun), !isPreposition(object + 1, grammar.of),
        clause.isNegated != chunks[object].flags.contains(.negated),
        clause.subjectEnd > clause.subjectFirst,
        lemma(head(clause.chunk)) == grammar.have
          || Self.bearing.contains(tokens[head(clause.chunk)].hash)
      else { continue }
      let diseases =
        hasPersonSubject(clause)
        ? diseasesHad(by: clause)
        : subjects(of: clause).filter { $0.concept.type == .condition && !$0.isVague }
      let symptom = Argument(
        concept: lookup("symptom") ?? concepts.key("symptom", .condition), first: head(object),
        end: head(object) + 1, isKnown: true)
      for disease in diseases
      where !drafts.contains(where: { $0.clause == index && $0.predicate == .causes }) {
        emit(
          kind: .mechanism, predicate: .causes, subject: disease, object: symptom, clause: index,
          isNegated: !clause.isNegated, end: symptom.end)
      }
    }
  }

  private static var maybePersons: WordMask {
    WordMask().or("children").or("women").or("men").or("girls").or("boys").or("adults")
      .or("infants").or("babies").or("others")
  }
  private static var maybeUnable: WordMask { WordMask().or("unable").or("ability") }
  private static var unable: UInt64 { WordHash.of("unable") }
  private static var ability: UInt64 { WordHash.of("ability") }
  private static var others: UInt64 { WordHash.of("others") }
  private static let seeming = WordSet("appear appears seem seems look looks")
  private static let bearing = WordSet(
    "cause causes caused produce produces experience experiences show shows develop develops "
      + "notice notices")
  private static let traits = WordSet(
    "overweight obese pregnant breastfeeding nursing allergic sensitive dependent addicted")
}
