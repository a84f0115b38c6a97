import Claims

extension SentenceReader {
  func readSafety() {
    readAvoidance()
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = head(clause.chunk)
      if chunks[clause.chunk].flags.contains(.copular) {
        readSideEffectEquation(index)
        readSafeness(index)
      }
      if lemma(verb) == grammar.include { readSideEffectEquation(index) }
      if chunks[clause.chunk].flags.contains(.passive), lemma(verb) == grammar.consider {
        readSafeness(index)
      }
      if lemma(verb) == grammar.have { readSideEffectProfile(index) }
      if classes(verb).contains(.experienceVerb), hasPersonSubject(clause) { readExperience(index) }
      if classes(verb).contains(.occurVerb) || lemma(verb) == grammar.report {
        readOccurrence(index)
      }
      readProhibition(index)
    }
  }

  /// Whether a noun phrase is "side effects", "adverse reactions".
  func isAdverseEffect(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk) else { return false }
    let token = head(chunk)
    guard classes(token).contains(.genericCondition) || classes(token).contains(.carrier) else {
      return false
    }
    for k in Int(chunks[chunk].first)..<token where classes(k).contains(.adverse) { return true }
    return false
  }

  /// The chunk of "side effects" in a subject, looking through "the most common of".
  private func adverseEffect(in clause: Clause) -> Int? {
    guard clause.subjectEnd > clause.subjectFirst else { return nil }
    for c in clause.subjectFirst..<clause.subjectEnd where isAdverseEffect(c) { return c }
    return nil
  }

  /// The substance whose side effects they are: "of X", "from X", "X's side effects", or the topic.
  func causer(of chunk: Int) -> ArgumentList {
    if let possessor = possessor(of: chunk) { return list(possessor) }
    let phrase = chunks[chunk]
    for token in Int(phrase.first)..<Int(phrase.end) {
      if let mention = mention(at: token),
        vocabulary.keys[Int(mention.term)].concept.type == .substance,
        let found = argument(first: Int(mention.first), end: Int(mention.end))
      {
        return list(found)
      }
    }
    var i = chunk + 1
    if isPreposition(i, grammar.of, grammar.from, grammar.with) {
      i = skipLight(i + 1)
      if kind(i) == .verbGroup { i = skipLight(i + 1) }
      let list = arguments(from: i).list.filter { !isPerson($0) }
      if let first = list.first {
        if first.isVague, let topic = discourse.topic { return self.list(topic) }
        return self.list(first)
      }
    }
    return list(discourse.topic)
  }

  /// "Side effects of X include A and B"; "A and B are side effects of X".
  private func readSideEffectEquation(_ index: Int) {
    let clause = clauses[index]
    if let effects = adverseEffect(in: clause) {
      let items = arguments(from: skipLight(clause.chunk + 1)).list
      for cause in causer(of: effects) {
        for item in items where !item.isVague && !isPerson(item) {
          emit(
            kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
            isHedged: isHedgedPhrase(effects), end: item.end)
        }
      }
      return
    }
    // "Nausea and dizziness are possible side effects of X"
    var i = skipLight(clause.chunk + 1)
    if kind(i) == .adjective { i = skipLight(i + 1) }
    guard isAdverseEffect(i) else { return }
    let items = subjects(of: clause)
    for cause in causer(of: i) {
      for item in items where !item.isVague && item.concept != cause.concept {
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
          isHedged: isHedgedPhrase(i), end: Int(chunks[i].end))
      }
    }
  }

  /// "Side effects are rare", "is safe", "is well tolerated", "is not safe".
  private func readSafeness(_ index: Int) {
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard kind(i) == .adjective || isNounPhrase(i) else { return }
    if let effects = adverseEffect(in: clause), kind(i) == .adjective {
      profile(of: effects, words: Int(chunks[i].first)..<Int(chunks[i].end), clause: index)
      return
    }
    guard kind(i) == .adjective else {
      readSafeNoun(index, i)
      return
    }
    for token in Int(chunks[i].first)..<Int(chunks[i].end) where classes(token).contains(.safeWord)
    {
      stateSafety(index, token, after: i + 1)
      return
    }
  }

  /// "is a safe treatment for"
  private func readSafeNoun(_ index: Int, _ chunk: Int) {
    for token in Int(chunks[chunk].first)..<head(chunk) where classes(token).contains(.safeWord) {
      stateSafety(index, token, after: .max)
      return
    }
  }

  private func stateSafety(_ index: Int, _ token: Int, after: Int) {
    let clause = clauses[index]
    var subjects = subjects(of: clause).filter { !isStudy($0) }
    if subjects.isEmpty, !hasPersonSubject(clause), let topic = discourse.topic {
      subjects = list(topic)
    }
    let start = qualifiers.count
    if isPreposition(after, grammar.in, grammar.for, grammar.during, grammar.with) {
      for argument in arguments(from: after + 1).list where !argument.isVague {
        qualifiers.append(
          Qualifier(
            kind: isPerson(argument) ? .population : .condition, concept: argument.concept))
      }
    }
    let context = start..<qualifiers.count
    let object = Argument(
      concept: concepts.key("favourable", .concept), first: token, end: token + 1,
      isKnown: true)
    for subject in subjects {
      emit(
        kind: .safety, predicate: .hasSafetyProfile, subject: subject, object: object,
        clause: index)
      if !drafts.isEmpty {
        if !context.isEmpty { drafts[drafts.count - 1].context = context }
        normalizeSafety()
      }
    }
  }

  /// A denied "favourable" is "unfavourable", affirmed.
  private func normalizeSafety() {
    let last = drafts.count - 1
    guard drafts[last].predicate == .hasSafetyProfile, drafts[last].isNegated else { return }
    drafts[last].isNegated = false
    drafts[last].object?.concept = concepts.key("unfavourable", .concept)
  }

  private static let no = WordHash.of("no".utf8)

  /// "has few side effects", "has a well-established safety record".
  private func readSideEffectProfile(_ index: Int) {
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard isAdverseEffect(i) || isSafetyRecord(i) else { return }
    guard !hasPersonSubject(clause) else { return }
    var favourable: Bool?
    if chunks[i].flags.contains(.negated), tokens[Int(chunks[i].first)].hash == Self.no {
      // "has no side effects"
      let object = Argument(
        concept: concepts.key("side effect", .condition), first: Int(chunks[i].first),
        end: Int(chunks[i].end), isKnown: true)
      for subject in subjectOrTopic(of: clause) {
        emit(
          kind: .safety, predicate: .causes, subject: subject, object: object, clause: index,
          isNegated: true)
      }
      return
    }
    for token in Int(chunks[i].first)..<Int(chunks[i].end) {
      if classes(token).contains(.mildWord) || classes(token).contains(.absent)
        || classes(token).contains(.goodWord)
        || classes(token).contains(.decreasing)
      {
        favourable = true
      } else if classes(token).contains(.severeWord), favourable == nil {
        favourable = false
      }
    }
    let subjects = subjects(of: clause)
    for subject in subjects.isEmpty ? list(discourse.topic) : subjects {
      guard let favourable else {
        let object = Argument(
          concept: concepts.key("side effect", .condition), first: Int(chunks[i].first),
          end: Int(chunks[i].end), isKnown: true)
        emit(kind: .safety, predicate: .causes, subject: subject, object: object, clause: index)
        return
      }
      let object = Argument(
        concept: concepts.key(favourable ? "favourable" : "unfavourable", .concept),
        first: Int(chunks[i].first), end: Int(chunks[i].end), isKnown: true)
      emit(
        kind: .safety, predicate: .hasSafetyProfile, subject: subject, object: object,
        clause: index)
    }
  }

  /// "a well-established safety record"
  private func isSafetyRecord(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk) else { return false }
    return (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
      classes($0).contains(.safetyNoun)
    }
      && (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
        classes($0).contains(.mildWord) || classes($0).contains(.severeWord)
          || classes($0).contains(.goodWord)
      }
  }

  /// "Side effects are minimal / serious".
  private func profile(of effects: Int, words: Range<Int>, clause index: Int) {
    var favourable: Bool?
    for token in words {
      if !classes(token).isDisjoint(with: [.mildWord, .absent]) { favourable = true }
      if classes(token).contains(.severeWord) { favourable = favourable ?? false }
    }
    guard let favourable else { return }
    let object = Argument(
      concept: concepts.key(favourable ? "favourable" : "unfavourable", .concept),
      first: words.lowerBound, end: words.upperBound, isKnown: true)
    for cause in causer(of: effects) {
      emit(
        kind: .safety, predicate: .hasSafetyProfile, subject: cause, object: object, clause: index)
      normalizeSafety()
    }
  }

  /// "Some people may experience nausea": the topic causes it.
  private func readExperience(_ index: Int) {
    let clause = clauses[index]
    if likelihood(before: clause.chunk) != nil { return }
    let list = arguments(from: skipLight(clause.chunk + 1))
    let items = list.list.filter {
      $0.concept.type == .condition && !$0.isVague && $0.direction != .down
    }
    guard !items.isEmpty else { return }
    // "people taking X", "while using X"; else the topic.
    var causes = takenBy(clause)
    let lemma = lemma(head(clause.chunk))
    if causes.isEmpty, lemma != grammar.have, lemma != grammar.get, clause.role == .main,
      let topic = discourse.topic
    {
      causes = self.list(topic)
    }
    for cause in causes {
      for item in items where item.concept != cause.concept {
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
          end: item.end)
      }
    }
  }

  /// The substances in "people taking X or Y", "who take X", "after using X".
  func takenBy(_ clause: Clause) -> ArgumentList {
    for other in clauses where other.chunk != clause.chunk {
      guard classes(head(other.chunk)).contains(.takeVerb),
        chunks[other.chunk].form == .gerund || other.role == .relative
      else { continue }
      let found = arguments(from: skipLight(other.chunk + 1)).list.filter {
        $0.concept.type == .substance || $0.isVague
      }
      guard let first = found.first else { continue }
      if first.isVague { return list(discourse.topic) }
      return found
    }
    return noArguments
  }

  /// "Liver problems may occur at high doses", "X has been reported in people taking Y".
  private func readOccurrence(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let isReported = verb.flags.contains(.passive) && lemma(Int(verb.head)) == grammar.report
    guard isReported || !verb.flags.contains(.passive) else { return }
    guard isReported || !isNounPhrase(skipLight(clause.chunk + 1)) else { return }
    var causes = takenBy(clause)
    let isTaken = !causes.isEmpty
    if causes.isEmpty, hasDoseContext(), let topic = discourse.topic { causes = list(topic) }
    let items = subjects(of: clause).filter {
      !$0.isVague && ($0.concept.type == .condition || isTaken && $0.concept.type != .substance)
    }
    for cause in causes {
      for item in items where item.concept != cause.concept {
        emit(kind: .safety, predicate: .causes, subject: cause, object: item, clause: index)
      }
    }
  }

  private func hasDoseContext() -> Bool { regimen(in: 0, tokens.count) != nil }

  /// "People with Y should not take X", "avoid X if you have Y", "do not take X during pregnancy".
  private func readAvoidance() {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let lemma = lemma(Int(verb.head))
      guard !verb.flags.contains(.passive), verb.form == .finite || verb.form == .bare else {
        continue
      }
      let avoids = lemma == grammar.avoid && !clause.isNegated
      guard avoids || clause.isNegated && classes(Int(verb.head)).contains(.takeVerb) else {
        continue
      }
      let isImperative = clause.subjectEnd <= clause.subjectFirst
      guard isImperative && verb.first == 0 || clause.isAdvice && hasPersonSubject(clause) else {
        continue
      }
      let list = arguments(from: skipLight(clause.chunk + 1))
      let drugs = list.list.filter { $0.concept.type == .substance && !$0.isVague }
      let patients = isImperative ? conditionsOfYou(after: list.end) : patients(of: clause)
      for drug in drugs {
        for patient in patients where patient.concept != drug.concept {
          var draft = Draft(
            kind: .safety, predicate: .contraindicatedIn, subject: drug, object: patient,
            first: clauseSpan(index).first, end: max(drug.end, patient.end))
          draft.isHedged = clause.isHedged
          drafts.append(draft)
        }
      }
    }
  }

  /// "people with Y": Y; "pregnant women": themselves.
  private func patients(of clause: Clause) -> ArgumentList {
    let conditions = conditionOfPersonSubject(clause)
    if !conditions.isEmpty { return conditions }
    let chunk = clause.subjectFirst
    let concept = population(chunk)
    guard classes(head(chunk)).isDisjoint(with: [.firstPerson, .secondPerson]),
      Int(chunks[chunk].end) - Int(chunks[chunk].first) > 1 || mention(at: head(chunk)) != nil
    else { return noArguments }
    return list(
      Argument(
        concept: concept, first: Int(chunks[chunk].first), end: Int(chunks[chunk].end),
        isKnown: true))
  }

  private func conditionOfPersonSubject(_ clause: Clause) -> ArgumentList {
    if let inside = conditionInside(clause.subjectFirst) { return list(inside) }
    guard isPreposition(clause.subjectFirst + 1, grammar.with) else { return noArguments }
    return arguments(from: clause.subjectFirst + 2, limit: clause.subjectEnd).list.filter {
      !$0.isVague
    }
  }

  /// "if you have Y", "during Y", "if you are pregnant" behind an imperative.
  private func conditionsOfYou(after chunk: Int) -> ArgumentList {
    var i = chunk
    while i < chunks.count {
      if kind(i) == .verbGroup || isPreposition(i, grammar.during) {
        return arguments(from: skipLight(i + 1)).list.filter { $0.concept.type == .condition }
      }
      i += 1
    }
    return noArguments
  }

  /// "should not be taken by X", "should not be given to patients with Y", "is not recommended in X".
  private func readProhibition(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let kinds = classes(Int(verb.head))
    guard clause.isNegated, kinds.contains(.takeVerb), verb.flags.contains(.passive),
      clause.isAdvice || lemma(Int(verb.head)) == grammar.recommend
    else { return }
    var i = clause.chunk + 1
    var steps = 0
    while steps < 6, i < chunks.count, kind(i) != .comma {
      if isPreposition(i, grammar.to, grammar.by, grammar.in, grammar.for, grammar.during) {
        let list = arguments(from: i + 1)
        var objects = list.list
        if objects.allSatisfy(isPerson) {
          var j = list.end
          if isPreposition(j, grammar.with) {
            j += 1
          } else if kind(j) == .relative {
            while j < chunks.count, kind(j) != .verbGroup { j += 1 }
            j += 1
          }
          let conditions = arguments(from: j).list.filter { $0.concept.type == .condition }
          if !conditions.isEmpty { objects = conditions }
        }
        let subjects = subjects(of: clause)
        for subject in subjects {
          for object in objects where !object.isVague || isPerson(object) {
            emit(
              kind: .safety, predicate: .contraindicatedIn, subject: subject, object: object,
              clause: index, isNegated: true, end: object.end)
          }
        }
        return
      }
      i += 1
      steps += 1
    }
  }
}
