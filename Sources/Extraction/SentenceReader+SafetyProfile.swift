import Claims

extension SentenceReader {
  /// How safe something is, in other words than "is safe": "was tolerated for two months", "is regarded as safe",
  /// "appears safe", "can be dangerous", "caused fewer side effects", "raises safety concerns".
  func readSafetyProfile(_ index: Int) {
    let clause = clauses[index]
    let chunk = chunks[clause.chunk]
    let verb = Int(chunk.head)
    if lemma(verb) == grammar.tolerate || wholeClasses(verb).contains(.safeWord) {
      readTolerance(index)
      return
    }
    let kinds = classes(verb)
    if chunk.flags.contains(.passive), kinds.contains(.mildWord),
      let effects = adverseEffect(in: clause)
    {
      // "side effects are limited"
      profile(of: effects, words: verb..<verb + 1, clause: index)
    }
    if chunk.flags.contains(.copular) || chunk.flags.contains(.passive)
      || !kinds.isDisjoint(with: [.hedgeVerb, .reportVerb, .durationVerb])
    {
      readJudgement(index)
    }
    readAmountOfEffects(index)
    readAsOftenAsPlacebo(index)
  }

  /// "Side effects were about as frequent as with placebo", "occurred no more often than on placebo".
  private func readAsOftenAsPlacebo(_ index: Int) {
    guard mayHold(hash: Self.placebo), mayNameEffects else { return }
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    guard !clause.isNegated, !clause.isUnasserted, let effects = adverseEffect(in: clause),
      verb.flags.contains(.copular) || classes(Int(verb.head)).contains(.occurVerb)
    else { return }
    let rest = tokens.indices[Int(verb.end)..<min(tokens.count, Int(verb.end) + 9)]
    guard let placebo = rest.first(where: { tokens[$0].hash == Self.placebo }) else { return }
    let words = Int(verb.first)..<placebo
    guard
      words.contains(where: { Self.equal.contains(tokens[$0].hash) })
        || words.contains(where: { tokens[$0].hash == Self.no && word($0 + 1) == grammar.more }),
      !words.contains(where: { Self.unequal.contains(tokens[$0].hash) })
    else { return }
    drafts.removeAll { $0.clause == index && $0.kind != .statistic }
    stateProfile(
      true, of: causer(of: effects).filter { $0.concept.type == .substance }, effects, index)
  }

  private static let equal = WordSet("as similar comparable same equally")
  private static let unequal = WordSet("twice times double than-expected half")
  private static var placebo: UInt64 { WordHash.of("placebo") }
  private static var no: UInt64 { WordHash.of("no") }

  /// The classes of the hyphenated compound that a token ends, or of its own word.
  func wholeClasses(_ token: Int) -> WordClasses {
    guard tokens[token].flags.contains(.hyphenBefore) else { return classes(token) }
    let whole = compoundWord(token)
    return whole >= 0 ? vocabulary.lexicon.table[whole].classes : []
  }

  /// "Doses of 8 g were tolerated", "patients tolerated X well", "X is poorly tolerated".
  private func readTolerance(_ index: Int) {
    let clause = clauses[index]
    let chunk = chunks[clause.chunk]
    var subjects = noArguments
    if chunk.flags.contains(.passive) || chunk.form == .participle && clause.role == .main {
      subjects = self.subjects(of: clause).filter { !isStudy($0) && $0.concept.type != .condition }
      if subjects.allSatisfy({ $0.concept.type != .substance }), let topic = effectTopic {
        subjects = self.list(topic)
      }
    } else if hasPersonSubject(clause), lemma(Int(chunk.head)) == grammar.tolerate,
      clause.role == .main || clause.role == .complement
    {
      // "those who tolerate X well" tells who is meant.
      subjects = substances(from: skipLight(clause.chunk + 1))
      if subjects.isEmpty, let topic = effectTopic { subjects = self.list(topic) }
    }
    let words = max(0, min(Int(chunk.first), Int(chunk.head) - 2))..<Int(chunk.end)
    let isPoor = words.contains {
      tokens[$0].hash == Self.poorly || tokens[$0].hash == Self.badly
        || word($0) == grammar.less
    }
    stateProfile(isPoor == clause.isNegated, of: subjects, clause.chunk, index)
  }

  private static var poorly: UInt64 { WordHash.of("poorly") }
  private static var badly: UInt64 { WordHash.of("badly") }

  /// "appears safe", "is generally regarded as safe", "can be dangerous in high doses", "is not harmful".
  private func readJudgement(_ index: Int) {
    let clause = clauses[index]
    var i = skipLight(clause.chunk + 1)
    if isPreposition(i, grammar.as) { i = skipLight(i + 1) }
    guard kind(i) == .adjective else { return }
    // "effective and safe"
    var last = i
    while kind(last + 1) == .conjunction, kind(skipLight(last + 2)) == .adjective {
      last = skipLight(last + 2)
    }
    for token in Int(chunks[i].first)..<Int(chunks[last].end) {
      let kinds = wholeClasses(token)
      let isSafe = kinds.contains(.safeWord)
      guard isSafe || kinds.contains(.unsafeWord) else { continue }
      if drafts.contains(where: { $0.kind == .safety && $0.clause == index }) { return }
      var subjects = subjects(of: clause).filter { $0.concept.type == .substance }
      if subjects.isEmpty {
        guard isSafe || self.subjects(of: clause).isEmpty, !hasPersonSubject(clause),
          let topic = effectTopic
        else { return }
        subjects = self.list(topic)
      }
      // "less toxic" is a praise.
      let isLess = (max(0, token - 2)..<token).contains { word($0) == grammar.less }
      stateProfile((isSafe != isLess) != clause.isNegated, of: subjects, i, index)
      return
    }
  }

  /// "caused fewer side effects", "carries serious side effects", "produces no side effects".
  private func readAmountOfEffects(_ index: Int) {
    guard mayNameEffects else { return }
    let clause = clauses[index]
    let verb = head(clause.chunk)
    guard lemma(verb) != grammar.have,
      classes(verb).contains(.lightVerb) || trigger(lemma(verb), .verb).map(\.isCause) == true,
      !chunks[clause.chunk].flags.contains(.passive)
    else { return }
    var i = skipLight(clause.chunk + 1)
    if isPreposition(i, grammar.to, grammar.in) { i = skipLight(i + 1) }
    guard isAdverseEffect(i), !isPreposition(i + 1, grammar.such, grammar.like, grammar.including)
    else { return }
    guard
      kind(i + 1) != .comma || !isPreposition(i + 2, grammar.such, grammar.like, grammar.including)
    else { return }
    var causes = takenBy(clause)
    if causes.isEmpty, hasPersonSubject(clause) { causes = self.list(effectTopic) }
    if causes.isEmpty { causes = subjectOrTopic(of: clause) }
    if chunks[i].flags.contains(.negated) {
      drafts.removeAll { $0.clause == index && $0.predicate == .causes && isAdverseName($0) }
      stateAbsence(of: i, causes: causes, clause: index)
      return
    }
    let favourable = isFavourable(Int(chunks[i].first)..<Int(chunks[i].end))
    guard favourable == true else { return }
    drafts.removeAll {
      $0.clause == index && isAdverseName($0)
        && ($0.predicate == .causes || $0.predicate == .decreases || $0.predicate == .affects)
    }
    stateProfile(favourable, of: causes, i, index)
  }

  private func isAdverseName(_ draft: Draft) -> Bool {
    guard let object = draft.object, object.end > object.first else { return false }
    let c = chunkIndex(of: object.end - 1)
    return c >= 0 && isAdverseEffect(c)
  }

  /// Whether words before "side effects" praise or blame; nil for neither.
  func isFavourable(_ words: Range<Int>) -> Bool? {
    var favourable: Bool?
    for token in words {
      let kinds = classes(token)
      if kinds.contains(.severeWord) {
        // "fewer serious side effects" is a praise.
        if favourable == nil { favourable = false }
      } else if !kinds.isDisjoint(with: [.mildWord, .absent])
        || kinds.contains(.decreasing) && !kinds.contains(.increasing)
          && tokens[token].hash != Self.worse
      {
        favourable = true
      } else if tokens[token].hash == Self.worse {
        favourable = false
      }
    }
    return favourable
  }

  private static var worse: UInt64 { WordHash.of("worse") }

  /// "raises safety concerns", "concerns about its safety", "no safety concerns".
  @inline(__always)
  func readConcerns() {
    guard said.contains(.concernNoun) else { return }
    lookForConcerns()
  }

  @inline(never)
  private func lookForConcerns() {
    for c in chunks.indices where isNounPhrase(c) && classes(head(c)).contains(.concernNoun) {
      let names = (Int(chunks[c].first)..<head(c)).contains {
        classes($0).contains(.safetyNoun)
      }
      var after = skipLight(c + 1)
      let isAbout = isPreposition(after, grammar.about, grammar.for, grammar.with)
      if isAbout { after = skipLight(after + 1) }
      let isBehind =
        isAbout && isNounPhrase(after) && classes(head(after)).contains(.safetyNoun)
      guard names || isBehind else { continue }
      let index =
        governing(c) ?? clauses.firstIndex { $0.subjectFirst == c && $0.role == .main } ?? -1
      if index >= 0, clauses[index].isUnasserted { continue }
      var subjects = noArguments
      if isBehind { subjects = causer(of: after).filter { $0.concept.type == .substance } }
      if subjects.isEmpty, index >= 0, clauses[index].subjectFirst != c {
        subjects = self.subjects(of: clauses[index]).filter { $0.concept.type == .substance }
      }
      if subjects.isEmpty, let topic = substanceTopic { subjects = self.list(topic) }
      let isDenied =
        chunks[c].flags.contains(.negated) || index >= 0 && clauses[index].isNegated
      stateProfile(isDenied, of: subjects, c, index)
    }
  }

  /// States that substances are safe or not, in the words of a chunk; nothing for nil.
  func stateProfile(_ favourable: Bool?, of subjects: ArgumentList, _ chunk: Int, _ index: Int) {
    guard let favourable else { return }
    let object = Argument(
      concept: concepts.key(favourable ? "favourable" : "unfavourable", .concept),
      first: Int(chunks[chunk].first), end: Int(chunks[chunk].end), isKnown: true)
    for var subject in subjects where !isPerson(subject) {
      if index >= 0, clauses[index].role == .relative { subject.isNegated = false }
      // What the words deny has been reckoned with.
      let isDenied = index >= 0 && clauses[index].isNegated
      emit(
        kind: .safety, predicate: .hasSafetyProfile, subject: subject, object: object,
        clause: index, isNegated: isDenied, first: index >= 0 ? nil : object.first)
    }
  }
}

extension Trigger {
  /// "cause", "lead to"
  var isCause: Bool {
    if case .effect(.causes) = effect { return true }
    return false
  }
}
