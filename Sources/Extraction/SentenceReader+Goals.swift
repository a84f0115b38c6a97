import Claims

/// What treatment is meant to do, and what is said of it as a whole: "The goals of treating Y are to relieve A", "treatment
/// is supportive".
extension SentenceReader {
  /// "The goals of treating Y", "the aim of therapy", "treatment goals": the treatment, which is what does it.
  @inline(__always)
  func treatmentWithGoals(_ chunk: Int) -> Argument? {
    namesGoal(chunk) ? treatmentMeant(chunk) : nil
  }

  func namesGoal(_ chunk: Int) -> Bool {
    mayHold(oneOf: Self.maybeGoals) && isNounPhrase(chunk)
      && Self.goals.contains(tokens[head(chunk)].hash)
  }

  /// Whether what a clause lists is what treatment is to do: "Goals of therapy include relieving pain".
  func listsGoals(_ clause: Clause) -> Bool {
    clause.subjectEnd > clause.subjectFirst && treatmentWithGoals(clause.subjectFirst) != nil
  }

  private func treatmentMeant(_ chunk: Int) -> Argument? {
    let next = skipLight(chunk + 1)
    let inner = skipLight(next + 1)
    let noun = head(chunk)
    if isPreposition(next, grammar.of, grammar.for) {
      if kind(inner) == .verbGroup, chunks[inner].form == .gerund,
        Self.treating.contains(tokens[head(inner)].hash)
      {
        return Argument(
          concept: concepts.key("treatment", .concept), first: noun, end: noun + 1, isKnown: false)
      }
      guard isNounPhrase(inner), isCare(head(inner)) else { return nil }
      return ofCare(head(inner))
    }
    guard noun > Int(chunks[chunk].first), isCare(noun - 1) else { return nil }
    return ofCare(noun - 1)
  }

  private func isCare(_ token: Int) -> Bool {
    classes(token).contains(.treatmentNoun) || tokens[token].hash == Self.care
  }

  private func ofCare(_ token: Int) -> Argument {
    var own =
      argument(first: token, end: token + 1)
      ?? Argument(concept: word(token, as: .concept), first: token, end: token + 1, isKnown: false)
    own.isVague = false
    return own
  }

  // MARK: Supportive care

  /// "Treatment for Y is symptomatic and supportive", "treatment is supportive" on a page about a disease.
  func readSupportive(_ index: Int) -> Bool {
    let clause = clauses[index]
    let quality = skipLight(clause.chunk + 1)
    guard chunks[clause.chunk].flags.contains(.copular), kind(quality) == .adjective,
      isCare(head(clause.subjectFirst))
    else { return false }
    var word: Int?
    var c = quality
    while c < min(chunks.count, quality + 4), kind(c) == .adjective || kind(c) == .conjunction {
      if kind(c) == .adjective, Self.supporting.contains(tokens[head(c)].hash) {
        if word == nil || tokens[head(c)].hash == Self.supportive { word = head(c) }
      }
      c += 1
    }
    guard let word,
      let condition = condition(ofPhrase: clause.subjectFirst, end: clause.subjectEnd)
        ?? conditionInQuestion(index, allowsLast: substanceTopic == nil)
    else { return false }
    let noun = head(clause.subjectFirst)
    concepts.begin()
    appendWord(word)
    concepts.append(" ")
    appendWord(noun)
    let subject = Argument(
      concept: named(orElse: .concept), first: noun, end: noun + 1, isKnown: false)
    var object = condition
    object.first = noun
    object.end = word + 1
    object.worded = object.concept == condition.concept ? condition.worded : 0..<0
    emit(
      kind: .therapeutic, predicate: .treats, subject: subject, object: object, clause: index,
      end: word + 1)
    return true
  }

  private static var care: UInt64 { WordHash.of("care") }
  private static var supportive: UInt64 { WordHash.of("supportive") }
  private static let supporting = WordSet("supportive symptomatic palliative")
  private static var maybeGoals: WordMask {
    WordMask().or("goal").or("goals").or("aim").or("aims").or("purpose").or("objective")
      .or("objectives")
  }
  private static let goals = WordSet("goal goals aim aims purpose objective objectives")
  private static let treating = WordSet("treating managing treatment controlling")
}
