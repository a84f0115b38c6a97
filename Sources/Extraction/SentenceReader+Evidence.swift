import Claims

extension SentenceReader {
  /// Statements about the evidence: "more research is needed", "evidence is limited", "has been studied in Y",
  /// "remains unproven", "is backed by solid evidence".
  func readEvidence() {
    readUntested()
    readJury()
    guard mentionsResearch() else { return }
    for index in clauses.indices where !clauses[index].isUnasserted {
      if readNeed(index) || readQuality(index) || readExistence(index) || readStudied(index) {
        continue
      }
      if readProof(index) || readSupport(index) || readFound(index) { continue }
      readHeld(index)
    }
    readOpenQuestions()
    readBareEvidence()
  }

  private func mentionsResearch() -> Bool {
    if !said.isDisjoint(with: [
      .researchNoun, .studyVerb, .proofVerb, .evidenceLack, .tentativeWord, .openQuestion,
    ]) {
      return true
    }
    let words = grammar.evidence
    guard mayHoldLemma(words.know) || mayHoldLemma(words.understand) else { return false }
    return tokens.indices.contains {
      lemma($0) == words.know || lemma($0) == words.understand
    }
  }

  // MARK: The parts of a clause

  /// The chunks of the clause's subject, and behind its verb.
  func topicOfSubject(_ clause: Clause) -> EvidenceTopic {
    guard clause.subjectEnd > clause.subjectFirst else { return EvidenceTopic(end: 0) }
    var topic = evidenceTopic(from: clause.subjectFirst, limit: clause.subjectEnd)
    let next = clause.subjectEnd
    if next < clause.chunk, kind(next) == .verbGroup,
      chunks[next].form == .gerund || chunks[next].form == .infinitive
    {
      // "evidence supporting the use of X for Y"
      topic.add(evidenceTopic(from: next + 1, limit: clause.chunk, about: topic.subjects))
    }
    return topic
  }

  private func research(in clause: Clause) -> Int? {
    guard clause.subjectEnd > clause.subjectFirst else { return nil }
    return researchPhrase(from: clause.subjectFirst, limit: clause.subjectEnd)
  }

  /// Whether the verb joins its subject to a quality: "is", "remains", "seems", "looks".
  func isLinking(_ clause: Clause) -> Bool {
    if chunks[clause.chunk].flags.contains(.copular) { return true }
    let lemma = lemma(head(clause.chunk))
    let words = grammar.evidence
    return lemma == words.remain || lemma == words.seem || lemma == words.appear
      || lemma == words.look
  }

  /// The word that says how something is: "is [limited]", "remains [unproven]", "is [lacking]".
  func quality(of clause: Clause) -> Int? {
    let verb = clause.chunk
    if isLinking(clause) {
      var i = skipLight(verb + 1)
      // "is still too limited"
      while kind(i) == .adverb { i += 1 }
      if kind(i) == .adjective || kind(i) == .verbGroup && chunks[i].form == .participle {
        return head(i)
      }
      if kind(i) == .verbGroup, chunks[i].form == .gerund,
        !classes(head(i)).isDisjoint(with: [.tentativeWord, .evidenceLack])
      {
        return head(i)
      }
      return nil
    }
    if chunks[verb].flags.contains(.passive), Self.judged.contains(tokens[head(verb)].hash) {
      // "was judged inconclusive", "was rated as low"
      var i = skipLight(verb + 1)
      if isPreposition(i, grammar.as) { i = skipLight(i + 1) }
      if kind(i) == .adjective { return head(i) }
    }
    return chunks[verb].flags.contains(.passive) || tokens[head(verb)].tag == .gerund
      ? head(verb) : nil
  }

  private static let judged = WordSet("judged rated deemed considered graded called described")

  private func isDenied(_ clause: Clause) -> Bool {
    chunks[clause.chunk].flags.contains(.negated)
  }

  private func span(_ index: Int, to end: Int) -> (first: Int, end: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    var first = Int(verb.first)
    if clause.subjectEnd > clause.subjectFirst {
      first = min(first, Int(chunks[clause.subjectFirst].first))
    }
    if isThere(clause) { first = max(0, Int(verb.first) - 1) }
    let last = end > 0 && end <= chunks.count ? Int(chunks[end - 1].end) : 0
    return (first, max(Int(verb.end), last))
  }

  func state(
    _ predicate: Predicate, _ topic: EvidenceTopic, _ index: Int, isNegated: Bool = false,
    isHedged: Bool = false
  ) {
    let span = span(index, to: topic.end)
    stateEvidence(
      predicate, topic, clause: index, isNegated: isNegated, isHedged: isHedged,
      first: span.first, end: span.end)
  }

  // MARK: What is wanted

  /// "More research is needed to …", "X needs further study", "findings need to be confirmed",
  /// "have yet to be proven", "until larger trials are done".
  private func readNeed(_ index: Int) -> Bool {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let token = Int(verb.head)
    let isPassive = verb.flags.contains(.passive) || verb.form == .participle || isDoneVerb(verb)
    if let study = research(in: clause), !chunks[study].flags.contains(.negated),
      !isDenied(clause), clause.role != .relative
    {
      let isWanted: Bool
      if isPassive {
        isWanted = classes(token).contains(.needWord) || isAwaited(clause, study)
      } else {
        isWanted =
          isLinking(clause) && quality(of: clause).map { classes($0).contains(.needWord) } == true
      }
      if isWanted {
        var topic = topicOfSubject(clause)
        topic.end = 0
        // "more research is needed on X"
        topic.add(evidenceTopic(from: clause.chunk + (isPassive ? 1 : 2)))
        if topic.subjects.isEmpty { takeQuestion(behind: clause.chunk, &topic) }
        if topic.subjects.isEmpty, topic.objects.isEmpty, index > 0,
          let last = drafts.last(where: {
            $0.clause >= 0 && $0.clause < index && clauses[$0.clause].chunk < clause.subjectFirst
          })?.subject
        {
          // "X may ease Y, but more research is needed"
          topic.subjects = [last]
        }
        state(.needsEvidence, topic, index)
        return true
      }
    }
    guard !isPassive, !isDenied(clause) else { return false }
    let next = skipLight(clause.chunk + 1)
    if classes(token).contains(.needWord), isResearch(next), isQualified(next) {
      // "X warrants further study"
      guard !subjects(of: clause).isEmpty || hasPersonSubject(clause) || !hasSubject(clause) else {
        return false
      }
      var topic = topicOfSubject(clause)
      topic.end = 0
      topic.add(evidenceTopic(from: next))
      if topic.subjects.isEmpty { takeQuestion(behind: next, &topic) }
      state(.needsEvidence, topic, index)
      return true
    }
    return readOutstanding(index, next)
  }

  private func hasSubject(_ clause: Clause) -> Bool { clause.subjectEnd > clause.subjectFirst }

  /// "further study", "more trials", "larger studies": not just "a study".
  private func isQualified(_ chunk: Int) -> Bool {
    let first = Int(chunks[chunk].first)
    return (first..<head(chunk)).contains { tokens[$0].tag != .determiner || isMore($0) }
  }

  private func isMore(_ token: Int) -> Bool {
    !classes(token).isDisjoint(with: [.increasing, .strongWord])
      || classes(token).contains(.stopModifier) && tokens[token].tag != .determiner
  }

  /// "until properly controlled trials are done".
  private func isAwaited(_ clause: Clause, _ study: Int) -> Bool {
    let before = skipLightLeft(clause.subjectFirst - 1)
    guard kind(before) == .subordinator || isPreposition(before) else { return false }
    let word = word(head(before))
    return (word == grammar.evidence.until || word == grammar.evidence.before)
      && isQualified(study)
  }

  /// "need to be confirmed", "remains to be seen", "have yet to be proven".
  private func readOutstanding(_ index: Int, _ next: Int) -> Bool {
    let clause = clauses[index]
    let lemma = lemma(head(clause.chunk))
    let isOpen =
      lemma == grammar.need || lemma == grammar.evidence.remain
      || (lemma == grammar.have
        && (Int(chunks[clause.chunk].first)..<head(max(0, min(next, chunks.count - 1))))
          .contains { word($0) == grammar.evidence.yet })
    guard isOpen, kind(next) == .verbGroup, chunks[next].form == .infinitive,
      chunks[next].flags.contains(.passive),
      !classes(head(next)).isDisjoint(with: [.proofVerb, .studyVerb])
        || self.lemma(head(next)) == grammar.evidence.see,
      hasSubject(clause)
    else { return false }
    let phrase = clause.subjectFirst
    let about = topicOfSubject(clause)
    let isOfEvidence =
      research(in: clause) != nil || about.aspect != nil
      || isNounPhrase(phrase)
        && (chunks[phrase].flags.contains(.pronoun)
          || !classes(head(phrase)).isDisjoint(with: [.vague, .effectNoun]))
    guard isOfEvidence || !subjects(of: clause).isEmpty && lemma != grammar.need else {
      return false
    }
    var topic = about
    topic.end = 0
    topic.add(evidenceTopic(from: next + 1))
    topic.end = max(topic.end, next + 1)
    state(.needsEvidence, topic, index)
    return true
  }

  // MARK: How good it is

  /// "Evidence is limited", "data are lacking", "the trials were small and of low quality", "the evidence is strong".
  private func readQuality(_ index: Int) -> Bool {
    let clause = clauses[index]
    guard let study = research(in: clause) ?? pronounForResearch(clause), !isThere(clause),
      clause.role != .reduced, clause.role != .relative || chunks[clause.chunk].form == .finite
    else { return false }
    var topic = topicOfSubject(clause)
    topic.end = 0
    if let word = quality(of: clause) {
      let kinds = classes(word)
      let c = chunkIndex(of: word)
      if kinds.contains(.evidenceLack) {
        // "is limited by its design"
        guard !isDenied(clause), !isPreposition(c + 1, grammar.by) else { return false }
        topic.end = c + 1
        if kind(c + 1) == .verbGroup, chunks[c + 1].form == .infinitive,
          lemma(head(c + 1)) != grammar.evidence.be
        {
          // "too weak to support X for Y"
          topic.add(evidenceTopic(from: c + 2, about: topic.subjects))
          state(.hasEvidence, topic, index, isNegated: true)
          return true
        }
        if isPreposition(c + 1, grammar.in, grammar.on, grammar.for) {
          topic.add(evidenceTopic(from: c + 1))
        }
        state(.needsEvidence, topic, index)
        return true
      }
      if kinds.contains(.lowWord), Self.measures.contains(tokens[head(clause.subjectFirst)].hash) {
        // "the quality of the evidence is low"
        guard !isDenied(clause) else { return false }
        topic.end = c + 1
        state(.needsEvidence, topic, index)
        return true
      }
      if kinds.contains(.strongWord), !chunks[study].flags.contains(.negated) {
        topic.end = c + 1
        if isPreposition(c + 1, grammar.for, grammar.in) {
          topic.add(evidenceTopic(from: c + 1))
        }
        state(.hasEvidence, topic, index, isNegated: isDenied(clause))
        return true
      }
      if kinds.contains(.tentativeWord) {
        topic.end = c + 1
        state(.hasEvidence, topic, index, isHedged: true)
        return true
      }
    }
    return readPoorQuality(index, topic) || readIsFor(index, study, topic)
      || readOngoing(index, topic)
      || readMixedResults(index, topic) || readConducted(index, topic)
  }

  private static let measures = WordSet("quality certainty strength level amount")

  /// "much of it is preliminary": what "it" is shows in the quality.
  private func pronounForResearch(_ clause: Clause) -> Int? {
    guard hasSubject(clause), isNounPhrase(clause.subjectFirst),
      let word = quality(of: clause), classes(word).contains(.evidenceLack),
      classes(word).contains(.tentativeWord)
    else { return nil }
    let phrase = chunks[clause.subjectFirst]
    return phrase.flags.contains(.pronoun) || classes(Int(phrase.head)).contains(.vague)
      ? clause.subjectFirst : nil
  }

  /// "were of poor quality", "is in its infancy".
  private func readPoorQuality(_ index: Int, _ topic: EvidenceTopic) -> Bool {
    let clause = clauses[index]
    guard isLinking(clause) else { return false }
    let i = skipLight(clause.chunk + 1)
    guard isPreposition(i, grammar.of), isNounPhrase(i + 1), !isDenied(clause) else {
      return false
    }
    let isPoor = (Int(chunks[i + 1].first)..<Int(chunks[i + 1].end)).contains {
      !classes($0).isDisjoint(with: [.evidenceLack, .lowWord])
    }
    guard isPoor else { return false }
    var topic = topic
    topic.end = i + 2
    state(.needsEvidence, topic, index)
    return true
  }

  /// "Trials are under way", "studies are ongoing", "research into X continues".
  private func readOngoing(_ index: Int, _ topic: EvidenceTopic) -> Bool {
    let clause = clauses[index]
    guard !isDenied(clause) else { return false }
    var i = clause.chunk + 1
    let isGoingOn: Bool
    if chunks[clause.chunk].flags.contains(.copular) {
      while kind(i) == .adverb, !isUnderWay(head(i)) { i += 1 }
      isGoingOn =
        i < chunks.count
        && (isUnderWay(head(i))
          || isPreposition(i) && isNounPhrase(i + 1) && isUnderWay(head(i + 1)))
    } else {
      isGoingOn = isUnderWay(head(clause.chunk))
    }
    guard isGoingOn else { return false }
    var topic = topic
    topic.end = min(chunks.count, i + (isPreposition(i) ? 2 : 1))
    state(.needsEvidence, topic, index)
    return true
  }

  /// "Trials in Y have been conducted with mixed results", "a trial for Y was completed".
  private func readConducted(_ index: Int, _ topic: EvidenceTopic) -> Bool {
    let clause = clauses[index]
    guard chunks[clause.chunk].flags.contains(.passive), !isDenied(clause),
      Self.conducting.contains(tokens[head(clause.chunk)].hash),
      topic.objects.contains(where: { $0.concept.type == .condition })
    else { return false }
    let next = afterNotes(clause.chunk + 1)
    let isMixed =
      isPreposition(next, grammar.with) && isNounPhrase(next + 1)
      && (Int(chunks[next + 1].first)..<head(next + 1)).contains {
        classes($0).contains(.evidenceLack) || tokens[$0].hash == Self.variable
      }
    var topic = topic
    topic.end = isMixed ? next + 2 : clause.chunk + 1
    state(isMixed ? .needsEvidence : .hasEvidence, topic, index)
    return true
  }

  private static var variable: UInt64 { WordHash.of("variable") }
  private static let conducting = WordSet("conducted completed performed run done")

  func isUnderWay(_ token: Int) -> Bool {
    let hash = tokens[token].hash
    return hash == Self.ongoing || hash == Self.underway || hash == Self.way
      || hash == Self.progress || hash == Self.continues || hash == Self.continuing
  }

  private static var ongoing: UInt64 { WordHash.of("ongoing") }
  private static var underway: UInt64 { WordHash.of("underway") }
  private static var way: UInt64 { WordHash.of("way") }
  private static var progress: UInt64 { WordHash.of("progress") }
  private static var continues: UInt64 { WordHash.of("continues") }
  private static var continuing: UInt64 { WordHash.of("continuing") }

  /// "Studies have had mixed results".
  private func readMixedResults(_ index: Int, _ topic: EvidenceTopic) -> Bool {
    let clause = clauses[index]
    let next = skipLight(clause.chunk + 1)
    guard isResearch(next), !classes(head(clause.chunk)).isDisjoint(with: [.lightVerb]),
      evidenceWeight(next) == .lacking, !isDenied(clause)
    else { return false }
    var topic = topic
    topic.end = next + 1
    state(.needsEvidence, topic, index)
    return true
  }

  // MARK: Whether there is any

  /// "There is little evidence for X in Y", "no evidence exists", "limited information exists about X".
  private func readExistence(_ index: Int) -> Bool {
    let clause = clauses[index]
    let study: Int
    if isThere(clause) {
      guard let found = researchPhrase(from: clause.chunk + 1, limit: chunks.count) else {
        return readNoDose(index)
      }
      study = found
    } else {
      let lemma = lemma(head(clause.chunk))
      guard
        lemma == grammar.evidence.exist || isDone(clause) || lemma == grammar.come
          || isAvailable(clause),
        let found = research(in: clause) ?? support(in: clause)
      else { return false }
      study = found
    }
    var weight = evidenceWeight(study, isDenied: isDenied(clause))
    if lemma(head(clause.chunk)) == grammar.come {
      // "The best evidence comes from mice"
      guard weight == .plain || weight == .strong else { return false }
      weight = .plain
    }
    let after = isThere(clause) ? study + 1 : clause.chunk + 1
    var topic = evidenceTopic(from: study, limit: isThere(clause) ? .max : clause.subjectEnd)
    if !isThere(clause) {
      topic.end = 0
      topic.add(evidenceTopic(from: isAvailable(clause) ? after + 1 : after))
    }
    if topic.end < chunks.count, kind(topic.end) == .subordinator,
      word(head(topic.end)) == grammar.whether || word(head(topic.end)) == grammar.evidence.how
    {
      return true
    }
    let isOfClaim = saysThat(topic.end) || saysThat(after)
    switch weight {
    case .absent:
      guard !isOfClaim || !isClaimed(behind: study), !isOfFinding(study) else { return true }
      if isOfClaim { addClaimed(&topic) }
      state(.hasEvidence, topic, index, isNegated: true)
    case .lacking:
      guard !isOfClaim || !isClaimed(behind: study) else { return true }
      if isOfClaim { addClaimed(&topic) }
      // "not enough evidence to recommend X for Y" is a denial, "to say that X eases Y" is none.
      let isSaying = isLeftUnsaid(study + 1) && saysThat(study + 2)
      if isSaying {
        topic.end = study + 2
        addClaimed(&topic)
      }
      let isVerdict =
        !isSaying && kind(study + 1) == .verbGroup && chunks[study + 1].form == .infinitive
      state(isVerdict ? .hasEvidence : .needsEvidence, topic, index, isNegated: isVerdict)
    case .tentative, .strong:
      guard !isOfClaim, isThere(clause) || lemma(head(clause.chunk)) == grammar.evidence.exist
      else { return true }
      state(.hasEvidence, topic, index, isHedged: weight == .tentative)
    case .plain:
      // "most of the research has been done in mice"
      guard !isThere(clause), isOfAnimals(after) else { return false }
      topic.end = after + 2
      state(.needsEvidence, topic, index)
    }
    return true
  }

  /// "no evidence of growth delay": what was looked for and not found, not what is claimed.
  func isOfFinding(_ study: Int) -> Bool {
    guard isPreposition(study + 1, grammar.of), isNounPhrase(study + 2),
      tokens[head(study)].hash == Self.evidence
    else { return false }
    return classes(head(study + 2)).isDisjoint(with: [.roleNoun, .safetyNoun, .promise])
  }

  private static var evidence: UInt64 { WordHash.of("evidence") }

  /// Whether the claim that there is evidence for has been read.
  private func isClaimed(behind chunk: Int) -> Bool {
    drafts.contains { $0.end > head(chunk) && $0.kind != .evidence && $0.kind != .regulatory }
  }

  /// "that it confers additional benefit", "that the drug would help them": what little it says.
  private func addClaimed(_ topic: inout EvidenceTopic) {
    guard topic.end < chunks.count, let next = clauses.first(where: { $0.chunk > topic.end }) else {
      return
    }
    let own: [Argument] = subjects(of: next).filter { !isPerson($0) && !$0.isVague && !isStudy($0) }
    if topic.subjects.isEmpty, own.contains(where: { $0.concept.type == .substance }) {
      topic.subjects = own
    }
    let end = topic.end
    topic.add(
      evidenceTopic(from: next.chunk + 1, about: topic.subjects.isEmpty ? own : topic.subjects))
    topic.end = max(end, next.chunk + 1)
  }

  /// "No trials have been conducted": a passive that says no more than that there are some.
  private func isDone(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    guard verb.flags.contains(.passive) || isDoneVerb(verb) else { return false }
    let hash = tokens[Int(verb.head)].hash
    return Self.doing.contains(hash)
      || Self.finding.contains(hash) && clause.subjectEnd > clause.subjectFirst
        && chunks[clause.subjectFirst].flags.contains(.negated)
  }

  /// "have been done": the tagger takes "done" for an auxiliary.
  private func isDoneVerb(_ verb: Chunk) -> Bool {
    tokens[Int(verb.head)].hash == Self.done
      && (Int(verb.first)..<Int(verb.head)).contains { tokens[$0].tag == .be }
  }

  private static var done: UInt64 { WordHash.of("done") }

  /// "No information is available about": there is none.
  private func isAvailable(_ clause: Clause) -> Bool {
    guard chunks[clause.chunk].flags.contains(.copular) else { return false }
    let next = skipLight(clause.chunk + 1)
    return kind(next) == .adjective && word(head(next)) == grammar.available
  }

  /// Whether the research was done in animals or cells only.
  private func isOfAnimals(_ chunk: Int) -> Bool {
    isPreposition(chunk, grammar.in, grammar.on, grammar.from) && isNounPhrase(chunk + 1)
      && (Int(chunks[chunk + 1].first)..<Int(chunks[chunk + 1].end)).contains {
        Self.animals.contains(tokens[$0].hash)
      }
  }

  private static let animals = WordSet(
    "mice mouse rats rat animals animal rodents dogs cells vitro tubes worms flies")

  /// "no support has been found for X"
  private func support(in clause: Clause) -> Int? {
    guard hasSubject(clause), isNounPhrase(clause.subjectFirst),
      lemma(head(clause.subjectFirst)) == grammar.evidence.support
    else { return nil }
    return clause.subjectFirst
  }

  private static let finding = WordSet("found seen identified produced shown")
  private static let doing = WordSet(
    "done conducted performed carried completed published undertaken")

  /// "that X …", "whether X …" or "it can …" behind the evidence.
  private func saysThat(_ chunk: Int) -> Bool {
    guard chunk < chunks.count else { return false }
    if kind(chunk) == .subordinator || kind(chunk) == .relative { return true }
    return isNounPhrase(chunk) && beginsClause(chunk)
  }

  /// "There is no established dose".
  private func readNoDose(_ index: Int) -> Bool {
    let c = skipLight(clauses[index].chunk + 1)
    guard isNounPhrase(c), classes(head(c)).contains(.doseNoun),
      chunks[c].flags.contains(.negated),
      (Int(chunks[c].first)..<head(c)).contains(where: { classes($0).contains(.proofVerb) })
    else { return false }
    var topic = evidenceTopic(from: c + 1)
    topic.aspect = argument(first: Int(chunks[c].first) + 1, end: Int(chunks[c].end))
    state(.hasEvidence, topic, index, isNegated: true)
    return true
  }

  // MARK: Statements without a verb

  /// "Evidence: limited", "(not enough safety data)", "One of the few supplements with robust evidence",
  /// "Most researched supplement".
  private func readBareEvidence() {
    for c in chunks.indices {
      if isNounPhrase(c) || kind(c) == .adjective { readWellStudied(c) }
      if isNounPhrase(c) { readLackOf(c) }
      if isNounPhrase(c), kind(c + 1) == .colon, kind(skipLight(c + 2)) == .adjective,
        (Int(chunks[c].first)..<head(c)).contains(where: { tokens[$0].hash == Self.evidence })
      {
        // "Evidence level: moderate"
        let quality = head(skipLight(c + 2))
        readBareQuality(c, classes(quality), end: quality + 1)
      }
      guard isResearch(c), !isOutcome(c) else { continue }
      let before = skipLightLeft(c - 1)
      let isBare =
        governing(c) == nil || kind(before) == .open || kind(before) == .colon
        || kind(before) == .dash
      guard isBare, !beginsClause(c) else { continue }
      if clauses.contains(where: { $0.subjectFirst <= c && c < $0.subjectEnd }) { continue }
      if kind(c + 1) == .colon, kind(skipLight(c + 2)) == .adjective {
        let quality = head(skipLight(c + 2))
        readBareQuality(c, classes(quality), end: quality + 1)
        continue
      }
      if kind(behindFor(c)) == .colon {
        readLabelled(c, behindFor(c) + 1)
        continue
      }
      let isPart = isPreposition(before) && lowercased(head(before)) != "with"
      guard !isPart, before < 0 || kind(before) != .nounPhrase else { continue }
      let weight = evidenceWeight(c)
      let topic = evidenceTopic(from: c)
      let first = Int(chunks[c].first)
      guard topic.end <= chunks.count, !saysThat(topic.end) else { continue }
      let end = Int(chunks[max(c, topic.end - 1)].end)
      switch weight {
      case .absent:
        stateEvidence(.hasEvidence, topic, clause: -1, isNegated: true, first: first, end: end)
      case .lacking: stateEvidence(.needsEvidence, topic, clause: -1, first: first, end: end)
      case .tentative, .strong:
        guard isPreposition(c + 1, grammar.for, grammar.of, grammar.in) || isPreposition(before)
        else { continue }
        stateEvidence(
          .hasEvidence, topic, clause: -1, isHedged: weight == .tentative, first: first, end: end)
      case .plain: continue
      }
    }
  }

  private func behindFor(_ c: Int) -> Int { isPreposition(c + 1, grammar.for) ? c + 2 : c + 1 }

  /// "Strong evidence for: A, B".
  private func readLabelled(_ c: Int, _ start: Int) {
    guard skipLightLeft(c - 1) < 0 || kind(skipLightLeft(c - 1)) == .stop else { return }
    var topic = EvidenceTopic(end: start)
    let list = arguments(from: start)
    topic.objects = list.list.filter {
      !isPerson($0) && !$0.isVague && $0.concept.type != .substance
    }
    guard !topic.objects.isEmpty else { return }
    let first = Int(chunks[c].first)
    let end = Int(chunks[list.end - 1].end)
    switch evidenceWeight(c) {
    case .absent:
      stateEvidence(.hasEvidence, topic, clause: -1, isNegated: true, first: first, end: end)
    case .lacking: stateEvidence(.needsEvidence, topic, clause: -1, first: first, end: end)
    case .plain where !isPreposition(c + 1): return
    case .tentative, .strong, .plain:
      stateEvidence(.hasEvidence, topic, clause: -1, first: first, end: end)
    }
  }

  /// "results", "findings": what came out, no matter how much was done.
  func isOutcome(_ chunk: Int) -> Bool { Self.outcomes.contains(tokens[head(chunk)].hash) }

  private static let outcomes = WordSet(
    "result results finding findings information knowledge")

  private func readBareQuality(_ c: Int, _ kinds: WordClasses, end: Int) {
    let topic = evidenceTopic(from: c, limit: c + 1)
    let first = Int(chunks[c].first)
    if kinds.contains(.evidenceLack) {
      stateEvidence(.needsEvidence, topic, clause: -1, first: first, end: end)
    } else if !kinds.isDisjoint(with: [.strongWord, .tentativeWord]) {
      stateEvidence(.hasEvidence, topic, clause: -1, first: first, end: end)
    }
  }

  private static let wants = WordSet("lack absence dearth paucity shortage")

  /// "the lack of strong evidence for its efficacy", "a paucity of data".
  private func readLackOf(_ c: Int) {
    guard isPreposition(c + 1, grammar.of), Self.wants.contains(tokens[head(c)].hash),
      isResearch(c + 2), !chunks[c].flags.contains(.negated)
    else { return }
    let topic = evidenceTopic(from: c + 2)
    if let index = governing(c), clauses[index].isUnasserted { return }
    stateEvidence(
      .hasEvidence, topic, clause: -1, isNegated: true, first: Int(chunks[c].first),
      end: Int(chunks[max(c + 2, topic.end - 1)].end))
  }

  /// "well-researched", "the best-studied supplement", "most researched".
  private func readWellStudied(_ c: Int) {
    for token in Int(chunks[c].first)..<Int(chunks[c].end)
    where token > 0 && tokens[token].tag != .gerund && classes(token).contains(.studyVerb)
      && tokens[token].hash != Self.study && Self.fully.contains(tokens[token - 1].hash)
      && lowercased(token).hasSuffix("ed")
    {
      let index = governing(c)
      var topic = EvidenceTopic(end: c + 1)
      var isNegated = chunks[c].flags.contains(.negated)
      if let index {
        let clause = clauses[index]
        guard chunks[clause.chunk].flags.contains(.copular), !clause.isUnasserted else { return }
        topic.subjects = subjects(of: clause).filter { !isStudy($0) }
        if isDenied(clause) { isNegated.toggle() }
      } else if clauses.contains(where: { $0.subjectFirst <= c && c < $0.subjectEnd }) {
        return
      }
      stateEvidence(
        isNegated ? .needsEvidence : .hasEvidence, topic, clause: index ?? -1,
        first: index.map { clauseSpan($0).first } ?? Int(chunks[c].first),
        end: Int(chunks[c].end))
      return
    }
  }

  private static var study: UInt64 { WordHash.of("study") }
  static let fully = WordSet(
    "well best most extensively thoroughly widely rigorously")
}
