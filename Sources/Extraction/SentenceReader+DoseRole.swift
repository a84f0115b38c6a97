import Claims

/// What a dose is said to be: recommended, usual, the most that may be taken, studied, too much.
extension SentenceReader {
  /// "the recommended dose", "a suggested intake"
  private static let recommended = WordSet("recommended suggested advised")

  func role(_ token: Int, _ quantity: Quantity) -> DoseRole? {
    if (quantity.low == nil) != (quantity.high == nil), isOfStratum(token) { return .studied }
    if quantity.low == nil && quantity.high != nil { return .maximum }
    if isOfGroup(token) || isOfThoseWhoTook(token) || isOfTrial(token) { return .studied }
    var near = roleWords(around: token)
    if leadEnd > near.lowerBound, leadEnd <= token, tellsOfSteps(0..<leadEnd) {
      near = leadEnd..<near.upperBound
    }
    let named = namedDose(token)
    if isTheMost(near.lowerBound..<token) || isLedToLimit(token) || isNamedLimit(token)
      || isAsFarAs(token) || isOfTolerated(near.lowerBound..<token) || isOfTolerated(named)
    {
      return .maximum
    }
    for i in near {
      let kinds = classes(i)
      if kinds.contains(.toxicWord) || Self.deadly.contains(tokens[i].hash), !isDeniedHarm(i) {
        return .toxic
      }
      if kinds.contains(.maximumWord) || isTopDose(i, token), !isScant(i), !isOfTime(i, token) {
        return .maximum
      }
      // "we cap the dose at 20 mg"
      if i < token, Self.capping.contains(tokens[i].hash), word(token - 1) == grammar.at {
        return .maximum
      }
      // "the Institute of Clinical Evidence advises 20 mg": no study.
      if kinds.contains(.study), i < token, mentionTerm(i)?.concept.type != .authority,
        i < 2 || tokens[i].hash != Self.result || word(i - 2) != grammar.as
      {
        return .studied
      }
    }
    for clause in clauses {
      let verb = lemma(head(clause.chunk))
      if clause.isAdvice || verb == grammar.recommend || verb == grammar.advise {
        return .recommended
      }
    }
    for i in near where Self.recommended.contains(tokens[i].hash) {
      return .recommended
    }
    for i in named where Self.recommended.contains(tokens[i].hash) { return .recommended }
    if isOrdered(token) { return .recommended }
    for i in near
    where classes(i).contains(.standardWord) || Self.usually.contains(tokens[i].hash) {
      return .standard
    }
    for i in named
    where classes(i).contains(.standardWord) || Self.usually.contains(tokens[i].hash) {
      return .standard
    }
    return isTheDose(token) ? .standard : nil
  }

  /// "The usual starting dose of X for Y is 5 mg": the words before "dose", as far away as it may be.
  func namedDose(_ token: Int) -> Range<Int> {
    var i = token - 1
    var isLinked = false
    while i >= max(0, token - 18) {
      switch tokens[i].kind {
      case .stop, .semicolon, .comma, .quantity: return 0..<0
      default: break
      }
      if isLinked, classes(i).contains(.doseNoun) { return max(0, i - 3)..<i + 1 }
      if tokens[i].tag == .be {
        isLinked = true
      } else if tokens[i].tag.isFiniteVerb {
        return 0..<0
      }
      i -= 1
    }
    return 0..<0
  }

  /// "people who took 5 mg lost", "patients given 5 mg had": what was taken in a study, and nothing to be taken.
  private func isOfThoseWhoTook(_ token: Int) -> Bool {
    guard let index = governingClause(ofToken: token), clauses[index].chunk < chunkIndex(of: token),
      clauses[index].role == .relative || clauses[index].role == .reduced
    else { return false }
    let verb = head(clauses[index].chunk)
    guard Self.taken.contains(tokens[verb].hash) else { return false }
    let isOver = tokens[verb].tag == .past
    return isOver
      || clauses.contains {
        $0.role == .main && tokens[head($0.chunk)].tag == .past
          && $0.chunk != clauses[index].chunk
      }
  }

  /// "20 mg for a max of 14 days": the most of a time.
  private func isOfTime(_ word: Int, _ token: Int) -> Bool {
    guard word > token else { return false }
    return (word + 1..<min(tokens.count, word + 4)).contains {
      tokens[$0].kind == .quantity
        && analysis.quantities[Int(tokens[$0].quantity)].dimension == .duration
    }
  }

  /// "Evidence is limited, most studies use 5 mg", but "is limited to 5 mg"
  private func isScant(_ token: Int) -> Bool {
    tokens[token].hash == Self.limited
      && (token + 1 >= tokens.count || tokens[token + 1].tag != .to)
      && !Self.capping.contains(tokens[max(0, token - 1)].hash)
  }

  private static var limited: UInt64 { WordHash.of("limited") }
  private static let taken = WordSet("took taking given receiving received using used assigned")

  /// "showed no toxicity", "was not toxic"
  private func isDeniedHarm(_ token: Int) -> Bool {
    (max(0, token - 3)..<token).contains {
      tokens[$0].tag == .negation || classes($0).contains(.negator)
    }
  }

  /// "The highest dose tested was 8 g": the most that was tried, which sets no limit.
  func isMostTested(_ token: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeTested) else { return false }
    return (max(0, token - 8)..<token).contains { Self.tested.contains(tokens[$0].hash) }
  }

  private static var maybeTested: WordMask {
    WordMask().or("tested").or("studied").or("tried").or("investigated").or("evaluated")
      .or("examined")
  }
  private static let tested = WordSet("tested studied tried investigated evaluated examined")
  private static let capping = WordSet("cap caps capped limited")
  private static let deadly = WordSet("fatal deadly lethal ld50 poisonous")

  /// "The upper limits are: - adults: 5 mg"
  private func isLedToLimit(_ token: Int) -> Bool {
    leadEnd > 0 && token >= leadEnd && said.contains(.maximumWord)
      && (0..<leadEnd).contains { Self.limits.contains(tokens[$0].hash) }
      && !(0..<leadEnd).contains { Self.recommended.contains(tokens[$0].hash) }
      && !tellsOfSteps(0..<leadEnd)
  }

  /// "The maximum dose is reached over five weeks:" announces the way to it.
  func tellsOfSteps(_ range: Range<Int>) -> Bool {
    range.contains { Self.steps.contains(tokens[$0].hash) }
  }

  /// "As a result"
  private static var result: UInt64 { WordHash.of("result") }
  private static let steps = WordSet(
    "reach reached reaching until start starting begin step stepped gradually gradual slowly increase increased "
      + "increasing raise raised build titrate titration schedule escalate escalation week weeks")

  private static let limits = WordSet("ul upper maximum max ceiling limit limits")

  /// "exceeded the limit of 5 mg", "a top dose of 40 mg": the words right before the amount call it the most.
  private func isNamedLimit(_ token: Int) -> Bool {
    guard token > 1, mayHold(oneOf: Self.maybeLimit) else { return false }
    var i = token - 1
    // "Max. 25 g"
    if tokens[i].kind == .stop, tokens[i - 1].hash == Self.maxi { return true }
    // "not to go past 5 mg"
    if tokens[i].hash == Self.past, lemma(i - 1) == grammar.go { return isForbidden(token) }
    // "Upper end: 8 mg"
    if tokens[i].kind == .colon, i > 1, tokens[i - 1].hash == Self.end {
      return tokens[i - 2].hash == Self.upper || tokens[i - 2].hash == Self.top
    }
    if word(i) == grammar.of || word(i) == grammar.at || tokens[i].tag == .be { i -= 1 }
    if Self.named.contains(tokens[i].hash) { return i < token - 1 }
    guard i > 0, classes(i).contains(.doseNoun) else { return false }
    return tokens[i - 1].hash == Self.top || i > 1 && tokens[i - 2].hash == Self.top
  }

  /// "may go to 80 mg", "can be raised to 5 g a day": how far one may go.
  private func isAsFarAs(_ token: Int) -> Bool {
    guard token > 3, word(token - 1) == grammar.to else { return false }
    if lemma(token - 2) == grammar.go { return Self.allowing.contains(tokens[token - 3].hash) }
    return Self.raised.contains(tokens[token - 2].hash) && tokens[token - 3].tag == .be
      && Self.allowing.contains(tokens[token - 4].hash)
      // "may be raised to 50 mg and then to 100 mg"
      && !(token + 1..<tokens.count).contains { tokens[$0].kind == .quantity && isDose(at: $0) }
  }

  private static let raised = WordSet("raised increased upped titrated")

  /// "the acceptable daily intake is", "a permitted dose of"
  private func isOfTolerated(_ words: Range<Int>) -> Bool {
    mayHold(oneOf: Self.maybeTolerated)
      && words.contains { i in
        tokens[i].hash == Self.safe && i + 1 < tokens.count && tokens[i + 1].hash == Self.level
          || Self.tolerated.contains(tokens[i].hash)
            && (i + 1..<min(tokens.count, i + 3)).contains { classes($0).contains(.doseNoun) }
      }
  }

  private static let allowing = WordSet("may can could might")
  private static var maybeTolerated: WordMask {
    WordMask().or("acceptable").or("tolerable").or("permissible").or("permitted").or("allowable")
      .or("level")
  }
  private static var safe: UInt64 { WordHash.of("safe") }
  private static var level: UInt64 { WordHash.of("level") }
  private static let tolerated = WordSet("acceptable tolerable permissible permitted allowable")
  private static var maybeLimit: WordMask {
    WordMask().or("limit").or("limits").or("ceiling").or("cap").or("top").or("ul")
      .or("max").or("past").or("upper")
  }
  private static var past: UInt64 { WordHash.of("past") }
  private static var end: UInt64 { WordHash.of("end") }
  private static var upper: UInt64 { WordHash.of("upper") }
  private static var maxi: UInt64 { WordHash.of("max") }
  private static let named = WordSet("limit limits ceiling cap ul")
  private static var top: UInt64 { WordHash.of("top") }

  /// "the most that may be given is", "the most you should take is"
  private func isTheMost(_ words: Range<Int>) -> Bool {
    guard mayHold(grammar.most) else { return false }
    return words.dropLast(2).contains { i in
      word(i) == grammar.most && i > 0 && classes(i - 1).contains(.definiteArticle)
        && Self.whoever.contains(tokens[i + 1].hash)
    }
  }

  private static let whoever = WordSet(
    "that you anyone anybody adults people a one")

  /// The words near an amount that may say what dose it is. Those of another amount are not among them: "the usual
  /// dose is 10 mg and the maximum is 20 mg", while "a maximum of 10 mg, 20 mg or 40 mg" is one for all of these.
  private func roleWords(around token: Int) -> Range<Int> {
    var first = token
    var isNamed = false
    while first > max(0, token - 10) {
      let i = first - 1
      let kind = tokens[i].kind
      if kind == .semicolon || kind == .stop { break }
      if kind == .quantity, isNamed, isDose(at: i) { break }
      if tokens[i].tag.isFiniteVerb || classes(i).contains(.doseNoun) { isNamed = true }
      first = i
    }
    var end = token + 1
    while end < min(tokens.count, token + 6) {
      let kind = tokens[end].kind
      if kind == .semicolon || kind == .stop { break }
      // "100 mg (max 200 mg)"
      if kind == .open, isAmountAhead(end) { break }
      // "5 mg a day, with a maximum of 10 mg"
      if kind == .comma || word(end) == grammar.with, isAmountAhead(end) { break }
      // "25 mg, max 200"
      if kind == .comma, end + 2 < tokens.count, isBareMost(end + 2) { break }
      if tokens[end].tag == .conjunction, word(end) != grammar.or, isAmountAhead(end) { break }
      end += 1
    }
    return first..<end
  }

  /// Whether the words behind a conjunction are about another amount.
  private func isAmountAhead(_ conjunction: Int) -> Bool {
    for i in conjunction + 1..<max(conjunction + 1, min(tokens.count, conjunction + 9)) {
      if tokens[i].kind == .semicolon || tokens[i].kind == .stop { return false }
      if tokens[i].kind == .quantity, isDose(at: i) { return true }
    }
    return false
  }

  /// "the 80 mg group", "the 5 mg arm"
  func isOfGroup(_ token: Int) -> Bool {
    (token + 1..<max(token + 1, min(tokens.count, token + 3))).contains {
      Self.groups.contains(tokens[$0].hash)
    }
  }

  private static let groups = WordSet("group groups arm arms cohort cohorts")

  /// "Take 5 mg", "we prescribe 5 mg".
  private func isOrdered(_ token: Int) -> Bool {
    guard let index = governingClause(ofToken: token), clauses[index].chunk < chunkIndex(of: token)
    else { return false }
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    guard
      classes(Int(verb.head)).contains(.takeVerb)
        || Self.aiming.contains(tokens[Int(verb.head)].hash),
      !clause.isNegated
    else { return false }
    if clause.subjectEnd <= clause.subjectFirst {
      return verb.form == .bare && skipLightLeft(clause.chunk - 1) < 0
    }
    return isNounPhrase(clause.subjectFirst) && tokens[head(clause.subjectFirst)].hash == Self.we
      && tokens[Int(verb.head)].tag == .verb
  }

  /// "The dose of X is 5 mg".
  private func isTheDose(_ token: Int) -> Bool {
    guard let index = governingClause(ofToken: token), clauses[index].chunk < chunkIndex(of: token),
      chunks[clauses[index].chunk].flags.contains(.copular),
      clauses[index].subjectEnd > clauses[index].subjectFirst,
      isNounPhrase(clauses[index].subjectFirst)
    else { return false }
    let phrase = clauses[index].subjectFirst
    return chunks[phrase].flags.contains(.definite) && classes(head(phrase)).contains(.doseNoun)
  }

  private static let aiming = WordSet(
    "aim stick shoot")
  private static var we: UInt64 { WordHash.of("we") }
  private static let usually = WordSet("usually typically commonly generally often")

  /// "400 mg a day is the top dose"
  private func isTopDose(_ word: Int, _ token: Int) -> Bool {
    tokens[word].hash == Self.top && word > token && word + 1 < tokens.count
      && classes(word + 1).contains(.doseNoun)
  }
}
