import Claims

extension SentenceReader {
  /// For whom and with what a substance is not to be used: "people with Y should avoid X", "do not take X if
  /// you have Y", "X should not be used in Y", "X is not suitable for", "X should not be combined with Y".
  @inline(__always)
  func readContraindications() {
    guard
      !contents.verbFlags.isDisjoint(with: .copular | .passive)
        || !saidByVerbs.isDisjoint(
          with: .takeVerb | .combineVerb | .fitWord | .shunVerb | .feelVerb)
        || said.contains(.treatmentNoun) && contents.verbFlags.contains(.should)
        || mayHold(hash: Self.touch) || mayHold(hash: Self.treat)
        || mayHold(hash: Self.offer) || mayHold(grammar.clear)
        || mayHold(grammar.away) || mayHold(hash: Self.alone) || mayHold(hash: Self.off)
    else { return }
    lookForContraindications()
  }

  @inline(never)
  private func lookForContraindications() {
    for index in clauses.indices {
      let clause = clauses[index]
      let chunk = chunks[clause.chunk]
      let kinds = classes(Int(chunk.head))
      if chunk.flags.contains(.copular), !isSteering(clause.chunk) {
        if clause.isUnasserted { continue }
        if clause.isNegated {
          readUnfit(index)
        } else if isOffLimits(clause.chunk + 1) {
          state(
            joined(restrictions(after: clause.chunk + 2), restrictions(before: clause.chunk)),
            prohibited: index)
        } else {
          readRuledOut(index)
        }
      } else if chunk.flags.contains(.passive) {
        let isProhibited =
          clause.isNegated
          && (kinds.contains(.fitWord) && !clause.isAdvice
            || (clause.isAdvice || clause.isCan || isUsage(clause.chunk))
              && !kinds.isDisjoint(with: [.takeVerb, .combineVerb]))
          || !clause.isNegated && kinds.contains(.shunVerb)
        if isProhibited, !clause.isUnasserted { readProhibition(index) }
        if isProhibited, !clause.isNegated, !clause.isUnasserted { readRuledOut(index) }
      } else if clause.isNegated, !chunk.flags.contains(.negated), standsUnderIf(clause) {
        // "Do not take it if you have Y or take Z"
        continue
      } else if clause.isNegated, Self.treating.contains(tokens[Int(chunk.head)].hash),
        clause.subjectEnd > clause.subjectFirst,
        classes(head(clause.subjectFirst)).contains(.firstPerson),
        isNounPhrase(clause.chunk + 1), substanceTopic != nil
      {
        // "we don't treat anyone with Y", "we don't offer it to those with Y"
        let isGiven = isPreposition(clause.chunk + 2, grammar.to)
        state(
          isGiven
            ? restrictions(from: clause.chunk + 3) : restrictions(after: clause.chunk + 2),
          prohibited: index)
      } else if clause.isNegated
        ? !kinds.isDisjoint(with: [.takeVerb, .combineVerb, .fitWord])
          || tokens[Int(chunk.head)].hash == Self.touch || isUndergoing(clause)
        : kinds.contains(.shunVerb) || isSteering(clause.chunk) || isLeavingAlone(clause.chunk)
          || isHoldingOff(clause.chunk)
      {
        readAvoidance(index)
      } else if clause.isNegated, kinds.contains(.feelVerb) {
        readPregnancyWarning(index)
      }
    }
  }

  /// "should not have surgery"
  private func isUndergoing(_ clause: Clause) -> Bool {
    guard clause.isAdvice, Self.undergoing.contains(tokens[head(clause.chunk)].hash) else {
      return false
    }
    let object = skipLight(clause.chunk + 1)
    return isNounPhrase(object) && classes(head(object)).contains(.treatmentNoun)
  }

  private static let undergoing = WordSet("have undergo get")
  private static let candidates = WordSet("candidate candidates")
  private static let treating = WordSet("treat offer provide")
  private static var offer: UInt64 { WordHash.of("offer") }
  private static var treat: UInt64 { WordHash.of("treat") }
  private static var touch: UInt64 { WordHash.of("touch") }

  private func standsUnderIf(_ clause: Clause) -> Bool {
    guard clause.parent >= 0, clauses[clause.parent].chunk < clause.chunk else { return false }
    return (clauses[clause.parent].chunk..<clause.chunk).contains {
      kind($0) == .subordinator && opensCircumstance($0)
    }
  }

  /// "steer clear of", "stay away from"
  private func isSteering(_ chunk: Int) -> Bool {
    let verb = tokens[head(chunk)].hash
    guard verb == Self.steer || verb == Self.stay || verb == Self.keep, kind(chunk + 1) != .outside
    else { return false }
    let next = word(head(chunk + 1))
    return next == grammar.clear || next == grammar.away
  }

  /// "hold off on", "lay off"
  private func isHoldingOff(_ chunk: Int) -> Bool {
    Self.holding.contains(tokens[head(chunk)].hash) && kind(chunk + 1) != .outside
      && tokens[Int(chunks[chunk + 1].first)].hash == Self.off
  }

  private static let holding = WordSet("hold lay")
  private static var off: UInt64 { WordHash.of("off") }

  private static var steer: UInt64 { WordHash.of("steer") }
  private static var stay: UInt64 { WordHash.of("stay") }
  private static var keep: UInt64 { WordHash.of("keep") }

  // MARK: Advice

  /// "Avoid X if you have Y", "people with Y should not take X", "doctors don't recommend X in Y",
  /// "it is important not to use X during Y".
  private func readAvoidance(_ index: Int) {
    let clause = clauses[index]
    let chunk = chunks[clause.chunk]
    guard let person = advised(index) else { return }
    var i = skipLight(clause.chunk + 1)
    if isSteering(clause.chunk) || isHoldingOff(clause.chunk) { i = skipLight(i + 1) }
    if isPreposition(i, grammar.of, grammar.from, grammar.on) { i = skipLight(i + 1) }
    if kind(i) == .verbGroup, chunks[i].form == .gerund,
      !classes(head(i)).isDisjoint(with: [.takeVerb, .combineVerb])
    {
      i = skipLight(i + 1)
    }
    // "do not recommend X at 600 mg for Y" minds the amount and not the use.
    guard !namesAnAmount(from: i) else { return }
    let list = arguments(from: i)
    var end = max(list.end, i)
    var drugs = list.list.filter { $0.concept.type == .substance && !$0.isVague }
    if drugs.isEmpty, meansTopic(i, list.list), let topic = discourse.topic {
      drugs = self.list(topic)
      if isNounPhrase(i), list.list.isEmpty { end = i + 1 }
    }
    guard !drugs.isEmpty else { return }
    var found = ArgumentListBuilder(cache.pool)
    if person >= 0, !classes(head(clauses[person].subjectFirst)).contains(.expert) {
      found.append(contentsOf: restrictions(ofPersons: clauses[person], limit: clause.chunk))
    }
    found.append(contentsOf: restrictions(after: end))
    found.append(contentsOf: restrictions(before: clause.chunk))
    let items = found.list
    let joins =
      classes(Int(chunk.head)).contains(.combineVerb)
      || kind(i - 1) == .verbGroup && classes(head(i - 1)).contains(.combineVerb)
    if joins, drugs.count > 1 {
      for other in drugs.dropFirst() { stateRestriction(drugs[0], other, index) }
      drugs = self.list(drugs[0])
    }
    for drug in drugs {
      for item in items where item.concept != drug.concept {
        if item.concept == discourse.topic?.concept, item.concept.type == .substance {
          // "avoid Y while on it" is said of it.
          stateRestriction(item, drug, index)
        } else {
          stateRestriction(drug, item, index)
        }
      }
    }
  }

  /// "avoid supplements altogether", "steer clear", "not use it": what stands for the topic.
  private func meansTopic(_ chunk: Int, _ list: ArgumentList) -> Bool {
    if let first = list.first {
      return first.isVague && classes(first.end - 1).contains(.generic)
    }
    guard isNounPhrase(chunk) else { return true }
    return chunks[chunk].flags.contains(.pronoun) && classes(head(chunk)).contains(.anaphor)
  }

  /// The clause whose subject is advised, or -1 for an imperative; nil where nothing is advised.
  private func advised(_ index: Int) -> Int? {
    let clause = clauses[index]
    let chunk = chunks[clause.chunk]
    let hasSubject = clause.subjectEnd > clause.subjectFirst
    if classes(Int(chunk.head)).contains(.fitWord) {
      // "we do not recommend X in"
      return clause.isNegated && hasSubject && !clause.isUnasserted && hasPersonSubject(clause)
        ? -1 : nil
    }
    if clause.isNegated, hasSubject, chunk.form == .finite, isPrescribing(clause),
      !clause.isUnasserted || isReasoned(clause)
    {
      return -1
    }
    if !clause.isNegated, hasSubject, chunk.form == .finite, !clause.isUnasserted,
      classes(Int(chunk.head)).contains(.shunVerb), isNounPhrase(clause.subjectFirst),
      classes(head(clause.subjectFirst)).contains(.expert), tokens[Int(chunk.head)].tag == .verb
    {
      // "Doctors avoid it in people with Y"
      return -1
    }
    switch chunk.form {
    case .infinitive:
      let told = skipLightLeft(clause.chunk - 1)
      let teller = isNounPhrase(told) ? skipLightLeft(told - 1) : -1
      if kind(teller) == .verbGroup, clauseOfChunk[teller] >= 0,
        !chunks[teller].flags.contains(.passive), !clauses[clauseOfChunk[teller]].isUnasserted,
        !classes(head(teller)).isDisjoint(with: [.quoteVerb, .reportVerb, .fitWord])
      {
        // "doctors tell patients to avoid X"
        return -1
      }
      guard clause.parent >= 0 else { return nil }
      let parent = clauses[clause.parent]
      if chunks[parent.chunk].flags.contains(.copular) {
        let next = skipLight(parent.chunk + 1)
        if parent.isNegated, !chunk.flags.contains(.negated), kind(next) == .adjective,
          tokens[head(next)].hash == Self.able, hasPersonSubject(parent), !parent.isUnasserted
        {
          // "you may not be able to take it if"
          return clause.parent
        }
        // "it is important not to use"
        return chunk.flags.contains(.negated) && !parent.isNegated ? -1 : nil
      }
      let verb = classes(head(parent.chunk))
      let isTold =
        chunks[parent.chunk].flags.contains(.passive)
        && !verb.isDisjoint(with: [.quoteVerb, .reportVerb, .fitWord])
      return !parent.isUnasserted && (isTold || lemma(head(parent.chunk)) == grammar.need)
        && hasPersonSubject(parent) ? clause.parent : nil
    case .finite, .bare:
      if hasSubject, isNounPhrase(clause.subjectFirst),
        classes(head(clause.subjectFirst)).contains(.firstPerson), !clause.isNegated,
        (Int(chunk.first)..<Int(chunk.head)).contains(where: {
          tokens[$0].hash == Self.would
            || tokens[$0].tag == .modal && tokens[$0].end - tokens[$0].start < 5
              && text[Int(tokens[$0].end) - 1] == UInt8(ascii: "d")
        })
      {
        // "I'd skip it if you have Y"
        return -1
      }
      let cannot =
        clause.isCan && clause.isNegated && classes(Int(chunk.head)).contains(.takeVerb)
        && !isSubordinate(clause) && !clause.isUnasserted
      if clause.isAdvice || cannot, hasSubject,
        hasPersonSubject(clause) || isPersonPhrase(clause.subjectFirst)
      {
        return index
      }
      if clause.isAdvice, hasSubject, let relative = personsBefore(clause) { return relative }
      let before = kind(clause.chunk - 1)
      let starts =
        before == .outside || before == .comma || before == .colon || before == .dash
        || before == .conjunction || before == .adverb || before == .quote
      return !chunk.flags.contains(.should) && starts && isBaseForm(chunk)
        && (!hasSubject || clause.isUnasserted || before == .colon) ? -1 : nil
    default: return nil
    }
  }

  /// "we do not prescribe", "doctors will not give"
  private func isPrescribing(_ clause: Clause) -> Bool {
    let chunk = chunks[clause.chunk]
    guard Self.prescribing.contains(tokens[Int(chunk.head)].hash),
      tokens[Int(chunk.head)].tag == .verb,
      tokens[Int(chunk.first)].hash != Self.did, isNounPhrase(clause.subjectFirst)
    else { return false }
    let kinds = classes(head(clause.subjectFirst))
    return !kinds.isDisjoint(with: [.expert, .firstPerson])
  }

  /// "People who have had A or B should not": the clause that says it of the persons, where the words before
  /// the verb are its object.
  private func personsBefore(_ clause: Clause) -> Int? {
    guard
      let index = clauses.lastIndex(where: {
        $0.role == .relative && $0.chunk < clause.chunk && $0.chunk < clause.subjectFirst
          && isPersonPhrase($0.subjectFirst)
      }), clause.subjectFirst - clauses[index].chunk < 5
    else { return nil }
    let isOne = (clauses[index].chunk..<clause.chunk).allSatisfy {
      kind($0) != .subordinator && kind($0) != .semicolon && kind($0) != .relative
    }
    return isOne ? index : nil
  }

  /// "which is why we do not prescribe"
  private func isReasoned(_ clause: Clause) -> Bool {
    let why = skipLightLeft(clause.subjectFirst - 1)
    guard kind(why) == .subordinator, tokens[head(why)].hash == Self.why else { return false }
    let verb = skipLightLeft(why - 1)
    return kind(verb) == .verbGroup && chunks[verb].flags.contains(.copular)
  }

  private static var able: UInt64 { WordHash.of("able") }
  private static var would: UInt64 { WordHash.of("would") }
  private static var why: UInt64 { WordHash.of("why") }
  private static var did: UInt64 { WordHash.of("did") }
  private static let prescribing = WordSet("prescribe give offer administer dispense provide")

  /// "avoid", "do not take": an imperative as far as its form goes.
  private func isBaseForm(_ chunk: Chunk) -> Bool {
    let first = tokens[Int(chunk.first)].tag
    return tokens[Int(chunk.head)].tag == .verb
      && (first == .verb || first == .doAuxiliary || first == .negation || first == .adverb)
  }

  /// "people with Y", where the list names Y behind the lead-in: Y.
  private func withoutPeople(_ item: Argument) -> Argument {
    if item.concept.type == .substance,
      DocumentWalk.states.contains(WordHash.of(concepts.concept(item.concept).name.utf8))
    {
      var item = item
      item.concept = concepts.key(concepts.concept(item.concept).name, .condition)
      return item
    }
    guard item.concept.type == .population else { return item }
    let name = concepts.concept(item.concept).name
    guard name.utf8.starts(with: Self.peopleWith.utf8) else { return item }
    let rest = String(name.dropFirst(Self.peopleWith.count))
    var item = item
    item.concept = lookup(rest) ?? concepts.key(rest, .condition)
    item.worded = 0..<0
    return item
  }

  static let peopleWith = "people with "

  /// Says that a drug is not for a condition or a population, or does not go together with a substance.
  func stateRestriction(_ drug: Argument, _ item: Argument, _ index: Int) {
    let item = withoutPeople(item)
    let isDrug =
      item.concept.type == .substance && !isProcedureName(item) || isDrugClass(item)
    var draft = Draft(
      kind: .safety, predicate: isDrug ? .interactsWith : .contraindicatedIn, subject: drug,
      object: item, first: clauseSpan(index).first,
      end: max(clauseSpan(index).end, item.end))
    draft.first = min(draft.first, item.first)
    draft.isHedged = clauses[index].isHedged
    draft.clause = index
    drafts.append(draft)
  }

  // MARK: Prohibitions

  /// "X should not be used in Y", "must not be taken with Z", "is not recommended for", "should be avoided during".
  private func readProhibition(_ index: Int) {
    let clause = clauses[index]
    let c = clause.subjectFirst
    if clause.subjectEnd > c, isNounPhrase(c), isJoining(c),
      isPreposition(c + 1, grammar.with, grammar.of), let topic = discourse.topic
    {
      // "Co-administration with X should be avoided"
      let found = substances(from: c + 2)
      let isPair = found.count > 1
      let one = isPair ? found[0] : topic
      for item in found where item.concept != one.concept { stateRestriction(one, item, index) }
      return
    }
    if clause.subjectEnd > c, isNounPhrase(c), Self.uses.contains(tokens[head(c)].hash),
      isPreposition(c + 1, grammar.in, grammar.during, grammar.by)
        || isPreposition(c + 1, grammar.with),
      let topic = possessor(of: c) ?? substanceTopic
    {
      // "Use in children is not recommended", "its use during pregnancy should be avoided"
      let items = restrictions(after: c + 1, limit: clause.chunk)
      for item in items where item.concept != topic.concept { stateRestriction(topic, item, index) }
      if !items.isEmpty { return }
    }
    state(restrictions(after: clause.chunk + 1), prohibited: index)
  }

  private static let labels = WordSet("contraindication contraindications warnings precautions")
  private static let uses = WordSet("use usage administration consumption intake treatment therapy")

  private func state(_ items: ArgumentList, prohibited index: Int) {
    guard !items.isEmpty else { return }
    var subjects = subjects(of: clauses[index]).filter { $0.concept.type != .condition }
    if let topic = discourse.topic, subjects.count == 1, !subjects[0].isKnown,
      subjects[0].end > 0, Self.labels.contains(tokens[subjects[0].end - 1].hash)
    {
      // "X has these contraindications: / Should not be used with Y"
      subjects = self.list(topic)
    }
    if subjects.isEmpty {
      guard self.subjects(of: clauses[index]).isEmpty, let topic = discourse.topic else { return }
      subjects = self.list(topic)
    }
    for subject in subjects where !isStudy(subject) && !isPerson(subject) {
      for item in items where item.concept != subject.concept {
        stateRestriction(subject, item, index)
      }
    }
  }

  /// "is not suitable for people with Y", "is not for use in pregnancy", "is not advisable while".
  private func readUnfit(_ index: Int) {
    let clause = clauses[index]
    var i = skipLight(clause.chunk + 1)
    if isNounPhrase(i), Self.candidates.contains(tokens[head(i)].hash), hasPersonSubject(clause) {
      // "You are not a candidate if you have Y"
      state(restrictions(after: i + 1), prohibited: index)
      return
    }
    guard !hasPersonSubject(clause), !isThere(clause) else { return }
    if kind(i) == .adjective {
      let isFit = (Int(chunks[i].first)..<Int(chunks[i].end)).contains {
        classes($0).contains(.fitWord)
      }
      guard isFit else { return }
      state(restrictions(after: i + 1), prohibited: index)
      return
    }
    guard isPreposition(i, grammar.for), isNounPhrase(i + 1) else { return }
    i += 1
    if lemma(head(i)) == grammar.use {
      state(restrictions(after: i + 1), prohibited: index)
    } else if isPersonPhrase(i) {
      state(restrictions(from: i), prohibited: index)
    }
  }
}
