import Claims

extension SentenceReader {
  // MARK: What has been looked at

  /// "has been investigated for Y", "has not been tested in humans", "researchers are studying X for Y",
  /// "no trials have examined X in Y", "is under investigation for Y".
  func readStudied(_ index: Int) -> Bool {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let token = Int(verb.head)
    if classes(token).contains(.studyVerb) {
      return verb.flags.contains(.passive)
        ? readStudiedPassive(index) : readStudiedActive(index, from: skipLight(clause.chunk + 1))
    }
    if lemma(token) == grammar.evidence.look,
      let at = Optional(skipLight(clause.chunk + 1)), isPreposition(at)
    {
      return readStudiedActive(index, from: at + 1)
    }
    return isLinking(clause) && readUnderInvestigation(index)
  }

  private func readStudiedPassive(_ index: Int) -> Bool {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    // "people are tested for Y"
    if hasPersonSubject(clause) { return false }
    var topic = evidenceTopic(from: clause.chunk + 1, about: Array(subjectOrTopic(of: clause)))
    if drafts.contains(where: { $0.kind == .regulatory && $0.clause == index }) { return true }
    var own: [Argument] = subjectOrTopic(of: clause).filter { !isStudy($0) && !isPerson($0) }
    let about = topicOfSubject(clause)
    if about.aspect != nil, !about.subjects.isEmpty {
      // "the effect of X on Y has been studied"
      own = about.subjects
      topic.objects += about.objects
    }
    guard !own.isEmpty || clause.subjectEnd <= clause.subjectFirst else { return false }
    if own.allSatisfy({ $0.concept.type == .condition || $0.concept.type == .target }), !own.isEmpty
    {
      // "it" that is studied is what is taken.
      guard chunks[clause.subjectFirst].flags.contains(.pronoun), let known = discourse.topic else {
        return false
      }
      own = [known]
    }
    // "X has been studied with Y for Z": what stands behind is not what is studied.
    topic.subjects = own
    topic.aspect = nil
    let isThorough = (Int(verb.first)..<Int(verb.end)).contains {
      Self.fully.contains(tokens[$0].hash)
    }
    let isNegated = verb.flags.contains(.negated) || clause.isNegated
    if isNegated {
      if isThorough {
        state(.needsEvidence, topic, index)
      } else {
        topic.objects = topic.objects.isEmpty ? topic.populations : topic.objects
        if topic.objects.isEmpty { topic.objects = groupsInSubject(clause) }
        state(.hasEvidence, topic, index, isNegated: true)
      }
      return true
    }
    let isGoingOn = (Int(verb.first)..<Int(verb.head)).contains { tokens[$0].hash == Self.being }
    guard !topic.objects.isEmpty || isThorough || isGoingOn else { return false }
    // "blood counts were evaluated for Y" tells of methods.
    let isStanding = isGoingOn || verb.flags.contains(.perfect) || isThorough
    guard
      isStanding
        || own.contains(where: { $0.concept.type == .substance })
          && Self.inquiring.contains(tokens[Int(verb.head)].hash)
    else { return false }
    // "is being investigated as a treatment for Y" does not say that it treats Y.
    drafts.removeAll { draft in
      draft.kind == .therapeutic && draft.first >= Int(chunks[clause.subjectFirst].first)
        && topic.objects.contains { $0.concept == draft.object?.concept }
    }
    state(.hasEvidence, topic, index)
    return true
  }

  /// "Its use in children has not been tested": in whom.
  private func groupsInSubject(_ clause: Clause) -> [Argument] {
    let c = clause.subjectFirst + 1
    guard c < clause.chunk, isPreposition(c, grammar.in, grammar.during) else { return [] }
    return arguments(from: c + 1, limit: clause.chunk).list.filter {
      !$0.isVague && ($0.concept.type == .condition || isPerson($0))
    }
  }

  private static let inquiring = WordSet("studied investigated tested researched")
  private static var being: UInt64 { WordHash.of("being") }

  /// "Scientists are testing X in Y", "No studies have examined the effect of X on Y".
  private func readStudiedActive(_ index: Int, from start: Int) -> Bool {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return false
    }
    let subject = clause.subjectFirst
    let isKnower =
      researchPhrase(from: subject, limit: clause.subjectEnd) != nil
      || classes(head(subject)).contains(.expert)
      || mention(at: head(subject)) == nil && chunks[subject].flags.contains(.pronoun)
        && classes(head(subject)).contains(.person)
    guard isKnower else { return false }
    let weight = evidenceWeight(subject, isDenied: verb.flags.contains(.negated))
    let isScant = weight == .lacking
    let isNegated = weight == .absent || isScant
    let isGoingOn = tokens[Int(verb.head)].tag == .gerund && verb.form == .finite
    guard isNegated || isGoingOn || verb.flags.contains(.perfect), isNounPhrase(start) else {
      return false
    }
    var topic = evidenceTopic(from: start)
    if isGoingOn, topic.objects.isEmpty || topic.subjects.isEmpty {
      addPurpose(to: &topic, from: start)
    } else if isGoingOn, contents.holds(form: .infinitive) {
      drafts.removeAll { draft in
        draft.kind == .therapeutic && draft.first >= Int(chunks[start].first)
          && topic.objects.contains { $0.concept == draft.object?.concept }
      }
    }
    guard !topic.subjects.isEmpty || isNegated && !topic.objects.isEmpty else { return false }
    if isNegated {
      state(isScant ? .needsEvidence : .hasEvidence, topic, index, isNegated: !isScant)
      return true
    }
    guard !topic.objects.isEmpty else { return false }
    state(.hasEvidence, topic, index)
    return true
  }

  /// "are studying X to treat Y", "are exploring the use of X to prevent Y": Y, which nothing is yet said to do.
  private func addPurpose(to topic: inout EvidenceTopic, from start: Int) {
    guard
      let verb = (start..<chunks.count).first(where: {
        kind($0) == .verbGroup && chunks[$0].form == .infinitive
      }), let purpose = purpose(from: verb, to: chunks.count)
    else { return }
    if topic.subjects.isEmpty {
      topic.subjects = arguments(from: start, limit: verb).list.filter {
        !$0.isVague && !isPerson($0)
      }
    }
    topic.objects = Array(purpose.objects)
    topic.end = max(topic.end, purpose.end)
    drafts.removeAll { draft in
      draft.kind != .dosage && draft.kind != .statistic
        && purpose.objects.contains { $0.first == draft.object?.first }
    }
  }

  /// "is under investigation for Y", "is in phase 3 trials for Y", "is an area of active research".
  private func readUnderInvestigation(_ index: Int) -> Bool {
    let clause = clauses[index]
    let c = skipLight(clause.chunk + 1)
    var study = -1
    if isPreposition(c), lowercased(head(c)) == "under" || lowercased(head(c)) == "in",
      isResearch(c + 1)
    {
      study = c + 1
    } else if isNounPhrase(c), isPreposition(c + 1, grammar.of), isResearch(c + 2),
      classes(head(c)).contains(.vague) || classes(head(c)).contains(.carrier)
        || Self.matters.contains(tokens[head(c)].hash)
    {
      study = c + 2
    }
    guard study >= 0, !chunks[clause.chunk].flags.contains(.negated) else { return false }
    // "are in the literature" is no such thing.
    let isOf = tokens[head(study)].hash
    guard Self.inquiries.contains(isOf) else { return false }
    var topic = topicOfSubject(clause)
    topic.end = 0
    let own: [Argument] = subjects(of: clause).filter {
      !isStudy($0) && !isPerson($0) && !$0.isVague
    }
    if topic.subjects.isEmpty, topic.aspect == nil { topic.subjects = own }
    topic.add(evidenceTopic(from: study + 1))
    topic.end = max(topic.end, study + 1)
    state(.hasEvidence, topic, index)
    return true
  }

  private static let matters = WordSet("area subject topic focus field object")
  private static let inquiries = WordSet(
    "research investigation investigations study studies trial trials")

  // MARK: What has been shown

  /// "remains unproven", "has not been established", "is unknown", "little is known about X",
  /// "looks promising in the lab".
  func readProof(_ index: Int) -> Bool {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    if verb.flags.contains(.passive) || verb.form == .participle && clause.role != .reduced {
      if classes(Int(verb.head)).contains(.proofVerb) { return readProvenPassive(index) }
      if lemma(Int(verb.head)) == grammar.evidence.know
        || tokens[Int(verb.head)].hash == Self.understood
      {
        return readKnown(index)
      }
    }
    guard isLinking(clause), !isThere(clause), let word = quality(of: clause) else { return false }
    let isDenied = verb.flags.contains(.negated)
    let kinds = classes(word)
    let c = chunkIndex(of: word)
    let hash = tokens[word].hash
    if Self.unshown.contains(hash), !isDenied {
      var topic = ownTopic(clause)
      topic.add(evidenceTopic(from: c + 1, about: topic.subjects))
      topic.end = max(topic.end, c + 1)
      state(.hasEvidence, topic, index, isNegated: true)
      return true
    }
    if hash == Self.promising || hash == Self.encouraging {
      guard !isDenied, !subjects(of: clause).isEmpty else { return false }
      var topic = ownTopic(clause)
      topic.add(evidenceTopic(from: c + 1, about: Array(subjects(of: clause))))
      topic.end = max(topic.end, c + 1)
      topic.aspect = nil
      state(.hasEvidence, topic, index, isHedged: true)
      return true
    }
    let isOpen =
      kinds.contains(.evidenceLack) && Self.open.contains(hash) && !isDenied
      || (hash == Self.clear || hash == Self.certain || hash == Self.knownWord) && isDenied
    guard isOpen, isAspect(clause) else { return false }
    // "its role in preventing Y is unclear" does not say that it prevents Y.
    drafts.removeAll { draft in
      draft.clause >= 0 && draft.kind != .regulatory && draft.clause < clauses.count
        && clauses[draft.clause].chunk >= clause.subjectFirst
        && clauses[draft.clause].chunk < clause.chunk
    }
    var topic = ownTopic(clause)
    topic.end = c + 1
    state(.needsEvidence, topic, index)
    return true
  }

  private static var understood: UInt64 { WordHash.of("understood") }
  private static var promising: UInt64 { WordHash.of("promising") }
  private static var encouraging: UInt64 { WordHash.of("encouraging") }
  private static var clear: UInt64 { WordHash.of("clear") }
  private static var certain: UInt64 { WordHash.of("certain") }
  private static var knownWord: UInt64 { WordHash.of("known") }
  private static let unshown = WordSet(
    "unproven untested unstudied unestablished unsubstantiated unsupported")
  private static let open = WordSet(
    "unknown unclear uncertain controversial debated disputed debatable questionable "
      + "inconclusive understudied undetermined unresolved unsettled contested murky")

  /// What the clause's subject is of: "the benefits of X", or X.
  private func ownTopic(_ clause: Clause) -> EvidenceTopic {
    var topic = topicOfSubject(clause)
    topic.end = 0
    if topic.subjects.isEmpty, topic.aspect == nil || topic.objects.isEmpty {
      topic.subjects = subjects(of: clause).filter {
        !isStudy($0) && !$0.isVague && $0.concept.type == .substance
      }
    }
    return topic
  }

  /// Whether the subject is an effect, a use, a risk, how something works: not "the cause of Y".
  private func isAspect(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return false
    }
    let token = head(clause.subjectFirst)
    return !classes(token).isDisjoint(with: [
      .roleNoun, .safetyNoun, .doseNoun, .effectNoun, .ability,
    ])
      || lemma(token) == grammar.risk || Self.workings.contains(tokens[token].hash)
  }

  private static let workings = WordSet(
    "mechanism mechanisms significance relevance consequences risks benefit benefits "
      + "implications impact outcomes")

  /// "The efficacy of X in Y has not been established", "its benefits are well documented".
  private func readProvenPassive(_ index: Int) -> Bool {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let next = skipLight(clause.chunk + 1)
    // "has been shown to reduce Y", "has not been shown that": the claim itself.
    if kind(next) == .verbGroup && chunks[next].form == .infinitive { return false }
    if kind(next) == .subordinator || kind(next) == .relative { return false }
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return false
    }
    let phrase = clause.subjectFirst
    let before = Int(chunks[phrase].first) - 1
    let isDenied =
      chunks[phrase].flags.contains(.negated)
      || before >= 0 && word(before) == grammar.nor
      || classes(Int(chunks[phrase].first)).contains(.negator)
    let isNegated = verb.flags.contains(.negated) != isDenied
    var topic = ownTopic(clause)
    let isWell = (Int(verb.first)..<Int(verb.end)).contains {
      Self.fully.contains(tokens[$0].hash) || lowercased($0) == "clinically"
        || lowercased($0) == "scientifically"
    }
    let isOfClaim =
      isAspect(clause) || isResearch(phrase) && isNegated
      || chunks[phrase].flags.contains(.pronoun) && isNegated
      || classes(head(phrase)).contains(.maximumWord)
      || mentionTerm(head(phrase))?.concept.type == .substance
    guard isOfClaim, isNegated || isWell else { return false }
    if isPreposition(next, grammar.by) {
      guard isNegated else { return false }
    } else {
      topic.add(evidenceTopic(from: clause.chunk + 1, about: topic.subjects))
    }
    topic.end = max(topic.end, clause.chunk + 1)
    if isNegated, isWell {
      state(.needsEvidence, topic, index)
    } else {
      state(.hasEvidence, topic, index, isNegated: isNegated)
    }
    return true
  }

  /// "Little is known about X", "the effects of X are not fully understood".
  private func readKnown(_ index: Int) -> Bool {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let words = grammar.evidence
    let about = skipLight(clause.chunk + 1)
    let isAbout = isPreposition(about, words.about, grammar.of, grammar.on)
    var subject = clause.subjectFirst
    if clause.subjectEnd <= clause.subjectFirst {
      // "Little is known": an adjective that stands for a noun.
      subject = skipLightLeft(clause.chunk - 1)
    }
    guard isNounPhrase(subject) || kind(subject) == .adjective else { return false }
    let quantity = word(head(subject))
    if isAbout,
      quantity == words.little && !verb.flags.contains(.negated)
        || quantity == words.much && verb.flags.contains(.negated) != isNot(subject)
    {
      // "about whether …" is an open question.
      guard kind(about + 1) != .subordinator else { return false }
      var topic = evidenceTopic(from: about)
      topic.end = max(topic.end, about)
      state(.needsEvidence, topic, index)
      return true
    }
    guard verb.flags.contains(.negated), isAspect(clause),
      kind(about) != .verbGroup, kind(about) != .subordinator
    else { return false }
    var topic = ownTopic(clause)
    topic.end = clause.chunk + 1
    state(.needsEvidence, topic, index)
    return true
  }

  private func isNot(_ chunk: Int) -> Bool {
    kind(chunk - 1) == .adverb && tokens[head(chunk - 1)].tag == .negation
      || chunks[chunk].flags.contains(.negated)
  }

  // MARK: What speaks for it

  private static let favoring = WordSet("favor favors favored favour favours favoured")

  /// "Evidence supports the use of X for Y", "is not supported by evidence", "is backed by science".
  func readSupport(_ index: Int) -> Bool {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let lemma = lemma(Int(verb.head))
    guard
      lemma == grammar.evidence.support || lemma == grammar.evidence.back
        || tokens[Int(verb.head)].hash == Self.backed
        || Self.favoring.contains(tokens[Int(verb.head)].hash)
    else { return false }
    // "claims that X burns fat are not supported": not of fat.
    if clause.subjectEnd > clause.subjectFirst, kind(clause.subjectFirst - 1) == .verbGroup {
      return false
    }
    if verb.flags.contains(.passive) {
      var i = skipLight(clause.chunk + 1)
      if kind(i) == .adverb { i += 1 }
      guard isPreposition(i, grammar.by),
        let study = researchPhrase(from: i + 1, limit: chunks.count)
      else { return false }
      var topic = topicOfSubject(clause)
      topic.end = study + 1
      if topic.subjects.isEmpty {
        topic.subjects = subjects(of: clause).filter { !isStudy($0) && !isPerson($0) }
      }
      let claims = chunks[clause.subjectFirst..<max(clause.subjectFirst, clause.subjectEnd)]
      guard !claims.isEmpty else { return false }
      stateWeight(
        evidenceWeight(study, isDenied: verb.flags.contains(.negated)), topic, index,
        plainCounts: true)
      return true
    }
    guard clause.subjectEnd > clause.subjectFirst, clause.role != .reduced,
      verb.form != .infinitive, clause.role != .complement,
      let study = researchPhrase(from: clause.subjectFirst, limit: clause.subjectEnd)
    else { return false }
    var topic = topicOfSubject(clause)
    topic.end = 0
    topic.add(evidenceTopic(from: clause.chunk + 1))
    guard !topic.subjects.isEmpty || topic.aspect != nil || !topic.objects.isEmpty else {
      return false
    }
    stateWeight(
      evidenceWeight(study, isDenied: verb.flags.contains(.negated)), topic, index,
      plainCounts: true)
    return true
  }

  private static var backed: UInt64 { WordHash.of("backed") }

  private func stateWeight(
    _ weight: EvidenceWeight, _ topic: EvidenceTopic, _ index: Int, plainCounts: Bool
  ) {
    switch weight {
    case .absent: state(.hasEvidence, topic, index, isNegated: true)
    case .lacking: state(.needsEvidence, topic, index)
    case .tentative: state(.hasEvidence, topic, index, isHedged: true)
    case .strong: state(.hasEvidence, topic, index)
    case .plain: if plainCounts { state(.hasEvidence, topic, index) }
    }
  }

  /// "A review found no evidence of benefit", "studies provide little support for X".
  func readFound(_ index: Int) -> Bool {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    guard !verb.flags.contains(.passive), verb.form == .finite,
      !classes(Int(verb.head)).isDisjoint(with: [.reportVerb, .lightVerb])
        || lemma(Int(verb.head)) == grammar.evidence.see,
      lemma(Int(verb.head)) != grammar.have,
      let study = researchPhrase(from: clause.chunk + 1, limit: chunks.count),
      Self.proofs.contains(tokens[head(study)].hash)
    else { return false }
    let weight = evidenceWeight(study, isDenied: verb.flags.contains(.negated))
    guard weight == .absent || weight == .lacking, !isOfFinding(study) else { return false }
    var topic = evidenceTopic(from: study)
    guard !saysClaim(topic.end) else { return false }
    var own = topicOfSubject(clause)
    own.end = 0
    if topic.subjects.isEmpty { topic.subjects = own.subjects }
    if topic.objects.isEmpty { topic.objects = own.objects }
    stateWeight(weight, topic, index, plainCounts: false)
    return true
  }

  private static let proofs = WordSet("evidence proof data support")

  private func saysClaim(_ chunk: Int) -> Bool {
    kind(chunk) == .subordinator || kind(chunk) == .relative
      || isNounPhrase(chunk) && beginsClause(chunk)
  }

  /// "shows promise in animal studies", with no condition named.
  private func readPromise(_ index: Int) {
    let clause = clauses[index]
    let c = skipLight(clause.chunk + 1)
    guard isNounPhrase(c), tokens[head(c)].hash == Self.promise,
      !classes(head(clause.chunk)).isDisjoint(with: [.lightVerb, .reportVerb]),
      !chunks[c].flags.contains(.negated), !clause.isNegated
    else { return }
    let own: [Argument] = subjects(of: clause).filter { !isStudy($0) && !isPerson($0) }
    guard !own.isEmpty else { return }
    var topic = evidenceTopic(from: c + 1, about: own)
    topic.aspect = nil
    guard topic.objects.isEmpty else { return }
    state(.hasEvidence, topic, index, isHedged: true)
  }

  private static var promise: UInt64 { WordHash.of("promise") }

  /// "has decades of data behind it", "has no evidence to support it", "lacks good evidence".
  func readHeld(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let lemma = lemma(Int(verb.head))
    let isLack = lemma == grammar.evidence.lack
    readPromise(index)
    guard isLack || lemma == grammar.have, clause.role != .complement,
      let study = researchPhrase(from: clause.chunk + 1, limit: chunks.count),
      Self.proofs.contains(tokens[head(study)].hash)
        || isPreposition(study + 1) && !isOutcome(study)
    else { return }
    let own: [Argument] = subjects(of: clause).filter {
      !isStudy($0) && !isPerson($0) && $0.concept.type != .condition
        && $0.concept.type != .authority
    }
    guard !own.isEmpty else { return }
    var topic = EvidenceTopic(end: study + 1)
    topic.subjects = own
    let behind = evidenceTopic(from: study + 1)
    topic.objects = behind.objects
    if isLack {
      state(.hasEvidence, topic, index, isNegated: !verb.flags.contains(.negated))
      return
    }
    let isBehind = isPreposition(study + 1) && lowercased(head(study + 1)) == "behind"
    stateWeight(
      evidenceWeight(study, isDenied: verb.flags.contains(.negated)), topic, index,
      plainCounts: isBehind)
  }
}
