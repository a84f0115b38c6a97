/// Clauses that another one depends on.
extension SentenceReader {
  /// "While X may be used, Y has": the first clause only prepares the second.
  func isSubordinate(_ clause: Clause) -> Bool {
    let start = clause.subjectEnd > clause.subjectFirst ? clause.subjectFirst : clause.chunk
    return kind(skipLightLeft(start - 1)) == .subordinator
  }

  /// Whether the clause stands under if, whether or unless.
  func subordinate(before clause: Clause) -> Bool {
    var i = (clause.subjectEnd > clause.subjectFirst ? clause.subjectFirst : clause.chunk) - 1
    i = skipLightLeft(i)
    guard kind(i) == .subordinator else { return false }
    let word = word(head(i))
    return word == grammar.if || word == grammar.whether || word == grammar.unless
      || classes(head(i)).contains(.openQuestion) && !isKnownReason(head(i))
  }

  /// "which is why it is used to", "that is how it lowers Y": no question.
  private func isKnownReason(_ token: Int) -> Bool {
    token > 1 && Self.reasons.contains(tokens[token].hash) && tokens[token - 1].tag == .be
      && Self.pointers.contains(tokens[token - 2].hash)
  }

  private static let reasons = WordSet("why how")
  private static let pointers = WordSet("which that this")

  /// "If Y is caused by X, …" takes it that X is a cause of Y.
  func isGivenCause(_ clause: Clause) -> Bool {
    guard tokens[head(clause.chunk)].hash == Self.caused,
      chunks[clause.chunk].flags.contains(.passive), !clause.isNegated,
      isPreposition(skipLight(clause.chunk + 1), grammar.by)
    else { return false }
    let start = clause.subjectEnd > clause.subjectFirst ? clause.subjectFirst : clause.chunk
    let before = skipLightLeft(start - 1)
    return kind(before) == .subordinator && word(head(before)) == grammar.if
      && isNounPhrase(start) && !chunks[start].flags.contains(.pronoun)
  }

  private static var caused: UInt64 { WordHash.of("caused") }

  /// "drugs such as A, B or C to lower": the drugs.
  func exemplified(endingAt chunk: Int) -> Int? {
    guard mayHold(grammar.such) || mayHold(grammar.like) || mayHold(grammar.including) else {
      return nil
    }
    var k = chunk
    while k > 1, chunk - k < 16 {
      switch kind(k) {
      case .nounPhrase, .comma, .conjunction: k -= 1
      case .preposition where isPreposition(k, grammar.such, grammar.like, grammar.including):
        var noun = k - 1
        if kind(noun) == .comma { noun -= 1 }
        return isNounPhrase(noun) ? noun : nil
      default: return nil
      }
    }
    return nil
  }

  /// "called", "known as": what follows is the name of what stands before.
  func isNaming(_ verb: Int) -> Bool {
    Self.naming.contains(tokens[head(verb)].hash) && chunks[verb].form == .participle
  }

  private static let naming = WordSet("called named termed")

  /// "people with Y without symptoms who": the people.
  func personMeant(by relative: Int, _ noun: Int) -> Int? {
    guard isNounPhrase(noun), tokens[head(relative)].hash == Self.who, !isPersonPhrase(noun) else {
      return nil
    }
    var person = noun
    while person > 1, !isPersonPhrase(person), isPreposition(skipLightLeft(person - 1)) {
      person = skipLightLeft(skipLightLeft(person - 1) - 1)
      guard isNounPhrase(person) else { return nil }
    }
    return isPersonPhrase(person) ? person : nil
  }

  private static var who: UInt64 { WordHash.of("who") }

  /// Makes a clause say of some chunks what it says, with the denial and reserve of another.
  func reduce(_ clause: inout Clause, _ subject: Range<Int>, under parent: Int?) {
    clause.subjectFirst = subject.lowerBound
    clause.subjectEnd = subject.upperBound
    clause.role = .reduced
    guard let parent else { return }
    clause.isHedged = clause.isHedged || clauses[parent].isHedged
    clause.isUnasserted = clauses[parent].isUnasserted
    clause.isNegated = clause.isNegated != clauses[parent].isNegated
  }

  /// Shares the subject of the verb before ("reduces pain, improves mood").
  func coordinate(_ clause: inout Clause, before p: Int) {
    var k = clauses.count - 1
    while k >= 0 {
      let other = clauses[k]
      let form = chunks[other.chunk].form
      if form == .finite || form == .bare && chunks[clause.chunk].form == .bare {
        // ", and improves" goes back past a relative clause, "and improves" stays in it.
        let isNear = kind(p) == .conjunction && kind(skipLightLeft(p - 1)) != .comma
        if other.role != .relative || isNear || kind(p) == .comma,
          kind(p) == .verbGroup || agree(clause, other, k)
        {
          clause.parent = k
          clause.subjectFirst = other.subjectFirst
          clause.subjectEnd = other.subjectEnd
          return
        }
      }
      k -= 1
    }
  }

  /// "There is no evidence", "there is tentative evidence": the noun denies or hedges.
  func readExistence(_ clause: inout Clause) {
    let phrase = skipLight(clause.chunk + 1)
    guard isNounPhrase(phrase) else { return }
    if isHedgedPhrase(phrase) { clause.isHedged = true }
    if !classes(head(phrase)).isDisjoint(with: [.study, .researchNoun]),
      chunks[phrase].flags.contains(.negated)
    {
      clause.isNegated = true
    }
  }
}

extension SentenceReader {
  /// "does not work by blocking": the means is denied; "does not, thereby avoiding": it is not.
  func isComplementGerund(_ clause: Clause) -> Bool {
    let before = skipLightLeft(clause.chunk - 1)
    return isPreposition(
      before, grammar.for, grammar.in, grammar.of, grammar.to, grammar.with)
      || isOfNoUse(clause)
  }

  /// "must not be used in pregnancy to prevent Y": a rule for some, which leaves open what it does for others.
  func isForbiddenThen(_ clause: Clause, _ parent: Clause) -> Bool {
    guard parent.isNegated, parent.isAdvice, clause.role == .complement,
      !classes(head(parent.chunk)).isDisjoint(with: [.takeVerb, .prescribeVerb])
    else { return false }
    return isPreposition(skipLight(parent.chunk + 1), grammar.in, grammar.during, grammar.by)
  }

  /// "is not used to treat" denies the treating; "was not changed to treat" has a purpose of its own.
  func isPurpose(_ clause: Clause, of parent: Clause) -> Bool {
    let kinds = classes(head(parent.chunk))
    return chunks[parent.chunk].form == .finite && !chunks[parent.chunk].flags.contains(.passive)
      && !chunks[parent.chunk].flags.contains(.copular)
      && kinds.isDisjoint(with: [.helpVerb, .failure, .reportVerb, .lightVerb, .forceVerb])
  }

  /// Whether a coordinated verb stands bare behind the modal of the first.
  func sharesModal(_ clause: Clause) -> Bool {
    tokens[Int(chunks[clause.chunk].first)].tag == .verb
  }

  /// "X applied to the skin can": what looked like the past before a preposition, a noun and another verb is a participle.
  func reducePast(_ verb: Int, before preposition: Int) {
    let index = Int(clauseOfChunk[verb])
    // "Y declined after X was stopped"
    guard
      isPreposition(preposition, grammar.to, grammar.on, grammar.in, grammar.into)
        || isPreposition(preposition, grammar.with, grammar.by, grammar.from, grammar.under),
      clauses[index].role == .main, chunks[verb].form == .finite,
      tokens[head(verb)].tag == .past, chunks[verb].end - chunks[verb].first == 1,
      clauses[index].subjectEnd > clauses[index].subjectFirst, clauses[index].subjectEnd == verb,
      trigger(lemma(head(verb)), .verb) == nil || classes(head(verb)).contains(.takeVerb),
      classes(head(verb)).isDisjoint(with: [.reportVerb, .quoteVerb])
    else { return }
    clauseRow[index].role = .reduced
  }

  /// "stops being safe"
  func stopsBeing(_ clause: Clause, _ parent: Clause) -> Bool {
    classes(head(parent.chunk)).contains(.stopVerb)
      && tokens[head(clause.chunk)].hash == WordHash.of("being")
  }
}
