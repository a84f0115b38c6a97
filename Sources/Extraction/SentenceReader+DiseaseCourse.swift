import Claims

/// How a disease begins, what it grows into and what it comes of, told by verbs of happening: "Y starts with a fever", "Y may
/// progress to Z", "Y can occur as a result of X", "some people get Y because of X".
extension SentenceReader {
  @inline(__always)
  func readDiseaseCourse() {
    guard mayHold(oneOf: Self.maybeCourse) else { return }
    lookForDiseaseCourse()
  }

  @inline(never)
  private func lookForDiseaseCourse() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      guard clause.role != .reduced, clause.role != .subject, !clause.isAdvice,
        !chunks[clause.chunk].flags.contains(.passive)
      else { continue }
      let verb = tokens[head(clause.chunk)].hash
      if Self.progressing.contains(verb) { readProgress(index) }
      if Self.becoming.contains(verb) { readBecoming(index) }
      if Self.beginning.contains(verb) { readBeginning(index) }
      if Self.beginning.contains(verb) || Self.happening.contains(verb) { readAge(index) }
      if Self.indicating.contains(verb) { readIndication(index) }
      if Self.happening.contains(verb) { readOccasion(index) }
      if Self.catching.contains(verb), hasPersonSubject(clause) { readCaught(index) }
    }
  }

  /// What a clause of happening is about: a disease; "it" and "the condition" are the one of the page.
  private func happening(_ clause: Clause) -> ArgumentList {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
      !classes(head(clause.subjectFirst)).contains(.symptomNoun)
    else { return noArguments }
    return subjects(of: clause).filter {
      $0.concept.type == .condition && !$0.isVague && !$0.isRisk
    }
  }

  /// "The symptoms of Y begin with": Y, else the disease of the page.
  private func diseaseOfSymptoms(_ clause: Clause) -> Argument? {
    let c = clause.subjectFirst
    guard clause.subjectEnd > c, isNounPhrase(c), classes(head(c)).contains(.symptomNoun) else {
      return nil
    }
    return diseaseBehind(c, end: clause.subjectEnd) ?? diseaseOfPage.map { at(c, $0) }
  }

  // MARK: Growing into another

  /// "Y may progress to Z", "Y sometimes develops into Z".
  private func readProgress(_ index: Int) {
    let clause = clauses[index]
    let behind = skipLight(clause.chunk + 1)
    let isTo =
      tokens[head(clause.chunk)].hash == Self.progress
      || tokens[head(clause.chunk)].hash == Self.progresses
    guard isPreposition(behind, grammar.into) || isTo && isPreposition(behind, grammar.to)
    else { return }
    stateProgress(to: behind + 1, index) { !$0.isVague }
  }

  /// "Y may become Z": where both are known as diseases.
  private func readBecoming(_ index: Int) {
    let behind = skipLight(clauses[index].chunk + 1)
    guard isNounPhrase(behind) else { return }
    stateProgress(to: behind, index) {
      $0.isKnown && !$0.isVague && !classes($0.end - 1).contains(.genericCondition)
    }
  }

  private func stateProgress(to chunk: Int, _ index: Int, where fits: (Argument) -> Bool) {
    let clause = clauses[index]
    let found = arguments(from: chunk).list.filter { $0.concept.type == .condition && fits($0) }
    for disease in happening(clause) {
      for outcome in found
      where outcome.concept != disease.concept && !isStated(disease, outcome) {
        emit(
          kind: .mechanism, predicate: .causes, subject: disease, object: outcome, clause: index,
          end: outcome.end)
      }
    }
  }

  private func isStated(_ cause: Argument, _ outcome: Argument) -> Bool {
    drafts.contains {
      $0.subject?.concept == cause.concept && $0.object?.concept == outcome.concept
    }
  }

  // MARK: First signs

  /// "Y starts with a fever", "Y begins in infancy with weakness of the legs".
  private func readBeginning(_ index: Int) {
    let clause = clauses[index]
    guard !clause.isNegated else { return }
    var c = skipLight(clause.chunk + 1)
    var steps = 0
    while steps < 8, !isPreposition(c, grammar.with) {
      switch kind(c) {
      case .nounPhrase, .adjective, .adverb, .conjunction: c += 1
      case .preposition where isPreposition(c, grammar.in, grammar.at, grammar.during): c += 1
      default: return
      }
      steps += 1
    }
    guard isPreposition(c, grammar.with),
      let disease = happening(clause).first ?? diseaseOfSymptoms(clause)
    else { return }
    stateSymptoms(symptoms(from: skipLight(c + 1)), of: disease, index)
  }

  // MARK: What it comes of

  /// "Y may occur from X", "Y can develop as a result of X".
  private func readOccasion(_ index: Int) {
    let clause = clauses[index]
    guard let cause = causeNamed(at: clause.chunk + 1) else { return }
    state(cause.list, asCauseOf: happening(clause), index, takesAny: !cause.isPlain)
  }

  /// "Some people get Y because of X", "a person can develop Y as a result of X".
  private func readCaught(_ index: Int) {
    let clause = clauses[index]
    let found = arguments(from: skipLight(clause.chunk + 1))
    guard let cause = causeNamed(at: found.end), !cause.isPlain else { return }
    // "A person with Z can get Y because of X": X, and not Z, is what it comes of.
    drafts.removeAll { draft in
      draft.clause == index && found.list.contains { $0.first == draft.object?.first }
    }
    state(
      cause.list,
      asCauseOf: found.list.filter { $0.concept.type == .condition && !$0.isVague }, index,
      takesAny: true)
  }

  /// "as a result of X", "because of X", "from X": X, and whether "from" alone says that it is the cause.
  private func causeNamed(at chunk: Int) -> (list: ArgumentList, isPlain: Bool)? {
    var c = chunk
    while kind(c).isLight, !isPreposition(c + 1, grammar.of) { c += 1 }
    let isPlain = isPreposition(c, grammar.from)
    if kind(c) == .adverb, Self.results.contains(tokens[Int(chunks[c].end) - 1].hash) {
      // "as a result of"
      c += 2
    } else if isPreposition(c, grammar.as), isNounPhrase(c + 1),
      Self.results.contains(tokens[head(c + 1)].hash), isPreposition(c + 2, grammar.of)
    {
      c += 3
    } else if isPlain || isPreposition(c) && tokens[head(c)].hash == Self.because {
      c += 1
      if isPreposition(c, grammar.of) { c += 1 }
    } else {
      return nil
    }
    c = skipLight(c)
    if kind(c) == .verbGroup, chunks[c].form == .gerund {
      return (doings(from: c, to: chunks.count, takesOne: true).list, isPlain)
    }
    guard isNounPhrase(c), !chunks[c].flags.contains(.pronoun) else { return nil }
    if Self.contacts.contains(tokens[head(c)].hash), isPreposition(c + 1, grammar.with, grammar.to)
    {
      c += 2
    }
    return (arguments(from: c).list, isPlain)
  }

  private func state(
    _ causes: ArgumentList, asCauseOf diseases: ArgumentList, _ index: Int, takesAny: Bool
  ) {
    for cause in causes
    where !cause.isVague && !isPerson(cause) && !isStudy(cause)
      && (takesAny || cause.concept.type == .condition
        || cause.concept.type == .substance && cause.isKnown)
    {
      for disease in diseases
      where disease.concept != cause.concept && !isStated(cause, disease) {
        emit(
          kind: cause.concept.type == .substance && cause.isKnown ? .safety : .mechanism,
          predicate: .causes, subject: cause, object: disease, clause: index,
          end: max(cause.end, disease.end))
      }
    }
  }

  // MARK: What points to it

  /// "High X can indicate Y": the two go together.
  private func readIndication(_ index: Int) {
    let clause = clauses[index]
    let behind = skipLight(clause.chunk + 1)
    guard isNounPhrase(behind), clause.subjectEnd > clause.subjectFirst else { return }
    for disease in arguments(from: behind).list
    where disease.concept.type == .condition && !disease.isVague {
      stateReadings(subjects(of: clause), of: disease, index)
    }
  }

  /// "Low levels of X" as a sign of a disease.
  func stateReadings(_ signs: ArgumentList, of disease: Argument, _ index: Int) {
    guard !chunks[clauses[index].subjectFirst].flags.contains(.pronoun) else { return }
    for sign in signs
    where sign.isKnown && !sign.isVague && sign.concept != disease.concept
      && (sign.concept.type == .target || sign.concept.type == .substance
        || sign.concept.type == .condition)
    {
      emit(
        kind: .association, predicate: .associatedWith, subject: sign, object: disease,
        clause: index, end: disease.end)
    }
  }

  // MARK: Age

  /// "Y usually begins when people are in their 20s or 30s": the age at which it does.
  private func readAge(_ index: Int) {
    let clause = clauses[index]
    let when = skipLight(clause.chunk + 1)
    guard kind(when) == .subordinator, word(head(when)) == grammar.when, !clause.isNegated,
      isPersonPhrase(when + 1), kind(skipLight(when + 2)) == .verbGroup,
      case let verb = skipLight(when + 2), chunks[verb].flags.contains(.copular),
      case let preposition = skipLight(verb + 1),
      isPreposition(preposition, grammar.in, grammar.over, grammar.under),
      isNounPhrase(preposition + 1), let disease = happening(clause).first
    else { return }
    var end = preposition + 2
    if kind(end) == .conjunction, isNounPhrase(end + 1), holdsNumber(end + 1) { end += 2 }
    var first = Int(chunks[preposition + 1].first)
    guard holdsNumber(preposition + 1) else { return }
    if word(first) == grammar.their { first += 1 }
    let last = Int(chunks[end - 1].end)
    let age = Argument(
      concept: concepts.key(string(analysisRange(first, last)), .concept), first: first, end: last,
      isKnown: true)
    emit(
      kind: .pharmacokinetic, predicate: .hasOnset, subject: disease, object: age, clause: index,
      end: last)
  }

  private func holdsNumber(_ chunk: Int) -> Bool {
    (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
      tokens[$0].kind == .number || tokens[$0].kind == .quantity
    }
  }

  // MARK: Words

  private static var maybeCourse: WordMask {
    WordMask().or("become").or("becomes").or("progress").or("progresses").or("into").or("begin").or(
      "begins"
    ).or("start")
      .or("starts").or("indicate").or("indicates").or("signal").or("signals").or("when").or(
        "result"
      ).or("consequence").or("because").or("from")
  }
  private static let progressing = WordSet(
    "progress progresses develop develops evolve evolves turn turns transform transforms")
  private static let becoming = WordSet("become becomes")
  private static let indicating = WordSet("indicate indicates signal signals")
  private static let beginning = WordSet("begin begins start starts")
  private static let happening = WordSet(
    "occur occurs occurred happen happens develop develops arise arises appear appears come comes")
  private static let catching = WordSet("get gets develop develops contract contracts acquire")
  private static let results = WordSet("result consequence")
  private static let contacts = WordSet("contact exposure")
  private static var progress: UInt64 { WordHash.of("progress") }
  private static var progresses: UInt64 { WordHash.of("progresses") }
  private static var because: UInt64 { WordHash.of("because") }
}
