import Claims

extension SentenceReader {
  /// The circumstances that a clause states for its claim: for whom, when, in what way.
  ///
  /// - Parameter end: the token after the claim's object.
  ///
  /// - Returns: a stretch of `qualifiers`, which the document keeps.
  func context(clause index: Int, object: Argument?, end: Int) -> Range<Int> {
    let start = qualifiers.count
    if let time = time(clause: index, object: object) { qualifiers.append(time) }
    if index >= 0, mayHold(oneOf: Self.maybeCuring),
      Self.curing.contains(tokens[head(clauses[index].chunk)].hash)
    {
      // What does not cure a disease may treat it all the same.
      qualifiers.append(Qualifier(kind: .manner, concept: concepts.key("cure", .concept)))
    }
    if index >= 0, clauses[index].isNegated, let manner = manner(clause: index, end: end) {
      qualifiers.append(manner)
    }
    let count = qualifiers.count
    addPopulations(after: end)
    if qualifiers.count == count { addLeadingPeople(clause: index) }
    addComparator(after: end)
    addExcess(clause: index)
    addStopping(clause: index)
    addCompanion(after: end, clause: index, isOfAll: qualifiers.count == count)
    return start..<qualifiers.count
  }

  private static var maybeCuring: WordMask {
    WordMask().or("cure").or("cures").or("cured").or("curing")
  }
  private static let curing = WordSet("cure cures cured curing")

  /// "than X", "compared with X", "versus X" behind a claim, unless X is what does nothing.
  @inline(__always)
  private func addComparator(after end: Int) {
    guard mayHold(oneOf: Self.maybeCompared) else { return }
    lookForComparator(after: end)
  }

  @inline(never)
  private func lookForComparator(after end: Int) {
    var c = chunkIndex(of: end)
    guard c > 0 else { return }
    let last = min(chunks.count - 1, c + 6)
    while c < last {
      switch kind(c) {
      case .verbGroup where !Self.compared.contains(tokens[head(c)].hash): return
      case .semicolon, .stop, .subordinator, .relative, .colon: return
      default: break
      }
      if Self.compared.contains(tokens[Int(chunks[c].first)].hash) {
        var other = skipLight(c + 1)
        if isPreposition(other) { other = skipLight(other + 1) }
        guard isNounPhrase(other), let named = arguments(from: other).list.first,
          named.concept.type == .substance, named.isKnown, named.concept != placebo
        else { return }
        qualifiers.append(Qualifier(kind: .comparator, concept: named.concept))
        return
      }
      c += 1
    }
  }

  private static var maybeCompared: WordMask {
    WordMask().or("than").or("compared").or("versus").or("vs")
  }
  private static let compared = WordSet("than compared versus vs")

  /// "temporarily blocks", "a short-term decrease".
  private func time(clause index: Int, object: Argument?) -> Qualifier? {
    if index >= 0 {
      let verb = clauses[index].chunk
      if let found = temporal(in: verb) { return found }
      if kind(verb - 1) == .adverb, let found = temporal(in: verb - 1) { return found }
    }
    guard let object, object.end > object.first else { return nil }
    let first = chunkIndex(of: object.first)
    // "a short-term decrease in Y": the noun before the preposition.
    if isNounPhrase(first - 2), isPreposition(first - 1, grammar.in, grammar.of),
      let found = temporal(in: first - 2)
    {
      return found
    }
    let low = first >= 0 ? min(Int(chunks[first].first), object.first) : object.first
    return temporal(low, object.end)
  }

  private func temporal(in chunk: Int) -> Qualifier? {
    temporal(Int(chunks[chunk].first), Int(chunks[chunk].end))
  }

  /// The first word of tokens `first..<end` that speaks of a time.
  private func temporal(_ first: Int, _ end: Int) -> Qualifier? {
    var token = first
    while token < min(end, tokens.count) {
      if isTemporal(token) {
        return Qualifier(kind: .time, concept: word(token, as: .concept))
      }
      token += 1
    }
    return nil
  }

  private func isTemporal(_ token: Int) -> Bool {
    if classes(token).contains(.temporal) { return true }
    guard tokens[token].flags.contains(.hyphenBefore) else { return false }
    let whole = lemma(token)
    return whole >= 0 && vocabulary.lexicon.table[whole].classes.contains(.temporal)
  }

  /// "does not fully block", "does not block … in the same way".
  private func manner(clause index: Int, end: Int) -> Qualifier? {
    let verb = chunks[clauses[index].chunk]
    for token in Int(verb.first)..<Int(verb.end)
    where tokens[token].tag == .adverb
      && classes(token).isDisjoint(with: [.temporal, .hedgeWord, .negator])
    {
      return Qualifier(kind: .manner, concept: word(token, as: .concept))
    }
    let c = chunkIndex(of: end)
    if isPreposition(c, grammar.in), isNounPhrase(c + 1),
      classes(head(c + 1)).contains(.vague), !classes(head(c + 1)).contains(.person)
    {
      return Qualifier(
        kind: .manner,
        concept: phrase(Int(chunks[c].first), Int(chunks[c + 1].end), as: .concept))
    }
    return nil
  }

  /// "in older adults", "in women with osteoporosis", "during pregnancy" behind the object.
  private func addPopulations(after end: Int) {
    if addState(after: end) { return }
    let c = behindMeasure(afterNotes(chunkIndex(of: end)))
    guard c > 0,
      isPreposition(c, grammar.in, grammar.for, grammar.during, grammar.among, grammar.of),
      isNounPhrase(c + 1)
    else { return }
    if chunks[c + 1].flags.contains(.pronoun) {
      // "safe for everyone"
      if Self.everybody.contains(tokens[head(c + 1)].hash) {
        qualifiers.append(
          Qualifier(kind: .population, concept: word(head(c + 1), as: .population)))
      }
      return
    }
    if namesPeople(c + 1) {
      addPeople(c + 1)
    } else if isPreposition(c, grammar.in), addMisuse(c + 1) {
      return
    } else if isPreposition(c, grammar.in), isPreposition(c + 2, grammar.during),
      isNounPhrase(c + 3), mention(at: head(c + 1)) == nil
    {
      // "unsafe in large amounts during pregnancy"
      addPeriod(c + 3)
    } else if isPreposition(c, grammar.during) {
      addPeriod(c + 1)
    } else if isPreposition(c, grammar.in), mention(at: head(c + 1)) != nil {
      // "reduced mortality in septic shock"
      addPeriod(c + 1)
    }
  }

  /// Past "slightly", "by about 5 mmHg": by how much stands between what is changed and for whom.
  private func behindMeasure(_ chunk: Int) -> Int {
    guard chunk > 0 else { return chunk }
    var c = chunk
    while kind(c) == .adverb { c += 1 }
    if contents.holds(token: .quantity), isPreposition(c, grammar.by), isNounPhrase(c + 1),
      (Int(chunks[c + 1].first)..<Int(chunks[c + 1].end)).contains(where: {
        tokens[$0].kind == .quantity
      })
    {
      c += 2
    }
    return c
  }

  /// "while breastfeeding", "when you are pregnant", "if she is asleep": only those who are so; "when taken with food"
  /// says nothing of people.
  private func addState(after end: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeState), end > 0, end + 1 < tokens.count,
      Self.conditional.contains(tokens[end].hash)
    else { return false }
    var i = end + 1
    if i + 2 < tokens.count, classes(i).contains(.person) || classes(i).contains(.secondPerson),
      tokens[i + 1].tag == .be
    {
      i += 2
    }
    let word = tokens[i]
    guard word.kind == .word, word.tag == .adjective || word.range.length > 4 && endsInIng(word),
      classes(i).isDisjoint(with: [.takeVerb, .prescribeVerb, .person, .negator]),
      // "while increasing GABA" is said of the drug.
      isEnd(i + 1) || tokens[i + 1].hash == Self.or
    else { return false }
    qualifiers.append(
      Qualifier(kind: .population, concept: self.word(i, as: .population)))
    return true
  }

  private func endsInIng(_ token: Token) -> Bool {
    text[(token.range.end - 3)..<token.range.end].elementsEqual("ing".utf8)
  }

  private static let everybody = WordSet(
    "everyone everybody anyone anybody")
  private static var or: UInt64 { WordHash.of("or") }
  private static var maybeState: WordMask { WordMask().or("while").or("when").or("if") }
  private static let conditional = WordSet("while when if")

  /// "2004"
  func isDate(_ chunk: Int) -> Bool {
    let phrase = chunks[chunk]
    return phrase.end - phrase.first == 1 && isYearNumber(Int(phrase.first))
  }

  static let requiring = WordSet(
    "need needs require take should")

  /// The population that a noun phrase names, with its modifiers and "over age 50".
  func population(_ chunk: Int) -> ConceptKey {
    var end = Int(chunks[chunk].end)
    if isPreposition(chunk + 1), isNounPhrase(chunk + 2),
      !isPreposition(chunk + 1, grammar.with), !isDate(chunk + 2)
    {
      let inner = chunks[chunk + 2]
      if (Int(inner.first)..<Int(inner.end)).contains(where: {
        tokens[$0].kind == .quantity || tokens[$0].kind == .number
      }) {
        end = Int(inner.end)
      }
    }
    // "adults between 19 and 64 need": the verb, which a number before it makes a noun, is no part of the name.
    while end > Int(chunks[chunk].first) + 1, Self.requiring.contains(tokens[end - 1].hash) {
      end -= 1
    }
    var first = Int(chunks[chunk].first)
    while first < end - 1, tokens[first].tag == .determiner { first += 1 }
    if let mention = mention(at: end - 1), Int(mention.first) <= first {
      let known = vocabulary.keys[Int(mention.term)].concept
      return renamed(known, chunk) ?? known
    }
    return phrase(first, end, as: .population)
  }

  /// "people with Alzheimer disease" by the name of what they have, of which a vocabulary of the user's can have another.
  func renamed(_ people: ConceptKey, _ chunk: Int) -> ConceptKey? {
    guard people.type == .population, let inside = conditionInside(chunk) else { return nil }
    let name = concepts.concept(people).name
    let own = concepts.concept(inside.concept).name
    guard name.utf8.starts(with: Self.peopleWith.utf8),
      !name.utf8.elementsEqual((Self.peopleWith + own).utf8),
      lookup(String(name.dropFirst(Self.peopleWith.count))) == inside.concept
    else { return nil }
    return concepts.key(Self.peopleWith + own, .population)
  }
}
