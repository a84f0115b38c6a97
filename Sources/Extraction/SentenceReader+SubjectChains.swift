/// Where the words of a subject begin, and what is told by the words around a verb.
extension SentenceReader {
  /// "It is important to": "it" is what the words behind the verb say.
  func isExpletive(_ clause: Clause, before verb: Int) -> Bool {
    // "Efforts are being made to treat Y": nothing treats it.
    if clause.subjectEnd == clause.subjectFirst + 1,
      Self.efforts.contains(tokens[head(clause.subjectFirst)].hash)
    {
      return true
    }
    guard chunks[clause.chunk].flags.contains(.copular),
      clause.subjectEnd == clause.subjectFirst + 1,
      chunks[clause.subjectFirst].flags.contains(.pronoun),
      word(head(clause.subjectFirst)) == grammar.it
    else { return false }
    let quality = skipLightLeft(verb - 1)
    return kind(quality) == .adjective && skipLight(clause.chunk + 1) == quality
      && Self.judging.contains(tokens[head(quality)].hash)
  }

  private static let efforts = WordSet("effort efforts attempt attempts endeavour endeavours")
  private static let judging = WordSet(
    "important essential necessary vital critical crucial best good better helpful wise possible "
      + "impossible hard difficult easy safe advisable useful")

  /// "prescribe A, B or C": where the things begin that a verb is about, and the chunk before them; where no verb stands
  /// before them, the last of them.
  func listBehindVerb(endingAt p: Int) -> (start: Int, before: Int) {
    let own = chainStart(endingAt: p)
    let near = skipLightLeft(own - 1)
    var (start, before) = (own, near)
    while kind(before) == .comma || kind(before) == .conjunction {
      if kind(before) == .conjunction, kind(before - 1) == .comma { before -= 1 }
      let item = skipLightLeft(before - 1)
      guard isNounPhrase(item) else { return (own, near) }
      start = chainStart(endingAt: item)
      before = skipLightLeft(start - 1)
    }
    if isPreposition(before), kind(0) == .verbGroup, chunks[0].form == .bare {
      // "Place a compress over the nose and cheeks to"
      return (start, before)
    }
    guard kind(before) == .verbGroup,
      !classes(head(before)).isDisjoint(with: [.takeVerb, .prescribeVerb])
    else { return (own, near) }
    return (start, before)
  }

  /// "The bacteria that cause A, B and C also cause D": the clause whose subject does both.
  func spokenOf(_ verb: Int, _ widest: Int, _ first: Int) -> Int? {
    guard widest > first, kind(verb) == .verbGroup, clauseOfChunk[verb] >= 0 else { return nil }
    let index = Int(clauseOfChunk[verb])
    let other = clauses[index]
    guard other.role == .relative, other.subjectEnd > other.subjectFirst,
      other.subjectFirst == skipLight(0), bringsAbout(head(verb))
    else { return nil }
    return index
  }

  /// "People who have symptoms caused by Y are": the relative clause in which what a participle speaks of is the object.
  func holder(of reduced: Clause) -> Clause? {
    guard reduced.subjectEnd > reduced.subjectFirst, isNounPhrase(reduced.subjectFirst) else {
      return nil
    }
    let verb = skipLightLeft(chainStart(endingAt: reduced.subjectFirst) - 1)
    guard kind(verb) == .verbGroup, clauseOfChunk[verb] >= 0 else { return nil }
    let outer = clauses[clauseOfChunk[verb]]
    return outer.role == .relative && outer.subjectEnd > outer.subjectFirst
      && isPersonPhrase(outer.subjectFirst) ? outer : nil
  }

  /// The clause of help, let or make whose object is the noun phrase at `p`.
  func helper(before p: Int) -> Int? {
    let verb = skipLightLeft(p - 1)
    guard kind(verb) == .verbGroup, clauseOfChunk[verb] >= 0,
      classes(head(verb)).contains(.causative)
    else { return nil }
    return clauseOfChunk[verb]
  }

  /// "Being overweight or obese raises": where the words begin that say what somebody is.
  func being(before adjective: Int) -> Int? {
    guard contents.holds(form: .gerund) else { return nil }
    var i = adjective - 1
    while i >= 0, adjective - i < 8,
      kind(i) == .adjective || kind(i) == .conjunction || kind(i) == .comma || kind(i).isLight
    {
      i -= 1
    }
    guard kind(i) == .verbGroup, chunks[i].form == .gerund, tokens[head(i)].hash == Self.being
    else { return nil }
    let before = skipLightLeft(i - 1)
    switch kind(before) {
    case .outside, .comma, .subordinator, .semicolon, .colon: return i
    default: return nil
    }
  }

  private static var being: UInt64 { WordHash.of("being") }

  /// The first chunk of "A of B in C" that ends at `chunk`.
  func chainStart(endingAt chunk: Int) -> Int {
    var k = ownerOfAmount(chunk)
    while k >= 1 {
      if isStrongForm(k) {
        k -= 1
        continue
      }
      let p = skipLightLeft(k - 1)
      guard isPreposition(p) else { break }
      var before = skipLightLeft(p - 1)
      // "on or around the eyes"
      if kind(before) == .conjunction, isPreposition(before - 1) {
        before = skipLightLeft(before - 2)
      }
      // "a diet rich in calcium"
      if kind(before) == .adjective, isNounPhrase(before - 1) { before -= 1 }
      guard isNounPhrase(before) else { break }
      k = ownerOfAmount(before)
    }
    // "side effects of taking X"
    let verb = skipLightLeft(k - 1)
    if kind(verb) == .verbGroup, chunks[verb].form == .gerund {
      let preposition = skipLightLeft(verb - 1)
      let noun = skipLightLeft(preposition - 1)
      if isPreposition(preposition, grammar.of, grammar.from), isNounPhrase(noun) {
        return chainStart(endingAt: noun)
      }
      // "its role in preventing Y"
      if isPreposition(preposition, grammar.in, grammar.for), isNounPhrase(noun),
        !classes(head(noun)).isDisjoint(with: [.roleNoun, .promise])
      {
        return chainStart(endingAt: noun)
      }
    }
    return k
  }

  /// "X [5% cream]": how strong a form of what stands before it is.
  private func isStrongForm(_ chunk: Int) -> Bool {
    let first = Int(chunks[chunk].first)
    guard tokens[first].kind == .quantity, chunk > 0, isNounPhrase(chunk), isNounPhrase(chunk - 1),
      Int(chunks[chunk - 1].end) == first, head(chunk) > first,
      analysis.quantities[Int(tokens[first].quantity)].unit == "%"
    else { return false }
    return mentionTerm(head(chunk - 1))?.concept.type == .substance
  }

  /// The clause whose subject a gerund behind a preposition has: "events tied to X without raising Y" is said of what
  /// the sentence is about, not of the events.
  func clause(behindPreposition p: Int) -> Int? {
    var index = clauses.count - 1
    if word(head(p)) == grammar.without {
      while index > 0, clauses[index].role == .reduced { index -= 1 }
    }
    return index >= 0 ? index : nil
  }

  /// "rosuvastatin 40 mg before", "its safety beyond four months": the phrase that an amount belongs to.
  private func ownerOfAmount(_ chunk: Int) -> Int {
    guard chunk > 0, isNounPhrase(chunk), chunks[chunk].end - chunks[chunk].first == 1,
      tokens[head(chunk)].kind == .quantity, isNounPhrase(chunk - 1),
      !chunks[chunk - 1].flags.contains(.pronoun), tokens[head(chunk - 1)].kind == .word,
      !isPersonPhrase(chunk - 1)
    else { return chunk }
    let quantity = analysis.quantities[Int(tokens[head(chunk)].quantity)]
    switch quantity.dimension {
    case .mass, .activity:
      return namesSubstance(within: chunk - 1) ? chunk - 1 : chunk
    case .duration where Self.spans.contains(tokens[head(chunk - 1)].hash): return chunk - 1
    case .duration, .age: return (quantity.low == nil) != (quantity.high == nil) ? chunk - 1 : chunk
    default: return chunk
    }
  }

  private static let spans = WordSet("preceding following previous subsequent")

  /// "standardized garlic powder"
  func namesSubstance(within chunk: Int) -> Bool {
    (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
      mentionTerm($0)?.concept.type == .substance
    }
  }

  /// "X, if needed, can": the chunk that ends the subject before a case that is put between commas.
  func subjectBeforeCase(_ mark: Int) -> Int? {
    guard contents.holds(chunk: .subordinator) else { return nil }
    var i = mark - 1
    while i > 0, mark - i < 10, kind(i) != .comma {
      switch kind(i) {
      case .semicolon, .colon, .stop, .relative: return nil
      default: i -= 1
      }
    }
    guard kind(i) == .comma, kind(i + 1) == .subordinator, i > 0, isNounPhrase(i - 1),
      word(head(i + 1)) == grammar.if
    else { return nil }
    let opens = kind(0) == .verbGroup && chunks[0].form == .gerund
    // Nothing but the subject stands before.
    let hasVerb = (0..<i).contains {
      kind($0) == .verbGroup && (chunks[$0].form != .gerund || $0 > 0)
    }
    return hasVerb || !opens && chainStart(endingAt: i - 1) > 0 ? nil : i - 1
  }

  /// "the drug itself is": the drug.
  func behindItself(_ chunk: Int) -> Int {
    guard chunk > 0, chunks[chunk].flags.contains(.pronoun), isNounPhrase(chunk - 1),
      !chunks[chunk - 1].flags.contains(.pronoun), Self.selves.contains(tokens[head(chunk)].hash)
    else { return chunk }
    return chunk - 1
  }

  private static let selves = WordSet("itself themselves himself herself")
}
