import Claims

extension SentenceReader {
  /// Half-lives, durations and onsets: "has a half-life of 4 hours", "lasts 6 to 8 hours",
  /// "works within 30 minutes", "takes 2 weeks to reach its full effect", "is long-acting".
  func readTimes() {
    var last = -1
    for token in tokens.indices
    where contents.holds(token: .quantity) && tokens[token].kind == .quantity {
      let quantity = analysis.quantities[Int(tokens[token].quantity)]
      guard quantity.dimension == .duration else { continue }
      let further: Predicate? =
        last >= 0 && isFurtherHalfLife(token, last)
        ? .hasHalfLife : isFurtherOnset(token) ? .hasOnset : nil
      guard let predicate = isHalving(token) ? .hasHalfLife : timePredicate(token) ?? further
      else { continue }
      if predicate == .hasHalfLife { last = token }
      emitTime(predicate, token, token + 1)
    }
    readVagueHalfLife()
    readVagueTimes()
    readPutOff()
    readAnsweredTime()
    readActing()
  }

  /// "was 5 hours in children, 9 hours in adults, and 13 hours in the elderly"
  private func isFurtherHalfLife(_ token: Int, _ last: Int) -> Bool {
    token - last < 8
      && (last + 1..<token).contains {
        tokens[$0].kind == .comma || tokens[$0].tag == .conjunction
      }
      && (last + 1..<token).allSatisfy {
        !tokens[$0].tag.isFiniteVerb && tokens[$0].kind != .semicolon && tokens[$0].kind != .stop
      }
  }

  /// "expect three months for a change and six for the full effect"
  private func isFurtherOnset(_ token: Int) -> Bool {
    token > 1 && isAwaited(behind: token)
      && (tokens[token - 1].tag == .conjunction || tokens[token - 1].kind == .comma)
      && drafts.contains { $0.predicate == .hasOnset && $0.end <= token && token - $0.end < 8 }
  }

  private func emitTime(_ predicate: Predicate, _ first: Int, _ end: Int) {
    let c = chunkIndex(of: first)
    guard c >= 0 else { return }
    let index = governing(c)
    guard let subject = timed(first, index, predicate), !isReadingTime(before: first) else {
      return
    }
    let object = Argument(
      concept: concepts.key(string(analysisRange(first, end)), .concept), first: first,
      end: end, isKnown: true)
    if predicate == .hasHalfLife, let index, changesAnother(index) { return }
    let isAdvice = index.map { clauses[$0].isUnasserted && clauses[$0].subjectEnd == 0 } ?? false
    let count = drafts.count
    emit(
      kind: .pharmacokinetic, predicate: predicate, subject: subject,
      object: object, clause: isAdvice ? -1 : index ?? -1,
      first: index.map { min(clauseSpan($0).first, first) } ?? max(0, first - 4), end: end)
    if drafts.count > count { addRoute(of: first, end) }
  }

  /// "Rifampicin shortened the half-life from 12 to 8 hours": that of something else.
  private func changesAnother(_ index: Int) -> Bool {
    let verb = head(clauses[index].chunk)
    guard Self.changing.contains(tokens[verb].hash),
      !chunks[clauses[index].chunk].flags.contains(.passive)
    else { return false }
    return (verb + 1..<tokens.count).contains {
      isHalfLife($0) || classes($0).contains(.halfLifeWord)
    }
  }

  private static let changing = WordSet(
    "shortens shortened shorten prolongs prolonged prolong lengthens lengthened lengthen extends extended extend "
      + "halves halved doubles doubled raises raised reduces reduced increases increased cuts cut")

  /// "5 hours after an intravenous dose", "by injection, it works within an hour": another time than that of what is
  /// swallowed, which is meant where nothing is said.
  private func addRoute(of first: Int, _ end: Int) {
    let k = drafts.count - 1
    let near =
      Array(end..<max(end, min(tokens.count, end + 6))) + (max(0, first - 12)..<first).reversed()
    for i in near {
      if tokens[i].kind == .semicolon || tokens[i].kind == .stop { continue }
      let whole = tokens[i].flags.contains(.hyphenBefore) ? compoundWord(i) : word(i)
      guard whole >= 0, let qualifier = vocabulary.lexicon.qualifiers[whole],
        qualifier.kind == .route
      else { continue }
      guard qualifier.concept.name != "oral" else { return }
      let start = qualifiers.count
      for index in drafts[k].context { qualifiers.append(qualifiers[index]) }
      qualifiers.append(Qualifier(kind: .route, concept: concepts.key(qualifier.concept)))
      drafts[k].context = start..<qualifiers.count
      return
    }
  }

  /// "Reading time: 6 minutes" is about the article.
  private func isReadingTime(before token: Int) -> Bool {
    guard mayHold(hash: Self.reading) || mayHold(hash: Self.read) else { return false }
    var i = token - 1
    while i >= max(0, token - 4) {
      if tokens[i].hash == Self.reading || tokens[i].hash == Self.read { return true }
      i -= 1
    }
    return token + 1 < tokens.count && tokens[token + 1].hash == Self.read
  }

  private static let fading = WordSet("fade fades faded settle settles subsides")
  private static var reading: UInt64 { WordHash.of("reading") }
  private static var read: UInt64 { WordHash.of("read") }

  /// What a time is about: the substance that the clause is about, or the one whose effect it is about; nil where
  /// a study, a person or a condition lasts.
  private func timed(_ token: Int, _ index: Int?, _ predicate: Predicate) -> Argument? {
    let known = substanceNear(token) ?? numberTopic
    guard let index else { return known }
    let clause = clauses[index]
    if predicate == .hasOnset, improvesPersons(clause) {
      return known?.concept.type == .substance ? known : nil
    }
    if predicate == .hasOnset, needsTime(clause, token) || betters(index) { return substanceTopic }
    if let ill = illness(in: clause, predicate) { return ill }
    if predicate == .hasDuration, hasPersonSubject(clause) || isOfPack(clause) { return nil }
    if predicate == .hasHalfLife, let owner = owner(ofSubject: clause) { return owner }
    guard let subject = subjects(of: clause).first else { return known }
    if subject.concept.type == .substance, subject.isKnown { return subject }
    if subject.concept.type == .substance, !subject.isVague,
      !classes(subject.end - 1).contains(.generic)
    {
      return subject
    }
    if predicate == .hasHalfLife { return known ?? subject }
    let kinds = classes(subject.end - 1)
    if isStudy(subject), !kinds.contains(.effectHead) { return nil }
    if !kinds.isDisjoint(with: [.effectHead, .generic, .rateNoun]) { return known ?? subject }
    if predicate == .hasDuration, subject.concept.type == .condition,
      discourse.documentCondition == nil,
      Self.fading.contains(tokens[head(clause.chunk)].hash), let topic = substanceTopic
    {
      // "Nausea usually fades within two weeks"
      return topic
    }
    if let course = course(of: subject, clause, predicate) { return course }
    if predicate == .hasDuration,
      subject.concept.type == .condition || clause.role == .relative || clause.role == .reduced
        || clause.role == .gerund
    {
      // "diabetes with a mean duration of 5 years", "symptoms lasting for 8 hours", "a rash that lasts 2 days"
      return nil
    }
    if predicate == .hasOnset, subject.concept.type == .population, noticesEffect(clause) {
      return known
    }
    if subject.concept.type == .condition || subject.concept.type == .population {
      // "Withdrawal symptoms emerge within 12 hours of stopping X"
      return substanceNear(token)
    }
    return known ?? subject
  }

  /// "A bottle costs $15 and lasts two months"
  private func isOfPack(_ clause: Clause) -> Bool {
    var clause = clause
    if clause.subjectEnd <= clause.subjectFirst, clause.parent >= 0 {
      clause = clauses[clause.parent]
    }
    return clause.subjectEnd > clause.subjectFirst
      && Self.packs.contains(tokens[head(clause.subjectFirst)].hash)
  }

  private static let packs = WordSet(
    "bottle pack packet box tub jar tube bag supply refill prescription shipment pot")

  /// "The half-life of X is": X.
  private func owner(ofSubject clause: Clause) -> Argument? {
    guard isNounPhrase(clause.subjectFirst), clause.subjectFirst < clause.chunk else { return nil }
    let words = Int(chunks[clause.subjectFirst].first)..<Int(chunks[clause.chunk].first)
    guard let of = words.first(where: { word($0) == grammar.of }) else { return nil }
    return substance(from: of + 1, within: min(4, words.upperBound - of - 1))
  }

  private func timePredicate(_ token: Int) -> Predicate? {
    let c = chunkIndex(of: token)
    guard c >= 0 else { return nil }
    if token > 1, tokens[token - 1].kind == .open, tokens[token - 2].kind == .quantity {
      // "by about 40 minutes (0.67 hours)"
      return nil
    }
    let stated = statedTime(token)
    if stated == .hasHalfLife { return stated }
    if isClearing(c) || isTraced(c) { return .hasDuration }
    if head(c) > token, !classes(head(c)).contains(.effectHead) {
      // "a 23-hour ward", "the 15 to 19 year age group"
      return nil
    }
    if let stated { return stated }
    if isOnsetInfinitive(behind: token) {
      // "Take it for a week to see how you feel"
      return isPreposition(skipLightLeft(c - 1), grammar.for) ? nil : .hasOnset
    }
    guard let index = governing(c) else { return nil }
    let clause = clauses[index]
    let verb = head(clause.chunk)
    let before = skipLightLeft(c - 1)
    if let course = coursePredicate(clause, token, before) { return course }
    if Self.waiting.contains(tokens[verb].hash),
      before == clause.chunk
        || isNounPhrase(before) && chunks[before].flags.contains(.pronoun)
          && before == clause.chunk + 1,
      isAwaited(behind: token)
    {
      // "Expect two weeks for the full effect", "Give it three months."
      return .hasOnset
    }
    if Self.waiting.contains(tokens[verb].hash),
      isPreposition(before, grammar.within, grammar.in, grammar.after, grammar.by, grammar.at),
      clause.subjectEnd == clause.subjectFirst || hasPersonSubject(clause),
      isNounPhrase(skipLight(clause.chunk + 1)), isBettering(skipLight(clause.chunk + 1))
    {
      // "Expect improvement in mood within two weeks"
      return .hasOnset
    }
    if isGoneItself(clause)
      || chunks[clause.chunk].flags.contains(.copular) && isGone(clause.chunk + 1),
      isPreposition(before, grammar.within, grammar.in, grammar.after), actsItself(clause)
    {
      // "is out of the body in ten hours"
      return .hasDuration
    }
    if lemma(verb) == grammar.leave || Self.exiting.contains(tokens[verb].hash),
      isPreposition(before, grammar.in, grammar.within),
      isNounPhrase(before - 1), before - 1 == skipLight(clause.chunk + 1),
      !classes(head(before - 1)).isDisjoint(with: [.organNoun, .bodyNoun]), actsItself(clause)
    {
      // "leaves the body in about ten hours"
      return .hasDuration
    }
    if needsTime(clause, token) { return .hasOnset }
    if lemma(verb) == grammar.take, before == clause.chunk, takesTime(clause),
      !chunks[clause.chunk].flags.contains(.passive), chunks[clause.chunk].form != .participle
    {
      if isNounPhrase(clause.subjectFirst),
        classes(head(clause.subjectFirst)).contains(.effectHead)
      {
        // "full results can take five months"
        return .hasOnset
      }
      let next = behindUse(token)
      return next == grammar.to || next == grammar.for || next == grammar.before
        || isOtherOnset(token) ? .hasOnset : .hasDuration
    }
    if lemma(verb) == grammar.work || lemma(verb) == grammar.act, isPreposition(before, grammar.for)
    {
      // "works for about 8 hours"
      return before == clause.chunk + 1 && actsItself(clause) ? .hasDuration : nil
    }
    if isCourse(clause, before) { return .hasDuration }
    if relieves(clause, within: before) { return .hasOnset }
    if isPreposition(before, grammar.within, grammar.in, grammar.after, grammar.by),
      before == skipLight(clause.chunk + 1), betters(index)
    {
      // "Blood pressure begins to fall within two weeks"
      return .hasOnset
    }
    if isPreposition(before, grammar.by), isNounPhrase(skipLight(clause.chunk + 1)) {
      // "improves time to sleep onset by 40 minutes"
      return nil
    }
    if takesEffect(clause, before) { return .hasOnset }
    guard classes(verb).contains(.onsetVerb), actsItself(clause) || noticesEffect(clause),
      // "X started within three days of the onset": when it was begun with
      clause.role != .reduced || tokens[verb].tag != .participle && tokens[verb].tag != .past
    else { return nil }
    let isBehind = isPreposition(before, grammar.within, grammar.in, grammar.after, grammar.by)
    let isAfter = token + 1 < tokens.count && word(token + 1) == grammar.after
    // "feel the effect of X within two days"
    let reach = hasPersonSubject(clause) ? 5 : 3
    guard isBehind || isAfter, clause.chunk >= before - reach else { return nil }
    return .hasOnset
  }

  /// "X starts to act within an hour, whereas Y takes three": whether the sentence has told when something else sets in.
  private func isOtherOnset(_ token: Int) -> Bool {
    drafts.contains { $0.predicate == .hasOnset && $0.end <= token }
  }

  /// "The half-life of X is 4 days. Y's is 26 hours."
  private func isOtherHalfLife(_ token: Int) -> Bool {
    guard discourse.toldHalfLife else { return false }
    var be = token - 1
    while be > 1, tokens[be].tag == .adverb { be -= 1 }
    return be > 0 && be < 5 && tokens[be].tag == .be
      && tokens[be - 1].flags.contains(.possessive)
  }

  /// The word behind a time: "takes 3 weeks to", "takes 3 weeks of use before".
  private func behindUse(_ token: Int) -> Int32 {
    var next = token + 1
    if next + 1 < tokens.count, word(next) == grammar.of, tokens[next + 1].tag == .gerund,
      (min(tokens.count, next + 2)..<min(tokens.count, next + 9)).contains(where: {
        word($0) == grammar.before || tokens[$0].hash == Self.until
      })
    {
      // "up to two weeks of taking it until you get the full benefit"
      return grammar.before
    }
    let c = chunkIndex(of: next)
    if c >= 0, isPreposition(c, grammar.of), isNounPhrase(c + 1),
      !classes(head(c + 1)).isDisjoint(with: [.treatmentNoun, .intakeNoun])
        || lemma(head(c + 1)) == grammar.use
    {
      next = Int(chunks[c + 1].end)
    }
    return next < tokens.count ? word(next) : -1
  }

  private static var until: UInt64 { WordHash.of("until") }

  /// "gone", "out of your system"
  private func isGone(_ chunk: Int) -> Bool {
    let i = skipLight(chunk)
    guard i < chunks.count, kind(i) != .outside else { return false }
    let first = Int(chunks[i].first)
    if tokens[first].hash == Self.gone { return true }
    return tokens[first].hash == Self.out && first + 1 < tokens.count
      && word(first + 1) == grammar.of
  }

  private static var gone: UInt64 { WordHash.of("gone") }
  private static var out: UInt64 { WordHash.of("out") }

  /// Whether the words behind a time say what is waited for.
  private func isAwaited(behind token: Int) -> Bool {
    guard token + 1 < tokens.count, tokens[token + 1].kind != .stop else {
      return clauses.contains { lemma(head($0.chunk)) == grammar.give }
    }
    let next = word(token + 1)
    if next == grammar.to {
      return token + 2 < tokens.count && classes(token + 2).contains(.onsetVerb)
    }
    if next == grammar.before { return clauses.contains { $0.chunk > chunkIndex(of: token) } }
    guard next == grammar.for else { return false }
    let c = chunkIndex(of: token + 2)
    return c >= 0 && isNounPhrase(c)
      && (!classes(head(c)).isDisjoint(with: [.effectHead, .researchNoun])
        || tokens[head(c)].hash == Self.difference || tokens[head(c)].hash == Self.change)
  }

  private static let exiting = WordSet("clears exits")
  private static let waiting = WordSet("expect allow give wait")

  /// "is cleared within an hour", "is eliminated from the body in 2 days"
  private func isClearing(_ c: Int) -> Bool {
    let before = skipLightLeft(c - 1)
    guard isPreposition(before, grammar.within, grammar.in), let index = governing(c) else {
      return false
    }
    let verb = chunks[clauses[index].chunk]
    guard verb.flags.contains(.passive) || verb.form == .participle else { return false }
    let token = Int(verb.head)
    return classes(token).contains(.dispositionVerb) && lemma(token) != grammar.evidence.find
      && Self.clearing.contains(tokens[token].hash) || tokens[token].hash == Self.cleared
  }

  private static let clearing = WordSet("excreted eliminated metabolized metabolised broken")
  private static var cleared: UInt64 { WordHash.of("cleared") }

  /// "half-life", "last", "onset" before the time.
  private func statedTime(_ token: Int) -> Predicate? {
    let preposition = token > 0 ? word(token - 1) : -1
    var i = token - 1
    while i >= max(0, token - 9) {
      let kinds = classes(i)
      if kinds.contains(.halfLifeWord) || isHalfLife(i) { return .hasHalfLife }
      if kinds.contains(.durationVerb), isDuration(i) {
        // "reduces its duration by two days if started within 24 hours"
        let isChanged =
          tokens[i].tag == .noun
          && (preposition == grammar.by || (i + 1..<token).contains { word($0) == grammar.if })
        return isChanged ? nil : .hasDuration
      }
      if kinds.contains(.effectHead), i >= token - 3, i > 0,
        Self.fullest.contains(tokens[i - 1].hash),
        preposition == grammar.in || preposition == grammar.at || preposition == grammar.within
          || preposition == grammar.after
      {
        // "full effect at 6 weeks"
        return .hasOnset
      }
      if kinds.contains(.onsetWord) {
        return preposition == grammar.by || isDelayed(i, token) ? nil : .hasOnset
      }
      if tokens[i].kind == .stop || tokens[i].kind == .semicolon { return nil }
      i -= 1
    }
    if isOtherHalfLife(token) { return .hasHalfLife }
    return token + 2 < tokens.count && (isHalfLife(token + 1) || isHalfLife(token + 2))
      ? .hasHalfLife : nil
  }

  /// "lasts" and "stable", but not "the last 3 months".
  private func isDuration(_ token: Int) -> Bool {
    let tag = tokens[token].tag
    // "with a mean duration of 5 years" describes those who were studied, "of action" what they took.
    if tag == .noun, token > 0, Self.averages.contains(tokens[token - 1].hash),
      token + 2 >= tokens.count || !classes(token + 2).contains(.effectHead)
    {
      return false
    }
    // "a stay of 3 days" is no duration of what is taken.
    if tag == .noun, lemma(token) == grammar.stay { return false }
    guard token > 0, tokens[token - 1].tag == .determiner else { return true }
    return tag != .adjective && token + 1 < tokens.count && tokens[token + 1].kind != .quantity
  }

  private static let averages = WordSet("mean median average")

  /// "shortened sleep onset": the onset of something else is what is timed.
  private func isDelayed(_ onset: Int, _ token: Int) -> Bool {
    if onset > 0, mentionTerm(onset)?.concept.type == .condition { return true }
    // "the time to onset of angina"
    guard onset + 2 < tokens.count, word(onset + 1) == grammar.of else { return false }
    let c = chunkIndex(of: onset + 2)
    return c >= 0 && isNounPhrase(c)
      && argument(first: Int(chunks[c].possessorEnd), end: Int(chunks[c].end))?.concept.type
        == .condition
  }

  /// Whether what takes time is a substance or its effect and no person ("She took 2 weeks off").
  private func takesTime(_ clause: Clause) -> Bool {
    !hasPersonSubject(clause) && clause.subjectEnd > clause.subjectFirst
  }

  /// Whether the subject of "works", "appears", "sets in" is a substance or something that it does.
  private func actsItself(_ clause: Clause) -> Bool {
    let verb = lemma(head(clause.chunk))
    if hasPersonSubject(clause) { return false }
    guard let subject = subjects(of: clause).first else {
      // "Kicks in within 30 minutes."
      return clause.subjectEnd <= clause.subjectFirst && clause.chunk == skipLight(0)
        && tokens[head(clause.chunk)].tag == .verbS && substanceTopic != nil
    }
    if subject.concept.type == .substance, subject.isKnown { return true }
    if verb == grammar.work || verb == grammar.act || verb == grammar.kick {
      return subject.concept.type != .condition && !isStudy(subject)
    }
    return !classes(subject.end - 1).isDisjoint(with: .effectHead)
      || subject.concept.type == .condition
        && analysis.mentions.contains {
          vocabulary.keys[Int($0.term)].concept.type == .substance
        }
  }

  /// "Most people feel better", "You may notice an improvement".
  private func noticesEffect(_ clause: Clause) -> Bool {
    guard hasPersonSubject(clause) else { return false }
    let after = skipLight(clause.chunk + 1)
    guard isNounPhrase(after) || kind(after) == .adjective else { return false }
    if kind(after) == .adjective, classes(head(clause.chunk)).contains(.feelVerb),
      vocabulary.lexicon.nominals[lowercased(head(after))] != nil
    {
      // "feel sleepy within 30 minutes"
      return true
    }
    return !classes(head(after)).isDisjoint(with: [.effectHead, .increasing, .decreasing])
      || tokens[head(after)].hash == Self.lift || tokens[head(after)].hash == Self.difference
      || tokens[head(after)].hash == Self.change
  }

  private static let fullest = WordSet("full maximum maximal peak best")
  private static var lift: UInt64 { WordHash.of("lift") }
  private static var difference: UInt64 { WordHash.of("difference") }
  private static var change: UInt64 { WordHash.of("change") }

  /// "2 to 4 weeks to see results", "3 weeks to work".
  private func isOnsetInfinitive(behind token: Int) -> Bool {
    var next = token + 1
    if next + 2 < tokens.count, word(next) == grammar.of,
      classes(next + 1).contains(.treatmentNoun) || classes(next + 1).contains(.intakeNoun)
    {
      // "two months of treatment to see results"
      next += 2
    }
    if isForDrugToWork(behind: token) { return true }
    guard next + 1 < tokens.count, word(next) == grammar.to else { return false }
    return classes(next + 1).contains(.onsetVerb)
  }

  /// "may take three months for the medicine to work"
  private func isForDrugToWork(behind token: Int) -> Bool {
    guard mayHold(grammar.for),
      let start = (token + 1..<min(tokens.count, token + 8)).first(where: {
        word($0) == grammar.for
      }),
      let to = (start + 1..<min(tokens.count, start + 6)).first(where: { word($0) == grammar.to }),
      to + 1 < tokens.count, to > start + 1
    else { return false }
    return classes(to - 1).contains(.generic) || mentionTerm(to - 1)?.concept.type == .substance
      ? lemma(to + 1) == grammar.work || classes(to + 1).contains(.onsetVerb) : false
  }

  func isHalfLife(_ i: Int) -> Bool {
    guard i >= 1, i < tokens.count else { return false }
    return word(i) == grammar.life && word(i - 1) == grammar.half
  }

  private func substanceNear(_ token: Int) -> Argument? {
    for mention in analysis.mentions
    where vocabulary.keys[Int(mention.term)].concept.type == .substance {
      let first = Int(mention.first)
      // "is about a day, but X doubles it"
      if first > token, (token..<first).contains(where: { word($0) == grammar.but }) { return nil }
      return argument(first: first, end: Int(mention.end))
    }
    return nil
  }

  /// "a half-life of only a few hours": a time without a number.
  @inline(__always)
  private func readVagueHalfLife() {
    guard said.contains(.halfLifeWord) || mayHold(grammar.life) else { return }
    lookForVagueHalfLife()
  }

  @inline(never)
  private func lookForVagueHalfLife() {
    for i in tokens.indices where classes(i).contains(.halfLifeWord) || isHalfLife(i) {
      var k = i + 1
      while k < min(tokens.count, i + 8), tokens[k].kind != .quantity, tokens[k].kind != .stop {
        let lemma = lemma(k)
        if lemma == grammar.hour || lemma == grammar.day || lemma == grammar.week
          || lemma == grammar.minute
        {
          let c = chunkIndex(of: k)
          guard c >= 0, isNounPhrase(c), Int(chunks[c].first) > i else { break }
          emitTime(.hasHalfLife, Int(chunks[c].first), k + 1)
          break
        }
        k += 1
      }
    }
  }

  /// "is short-acting", "is a long-acting drug".
  @inline(__always)
  private func readActing() {
    guard mayHold(grammar.acting) else { return }
    lookForActing()
  }

  @inline(never)
  private func lookForActing() {
    for i in tokens.indices.dropFirst() where word(i) == grammar.acting {
      let kind = word(i - 1)
      let isLong = kind == grammar.short || kind == grammar.long
      guard isLong || kind == grammar.fast || kind == grammar.rapid,
        let index = governing(chunkIndex(of: i)),
        chunks[clauses[index].chunk].flags.contains(.copular),
        let subject = subjects(of: clauses[index]).first, subject.concept.type == .substance
      else { continue }
      emit(
        kind: .pharmacokinetic, predicate: isLong ? .hasDuration : .hasOnset, subject: subject,
        object: Argument(
          concept: phrase(i - 1, i + 1, as: .concept),
          first: i - 1, end: i + 1, isKnown: true), clause: index)
    }
  }
}
