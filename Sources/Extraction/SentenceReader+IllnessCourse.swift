import Claims

/// When an illness shows itself and when it is over, and how soon those who are treated are better: "symptoms begin 2 to 5
/// days after exposure", "the rash clears up within a week", "full effectiveness may require 4 weeks".
extension SentenceReader {
  /// - Parameter before: the chunk before the time.
  func coursePredicate(_ clause: Clause, _ token: Int, _ before: Int) -> Predicate? {
    guard !clause.isNegated, chunks[clause.chunk].form == .finite || clause.role != .main else {
      return nil
    }
    let verb = head(clause.chunk)
    let hash = tokens[verb].hash
    let isWithin = isPreposition(before, grammar.within, grammar.in, grammar.after)
    let isAfter = token + 1 < tokens.count && word(token + 1) == grammar.after
    if isWithin || isAfter, clause.chunk >= before - 3 {
      if isIllness(clause) {
        if Self.beginning.contains(hash) { return .hasOnset }
        if isWithin, isOver(clause) { return .hasDuration }
      }
      if isWithin, improvesPersons(clause) { return .hasOnset }
    }
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return nil
    }
    let subject = clause.subjectFirst
    if before == clause.chunk, Self.demanding.contains(hash) {
      // "full effectiveness may require 2 to 4 weeks"
      if Self.effects.contains(tokens[head(subject)].hash) { return .hasOnset }
      if Self.healing.contains(tokens[head(subject)].hash) { return .hasDuration }
    }
    guard chunks[clause.chunk].flags.contains(.copular) else { return nil }
    if before == clause.chunk, Self.effects.contains(tokens[head(subject)].hash),
      (Int(chunks[subject].first)..<head(subject)).contains(where: {
        Self.greatest.contains(tokens[$0].hash)
      })
    {
      // "the maximal effect is around two hours after a dose"
      return .hasOnset
    }
    let state = skipLight(clause.chunk + 1)
    if kind(state) == .adjective, Self.lasting.contains(tokens[head(state)].hash),
      isPreposition(before, grammar.for), before == state + 1,
      let drug = subjects(of: clause).first, drug.concept.type == .substance
    {
      // "is effective for up to 8 hours"
      return .hasDuration
    }
    return nil
  }

  /// "Most people begin to improve within", "patients recover in"
  func improvesPersons(_ clause: Clause) -> Bool {
    guard Self.improving.contains(tokens[head(clause.chunk)].hash), !clause.isNegated else {
      return false
    }
    if hasPersonSubject(clause) { return true }
    return clause.parent >= 0 && clauses[clause.parent].chunk < clause.chunk
      && hasPersonSubject(clauses[clause.parent])
  }

  /// What the course of an illness is stated of: the illness that the subject names, else the one of the page.
  func illness(in clause: Clause, _ predicate: Predicate) -> Argument? {
    guard predicate == .hasOnset || predicate == .hasDuration, isIllness(clause),
      predicate == .hasOnset
        ? Self.beginning.contains(tokens[head(clause.chunk)].hash) : isOver(clause)
    else {
      if let subject = subjects(of: clause).first, subject.end > 0, subject.end <= tokens.count,
        predicate == .hasDuration, Self.healing.contains(lastHash(of: subject))
      {
        return subject
      }
      return nil
    }
    let c = clause.subjectFirst
    if isPreposition(c + 1, grammar.of), c + 1 < clause.subjectEnd,
      let named = arguments(from: c + 2, limit: clause.subjectEnd).list.first,
      named.concept.type == .condition, !named.isVague
    {
      return named
    }
    if isPreposition(0, grammar.in, grammar.with), isNounPhrase(1), c > 1,
      let named = arguments(from: 1, limit: c).list.first, named.concept.type == .condition,
      !named.isVague
    {
      return named
    }
    if let own = subjects(of: clause).first, own.concept.type == .condition, !own.isVague,
      own.isKnown, !Self.signs.contains(lastHash(of: own))
    {
      return own
    }
    return discourse.documentTopic?.concept.type == .substance
      ? nil : pageCondition.map { at(c, $0) }
  }

  /// Whether a clause is about an illness or its symptoms, in a text that is about none that is taken, or names it.
  private func isIllness(_ clause: Clause) -> Bool {
    guard clause.role == .main, !clause.isUnasserted, clause.subjectEnd > clause.subjectFirst,
      isNounPhrase(clause.subjectFirst), !hasPersonSubject(clause),
      discourse.documentTopic?.concept.type != .substance
    else { return false }
    let c = clause.subjectFirst
    if Self.signs.contains(tokens[head(c)].hash) {
      return pageCondition != nil || isPreposition(c + 1, grammar.of)
        || isPreposition(0, grammar.in, grammar.with)
    }
    guard let own = subjects(of: clause).first else { return false }
    return own.concept.type == .condition && !own.isVague && own.isKnown
  }

  /// "goes away", "clears up", "resolves"
  private func isOver(_ clause: Clause) -> Bool {
    let verb = head(clause.chunk)
    if lemma(verb) == grammar.go {
      return (verb + 1..<min(tokens.count, verb + 4)).contains { word($0) == grammar.away }
    }
    return Self.ending.contains(tokens[verb].hash)
  }

  private static let signs = WordSet(
    "symptom symptoms sign signs attack attacks episode episodes flare flares rash illness")
  private static let beginning = WordSet(
    "begin begins began start starts started appear appears appeared develop develops developed occur occurs occurred "
      + "emerge emerges show shows")
  private static let ending = WordSet(
    "clear clears cleared resolve resolves resolved disappear disappears subside subsides heal heals healed"
  )
  private static let improving = WordSet(
    "improve improves improved recover recovers recovered respond")
  private static let demanding = WordSet("require requires required need needs take takes took")
  private static let effects = WordSet(
    "effectiveness efficacy effect effects benefit benefits response improvement relief")
  private static let healing = WordSet("healing recovery")
  private static let greatest = WordSet("full maximum maximal peak greatest best")
  private static let lasting = WordSet("protective effective active detectable potent")
}
