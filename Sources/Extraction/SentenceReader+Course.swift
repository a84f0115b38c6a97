import Claims

/// The course of what one suffers from: "attacks last 4 to 72 hours", "withdrawal peaks after two days".
extension SentenceReader {
  /// What the time of a condition's course is stated of: on a page about a disease the condition, on one about a
  /// substance the substance whose withdrawal it is; nil where it is neither.
  func course(of subject: Argument, _ clause: Clause, _ predicate: Predicate) -> Argument? {
    // Not what an earlier sentence named.
    guard subject.first >= 0, subject.end > subject.first, subject.end <= tokens.count,
      subject.concept.type == .condition || Self.spells.contains(lastHash(of: subject)),
      clause.role == .main, !clause.isNegated, !isSubordinate(clause),
      chunks[clause.chunk].form == .finite
    else { return nil }
    if let topic = substanceTopic {
      return Self.withdrawing.contains(lastHash(of: subject))
        || (subject.first..<subject.end).contains { Self.withdrawing.contains(tokens[$0].hash) }
        ? topic : nil
    }
    guard predicate == .hasDuration, classes(head(clause.chunk)).contains(.durationVerb) else {
      return nil
    }
    guard let page = pageCondition else {
      // "A cold usually lasts a week"
      return subject.isKnown && !subject.isVague && !Self.spells.contains(lastHash(of: subject))
        ? subject : nil
    }
    if subject.isVague || Self.spells.contains(lastHash(of: subject)) { return page }
    return subject.isKnown ? subject : nil
  }

  private static let withdrawing = WordSet("withdrawal")
  private static let spells = WordSet(
    "attack attacks episode episodes flare flares symptom symptoms illness infection")

  /// "is taken for 4 to 6 months", "is usually continued for a year": for how long something is used, and not in a study.
  func isCourse(_ clause: Clause, _ preposition: Int) -> Bool {
    let verb = chunks[clause.chunk]
    guard isPreposition(preposition, grammar.for), clause.role == .main, !clause.isNegated,
      preposition == skipLight(clause.chunk + 1), verb.flags.contains(.passive),
      verb.form == .finite,
      tokens[Int(verb.first)].hash == Self.isNow || tokens[Int(verb.first)].hash == Self.areNow
        || clause.isAdvice || clause.isCan,
      Self.using.contains(tokens[Int(verb.head)].hash), !isSubordinate(clause),
      // "is used for 2 hours of calm"
      !isPreposition(preposition + 2, grammar.of),
      let drug = subjects(of: clause).first
    else { return false }
    return drug.concept.type == .substance && drug.isKnown && !drug.isVague
  }

  private static let using = WordSet("taken used given prescribed continued applied injected")
  private static var isNow: UInt64 { WordHash.of("is") }
  private static var areNow: UInt64 { WordHash.of("are") }

  /// "eases pain within an hour"
  func relieves(_ clause: Clause, within preposition: Int) -> Bool {
    guard isPreposition(preposition, grammar.within), clause.role == .main, !clause.isNegated,
      let trigger = trigger(lemma(head(clause.chunk)), .verb), trigger.allowsDirectObject,
      !chunks[clause.chunk].flags.contains(.passive), !hasPersonSubject(clause),
      isNounPhrase(skipLight(clause.chunk + 1)),
      arguments(from: skipLight(clause.chunk + 1)).end == preposition,
      let subject = subjects(of: clause).first, subject.concept.type == .substance,
      subject.isKnown
    else { return false }
    if case .fixed(.therapeutic, .treats) = trigger.effect { return true }
    return false
  }

  // MARK: Times without a number

  /// "works within minutes", "the effect lasts for hours"
  @inline(__always)
  func readVagueTimes() {
    guard mayHold(oneOf: Self.maybeUnits),
      !said.isDisjoint(with: .durationVerb | .onsetVerb | .onsetWord | .changeVerb)
        || mayHold(hash: Self.gone)
    else { return }
    lookForVagueTimes()
  }

  @inline(never)
  private func lookForVagueTimes() {
    for c in chunks.indices
    where isNounPhrase(c) && Self.units.contains(tokens[head(c)].hash)
      && (Int(chunks[c].first)..<Int(chunks[c].end)).allSatisfy({
        tokens[$0].kind == .word
      }) && Int(chunks[c].end) - Int(chunks[c].first) < 4
    {
      // "a couple of days"
      let isFew =
        isPreposition(c - 1, grammar.of) && isNounPhrase(c - 2)
        && Self.fews.contains(tokens[head(c - 2)].hash)
      let first = isFew ? c - 2 : c
      let preposition = skipLightLeft(first - 1)
      guard isPreposition(preposition, grammar.within, grammar.in, grammar.for, grammar.after),
        let index = governing(first), !clauses[index].isUnasserted,
        !hasPersonSubject(clauses[index]),
        !chunks[clauses[index].chunk].flags.contains(.passive) || isGoneItself(clauses[index]),
        let timed = vagueTime(index, preposition)
      else { continue }
      let object = Argument(
        concept: concepts.key(
          string(analysisRange(Int(chunks[first].first), Int(chunks[c].end))), .concept),
        first: Int(chunks[first].first), end: Int(chunks[c].end), isKnown: true)
      emit(
        kind: .pharmacokinetic, predicate: timed.predicate, subject: timed.subject, object: object,
        clause: index, end: object.end)
    }
  }

  /// What a time without a number is said of, and what of it.
  private func vagueTime(
    _ index: Int, _ preposition: Int
  ) -> (predicate: Predicate, subject: Argument)? {
    let clause = clauses[index]
    let isLasting = isPreposition(preposition, grammar.for)
    let next = skipLight(clause.chunk + 1)
    if isGoneItself(clause) {
      guard !isLasting, clause.role == .main, preposition == next,
        let subject = subjects(of: clause).first, subject.concept.type == .substance
      else { return nil }
      return (.hasDuration, subject)
    }
    if chunks[clause.chunk].flags.contains(.copular) {
      // "is gone within a couple of days"
      guard !isLasting, clause.role == .main, kind(next) != .outside, preposition == next + 1,
        tokens[Int(chunks[next].first)].hash == Self.gone,
        let subject = subjects(of: clause).first, subject.concept.type == .substance
      else { return nil }
      return (.hasDuration, subject)
    }
    if !isLasting, takesEffect(clause, preposition), let subject = subjects(of: clause).first,
      subject.concept.type == .substance
    {
      return (.hasOnset, subject)
    }
    guard preposition == next else { return nil }
    if !isLasting, betters(index), let topic = substanceTopic { return (.hasOnset, topic) }
    let kinds = classes(head(clause.chunk))
    guard clause.role == .main, preposition == clause.chunk + 1,
      !isPreposition(preposition, grammar.after),
      isLasting ? kinds.contains(.durationVerb) : kinds.contains(.onsetVerb),
      let subject = timedVaguely(index)
    else { return nil }
    return (isLasting ? .hasDuration : .hasOnset, subject)
  }

  /// "is gone", read as a verb
  func isGoneItself(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    return tokens[Int(verb.head)].hash == Self.gone && verb.end > verb.first + 1
      && (Int(verb.first)..<Int(verb.head)).contains { tokens[$0].tag == .be }
  }

  private static let fews = WordSet("couple number matter handful")
  /// "takes effect within minutes"
  func takesEffect(_ clause: Clause, _ preposition: Int) -> Bool {
    let next = skipLight(clause.chunk + 1)
    let verb = tokens[head(clause.chunk)].hash
    if Self.coming.contains(verb), clause.subjectEnd > clause.subjectFirst,
      isNounPhrase(clause.subjectFirst), !clause.isNegated,
      preposition <= next + 1,
      isPreposition(preposition, grammar.within, grammar.in, grammar.after)
    {
      // "Relief can come within four hours", "the effect comes on after a day"
      return Self.arriving.contains(tokens[head(clause.subjectFirst)].hash)
    }
    return (verb == Self.takes || verb == Self.take) && preposition == next + 1
      && isNounPhrase(next) && tokens[head(next)].hash == Self.effect
  }

  private static let coming = WordSet("come comes came arrives arrive sets set begins")
  private static let arriving = WordSet(
    "relief improvement improvements effect effects result results benefit benefits")
  private static var take: UInt64 { WordHash.of("take") }
  private static var takes: UInt64 { WordHash.of("takes") }
  private static var effect: UInt64 { WordHash.of("effect") }
  private static var gone: UInt64 { WordHash.of("gone") }

  private func timedVaguely(_ index: Int) -> Argument? {
    guard let subject = subjects(of: clauses[index]).first else { return nil }
    if subject.concept.type == .substance { return subject.isKnown ? subject : nil }
    return classes(subject.end - 1).contains(.effectHead) ? substanceTopic : nil
  }

  private static var maybeUnits: WordMask {
    WordMask().or("seconds").or("minutes").or("hours").or("days").or("weeks").or("months")
      .or("years")
  }
  private static let units = WordSet("seconds minutes hours days weeks months years")
}
