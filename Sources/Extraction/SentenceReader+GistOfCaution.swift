import Claims

/// Who is to be careful, where no pattern understands how a sentence is put: in a text about one substance, persons and
/// conditions beside a word of warning ("People on X need closer monitoring", "In Y it's used with care").
extension SentenceReader {
  @inline(__always)
  func readGistOfCaution() {
    guard discourse.documentTopic != nil, tokens.count > 4, tokens.count < 70, !isCell,
      mayHold(oneOf: Self.maybeWarning) || contents.holds(tag: .negation)
    else { return }
    lookForGistOfCaution()
  }

  @inline(never)
  private func lookForGistOfCaution() {
    guard let topic = substanceTopic, topic.concept.type == .substance, topic.isKnown,
      topic.concept == (discourse.sectionTopic ?? discourse.documentTopic)?.concept, !isAboutOthers
    else { return }
    if mayHold(oneOf: Self.maybeRuling) { readRulingOut(topic) }
    readAskedGroup(topic)
    var i = 0
    while i < chunks.count {
      guard let opening = groupOpening(i) else {
        i += 1
        continue
      }
      let end = max(i + 1, endOfGroup(opening, from: i))
      if let cue = warning(of: i..<end, opening) {
        var items = members(i..<end, opening)
        if opening == .circumstance, Self.asking.contains(tokens[cue].hash),
          !mayHold(oneOf: Self.maybeBeforehand)
        {
          // "Ask a doctor if you have a rash" tells what to do about it.
          items = items.filter {
            $0.concept.type != .condition
              || $0.end > 0 && $0.end <= tokens.count && namesDisease($0.end - 1)
              || mayHold(oneOf: Self.maybeEver)
          }
        }
        state(items, of: topic, i..<end, cue)
      } else if opening == .circumstance {
        readOffered(topic, i..<end)
      }
      i = end
    }
  }

  /// Where risks and treatments of a disease are listed, and where a sentence tells of a study.
  private var isAboutOthers: Bool {
    switch discourse.sectionRole {
    case .riskFactor, .symptom, .cause, .treatment, .prevention: true
    default: mayHold(oneOf: Self.maybeStudied) && tokens.contains { Self.studied.contains($0.hash) }
    }
  }

  private func state(
    _ items: ArgumentList, of topic: Argument, _ group: Range<Int>, _ cue: Int
  ) {
    let clause = clause(ofToken: cue)
    // What has been understood is left as it was; "kidney or liver disease" shares a word.
    let fresh = items.filter {
      !purposes.contains($0.concept) && !isRestated($0) && !isOwnKind($0)
    }
    for item in fresh {
      if drafts.contains(where: { $0.object?.concept == item.concept && $0.kind == .safety }) {
        continue
      }
      drafts.removeAll {
        $0.predicate == .treats && !$0.isNegated && $0.object?.concept == item.concept
          || $0.kind == .mechanism && $0.subject?.concept == item.concept
            && $0.object?.concept == topic.concept
      }
      let isDrug = item.concept.type == .substance && !isProcedureName(item) || isDrugClass(item)
      qualifiers.append(Qualifier(kind: .manner, concept: concepts.key("in passing", .concept)))
      var draft = Draft(
        kind: .safety, predicate: isDrug ? .interactsWith : .contraindicatedIn, subject: topic,
        object: item, first: min(Int(chunks[group.lowerBound].first), cue),
        end: max(item.end, cue + 1))
      draft.isHedged = clause.map { clauses[$0].isHedged } ?? false
      draft.context = qualifiers.count - 1..<qualifiers.count
      drafts.append(draft)
    }
  }

  /// Whether something of the sentence is read of an item already.
  func isRestated(_ item: Argument) -> Bool {
    drafts.contains { draft in
      if draft.subject?.concept == item.concept, draft.kind != .mechanism { return true }
      guard let object = draft.object, draft.predicate != .treats,
        draft.predicate != .needsEvidence
      else { return false }
      return object.concept == item.concept
        || draft.kind == .safety && object.first < item.end && item.first < object.end
    }
  }

  /// The clause of a word.
  func clause(ofToken token: Int) -> Int? {
    let c = chunkIndex(of: token)
    guard c >= 0 else { return nil }
    if kind(c) == .verbGroup, clauseOfChunk[c] >= 0 { return clauseOfChunk[c] }
    return governingClause(ofToken: token)
  }

  /// Remembers what the substance that the text is about is for: those who have it are no group to be warned.
  func notePurposes() {
    guard let topic = discourse.documentTopic, purposes.count < 50 else { return }
    for draft in drafts
    where draft.kind == .therapeutic || draft.kind == .regulatory {
      guard !draft.isNegated, let object = draft.object, object.concept.type == .condition,
        draft.subject?.concept == topic.concept, !purposes.contains(object.concept)
      else { continue }
      purposes.append(object.concept)
    }
  }

  // MARK: Asked

  /// "Pregnant?", "Under 18?": whom the next sentence speaks of.
  var askedInFragment: Argument? {
    guard tokens.count < 6, clauses.isEmpty, discourse.documentTopic?.concept.type == .substance,
      !chunks.isEmpty
    else { return nil }
    return members(0..<chunks.count, .persons).first.map(settled)
  }

  private func readAskedGroup(_ topic: Argument) {
    guard var item = askedGroup, !purposes.contains(item.concept), !isRestated(item),
      let cue = tokens.indices.first(where: {
        warns($0, of: 0..<1, .persons, 0..<tokens.count)
      })
    else { return }
    item.first = cue
    item.end = cue + 1
    item.worded = 0..<0
    state(list(item), of: topic, 0..<1, cue)
  }

  // MARK: Conditions that forbid

  /// "Y makes it dangerous", "Y rules it out", "Y calls for a lower dose", "Y is a reason not to take it"
  private func readRulingOut(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard clause.role == .main, clause.subjectEnd > clause.subjectFirst,
        isNounPhrase(clause.subjectFirst), case let first = Int(chunks[clause.chunk].first),
        let cue = ruling(first..<min(tokens.count, first + 9), clause)
      else { continue }
      let start = clause.subjectFirst
      var items = ArgumentListBuilder(cache.pool)
      for item in arguments(from: start, limit: clause.chunk).list
      where item.concept.type == .condition && !item.isVague && !item.isNegated {
        items.append(item)
      }
      state(items.list, of: topic, start..<clause.chunk, cue)
    }
  }

  private func ruling(_ words: Range<Int>, _ clause: Clause) -> Int? {
    let verb = tokens[head(clause.chunk)].hash
    let namesIt = words.contains { word($0) == grammar.it || namesTopic(chunkIndex(of: $0)) }
    for i in words {
      let hash = tokens[i].hash
      if Self.making.contains(verb), classes(i).contains(.unsafeWord), namesIt { return i }
      if Self.ruled.contains(verb), namesIt { return head(clause.chunk) }
      if hash == Self.outWord, Self.ruledOut.contains(verb), namesIt { return i }
      if Self.calling.contains(verb), lemma(i) == grammar.dose,
        words.contains(where: {
          Self.lowering.contains(tokens[$0].hash) || Self.lower.contains(tokens[$0].hash)
        })
      {
        return i
      }
      if chunks[clause.chunk].flags.contains(.copular), Self.reasons.contains(hash),
        words.contains(where: {
          tokens[$0].tag == .negation || classes($0).contains(.shunVerb)
            || classes($0).contains(.stopVerb)
        })
      {
        return i
      }
    }
    return nil
  }

  private static var maybeRuling: WordMask {
    WordMask().or("makes").or("make").or("rules").or("rule").or("calls").or("call").or("reason")
      .or("reasons").or("mean").or("means").or("precludes").or("preclude").or("need").or("needs")
      .or("excludes")
  }
  private static let making = WordSet("make makes render renders")
  private static let ruled = WordSet("precludes preclude excludes exclude")
  private static let ruledOut = WordSet("rules rule")
  private static let calling = WordSet("call calls mean means need needs require requires")
  private static let lower = WordSet("half less")
  private static let reasons = WordSet("reason reasons")

  // MARK: Offers

  /// "You may be given it if you have A or B": what it is given for.
  private func readOffered(_ topic: Argument, _ group: Range<Int>) {
    guard drafts.isEmpty, mayHold(oneOf: Self.maybeOffered),
      said.contains(.canModal) || mayHold(oneOf: Self.maybeModal),
      let index = clauses.indices.first(where: {
        let clause = clauses[$0]
        return !group.contains(clause.chunk) && !clause.isNegated
          && Self.offered.contains(tokens[head(clause.chunk)].hash)
          && chunks[clause.chunk].flags.contains(.passive)
      }), case let clause = clauses[index],
      namesTopic(skipLight(clause.chunk + 1))
        || clause.subjectEnd > clause.subjectFirst && namesTopic(clause.subjectFirst),
      group.contains(where: {
        kind($0) == .verbGroup && tokens[head($0)].tag == .have
      })
    else { return }
    for item in members(group, .circumstance) where item.concept.type == .condition {
      var draft = Draft(
        kind: .therapeutic, predicate: .treats, subject: topic, object: item,
        first: min(item.first, Int(chunks[clause.chunk].first)),
        end: max(item.end, Int(chunks[clause.chunk].end)))
      qualifiers.append(Qualifier(kind: .manner, concept: concepts.key("in passing", .concept)))
      draft.context = qualifiers.count - 1..<qualifiers.count
      drafts.append(draft)
    }
  }

  private static var maybeEver: WordMask { WordMask().or("ever") }
  private static var maybeBeforehand: WordMask {
    WordMask().or("before").or("first").or("beforehand").or("start").or("starting")
  }
  private static var maybeOffered: WordMask {
    WordMask().or("given").or("offered").or("watching").or("stop").or("leave").or("reports").or(
      "cases"
    ).or("recommend").or("advice").or("twice").or("mention").or("prescribed")
  }
  private static let offered = WordSet("given offered prescribed")
  private static var maybeModal: WordMask {
    WordMask().or("may").or("might").or("will").or("usually").or("are")
  }

  // MARK: Warnings

  /// The word that warns those of a group; nil where none does.
  private func warning(of group: Range<Int>, _ opening: GroupOpening) -> Int? {
    let first = Int(chunks[group.lowerBound].first)
    let end = Int(chunks[group.upperBound - 1].end)
    var (low, high) = (first, end)
    while low > 0, !isSeparator(low - 1),
      // "Don't take it if you are ill: it harms the brain in Y" warns of no Y.
      opening != .place || tokens[low - 1].kind != .colon
    {
      low -= 1
    }
    while high < tokens.count, !isSeparator(high) { high += 1 }
    // What is said of a subject stands behind it.
    let isSubject =
      opening == .persons && group.upperBound < chunks.count
      && kind(group.upperBound) == .verbGroup
      && !isPreposition(skipLightLeft(group.lowerBound - 1))
    if isSubject { low = first }
    var token = low
    while token < high {
      // The first word of a group may deny it: "nobody with Y should".
      if token > first, token < end, !isCueInside(token) {
        token += 1
        continue
      }
      if warns(token, of: group, opening, low..<high), !isOfUses(token, group, opening) {
        return token
      }
      token += 1
    }
    return nil
  }

  /// "recommends against it in Y", "isn't offered for Y": that it is no good there, rather than harmful.
  private func isOfUses(_ token: Int, _ group: Range<Int>, _ opening: GroupOpening) -> Bool {
    guard opening == .place, isPreposition(group.lowerBound, grammar.in) else { return false }
    let isEvidence =
      Self.advisedAgainst == tokens[token].hash || tokens[token].tag == .negation
    return isEvidence
      && !(Int(chunks[group.lowerBound].first)..<Int(chunks[group.upperBound - 1].end)).contains {
        DocumentWalk.states.contains(tokens[$0].hash) || ageLimit($0, before: tokens.count) != nil
      }
  }

  /// "an ACE inhibitor need closer monitoring": words of a phrase that runs on.
  private func isCueInside(_ token: Int) -> Bool {
    Self.heeding.contains(tokens[token].hash)
      || lemma(token) == grammar.dose && token > 0 && Self.lowering.contains(tokens[token - 1].hash)
  }

  private func isSeparator(_ token: Int) -> Bool {
    tokens[token].kind == .semicolon || Self.parting.contains(tokens[token].hash)
  }

  private func warns(
    _ token: Int, of group: Range<Int>, _ opening: GroupOpening, _ part: Range<Int>
  ) -> Bool {
    let hash = tokens[token].hash
    if tokens[token].tag == .negation || Self.denying.contains(hash) || hash == Self.cannot {
      return forbids(token, part)
    }
    if Self.heeding.contains(hash) { return !isDenied(token, part) && !isOfOther(token) }
    if classes(token).contains(.shunVerb) || Self.shunned.contains(hash) {
      return !isDenied(token, part) && isOfUse(token)
    }
    if classes(token).contains(.unsafeWord) || Self.barred.contains(hash) {
      return !isDenied(token, part) && isPredicated(token) && isSaidOfTopic(token)
    }
    switch hash {
    case Self.clearOf, Self.awayFrom, Self.letAlone, Self.aMiss:
      return !isDenied(token, part)
        && (max(0, token - 4)..<token).contains { Self.leaving.contains(tokens[$0].hash) }
    case Self.outOfQuestion:
      return token > 1 && tokens[token - 2].hash == Self.ofWord
        || token > 2 && tokens[token - 3].hash == Self.outWord
    case Self.advisedAgainst:
      return (max(0, token - 3)..<token).contains { Self.advising.contains(tokens[$0].hash) }
        && !isDenied(token, part)
    default: break
    }
    if opening == .circumstance, Self.turning.contains(hash) {
      // "If you take X, your blood sugar could drop"
      return (max(part.lowerBound, token - 3)..<token).contains {
        tokens[$0].tag == .modal && !tokens[$0].flags.contains(.hyphenBefore)
      } && !isDenied(token, part) && isOfBody(token) && takes(group)
    }
    if hash == Self.advice, token > 0, Self.medical.contains(tokens[token - 1].hash) {
      return !isDenied(token, part)
    }
    if Self.consents.contains(hash),
      (max(0, token - 3)..<token).contains(where: {
        classes($0).contains(.expert) || Self.experts.contains(tokens[$0].hash)
      })
    {
      // "needs a doctor's OK first"
      return !isDenied(token, part)
    }
    if Self.limiting.contains(hash), opening == .persons, let index = clause(ofToken: token),
      clauses[index].isAdvice, head(clauses[index].chunk) == token
    {
      // "Persons with Y should limit their intake"
      return !isDenied(token, part)
        && (token + 1..<min(tokens.count, token + 4)).contains {
          Self.intakes.contains(tokens[$0].hash) && isEnd($0 + 1)
            || namesTopic(chunkIndex(of: $0))
        }
    }
    if hash == Self.less, opening != .circumstance, token > 0,
      lemma(token - 1) == grammar.need || lemma(token - 1) == grammar.require, isEnd(token + 1)
    {
      // "People with Y usually need less"
      return !isDenied(token, part)
    }
    if hash == Self.twice, token > 0, Self.thinking.contains(tokens[token - 1].hash) { return true }
    if Self.asking.contains(hash), opening != .place {
      // "Tell whoever prescribes it if"
      if token == 0, hash == Self.tell || Self.letting.contains(hash) { return true }
      return !isDenied(token, part)
        && (token + 1..<min(tokens.count, token + 7)).contains {
          classes($0).contains(.expert) || Self.experts.contains(tokens[$0].hash)
        }
    }
    if lemma(token) == grammar.dose {
      return (max(part.lowerBound, token - 5)..<min(part.upperBound, token + 6)).contains {
        Self.lowering.contains(tokens[$0].hash) && !isDenied($0, part)
      }
    }
    if classes(token).contains(.stopVerb) || hash == Self.leave {
      guard let index = clause(ofToken: token), head(clauses[index].chunk) == token,
        clauses[index].isAdvice || clauses[index].isUnasserted && opening != .circumstance
      else { return false }
      let next = skipLight(clauses[index].chunk + 1)
      // "should stop at least two weeks before"
      let isBare =
        hash != Self.leave && opening == .persons
        && (!isNounPhrase(next) && kind(next) != .verbGroup
          || isNounPhrase(next) && tokens[Int(chunks[next].first)].kind == .quantity)
      return !isDenied(token, part) && (namesTopic(next) || isBare)
    }
    if Self.recommending.contains(hash) {
      // "too little information to recommend it"
      return (part.lowerBound..<token).contains {
        classes($0).contains(.evidenceLack) || Self.enough.contains(tokens[$0].hash)
      } && said.contains(.evidenceLack)
        && (token + 1..<min(tokens.count, token + 3)).contains {
          word($0) == grammar.it
        }
    }
    if opening == .place, Self.reports.contains(hash) {
      return isPreposition(group.lowerBound, grammar.with) && !isDenied(token, part)
    }
    if Self.prone.contains(hash) {
      if token + 2 < tokens.count, word(token + 1) == grammar.to, word(token + 2) == grammar.it,
        !isDenied(token, part)
      {
        return true
      }
      return (token..<min(part.upperBound, token + 7)).contains {
        Self.reacting.contains(tokens[$0].hash)
      } && !isDenied(token, part)
    }
    return false
  }

  /// "your blood sugar": whether what changes is the reader's.
  private func isOfBody(_ token: Int) -> Bool {
    guard let index = clause(ofToken: token),
      clauses[index].subjectEnd > clauses[index].subjectFirst,
      isNounPhrase(clauses[index].subjectFirst)
    else { return false }
    let c = clauses[index].subjectFirst
    return tokens[Int(chunks[c].first)].tag == .possessive
      || classes(head(c)).contains(.secondPerson)
  }

  /// "you take X", "you're on X"
  private func takes(_ group: Range<Int>) -> Bool {
    group.contains {
      kind($0) == .verbGroup && classes(head($0)).contains(.takeVerb)
        || isPreposition($0, grammar.on)
    }
  }

  /// "shouldn't have it", "is not given", "not for", "must never be taken", "nobody with Y should take it"
  private func forbids(_ token: Int, _ part: Range<Int>) -> Bool {
    guard token == 0 || !Self.past.contains(tokens[token - 1].hash),
      token == 0 || !Self.past.contains(WordHash.of(lowercased(token - 1).utf8))
    else { return false }
    let isNobody = Self.denying.contains(tokens[token].hash)
    var i = token + 1
    let limit = isNobody ? part.upperBound : min(part.upperBound, token + 6)
    while i < limit {
      let hash = tokens[i].hash
      if Self.enough.contains(hash) { return false }
      if Self.using.contains(hash) { return isUseOfTopic(i) }
      if hash == Self.for {
        // "not for those with Y", "not one for people with Y"
        return (token + 1..<i).allSatisfy { Self.ones.contains(tokens[$0].hash) }
          && isSaidOfTopic(token)
          && !(i + 1 < tokens.count && Self.all.contains(tokens[i + 1].hash))
      }
      if Self.fitting.contains(hash) { return isSaidOfTopic(i) }
      if tokens[i].kind != .word { return false }
      i += 1
    }
    return false
  }

  /// Whether what is taken, or not taken, is what the text is about.
  private func isUseOfTopic(_ token: Int) -> Bool {
    let c = chunkIndex(of: token)
    guard c >= 0, kind(c) == .verbGroup, head(c) == token else { return false }
    if (token + 1..<min(tokens.count, token + 5)).contains(where: {
      Self.enough.contains(tokens[$0].hash)
    }) {
      return false
    }
    if chunks[c].flags.contains(.passive) || chunks[c].form == .participle {
      // "should not be given them"
      let next = skipLight(c + 1)
      return isNounPhrase(next) ? namesTopic(next) : isSaidOfTopic(token)
    }
    var object = skipLight(c + 1)
    if isPreposition(object) { object = skipLight(object + 1) }
    guard isNounPhrase(object) else { return false }
    return namesTopic(object)
      || chunks[object].flags.isDisjoint(with: [.negated])
        && chunks[object].flags.contains(.definite) && classes(head(object)).contains(.generic)
      || classes(head(object)).contains(.demonstrative)
  }

  /// Behind "avoid": nothing, or what the text is about.
  private func isOfUse(_ token: Int) -> Bool {
    let c = chunkIndex(of: token)
    guard c >= 0 else { return false }
    if kind(c) == .verbGroup, chunks[c].flags.contains(.passive) || chunks[c].form == .participle {
      return isSaidOfTopic(token)
    }
    var next = skipLight(c + 1)
    if kind(next) == .verbGroup, chunks[next].form == .gerund { next = skipLight(next + 1) }
    return !isNounPhrase(next) || namesTopic(next) || classes(head(next)).contains(.doseNoun)
      || chunks[next].flags.contains(.definite) && classes(head(next)).contains(.generic)
      || classes(head(next)).contains(.demonstrative)
  }

  /// "is dangerous", "can be risky"
  private func isPredicated(_ token: Int) -> Bool {
    let c = chunkIndex(of: token)
    if kind(c) == .verbGroup { return chunks[c].flags.contains(.passive) }
    let verb = skipLightLeft(c - 1)
    return kind(c) == .adjective && kind(verb) == .verbGroup
      && chunks[verb].flags.contains(.copular)
  }

  /// Whether the subject of a word is what the text is about, or nothing that is named.
  private func isSaidOfTopic(_ token: Int) -> Bool {
    guard let index = clause(ofToken: token),
      clauses[index].subjectEnd > clauses[index].subjectFirst
    else { return true }
    let c = clauses[index].subjectFirst
    if kind(c) == .verbGroup { return Self.using.contains(tokens[head(c)].hash) }
    guard isNounPhrase(c), c < chunkIndex(of: token) else { return true }
    return namesTopic(c) || hasPersonSubject(clauses[index]) || isPersonPhrase(c)
      || classes(head(c)).contains(.generic) || Self.uses.contains(tokens[head(c)].hash)
  }

  /// "check your blood sugar", "watch what you eat": of care that is not for what is taken.
  private func isOfOther(_ token: Int) -> Bool {
    // "with care", "closer monitoring", "be careful"
    guard Self.caring.contains(tokens[token].hash), token > 0 else { return false }
    return !Self.extra.contains(tokens[token - 1].hash)
  }

  private func isDenied(_ token: Int, _ part: Range<Int>) -> Bool {
    var i = token - 1
    while i >= max(part.lowerBound, token - 6) {
      if tokens[i].kind == .comma { return false }
      if tokens[i].tag == .negation || classes(i).contains(.negator)
        || Self.needless.contains(tokens[i].hash)
      {
        return true
      }
      i -= 1
    }
    return false
  }

  // MARK: Words

  private static var maybeWarning: WordMask {
    WordMask().or("ok").or("okay").or("approval").or("permission").or("clearance").or("go-ahead")
      .or("consent").or("careful").or("carefully").or("caution").or("cautious").or("cautiously")
      .or("care").or("monitoring").or("monitored").or("monitor").or("rechecked").or("checked")
      .or("watched").or("wary").or("avoid").or("avoided").or("avoiding").or("skip").or("shun")
      .or("unsafe").or("dangerous").or("contraindicated").or("unsuitable").or("clear").or("away")
      .or("alone").or("miss").or("question").or("against").or("speak").or("talk").or("tell")
      .or("ask").or("check").or("consult").or("dose").or("doses").or("likely").or("prone")
      .or("sensitive").or("never").or("nobody").or("not").or("off-limits").or("supervision")
      .or("vulnerable").or("reacts").or("react").or("risky").or("harmful").or("see")
      .or("discuss").or("cautions").or("drop").or("fall").or("bleed").or("rise").or("given").or(
        "offered"
      ).or("warily").or("sparingly").or("mindful").or("tread").or("less").or("limit")
      .or("restrict").or("moderate")
  }
  private static let heeding = WordSet(
    "careful carefully caution cautious cautiously monitoring monitored rechecked checked watched watching wary warily "
      + "supervision supervised sparingly care vigilance")
  private static let caring = WordSet("care")
  private static let extra = WordSet("with extra special particular great more need needs take")
  private static let shunned = WordSet("avoid avoided avoiding avoids")
  private static let barred = WordSet(
    "contraindicated unsuitable inadvisable prohibited forbidden off-limits unwise risky")
  private static let leaving = WordSet(
    "steer steering stay leave let give left stays steers best")
  private static let advising = WordSet(
    "advise advises advised caution cautions cautioned warn warns warned recommend recommends recommended counsel "
      + "counsels decide decided advice")
  private static let asking = WordSet(
    "ask tell speak talk consult check see discuss checking speaking talking asking inform")
  private static let experts = WordSet(
    "doctor gp pharmacist midwife oncologist specialist nurse team clinic clinician vet cardiologist consultant "
      + "provider prescriber obstetrician dietitian")
  private static let lowering = WordSet(
    "lower lowered reduce reduced smaller halve halved adjust adjusted adjustment adjusting adjustments cut"
  )
  private static var advice: UInt64 { WordHash.of("advice") }
  private static let medical = WordSet("medical professional expert")
  private static let limiting = WordSet("limit restrict moderate")
  private static let intakes = WordSet("intake consumption use")
  private static var less: UInt64 { WordHash.of("less") }
  private static var twice: UInt64 { WordHash.of("twice") }
  private static let thinking = WordSet("think thinks thinking")
  private static let ones = WordSet("one something really suitable right the best")
  private static var tell: UInt64 { WordHash.of("tell") }
  private static let letting = WordSet("mention")
  private static let turning = WordSet("drop fall rise bleed bruise soar plummet climb")
  private static var leave: UInt64 { WordHash.of("leave") }
  private static let recommending = WordSet("recommend advise")
  private static let reports = WordSet("reports cases bleeding sedation toxicity deaths")
  private static let prone = WordSet(
    "likely likelier prone vulnerable susceptible sensitive reacts react")
  private static let reacting = WordSet("react reacts reaction reactions badly effects harm side")
  private static let denying = WordSet("never nobody")
  private static let using = WordSet(
    "take taken use used have had give given get eat eaten drink handle touch start started try tried prescribe "
      + "prescribed offer offered inject injected swallow swallowed apply applied receive go")
  private static let fitting = WordSet(
    "recommended recommend advised advise suggest suggested suitable advisable appropriate intended meant allowed "
      + "licensed wise safe")
  private static let uses = WordSet("use usage taking treatment therapy")
  private static let enough = WordSet(
    "enough only just been longer necessarily known clear whether sure shown")
  private static let past = WordSet("did was were had")
  private static let needless = WordSet("without unnecessary no unlikely rarely hardly needn")
  private static let parting = WordSet("but whereas although though because however since")
  private static var maybeStudied: WordMask {
    WordMask().or("excluded").or("enrolled").or("randomised").or("randomized").or("participants")
  }
  private static let studied = WordSet("excluded enrolled randomised randomized participants")
  private static var cannot: UInt64 { WordHash.of("cannot") }
  private static var clearOf: UInt64 { WordHash.of("clear") }
  private static var awayFrom: UInt64 { WordHash.of("away") }
  private static var letAlone: UInt64 { WordHash.of("alone") }
  private static var aMiss: UInt64 { WordHash.of("miss") }
  private static var outOfQuestion: UInt64 { WordHash.of("question") }
  private static var advisedAgainst: UInt64 { WordHash.of("against") }
  private static var ofWord: UInt64 { WordHash.of("of") }
  private static var outWord: UInt64 { WordHash.of("out") }
  private static var `for`: UInt64 { WordHash.of("for") }
  private static let all = WordSet("everyone everybody all")
  private static let consents = WordSet(
    "ok okay approval permission clearance go-ahead consent blessing say-so")
}
