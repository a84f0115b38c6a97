import Claims

/// For whom and with what a substance is not to be used, in other words than "should not": "caution is needed
/// in Y", "people with Y are not candidates", "Y is a contraindication", "interactions include Y".
extension SentenceReader {
  func readCautions() {
    if said.contains(.safetyNoun), mayHold(oneOf: Self.maybeUnclear) { readUnclearUse() }
    let isCautious = mayHold(oneOf: Self.maybeCautious)
    let isListed = mayHold(oneOf: Self.maybeListing)
    let isJoined = said.contains(.combineVerb) && said.contains(.unsafeWord)
    guard isCautious || isListed || isJoined else { return }
    if isCautious { readCautionFragment() }
    for index in clauses.indices {
      guard !clauses[index].isUnasserted else {
        // "Use with caution in people with Y"
        if isCautious, !isQuestion, chunks[clauses[index].chunk].form == .bare,
          skipLightLeft(clauses[index].chunk - 1) < 0
        {
          readUsedWithCaution(index)
        }
        if isCautious { readUrgedCaution(index) }
        continue
      }
      if isCautious {
        readCautionNoun(index)
        readExercised(index)
        readUsedWithCaution(index)
        readCautiousPersons(index)
        readUrgedCaution(index)
      }
      if isListed {
        readCandidates(index)
        readGrounds(index)
      }
      if isJoined { readUnsafeToJoin(index) }
    }
  }

  /// "Use during pregnancy is of unclear safety"
  private func readUnclearUse() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let c = clause.subjectFirst
      let of = skipLight(clause.chunk + 1)
      guard chunks[clause.chunk].flags.contains(.copular), clause.subjectEnd > c, isNounPhrase(c),
        lemma(head(c)) == grammar.use, isPreposition(c + 1, grammar.in, grammar.during),
        isPreposition(of, grammar.of), isNounPhrase(of + 1),
        classes(head(of + 1)).contains(.safetyNoun),
        (Int(chunks[of + 1].first)..<head(of + 1)).contains(where: {
          Self.unclear.contains(tokens[$0].hash)
        }), let topic = substanceTopic
      else { continue }
      for item in restrictions(after: c + 1, limit: clause.chunk)
      where item.concept != topic.concept {
        emit(
          kind: .evidence, predicate: .needsEvidence, subject: topic, object: item, clause: index,
          end: Int(chunks[of + 1].end))
      }
    }
  }

  private static var maybeUnclear: WordMask {
    WordMask().or("unclear").or("unknown").or("uncertain")
  }
  private static let unclear = WordSet("unclear unknown uncertain")

  private func says(_ words: [UInt64], in chunk: Int) -> Bool {
    guard chunk >= 0, chunk < chunks.count else { return false }
    return (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
      words.contains(tokens[$0].hash)
    }
  }

  private func state(_ items: ArgumentList, of drug: Argument, _ index: Int) {
    for item in items where item.concept != drug.concept { stateRestriction(drug, item, index) }
  }

  // MARK: Caution

  /// "Caution is advised in people with Y", "extra care is needed with X"
  private func readCautionNoun(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let c = clause.subjectFirst
    guard !clause.isNegated, clause.subjectEnd > c, isNounPhrase(c),
      Self.nouns.contains(tokens[head(c)].hash),
      verb.flags.contains(.passive) || verb.flags.contains(.copular), let topic = substanceTopic
    else { return }
    var i = skipLight(clause.chunk + 1)
    if kind(i) == .adjective {
      guard classes(head(i)).contains(.needWord) else { return }
      i += 1
      if kind(i) == .subordinator {
        // "In people with Y, caution is necessary when prescribing X"
        return stateUrged(from: i - 1, before: restrictions(before: c), index)
      }
    } else if verb.flags.contains(.copular), !verb.flags.contains(.passive) {
      return
    }
    state(restrictions(after: i), of: topic, index)
  }

  /// "Use with caution in people with Y"
  private func readCautionFragment() {
    if chunks.count > 2, isNounPhrase(0), Self.exercising.contains(tokens[0].hash),
      chunks[0].end > 1, Self.nouns.contains(tokens[head(0)].hash)
    {
      // "Use caution with X if you have Y"
      stateUrged(from: 0, before: noArguments, -1)
      return
    }
    guard tokens.count > 5, Self.used.contains(tokens[0].hash), word(1) == grammar.with,
      let noun = (2..<5).first(where: { Self.nouns.contains(tokens[$0].hash) }),
      let topic = substanceTopic
    else { return }
    for item in restrictions(after: chunkIndex(of: noun) + 1) where item.concept != topic.concept {
      let isDrug = item.concept.type == .substance || isDrugClass(item)
      drafts.append(
        Draft(
          kind: .safety, predicate: isDrug ? .interactsWith : .contraindicatedIn, subject: topic,
          object: item, first: 0, end: item.end))
    }
  }

  private static let used = WordSet("use used")

  /// "People with Y should use caution when taking X", "should exercise caution with X"
  private func readExercised(_ index: Int) {
    let clause = clauses[index]
    let object = skipLight(clause.chunk + 1)
    guard clause.isAdvice, !clause.isNegated, isNounPhrase(object),
      Self.nouns.contains(tokens[head(object)].hash),
      Self.exercising.contains(tokens[head(clause.chunk)].hash),
      clause.subjectEnd > clause.subjectFirst, isPersonPhrase(clause.subjectFirst)
    else { return }
    var drugs = takenBy(clause).filter { $0.concept.type == .substance && !$0.isVague }
    if drugs.isEmpty, isPreposition(object + 1, grammar.with) {
      drugs = substances(from: object + 2)
    }
    if drugs.isEmpty { drugs = list(substanceTopic) }
    let items = restrictions(from: clause.subjectFirst, limit: clause.chunk)
    for drug in drugs { state(items, of: drug, index) }
  }

  /// "Be careful when taking X if you have Y", "if you have Y, take care with X"
  private func readUrgedCaution(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let before = skipLightLeft(clause.chunk - 1)
    guard !clause.isNegated, !verb.flags.contains(.passive), verb.form != .gerund, !isQuestion,
      before < 0 || kind(before) == .comma || kind(before) == .colon || kind(before) == .semicolon
        || clause.isAdvice && clause.subjectEnd > clause.subjectFirst
          && classes(head(clause.subjectFirst)).contains(.secondPerson)
    else { return }
    let urged = skipLight(clause.chunk + 1)
    guard urged < chunks.count,
      isNounPhrase(urged)
        ? Self.nouns.contains(tokens[head(urged)].hash)
          && Self.exercising.contains(tokens[Int(verb.head)].hash)
        : verb.flags.contains(.copular) && kind(urged) == .adjective
          && says(Self.adjectives, in: urged)
    else { return }
    stateUrged(from: urged, before: restrictions(before: clause.chunk), index)
  }

  /// What stands behind "caution": "with X if you have Y", "when taking X in Y", "if you have Y".
  private func stateUrged(from urged: Int, before: ArgumentList, _ index: Int) {
    var i = skipLight(urged + 1)
    // "Take care of your liver"
    if isPreposition(i, grammar.of) { return }
    if kind(i) == .subordinator || isPreposition(i), kind(skipLight(i + 1)) == .verbGroup {
      i = skipLight(i + 1)
    }
    if isPreposition(i, grammar.with, grammar.about)
      || kind(i) == .verbGroup && chunks[i].form == .gerund
        && classes(head(i)).contains(.takeVerb)
    {
      i = skipLight(i + 1)
    } else if kind(i) == .verbGroup, i > skipLight(urged + 1) {
      // "Be careful when driving if"
      return
    } else {
      i = urged + 1
    }
    let found = arguments(from: i)
    var drugs = found.list.filter { $0.concept.type == .substance && !$0.isVague }
    var end = max(found.end, i)
    if drugs.isEmpty {
      drugs = list(substanceTopic)
      if isNounPhrase(i), found.list.isEmpty { end = i + 1 }
    }
    for drug in drugs {
      for item in joined(restrictions(after: end), before) where item.concept != drug.concept {
        let isOfTopic =
          item.concept == discourse.topic?.concept && item.concept.type == .substance
        // "be careful with Y while on it" is said of it.
        let (own, other) = isOfTopic ? (item, drug) : (drug, item)
        let isPartner = other.concept.type == .substance && !isProcedureName(other)
        drafts.append(
          Draft(
            kind: .safety,
            predicate: isPartner || isDrugClass(other) ? .interactsWith : .contraindicatedIn,
            subject: own, object: other,
            first: min(Int(chunks[index < 0 ? urged : clauses[index].chunk].first), other.first),
            end: max(other.end, Int(chunks[urged].end))))
      }
    }
  }

  private static let exercising = WordSet("use exercise take")

  /// "should be used with caution in Y", "must be used cautiously in people with Y"
  private func readUsedWithCaution(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    guard classes(Int(verb.head)).contains(.takeVerb), !clause.isNegated else { return }
    var i = clause.chunk + 1
    if !verb.flags.contains(.passive), isNounPhrase(skipLight(i)) { i = skipLight(i) + 1 }
    let isAdverb =
      says(Self.adverbs, in: clause.chunk) || kind(i) == .adverb && says(Self.adverbs, in: i)
    if kind(i) == .adverb { i += 1 }
    if isPreposition(i, grammar.with), isNounPhrase(i + 1),
      Self.nouns.contains(tokens[head(i + 1)].hash)
    {
      i += 2
    } else if !isAdverb {
      return
    }
    var drugs = subjects(of: clause).filter { $0.concept.type == .substance && !$0.isVague }
    if hasPersonSubject(clause) || drugs.isEmpty {
      drugs = arguments(from: skipLight(clause.chunk + 1)).list.filter {
        !verb.flags.contains(.passive) && $0.concept.type == .substance && !$0.isVague
      }
    }
    if drugs.isEmpty { drugs = list(substanceTopic) }
    var items = ArgumentListBuilder(cache.pool)
    if hasPersonSubject(clause) || isPersonPhrase(clause.subjectFirst),
      clause.subjectEnd > clause.subjectFirst
    {
      items.append(contentsOf: restrictions(from: clause.subjectFirst, limit: clause.chunk))
    }
    items.append(contentsOf: restrictions(after: i))
    for drug in drugs { state(items.list, of: drug, index) }
  }

  /// "People with Y should be cautious"
  private func readCautiousPersons(_ index: Int) {
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard chunks[clause.chunk].flags.contains(.copular), clause.isAdvice, !clause.isNegated,
      kind(i) == .adjective, says(Self.adjectives, in: i), clause.subjectEnd > clause.subjectFirst,
      isPersonPhrase(clause.subjectFirst), let topic = substanceTopic
    else { return }
    state(restrictions(from: clause.subjectFirst, limit: clause.chunk), of: topic, index)
  }

  // MARK: Grounds

  /// "People with Y are not candidates for it"
  private func readCandidates(_ index: Int) {
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard chunks[clause.chunk].flags.contains(.copular), clause.isNegated, isNounPhrase(i),
      Self.candidates.contains(tokens[head(i)].hash), clause.subjectEnd > clause.subjectFirst,
      isPersonPhrase(clause.subjectFirst), let topic = substanceTopic
    else { return }
    state(restrictions(from: clause.subjectFirst, limit: clause.chunk), of: topic, index)
  }

  /// "Y is a contraindication", "contraindications include Y", "drug interactions include X".
  private func readGrounds(_ index: Int) {
    let clause = clauses[index]
    let isCopular = chunks[clause.chunk].flags.contains(.copular)
    let isListed =
      chunks[clause.chunk].flags.contains(.passive)
      && isPreposition(skipLight(clause.chunk + 1), grammar.as)
    guard isCopular || isListed || lemma(head(clause.chunk)) == grammar.include, !clause.isNegated,
      clause.subjectEnd > clause.subjectFirst,
      let topic = substanceTopic ?? contraindicated(clause)
    else { return }
    let i = skipLight(skipLight(clause.chunk + 1) + (isListed ? 1 : 0))
    let c = clause.subjectFirst
    if isListed {
      // "Y is listed as a contraindication"
      guard isNounPhrase(i), Self.contraindications.contains(tokens[head(i)].hash) else { return }
      state(grounds(subjects(of: clause)), of: topic, index)
    } else if isNounPhrase(c), Self.contraindications.contains(tokens[head(c)].hash) {
      // "Contraindications to X are Y and Z", "Another contraindication is in people with Y"
      let items = grounds(
        isPreposition(i, grammar.in) ? restrictions(after: i) : arguments(from: i).list)
      state(items, of: contraindicated(clause) ?? topic, index)
    } else if isNounPhrase(c), Self.interactions.contains(tokens[head(c)].hash) {
      let items = arguments(from: i).list.filter {
        !$0.isVague && ($0.concept.type == .substance || isDrugClass($0))
      }
      state(items, of: topic, index)
    } else if isCopular, isNounPhrase(i), Self.contraindications.contains(tokens[head(i)].hash) {
      state(grounds(subjects(of: clause)), of: topic, index)
    }
  }

  /// "Contraindications to X": X.
  private func contraindicated(_ clause: Clause) -> Argument? {
    let c = clause.subjectFirst
    guard isNounPhrase(c), Self.contraindications.contains(tokens[head(c)].hash),
      isPreposition(c + 1, grammar.to, grammar.of, grammar.for)
    else { return nil }
    return arguments(from: c + 2, limit: clause.chunk).list.first {
      $0.concept.type == .substance && !$0.isVague
    }
  }

  private func grounds(_ items: ArgumentList) -> ArgumentList {
    items.filter {
      !$0.isVague
        && ($0.concept.type == .condition || $0.concept.type == .substance || isPerson($0))
    }
  }

  // MARK: Together

  /// "It is dangerous to combine it with X"
  private func readUnsafeToJoin(_ index: Int) {
    let clause = clauses[index]
    guard chunks[clause.chunk].form == .infinitive, clause.parent >= 0,
      !classes(head(clause.chunk)).isDisjoint(with: [.combineVerb, .takeVerb])
    else { return }
    let parent = clauses[clause.parent]
    let adjective = skipLight(parent.chunk + 1)
    guard chunks[parent.chunk].flags.contains(.copular), !parent.isNegated,
      kind(adjective) == .adjective, classes(head(adjective)).contains(.unsafeWord)
    else { return }
    let first = partners(from: clause.chunk + 1)
    let own = arguments(from: skipLight(clause.chunk + 1))
    let with = max(own.end, skipLight(clause.chunk + 1) + (own.list.isEmpty ? 1 : 0))
    guard isPreposition(with, grammar.with, grammar.alongside) else { return }
    for one in first {
      for other in partners(from: with + 1) where other.concept != one.concept {
        stateRestriction(one, other, index)
      }
    }
  }

  // MARK: Words

  private static let nouns: [UInt64] = ["caution", "care", "vigilance"].map {
    WordHash.of($0.utf8)
  }
  private static let adverbs: [UInt64] = ["cautiously", "carefully", "sparingly"].map {
    WordHash.of($0.utf8)
  }
  private static let adjectives: [UInt64] = ["cautious", "careful", "wary"].map {
    WordHash.of($0.utf8)
  }
  private static var maybeCautious: WordMask {
    WordMask().or("caution").or("care").or("vigilance")
      .or("cautiously").or("carefully").or("sparingly").or("cautious").or("careful").or("wary")
  }
  private static let candidates: [UInt64] = ["candidate", "candidates"].map {
    WordHash.of($0.utf8)
  }
  private static let contraindications: [UInt64] = ["contraindication", "contraindications"].map {
    WordHash.of($0.utf8)
  }
  private static let interactions: [UInt64] = ["interaction", "interactions"].map {
    WordHash.of($0.utf8)
  }
  private static var maybeListing: WordMask {
    WordMask().or("candidate").or("candidates").or("contraindication").or("contraindications")
      .or("interaction").or("interactions")
  }
}
