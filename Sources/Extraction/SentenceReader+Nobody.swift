import Claims

/// What did not happen to anybody, and how little trouble there was.
extension SentenceReader {
  /// "Nobody had any serious side effects", "no one became dependent", "none of the patients developed Y".
  @inline(__always)
  func readNobody() {
    guard contents.nounFlags.contains(.negated) || mayHold(oneOf: Self.maybeNobody) else { return }
    lookForNobody()
  }

  @inline(never)
  private func lookForNobody() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let kinds = classes(Int(verb.head))
      guard clause.role == .main, !verb.flags.contains(.passive), !verb.flags.contains(.negated),
        !kinds.isDisjoint(with: [.experienceVerb, .feelVerb]),
        clause.subjectEnd > clause.subjectFirst, isNobody(clause.subjectFirst),
        likelihood(before: clause.chunk) == nil
      else { continue }
      var causes = takenBy(clause)
      if causes.isEmpty { causes = taken(behindPersons: countedPersons(clause.subjectFirst)) }
      if causes.isEmpty { causes = list(substanceTopic) }
      let i = skipLight(clause.chunk + 1)
      if isAdverseEffect(i) {
        drafts.removeAll { $0.clause == index && $0.kind == .safety }
        stateAbsence(of: i, causes: causes, clause: index)
        continue
      }
      let items =
        kind(i) == .adjective || isNounPhrase(i) && tokens[head(i)].hash == Self.dependent
        ? list(condition(ofAdjectiveToken: head(i)))
        : arguments(from: i).list.filter {
          $0.concept.type == .condition && !$0.isVague && $0.direction == .none
        }
      guard !items.isEmpty else { continue }
      drafts.removeAll { $0.clause == index && $0.kind == .safety }
      for cause in causes where cause.concept.type == .substance {
        for var item in items where item.concept != cause.concept {
          item.isNegated = false
          emit(
            kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
            isNegated: !clause.isNegated, end: item.end)
        }
      }
    }
  }

  /// "nobody", "no one", "no patients", "none of the patients"
  func isNobody(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk) else { return false }
    let first = Int(chunks[chunk].first)
    let hash = tokens[first].hash
    if hash == Self.nobody { return true }
    if hash == Self.one, first > 0, tokens[first - 1].hash == Self.no { return true }
    if hash == Self.none {
      return isPreposition(chunk + 1, grammar.of) && isPersonPhrase(chunk + 2)
    }
    return hash == Self.no
      && (isPersonPhrase(chunk) || first + 1 < tokens.count && tokens[first + 1].hash == Self.one)
  }

  private static var maybeNobody: WordMask { WordMask().or("nobody").or("none").or("no") }
  private static var nobody: UInt64 { WordHash.of("nobody") }
  private static var none: UInt64 { WordHash.of("none") }
  private static var no: UInt64 { WordHash.of("no") }
  private static var dependent: UInt64 { WordHash.of("dependent") }
  private static var one: UInt64 { WordHash.of("one") }

  // MARK: No trouble

  /// "Most people have no trouble with X", "X causes no problems for most people".
  @inline(__always)
  func readNoTrouble() {
    guard contents.nounFlags.contains(.negated),
      said.contains(.troubleNoun) || mayHold(oneOf: Self.maybePosing)
    else { return }
    lookForNoTrouble()
  }

  @inline(never)
  private func lookForNoTrouble() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let i = skipLight(clause.chunk + 1)
      guard clause.role == .main, !clause.isHedged, isNounPhrase(i),
        chunks[i].flags.contains(.negated), isTrouble(i, of: clause),
        !chunks[clause.chunk].flags.contains(.passive)
      else { continue }
      var subjects = noArguments
      if hasPersonSubject(clause) {
        guard isPreposition(i + 1, grammar.with, grammar.on) else { continue }
        subjects = partners(from: i + 2)
      } else if !isPreposition(i + 1, grammar.in, grammar.with, grammar.of) {
        subjects = self.subjects(of: clause).filter { $0.concept.type == .substance && $0.isKnown }
      }
      stateProfile(true, of: subjects, i, index)
    }
  }

  /// "has no problems", "poses no danger"
  private func isTrouble(_ noun: Int, of clause: Clause) -> Bool {
    let verb = head(clause.chunk)
    if Self.posing.contains(tokens[verb].hash), Self.dangers.contains(tokens[head(noun)].hash) {
      return chunks[noun].end - chunks[noun].first == 2 || isHealthRisk(noun)
    }
    return classes(head(noun)).contains(.troubleNoun) && chunks[noun].end - chunks[noun].first == 2
      && (classes(verb).contains(.lightVerb) || lemma(verb) == grammar.have)
  }

  private static var maybePosing: WordMask {
    WordMask().or("pose").or("poses").or("posed").or("carries").or("carry").or("presents")
  }
  private static let dangers = WordSet("risk risks danger dangers threat threats hazard hazards")

  /// "no health risk", "no known danger"
  private func isHealthRisk(_ chunk: Int) -> Bool {
    let middle = Int(chunks[chunk].first) + 1
    return Int(chunks[chunk].end) == middle + 2 && Self.vague.contains(tokens[middle].hash)
  }

  private static let vague = WordSet("health known real major serious particular")
  private static let posing = WordSet("pose poses posed posing carry carries present presents")

  // MARK: Stopped because of

  /// "One in ten stopped taking it because of nausea", "I had to quit due to headaches".
  @inline(__always)
  func readStoppedFor() {
    guard saidByVerbs.contains(.stopVerb) || mayHold(oneOf: Self.maybeDropping),
      mayHold(oneOf: Self.maybeBecause)
    else { return }
    lookForStoppedFor()
  }

  @inline(never)
  private func lookForStoppedFor() {
    guard let topic = substanceTopic else { return }
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let verb = Int(chunks[clause.chunk].head)
      guard classes(verb).contains(.stopVerb) || Self.dropping.contains(tokens[verb].hash),
        hasPersonSubject(clause) || hasPersonPronoun(clause)
          || clause.subjectEnd > clause.subjectFirst
            && tokens[head(clause.subjectFirst)].kind == .quantity
      else { continue }
      var c = clause.chunk + 1
      while c < min(chunks.count, clause.chunk + 7), kind(c) != .semicolon, kind(c) != .stop {
        if isPreposition(c), Self.because.contains(tokens[Int(chunks[c].first)].hash) { break }
        c += 1
      }
      guard isPreposition(c), Self.because.contains(tokens[Int(chunks[c].first)].hash) else {
        continue
      }
      for item in arguments(from: skipLight(c + 1)).list
      where item.concept.type == .condition && !item.isVague && item.concept != topic.concept {
        emit(
          kind: .safety, predicate: .causes, subject: topic, object: item, clause: index,
          end: item.end)
      }
    }
  }

  private static var maybeBecause: WordMask { WordMask().or("because").or("due") }
  private static let because = WordSet("because due")
  private static var maybeDropping: WordMask { WordMask().or("dropped").or("withdrew") }
  private static let dropping = WordSet("dropped withdrew")
}
