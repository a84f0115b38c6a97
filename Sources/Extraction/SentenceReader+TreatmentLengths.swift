import Claims

/// For how long something may or should be taken: "Take it for no more than three months at a time", "carry on for at least
/// six months", "stop after ten days", "the agency advises no more than 10 days".
extension SentenceReader {
  @inline(__always)
  func readTreatmentLengths() {
    guard contents.holds(token: .quantity), mayHold(oneOf: Self.maybeLength) else { return }
    lookForTreatmentLengths()
  }

  @inline(never)
  private func lookForTreatmentLengths() {
    guard let topic = substanceTopic, topic.concept.type == .substance, !isQuestion else { return }
    for token in tokens.indices where tokens[token].kind == .quantity {
      let quantity = analysis.quantities[Int(tokens[token].quantity)]
      guard quantity.dimension == .duration, isLong(quantity), token > 0,
        !drafts.contains(where: {
          $0.kind == .pharmacokinetic && $0.first <= token && token < $0.end
        }), !isBeforeEvent(token)
      else { continue }
      if let use = use(token, quantity) {
        let own = subjects(of: clauses[use]).first { $0.concept.type == .substance && $0.isKnown }
        stateLength(token, own ?? topic, isLimit: true, from: clauseSpan(use).first)
        continue
      }
      let isStop = isStopping(after: token)
      guard isStop || isAdvised(token, quantity) || isBareLimit(token, quantity) else { continue }
      stateLength(
        token, takenFor(token) ?? topic,
        isLimit: !isStop && quantity.high == nil && quantity.excludesLow,
        from: startOfLength(token))
    }
  }

  /// Days and more: hours are those of its action.
  private func isLong(_ quantity: Quantity) -> Bool {
    switch quantity.unit {
    case "d", "wk", "mo", "a": quantity.frequency == nil && quantity.per == nil
    default: false
    }
  }

  private func stateLength(_ token: Int, _ subject: Argument, isLimit: Bool, from first: Int) {
    let words = string(token)
    // "not for more than two weeks" is no more than two weeks.
    emit(
      kind: .pharmacokinetic, predicate: .hasDuration, subject: subject,
      object: Argument(
        concept: concepts.key(isLimit ? "no " + words : words, .concept), first: token,
        end: token + 1, isKnown: true), clause: -1, first: first, end: token + 1)
  }

  private func startOfLength(_ token: Int) -> Int {
    guard let index = governingClause(ofToken: token),
      Int(chunks[clauses[index].chunk].first) < token
    else { return max(0, token - 2) }
    return clauseSpan(index).first
  }

  /// "Use senna for up to a week": what the clause says is taken; nil where it names nothing.
  private func takenFor(_ token: Int) -> Argument? {
    guard let index = governingClause(ofToken: token) else { return nil }
    let clause = clauses[index]
    if chunks[clause.chunk].flags.contains(.passive) {
      return subjects(of: clause).first { $0.concept.type == .substance && $0.isKnown }
    }
    return arguments(from: skipLight(clause.chunk + 1)).list.first {
      $0.concept.type == .substance && $0.isKnown && !$0.isVague && $0.end <= token
    }
  }

  /// "two weeks before surgery", "six months ago": when, and not how long.
  private func isBeforeEvent(_ token: Int) -> Bool {
    guard token + 1 < tokens.count else { return false }
    return word(token + 1) == grammar.before || Self.when.contains(tokens[token + 1].hash)
  }

  /// "stop after 7 to 10 days", "take a break after three months"
  private func isStopping(after token: Int) -> Bool {
    guard word(token - 1) == grammar.after, token > 1 else { return false }
    if Self.breaks.contains(tokens[token - 2].hash) { return true }
    if tokens[token - 2].hash == Self.stop {
      guard token > 2 else { return true }
      return tokens[token - 3].tag == .conjunction || tokens[token - 3].kind == .comma
        || tokens[token - 3].tag == .modal || tokens[token - 3].hash == Self.then
    }
    guard let index = governingClause(ofToken: token),
      classes(head(clauses[index].chunk)).contains(.stopVerb), !clauses[index].isNegated
    else { return false }
    return isOrder(clauses[index])
  }

  /// "Take it for up to a week", "you can use X for at least a month", "should not be used for longer than two weeks".
  private func isAdvised(_ token: Int, _ quantity: Quantity) -> Bool {
    let isOpen = isOrderedByOpening(token)
    if isOpen, word(token - 1) == grammar.to { return Self.limiting.contains(tokens[0].hash) }
    if isOpen, word(token - 1) == grammar.for {
      return !quantity.excludesLow && Self.using.contains(tokens[0].hash)
        && (quantity.low != quantity.high || Self.keeping.contains(tokens[0].hash))
    }
    guard let index = governingClause(ofToken: token) else { return false }
    let clause = clauses[index]
    let verb = head(clause.chunk)
    guard verb < token else { return false }
    let before = word(token - 1)
    let isBounded = quantity.low != quantity.high
    if Self.advising.contains(tokens[verb].hash) {
      // "advises no more than 10 days"
      return isBounded && !clause.isNegated && !clause.isUnasserted && !quantity.excludesLow
        && skipLight(clause.chunk + 1) == chunkIndex(of: token)
        && !chunks[clause.chunk].flags.contains(.passive)
    }
    if Self.limiting.contains(tokens[verb].hash), before == grammar.to {
      // "limit use to two weeks"
      return isOrder(clause) || clause.isAdvice || chunks[clause.chunk].flags.contains(.passive)
    }
    guard
      before == grammar.for || isBounded && skipLight(clause.chunk + 1) == chunkIndex(of: token),
      Self.using.contains(tokens[verb].hash), isGivenAsSuch(clause, token)
    else { return false }
    let isDenied = clause.isNegated || chunks[clause.chunk].flags.contains(.negated)
    if isDenied {
      return quantity.excludesLow && (clause.isAdvice || clause.isCan || isOrder(clause))
    }
    if quantity.excludesLow { return false }
    let isOfAll =
      isOrder(clause) || clause.isAdvice || clause.isCan
      || chunks[clause.chunk].flags.contains(.passive) && isPresent(clause.chunk)
    return isOfAll && (isBounded || Self.keeping.contains(tokens[verb].hash))
  }

  /// "Use it for up to a week", "Limit use to three days", "Carry on for six months": a verb that opens the sentence, whatever
  /// it was taken for.
  private func isOrderedByOpening(_ token: Int) -> Bool {
    guard Self.using.contains(tokens[0].hash) || Self.limiting.contains(tokens[0].hash) else {
      return false
    }
    // "Keep it in the fridge for up to a month"
    if tokens[0].hash == Self.keep, tokens[1].tag != .gerund { return false }
    return (1..<token - 1).allSatisfy {
      tokens[$0].kind == .word && !tokens[$0].tag.isFiniteVerb && tokens[$0].tag != .negation
        && (tokens[$0].mention < 0 || mentionTerm($0)?.concept.type == .substance)
        || classes($0).contains(.generic)
    }
  }

  /// "Use it", "do not take it": said to the reader.
  private func isOrder(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    return clause.subjectEnd <= clause.subjectFirst && verb.form == .finite
      && tokens[Int(verb.head)].tag == .verb
  }

  private func isPresent(_ chunk: Int) -> Bool {
    (Int(chunks[chunk].first)..<head(chunk)).contains { Self.present.contains(tokens[$0].hash) }
  }

  /// Whether nothing else is taken or done: "do not give blood for at least a month".
  private func isGivenAsSuch(_ clause: Clause, _ token: Int) -> Bool {
    let object = skipLight(clause.chunk + 1)
    guard isNounPhrase(object), Int(chunks[object].first) < token,
      !chunks[clause.chunk].flags.contains(.passive)
    else {
      return !chunks[clause.chunk].flags.contains(.passive)
        || subjects(of: clause).allSatisfy { $0.concept.type == .substance }
    }
    if chunks[object].flags.contains(.pronoun) { return true }
    return arguments(from: object).list.contains { $0.concept.type == .substance }
      || !classes(head(object)).isDisjoint(with: [.generic, .tail])
      || isFormWord(head(object))
      || chunks[object].end - chunks[object].first == 1
        && tokens[head(object)].kind == .quantity
  }

  /// "…, and not for longer than 2 weeks", "For no more than ten days.", "no longer than a week at a time".
  private func isBareLimit(_ token: Int, _ quantity: Quantity) -> Bool {
    if token > 1, word(token - 1) == grammar.for, tokens[token - 2].tag == .negation,
      quantity.excludesLow
    {
      return true
    }
    guard quantity.low == nil, token + 3 < tokens.count, word(token + 1) == grammar.at else {
      return false
    }
    return tokens[token + 3].hash == Self.time
  }

  /// "Use for more than 2 years is not recommended", "courses longer than a month are best avoided"
  private func use(_ token: Int, _ quantity: Quantity) -> Int? {
    guard quantity.excludesLow, quantity.high == nil,
      let index = clauses.firstIndex(where: {
        Int(chunks[$0.chunk].first) > token && $0.role == .main
          && $0.subjectEnd > $0.subjectFirst && Int(chunks[$0.subjectFirst].first) < token
      }), case let noun = head(clauses[index].subjectFirst), noun < token,
      !classes(noun).isDisjoint(with: [.intakeNoun, .treatmentNoun])
        || Self.courses.contains(tokens[noun].hash)
    else { return nil }
    let kinds = classes(head(clauses[index].chunk))
    let isShunned =
      clauses[index].isNegated && kinds.contains(.fitWord)
      || !clauses[index].isNegated && kinds.contains(.shunVerb)
    return isShunned ? index : nil
  }

  private static var maybeLength: WordMask {
    WordMask().or("for").or("after").or("at").or("to").or("is").or("are").or("advises")
      .or("advise").or("suggests").or("suggest").or("recommends").or("recommend")
      .or("recommended").or("advised")
  }
  private static let when = WordSet("ago later earlier apart beforehand old")
  private static let breaks = WordSet("break breaks pause")
  private static let advising = WordSet(
    "advises advise advised suggests suggest suggested recommends recommend recommended")
  private static let limiting = WordSet("limit limited limits restrict restricted")
  private static let using = WordSet(
    "take taken use used give given continue continued carry keep stay treat prescribe prescribed apply applied taking "
      + "using recommended going")
  private static let keeping = WordSet("continue continued carry keep stay")
  private static let present = WordSet("is are be been")
  private static let courses = WordSet("course courses treatment use stay periods period intake")
  private static var keep: UInt64 { WordHash.of("keep") }
  private static var stop: UInt64 { WordHash.of("stop") }
  private static var then: UInt64 { WordHash.of("then") }
  private static var time: UInt64 { WordHash.of("time") }
}
