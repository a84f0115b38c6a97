import Claims

/// Times that other words than "half-life" and "onset" tell: "a dose is half gone in six hours", "nails need six months",
/// "food delays it by an hour".
extension SentenceReader {
  // MARK: Half of it gone

  /// "A dose is half gone in 6 hours", "half of the drug is cleared within 6 hours", "it takes 6 hours for half of it to
  /// leave the body": a half-life in plain words.
  func isHalving(_ token: Int) -> Bool {
    guard mayHold(hash: Self.half) || analysis.quantities.contains(where: isHalf) else {
      return false
    }
    let preposition = token > 0 ? word(token - 1) : -1
    if preposition == grammar.in || preposition == grammar.within || preposition == grammar.after {
      var i = token - 2
      var goes = false
      while i >= max(0, token - 14), tokens[i].kind != .semicolon, tokens[i].kind != .stop {
        if Self.leaving.contains(tokens[i].hash) { goes = true }
        if isHalf(i) { return (goes || isSpent(i)) && isHalfOfDose(i) }
        i -= 1
      }
      return false
    }
    // "takes 6 hours for half of the dose to be cleared"
    guard token + 3 < tokens.count,
      word(token + 1) == grammar.for || word(token + 1) == grammar.before,
      let half = (token + 2..<min(tokens.count, token + 5)).first(where: isHalf), isHalfOfDose(half)
    else { return false }
    return (half + 1..<min(tokens.count, half + 10)).contains {
      Self.leaving.contains(tokens[$0].hash)
    }
  }

  /// Whether the half of something that is gone has been read as a half-life.
  func isOfHalfLife(_ token: Int) -> Bool {
    isHalf(token) && drafts.contains { $0.predicate == .hasHalfLife }
  }

  private func isHalf(_ token: Int) -> Bool {
    tokens[token].kind == .quantity
      ? isHalf(analysis.quantities[Int(tokens[token].quantity)])
      : tokens[token].hash == Self.half
  }

  private func isHalf(_ quantity: Quantity) -> Bool {
    (quantity.dimension == .multiple || quantity.dimension == .count && quantity.unit == "dose")
      && quantity.low == 0.5 && quantity.high == 0.5
  }

  /// Whether half of a dose or of a drug is meant, and not of those who take it or of what they suffer from.
  private func isHalfOfDose(_ half: Int) -> Bool {
    if peopleBehind(half) != nil { return false }
    // "half of a dose"
    if tokens[half].kind == .quantity,
      analysis.quantities[Int(tokens[half].quantity)].dimension == .count
    {
      return true
    }
    if isSpent(half) {
      // "a dose is half gone"
      return (max(0, half - 4)..<half).contains(where: isDoseOrDrug)
    }
    return (half + 1..<max(half + 1, min(tokens.count, half + 5))).contains(where: isDoseOrDrug)
  }

  private func isDoseOrDrug(_ token: Int) -> Bool {
    if !classes(token).isDisjoint(with: [.doseNoun, .generic]) { return true }
    if mentionTerm(token)?.concept.type == .substance { return true }
    return word(token) == grammar.it && substanceTopic != nil
  }

  private static var half: UInt64 { WordHash.of("half") }
  /// "half gone", "half of the dose is cleared": how much of it is left, and no dose.
  func isPartGone(_ token: Int) -> Bool {
    isSpent(token)
      || isHalf(token)
        && (token + 1..<max(token + 1, min(tokens.count, token + 8))).contains {
          Self.leaving.contains(tokens[$0].hash)
        }
  }

  private func isSpent(_ token: Int) -> Bool {
    token + 1 < tokens.count && Self.spent.contains(tokens[token + 1].hash)
  }

  private static let spent = WordSet(
    "gone eliminated cleared excreted removed metabolized metabolised broken used empty full finished done"
  )
  private static let leaving = WordSet(
    "gone leave leaves left cleared clear clears eliminated eliminate eliminates excreted excrete removed remove "
      + "removes disappears disappear metabolized metabolised flushed")

  // MARK: Time that is needed

  /// "Nails need six months", "acne takes 8 to 12 weeks", "mood takes longer, usually four to six weeks": what is to get
  /// better on what the text is about takes so long.
  func needsTime(_ clause: Clause, _ token: Int) -> Bool {
    let verb = head(clause.chunk)
    guard lemma(verb) == grammar.need || lemma(verb) == grammar.take, clause.role == .main,
      !clause.isNegated, !chunks[clause.chunk].flags.contains(.passive),
      clause.subjectEnd == clause.subjectFirst + 1, isNounPhrase(clause.subjectFirst),
      !hasPersonSubject(clause), token > verb, discourse.documentCondition == nil,
      substanceTopic != nil,
      (verb + 1..<token).allSatisfy({
        Self.awhile.contains(tokens[$0].hash) || tokens[$0].kind == .comma
          || tokens[$0].tag == .adverb
      }),
      token + 1 >= tokens.count || tokens[token + 1].tag != .to && word(token + 1) != grammar.of
    else { return false }
    switch analysis.quantities[Int(tokens[token].quantity)].unit {
    case "wk", "mo", "a": break
    default: return false
    }
    guard let subject = subjects(of: clause).first, subject.isKnown, !subject.isVague else {
      return false
    }
    return subject.concept.type == .target
      || subject.concept.type == .condition && !Self.courses.contains(lastHash(of: subject))
        // "The flu takes two weeks"
        && tokens[Int(chunks[clause.subjectFirst].first)].tag != .determiner
  }

  private static let awhile = WordSet(
    "longer more time a while bit little about usually often up to")
  private static let courses = WordSet("withdrawal recovery surgery infection pregnancy")

  /// "Blood pressure begins to fall within a few days", "mood lifts in two weeks": something that is measured or felt gets
  /// better, where the text is about a substance.
  func betters(_ index: Int) -> Bool {
    var clause = clauses[index]
    guard Self.turning.contains(tokens[head(clause.chunk)].hash), !clause.isNegated,
      !chunks[clause.chunk].flags.contains(.passive), discourse.documentCondition == nil,
      substanceTopic != nil
    else { return false }
    if clause.role == .complement, clause.parent >= 0 {
      // "begins to improve"
      clause = clauses[clause.parent]
      guard classes(head(clause.chunk)).contains(.startVerb), !clause.isNegated else {
        return false
      }
    }
    guard clause.role == .main, !isSubordinate(clause),
      clause.subjectEnd > clause.subjectFirst,
      let subject = subjects(of: clause).first, subject.isKnown, !subject.isVague,
      subject.first >= 0, subject.end > subject.first, subject.end <= tokens.count
    else { return false }
    return subject.concept.type == .target
  }

  private static let turning = WordSet(
    "improve improves lift lifts fall falls drop drops rise rises normalise normalises normalize normalizes "
      + "stabilise stabilises stabilize stabilizes recover recovers respond responds return returns"
  )

  /// "clearer skin", "fewer attacks", "improvement": what somebody may look forward to.
  func isBettering(_ chunk: Int) -> Bool {
    if !classes(head(chunk)).isDisjoint(with: [.effectHead, .increasing]) { return true }
    return (Int(chunks[chunk].first)..<head(chunk)).contains {
      !classes($0).isDisjoint(with: [.improvedWord, .betterWord, .increasing, .decreasing])
        || Self.brighter.contains(tokens[$0].hash)
    }
  }

  private static let brighter = WordSet(
    "clearer smoother firmer calmer softer brighter thicker stronger fewer less visible noticeable")

  /// "can be detected in urine for up to 3 days", "shows up on tests for 48 hours": how long it can be found.
  func isTraced(_ c: Int) -> Bool {
    guard isPreposition(skipLightLeft(c - 1), grammar.for), let index = governing(c) else {
      return false
    }
    let verb = chunks[clauses[index].chunk]
    guard Self.tracing.contains(tokens[Int(verb.head)].hash), !clauses[index].isNegated,
      !hasPersonSubject(clauses[index])
    else { return false }
    return (Int(verb.end)..<Int(chunks[c].first)).contains {
      Self.samples.contains(tokens[$0].hash)
    }
  }

  private static let tracing = WordSet("detected found shows show measured seen traced")
  private static let samples = WordSet(
    "urine blood saliva hair plasma serum stool sweat milk tests test system body")

  // MARK: Asked before

  /// What a question asks the time of: "How long till it works?", "How soon will I notice it?", "How long does it last?"
  func timeAsked() -> Predicate? {
    if mayHold(grammar.life), tokens.indices.contains(where: isHalfLife) { return .hasHalfLife }
    guard tokens.count > 3, mayHold(grammar.how) || mayHold(grammar.when) else { return nil }
    let isAsking = (0..<min(tokens.count - 1, 4)).contains { i in
      word(i) == grammar.how && Self.howLong.contains(tokens[i + 1].hash)
        || i < 2 && word(i) == grammar.when
    }
    guard isAsking else { return nil }
    if tokens.contains(where: { Self.lasting.contains($0.hash) }) { return .hasDuration }
    if tokens.contains(where: { Self.setting.contains($0.hash) }) { return .hasOnset }
    // "How long can I take it?"
    return tokens.contains { Self.taking.contains($0.hash) } && !mayHold(hash: Self.until)
      ? .hasDuration : nil
  }

  /// "12 to 72 hours.", "Usually within an hour", behind such a question.
  @inline(__always)
  func readAnsweredTime() {
    guard discourse.asksTime != nil, contents.holds(token: .quantity) else { return }
    if discourse.asksTime == .hasHalfLife { stateNamedHalfLives() }
    stateAnsweredTime()
  }

  @inline(never)
  private func stateAnsweredTime() {
    guard let predicate = discourse.asksTime, isFragment, let topic = substanceTopic,
      let token = tokens.indices.prefix(6).first(where: isDuration),
      (0..<token).allSatisfy({
        tokens[$0].kind == .word || tokens[$0].kind == .colon || tokens[$0].kind == .stop && $0 == 1
      }),
      !drafts.contains(where: { $0.kind == .pharmacokinetic })
    else { return }
    emit(
      kind: .pharmacokinetic, predicate: predicate, subject: topic,
      object: Argument(
        concept: concepts.key(string(token), .concept), first: token, end: token + 1,
        isKnown: true), clause: -1, first: 0, end: token + 1)
  }

  private static let howLong = WordSet("long soon quickly fast")
  private static let lasting = WordSet("last lasts stay stays remain system")
  private static let taking = WordSet("take taken use used treatment course continue")
  private static var until: UInt64 { WordHash.of("until") }
  private static let setting = WordSet(
    "work works working kick effect effects results notice feel difference relief")

  // MARK: Put off

  /// "A fatty meal delays this by an hour", "food slows its absorption by 30 minutes"
  @inline(__always)
  func readPutOff() {
    guard contents.holds(token: .quantity), mayHold(grammar.by), mayHold(oneOf: Self.maybeDelay)
    else { return }
    lookForDelays()
  }

  @inline(never)
  private func lookForDelays() {
    for index in clauses.indices {
      let clause = clauses[index]
      guard Self.delaying.contains(tokens[head(clause.chunk)].hash), !clause.isUnasserted,
        !clause.isNegated, !chunks[clause.chunk].flags.contains(.passive),
        clause.subjectEnd > clause.subjectFirst, !hasPersonSubject(clause)
      else { continue }
      let object = skipLight(clause.chunk + 1)
      guard isNounPhrase(object), isTimedThing(object),
        let by = (object + 1..<min(chunks.count, object + 5)).first(where: {
          isPreposition($0, grammar.by)
        }), by + 1 < chunks.count, isNounPhrase(by + 1),
        let token = (Int(chunks[by + 1].first)..<Int(chunks[by + 1].end)).first(where: {
          isDuration($0) || Self.spans.contains(tokens[$0].hash)
        }),
        let subject = subjects(of: clause).first, !subject.isVague,
        subject.concept.type != .condition
      else { continue }
      emit(
        kind: .pharmacokinetic, predicate: .hasOnset, subject: subject,
        object: Argument(
          concept: concepts.key(
            string(analysisRange(Int(chunks[by + 1].first), token + 1)), .concept),
          first: Int(chunks[by + 1].first), end: token + 1, isKnown: true), clause: index,
        end: token + 1)
    }
  }

  private static let spans = WordSet("hour minute day week")

  /// "this", "the peak", "its absorption", "the effect"
  private func isTimedThing(_ chunk: Int) -> Bool {
    let head = head(chunk)
    return chunks[chunk].flags.contains(.pronoun) || chunks[chunk].flags.contains(.demonstrative)
      || !classes(head).isDisjoint(with: [.onsetWord, .effectHead])
      || Self.arriving.contains(tokens[head].hash)
  }

  private func isDuration(_ token: Int) -> Bool {
    tokens[token].kind == .quantity
      && analysis.quantities[Int(tokens[token].quantity)].dimension == .duration
  }

  private static var maybeDelay: WordMask {
    WordMask().or("delays").or("delay").or("delayed").or("slows").or("slow").or("slowed")
      .or("postpones")
  }
  private static let delaying = WordSet("delays delay delayed slows slow slowed postpones")
  private static let arriving = WordSet("absorption peak onset action effect effects uptake")
}
