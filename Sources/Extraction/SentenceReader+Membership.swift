import Claims

extension SentenceReader {
  /// What a substance does by the class it is in: "X is an anticoagulant", "X is a pain reliever",
  /// "X belongs to a class of drugs called GLP-1 receptor agonists".
  @inline(__always)
  func readMembership() {
    guard contents.verbFlags.contains(.copular) || mayHold(grammar.as) || mayHold(grammar.to) else {
      return
    }
    lookForMembership()
  }

  @inline(never)
  private func lookForMembership() {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard !clause.isUnasserted, clause.role == .main || isActing(clause) else { continue }
      if verb.flags.contains(.copular), !isThere(clause) {
        let next = skipLight(clause.chunk + 1)
        if kind(next) == .adjective {
          readQualities(next, index)
          readEffective(next, index)
        }
        readClasses(next, index)
      } else if verb.flags.contains(.passive) {
        let after = skipLight(clause.chunk + 1)
        // "is used as a sedative"
        if lemma(Int(verb.head)) == grammar.use, isPreposition(after, grammar.as) {
          readClasses(after + 1, index)
        }
      } else {
        let after = skipLight(clause.chunk + 1)
        // "acts as an antioxidant", "belongs to the class of"
        if isPreposition(after, grammar.as) { readClasses(after + 1, index) }
        if isPreposition(after, grammar.to), isNounPhrase(after + 1),
          !classes(head(after + 1)).isDisjoint(with: [.vague, .numberedNoun, .carrier])
            || tokens[head(after + 1)].hash == Self.family
        {
          readClasses(after + 1, index)
        }
      }
    }
  }

  private static var family: UInt64 { WordHash.of("family") }

  /// "works by acting as a reuptake inhibitor"
  private func isActing(_ clause: Clause) -> Bool {
    clause.role == .gerund && lemma(head(clause.chunk)) == grammar.act
      && isPreposition(skipLightLeft(clause.chunk - 1), grammar.by)
      && isPreposition(skipLight(clause.chunk + 1), grammar.as)
  }

  /// "X is sedating", "X is antibacterial and antifungal".
  private func readQualities(_ start: Int, _ index: Int) {
    let subjects = subjects(of: clauses[index]).filter {
      $0.concept.type == .substance && $0.isKnown
    }
    guard !subjects.isEmpty else { return }
    var c = start
    while kind(c) == .adjective {
      let token = Int(chunks[c].end) - 1
      let word = lemma(token)
      if word >= 0, let agent = vocabulary.lexicon.agents[word] {
        let concept = lookup(agent.object) ?? concepts.key(agent.object, .target)
        let object = Argument(concept: concept, first: token, end: token + 1, isKnown: true)
        // "less sedating than most"
        let isLess = token > 0 && self.word(token - 1) == grammar.less
        for subject in subjects where subject.concept != concept {
          emit(
            kind: agent.kind, predicate: agent.predicate, subject: subject, object: object,
            clause: index, isNegated: chunks[c].flags.contains(.negated) || isLess, end: token + 1)
        }
      }
      guard kind(c + 1) == .conjunction || kind(c + 1) == .comma else { return }
      c = skipLight(c + 2)
    }
  }

  /// "X is effective and safe": for the disease last spoken of, where the sentence names none.
  private func readEffective(_ chunk: Int, _ index: Int) {
    let words = Int(chunks[chunk].first)..<Int(chunks[chunk].end)
    guard words.contains(where: { Self.effective.contains(tokens[$0].hash) }),
      !words.contains(where: { word($0) == grammar.more || word($0) == grammar.less }),
      !isSubordinate(clauses[index]), !said.contains(.openQuestion),
      !chunks.indices.contains(where: {
        $0 > chunk
          && (isPreposition($0, grammar.for, grammar.against, grammar.than)
            || isPreposition($0, grammar.at, grammar.as) || kind($0) == .verbGroup)
      }),
      !analysis.mentions.contains(where: {
        vocabulary.keys[Int($0.term)].concept.type == .condition
      }), var condition = discourse.sectionCondition ?? discourse.lastDisease
    else { return }
    condition.worded = 0..<0
    condition.first = words.lowerBound
    condition.end = words.upperBound
    for subject in subjects(of: clauses[index])
    where subject.isKnown && subject.concept.type == .substance && !subject.isVague {
      emit(
        kind: .therapeutic, predicate: .treats, subject: subject, object: condition,
        clause: index, isNegated: chunks[chunk].flags.contains(.negated))
    }
  }

  private static let effective = WordSet("effective efficacious")

  /// Reads the classes named from a chunk on: "a beta blocker", "a type of drug called a diuretic",
  /// "in a class of medications called statins".
  private func readClasses(_ start: Int, _ index: Int) {
    var c = start
    if isPreposition(c, grammar.in) { c += 1 }
    if isNounPhrase(c), agent(of: c) == nil, kind(c + 1) == .comma || kind(c + 1) == .conjunction {
      let subjects = subjects(of: clauses[index]).filter { $0.concept.type == .substance }
      if !subjects.isEmpty, readListedTargets(c, index, subjects) { return }
    }
    var steps = 0
    while steps < 3, isNounPhrase(c), agent(of: c) == nil {
      // Past "a type of drug called".
      let next = c + 1
      if isPreposition(next, grammar.of) {
        c = next + 1
      } else if kind(next) == .verbGroup, chunks[next].form == .participle {
        c = skipLight(next + 1)
        if isPreposition(c, grammar.as, grammar.to) { c += 1 }
        if isPreposition(c, grammar.as) { c += 1 }
        c = skipLight(c)
      } else {
        return
      }
      steps += 1
    }
    let subjects = subjects(of: clauses[index]).filter { $0.concept.type == .substance }
    guard !subjects.isEmpty else { return }
    while isNounPhrase(c), let agent = agent(of: c) {
      for subject in subjects where subject.concept != agent.object.concept {
        emit(
          kind: agent.kind, predicate: agent.predicate, subject: subject, object: agent.object,
          clause: index, isNegated: chunks[c].flags.contains(.negated), end: Int(chunks[c].end))
      }
      guard kind(c + 1) == .conjunction else { return }
      c = skipLight(c + 2)
    }
  }

  /// "a dopamine, serotonin and adrenergic antagonist": each of them.
  private func readListedTargets(_ start: Int, _ index: Int, _ subjects: ArgumentList) -> Bool {
    var last = start
    while last < start + 12, isNounPhrase(last) || kind(last) == .adjective,
      kind(last + 1) == .comma || kind(last + 1) == .conjunction
    {
      last += kind(last + 1) == .comma && kind(last + 2) == .conjunction ? 3 : 2
    }
    guard last > start, isNounPhrase(last), let agent = agent(of: last),
      trigger(lemma(head(last)), .noun, where: { $0.flags.contains(.agent) }) != nil
    else { return false }
    var objects = [agent.object]
    for c in start..<last where isNounPhrase(c) || kind(c) == .adjective {
      var first = Int(chunks[c].first)
      while first < Int(chunks[c].end), tokens[first].tag == .determiner { first += 1 }
      guard first < Int(chunks[c].end), let object = named(first, Int(chunks[c].end)),
        object.concept.type == .target || object.concept.type == .substance
      else { return false }
      objects.append(object)
    }
    for object in objects.sorted(by: { $0.first < $1.first }) {
      for subject in subjects where subject.concept != object.concept {
        emit(
          kind: agent.kind, predicate: agent.predicate, subject: subject, object: object,
          clause: index, end: Int(chunks[last].end))
      }
    }
    return true
  }

  /// What a noun phrase says of the substance it stands for: "pain reliever" treats pain.
  func agent(
    of c: Int
  ) -> (kind: ClaimKind, predicate: Predicate, object: Argument)? {
    let phrase = chunks[c]
    guard !phrase.flags.contains(.pronoun), !phrase.flags.contains(.definite),
      kind(c + 1) != .preposition
        || !isPreposition(c + 1, grammar.of, grammar.for, grammar.to, grammar.against)
          && !isPreposition(c + 1, grammar.at)
    else { return nil }
    let token = Int(phrase.head)
    let lemma = lemma(token)
    guard lemma >= 0 else { return nil }
    if let agent = vocabulary.lexicon.agents[lemma] {
      let concept = lookup(agent.object) ?? concepts.key(agent.object, .target)
      let object = Argument(concept: concept, first: token, end: token + 1, isKnown: true)
      return (agent.kind, agent.predicate, object)
    }
    guard let trigger = trigger(lemma, .noun), trigger.flags.contains(.agent),
      case .fixed(let kind, let predicate) = trigger.effect
    else { return nil }
    var low = Int(phrase.possessorEnd)
    while low < token, tokens[low].tag == .determiner || classes(low).contains(.stopModifier) {
      low += 1
    }
    guard low < token, let object = named(low, token) else { return nil }
    return (kind, predicate, object)
  }

  /// The words before an agent noun as a concept of their own, also inside a term ("proton pump inhibitor").
  private func named(_ first: Int, _ end: Int) -> Argument? {
    var first = first
    // "a selective, irreversible MAO-B inhibitor"
    while first < end - 1,
      Self.manners.contains(tokens[first].hash) || tokens[first].kind == .comma
        || tokens[first].tag == .conjunction
    {
      first += 1
    }
    // "acts as a partial agonist" names nothing.
    if first == end - 1, Self.manners.contains(tokens[first].hash) { return nil }
    let words = (first..<end).filter { tokens[$0].kind == .word || tokens[$0].kind == .number }
    guard !words.isEmpty else { return nil }
    concepts.begin()
    for token in words {
      concepts.beginWord()
      appendWord(token)
    }
    let concept = named(orElse: .target)
    guard concept.type != .authority, concept.type != .population else { return nil }
    return Argument(concept: concept, first: first, end: end, isKnown: true)
  }

  private static let manners = WordSet(
    "selective nonselective non-selective irreversible reversible potent competitive noncompetitive partial "
      + "full weak strong specific highly mild")

  // MARK: Advice that states an effect

  /// "To prevent Y, take X", "Take X to ease Y", "For Y, try X".
  @inline(__always)
  func readAdvice() {
    guard
      !saidByVerbs.isDisjoint(with: .takeVerb | .limitVerb)
        || contents.holds(form: .infinitive)
          && (kind(0) == .verbGroup || contents.verbFlags.contains(.copular) && mayHold(grammar.it))
    else { return }
    lookForAdvice()
    if contents.holds(form: .infinitive) { lookForPurposeOfAdvice() }
  }

  @inline(never)
  private func lookForAdvice() {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let kinds = classes(Int(verb.head))
      guard verb.form == .bare || verb.form == .finite && tokens[Int(verb.head)].tag == .verb,
        clause.subjectEnd <= clause.subjectFirst, !clause.isNegated, verb.first == verb.head,
        kinds.contains(.takeVerb) || kinds.contains(.limitVerb)
      else { continue }
      let means = arguments(from: skipLight(clause.chunk + 1))
      let subjects = means.list.filter { $0.concept.type == .substance && !$0.isVague }
      guard !subjects.isEmpty else { continue }
      let next = afterNotes(means.end)
      let purpose: Int
      if kind(next) == .verbGroup, chunks[next].form == .infinitive {
        purpose = next
      } else if kind(0) == .verbGroup, chunks[0].form == .infinitive, clause.chunk > 0,
        kind(clause.chunk - 1) == .comma
      {
        purpose = 0
      } else {
        readAdvisedFor(index, subjects, isPreposition(next, grammar.for) ? next : 0)
        continue
      }
      guard let trigger = trigger(lemma(head(purpose)), .verb), trigger.allowsDirectObject
      else { continue }
      let objects = arguments(from: skipLight(purpose + 1)).list.filter {
        isStatable($0, trigger) && !isPerson($0) && $0.concept.type != .concept
      }
      for object in objects {
        for subject in subjects {
          guard let effect = effect(trigger, subject: subject, object: object) else { continue }
          stateAdvice(effect.kind, effect.predicate, subject, object, index)
        }
      }
    }
  }

  private func readAdvisedFor(_ index: Int, _ subjects: ArgumentList, _ preposition: Int) {
    guard isPreposition(preposition, grammar.for) else { return }
    for object in arguments(from: preposition + 1).list
    where object.concept.type == .condition && !object.isVague {
      for subject in subjects {
        stateAdvice(.therapeutic, .treats, subject, object, index)
      }
    }
  }

  private func stateAdvice(
    _ kind: ClaimKind, _ predicate: Predicate, _ subject: Argument, _ object: Argument,
    _ index: Int
  ) {
    guard subject.concept != object.concept else { return }
    var subject = subject
    let verb = head(clauses[index].chunk)
    if classes(verb).contains(.limitVerb) {
      // "limit X": it is less of it that helps.
      concepts.begin()
      concepts.append("less ")
      concepts.append(nameOf: subject.concept)
      subject.concept = concepts.end(subject.concept.type)
      subject.worded = 0..<0
    }
    emit(
      kind: kind, predicate: predicate, subject: subject, object: object, clause: -1,
      first: min(Int(chunks[clauses[index].chunk].first), object.first),
      end: max(subject.end, object.end))
  }
}
