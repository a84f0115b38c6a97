import Claims

/// What is said to work or to help, with what it is for left to the text around.
extension SentenceReader {
  /// "X works", "X helps", with no word of what for: the condition under discussion.
  func readBare(_ index: Int, _ after: Int) {
    if readKilling(index, noArguments) { return }
    let clause = clauses[index]
    guard classes(head(clause.chunk)).contains(.worksVerb), endsBare(after) || isForTime(after),
      // "works best together with Y"
      !isBest(Int(chunks[clause.chunk].end)),
      // "may not work as well": works, though less.
      !clause.isNegated || !isAsWell(Int(chunks[clause.chunk].end))
    else { return }
    stateBare(index)
  }

  private func isAsWell(_ token: Int) -> Bool {
    token + 1 < tokens.count && word(token) == grammar.as
      && Self.wellWords.contains(tokens[token + 1].hash)
  }

  private static let wellWords = WordSet("well effectively reliably")

  /// "can help for many years", "may help in some cases"
  private func isForTime(_ chunk: Int) -> Bool {
    guard isPreposition(chunk, grammar.for, grammar.in), isNounPhrase(chunk + 1),
      endsBare(chunk + 2)
    else { return false }
    return Self.times.contains(tokens[head(chunk + 1)].hash)
  }

  private static let times = WordSet("years months weeks days cases time while")

  /// Whether a clause ends at a chunk.
  func endsBare(_ chunk: Int) -> Bool {
    switch kind(chunk) {
    case .stop, .comma, .outside, .conjunction, .subordinator: return true
    default: return false
    }
  }

  /// States that the subject of a clause treats the condition under discussion.
  func stateBare(_ index: Int) {
    let clause = clauses[index]
    guard clause.role == .main || isShown(clause), !isSubordinate(clause),
      var condition = harmEased(clause) ?? pageCondition ?? discourse.lastDisease
        ?? discourse.lastCondition
    else { return }
    condition.worded = 0..<0
    let verb = chunks[clause.chunk]
    condition.first = Int(verb.first)
    condition.end = Int(verb.end)
    for subject in subjects(of: clause) where isMeans(subject, clause) {
      emit(
        kind: .therapeutic, predicate: .treats, subject: subject, object: condition, clause: index)
    }
  }

  /// "X can cause swollen ankles. Raising your legs helps": what the sentence before says that somebody may get of X.
  private func harmEased(_ clause: Clause) -> Argument? {
    guard discourse.toldHarm, pageCondition == nil, clause.subjectEnd > clause.subjectFirst,
      kind(clause.subjectFirst) == .verbGroup, chunks[clause.subjectFirst].form == .gerund
    else { return nil }
    return discourse.lastCondition
  }

  /// "has been shown to benefit some patients"
  private func isShown(_ clause: Clause) -> Bool {
    clause.role == .complement && clause.parent >= 0
      && classes(head(clauses[clause.parent].chunk)).contains(.reportVerb)
      && chunks[clauses[clause.parent].chunk].flags.contains(.passive)
  }

  /// A substance, or on a page about a disease whatever is done for it ("losing weight").
  private func isMeans(_ subject: Argument, _ clause: Clause) -> Bool {
    guard !subject.isVague else { return false }
    if subject.concept.type == .substance { return subject.isKnown }
    if pageCondition != nil, isTreatment(subject) { return true }
    return (pageCondition != nil || harmEased(clause) != nil) && subject.concept.type == .concept
      && kind(clause.subjectFirst) == .verbGroup && !isPerson(subject) && !isStudy(subject)
  }
}
