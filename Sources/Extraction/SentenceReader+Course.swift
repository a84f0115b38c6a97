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
    guard predicate == .hasDuration, classes(head(clause.chunk)).contains(.durationVerb),
      let page = pageCondition
    else { return nil }
    if subject.isVague || Self.spells.contains(lastHash(of: subject)) { return page }
    return subject.isKnown ? subject : nil
  }

  private static let withdrawing = WordSet("withdrawal")
  private static let spells = WordSet(
    "attack attacks episode episodes flare flares symptom symptoms illness infection")

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
      !said.isDisjoint(with: .durationVerb | .onsetVerb | .onsetWord)
    else { return }
    lookForVagueTimes()
  }

  @inline(never)
  private func lookForVagueTimes() {
    for c in chunks.indices
    where isNounPhrase(c) && Self.units.contains(tokens[head(c)].hash)
      && (Int(chunks[c].first)..<Int(chunks[c].end)).allSatisfy({
        tokens[$0].kind == .word
      }) && Int(chunks[c].end) - Int(chunks[c].first) < 3
    {
      let preposition = skipLightLeft(c - 1)
      guard isPreposition(preposition, grammar.within, grammar.in, grammar.for),
        let index = governing(c), preposition == clauses[index].chunk + 1,
        !clauses[index].isUnasserted, clauses[index].role == .main,
        !hasPersonSubject(clauses[index]), !chunks[clauses[index].chunk].flags.contains(.passive)
      else { continue }
      let kinds = classes(head(clauses[index].chunk))
      let isLasting = isPreposition(preposition, grammar.for)
      guard isLasting ? kinds.contains(.durationVerb) : kinds.contains(.onsetVerb),
        let topic = timedVaguely(index)
      else { continue }
      let object = Argument(
        concept: concepts.key(
          string(analysisRange(Int(chunks[c].first), Int(chunks[c].end))), .concept),
        first: Int(chunks[c].first), end: Int(chunks[c].end), isKnown: true)
      emit(
        kind: .pharmacokinetic, predicate: isLasting ? .hasDuration : .hasOnset, subject: topic,
        object: object, clause: index, end: object.end)
    }
  }

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
