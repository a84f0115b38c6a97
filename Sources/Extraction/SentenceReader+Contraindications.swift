import Claims

extension SentenceReader {
  /// For whom and with what a substance is not to be used: "people with Y should avoid X", "do not take X if
  /// you have Y", "X should not be used in Y", "X is not suitable for", "X should not be combined with Y".
  @inline(__always)
  func readContraindications() {
    guard
      !contents.verbFlags.isDisjoint(with: [.copular, .passive])
        || !saidByVerbs.isDisjoint(with: [.takeVerb, .combineVerb, .fitWord, .shunVerb, .feelVerb])
        || mayHold(hash: Self.touch) || mayHold(hash: Self.treat)
        || mayHold(hash: Self.offer) || mayHold(grammar.clear)
        || mayHold(grammar.away) || mayHold(hash: Self.alone)
    else { return }
    lookForContraindications()
  }

  @inline(never)
  private func lookForContraindications() {
    for index in clauses.indices {
      let clause = clauses[index]
      let chunk = chunks[clause.chunk]
      let kinds = classes(Int(chunk.head))
      if chunk.flags.contains(.copular) {
        if clause.isUnasserted { continue }
        if clause.isNegated {
          readUnfit(index)
        } else if isOffLimits(clause.chunk + 1) {
          state(restrictions(after: clause.chunk + 3), prohibited: index)
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
          || tokens[Int(chunk.head)].hash == Self.touch
        : kinds.contains(.shunVerb) || isSteering(clause.chunk) || isLeavingAlone(clause.chunk)
      {
        readAvoidance(index)
      } else if clause.isNegated, kinds.contains(.feelVerb) {
        readPregnancyWarning(index)
      }
    }
  }

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
    if isSteering(clause.chunk) { i = skipLight(i + 1) }
    if isPreposition(i, grammar.of, grammar.from) { i = skipLight(i + 1) }
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
          tokens[$0].hash == Self.would || tokens[$0].hash == Self.wouldShort
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
  private static var wouldShort: UInt64 { WordHash.of("'d") }
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

  private static let peopleWith = "people with "

  /// Says that a drug is not for a condition or a population, or does not go together with a substance.
  func stateRestriction(_ drug: Argument, _ item: Argument, _ index: Int) {
    let item = withoutPeople(item)
    let isDrug = item.concept.type == .substance || isDrugClass(item)
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
    state(restrictions(after: clause.chunk + 1), prohibited: index)
  }

  private func state(_ items: ArgumentList, prohibited index: Int) {
    guard !items.isEmpty else { return }
    var subjects = subjects(of: clauses[index]).filter { $0.concept.type != .condition }
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

  // MARK: Whom it is not for

  /// The conditions, populations and substances that the words from `chunk` on name: "in Y", "by people with Y",
  /// "if you have Y", "while taking X".
  func restrictions(after chunk: Int) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    var i = chunk
    var steps = 0
    while i < chunks.count, steps < 12 {
      steps += 1
      switch kind(i) {
      case .preposition:
        if isPreposition(i, grammar.in, grammar.for, grammar.during, grammar.by, grammar.to)
          || isPreposition(i, grammar.before, grammar.after, grammar.with, grammar.among)
          || isPreposition(i, grammar.alongside)
        {
          let isWith = isPreposition(i, grammar.with, grammar.alongside)
          if kind(i + 1) == .verbGroup {
            // "in combination with", "when taking"
            i += 1
            continue
          }
          let own = restrictions(from: i + 1).filter {
            !isWith || $0.concept.type == .substance || $0.concept.type == .condition
              || isDrugClass($0)
          }
          // "before surgery" is a time, not what it is taken with.
          found.append(
            contentsOf: isWith || isPersonPhrase(skipLight(i + 1)) ? own : own.map(circumstance))
          i = max(i + 1, arguments(from: i + 1).end)
        } else if isPreposition(i, grammar.within), isNounPhrase(i + 1),
          isPreposition(i + 2, grammar.of)
        {
          // "within 14 days of Y", "within two weeks of stopping Y"
          i += 3
          if kind(i) == .verbGroup { i = skipLight(i + 1) }
          found.append(contentsOf: partners(from: i))
          i = max(i, arguments(from: i).end)
        } else {
          i += 1
        }
      case .subordinator:
        guard opensCircumstance(i) else { return found.list }
        found.append(contentsOf: circumstances(from: i + 1))
        return found.list
      case .semicolon, .colon, .dash, .stop, .relative: return found.list
      case .comma:
        // ", or within two weeks before surgery"
        guard kind(i + 1) == .conjunction, isPreposition(skipLight(i + 2)) else {
          return found.list
        }
        i += 2
      case .verbGroup:
        guard chunks[i].form != .finite else { return found.list }
        i += 1
      case .conjunction:
        if kind(skipLight(i + 1)) == .verbGroup { return found.list }
        i += 1
      default: i += 1
      }
    }
    return found.list
  }

  /// "If you have Y, …" before a verb.
  private func restrictions(before chunk: Int) -> ArgumentList {
    var i = chunk - 1
    while i >= 0 {
      if kind(i) == .subordinator {
        return opensCircumstance(i) ? circumstances(from: i + 1, limit: chunk) : noArguments
      }
      if kind(i) == .colon, i > 0 {
        // "Pregnant women: Avoid …"
        return restrictions(from: 0)
      }
      if kind(i) == .semicolon { return noArguments }
      i -= 1
    }
    return noArguments
  }

  private func circumstance(_ argument: Argument) -> Argument {
    guard argument.concept.type == .substance else { return argument }
    var argument = argument
    concepts.begin()
    concepts.append(nameOf: argument.concept)
    argument.concept = concepts.end(.concept)
    return argument
  }

  private func opensCircumstance(_ chunk: Int) -> Bool {
    let word = word(head(chunk))
    return word == grammar.if || word == grammar.when || word == grammar.while
  }

  /// "you have Y or take X", "you are pregnant", "taking X", "pregnant".
  private func circumstances(from start: Int, limit: Int = .max) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    var i = start
    if kind(i) == .adjective { return self.list(condition(ofAdjective: i)) }
    if isNounPhrase(i) || kind(i) == .verbGroup, let state = stateOf(i) { return list(state) }
    while i < min(limit, chunks.count), i < start + 24 {
      switch kind(i) {
      case .verbGroup:
        if chunks[i].flags.contains(.negated) { return found.list }
        let (own, end) = circumstance(statedBy: i, limit: limit)
        found.append(contentsOf: own)
        i = max(end, i + 1)
      case .comma:
        // "if you have Y, are allergic to Z, or take X"
        guard kind(i + 1) == .conjunction || kind(skipLight(i + 1)) == .verbGroup && isTensed(i + 1)
        else { return found.list }
        i += 1
      case .semicolon, .colon, .stop, .dash: return found.list
      case .subordinator where i > start && opensCircumstance(i): i += 1
      case .subordinator, .relative:
        guard i > start, let next = behindAside(i) else { return found.list }
        i = next
      case .preposition where word(head(i)) == grammar.as: return found.list
      case .preposition where i == start && isPreposition(i, grammar.on):
        // "while on it"
        return partners(from: i + 1)
      default: i += 1
      }
    }
    return found.list
  }

  private func isTensed(_ chunk: Int) -> Bool {
    chunks[skipLight(chunk)].form == .finite || chunks[skipLight(chunk)].form == .bare
  }

  /// "a skin infection where the shots would go, are allergic": the comma behind the words that only narrow.
  private func behindAside(_ chunk: Int) -> Int? {
    var i = chunk + 1
    while i < chunks.count, i < chunk + 8 {
      if kind(i) == .comma {
        let next = kind(i + 1) == .conjunction ? skipLight(i + 2) : skipLight(i + 1)
        return kind(next) == .verbGroup && isTensed(next) ? i : nil
      }
      if kind(i) == .semicolon || kind(i) == .stop { return nil }
      i += 1
    }
    return nil
  }

  /// What "have Y", "are pregnant", "are allergic to Y", "are on X", "are taking X" say of a person.
  private func circumstance(
    statedBy chunk: Int, limit: Int = .max
  ) -> (list: ArgumentList, end: Int) {
    var i = skipLight(chunk + 1)
    let verb = head(chunk)
    if chunks[chunk].flags.contains(.copular) {
      if kind(i) == .adjective {
        if tokens[head(i)].hash == Self.allergic, isPreposition(i + 1, grammar.to) {
          let list = arguments(from: i + 2)
          if list.list.isEmpty, isNounPhrase(i + 2), chunks[i + 2].flags.contains(.pronoun),
            let topic = discourse.topic
          {
            // "allergic to it"
            return (self.list(allergy(at(i + 2, topic))), i + 3)
          }
          return (list.list.map(allergy), list.end)
        }
        var found = ArgumentListBuilder(cache.pool)
        while kind(i) == .adjective || kind(i) == .conjunction || kind(i) == .comma
          || kind(i) == .verbGroup && chunks[i].form == .gerund
        {
          if kind(i) != .conjunction, kind(i) != .comma, let own = condition(ofAdjective: i) {
            found.append(own)
          }
          i += 1
        }
        return (found.list, i)
      }
      if isPreposition(i, grammar.on) {
        return (substances(from: i + 1), arguments(from: i + 1).end)
      }
      return (noArguments, i)
    }
    if isPreposition(i) { i = skipLight(i + 1) }
    if classes(verb).contains(.takeVerb) {
      if isNounPhrase(i), chunks[i].flags.contains(.pronoun) {
        // "while taking it"
        return (partners(from: i), i + 1)
      }
      return (substances(from: i), arguments(from: i).end)
    }
    if let own = condition(ofAdjectiveToken: verb) { return (self.list(own), i) }
    let behind = behindHistory(i)
    let list = arguments(from: behind, limit: limit)
    return (
      list.list.filter { !$0.isVague && ($0.concept.type == .condition) }, max(list.end, behind)
    )
  }

  private static var allergic: UInt64 { WordHash.of("allergic") }

  /// "allergic to Y": an allergy to Y.
  private func allergy(_ argument: Argument) -> Argument {
    var allergy = argument
    concepts.begin()
    if !argument.isVague {
      concepts.append(nameOf: argument.concept)
      concepts.append(" ")
    }
    concepts.append("allergy")
    allergy.concept = named(orElse: .condition)
    allergy.isVague = false
    allergy.isKnown = true
    allergy.worded = 0..<0
    return allergy
  }

  /// Past "a personal or family history of", "the first three months of".
  private func behindHistory(_ chunk: Int) -> Int {
    let c = skipLight(chunk)
    guard isNounPhrase(c) else { return c }
    if contents.holds(token: .quantity), isPreposition(c + 1, grammar.of), isNounPhrase(c + 2),
      tokens[Int(chunks[c].end) - 1].kind == .quantity,
      analysis.quantities[Int(tokens[Int(chunks[c].end) - 1].quantity)].dimension == .duration
    {
      return c + 2
    }
    if lemma(head(c)) == grammar.history, isPreposition(c + 1, grammar.of) { return c + 2 }
    // "a personal or family history of"
    if kind(c + 1) == .conjunction, isNounPhrase(c + 2), lemma(head(c + 2)) == grammar.history,
      isPreposition(c + 3, grammar.of)
    {
      return c + 4
    }
    return c
  }

  /// "Y", "people with Y", "women who are pregnant", "children under 12": what an enumeration names.
  func restrictions(from start: Int, limit: Int = .max) -> ArgumentList {
    let c = behindHistory(start)
    if kind(c) == .adjective, kind(c + 1) == .conjunction, isNounPhrase(c + 2),
      lemma(head(c + 2)) == grammar.history, isPreposition(c + 3, grammar.of)
    {
      return arguments(from: c + 4).list.filter { !$0.isVague }
    }
    guard isNounPhrase(c) else { return noArguments }
    if isPersonPhrase(c) {
      if let inside = conditionInside(c) ?? narrowedInside(c) {
        guard let next = continuation(after: c + 1, limit: min(limit, chunks.count)) else {
          return self.list(inside)
        }
        // "people with Y or Z", where the vocabulary has "people with Y"
        var both = ArgumentListBuilder(cache.pool)
        both.append(inside)
        for other in arguments(from: next, limit: limit).list
        where other.concept.type == .condition && !other.isVague {
          both.append(other)
        }
        return both.list
      }
      let taken = takenInside(c)
      if !taken.isEmpty { return taken }
      let behind = behindPersons(c, limit: limit)
      return behind.isEmpty ? persons(from: c) : behind
    }
    return arguments(from: c).list.filter {
      !$0.isVague
        && ($0.concept.type == .condition || $0.concept.type == .substance || isPerson($0)
          || isDrugClass($0))
    }
  }

  /// "people with severe Y" where the vocabulary has "people with Y": severe Y.
  private func narrowedInside(_ chunk: Int) -> Argument? {
    let end = Int(chunks[chunk].end)
    guard let with = (Int(chunks[chunk].first)..<end).first(where: { word($0) == grammar.with })
    else { return nil }
    return argument(first: with + 1, end: end)
  }

  private func behindPersons(_ chunk: Int, limit: Int) -> ArgumentList {
    let i = skipLight(chunk + 1)
    if isPreposition(i, grammar.with) {
      return arguments(from: behindHistory(i + 1), limit: limit).list.filter {
        !$0.isVague && !isPerson($0)
      }
    }
    if isPreposition(i, grammar.on) { return substances(from: i + 1) }
    if kind(i) == .relative, kind(i + 1) == .verbGroup, chunks[i + 1].flags.contains(.copular),
      !chunks[i + 1].flags.contains(.negated)
    {
      // "women who are pregnant or nursing"
      let states = statesBehind(i + 1)
      if !states.isEmpty { return states }
    }
    if kind(i) == .relative { return circumstances(from: i + 1, limit: limit) }
    if kind(i) == .verbGroup, chunks[i].form == .gerund || chunks[i].form == .participle {
      return circumstance(statedBy: i).list
    }
    if kind(i) == .adjective, tokens[head(i)].hash == Self.allergic,
      isPreposition(i + 1, grammar.to)
    {
      return arguments(from: i + 2).list.map(allergy)
    }
    return noArguments
  }

  /// "children and pregnant women"
  private func persons(from chunk: Int) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    var i = chunk
    while isPersonPhrase(i) {
      found.append(contentsOf: population(of: i))
      i += 1
      if isPreposition(i), isNounPhrase(i + 1) { i += 2 }
      if kind(i) == .comma { i += 1 }
      if kind(i) == .conjunction { i += 1 }
    }
    return found.list
  }

  /// The conditions, or the kind, of the persons that are the subject of a clause.
  private func restrictions(ofPersons clause: Clause, limit: Int) -> ArgumentList {
    let c = clause.subjectFirst
    guard isPersonPhrase(c) else { return noArguments }
    return restrictions(from: c, limit: limit)
  }
}
