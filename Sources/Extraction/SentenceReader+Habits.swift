import Claims

/// What substances do to those who take them, in the words of leaflets and logs.
extension SentenceReader {
  func readHabits() {
    let isExpecting = mayHold(oneOf: Self.maybeExpecting)
    for index in clauses.indices {
      let clause = clauses[index]
      if isExpecting { readExpected(index) }
      guard !clause.isUnasserted else { continue }
      if said.contains(.harmAdjective) { readHarmfulEffects(index) }
      if chunks[clause.chunk].flags.contains(.passive), said.contains(.harmAdjective),
        lemma(head(clause.chunk)) == grammar.consider
      {
        readHarmAdjective(index)
      }
      if chunks[clause.chunk].flags.contains(.copular) {
        readHarmAdjective(index)
        readCommonOccurrence(index)
        readPlainlyCommon(index)
        readPotentialAsSubject(index)
      }
      if classes(head(clause.chunk)).contains(.occurVerb) || turnsUp(clause.chunk) {
        readPossible(index)
      }
    }
    let isPotential =
      mayHold(hash: Self.potential) || mayHold(hash: Self.liability)
      || mayHold(hash: Self.liabilities)
    guard isPotential || contents.nounFlags.contains(.negated) else { return }
    for c in chunks.indices where isNounPhrase(c) {
      readNoSign(c)
      if isPotential { readPotential(c) }
    }
  }

  // MARK: Adjectives

  /// "X is not addictive", "is habit-forming", "we don't expect this medicine to be addictive".
  private func readHarmAdjective(_ index: Int) {
    let clause = clauses[index]
    var token = Int(chunks[clause.chunk].first)
    var isSaid = false
    while token < tokens.count, token < Int(chunks[clause.chunk].end) + 8 {
      let c = chunkIndex(of: token)
      if c > clause.chunk {
        // What stands behind a preposition or another verb is no predicate of this clause.
        guard
          kind(c) == .adjective || kind(c) == .adverb || kind(c) == .conjunction
            || kind(c) == .comma || isNounPhrase(c)
            || kind(c) == .verbGroup && chunks[c].form != .finite && chunks[c].form != .infinitive
        else { return }
        if isSaid, isNounPhrase(c) { return }
      }
      if wholeClasses(token).contains(.harmAdjective),
        token + 1 >= tokens.count || !tokens[token + 1].flags.contains(.hyphenBefore),
        kind(c) != .nounPhrase || token == head(c), let object = harm(token)
      {
        // "less sedating than most"
        let isLess = token > 0 && word(token - 1) == grammar.less
        stateHarm(
          index, object,
          isDenied: isLess
            || isNounPhrase(c) && chunks[c].flags.contains(.negated)
              && !chunks[clause.chunk].flags.contains(.negated)
        )
        isSaid = true
      }
      token += 1
    }
  }

  /// "has teratogenic effects", "is known to have sedating properties"
  private func readHarmfulEffects(_ index: Int) {
    let clause = clauses[index]
    let object = skipLight(clause.chunk + 1)
    guard lemma(head(clause.chunk)) == grammar.have, isNounPhrase(object),
      Self.effects.contains(tokens[head(object)].hash), !hasPersonSubject(clause)
    else { return }
    for token in Int(chunks[object].first)..<head(object)
    where wholeClasses(token).contains(.harmAdjective) {
      guard let harm = harm(token) else { continue }
      stateHarm(index, harm, isDenied: chunks[object].flags.contains(.negated))
    }
  }

  private static let effects = WordSet("effect effects property properties potential action")

  private func harm(_ token: Int) -> Argument? {
    var first = token
    while first > 0, tokens[first].flags.contains(.hyphenBefore) { first -= 1 }
    var word = lowercased(first)
    if first < token { for k in first + 1...token { word += "-" + lowercased(k) } }
    guard let noun = vocabulary.lexicon.nominals[word] else { return nil }
    return Argument(
      concept: lookup(noun) ?? concepts.key(noun, .condition), first: first, end: token + 1,
      isKnown: true)
  }

  private func stateHarm(_ index: Int, _ object: Argument, isDenied: Bool) {
    let clause = clauses[index]
    var causes = noArguments
    var isDenied = isDenied
    let before = skipLightLeft(clause.chunk - 1)
    if chunks[clause.chunk].form == .infinitive, isNounPhrase(before) {
      // "expect this medicine to be addictive"
      causes = partners(from: before)
      let governor = skipLightLeft(before - 1)
      isDenied =
        isDenied
        || kind(governor) == .verbGroup && chunks[governor].flags.contains(.negated)
          && !clause.isNegated
    }
    if causes.isEmpty, isDeath(object), clause.subjectEnd > clause.subjectFirst,
      chunks[clause.subjectFirst].flags.contains(.pronoun),
      discourse.documentTopic?.concept.type != .substance, let disease = diseaseOfPage
    {
      causes = list(at(clause.subjectFirst, disease))
    }
    if causes.isEmpty {
      causes = subjects(of: clause).filter {
        !isPerson($0) && !isStudy($0) && !$0.isVague
          && ($0.concept.type != .condition || isDeath(object))
      }
    }
    if causes.isEmpty {
      guard !hasPersonSubject(clause), let meant = meant(by: clause, isDeath: isDeath(object))
      else {
        return
      }
      causes = list(meant)
    }
    for var cause in causes where cause.concept != object.concept {
      // "no interest in smoking, which is addictive"
      if clause.role == .relative || kind(before) == .relative { cause.isNegated = false }
      emit(
        kind: cause.concept.type == .condition ? .mechanism : .safety, predicate: .causes,
        subject: cause, object: object, clause: index, isNegated: isDenied, end: object.end)
    }
  }

  /// What "it is addictive" is said of where the clause names nothing: the topic. "It can be fatal" is said of the
  /// disease that a text is about, and of a drug only where nothing else is spoken of.
  private func meant(by clause: Clause, isDeath: Bool) -> Argument? {
    guard isDeath, discourse.documentTopic?.concept.type != .substance,
      let disease = diseaseOfPage
    else { return discourse.topic }
    guard clause.subjectEnd > clause.subjectFirst else { return nil }
    let subject = clause.subjectFirst
    let isGeneric =
      chunks[subject].flags.contains(.pronoun)
      || !classes(head(subject)).isDisjoint(with: [.genericCondition, .carrier, .tail])
    return isGeneric ? at(subject, disease) : nil
  }

  /// "fatal", which diseases are as well as drugs
  private func isDeath(_ object: Argument) -> Bool {
    concepts.concept(object.concept).name == "death"
  }

  // MARK: Expectations

  /// "Expect some dizziness or nausea", "you can expect a mild headache".
  private func readExpected(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    guard Self.expecting.contains(tokens[Int(verb.head)].hash), !verb.flags.contains(.passive),
      !clause.isNegated, let topic = substanceTopic
    else { return }
    let hasSubject = clause.subjectEnd > clause.subjectFirst
    guard hasSubject ? hasPersonSubject(clause) && !clause.isUnasserted : clause.chunk < 3 else {
      return
    }
    let next = skipLight(clause.chunk + 1)
    if kind(next) == .verbGroup, classes(head(next)).contains(.feelVerb),
      let state = condition(ofAdjective: skipLight(next + 1)),
      kind(skipLight(next + 1)) == .adjective
    {
      // "expect to feel tired"
      emit(
        kind: .safety, predicate: .causes, subject: topic, object: state, clause: -1,
        first: Int(verb.first), end: state.end)
      return
    }
    for item in arguments(from: next).list
    where item.concept.type == .condition && !item.isVague && item.direction != .down
      && item.concept != topic.concept
    {
      emit(
        kind: .safety, predicate: .causes, subject: topic, object: item, clause: -1,
        first: Int(verb.first), end: item.end)
    }
  }

  private static var maybeExpecting: WordMask {
    WordMask().or("expect").or("anticipate")
  }
  private static let expecting = WordSet("expect anticipate")

  /// "Dependence may also occur", on a page about a substance.
  private func readPossible(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    guard verb.form == .finite, !verb.flags.contains(.passive), clause.role == .main,
      clause.isHedged || clause.isCan || isNowAndThen(clause), !clause.isNegated,
      discourse.documentCondition == nil,
      let topic = substanceTopic
    else { return }
    var next = afterNotes(skipLight(clause.chunk + 1))
    if saysUp(next) { next = skipLight(next + 1) }
    guard !isNounPhrase(next), kind(next) != .adjective else { return }
    if isPreposition(next) {
      // "from", "with", "after" name another cause.
      guard isPreposition(next, grammar.in, grammar.during, grammar.at) else { return }
    }
    for item in subjects(of: clause)
    where item.concept.type == .condition && !item.isVague && !item.isRisk
      && item.direction != .down && item.concept != topic.concept
    {
      let isStated = drafts.contains { $0.object?.concept == item.concept && $0.clause == index }
      if isStated { continue }
      emit(kind: .safety, predicate: .causes, subject: topic, object: item, clause: index)
    }
  }

  /// "turn up", "show up", "pop up"
  private func turnsUp(_ chunk: Int) -> Bool {
    Self.turning.contains(tokens[head(chunk)].hash)
      && saysUp(chunk + 1)
  }

  private func saysUp(_ chunk: Int) -> Bool {
    chunk < chunks.count && kind(chunk) != .outside && word(Int(chunks[chunk].first)) == grammar.up
  }

  private static let turning = WordSet("turn turns show shows pop pops")

  /// "sometimes occur", "occasionally develop", "turn up now and then"
  private func isNowAndThen(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    let first = max(0, Int(verb.first) - 1)
    return (first..<min(tokens.count, Int(verb.end) + 2)).contains {
      Self.frequencies.contains(tokens[$0].hash)
    }
  }

  private static let frequencies = WordSet(
    "sometimes occasionally rarely commonly frequently now")

  /// "Tolerance and withdrawal symptoms are a common occurrence in users."
  private func readCommonOccurrence(_ index: Int) {
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard isNounPhrase(i), Self.occurrences.contains(tokens[head(i)].hash),
      (Int(chunks[i].first)..<head(i)).contains(where: { classes($0).contains(.commonWord) }),
      let topic = substanceTopic, !clause.isNegated
    else { return }
    var causes = exposure(at: i + 1)
    if causes.isEmpty {
      guard !isPreposition(i + 1) || isPreposition(i + 1, grammar.in, grammar.among, grammar.with)
      else { return }
      causes = list(topic)
    }
    for item in subjects(of: clause) where item.concept.type == .condition && !item.isVague {
      for cause in causes where cause.concept != item.concept {
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
          end: Int(chunks[i].end))
      }
    }
  }

  /// "Nausea and headache are also common", "weight gain is possible with long-term use": the substance under
  /// discussion causes them, or they are symptoms of the disease that the page is about.
  private func readPlainlyCommon(_ index: Int) {
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard clause.role == .main, !clause.isNegated, !isSubordinate(clause) || isTold(clause),
      kind(i) == .adjective, clause.subjectEnd > clause.subjectFirst,
      isNounPhrase(clause.subjectFirst)
    else { return }
    let words = Int(chunks[i].first)..<Int(chunks[i].end)
    if words.contains(where: { word($0) == grammar.more }) { return }
    if words.contains(where: { word($0) == grammar.less }), !speaksOfSideEffects { return }
    let last = words.upperBound - 1
    let isCommon = classes(last).contains(.commonWord) && !classes(last).contains(.severeWord)
    let isPossible = tokens[last].hash == Self.possible
    let isRare = classes(last).contains(.mildWord)
    guard isCommon || isPossible || isRare else { return }
    let all = subjects(of: clause)
    let items = all.filter {
      $0.concept.type == .condition && !$0.isVague && !$0.isRisk && $0.direction != .down
    }
    guard !items.isEmpty,
      items.count == all.count || items.count >= 2 && items.count + 1 == all.count,
      lemma(head(clause.subjectFirst)) != grammar.history
    else { return }
    let next = afterNotes(i + 1)
    var causes = exposure(at: next)
    if causes.isEmpty {
      let isOpen = !isPreposition(next)
      let isOfUse =
        isPreposition(next, grammar.with, grammar.during, grammar.at, grammar.after)
        && isNounPhrase(skipLight(next + 1))
        && !classes(head(skipLight(next + 1))).isDisjoint(with: [.intakeNoun, .doseNoun])
      if let topic = substanceTopic {
        guard
          isOfUse || isOpen && (items.allSatisfy({ isReaction($0) }) || areMany(items, isCommon))
            || speaksOfSafety && (isOpen || isPreposition(next, grammar.in))
        else {
          return
        }
        causes = list(topic)
      } else if let page = pageCondition, isOpen, isCommon {
        for item in items where item.concept != page.concept {
          emit(
            kind: .mechanism, predicate: .causes, subject: page, object: item, clause: index,
            end: Int(chunks[i].end))
        }
        return
      }
    }
    // "Jaw clenching, nausea and headache are common"
    var named = ArgumentListBuilder(cache.pool)
    named.append(contentsOf: items)
    if items.count > 1 {
      named.append(
        contentsOf: all.filter {
          !$0.isKnown && $0.concept.type == .concept && !$0.isVague
            && classes($0.end - 1).isDisjoint(with: [.genericCondition, .carrier])
        })
    }
    for item in named.list {
      for cause in causes where cause.concept != item.concept {
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
          end: Int(chunks[i].end))
      }
    }
  }

  /// "Experts say that nausea is common", "though headaches are common": told all the same.
  private func isTold(_ clause: Clause) -> Bool {
    let opener = skipLightLeft(startOfList(clause.subjectFirst) - 1)
    guard kind(opener) == .subordinator else { return false }
    if Self.contrasting.contains(tokens[head(opener)].hash) { return true }
    let verb = skipLightLeft(opener - 1)
    return word(head(opener)) == grammar.that && kind(verb) == .verbGroup
      && classes(head(verb)).contains(.reportVerb) && !chunks[verb].flags.contains(.negated)
  }

  private static let contrasting = WordSet("though although while")

  /// Several complaints that are common, in a text about no disease.
  private func areMany(_ items: ArgumentList, _ areCommon: Bool) -> Bool {
    areCommon && items.count > 2 && discourse.documentCondition == nil
      && discourse.sectionCondition == nil
  }

  /// "serious allergic reactions"
  private func isReaction(_ argument: Argument) -> Bool {
    (argument.first..<argument.end).contains { tokens[$0].hash == Self.allergic }
  }

  private static var allergic: UInt64 { WordHash.of("allergic") }
  private static var possible: UInt64 { WordHash.of("possible") }

  private static let occurrences = WordSet(
    "occurrence occurrences complaint complaints finding experience reaction")

  // MARK: Signs and potentials

  /// "turned up no sign of dependence"
  private func readNoSign(_ c: Int) {
    guard contents.nounFlags.contains(.negated) else { return }
    let token = head(c)
    guard chunks[c].flags.contains(.negated),
      lemma(token) == grammar.sign || Self.signs.contains(tokens[token].hash)
        || tokens[token].hash == Self.evidence && isFound(c),
      isPreposition(c + 1, grammar.of), let topic = substanceTopic, let index = governing(c),
      !isThere(clauses[index]), !clauses[index].isUnasserted, !clauses[index].isNegated
    else { return }
    let found = arguments(from: skipLight(c + 2))
    var causes = exposure(at: found.end)
    if causes.isEmpty { causes = list(topic) }
    for item in found.list
    where item.concept.type == .condition && !item.isVague
      && item.concept != discourse.documentCondition?.concept
    {
      for cause in causes where cause.concept != item.concept {
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: item, clause: -1,
          isNegated: !item.isNegated, first: Int(chunks[c].first), end: item.end)
      }
    }
  }

  /// "found no evidence of Y"
  private func isFound(_ noun: Int) -> Bool {
    let verb = skipLightLeft(noun - 1)
    return kind(verb) == .verbGroup && Self.finding.contains(tokens[head(verb)].hash)
  }

  private static let finding = WordSet(
    "found find finds saw see sees showed show shows reported detected")
  private static var evidence: UInt64 { WordHash.of("evidence") }
  private static let signs = WordSet("hint hints trace traces suggestion")

  private func isPotential(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk) else { return false }
    let hash = tokens[head(chunk)].hash
    return hash == Self.potential || hash == Self.liability || hash == Self.liabilities
  }

  private static var potential: UInt64 { WordHash.of("potential") }
  private static var liability: UInt64 { WordHash.of("liability") }
  private static var liabilities: UInt64 { WordHash.of("liabilities") }

  /// What the potential is for: "potential for abuse", "abuse potential", "addiction liability".
  private func harmsOfPotential(_ chunk: Int) -> ArgumentList {
    if isPreposition(chunk + 1, grammar.for, grammar.of) {
      return arguments(from: chunk + 2).list.filter {
        $0.concept.type == .condition && !$0.isVague
      }
    }
    for token in Int(chunks[chunk].first)..<head(chunk) {
      if let mention = mention(at: token), mentionTerm(token)?.concept.type == .condition,
        let own = argument(first: Int(mention.first), end: Int(mention.end))
      {
        return list(own)
      }
    }
    return noArguments
  }

  /// "The potential for abuse is low", "has a high abuse potential".
  private func readPotentialAsSubject(_ index: Int) {
    let clause = clauses[index]
    guard clause.subjectEnd > clause.subjectFirst,
      let c = (clause.subjectFirst..<clause.subjectEnd).first(where: isPotential),
      !harmsOfPotential(c).isEmpty
    else { return }
    let i = skipLight(clause.chunk + 1)
    guard kind(i) == .adjective else { return }
    stateLevel(of: c, words: Int(chunks[i].first)..<Int(chunks[i].end), index)
  }

  private func stateLevel(of chunk: Int, words: Range<Int>, _ index: Int) {
    var isLow: Bool?
    for token in words {
      let kinds = classes(token)
      if !kinds.isDisjoint(with: [.lowWord, .mildWord]) { isLow = true }
      if kinds.contains(.highWord) { isLow = false }
    }
    guard let isLow else { return }
    let causes = causer(of: chunk).filter { $0.concept.type == .substance }
    stateProfile(isLow, of: causes.isEmpty ? list(discourse.topic) : causes, chunk, index)
  }

  /// "due to its potential for misuse", "carries a potential for abuse"
  private func readPotential(_ c: Int) {
    guard isPotential(c), let topic = substanceTopic else { return }
    let items = harmsOfPotential(c)
    guard !items.isEmpty, !clauses.contains(where: { $0.subjectFirst <= c && c < $0.subjectEnd })
    else { return }
    if let index = governing(c), lemma(head(clauses[index].chunk)) == grammar.have,
      !clauses[index].isUnasserted
    {
      stateLevel(of: c, words: Int(chunks[c].first)..<head(c), index)
      return
    }
    var k = c - 1
    while k >= 0, k > c - 10, kind(k) != .verbGroup, kind(k) != .semicolon {
      if isPreposition(k), opensReason(k) {
        for item in items where item.concept != topic.concept {
          emit(
            kind: .safety, predicate: .causes, subject: topic, object: item, clause: -1,
            isHedged: true, first: Int(chunks[c].first), end: item.end)
        }
        return
      }
      k -= 1
    }
  }

  // MARK: Kinds of claims

  /// What a substance does beside a harm in the same list is a harm too ("oily skin, facial hair and
  /// a deeper voice"), and so are side effects and what an overdose does.
  func settleSafety() {
    for k in drafts.indices
    where drafts[k].kind == .mechanism && drafts[k].predicate == .increases && drafts[k].isNegated {
      // "found no increase in birth defects"
      guard let object = drafts[k].object, object.concept.type == .condition, object.isKnown,
        drafts[k].subject?.concept.type == .substance
      else { continue }
      drafts[k].kind = .association
      drafts[k].predicate = .increasesRiskOf
    }
    drafts.removeAll { isEffectOnSomething($0) }
    settleMisuse()
    for k in drafts.indices
    where drafts[k].kind == .mechanism && drafts[k].predicate == .causes {
      guard let object = drafts[k].object, object.end > object.first else { continue }
      let c = chunkIndex(of: object.end - 1)
      let subject = drafts[k].subject
      let isOverdose = subject.map {
        $0.end > 0 && $0.end <= tokens.count && classes($0.end - 1).contains(.toxicWord)
      }
      let isListed =
        object.concept.type != .substance && subject?.concept.type == .substance
        && drafts.contains {
          $0.kind == .safety && $0.predicate == .causes && $0.clause == drafts[k].clause
            && $0.subject?.concept == subject?.concept
            && $0.object?.concept.type == .condition
        }
      if isListed || isOverdose == true || c >= 0 && isAdverseEffect(c) {
        drafts[k].kind = .safety
      }
    }
  }

  /// "caused no adverse effects on fertility" does not say that there are none at all.
  private func isEffectOnSomething(_ draft: Draft) -> Bool {
    guard draft.kind == .safety, draft.predicate == .causes, draft.isNegated,
      let object = draft.object, object.end > object.first
    else { return false }
    let c = chunkIndex(of: object.end - 1)
    guard c >= 0, isAdverseEffect(c), isPreposition(c + 1, grammar.on), isNounPhrase(c + 2) else {
      return false
    }
    let list = arguments(from: c + 2).list
    return !list.isEmpty && list.allSatisfy { $0.concept.type != .substance && !isPerson($0) }
  }
}
