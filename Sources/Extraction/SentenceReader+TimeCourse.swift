import Claims

/// How soon what takers feel or what is measured of them changes: "the nausea wears off within a week", "desire picks up
/// by week six", "levels drift back to baseline over a month", on a page about what is taken.
extension SentenceReader {
  @inline(__always)
  func readTimeCourse() {
    guard mayHold(oneOf: Self.maybeTurning),
      contents.holds(token: .quantity) || mayHold(oneOf: Self.maybeSpan)
    else { return }
    lookForTimeCourse()
  }

  @inline(never)
  private func lookForTimeCourse() {
    guard let topic = substanceTopic, topic.isKnown, topic.concept.type == .substance,
      discourse.documentCondition == nil, discourse.sectionCondition == nil
    else { return }
    for c in chunks.indices where isNounPhrase(c) {
      guard let span = span(of: c),
        !drafts.contains(where: {
          $0.kind == .pharmacokinetic && $0.first < span.end && span.first < $0.end
        }),
        let index = governing(c), let change = turn(index, at: c), !namesAnother(index, than: topic)
      else { continue }
      emit(
        kind: .pharmacokinetic, predicate: change.predicate, subject: topic, object: span,
        clause: index, first: min(clauseSpan(index).first, change.first), end: span.end)
      if let felt = change.felt { qualify(.condition, felt.concept) }
    }
  }

  /// "two weeks", "a fortnight", "the first few days", as the time that a noun phrase names.
  private func span(of c: Int) -> Argument? {
    let head = head(c)
    let first = Int(chunks[c].first)
    if tokens[head].kind == .quantity {
      guard analysis.quantities[Int(tokens[head].quantity)].dimension == .duration else {
        return nil
      }
      return span(head, head + 1)
    }
    guard Self.spans.contains(tokens[head].hash),
      tokens[first].tag == .determiner || tokens[first].tag == .adjective
        || tokens[first].tag == .number
        || head == first
    else { return nil }
    return span(first, head + 1)
  }

  private func span(_ first: Int, _ end: Int) -> Argument {
    Argument(
      concept: concepts.key(string(analysisRange(first, end)), .concept), first: first, end: end,
      isKnown: true)
  }

  /// What is said to change within a time: what it is said of (a condition that is felt), and whether it comes or goes.
  private func turn(_ index: Int, at c: Int) -> (predicate: Predicate, felt: Argument?, first: Int)?
  {
    let clause = clauses[index]
    let preposition = skipLightLeft(c - 1)
    guard
      !chunks[clause.chunk].flags.contains(.passive) || isGoneItself(clause),
      isPreposition(
        preposition, grammar.within, grammar.in, grammar.after, grammar.over, grammar.by,
        grammar.from),
      !clause.isNegated, !clause.isUnasserted, reaches(clause.chunk, preposition)
    else { return nil }
    let holder = tenseHolder(of: clause)
    guard isNow(holder), !holder.isNegated, !isSubordinate(holder) else { return nil }
    guard holder.subjectEnd > holder.subjectFirst, isNounPhrase(holder.subjectFirst) else {
      // "Shedding often settles within 8 weeks"
      guard let isOver = isOver(clause), let doing = subjectGerund(of: holder) else { return nil }
      return (isOver ? .hasDuration : .hasOnset, nil, Int(chunks[doing].first))
    }
    let subject = holder.subjectFirst
    let first = Int(chunks[subject].first)
    if hasPersonSubject(holder) {
      return feelsBetter(clause) ? (.hasOnset, nil, first) : nil
    }
    guard var isOver = isOver(clause) else { return nil }
    // "Pain begins to ease after a day": when it sets in, and not when it is over.
    let begins =
      holder.chunk != clause.chunk && classes(head(holder.chunk)).contains(.startVerb)
    if begins { isOver = false }
    let isBack = Self.returning.contains(tokens[head(clause.chunk)].hash)
    if chunks[subject].flags.contains(.pronoun) || chunks[subject].flags.contains(.demonstrative)
      || Self.shares.contains(tokens[head(subject)].hash)
    {
      return isOver && tellsOfHarms ? (.hasDuration, nil, first) : nil
    }
    if !isOver, Self.arriving.contains(tokens[head(subject)].hash) {
      return (.hasOnset, nil, first)
    }
    if isPersonPhrase(subject) || Self.others.contains(tokens[head(subject)].hash) { return nil }
    let felt = subjects(of: holder).first
    if let felt {
      if felt.concept.type == .substance || isStudy(felt) || isPerson(felt) { return nil }
      if felt.concept.type == .condition {
        guard isOver else {
          return begins ? (.hasOnset, felt.isVague ? nil : felt, first) : nil
        }
        guard
          tellsOfHarms || Self.adapting.contains(tokens[head(clause.chunk)].hash)
            || mayHold(oneOf: Self.maybeStopping)
        else { return nil }
        return (.hasDuration, felt.isVague ? nil : felt, first)
      }
    }
    return (isBack || isOver && tellsOfHarms ? .hasDuration : .hasOnset, nil, first)
  }

  /// A gerund that stands alone for what somebody feels: "Shedding", "Flushing".
  private func subjectGerund(of clause: Clause) -> Int? {
    let before = skipLightLeft(clause.chunk - 1)
    guard before == 0, kind(before) == .verbGroup, chunks[before].form == .gerund,
      chunks[before].end == chunks[before].first + 1
    else { return nil }
    return before
  }

  private var tellsOfHarms: Bool {
    speaksOfSideEffects || discourse.sectionRole == .sideEffect || discourse.toldHarm
  }

  /// "tends to settle", "begins to lift": the clause whose subject it is.
  private func tenseHolder(of clause: Clause) -> Clause {
    guard clause.role == .complement, clause.parent >= 0 else { return clause }
    let parent = clauses[clause.parent]
    return Self.tending.contains(tokens[head(parent.chunk)].hash)
      || classes(head(parent.chunk)).contains(.startVerb) ? parent : clause
  }

  /// Told as what happens, and not as what happened once.
  private func isNow(_ clause: Clause) -> Bool {
    guard clause.role == .main, chunks[clause.chunk].form == .finite else { return false }
    switch tokens[Int(chunks[clause.chunk].first)].tag {
    case .verb, .verbS, .modal: return true
    case .be:
      let hash = tokens[Int(chunks[clause.chunk].first)].hash
      return hash == Self.isNow || hash == Self.areNow
    default:
      return tokens[head(clause.chunk)].tag == .verb || tokens[head(clause.chunk)].tag == .verbS
    }
  }

  /// Whether nothing but the manner stands between a verb and the time ("goes away", "drift back to baseline").
  private func reaches(_ verb: Int, _ preposition: Int) -> Bool {
    guard verb < preposition, preposition - verb <= 5 else { return false }
    return (verb + 1..<preposition).allSatisfy { c in
      switch kind(c) {
      case .adverb, .adjective, .quote, .reference: true
      case .preposition: true
      case .nounPhrase: kind(c - 1) == .preposition && c > verb + 1
      default: false
      }
    }
  }

  /// Whether a clause says that something is over; nil where it says of nothing that it changes.
  private func isOver(_ clause: Clause) -> Bool? {
    let verb = head(clause.chunk)
    let hash = tokens[verb].hash
    let next = verb + 1 < tokens.count ? tokens[verb + 1].hash : 0
    if chunks[clause.chunk].flags.contains(.copular) || isGoneItself(clause) {
      return Self.gone.contains(hash)
        || (verb + 1..<min(tokens.count, verb + 4)).contains { Self.gone.contains(tokens[$0].hash) }
        ? true : nil
    }
    if Self.going.contains(hash) {
      if next == Self.away { return true }
      if Self.up.contains(next) { return false }
      return isPreposition(clause.chunk + 1, grammar.within) ? true : nil
    }
    if Self.subsiding.contains(hash) || Self.adapting.contains(hash) { return true }
    if Self.picking.contains(hash) { return Self.up.contains(next) ? false : nil }
    if Self.getting.contains(hash) {
      return (verb + 1..<min(tokens.count, verb + 4)).contains {
        classes($0).contains(.betterWord) || Self.felt.contains(tokens[$0].hash)
      } ? false : nil
    }
    return Self.turning.contains(hash) ? false : nil
  }

  /// "feel better", "notice a difference"
  private func feelsBetter(_ clause: Clause) -> Bool {
    let verb = head(clause.chunk)
    guard classes(verb).contains(.feelVerb) else { return false }
    return (verb + 1..<min(tokens.count, verb + 5)).contains {
      classes($0).contains(.betterWord) || Self.felt.contains(tokens[$0].hash)
    }
  }

  /// Whether a clause is about another substance than the text.
  private func namesAnother(_ index: Int, than topic: Argument) -> Bool {
    let span = clauseSpan(index)
    return analysis.mentions.contains { mention in
      guard vocabulary.keys[Int(mention.term)].concept.type == .substance,
        span.first <= Int(mention.first), Int(mention.first) < span.end,
        let named = argument(first: Int(mention.first), end: Int(mention.end))
      else { return false }
      return named.concept != topic.concept
    }
  }

  // MARK: Words

  private static var maybeTurning: WordMask {
    WordMask().or("settle").or("settles").or("ease").or("eases").or("wear").or("wears").or("fade")
      .or("fades").or("pass").or("passes").or("go").or("goes").or("disappear").or("disappears")
      .or("subside").or("subsides").or("resolve").or("resolves").or("clear").or("clears")
      .or("gone").or("over").or("improve").or("improves").or("lift").or("lifts").or("pick")
      .or("picks").or("come").or("comes").or("return").or("returns").or("recover").or("recovers")
      .or("drift").or("drifts").or("fall").or("falls").or("drop").or("drops").or("rise")
      .or("rises").or("get").or("gets").or("feel").or("feels").or("show").or("shows")
      .or("restart").or("restarts").or("rebound").or("rebounds").or("back").or("stop").or("stops")
  }
  private static var maybeSpan: WordMask {
    WordMask().or("week").or("month").or("fortnight").or("days").or("weeks").or("months")
      .or("hours").or("minutes").or("day").or("year").or("hour")
  }
  private static var maybeStopping: WordMask {
    WordMask().or("stop").or("stopping").or("stopped").or("quit").or("quitting").or("discontinue")
      .or("discontinuation").or("discontinued").or("removal")
  }
  private static let spans = WordSet(
    "week month fortnight days weeks months hours minutes day hour year")
  /// What goes as one gets used to it.
  private static let adapting = WordSet("settle settles fade fades wear wears ease eases")
  private static let subsiding = WordSet(
    "disappear disappears subside subsides resolve resolves clear clears pass passes vanish "
      + "vanishes lessen lessens abate abates stop stops")
  private static let turning = WordSet(
    "improve improves lift lifts fall falls drop drops rise rises normalise normalises normalize normalizes return "
      + "returns recover recovers drift drifts rebound rebounds restart restarts thicken thickens soften softens "
      + "brighten brightens appear appears")
  private static let arriving = WordSet(
    "result results improvement improvements benefit benefits effect effects difference change changes"
  )
  private static let returning = WordSet(
    "return returns rebound rebounds restart restarts drift drifts")
  private static let going = WordSet("go goes come comes")
  private static let picking = WordSet("pick picks show shows")
  private static let getting = WordSet("get gets become becomes")
  private static let up = WordSet("up down back through")
  private static let felt = WordSet(
    "better normal well calmer brighter livelier benefit difference effect effects")
  private static let gone = WordSet("gone over")
  private static let tending = WordSet("tend tends seem seems appear appears")
  private static let shares = WordSet("most both many these those some all")
  /// What passes and falls of itself.
  private static let others = WordSet(
    "price prices cost costs sale sales demand rate rates debate season patent paper study trial bill law market "
      + "dose doses dosage time age summer winter people deadline shares interest prescription")
  private static var away: UInt64 { WordHash.of("away") }
  private static var isNow: UInt64 { WordHash.of("is") }
  private static var areNow: UInt64 { WordHash.of("are") }
}
