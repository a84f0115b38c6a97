import Claims

/// What a disease shows itself by, and what leaflets say of side effects by telling what to watch for.
extension SentenceReader {
  /// "Symptoms of Y include A and B", "A and B are signs of Y"; under a heading on side effects,
  /// "call a doctor if you get A".
  @inline(__always)
  func readSymptoms() {
    guard
      contents.verbFlags.contains(.copular) || mayHoldLemma(grammar.include)
        || discourse.sectionRole == .sideEffect
        || said.contains(.symptomNoun) && contents.holds(tag: .gerund)
        || mayHold(oneOf: Self.maybeMarked) || mayHold(oneOf: Self.maybeMakeup)
    else { return }
    lookForSymptoms()
  }

  @inline(never)
  private func lookForSymptoms() {
    let mayBeMarked = mayHold(oneOf: Self.maybeMarked)
    for index in clauses.indices {
      let clause = clauses[index]
      if discourse.sectionRole == .sideEffect { readWatchedFor(index) }
      if mayBeMarked { readMarks(index) }
      if readMakeup(index) { continue }
      guard !clause.isUnasserted, clause.role == .main,
        clause.subjectEnd > clause.subjectFirst,
        lemma(head(clause.chunk)) == grammar.include
          || chunks[clause.chunk].flags.contains(.copular)
      else {
        readFirstGerund(index)
        continue
      }
      readSymptomList(index)
    }
  }

  /// "Y is characterized by A, B and C", "is marked by A": it shows itself by these.
  private func readMarks(_ index: Int) {
    let clause = clauses[index]
    guard Self.marked.contains(tokens[head(clause.chunk)].hash), !clause.isNegated,
      !clause.isUnasserted,
      chunks[clause.chunk].flags.contains(.passive) || clause.role == .reduced
    else { return }
    let by = skipLight(clause.chunk + 1)
    guard isPreposition(by, grammar.by) else { return }
    let own = subjects(of: clause).first { $0.concept.type == .condition }
    let isOfPage =
      clause.subjectEnd > clause.subjectFirst
      && !classes(head(clause.subjectFirst)).isDisjoint(with: [.genericCondition, .anaphor])
    guard let disease = own.flatMap({ $0.isVague ? nil : $0 }) ?? (isOfPage ? diseaseOfPage : nil)
    else { return }
    stateSymptoms(symptoms(from: skipLight(by + 1)), of: disease, index, areNamed: true)
  }

  /// The items of a list of what somebody has.
  func symptoms(from chunk: Int) -> ArgumentList {
    let named = arguments(from: chunk)
    guard
      named.list.isEmpty || named.list.allSatisfy(\.isVague)
        || (goesOn(at: named.end) || kind(named.end) == .subordinator) && chunk == skipLight(chunk),
      contents.holds(token: .comma) || contents.holds(token: .semicolon)
    else { return named.list }
    let items = series(from: chunk, isFree: true)
    return items.count <= named.list.count ? named.list : items
  }

  private static var maybeMarked: WordMask {
    WordMask().or("characterized").or("characterised").or("marked").or("typified")
  }
  private static let marked = WordSet("characterized characterised marked typified")

  /// "Other causes include A and B", "common triggers are A": of the disease that the page is about.
  private func readCauseList(_ index: Int) {
    let clause = clauses[index]
    let c = clause.subjectFirst
    guard isNounPhrase(c), Self.causes.contains(tokens[head(c)].hash),
      clause.subjectEnd == c + 1, possessor(of: c) == nil, !clause.isNegated,
      mentionTerm(head(c)) == nil, let disease = diseaseOfPage
    else { return }
    for item in arguments(from: skipLight(clause.chunk + 1)).list
    where !item.isVague && item.concept != disease.concept && !isPerson(item) {
      emit(
        kind: .mechanism, predicate: .causes, subject: item, object: at(c, disease), clause: index,
        end: item.end)
    }
  }

  private static let causes = WordSet("causes triggers")
  private static var maybeCause: WordMask { WordMask().or("causes").or("triggers") }

  /// "Common signs are itching, burning and fever": a list that begins with what looks like a progressive.
  private func readFirstGerund(_ index: Int) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    guard !clause.isUnasserted, !clause.isNegated, clause.role == .main,
      clause.subjectEnd > clause.subjectFirst, isSymptomNoun(clause.subjectFirst),
      tokens[verb].tag == .gerund, chunks[clause.chunk].form == .finite,
      let first = argument(first: verb, end: verb + 1),
      let next = continuation(after: clause.chunk + 1, limit: chunks.count),
      let disease = deficiency(clause.subjectFirst)
        ?? diseaseBehind(clause.subjectFirst, end: clause.subjectEnd) ?? discourse.condition
    else { return }
    let rest = arguments(from: next).list
    guard rest.contains(where: { $0.concept.type == .condition }) else { return }
    var items = ArgumentListBuilder(cache.pool)
    items.append(first)
    items.append(contentsOf: rest)
    stateSymptoms(items.list, of: disease, index)
  }

  private func isSymptomNoun(_ chunk: Int) -> Bool {
    isNounPhrase(chunk)
      && (classes(head(chunk)).contains(.symptomNoun)
        || Self.complications.contains(tokens[head(chunk)].hash))
  }

  private static let problems = WordSet("problems")
  private static let verdicts = WordSet("cause causes reason reasons concern problem part result")
  private static let complications = WordSet(
    "complication complications manifestation manifestations presentation presentations")

  private func readSymptomList(_ index: Int) {
    let clause = clauses[index]
    let isCopular = chunks[clause.chunk].flags.contains(.copular)
    var behind = skipLight(clause.chunk + 1)
    if kind(behind) == .colon, behind + 1 < chunks.count { behind = skipLight(behind + 1) }
    if isSymptomNoun(clause.subjectFirst),
      classes(head(clause.subjectFirst)).contains(.symptomNoun) || substanceTopic == nil
        || diseaseBehind(clause.subjectFirst, end: clause.subjectEnd) != nil
    {
      // "Symptoms are mild" has no list; "complications are a leading cause of death" is none.
      guard
        !isCopular
          || isNounPhrase(behind) && !Self.verdicts.contains(tokens[head(behind)].hash)
      else { return }
      let named =
        deficiency(clause.subjectFirst) ?? misuse(namedIn: clause.subjectFirst)
        ?? diseaseBehind(clause.subjectFirst, end: clause.subjectEnd)
      guard let disease = named ?? discourse.condition else { return }
      // "Symptoms of Y include A": whatever it is, it is one.
      stateSymptoms(
        symptoms(from: behindAnnouncement(behind)), of: disease, index,
        areNamed: !isCopular && classes(head(clause.subjectFirst)).contains(.symptomNoun))
    } else if Self.features.contains(tokens[head(clause.subjectFirst)].hash),
      isNounPhrase(clause.subjectFirst), isNounPhrase(behind),
      let disease = diseaseBehind(clause.subjectFirst, end: clause.subjectEnd) ?? diseaseOfPage
    {
      stateSymptoms(arguments(from: behind).list, of: disease, index)
    } else if !isCopular, Self.problems.contains(tokens[head(clause.subjectFirst)].hash),
      isNounPhrase(clause.subjectFirst),
      let disease = diseaseBehind(clause.subjectFirst, end: clause.subjectEnd), disease.isKnown
    {
      // "Other problems of Y may include"
      stateSymptoms(symptoms(from: behind).filter { !$0.isRisk }, of: disease, index)
    } else if !isCopular, let disease = troubledBy(index) {
      stateSymptoms(symptoms(from: behind), of: disease, index, areNamed: true)
    } else if isEffectNoun(clause.subjectFirst), isNounPhrase(behind) || isListedGerund(behind) {
      readEffects(index, behind)
    } else if !isCopular || isNounPhrase(behind), mayHold(oneOf: Self.maybeCause),
      tokens[head(clause.subjectFirst)].flags.contains(.pluralForm)
    {
      readCauseList(index)
    } else if isCopular, isSymptomNoun(behind), isPreposition(behind + 1, grammar.of) {
      // "can be a sign of A, B or C"
      let signs = subjects(of: clause)
      for disease in arguments(from: behind + 2).list
      where disease.concept.type == .condition && !disease.isVague {
        let count = drafts.count
        stateSymptoms(signs, of: disease, index, areNamed: true)
        if drafts.count == count { stateReadings(signs, of: disease, index) }
      }
    } else if isCopular, isSymptomNoun(behind), !isPreposition(behind + 1),
      let disease = diseaseOfPage
    {
      // "A, B and C are common symptoms"
      stateSymptoms(subjects(of: clause), of: disease, index)
    }
  }

  /// "Deficiency symptoms", on a page about a nutrient: its deficiency.
  private func deficiency(_ chunk: Int) -> Argument? {
    var words = Int(chunks[chunk].first)..<head(chunk)
    if isPreposition(chunk + 1, grammar.of), isNounPhrase(chunk + 2),
      (Int(chunks[chunk + 2].first)..<head(chunk + 2)).allSatisfy({
        tokens[$0].tag == .adjective || tokens[$0].tag == .determiner
      })
    {
      // "signs of a deficiency"
      words = head(chunk + 2)..<head(chunk + 2) + 1
    }
    guard let token = words.first(where: { tokens[$0].hash == Self.deficiency }),
      mention(at: token) == nil, var topic = nutrientInQuestion
    else { return nil }
    topic.concept = concept(topic.concept, "deficiency", .condition)
    topic.worded = 0..<0
    topic.first = token
    topic.end = token + 1
    return topic
  }

  /// What a deficiency spoken of without a name is one of.
  var nutrientInQuestion: Argument? {
    if let topic = discourse.sectionTopic ?? discourse.documentTopic,
      topic.concept.type == .substance
    {
      return topic
    }
    return substanceTopic
  }

  private static var deficiency: UInt64 { WordHash.of("deficiency") }

  /// "symptoms of Y", "signs and symptoms of Y": Y.
  func diseaseBehind(_ chunk: Int, end: Int) -> Argument? {
    var chunk = chunk
    if kind(chunk + 1) == .conjunction, isSymptomNoun(chunk + 2) { chunk += 2 }
    guard isPreposition(chunk + 1, grammar.of, grammar.in) else { return nil }
    return arguments(from: chunk + 2).list.first {
      $0.concept.type == .condition && !$0.isVague
    }
  }

  /// "Sexual problems in men with Y include", "heart problems of people with Y include": Y.
  private func troubledBy(_ index: Int) -> Argument? {
    let clause = clauses[index]
    let noun = clause.subjectFirst
    guard isNounPhrase(noun), !clause.isNegated, Self.troubles.contains(tokens[head(noun)].hash),
      isPreposition(noun + 1, grammar.in, grammar.of, grammar.among), isPersonPhrase(noun + 2)
    else { return nil }
    let own =
      conditionInside(noun + 2).map { list($0) }
      ?? (isPreposition(noun + 3, grammar.with)
        ? arguments(from: noun + 4, limit: clause.subjectEnd).list : noArguments)
    return own.first { $0.concept.type == .condition && !$0.isVague }
  }

  private static let troubles = WordSet("problems complications symptoms signs complaints")

  /// "Signs and symptoms of Y may include", before the words of an item: Y.
  func diseaseOfSymptoms(before end: Int) -> Argument? {
    guard
      let c = chunks.indices.first(where: {
        isNounPhrase($0) && Int(chunks[$0].end) <= end && isSymptomNoun($0)
          && isPreposition($0 + 1, grammar.of)
      })
    else { return nil }
    return diseaseBehind(c, end: chunks.count)
  }

  private static let features = WordSet(
    "feature features characteristic characteristics hallmark hallmarks")
  private static let overuses = WordSet("overdose withdrawal toxicity poisoning")

  /// "overdose", "withdrawal", in a text about a substance
  private func isOfUse(_ disease: Argument) -> Bool {
    substanceTopic != nil
      && (isMisuse(disease.concept)
        || disease.end > 0 && disease.end <= tokens.count
          && Self.overuses.contains(lastHash(of: disease)))
  }

  func stateSymptoms(
    _ items: ArgumentList, of disease: Argument, _ index: Int, areNamed isNamed: Bool = false
  ) {
    var cause = disease
    let areNamed = isNamed || items.contains { $0.concept.type == .condition && !$0.isVague }
    let items = items.map {
      let item = ailing($0)
      return areNamed ? defect(item) : item
    }
    for item in items
    where !item.isVague && item.concept != disease.concept && !sharesHead(item)
      && (item.concept.type == .condition
        || areNamed && !item.isKnown && !isPerson(item)
          && (item.concept.type == .concept || item.concept.type == .target))
    {
      cause.first = item.first
      cause.end = item.end
      let isOfUse = isOfUse(disease)
      emit(
        kind: isOfUse ? .safety : .mechanism, predicate: .causes, subject: cause, object: item,
        clause: index, end: isNamed ? max(item.end, disease.end) : item.end)
      if isOfUse, let topic = substanceTopic, drafts.last?.object?.first == item.first {
        settle(drafts.count - 1, misuse: disease, of: topic)
      }
    }
  }

  /// "limb and facial weakness": the first word alone is no ailment.
  private func sharesHead(_ item: Argument) -> Bool {
    guard item.concept.type != .condition, item.end - item.first == 1, item.end > 0,
      case let c = chunkIndex(of: item.end - 1), c >= 0, kind(c + 1) == .conjunction,
      isNounPhrase(c + 2), chunks[c + 2].end - chunks[c + 2].first > 1
    else { return false }
    return tokens[Int(chunks[c + 2].first)].tag == .adjective
      && mentionTerm(head(c + 2))?.concept.type == .condition
  }

  /// "increased urination", "impaired thinking": as an ailment, by the whole of its name.
  func ailing(_ item: Argument) -> Argument {
    if item.concept.type != .condition, let lost = lossNamed(item) { return lost }
    if item.isKnown, item.concept.type == .target, item.end > 0, item.end <= tokens.count,
      case let c = chunkIndex(of: item.end - 1), c >= 0, isNounPhrase(c),
      isBodily(item, chunks[c]), let whole = wholeItem(c, c + 1)
    {
      // "crossed eyes"
      return whole
    }
    guard item.direction != .none, item.concept.type != .condition, !item.isVague,
      item.end > 0, item.end <= tokens.count, !isPerson(item)
    else { return item }
    let c = chunkIndex(of: max(item.first, 0))
    guard c >= 0, isNounPhrase(c) else { return item }
    var first = Int(chunks[c].possessorEnd)
    while first < item.end, tokens[first].tag == .determiner,
      classes(first).isDisjoint(with: .decreasing)
    {
      first += 1
    }
    guard first < item.end else { return item }
    var whole = item
    whole.concept = phrase(first, item.end, as: .condition)
    whole.worded = 0..<0
    whole.direction = .none
    whole.isKnown = true
    return whole
  }

  /// "collapse of a lung", "hoarse voice", in a list of symptoms: what is more than the name of a part of the body is
  /// something that is wrong with it.
  private func defect(_ item: Argument) -> Argument {
    guard item.isKnown, item.concept.type == .target, item.first >= 0, item.end <= tokens.count,
      let mention = mention(at: item.end - 1), Int(mention.first) > item.first,
      (item.first..<Int(mention.first)).contains(where: {
        tokens[$0].tag != .determiner && tokens[$0].tag != .possessive
          && tokens[$0].tag != .preposition
      })
    else { return item }
    var whole = item
    whole.concept = phrase(item.first, item.end, as: .condition)
    whole.worded = 0..<0
    return whole
  }

  /// "loss of muscle tone", "lack of coordination": by the whole of its name.
  private func lossNamed(_ item: Argument) -> Argument? {
    guard item.end > 0, item.end <= tokens.count, case let c = chunkIndex(of: item.end - 1),
      c > 1, isNounPhrase(c), isPreposition(c - 1, grammar.of), isNounPhrase(c - 2),
      Self.losses.contains(tokens[head(c - 2)].hash), item.end - head(c - 2) <= 8
    else { return nil }
    var whole = item
    whole.concept = phrase(head(c - 2), item.end, as: .condition)
    whole.worded = 0..<0
    whole.first = head(c - 2)
    whole.direction = .none
    whole.isVague = false
    whole.isKnown = true
    return whole
  }

  private static let losses = WordSet("loss lack shortage")

  /// "Stop taking it if you notice A or B": what may come of it.
  private func readWatchedFor(_ index: Int) {
    let clause = clauses[index]
    guard isSubordinate(clause), hasPersonSubject(clause),
      !classes(head(clause.chunk)).isDisjoint(with: [.experienceVerb, .noticeVerb]),
      clauses.contains(where: { isCallForHelp($0) }), let topic = discourse.listTopic
    else { return }
    let behind = Int(chunks[clause.chunk].end)
    for mention in analysis.mentions
    where Int(mention.first) >= behind
      && vocabulary.keys[Int(mention.term)].concept.type == .condition
    {
      guard let item = argument(first: Int(mention.first), end: Int(mention.end)), !item.isVague,
        item.concept != topic.concept
      else { continue }
      var draft = Draft(
        kind: .safety, predicate: .causes, subject: topic, object: item,
        first: clauseSpan(index).first, end: item.end)
      draft.isHedged = true
      drafts.append(draft)
    }
  }

  /// "Call", "tell your doctor", "stop taking".
  private func isCallForHelp(_ clause: Clause) -> Bool {
    let hash = tokens[head(clause.chunk)].hash
    return Self.calls.contains(hash)
  }

  private static let calls = WordSet(
    "call contact tell see stop seek get phone speak talk go ask")
}
