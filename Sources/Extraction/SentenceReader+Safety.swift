import Claims

extension SentenceReader {
  func readSafety() {
    readContraindications()
    readBoxedWarning()
    readConcerns()
    readWithout()
    readJoinedUse()
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = head(clause.chunk)
      if chunks[clause.chunk].flags.contains(.copular) {
        readSideEffectEquation(index)
        readSafeness(index)
      }
      if lemma(verb) == grammar.include { readSideEffectEquation(index) }
      if chunks[clause.chunk].flags.contains(.passive), lemma(verb) == grammar.consider {
        readSafeness(index)
      }
      if lemma(verb) == grammar.have { readSideEffectProfile(index) }
      if classes(verb).contains(.experienceVerb),
        hasPersonSubject(clause) || hasPersonPronoun(clause)
      {
        readExperience(index)
      }
      if classes(verb).contains(.occurVerb) || classes(verb).contains(.observeVerb) {
        readOccurrence(index)
      }
      readSafelyTaken(index)
      readSideEffects(index)
      readSafetyProfile(index)
      readEffectOnDrugs(index)
    }
    readExamplesOfEffects()
    readCombinations()
    readHabits()
    readUseTogether()
    readEffectWhileOn()
    readHarmToTakers()
    readPrecautions()
    readExamplesOfPartners()
    readLeafletPartners()
    readNobody()
    readNoTrouble()
    readStoppedFor()
    readUnfitFragment()
    readNotedInteractions()
    removeVerdictsOfMixes()
    settleSafety()
  }

  /// Remembers for the next sentence whether this one speaks of side effects.
  func noteSideEffects() {
    var speaks = mayNameEffects && chunks.indices.contains(where: isAdverseEffect)
    if !speaks, speaksOfSideEffects {
      speaks = drafts.contains { $0.kind == .safety && $0.predicate == .causes }
    }
    discourse.speaksOfSideEffects = speaks
  }

  /// Whether a noun phrase is "side effects", "adverse reactions".
  @inline(__always)
  func isAdverseEffect(_ chunk: Int) -> Bool { mayNameEffects && namesEffects(chunk) }

  /// Whether a noun phrase of the sentence may be one of adverse effects.
  @inline(__always)
  var mayNameEffects: Bool {
    !said.isDisjoint(with: .adverse | .commonWord)
      && !saidByNouns.isDisjoint(with: .genericCondition | .carrier)
  }

  private func namesEffects(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk) else { return false }
    let token = head(chunk)
    guard classes(token).contains(.genericCondition) || classes(token).contains(.carrier) else {
      return false
    }
    for k in Int(chunks[chunk].first)..<token {
      if classes(k).contains(.adverse) { return true }
      // "the most common complaints", where side effects are spoken of.
      if classes(k).contains(.commonWord),
        speaksOfSideEffects || lemma(token) == grammar.complaint && substanceTopic != nil
      {
        return true
      }
    }
    // "the effects most often reported"
    let behind = skipLight(chunk + 1)
    return speaksOfSideEffects && lemma(token) == grammar.effect && kind(behind) == .verbGroup
      && chunks[behind].form == .participle && classes(head(behind)).contains(.observeVerb)
  }

  /// The chunk of "side effects" in a subject, looking through "the most common of".
  func adverseEffect(in clause: Clause) -> Int? {
    guard clause.subjectEnd > clause.subjectFirst else { return nil }
    for c in clause.subjectFirst..<clause.subjectEnd where isAdverseEffect(c) { return c }
    return nil
  }

  /// The substance whose side effects they are: "of X", "from X", "X's side effects", or the topic.
  func causer(of chunk: Int) -> ArgumentList {
    if let possessor = possessor(of: chunk) { return list(possessor) }
    let phrase = chunks[chunk]
    for token in Int(phrase.first)..<Int(phrase.end) {
      if let mention = mention(at: token),
        vocabulary.keys[Int(mention.term)].concept.type == .substance,
        let found = argument(first: Int(mention.first), end: Int(mention.end))
      {
        return list(found)
      }
    }
    var i = chunk + 1
    if isPreposition(i, grammar.of, grammar.from, grammar.with) {
      i = skipLight(i + 1)
      if kind(i) == .verbGroup { i = skipLight(i + 1) }
      let list = arguments(from: i).list.filter { !isPerson($0) }
      if let first = list.first {
        if first.isVague {
          if let named = substanceNamed(chunk + 1, list[list.count - 1].end) {
            return self.list(named)
          }
          if let topic = discourse.topic { return self.list(topic) }
        }
        // "a side effect of A, B and C"
        let named = list.filter { $0.concept.type == .substance && $0.isKnown && !$0.isVague }
        if named.count > 1, first.concept.type == .substance, !first.isVague { return named }
        return self.list(first)
      }
    }
    return list(discourse.topic)
  }

  /// "Side effects of X include A and B"; "A and B are side effects of X".
  private func readSideEffectEquation(_ index: Int) {
    let clause = clauses[index]
    if let effects = adverseEffect(in: clause) {
      let items = symptoms(from: skipLight(clause.chunk + 1))
      for cause in causer(of: effects) {
        for item in items where !item.isVague && !isPerson(item) {
          emit(
            kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
            isHedged: isHedgedPhrase(effects), end: item.end)
        }
      }
      return
    }
    // "Nausea and dizziness are possible side effects of X"
    var i = skipLight(clause.chunk + 1)
    if kind(i) == .adjective { i = skipLight(i + 1) }
    guard isAdverseEffect(i) else { return }
    let items = subjects(of: clause)
    for cause in causer(of: i) {
      for item in items where !item.isVague && item.concept != cause.concept {
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
          isHedged: isHedgedPhrase(i), end: Int(chunks[i].end))
      }
    }
  }

  /// "Side effects are rare", "is safe", "is well tolerated", "is not safe".
  private func readSafeness(_ index: Int) {
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard kind(i) == .adjective || isNounPhrase(i) else { return }
    if let effects = adverseEffect(in: clause),
      kind(i) == .adjective
        || Int(chunks[i].end) - Int(chunks[i].first) == 1
          && classes(head(i)).contains(.mildWord)
    {
      profile(of: effects, words: Int(chunks[i].first)..<Int(chunks[i].end), clause: index)
      return
    }
    guard kind(i) == .adjective else {
      // "one of the safest drugs"
      let isOne =
        isNounPhrase(i) && chunks[i].flags.contains(.pronoun)
        && isPreposition(i + 1, grammar.of) && isNounPhrase(i + 2)
      readSafeNoun(index, isOne ? i + 2 : i)
      return
    }
    for token in Int(chunks[i].first)..<Int(chunks[i].end) where classes(token).contains(.safeWord)
    {
      stateSafety(index, token, after: i + 1)
      return
    }
  }

  /// "can be taken safely in pregnancy"
  private func readSafelyTaken(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    guard mayHold(grammar.safely), clause.role == .main, verb.flags.contains(.passive),
      classes(Int(verb.head)).contains(.takeVerb)
    else { return }
    let limit = min(tokens.count, Int(verb.end) + 2)
    guard let token = (Int(verb.first)..<limit).first(where: { word($0) == grammar.safely }) else {
      return
    }
    let next = skipLight(clause.chunk + 1)
    stateSafety(index, token, after: next)
  }

  /// "is a safe treatment for"
  private func readSafeNoun(_ index: Int, _ chunk: Int) {
    for token in Int(chunks[chunk].first)..<head(chunk)
    where wholeClasses(token).contains(.safeWord) {
      stateSafety(index, token, after: .max)
      return
    }
  }

  private static var no: UInt64 { WordHash.of("no") }

  /// "has few side effects", "has a well-established safety record".
  private func readSideEffectProfile(_ index: Int) {
    let clause = clauses[index]
    var i = skipLight(clause.chunk + 1)
    if kind(i) == .adjective, kind(i + 1) == .conjunction {
      // "less frequent and less severe side effects"
      i = skipLight(i + 2)
    }
    guard isAdverseEffect(i) || isSafetyRecord(i) else { return }
    guard !hasPersonSubject(clause), !isPreposition(i + 1, grammar.on) else { return }
    var favourable: Bool?
    if chunks[i].flags.contains(.negated), tokens[Int(chunks[i].first)].hash == Self.no {
      // "has no side effects"
      let object = Argument(
        concept: concepts.key("side effect", .condition), first: Int(chunks[i].first),
        end: Int(chunks[i].end), isKnown: true)
      for subject in subjectOrTopic(of: clause) {
        emit(
          kind: .safety, predicate: .causes, subject: subject, object: object, clause: index,
          isNegated: true)
      }
      return
    }
    favourable = isFavourable(Int(chunks[i].first)..<Int(chunks[i].end))
    if favourable == nil,
      (Int(chunks[i].first)..<Int(chunks[i].end)).contains(where: {
        classes($0).contains(.goodWord)
      })
    {
      favourable = true
    }
    let subjects = subjects(of: clause)
    for subject in subjects.isEmpty ? list(discourse.topic) : subjects {
      guard let favourable else {
        let object = Argument(
          concept: concepts.key("side effect", .condition), first: Int(chunks[i].first),
          end: Int(chunks[i].end), isKnown: true)
        emit(kind: .safety, predicate: .causes, subject: subject, object: object, clause: index)
        return
      }
      let object = Argument(
        concept: concepts.key(favourable ? "favourable" : "unfavourable", .concept),
        first: Int(chunks[i].first), end: Int(chunks[i].end), isKnown: true)
      emit(
        kind: .safety, predicate: .hasSafetyProfile, subject: subject, object: object,
        clause: index)
    }
  }

  /// "a well-established safety record"
  private func isSafetyRecord(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk) else { return false }
    return (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
      classes($0).contains(.safetyNoun)
    }
      && (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
        classes($0).contains(.mildWord) || classes($0).contains(.severeWord)
          || classes($0).contains(.goodWord)
      }
  }

  /// "Side effects are minimal / serious".
  func profile(of effects: Int, words: Range<Int>, clause index: Int) {
    var favourable: Bool?
    for token in words {
      if !classes(token).isDisjoint(with: [.mildWord, .absent]) { favourable = true }
      if classes(token).contains(.severeWord) { favourable = favourable ?? false }
    }
    if favourable == nil, clauses[index].subjectEnd == effects + 1,
      words.contains(where: { Self.often.contains(tokens[$0].hash) }),
      !clauses[index].isNegated
    {
      // "much less common than with Y" is a praise.
      favourable = words.contains { word($0) == grammar.less }
    }
    guard let favourable else { return }
    let object = Argument(
      concept: concepts.key(favourable ? "favourable" : "unfavourable", .concept),
      first: words.lowerBound, end: words.upperBound, isKnown: true)
    for cause in causer(of: effects) {
      emit(
        kind: .safety, predicate: .hasSafetyProfile, subject: cause, object: object, clause: index)
      normalizeSafety()
    }
  }

  private static let often = WordSet("common frequent")

  /// "Some people may experience nausea": the topic causes it.
  private func readExperience(_ index: Int) {
    let clause = clauses[index]
    if likelihood(before: clause.chunk) != nil || clause.subjectFirst > 0 && isRiskThat(clause)
      || isNoMoreThanPlacebo() || isOfFewer(clause)
    {
      return
    }
    var start = skipLight(clause.chunk + 1)
    // "complain of Y", "suffer from Y"
    if isPreposition(start, grammar.of, grammar.from) { start = skipLight(start + 1) }
    // "About a third of adults suffer from Y" tells how many do.
    if isPrevalence(clause) { return }
    let list = arguments(from: start)
    if readLess(index, list.list) { return }
    readRelief(index, list.list)
    if isInWhich(clause) { return }
    let develops =
      lemma(head(clause.chunk)) == grammar.develop
      || isPreposition(skipLight(clause.chunk + 1), grammar.of)
    let examples = examplesBehindRelative(clause.chunk)
    let items = (examples.isEmpty ? list.list : examples).filter {
      ($0.concept.type == .condition
        || develops && !isPerson($0) && ($0.isKnown || $0.end - $0.first < 3)) && !$0.isVague
        && $0.direction != .down
        && !isAccident($0)
    }
    guard !items.isEmpty else { return }
    // "people with Z develop Y": the two go together.
    let traits = hasPersonSubject(clause) ? self.traits(of: clause) : noArguments
    let conditions = traits.filter { $0.concept.type == .condition }
    if !conditions.isEmpty {
      let isOften =
        clause.isHedged || clause.isCan || tellsHowOften(clause) || isOfMany(clause)
      if lemma(head(clause.chunk)) == grammar.have && !isOften || clause.role != .main { return }
      for condition in conditions {
        for item in items where item.concept != condition.concept {
          emit(
            kind: .association, predicate: .associatedWith, subject: condition, object: item,
            clause: index, end: item.end)
        }
      }
      return
    }
    // "people taking X", "while using X"; else the topic.
    var causes = takenBy(clause)
    let lemma = lemma(head(clause.chunk))
    if causes.isEmpty, clause.isHedged || clause.isCan || lemma != grammar.have {
      causes = takenBySubject(of: clause)
    }
    if causes.isEmpty, clause.role == .main,
      lemma != grammar.have && lemma != grammar.get
        || (speaksOfSideEffects
          || lemma == grammar.get && (tellsSideEffects || isOfSome(clause)))
          && substanceTopic != nil && !clause.isNegated,
      let topic = discourse.topic
    {
      // "feel pain after a hernia repair": what came before it is to blame.
      let behind = isPreposition(list.end, grammar.after) ? list.end + 1 : chunks.count
      let earlier = arguments(from: skipLight(behind)).list.first
      causes = self.list(earlier.flatMap { isProcedure($0) ? $0 : nil } ?? topic)
    }
    if causes.isEmpty, clause.isHedged || clause.isCan, isPreposition(0, grammar.after) {
      // "After surgery, you may have pain"
      causes = exposure(at: 0)
    }
    if causes.isEmpty, let disease = disease(sufferedIn: clause) {
      // "Children can get it, too"
      if items.contains(where: { $0.concept == disease.concept }) { return }
      let areNamed = items.contains { $0.concept.type == .condition }
      for item in list.list
      where item.concept != disease.concept && !item.isNegated && !item.isVague
        && (item.concept.type == .condition
          || areNamed && !item.isKnown && item.concept.type == .concept && !isPerson(item))
      {
        emit(
          kind: .mechanism, predicate: .causes, subject: disease, object: item, clause: index,
          end: item.end)
      }
      return
    }
    for cause in causes {
      for item in items where item.concept != cause.concept {
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
          end: item.end)
      }
    }
  }

  /// "Fewer people will get Y"
  private func isOfFewer(_ clause: Clause) -> Bool {
    clause.subjectEnd > clause.subjectFirst && isNounPhrase(clause.subjectFirst)
      && tokens[Int(chunks[clause.subjectFirst].first)].hash == Self.fewer
  }

  private static var fewer: UInt64 { WordHash.of("fewer") }

  /// "Patients may have fever and chills", "you may also develop a rash": the disease that the page is about, where
  /// nothing that is taken has been spoken of.
  private func disease(sufferedIn clause: Clause) -> Argument? {
    guard
      clause.isHedged || tellsHowOften(clause) || isOfMany(clause)
        || Self.sufferers.contains(tokens[Int(chunks[clause.subjectFirst].first)].hash),
      clause.role == .main, !isSubordinate(clause), !clause.isNegated,
      // "You may get Y from Z"
      lemma(head(clause.chunk)) != grammar.get, discourse.focus == nil, let disease = diseaseOfPage,
      clause.subjectEnd == clause.subjectFirst + 1,
      hasPersonSubject(clause) || hasPersonPronoun(clause),
      !classes(head(clause.subjectFirst)).contains(.expert),
      !classes(head(clause.subjectFirst)).contains(.firstPerson)
    else { return nil }
    switch discourse.sectionRole {
    case nil, .symptom?: return at(clause.subjectFirst, disease)
    default: return nil
    }
  }

  private static let sufferers = WordSet("patients affected")

  /// "some people", "most patients"
  private func isOfMany(_ clause: Clause) -> Bool {
    Self.shares.contains(tokens[Int(chunks[clause.subjectFirst].first)].hash)
  }

  private static let shares = WordSet("some many most several")

  /// "Some people get Y", in a text about a substance and no disease.
  func isOfSome(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, discourse.documentCondition == nil,
      discourse.sectionCondition == nil, substanceTopic != nil, clause.role == .main,
      !isSubordinate(clause), hasPersonSubject(clause) || hasPersonPronoun(clause)
    else { return false }
    switch tokens[Int(chunks[clause.subjectFirst].first)].hash {
    case Self.some, Self.few, Self.many: return true
    default:
      let second = Int(chunks[clause.subjectFirst].first) + 1
      return second < tokens.count && tokens[second].hash == Self.few
    }
  }

  /// Whether the sentence has named a side effect of what the text is about.
  private var tellsSideEffects: Bool {
    drafts.contains { $0.kind == .safety && $0.predicate == .causes && !$0.isNegated }
  }

  /// "experience mild reactions that last a few days, such as A and B": A and B.
  private func examplesBehindRelative(_ chunk: Int) -> ArgumentList {
    let c = skipLight(chunk + 1)
    guard isNounPhrase(c), kind(c + 1) == .relative,
      classes(head(c)).contains(.genericCondition) || classes(head(c)).contains(.carrier)
    else { return noArguments }
    var i = c + 2
    while i < chunks.count, i < c + 14 {
      if kind(i) == .comma, let found = examples(at: i, limit: chunks.count, depth: 0) {
        return found.list
      }
      i += 1
    }
    return noArguments
  }

  /// "Those on X reported less pain": X treats it.
  private func readRelief(_ index: Int, _ list: ArgumentList) {
    let clause = clauses[index]
    let items = list.filter {
      $0.concept.type == .condition && !$0.isVague && !$0.isRisk && $0.direction == .down
    }
    guard !items.isEmpty, clause.subjectEnd > clause.subjectFirst else { return }
    var causes = takenBy(clause)
    if causes.isEmpty, isPersonPhrase(clause.subjectFirst) {
      causes = taken(behindPersons: clause.subjectFirst)
    }
    for cause in causes {
      for item in items where item.concept != cause.concept {
        let isRate = isRated(item) || isMereSideEffect(item)
        emit(
          kind: isRate ? .association : .therapeutic,
          predicate: isRate ? .decreasesRiskOf : .treats, subject: cause, object: item,
          clause: index, end: item.end)
      }
    }
  }

  /// "lower mortality": what is counted among many, and not felt by one ("less pain").
  func isRated(_ argument: Argument) -> Bool {
    (argument.first..<argument.end).contains { Self.rated.contains(tokens[$0].hash) }
  }

  private static let rated = WordSet("lower higher")

  /// "the odds that they develop Y"
  private func isRiskThat(_ clause: Clause) -> Bool {
    let that = skipLightLeft(clause.subjectFirst - 1)
    let noun = skipLightLeft(that - 1)
    return word(head(max(0, that))) == grammar.that && isNounPhrase(noun)
      && trigger(lemma(head(noun)), .noun, where: { $0.flags.contains(.risk) }) != nil
  }

  /// The substances in "people taking X or Y", "who take X", "after using X".
  func takenBy(_ clause: Clause) -> ArgumentList {
    for other in clauses where other.chunk != clause.chunk {
      if other.role == .relative, chunks[other.chunk].flags.contains(.copular), !other.isNegated,
        isPreposition(skipLight(other.chunk + 1), grammar.on), other.chunk < clause.chunk
      {
        // "women who are on X may"
        let found = arguments(from: skipLight(other.chunk + 1) + 1).list.filter {
          $0.concept.type == .substance && $0.isKnown
        }
        if !found.isEmpty { return found }
      }
      guard classes(head(other.chunk)).contains(.takeVerb),
        !isStopped(other.chunk), !tellsOfComplaint(other, behind: clause),
        chunks[other.chunk].form == .gerund || other.role == .relative
          || other.role == .reduced && chunks[other.chunk].form == .participle
            && other.chunk < clause.chunk
      else { continue }
      var start = skipLight(other.chunk + 1)
      if isPreposition(start, grammar.with, grammar.on) { start += 1 }
      if let topic = topicByKind(start) { return list(topic) }
      let found = arguments(from: start).list.filter {
        $0.concept.type == .substance || $0.isVague
      }
      guard let first = found.first else {
        let object = skipLight(other.chunk + 1)
        if isNounPhrase(object), chunks[object].flags.contains(.pronoun),
          classes(head(object)).contains(.anaphor), !classes(head(object)).contains(.person)
        {
          // "people who take it"
          return list(discourse.topic)
        }
        if isNounPhrase(object), tokens[Int(chunks[object].first)].kind == .quantity,
          analysis.quantities[Int(tokens[Int(chunks[object].first)].quantity)].dimension == .mass,
          let topic = substanceTopic
        {
          // "women who took 5 g a day"
          return list(topic)
        }
        continue
      }
      if isLittle(first) { continue }
      if first.isVague { return list(discourse.topic) }
      return found
    }
    return noArguments
  }

  /// "stop taking X"
  func isStopped(_ verb: Int) -> Bool {
    kind(verb - 1) == .verbGroup && classes(head(verb - 1)).contains(.stopVerb)
  }

  /// "Liver problems may occur at high doses", "X has been reported in people taking Y", "occurred in 10% of
  /// patients taking X".
  private func readOccurrence(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let isReported =
      (verb.flags.contains(.passive) || verb.form == .participle && clause.role == .reduced)
      && classes(Int(verb.head)).contains(.observeVerb)
    guard
      isReported
        || !verb.flags.contains(.passive) && classes(Int(verb.head)).contains(.occurVerb)
    else { return }
    guard isReported || !isNounPhrase(skipLight(clause.chunk + 1)) else { return }
    var causes = takenBy(clause)
    if causes.isEmpty { causes = exposure(at: behindReported(clause.chunk)) }
    let isTaken = !causes.isEmpty
    if causes.isEmpty, hasDoseContext(), let topic = discourse.topic { causes = list(topic) }
    let isDenied =
      clause.subjectEnd > clause.subjectFirst
      && chunks[clause.subjectFirst].flags.contains(.negated)
    if causes.isEmpty,
      speaksOfSafety
        || isReported && (verb.flags.contains(.perfect) || isDenied || saysHowOften(verb))
        || verb.flags.contains(.perfect) && clause.role == .main
          && discourse.documentTopic?.concept.type == .substance
        || isOfCases(clause.chunk + 1), let topic = substanceTopic
    {
      causes = list(topic)
    }
    // "Y, seen in 5% of patients"
    let isAside = !verb.flags.contains(.passive) && verb.form == .participle
    let items = subjects(of: clause).filter {
      !$0.isVague && !$0.isRisk && $0.direction != .down && !isWorking($0)
        && ($0.concept.type == .condition
          || isReported && verb.flags.contains(.passive) && isUnlisted($0)
          || isTaken && $0.concept.type != .substance && !isAside
          || classes($0.end - 1).contains(.toxicWord))
    }
    for cause in causes {
      for item in items where item.concept != cause.concept {
        // "no bleeding or deaths": the denial is of both.
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
          isNegated: isDenied && !item.isNegated)
      }
    }
  }

  /// "often have", "also get"
  private func tellsHowOften(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    return (max(0, Int(verb.first) - 2)..<Int(verb.end)).contains {
      tokens[$0].tag == .adverb && Self.habitual.contains(tokens[$0].hash)
    }
  }

  private static let habitual = WordSet(
    "often commonly usually typically frequently sometimes also generally")

  /// "are occasionally reported"
  private func saysHowOften(_ verb: Chunk) -> Bool {
    (Int(verb.first)..<Int(verb.end)).contains { Self.frequencies.contains(tokens[$0].hash) }
  }

  private static let frequencies = WordSet(
    "occasionally sometimes rarely commonly frequently often seldom")

  /// "in isolated cases", "in a few patients", "after years of use"
  private func isOfCases(_ chunk: Int) -> Bool {
    let i = skipLight(chunk)
    guard isPreposition(i, grammar.in, grammar.after, grammar.with), isNounPhrase(i + 1) else {
      return false
    }
    if isPreposition(i, grammar.in) {
      return lemma(head(i + 1)) == grammar.`case`
        || Self.patients == tokens[head(countedPersons(i + 1))].hash
        || Self.users == tokens[head(countedPersons(i + 1))].hash
        || Self.participants == tokens[head(countedPersons(i + 1))].hash
    }
    let last = isPreposition(i + 2, grammar.of) && isNounPhrase(i + 3) ? i + 3 : i + 1
    return lemma(head(last)) == grammar.use || classes(head(last)).contains(.treatmentNoun)
  }

  private static var users: UInt64 { WordHash.of("users") }
  private static var participants: UInt64 { WordHash.of("participants") }
  private static var patients: UInt64 { WordHash.of("patients") }

  /// A plain noun that no vocabulary has and that no pattern knows: what "has been reported" says of it
  /// is that it is a side effect.
  private func isUnlisted(_ argument: Argument) -> Bool {
    let token = argument.end - 1
    guard !argument.isKnown, argument.concept.type == .concept, argument.direction == .none,
      token >= 0, token < tokens.count, tokens[token].tag == .noun
    else { return false }
    let lemma = lemma(token)
    if lemma >= 0, vocabulary.lexicon.table[lemma].trigger >= 0 { return false }
    return classes(token).isEmpty
  }

  /// "22% on X had Y, compared with 25% on placebo": fewer than without it.
  private func isNoMoreThanPlacebo() -> Bool {
    guard mayHold(hash: Self.placebo), contents.holds(token: .quantity) else { return false }
    var shares: [Double] = []
    for token in tokens.indices where tokens[token].kind == .quantity {
      let quantity = analysis.quantities[Int(tokens[token].quantity)]
      if quantity.dimension == .fraction, let low = quantity.low { shares.append(low) }
    }
    return shares.count == 2 && shares[0] <= shares[1]
      && (tokens.lastIndex { $0.hash == Self.placebo } ?? 0)
        > (tokens.lastIndex { $0.kind == .quantity } ?? 0)
  }

  private static var placebo: UInt64 { WordHash.of("placebo") }

  /// "Some experience nausea", "others report", "those on X": persons that a pronoun stands for.
  func hasPersonPronoun(_ clause: Clause) -> Bool {
    let c = clause.subjectFirst
    guard clause.subjectEnd > c, isNounPhrase(c), chunks[c].flags.contains(.pronoun) else {
      return false
    }
    switch tokens[head(c)].hash {
    case Self.some, Self.many, Self.others, Self.few, Self.most: return true
    default: return isPersonPhrase(c) && !taken(behindPersons: c).isEmpty
    }
  }

  private static var some: UInt64 { WordHash.of("some") }
  private static var many: UInt64 { WordHash.of("many") }
  private static var others: UInt64 { WordHash.of("others") }
  private static var few: UInt64 { WordHash.of("few") }
  private static var most: UInt64 { WordHash.of("most") }

  /// Past "to occur unpredictably" behind "has been reported".
  private func behindReported(_ chunk: Int) -> Int {
    let next = skipLight(chunk + 1)
    return kind(next) == .verbGroup && chunks[next].form == .infinitive ? next + 1 : chunk + 1
  }

  private func hasDoseContext() -> Bool { regimen(in: 0, tokens.count) != nil }
}
