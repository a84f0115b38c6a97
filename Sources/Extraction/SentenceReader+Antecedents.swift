/// What a relative clause or a phrase on workings speaks of, where the noun before the verb does not act itself.
extension SentenceReader {
  /// "X has soothing properties that calm Y": the clause that says that X has them.
  func ownerOfProperty(_ noun: Int) -> Int? {
    guard Self.properties.contains(tokens[head(noun)].hash) else { return nil }
    var i = noun - 1
    while i >= 0, noun - i < 10 {
      switch kind(i) {
      case .nounPhrase, .adjective, .comma, .conjunction, .adverb, .quote, .reference: i -= 1
      case .verbGroup:
        let index = clauseOfChunk[i]
        guard index >= 0, Self.having.contains(tokens[head(i)].hash),
          clauses[index].subjectEnd > clauses[index].subjectFirst
        else { return nil }
        return index
      default: return nil
      }
    }
    return nil
  }

  private static let properties = WordSet(
    "property properties effect effects activity activities action actions quality qualities "
      + "capability capabilities")
  private static let having = WordSet(
    "have has had having possess possesses possessing exhibit exhibits show shows display displays "
      + "offer offers exert exerts provide provides")

  /// "works by blocking Y, which reduces Z", "binds to Y, which leads to Z": what blocks or binds does the rest too.
  func goesOnActing(_ clause: Clause, _ last: Clause) -> Bool {
    let isModal = (clause.isHedged || clause.isCan) && !clause.isNegated
    guard last.subjectEnd > last.subjectFirst, last.role == .main || last.role == .gerund,
      !last.isNegated, tokens[head(clause.chunk)].tag == .verbS || isModal,
      let trigger = trigger(lemma(head(last.chunk)), .verb, where: { $0.noun < 0 }),
      case .fixed(.mechanism, let done) = trigger.effect
    else { return false }
    let verb = tokens[head(clause.chunk)].hash
    if isModal { return Self.provoking.contains(verb) }
    if Self.resulting.contains(verb) { return true }
    guard
      case .fixed(.mechanism, let follows)? = self.trigger(
        lemma(head(clause.chunk)), .verb, where: { $0.noun < 0 })?.effect
    else { return false }
    if Self.binding.contains(tokens[head(last.chunk)].hash) { return true }
    return done == .decreases && follows == .decreases
  }

  /// "X blocks the flow of blood, which can cause Y", "X damages the kidneys, which leads to Y": what harms an organ or
  /// cuts its supply does the rest too.
  func goesOnHarming(_ clause: Clause, _ last: Clause, _ noun: Int) -> Bool {
    guard last.subjectEnd > last.subjectFirst, last.role == .main, !last.isNegated,
      isHarming(head(last.chunk)),
      Self.following.contains(tokens[head(clause.chunk)].hash)
    else { return false }
    let start = chainStart(endingAt: noun)
    return start == skipLight(last.chunk + 1)
      && (Self.supplies.contains(tokens[head(start)].hash)
        || !classes(head(start)).isDisjoint(with: [.organNoun, .bodyNoun]))
  }

  private func isHarming(_ verb: Int) -> Bool {
    if Self.harming.contains(tokens[verb].hash) { return true }
    guard let trigger = trigger(lemma(verb), .verb, where: { $0.noun < 0 }),
      case .fixed(.mechanism, .decreases) = trigger.effect
    else { return false }
    return true
  }

  private static let harming = WordSet(
    "damage damages damaged harm harms harmed injure injures injured")
  private static let following = WordSet("cause causes lead leads result results")
  private static let supplies = WordSet(
    "flow supply circulation oxygen airflow drainage artery arteries vessel vessels nerve nerves airway airways "
      + "lungs kidneys")
  private static let provoking = WordSet("lead cause result trigger provoke")
  private static let resulting = WordSet("leads results helps allows")
  private static let binding = WordSet("bind binds binding attach attaches attaching")

  /// "X is a common virus; however, it affects", "X is rare, but it can": what the sentence says something of before the
  /// pronoun.
  func defined(before chunk: Int) -> Argument? {
    guard chunks[chunk].flags.contains(.pronoun), word(head(chunk)) == grammar.it, chunk > 2,
      let main = clauses.first, main.role == .main, main.subjectEnd == main.subjectFirst + 1,
      main.chunk < chunk - 2, isNounPhrase(main.subjectFirst),
      skipLightLeft(main.subjectFirst - 1) < 0, chunks[main.chunk].flags.contains(.copular),
      !chunks[main.subjectFirst].flags.contains(.pronoun),
      (main.chunk..<chunk).contains(where: {
        kind($0) == .semicolon
          || (kind($0) == .conjunction || kind($0) == .colon) && $0 == skipLightLeft(chunk - 1)
      }),
      !clauses.contains(where: { $0.role == .main && $0.chunk > main.chunk && $0.chunk < chunk }),
      let own = argument(
        first: Int(chunks[main.subjectFirst].possessorEnd),
        end: Int(chunks[main.subjectFirst].end)),
      own.concept.type == .condition || isKindOf(main)
        || own.concept.type == .target && isCalledUnsafe(main), !own.isVague, !isPerson(own),
      own.concept.type != .authority, !tokens[head(main.subjectFirst)].flags.contains(.pluralForm),
      classes(head(main.subjectFirst)).isDisjoint(with: [.generic, .doseNoun, .treatmentNoun])
    else { return nil }
    return own
  }

  /// "is a virus that": whether the words behind the verb say what kind of thing the subject is.
  private func isKindOf(_ clause: Clause) -> Bool {
    let next = skipLight(clause.chunk + 1)
    guard isNounPhrase(next) else { return false }
    let first = tokens[Int(chunks[next].first)].hash
    return first == Self.a || first == Self.an || Self.kinds.contains(tokens[head(next)].hash)
  }

  /// "is harmful"
  private func isCalledUnsafe(_ clause: Clause) -> Bool {
    let next = skipLight(clause.chunk + 1)
    return kind(next) == .adjective && !clause.isNegated
      && classes(head(next)).contains(.unsafeWord)
  }

  private static var a: UInt64 { WordHash.of("a") }
  private static var an: UInt64 { WordHash.of("an") }

  /// "the mechanism of action", "its mode of action": whose it is.
  func ownerOfWorking(_ first: Int, _ end: Int) -> Argument? {
    guard isNounPhrase(first), Self.workings.contains(tokens[head(first)].hash),
      isPreposition(first + 1, grammar.of), first + 2 < end, isNounPhrase(first + 2),
      Self.actions.contains(tokens[head(first + 2)].hash)
    else { return nil }
    if let owner = possessor(of: first) { return owner }
    if isPreposition(first + 3, grammar.of), first + 4 < end {
      return arguments(from: first + 4, limit: end).list.first
    }
    return substanceTopic
  }

  /// "abrupt cessation", "sudden discontinuation of X": of X, or of what the text is about.
  func stopped(_ argument: Argument) -> Argument? {
    guard !argument.isKnown, argument.first >= 0, argument.end <= tokens.count,
      let stop = (argument.first..<argument.end).first(where: {
        Self.stops.contains(tokens[$0].hash)
      }), !(argument.first..<stop).contains(where: { Self.slowly.contains(tokens[$0].hash) })
    else { return nil }
    var owner: Argument?
    if stop + 1 < argument.end, word(stop + 1) == grammar.of {
      owner = substance(from: stop + 2, within: 3)
      if owner == nil { return nil }
    }
    guard var drug = owner ?? (stop + 1 == argument.end ? substanceTopic : nil) else { return nil }
    drug.first = argument.first
    drug.end = argument.end
    drug.worded = 0..<0
    drug.isNegated = argument.isNegated
    return drug
  }

  private static let slowly = WordSet("tapered gradual slow careful")
  private static let stops = WordSet("cessation discontinuation interruption")
  private static let workings = WordSet("mechanism mechanisms mode modes")
  private static let actions = WordSet("action actions")
}

extension SentenceReader {
  /// ", a protein that", ", the enzyme responsible for": says what the name before is.
  func isAppositive(_ chunk: Int) -> Bool {
    let kinds = classes(head(chunk))
    if Self.parts.contains(tokens[head(chunk)].hash), isPreposition(chunk + 1, grammar.of),
      tokens[Int(chunks[chunk].first)].tag == .determiner
    {
      // ", the part of the eye that"
      return true
    }
    guard !kinds.isDisjoint(with: [.kindNoun, .genericCondition, .generic]) else {
      return isExplanation(chunk)
    }
    // ", some HIV drugs" is one more of a list.
    if tokens[Int(chunks[chunk].first)].tag == .determiner {
      return !Self.amounts.contains(tokens[Int(chunks[chunk].first)].hash)
    }
    guard kinds.contains(.kindNoun) else { return false }
    let next = skipLight(chunk + 1)
    return kind(next) == .relative || kind(next) == .adjective || isPreposition(next, grammar.of)
      || kind(next) == .verbGroup && chunks[next].form != .finite
  }

  private static let parts = WordSet("part area region layer lining")
  private static let amounts = WordSet(
    "some many most several certain all other various both few any")

  /// "lowers X, an acid found in Y": words behind a comma that tell what the thing before it is.
  func isExplanation(_ chunk: Int) -> Bool {
    let first = Int(chunks[chunk].first)
    guard chunk > 1, Self.articles.contains(tokens[first].hash), kind(chunk - 1) == .comma,
      isNounPhrase(chunk - 2), tokens[Int(chunks[chunk - 2].first)].tag != .determiner,
      let type = mentionTerm(head(chunk - 2))?.concept.type
    else { return false }
    let next = skipLight(chunk + 1)
    if Self.kinds.contains(tokens[head(chunk)].hash), isPreposition(next, grammar.of) {
      // "for Y, a type of Z"
      return true
    }
    return type != .condition
      && (kind(next) == .relative
        || kind(next) == .verbGroup && chunks[next].form == .participle)
  }

  private static let articles = WordSet("a an")
  private static let kinds = WordSet("type form kind class")

  /// "A meta-analysis of X shows that [these agents] may": X.
  func studied(before phrase: Chunk) -> Argument? {
    guard saidByVerbs.contains(.reportVerb) else { return nil }
    let first = Int(phrase.first)
    guard
      let report = clauses.first(where: {
        head($0.chunk) < first && classes(head($0.chunk)).contains(.reportVerb)
          && $0.subjectEnd > $0.subjectFirst
      }), classes(head(report.subjectFirst)).contains(.study),
      report.subjectFirst + 2 < report.subjectEnd,
      isPreposition(report.subjectFirst + 1, grammar.of)
    else { return nil }
    let named = arguments(from: report.subjectFirst + 2, limit: report.subjectEnd).list.filter {
      $0.isKnown && $0.concept.type == .substance
    }
    return named.count == 1 ? named[0] : nil
  }
}
