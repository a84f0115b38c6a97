import Claims

/// For whom a claim holds: people and animals, with what narrows them down.
extension SentenceReader {
  /// Whether the noun phrase names people or animals of a kind, and not "you" or "they".
  func namesPeople(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk), !chunks[chunk].flags.contains(.pronoun) else { return false }
    let phrase = chunks[chunk]
    guard let argument = argument(first: Int(phrase.possessorEnd), end: Int(phrase.end)) else {
      return false
    }
    return isPerson(argument)
  }

  /// Adds the people that a noun phrase names as a circumstance: "women with osteoporosis", "people with poor
  /// kidney function", "adults who do not smoke".
  ///
  /// - Returns: the chunk after them.
  @discardableResult
  func addPeople(_ chunk: Int) -> Int {
    if let condition = conditionOfPatients(chunk) {
      qualifiers.append(Qualifier(kind: .condition, concept: condition))
      return chunk + 1
    }
    qualifiers.append(Qualifier(kind: .population, concept: population(chunk)))
    var next = chunk + 1
    // "adults over age 50" is part of the name.
    if isPreposition(next), !isPreposition(next, grammar.with), isNounPhrase(next + 1),
      holdsNumber(next + 1), !isDate(next + 1)
    {
      next += 2
    }
    if isPreposition(next, grammar.with), isNounPhrase(next + 1) {
      let (list, _) = arguments(from: next + 1)
      if let named = list.first(where: { $0.concept.type == .condition && !$0.isVague }) {
        qualifiers.append(Qualifier(kind: .condition, concept: named.concept))
      } else {
        let phrase = chunks[next + 1]
        qualifiers.append(
          Qualifier(
            kind: .condition,
            concept: self.phrase(Int(phrase.first), Int(phrase.end), as: .concept)))
      }
      return next + 2
    }
    let isNarrowed =
      kind(next) == .relative
      || isPreposition(next) && Self.narrowing.contains(tokens[head(next)].hash)
      || kind(next) == .verbGroup && !chunks[next].flags.contains(.copular)
        && (chunks[next].form == .gerund || chunks[next].form == .participle)
    guard isNarrowed || statesAge(next), let end = endOfNarrowing(next) else { return next }
    // "adults at doses below 300 mg", "women who took 5 g a day": how much they take is no kind of people.
    if contents.holds(token: .quantity), holdsDose(next..<end) { return end }
    qualifiers.append(
      Qualifier(
        kind: .population,
        concept: phrase(Int(chunks[next].first), Int(chunks[end - 1].end), as: .population)))
    return end
  }

  /// "sepsis patients": what they have, where a vocabulary knows it.
  private func conditionOfPatients(_ chunk: Int) -> ConceptKey? {
    let token = head(chunk)
    let first = Int(chunks[chunk].possessorEnd)
    guard tokens[token].hash == Self.patients, token > first,
      mention(at: token).map({ $0.first == token }) ?? true,
      let mention = mention(at: token - 1), mention.first == first,
      let term = mentionTerm(token - 1), term.concept.type == .condition
    else { return nil }
    return term.concept
  }

  private static var patients: UInt64 { WordHash.of("patients") }

  /// "Children 4–8 years | 5 mg", "Pregnant women: 11 mg": for whom an amount is in a row of a table or a list, in the
  /// words of the row.
  ///
  /// - Returns: whether the row begins with people.
  func addRowPeople(before token: Int) -> Bool {
    guard let first = chunks.indices.first(where: { isNounPhrase($0) }),
      Int(chunks[first].first) < token, namesPeople(first) || isCell && statesAge(before: token)
    else { return false }
    let start = Int(chunks[first].first)
    var end = start
    while end < token, tokens[end].kind != .colon, !isBar(end) {
      // "Adults (men) | 5 mg", and not "Adults (5 mg)".
      if tokens[end].kind == .open {
        guard let close = (end..<token).first(where: { tokens[$0].kind == .close }) else { break }
        end = close
      }
      end += 1
    }
    // "Adults over 70 need 5 mg"
    while end > start + 1, Self.requiring.contains(tokens[end - 1].hash) { end -= 1 }
    guard end > start, end - start < 12 else { return false }
    qualifiers.append(
      Qualifier(kind: .population, concept: phrase(start, end, as: .population)))
    return true
  }

  /// "Birth to 6 months | 5 mg", "14–18 years | 5 mg": whether the first cell of a row holds an age and no name of
  /// anything.
  private func statesAge(before token: Int) -> Bool {
    var holdsAge = false
    for i in 0..<token {
      if isBar(i) { return holdsAge }
      if let term = mentionTerm(i), term.concept.type != .population { return false }
      guard tokens[i].kind == .quantity else { continue }
      switch analysis.quantities[Int(tokens[i].quantity)].dimension {
      case .age, .duration: holdsAge = true
      default: return false
      }
    }
    return false
  }

  /// "People ages 71 and older need", "children aged 4 to 8 take": people of an age, in the words of the text.
  ///
  /// - Returns: whether there are any in the part of the sentence.
  func addAgedPeople(_ part: Range<Int>) -> Bool {
    for i in part.dropFirst() where isAge(i) && isOfPeople(i - 1) {
      qualifiers.append(
        Qualifier(kind: .population, concept: phrase(i - 1, i + 1, as: .population)))
      return true
    }
    for i in part.dropFirst() where Self.ages.contains(tokens[i].hash) {
      guard isOfPeople(i - 1) else { continue }
      var end = i + 1
      while end < part.upperBound, end < i + 8, tokens[end].kind != .comma,
        tokens[end].kind != .close, kind(chunkIndex(of: end)) != .verbGroup
      {
        end += 1
      }
      qualifiers.append(
        Qualifier(kind: .population, concept: phrase(i - 1, end, as: .population)))
      return true
    }
    return false
  }

  /// "over the age of 65"
  func isAge(_ token: Int) -> Bool {
    tokens[token].kind == .quantity
      && analysis.quantities[Int(tokens[token].quantity)].dimension == .age
  }

  /// Past "over 40", "aged 65 and over" behind persons: where what else is said of them begins.
  func behindAge(_ chunk: Int) -> Int {
    let i = skipLight(chunk)
    if isNounPhrase(i), isAge(head(i)) { return skipLight(i + 1) }
    // "adults over 40", where the vocabulary has that name
    if isNounPhrase(i), isNounPhrase(i - 1), chunks[i].end - chunks[i].first == 1,
      tokens[head(i)].mention >= 0, tokens[head(i)].mention == tokens[head(i - 1)].mention
    {
      return skipLight(i + 1)
    }
    guard isPreposition(i, grammar.over, grammar.under), isNounPhrase(i + 1),
      chunks[i + 1].end - chunks[i + 1].first == 1, case let number = tokens[head(i + 1)],
      number.kind == .number || number.kind == .quantity || number.tag == .number
        || Self.numbers.contains(number.hash)
    else { return i }
    return skipLight(i + 2)
  }

  private static let numbers = WordSet(
    "one two three five six seven eight ten twelve fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty "
      + "seventy eighty")

  private func isOfPeople(_ token: Int) -> Bool {
    classes(token).contains(.person) || mentionTerm(token)?.concept.type == .population
  }

  private func isBar(_ token: Int) -> Bool {
    text[Int(tokens[token].start)] == UInt8(ascii: "|")
  }

  /// "without diabetes", "on dialysis", "under 12".
  private static let narrowing = WordSet("without on under over above below at")

  /// "people ages 71 and older", "children aged 5"
  private func statesAge(_ chunk: Int) -> Bool {
    guard kind(chunk) != .outside else { return false }
    return Self.ages.contains(tokens[Int(chunks[chunk].first)].hash)
  }

  private static let ages = WordSet("age ages aged")

  private func holdsDose(_ phrases: Range<Int>) -> Bool {
    phrases.contains { c in
      (Int(chunks[c].first)..<Int(chunks[c].end)).contains {
        guard tokens[$0].kind == .quantity else { return false }
        switch analysis.quantities[Int(tokens[$0].quantity)].dimension {
        case .mass, .activity: return true
        default: return false
        }
      }
    }
  }

  private func holdsNumber(_ chunk: Int) -> Bool {
    (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
      tokens[$0].kind == .quantity || tokens[$0].kind == .number
    }
  }

  /// The chunk after the words that narrow people down, which end at a comma or the like, and are few.
  private func endOfNarrowing(_ chunk: Int) -> Int? {
    var i = chunk + 1
    // "adults who smoke", "children over six take": the verb of a relative clause belongs to it, the next does not.
    var mayHaveVerb = kind(chunk) == .relative
    while i < chunks.count, i < chunk + 8 {
      switch kind(i) {
      case .verbGroup where chunks[i].form == .finite || chunks[i].form == .bare:
        guard mayHaveVerb else { return i }
        mayHaveVerb = false
        i += 1
      case .comma, .semicolon, .colon, .dash, .open, .close, .stop, .outside, .subordinator, .quote:
        return i
      default: i += 1
      }
    }
    return i == chunks.count ? i : nil
  }

  /// "In rats, X …", "Among women with osteoporosis, X …", "During pregnancy, X …", "in a trial of older adults, X
  /// …": for whom a clause holds whose words before the subject say so.
  func addLeadingPeople(clause index: Int) {
    guard index >= 0 else { return }
    let subject = mainSubject(of: index)
    var start = subject - 1
    // Back to what parts this clause from the one before.
    while start > 0 {
      let kind = kind(start - 1)
      if kind == .semicolon || kind == .colon || kind == .dash || kind == .verbGroup { break }
      start -= 1
    }
    var c = max(0, start)
    while c < subject {
      defer { c += 1 }
      guard isPreposition(c, grammar.in, grammar.for, grammar.among, grammar.during, grammar.with),
        isNounPhrase(c + 1), c + 1 < subject
      else { continue }
      if isPreposition(c, grammar.during) {
        addPeriod(c + 1)
        return
      }
      if addMisuse(c + 1) { return }
      var people = c + 1
      if classes(head(people)).contains(.study), isPreposition(people + 1), people + 2 < subject {
        people += 2
      }
      guard namesPeople(people) else { continue }
      let count = qualifiers.count
      let end = addPeople(people)
      if end < subject, kind(end) != .comma { qualifiers.removeLast(qualifiers.count - count) }
      return
    }
    if start > 0 { addPeopleOfSentence(before: subject) }
  }

  /// "In mice, studies show that X …", "In mice, X does not …, but it …": who stands before a comma at the beginning stands
  /// before all that follows.
  private func addPeopleOfSentence(before subject: Int) {
    let first = skipLight(0)
    guard isPreposition(first, grammar.in, grammar.among), namesPeople(first + 1),
      !(first..<subject).contains(where: { kind($0) == .semicolon })
    else { return }
    let count = qualifiers.count
    let end = addPeople(first + 1)
    if end >= subject || kind(end) != .comma {
      qualifiers.removeLast(qualifiers.count - count)
    }
  }

  /// "during pregnancy"
  func addPeriod(_ chunk: Int) {
    let phrase = chunks[chunk]
    guard let argument = argument(first: Int(phrase.possessorEnd), end: Int(phrase.end)),
      argument.concept.type == .condition, !argument.isVague
    else { return }
    qualifiers.append(Qualifier(kind: .condition, concept: argument.concept))
  }

  /// Where the subject of the clause begins, or of the clause that it hangs on.
  private func mainSubject(of index: Int) -> Int {
    var clause = clauses[index]
    while clause.parent >= 0, clause.parent < clauses.count, clause.role != .main,
      clauses[clause.parent].chunk < clause.chunk
    {
      clause = clauses[clause.parent]
    }
    return clause.subjectEnd > clause.subjectFirst
      ? min(clause.subjectFirst, clause.chunk) : clause.chunk
  }
}
