import Claims

extension SentenceReader {
  /// Side effects in other words than "side effects of X": "can make you drowsy", "the most common
  /// was nausea", "no adverse events were observed", "there have been reports of", "warned of".
  func readSideEffects(_ index: Int) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    let lemma = lemma(verb)
    if lemma == grammar.make || lemma == grammar.leave {
      readMadeToFeel(index)
      readMadeWorse(index)
      readHardship(index)
    }
    if lemma == grammar.give { readGiven(index) }
    if classes(verb).contains(.feelVerb) { readFeeling(index) }
    if chunks[clause.chunk].flags.contains(.copular) || lemma == grammar.include
      || tokens[verb].tag == .gerund && mentionTerm(verb)?.concept.type == .condition
    {
      readElliptical(index)
      readProgressive(index)
      readDanger(index)
      readResponsible(index)
    }
    if isThere(clause) { readReports(index) }
    if lemma == grammar.warn { readWarned(index) }
    readReported(index)
    if chunks[clause.chunk].flags.contains(.passive) && classes(verb).contains(.observeVerb)
      || classes(verb).contains(.occurVerb)
    {
      readAbsence(index)
    }
  }

  /// "The most common side effects are: / - Itching": no progress of anything.
  private func readProgressive(_ index: Int) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    guard tokens[verb].tag == .gerund, let effects = adverseEffect(in: clause),
      let item = argument(first: verb, end: verb + 1)
    else { return }
    for cause in causer(of: effects) where cause.concept != item.concept {
      emit(
        kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
        end: item.end)
    }
  }

  /// "This activity is responsible for the side effects of A and B": the substance that the text is about causes them.
  private func readResponsible(_ index: Int) {
    guard mayHold(hash: Self.responsible) else { return }
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard kind(i) == .adjective, tokens[head(i)].hash == Self.responsible,
      isPreposition(i + 1, grammar.for), isAdverseEffect(i + 2),
      isPreposition(i + 3, grammar.of)
    else { return }
    let items = arguments(from: i + 4).list.filter { !$0.isVague && !isPerson($0) }
    guard items.contains(where: { $0.concept.type == .condition }) else { return }
    var causes = subjects(of: clause).filter { $0.concept.type == .substance && !$0.isVague }
    if causes.isEmpty { causes = list(substanceTopic) }
    for cause in causes {
      for item in items where item.concept != cause.concept {
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
          end: item.end)
      }
    }
  }

  private static var responsible: UInt64 { WordHash.of("responsible") }

  // MARK: Feelings

  /// "X can make you feel sick", "leaves some people tired".
  private func readMadeToFeel(_ index: Int) {
    let clause = clauses[index]
    guard !chunks[clause.chunk].flags.contains(.passive) else { return }
    let person = skipLight(clause.chunk + 1)
    guard
      isPersonPhrase(person) || isPersonalPronoun(person)
        || isNounPhrase(person) && classes(Int(chunks[person].first)).contains(.person)
    else { return }
    var i = skipLight(person + 1)
    if isPreposition(i, grammar.with), lemma(head(clause.chunk)) == grammar.leave {
      // "may leave you with a dry mouth"
      for item in arguments(from: i + 1).list
      where item.concept.type == .condition && !item.isVague {
        for cause in subjectOrTopic(of: clause) where cause.concept != item.concept {
          emit(
            kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
            end: item.end)
        }
      }
      return
    }
    if let feeling = feelingMeant(behind: Int(chunks[clause.chunk].end)) {
      // "leaves you feeling groggy", where the vocabulary has "feeling groggy"
      stateFeelings(feeling, causes: subjectOrTopic(of: clause), clause: index)
      return
    }
    if readMadeToDo(i, index) { return }
    if kind(i) == .verbGroup, classes(head(i)).contains(.feelVerb) { i = skipLight(i + 1) }
    stateFeelings(from: i, causes: subjectOrTopic(of: clause), clause: index)
  }

  /// "makes sleep apnea worse", "makes bleeding more likely", "can make the pill less effective".
  private func readMadeWorse(_ index: Int) {
    let clause = clauses[index]
    guard !chunks[clause.chunk].flags.contains(.passive) else { return }
    let after = skipLight(clause.chunk + 1)
    var list = arguments(from: after)
    if let object = madeLikely(after) {
      // "Dehydration makes it more likely"
      list = (self.list(object), after + 1)
    } else if list.list.isEmpty, let topic = topicObject(after, index) {
      // "may make it less effective"
      list = (self.list(topic), after + 1)
    } else if list.list.isEmpty, isNounPhrase(after), chunks[after].flags.contains(.pronoun),
      word(head(after)) == grammar.it, let disease = pageCondition
    {
      // "Stress can make it worse", on a page about a disease
      list = (self.list(at(after, disease)), after + 1)
    }
    guard let last = list.list.last, case let object = chunkIndex(of: last.end - 1),
      // "makes bleeding more likely"
      isNounPhrase(object) || kind(object) == .verbGroup && chunks[object].form == .gerund
    else { return }
    var token = behindExample(Int(chunks[chunkIndex(of: last.end - 1)].end))
    guard token < tokens.count else { return }
    let isLess = word(token) == grammar.less
    let isMore = word(token) == grammar.more
    if isLess || isMore { token += 1 }
    guard token < tokens.count else { return }
    let hash = tokens[token].hash
    let isLikely = classes(token).contains(.proneWord) && (isLess || isMore)
    let isWorse = hash == Self.worse
    let isPotent = tellsStrength(at: isLess || isMore ? token - 1 : token)
    guard isLikely || isWorse || isPotent else { return }
    for subject in subjectOrTopic(of: clause) where !isStudy(subject) {
      for object in list.list where object.concept != subject.concept && !object.isVague {
        let claim: (kind: ClaimKind, predicate: Predicate)
        if isPotent {
          guard object.concept.type == .substance || isKindOfDrug(object) else { continue }
          claim = (.safety, .interactsWith)
        } else {
          guard object.concept.type == .condition else { continue }
          claim =
            isWorse
            ? (.safety, .worsens) : (.association, isMore ? .increasesRiskOf : .decreasesRiskOf)
        }
        emit(
          kind: claim.kind, predicate: claim.predicate, subject: subject, object: object,
          clause: index, end: token + 1)
      }
    }
  }

  private static var worse: UInt64 { WordHash.of("worse") }

  /// "gives some people headaches"
  private func readGiven(_ index: Int) {
    let clause = clauses[index]
    let person = skipLight(clause.chunk + 1)
    guard !chunks[clause.chunk].flags.contains(.passive) else { return }
    if readGivenHer(person, index) { return }
    guard isPersonPhrase(person) || isPersonalPronoun(person) else { return }
    for item in arguments(from: skipLight(person + 1)).list
    where item.concept.type == .condition && !item.isVague {
      for cause in subjectOrTopic(of: clause) where cause.concept != item.concept {
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
          end: item.end)
      }
    }
  }

  private func isPersonalPronoun(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk), chunks[chunk].flags.contains(.pronoun) else { return false }
    // "Some people find it makes them sleepy"
    return !classes(head(chunk)).isDisjoint(with: [.firstPerson, .secondPerson, .person])
      || tokens[head(chunk)].hash == Self.them
        && clauses.contains {
          $0.chunk < chunk && $0.subjectEnd > $0.subjectFirst && isPersonPhrase($0.subjectFirst)
        }
  }

  private static var them: UInt64 { WordHash.of("them") }

  /// "You may feel dizzy", "the skin may become red and itchy", of what the side effects are spoken of.
  private func readFeeling(_ index: Int) {
    let clause = clauses[index]
    // "women who take it should not become pregnant"
    guard !chunks[clause.chunk].flags.contains(.passive), !(clause.isAdvice && clause.isNegated)
    else { return }
    var causes = takenBy(clause)
    // "Kids on X sometimes get jittery"
    if causes.isEmpty { causes = takenBySubject(of: clause) }
    if causes.isEmpty, speaksOfSideEffects || isOfSome(clause) || mayFeel(clause),
      let topic = effectTopic
    {
      causes = self.list(topic)
    }
    if causes.isEmpty, clause.role == .main, lemma(head(clause.chunk)) == grammar.get,
      clause.subjectEnd > clause.subjectFirst,
      classes(head(clause.subjectFirst)).contains(.firstPerson), !isSubordinate(clause)
    {
      // "I got bloated"
      causes = list(substanceTopic)
    }
    if causes.isEmpty, clause.role == .main, let withdrawal = withdrawal(before: clause.chunk) {
      // "When they stop drinking, they can get shaky"
      stateFeelings(from: skipLight(clause.chunk + 1), causes: list(withdrawal), clause: index)
      return
    }
    if causes.isEmpty, clause.role == .main, hasPersonSubject(clause) {
      // "If you have Y, you may feel tired", "people with Y feel tired", and on a page about Y
      causes = conditionOfPersons(index)
      if causes.isEmpty { causes = conditionsOfIf(before: clause.chunk) }
      if causes.isEmpty, clause.isHedged || clause.isCan { causes = list(pageCondition) }
      causes = causes.filter { $0.concept.type == .condition && !$0.isVague }
    }
    guard !causes.isEmpty, hasPersonSubject(clause) || isBodyPart(clause.subjectFirst) else {
      return
    }
    stateFeelings(from: skipLight(clause.chunk + 1), causes: causes, clause: index)
  }

  /// "You may feel dizzy", on a page about a substance.
  private func mayFeel(_ clause: Clause) -> Bool {
    clause.isHedged && clause.role == .main && !isSubordinate(clause)
      && discourse.documentTopic != nil && discourse.documentCondition == nil
      && substanceTopic?.concept.type == .substance && clause.subjectEnd > clause.subjectFirst
      && classes(head(clause.subjectFirst)).contains(.secondPerson)
      && discourse.sectionRole == nil
  }

  private func isBodyPart(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && mentionTerm(head(chunk))?.concept.type == .target
  }

  /// "you feeling groggy", "people feeling dizzy and sick": what the words behind "feeling" say that they feel, whichever phrases
  /// they stand in.
  private func feelingMeant(behind token: Int) -> ArgumentList? {
    guard
      let feeling = (token..<min(tokens.count, token + 5)).first(where: {
        tokens[$0].hash == Self.feeling
      }), feeling + 1 < tokens.count
    else { return nil }
    if let mention = mention(at: feeling), Int(mention.first) == feeling,
      vocabulary.keys[Int(mention.term)].concept.type == .condition,
      let own = argument(first: feeling, end: Int(mention.end))
    {
      let more = states(from: Int(mention.end))
      return joined(list(own), more)
    }
    let found = states(from: feeling + 1)
    return found.isEmpty ? nil : found
  }

  private static var feeling: UInt64 { WordHash.of("feeling") }

  private func stateFeelings(from chunk: Int, causes: ArgumentList, clause: Int) {
    stateFeelings(feelings(from: chunk), causes: causes, clause: clause)
  }

  private func stateFeelings(_ feelings: ArgumentList, causes: ArgumentList, clause: Int) {
    // "is less likely to make you drowsy"
    let isLess = said.contains(.proneWord) && likelihood(before: clauses[clause].chunk) == .down
    for feeling in feelings {
      for cause in causes where cause.concept != feeling.concept && !isStudy(cause) {
        emit(
          kind: cause.concept.type == .condition ? .mechanism : .safety, predicate: .causes,
          subject: cause, object: feeling, clause: clause, isNegated: isLess,
          end: feeling.end)
      }
    }
  }

  /// "drowsy or dizzy", "tired, bloated and thirsty": the conditions that the adjectives stand for.
  func feelings(from chunk: Int) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    var i = chunk
    while kind(i) == .adjective || kind(i) == .verbGroup && chunks[i].form == .participle {
      // "become sick with Y"
      if isPreposition(i + 1, grammar.with), isNounPhrase(i + 2),
        mentionTerm(head(i + 2))?.concept.type == .condition
      {
        return found.list
      }
      for token in Int(chunks[i].first)..<Int(chunks[i].end) {
        // "feeling less fatigued"
        if token > 0, word(token - 1) == grammar.less { return found.list }
        if let condition = condition(ofAdjectiveToken: token) { found.append(condition) }
      }
      i += 1
      while kind(i) == .comma || kind(i) == .conjunction || kind(i) == .adverb { i += 1 }
    }
    return found.list
  }

  // MARK: Ellipsis

  /// Whether the sentence before or the heading speaks of side effects.
  var speaksOfSideEffects: Bool {
    discourse.speaksOfSideEffects || discourse.sectionRole == .sideEffect
  }

  /// The same, or whether the heading is of safety.
  var speaksOfSafety: Bool { speaksOfSideEffects || discourse.sectionRole == .safety }

  /// "The most common was nausea", "The main one is bleeding", "These include nausea", "They are usually mild".
  private func readElliptical(_ index: Int) {
    let clause = clauses[index]
    guard speaksOfSideEffects, let topic = effectTopic else { return }
    let p = skipLightLeft(clause.chunk - 1)
    var subject = p
    if isNounPhrase(p), chunks[p].flags.contains(.pronoun), !isCommon(p) {
      let before = skipLightLeft(p - 1)
      if kind(before) == .adjective || isNounPhrase(before) { subject = before }
    }
    guard subject >= 0 else { return }
    // "The most common ones are nausea and cramps" names them.
    let isOnes = isNounPhrase(p) && tokens[head(p)].hash == Self.ones
    let isPointer = chunks[p].flags.contains(.pronoun) && isPlural(p) && !isOnes
    guard isCommon(subject) && !hasNoun(subject) || isPointer && subject == p else { return }
    let verb = head(clause.chunk)
    if tokens[verb].tag == .gerund {
      // "The main one is bleeding" is no progress.
      guard let item = argument(first: verb, end: verb + 1), !isPointer else { return }
      emit(
        kind: .safety, predicate: .causes, subject: topic, object: item, clause: index,
        first: Int(chunks[subject].first), end: item.end)
      guard let next = continuation(after: clause.chunk + 1, limit: chunks.count) else { return }
      for item in arguments(from: next).list
      where !item.isVague && !isPerson(item) && item.concept.type != .substance {
        emit(
          kind: .safety, predicate: .causes, subject: topic, object: item, clause: index,
          first: Int(chunks[subject].first), end: item.end)
      }
      return
    }
    let i = skipLight(clause.chunk + 1)
    if isPointer, kind(i) == .adjective {
      profile(of: p, words: Int(chunks[i].first)..<Int(chunks[i].end), clause: index)
      return
    }
    for item in arguments(from: i).list
    where !item.isVague && !isPerson(item) && item.concept.type != .substance {
      guard
        !isPointer || lemma(head(clause.chunk)) == grammar.include
          || tokens[head(p)].hash == Self.others
      else { continue }
      emit(
        kind: .safety, predicate: .causes, subject: topic, object: item, clause: index,
        first: Int(chunks[subject].first), end: item.end)
    }
  }

  private func isCommon(_ chunk: Int) -> Bool {
    guard kind(chunk) == .adjective || isNounPhrase(chunk) else { return false }
    return (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
      classes($0).contains(.commonWord)
    }
  }

  private func hasNoun(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && tokens[head(chunk)].hash != Self.ones
      && (tokens[head(chunk)].tag == .noun || tokens[head(chunk)].tag == .properNoun)
  }

  /// "these", "they", "others", "ones"
  private func isPlural(_ chunk: Int) -> Bool {
    let kinds = classes(head(chunk))
    guard tokens[head(chunk)].hash != Self.one else { return false }
    if tokens[head(chunk)].hash == Self.others { return true }
    return kinds.contains(.anaphor) && word(head(chunk)) != grammar.it
      && !kinds.contains(.person) || kinds.contains(.demonstrative)
  }

  private static var others: UInt64 { WordHash.of("others") }
  private static var ones: UInt64 { WordHash.of("ones") }
  private static var one: UInt64 { WordHash.of("one") }

  /// "The main danger of X is Y", "The real risk is Y"; "Y is a concern with X".
  private func readDanger(_ index: Int) {
    let clause = clauses[index]
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
      chunks[clause.chunk].flags.contains(.copular)
        || lemma(head(clause.chunk)) == grammar.include
    else { return }
    let c = clause.subjectFirst
    guard classes(head(c)).contains(.concernNoun) else {
      readConcern(index)
      return
    }
    if isPreposition(c + 1), !isPreposition(c + 1, grammar.of, grammar.with, grammar.from) {
      return
    }
    if conditionBehind(c) != nil { return }
    let items = arguments(from: skipLight(clause.chunk + 1)).list.filter {
      $0.concept.type == .condition && !$0.isVague
    }
    for cause in causer(of: c) {
      for item in items where item.concept != cause.concept {
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
          end: item.end)
      }
    }
  }

  /// "Y is a concern with X", "Y is the main worry for those who take X"
  private func readConcern(_ index: Int) {
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard said.contains(.concernNoun), !clause.isNegated, isNounPhrase(i),
      classes(head(i)).contains(.concernNoun), !chunks[i].flags.contains(.negated)
    else { return }
    let named =
      isPreposition(i + 1, grammar.of) ? substances(from: skipLight(i + 2)) : exposure(at: i + 1)
    let causes = named.filter { $0.concept.type == .substance }
    for item in subjects(of: clause) where item.concept.type == .condition && !item.isVague {
      for cause in causes where cause.concept != item.concept {
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
          end: Int(chunks[i].end))
      }
    }
  }

  /// "risk of bleeding": the condition behind a noun.
  private func conditionBehind(_ chunk: Int) -> Argument? {
    guard isPreposition(chunk + 1, grammar.of, grammar.for) else { return nil }
    return arguments(from: chunk + 2).list.first { $0.concept.type == .condition && !$0.isVague }
  }

  // MARK: Reports

  /// "There have been reports of Y", "there is a risk of Y with X".
  private func readReports(_ index: Int) {
    let clause = clauses[index]
    let c = skipLight(clause.chunk + 1)
    guard isNounPhrase(c) else { return }
    let token = head(c)
    if isAdverseEffect(c) {
      readAdverseExistence(index, c)
      return
    }
    let isRisk = trigger(lemma(token), .noun) { $0.flags.contains(.risk) } != nil
    let isDeniedSign =
      (chunks[c].flags.contains(.negated) || clause.isNegated)
      && (classes(token).contains(.study) || lemma(token) == grammar.sign)
    guard
      isRisk || isDeniedSign || lemma(token) == grammar.report || lemma(token) == grammar.`case`,
      isPreposition(c + 1, grammar.of)
    else { return }
    let list = arguments(from: reported(skipLight(c + 2)))
    let items = list.list.filter {
      ($0.concept.type == .condition && $0.direction != .down || isLessened($0)
        || classes($0.end - 1).contains(.troubleNoun)) && !$0.isVague
    }
    var causes = exposure(at: list.end)
    if causes.isEmpty, let topic = substanceTopic { causes = self.list(topic) }
    for cause in causes {
      for item in items where item.concept != cause.concept {
        emit(
          kind: isRisk ? .association : .safety, predicate: isRisk ? .increasesRiskOf : .causes,
          subject: cause, object: item, clause: index,
          isNegated: (chunks[c].flags.contains(.negated) || clause.isNegated) != clause.isNegated,
          end: item.end)
      }
    }
  }

  /// "a man who developed Y", behind "there is a case report of": the chunk of Y.
  private func reported(_ chunk: Int) -> Int {
    guard isPersonPhrase(chunk), kind(chunk + 1) == .relative,
      kind(skipLight(chunk + 2)) == .verbGroup,
      !classes(head(skipLight(chunk + 2))).isDisjoint(with: [.experienceVerb, .occurVerb])
    else { return chunk }
    return skipLight(skipLight(chunk + 2) + 1)
  }

  /// "There were no adverse events", "there are fewer side effects".
  private func readAdverseExistence(_ index: Int, _ chunk: Int) {
    var causes = exposure(at: chunk + 1)
    if causes.isEmpty, let topic = effectTopic { causes = self.list(topic) }
    if chunks[chunk].flags.contains(.negated) {
      stateAbsence(of: chunk, causes: causes, clause: clauses[index].isNegated ? -1 : index)
      return
    }
    let next = afterNotes(chunk + 1)
    if let named = examples(at: next, limit: chunks.count, depth: 0),
      named.list.contains(where: { $0.concept.type == .condition && !$0.isVague })
    {
      // "there are serious side effects, including A and B"
      for cause in causes {
        for item in named.list where !item.isVague && !isPerson(item) {
          emit(
            kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
            end: item.end)
        }
      }
      return
    }
    stateProfile(
      isFavourable(Int(chunks[chunk].first)..<Int(chunks[chunk].end)), of: causes, chunk, index)
  }

  /// "warned of rare liver injury", "warned about breathing problems for those taking X"
  private func readWarned(_ index: Int) {
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard !chunks[clause.chunk].flags.contains(.passive),
      isPreposition(i, grammar.of, grammar.about)
    else { return }
    let list = arguments(from: i + 1)
    var causes = exposure(at: list.end)
    if causes.isEmpty { causes = self.list(substanceTopic) }
    for cause in causes {
      for item in list.list where item.concept.type == .condition && !item.isVague {
        emit(
          kind: item.isRisk ? .association : .safety,
          predicate: item.isRisk ? .increasesRiskOf : .causes, subject: cause, object: item,
          clause: index, end: item.end)
      }
    }
  }

  /// "No serious adverse events were observed", "no side effects occurred".
  private func readAbsence(_ index: Int) {
    let clause = clauses[index]
    guard clause.subjectEnd > clause.subjectFirst, isAdverseEffect(clause.subjectFirst),
      chunks[clause.subjectFirst].flags.contains(.negated) || clause.isNegated
    else { return }
    var causes = exposure(at: clause.chunk + 1)
    if causes.isEmpty { causes = exposure(at: clause.subjectFirst + 1) }
    if causes.isEmpty, let topic = effectTopic { causes = self.list(topic) }
    stateAbsence(of: clause.subjectFirst, causes: causes, clause: index)
  }

  /// "reduced pain without side effects"
  @inline(__always)
  func readWithout() {
    guard mayNameEffects, mayHold(grammar.without) || mayHold(grammar.with) else { return }
    lookForWithout()
  }

  @inline(never)
  private func lookForWithout() {
    for c in chunks.indices where isWithout(c) {
      let i = skipLight(c + 1)
      guard isAdverseEffect(i), let index = governing(c), !clauses[index].isUnasserted else {
        continue
      }
      var causes = subjects(of: clauses[index]).filter { !isStudy($0) }
      if causes.isEmpty, let topic = effectTopic { causes = self.list(topic) }
      stateAbsence(of: i, causes: causes.filter { $0.concept.type == .substance }, clause: -1)
    }
  }

  /// Denies that the substances cause the side effects that a phrase speaks of.
  func stateAbsence(of chunk: Int, causes: ArgumentList, clause: Int) {
    var object = Argument(
      concept: concepts.key("side effect", .condition), first: Int(chunks[chunk].first),
      end: Int(chunks[chunk].end), isKnown: true)
    if let own = argument(first: Int(chunks[chunk].first), end: Int(chunks[chunk].end)) {
      object.concept = own.concept
    }
    let isDenied = clause >= 0 && clauses[clause].isNegated
    for cause in causes {
      emit(
        kind: .safety, predicate: .causes, subject: cause, object: object, clause: clause,
        isNegated: !isDenied, first: clause >= 0 ? nil : object.first, end: object.end)
    }
  }

  /// "Adverse events such as A and B were uncommon", "side effects (A, B)": X causes the examples.
  @inline(__always)
  func readExamplesOfEffects() {
    guard mayNameEffects else { return }
    lookForExamplesOfEffects()
  }

  @inline(never)
  private func lookForExamplesOfEffects() {
    for c in chunks.indices where isAdverseEffect(c) && !chunks[c].flags.contains(.negated) {
      guard kind(c + 1) == .open || kind(c + 1) == .comma || isPreposition(c + 1) else { continue }
      let subject = clauses.first { $0.subjectFirst <= c && c < $0.subjectEnd && $0.role == .main }
      let limit = subject.map { $0.chunk > c ? $0.chunk : chunks.count } ?? chunks.count
      var items = noArguments
      if kind(c + 1) == .open {
        items = arguments(from: c + 2).list
      } else if let found = examples(at: c + 1, limit: limit, depth: 0) {
        items = found.list
      } else if kind(c + 1) == .comma, chunks[c].flags.contains(.definite), isNounPhrase(c + 2) {
        // "The main side effects, A and B, tend to fade"
        let found = arguments(from: c + 2, limit: limit)
        if kind(found.end) == .comma, found.list.allSatisfy({ $0.concept.type == .condition }) {
          items = found.list
        }
      }
      items = items.filter { $0.concept.type == .condition && !$0.isVague }
      guard !items.isEmpty else { continue }
      let index =
        clauses.firstIndex { $0.subjectFirst <= c && c < $0.subjectEnd && $0.role == .main }
        ?? governing(c) ?? -1
      if index >= 0, clauses[index].isUnasserted || clauses[index].isNegated { continue }
      for cause in causer(of: c) where cause.concept.type == .substance {
        for item in items where item.concept != cause.concept {
          let isKnown = drafts.contains {
            $0.object?.concept == item.concept && $0.kind != .therapeutic
          }
          if isKnown { continue }
          emit(
            kind: .safety, predicate: .causes, subject: cause, object: item, clause: -1,
            isHedged: index >= 0 && clauses[index].isHedged, first: Int(chunks[c].first),
            end: item.end)
        }
      }
    }
  }

  // MARK: Reports in other hands

  /// "The agency has received reports of Y", "recorded 20 cases of Y linked to X", "blaming Y".
  @inline(__always)
  func readReported(_ index: Int) {
    guard
      mayHoldLemma(grammar.report) || mayHoldLemma(grammar.`case`) || mayHold(hash: Self.blame)
        || mayHold(hash: Self.blames) || mayHold(hash: Self.blamed) || mayHold(hash: Self.blaming)
    else { return }
    lookForReported(index)
  }

  @inline(never)
  private func lookForReported(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let i = skipLight(clause.chunk + 1)
    guard !verb.flags.contains(.passive), isNounPhrase(i), let topic = substanceTopic else {
      return
    }
    let hash = tokens[Int(verb.head)].hash
    let isBlame =
      hash == Self.blame || hash == Self.blames || hash == Self.blamed
      || hash == Self.blaming
    var items = noArguments
    var causes = noArguments
    if isBlame {
      items = arguments(from: i).list
      causes = list(topic)
    } else {
      let noun = lemma(head(i))
      guard noun == grammar.report || noun == grammar.`case`, isPreposition(i + 1, grammar.of),
        classes(Int(verb.head)).contains(.observeVerb) || hash == Self.received
          || hash == Self.receives || hash == Self.logged
      else { return }
      let list = arguments(from: skipLight(i + 2))
      items = list.list
      causes = exposure(at: list.end)
      if causes.isEmpty { causes = self.list(topic) }
    }
    for cause in causes {
      for item in items where item.concept.type == .condition && !item.isVague {
        guard item.concept != cause.concept else { continue }
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
          end: item.end)
      }
    }
  }

  private static var blame: UInt64 { WordHash.of("blame") }
  private static var blames: UInt64 { WordHash.of("blames") }
  private static var blamed: UInt64 { WordHash.of("blamed") }
  private static var blaming: UInt64 { WordHash.of("blaming") }
  private static var received: UInt64 { WordHash.of("received") }
  private static var receives: UInt64 { WordHash.of("receives") }
  private static var logged: UInt64 { WordHash.of("logged") }
}
