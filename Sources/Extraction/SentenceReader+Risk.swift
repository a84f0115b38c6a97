import Claims

extension SentenceReader {
  /// Risk in other words than "increases the risk of": "the risk of Y is higher in", "people with X are at
  /// risk of Y", "Y is more common in", "lower rates of Y were seen in", "X is a risk factor for Y".
  func readRisks() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      if clause.subjectEnd > clause.subjectFirst {
        readRiskAsSubject(index)
      }
      if chunks[clause.chunk].flags.contains(.copular) {
        readCommonness(index)
        readRiskFactor(index)
      } else if isHeldFor(clause.chunk) {
        readRiskFactor(index)
      } else if lemma(head(clause.chunk)) == grammar.include
        || mayHoldLemma(grammar.factor) && tokens[head(clause.chunk)].tag == .gerund
      {
        readRiskFactor(index)
      } else if !classes(head(clause.chunk)).isDisjoint(with: [.occurVerb, .feelVerb]) {
        readCommonness(index)
      }
    }
    readRisksOfTopic()
    guard
      mayHold(grammar.at) || mayHold(grammar.due) || mayHold(grammar.over)
        || mayHold(grammar.given) || mayHold(hash: Self.because) || mayHold(hash: Self.despite)
    else { return }
    for c in chunks.indices where isPreposition(c) && isNounPhrase(c + 1) {
      if word(head(c)) == grammar.at {
        readAtRisk(c + 1)
      } else if opensReason(c) {
        readReason(c + 1)
      }
    }
  }

  /// "because of the risk of Y", "due to", "over concerns about"
  func opensReason(_ chunk: Int) -> Bool {
    let token = head(chunk)
    return word(token) == grammar.due || word(token) == grammar.over || word(token) == grammar.given
      || tokens[token].hash == Self.because || tokens[token].hash == Self.despite
  }

  private static var because: UInt64 { WordHash.of("because") }
  private static var despite: UInt64 { WordHash.of("despite") }

  /// "Because of the risk of Y, X is used last": X raises the risk.
  private func readReason(_ c: Int) {
    let isRisk = trigger(lemma(head(c)), .noun, where: { $0.flags.contains(.risk) }) != nil
    guard isRisk || classes(head(c)).contains(.concernNoun), !chunks[c].flags.contains(.negated),
      isPreposition(c + 1, grammar.of, grammar.for, grammar.about), let topic = substanceTopic
    else { return }
    var start = skipLight(c + 2)
    if kind(start) == .verbGroup { start = skipLight(start + 1) }
    let list = arguments(from: start)
    var causes = exposure(at: list.end)
    if causes.isEmpty { causes = self.list(topic) }
    for cause in causes {
      for item in list.list where item.concept.type == .condition && !item.isVague {
        guard item.concept != cause.concept else { continue }
        emit(
          kind: .association, predicate: .increasesRiskOf, subject: cause, object: item,
          clause: -1, first: Int(chunks[c].first), end: item.end)
      }
    }
  }

  /// What runs a risk in a clause: the subject, or what the persons that are its subject have or take.
  func bearers(of clause: Clause) -> ArgumentList {
    let isPersonal =
      hasPersonSubject(clause)
      || clause.subjectEnd > clause.subjectFirst && isPersonPhrase(clause.subjectFirst)
    guard isPersonal else {
      // "A study of 2,700 pregnancies linked it with a higher risk"
      if Self.linking.contains(tokens[head(clause.chunk)].hash),
        clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
        classes(head(clause.subjectFirst)).contains(.study)
      {
        return noArguments
      }
      return subjectOrTopic(of: clause).filter { !isStudy($0) }
    }
    var taken = takenBy(clause)
    if taken.isEmpty { taken = self.taken(behindPersons: countedPersons(clause.subjectFirst)) }
    if !taken.isEmpty { return taken }
    if let means = meansOfLowering(clause) { return means }
    let own = traits(of: clause)
    if isOfAll(clause) {
      // "Both men and women are more likely to get Y if they smoke"
      let conditions = conditionsOfIf(before: .max)
      if !conditions.isEmpty { return conditions }
    }
    if !own.isEmpty || isDeniedTrait(clause) { return own }
    let conditions = conditionsOfIf(before: clause.chunk)
    if !conditions.isEmpty { return conditions }
    let kinds = classes(head(clause.subjectFirst))
    guard kinds.isDisjoint(with: [.firstPerson, .secondPerson]) else {
      // "You are more likely to develop it if you have Y"
      let conditions = conditionsOfIf(before: .max)
      return conditions.isEmpty ? conditionsOnce(before: clause) : conditions
    }
    return self.list(substanceTopic)
  }

  private func isOfAll(_ clause: Clause) -> Bool {
    let first = tokens[Int(chunks[clause.subjectFirst].first)].hash
    return Self.all.contains(first)
  }

  /// "Once you have Y, you are at risk": Y.
  private func conditionsOnce(before clause: Clause) -> ArgumentList {
    guard kind(skipLight(0)) == .subordinator,
      let having = clauses.first(where: {
        $0.chunk < clause.subjectFirst && hasPersonSubject($0) && !$0.isNegated
          && lemma(head($0.chunk)) == grammar.have
      })
    else { return noArguments }
    return arguments(from: skipLight(having.chunk + 1)).list.filter {
      $0.concept.type == .condition && !$0.isVague
    }
  }

  private static let all = WordSet("both anyone everyone")
  private static let linking = WordSet("linked links linking tied ties tying associated connected")
  private static var far: UInt64 { WordHash.of("far") }

  /// "people who do not drink enough": what they do not do is no name of a risk.
  private func isDeniedTrait(_ clause: Clause) -> Bool {
    clauses.contains {
      $0.role == .relative && $0.subjectFirst == clause.subjectFirst && $0.chunk < clause.chunk
        && $0.chunk > clause.subjectFirst
    }
  }

  /// "If you take X or have Y, your risk …"
  func conditionsOfIf(before chunk: Int) -> ArgumentList {
    var all = ArgumentListBuilder(cache.pool)
    for other in clauses where other.chunk < chunk {
      guard other.isUnasserted else {
        // "if you have Y. …": what follows belongs to another.
        if all.isEmpty { continue } else { break }
      }
      let i = skipLight(other.chunk + 1)
      let verb = classes(head(other.chunk))
      guard !other.isNegated else { continue }
      if chunks[other.chunk].flags.contains(.copular), kind(i) == .adjective,
        let condition = condition(ofAdjective: i)
      {
        all.append(condition)
        continue
      }
      if let habit = habit(head(other.chunk), endsAt: i) {
        all.append(habit)
        continue
      }
      guard !verb.isDisjoint(with: [.takeVerb, .experienceVerb]) else { continue }
      let list = arguments(from: i).list
      if let first = list.first, first.isVague, classes(first.end - 1).contains(.generic) {
        if all.isEmpty { return self.list(discourse.topic) }
        continue
      }
      all.append(contentsOf: list.filter { !$0.isVague && !isPerson($0) })
    }
    return all.list
  }

  /// "if you smoke": smoking, where the verb has no object and the vocabulary knows what doing it is called.
  func habit(_ token: Int, endsAt chunk: Int) -> Argument? {
    guard !isNounPhrase(chunk), !isPreposition(chunk), tokens[token].tag == .verb else {
      return nil
    }
    var name = lowercased(token)
    if name.hasSuffix("e") { name.removeLast() }
    guard let concept = lookup(name + "ing"), concept.type != .condition else { return nil }
    return Argument(concept: concept, first: token, end: token + 1, isKnown: true)
  }

  // MARK: The risk as subject

  /// "The risk of Y rises with X", "Your stroke risk goes up if you smoke", "Lower rates of Y were seen in".
  private func readRiskAsSubject(_ index: Int) {
    let clause = clauses[index]
    let c = clause.subjectFirst
    guard isNounPhrase(c), !chunks[c].flags.contains(.pronoun),
      trigger(lemma(head(c)), .noun, where: { $0.flags.contains(.risk) }) != nil
    else { return }
    var objects = noArguments
    var end = c + 1
    if isPreposition(c + 1, grammar.of, grammar.for) {
      var start = skipLight(c + 2)
      let isBreak = kind(start) == .verbGroup && Self.breaking.contains(tokens[head(start)].hash)
      if kind(start) == .verbGroup { start = skipLight(start + 1) }
      if isPreposition(start) { start += 1 }
      let list = arguments(from: start, limit: clause.chunk)
      objects = list.list.filter { !$0.isVague && !isPerson($0) && $0.concept.type != .substance }
      if isBreak { objects = objects.map(fracture) }
      end = list.end
    } else if let named = riskNamed(by: c) {
      objects = self.list(named)
    } else if substanceTopic == nil, kind(c + 1) == .verbGroup,
      let condition = discourse.sectionCondition ?? discourse.documentCondition
    {
      // "the risk is higher in"
      objects = self.list(at(c, condition))
    }
    guard !objects.isEmpty else { return }
    var direction = self.direction(of: Int(chunks[c].first)..<Int(chunks[c].end))
    if direction == .none { direction = self.direction(statedBy: clause.chunk) }
    guard direction != .none else { return }
    var causes = bearers(behind: clause.chunk + 1)
    if causes.isEmpty { causes = bearers(behind: end) }
    if causes.isEmpty { causes = conditionsOfIf(before: .max) }
    if causes.isEmpty, var age = aging() ?? ageReached(behind: clause.chunk) {
      // "increases as you get older", "after age 50"
      age.concept = lookup("age") ?? concepts.key("age", .concept)
      causes = list(age)
    }
    if causes.isEmpty, speaksOfSafety, !isPreposition(skipLight(clause.chunk + 2), grammar.with) {
      // "After a year the risk of Y goes up", among the side effects.
      causes = list(substanceTopic)
    }
    if causes.isEmpty, direction == .up, discourse.documentTopic != nil, tellsOfUse(outside: clause)
    {
      // "With long-term use the risk of Y goes up"
      causes = list(substanceTopic)
    }
    // A higher risk of Y is not more of Y.
    drafts.removeAll { draft in
      draft.clause == index && draft.kind == .mechanism
        && objects.contains { $0.concept == draft.object?.concept }
        && causes.contains { $0.concept == draft.subject?.concept }
    }
    for cause in causes {
      for object in objects where object.concept != cause.concept {
        emit(
          kind: .association,
          predicate: direction == .up ? .increasesRiskOf : .decreasesRiskOf, subject: cause,
          object: object, clause: index,
          isNegated: chunks[c].flags.contains(.negated) != isNoMore(skipLight(clause.chunk + 1)),
          end: max(object.end, cause.end))
      }
    }
  }

  private static let breaking: [UInt64] = ["breaking", "fracturing"].map { WordHash.of($0.utf8) }

  /// "with long-term use", "after a year", "at high doses", beside the subject of a clause.
  private func tellsOfUse(outside clause: Clause) -> Bool {
    chunks.indices.contains { c in
      guard c < clause.subjectFirst || c > clause.chunk,
        isPreposition(c, grammar.with, grammar.after, grammar.during, grammar.at),
        isNounPhrase(c + 1)
      else { return false }
      let kinds = classes(head(c + 1))
      return lemma(head(c + 1)) == grammar.use
        || !kinds.isDisjoint(with: [.doseNoun, .treatmentNoun, .intakeNoun])
        || kinds.contains(.temporal) && word(head(c)) == grammar.after
    }
  }

  /// "breaking a hip": a hip fracture.
  private func fracture(_ bone: Argument) -> Argument {
    var fracture = bone
    fracture.concept = concept(bone.concept, "fracture", .condition)
    fracture.worded = 0..<0
    fracture.isKnown = true
    return fracture
  }

  /// "stroke risk": stroke.
  func riskNamed(by chunk: Int) -> Argument? {
    let token = head(chunk)
    guard token > Int(chunks[chunk].possessorEnd),
      let own = argument(first: Int(chunks[chunk].possessorEnd), end: token),
      own.concept.type == .condition, !own.isVague
    else { return nil }
    return own
  }

  private func direction(of words: Range<Int>) -> Argument.Direction {
    var direction = Argument.Direction.none
    for token in words {
      let kinds = classes(token)
      if kinds.contains(.increasing) { direction = .up }
      if kinds.contains(.decreasing) { direction = .down }
    }
    return direction
  }

  /// "is higher", "rises", "goes up", "doubles", "falls".
  private func direction(statedBy chunk: Int) -> Argument.Direction {
    let verb = head(chunk)
    let next = skipLight(chunk + 1)
    if chunks[chunk].flags.contains(.copular) {
      guard kind(next) == .adjective || kind(next) == .verbGroup else { return .none }
      let words = Int(chunks[next].first)..<Int(chunks[next].end)
      let found = direction(of: words)
      if found != .none { return found }
      for token in words {
        if classes(token).contains(.highWord) { return .up }
        if classes(token).contains(.lowWord) { return .down }
      }
      return .none
    }
    switch tokens[verb].hash {
    case Self.doubles, Self.doubled, Self.triples, Self.tripled: return .up
    default: break
    }
    if lemma(verb) == grammar.go, next < chunks.count {
      return tokens[head(chunk + 1 < chunks.count ? chunk + 1 : next)].hash == Self.up ? .up : .down
    }
    for frame in [Trigger.Frame.verb, .noun] {
      guard let trigger = trigger(lemma(verb), frame),
        case .fixed(_, let predicate) = trigger.effect
      else { continue }
      if predicate == .increases { return .up }
      if predicate == .decreases { return .down }
    }
    return .none
  }

  private static var up: UInt64 { WordHash.of("up") }
  private static var doubles: UInt64 { WordHash.of("doubles") }
  private static var doubled: UInt64 { WordHash.of("doubled") }
  private static var triples: UInt64 { WordHash.of("triples") }
  private static var tripled: UInt64 { WordHash.of("tripled") }

  // MARK: Persons at risk

  /// "People with X are at higher risk of Y", "X puts you at risk of Y".
  private func readAtRisk(_ c: Int) {
    guard trigger(lemma(head(c)), .noun, where: { $0.flags.contains(.risk) }) != nil,
      let index = governing(c), !clauses[index].isUnasserted
    else { return }
    // "women at risk of Y" only says which women.
    let before = skipLightLeft(c - 2)
    let verb = clauses[index].chunk
    let isPut = isNounPhrase(before) && skipLightLeft(before - 1) == verb && isPutting(verb)
    guard before == verb || isPut, clauses[index].role != .relative else { return }
    // "should not be used in people at risk of Y"
    if chunks[verb].flags.contains(.passive) || isPersonPhrase(before), !isPut { return }
    var objects = noArguments
    let behind = behindComparison(c + 1)
    if isPreposition(behind, grammar.of, grammar.for) {
      var start = skipLight(behind + 1)
      if kind(start) == .verbGroup { start = skipLight(start + 1) }
      if isPreposition(start) { start += 1 }
      objects = arguments(from: start).list.filter { !$0.isVague && !isPerson($0) }
    } else if substanceTopic == nil, isPlainRisk(c), let condition = discourse.condition {
      objects = self.list(condition)
    }
    var direction = direction(of: Int(chunks[c].first)..<Int(chunks[c].end))
    if direction == .none {
      direction =
        (Int(chunks[c].first)..<head(c)).contains { classes($0).contains(.lowWord) } ? .down : .up
    }
    let clause = clauses[index]
    let isPersonal = chunks[clause.chunk].flags.contains(.copular)
    let causes = isPersonal ? bearers(of: clause) : subjects(of: clause)
    for cause in causes {
      for object in objects where object.concept != cause.concept {
        emit(
          kind: .association,
          predicate: direction == .up ? .increasesRiskOf : .decreasesRiskOf, subject: cause,
          object: object, clause: index, end: max(Int(chunks[c].end), object.end))
      }
    }
  }

  /// "puts", "places", "leaves" somebody at risk.
  private func isPutting(_ chunk: Int) -> Bool {
    let lemma = lemma(head(chunk))
    return lemma == grammar.put || lemma == grammar.leave || lemma == grammar.place
  }

  // MARK: Commonness

  /// "Y is more common in X", "Y occurs more often in people with X".
  private func readCommonness(_ index: Int) {
    let clause = clauses[index]
    var i = clause.chunk + 1
    while kind(i) == .adverb, kind(i + 1) == .adjective,
      (Int(chunks[i].first)..<Int(chunks[i].end)).allSatisfy({
        word($0) != grammar.more && word($0) != grammar.less
      })
    {
      // "were a bit more frequent"
      i += 1
    }
    guard kind(i) == .adjective || kind(i) == .adverb || isNounPhrase(i) else { return }
    let first = Int(chunks[i].first)
    guard first < tokens.count else { return }
    // "were no more common with X than with Y"
    let isDenied = tokens[first].tag == .determiner && tokens[first].hash == Self.no
    let start = isDenied ? first + 1 : first
    guard start < tokens.count else { return }
    // "more", "often"; "somewhat more", "common"
    let isParted = kind(i) == .adverb || isNounPhrase(i) && chunks[i].flags.contains(.pronoun)
    let last =
      isParted && (kind(i + 1) == .adverb || kind(i) == .adverb && kind(i + 1) == .adjective)
      ? i + 1 : i
    let degrees = start..<Int(chunks[last].end)
    let isMore = degrees.contains { word($0) == grammar.more || tokens[$0].hash == Self.most }
    let isLess = degrees.contains { word($0) == grammar.less }
    let isCommon = (first..<Int(chunks[last].end)).contains {
      classes($0).contains(.commonWord) && !classes($0).contains(.severeWord)
        || tokens[$0].hash == Self.likely || tokens[$0].hash == Self.often
        || tokens[$0].hash == Self.prevalent
        || tokens[$0].hash == Self.frequently
    }
    guard isMore != isLess, isCommon, kind(last + 1) != .verbGroup else { return }
    var objects = subjects(of: clause).filter { $0.concept.type == .condition && !$0.isVague }
    if objects.isEmpty, isAdverseEffect(clause.subjectFirst),
      let own = argument(
        first: Int(chunks[clause.subjectFirst].first), end: Int(chunks[clause.subjectFirst].end))
    {
      objects = list(own)
    }
    if objects.isEmpty, substanceTopic == nil, clause.subjectEnd > clause.subjectFirst,
      isNounPhrase(clause.subjectFirst),
      chunks[clause.subjectFirst].flags.contains(.pronoun)
        ? word(head(clause.subjectFirst)) == grammar.it
        : chunks[clause.subjectFirst].flags.contains(.definite)
          && classes(head(clause.subjectFirst)).contains(.genericCondition)
          && clause.subjectEnd == clause.subjectFirst + 1
    {
      // "It is more common in", "the disease occurs more often in"
      objects = list(
        (discourse.sectionCondition ?? discourse.documentCondition).map {
          at(clause.subjectFirst, $0)
        })
    }
    guard !objects.isEmpty else { return }
    var causes = bearers(behind: last + 1)
    if causes.isEmpty, isPreposition(last + 1, grammar.on) { causes = substances(from: last + 2) }
    if causes.isEmpty { causes = conditionsOfIf(before: .max) }
    if causes.isEmpty, last + 1 < chunks.count,
      word(Int(chunks[last + 1].first)) == grammar.than
    {
      // "were less frequent than with Y"
      causes = list(substanceTopic)
    }
    if causes.isEmpty,
      (first..<Int(chunks[last].end)).contains(where: { tokens[$0].hash == Self.likely })
    {
      causes = list(substanceTopic)
    }
    if causes.isEmpty, !isPreposition(last + 1), clause.role == .main, !clause.isUnasserted,
      classes(head(clause.chunk)).contains(.pastAuxiliary)
    {
      // "Kidney injury was a bit more frequent", in a trial of what the text is about.
      causes = list(substanceTopic)
    }
    for cause in causes {
      for object in objects where object.concept != cause.concept {
        emit(
          kind: .association, predicate: isMore ? .increasesRiskOf : .decreasesRiskOf,
          subject: cause, object: object, clause: index, isNegated: isDenied,
          end: max(Int(chunks[last].end), min(cause.end, tokens.count)))
      }
    }
  }

  private static var no: UInt64 { WordHash.of("no") }
  private static var one: UInt64 { WordHash.of("one") }
  private static var likely: UInt64 { WordHash.of("likely") }
  private static var most: UInt64 { WordHash.of("most") }
  private static var often: UInt64 { WordHash.of("often") }
  private static var prevalent: UInt64 { WordHash.of("prevalent") }
  private static var frequently: UInt64 { WordHash.of("frequently") }

  /// "the risk", "the chance": a rate may be of anything.
  func isPlainRisk(_ chunk: Int) -> Bool {
    trigger(lemma(head(chunk)), .noun) {
      $0.flags.contains(.risk) && $0.flags.isDisjoint(with: .weak)
    } != nil
  }

  // MARK: Risk factors

  /// "X is a risk factor for Y", "Risk factors for Y include A and B".
  private func readRiskFactor(_ index: Int) {
    let clause = clauses[index]
    var next = skipLight(clause.chunk + 1)
    if isHeldFor(clause.chunk), isPreposition(next, grammar.as) { next = skipLight(next + 1) }
    if isPreposition(next, grammar.by), tokens[head(next + 1)].hash == Self.far {
      // "is by far the strongest risk factor"
      next += 2
    }
    if isNounPhrase(next), tokens[head(next)].hash == Self.one, isPreposition(next + 1, grammar.of)
    {
      next += 2
    }
    var factor = clause.subjectFirst
    if clause.subjectEnd > factor + 2, isNounPhrase(factor),
      chunks[factor].flags.contains(.pronoun),
      isPreposition(factor + 1, grammar.of)
    {
      // "some of the risk factors"
      factor += 2
    }
    if clause.subjectEnd > factor, isRiskFactor(factor) {
      var items = things(from: next).list.filter { !$0.isVague && !isPerson($0) }
      let verb = head(clause.chunk)
      if tokens[verb].tag == .gerund, chunks[clause.chunk].form == .finite {
        // "The risk factors for Y are smoking and X"
        items = list(argument(first: verb, end: verb + 1))
        if let more = continuation(after: clause.chunk + 1, limit: chunks.count) {
          items = joined(items, arguments(from: more).list.filter { !$0.isVague })
        }
      } else if isListedDoing(next) {
        items = doings(from: next, to: chunks.count, takesOne: true).list
      }
      stateRiskFactors(items, at: factor, index)
    } else if let risk = riskRun(bySubjectOf: clause) {
      // "include those with A or B"
      let persons =
        isPersonPhrase(next) && isPreposition(next + 1, grammar.with)
        ? personsAtRisk(from: next) : noArguments
      let items = persons.isEmpty ? arguments(from: next).list.filter { !$0.isVague } : persons
      stateRiskFactors(items, at: risk, index)
    } else if let risk = riskRaised(bySubjectOf: clause) {
      let items = things(from: next).list.filter { !$0.isVague && !isPerson($0) }
      stateRiskFactors(items, at: risk, index)
    } else if isRiskFactor(next),
      chunks[clause.chunk].flags.contains(.copular) || isHeldFor(clause.chunk)
    {
      let items = subjects(of: clause).filter { !$0.isVague }
      stateRiskFactors(items, at: next, index)
    }
  }

  /// "People most at risk of Y include A and B", "those at higher risk are A": the risk.
  private func riskRun(bySubjectOf clause: Clause) -> Int? {
    let c = clause.subjectFirst
    guard mayHold(grammar.at), !isItem, clause.subjectEnd > c, isNounPhrase(c) else { return nil }
    if isPlainRisk(c), isPreposition(c - 1, grammar.at) {
      // "people most at risk"
      var persons = skipLightLeft(c - 2)
      if isNounPhrase(persons), chunks[persons].flags.contains(.pronoun), persons > 0,
        isNounPhrase(persons - 1)
      {
        persons -= 1
      }
      return isAtRiskGroup(persons) ? c : nil
    }
    guard isAtRiskGroup(c) else { return nil }
    var at = skipLight(c + 1)
    // "people who are at risk"
    if kind(at) == .relative, kind(at + 1) == .verbGroup, chunks[at + 1].flags.contains(.copular) {
      at = skipLight(at + 2)
    }
    let risk = skipLight(at + 1)
    guard at < clause.chunk, isPreposition(at, grammar.at), isNounPhrase(risk), isPlainRisk(risk)
    else { return nil }
    return risk
  }

  private func isAtRiskGroup(_ chunk: Int) -> Bool {
    isPersonPhrase(chunk)
      || isNounPhrase(chunk) && Self.groups.contains(tokens[head(chunk)].hash)
  }

  private static let groups = WordSet("group groups population populations")

  /// "Other things that raise the risk of Y are A and B": the risk.
  private func riskRaised(bySubjectOf clause: Clause) -> Int? {
    let c = clause.subjectFirst
    guard clause.subjectEnd > c, isNounPhrase(c), classes(head(c)).contains(.vague),
      chunks[clause.chunk].flags.contains(.copular)
        || lemma(head(clause.chunk)) == grammar.include
    else { return nil }
    guard
      let raising = clauses.first(where: {
        $0.role == .relative && $0.subjectFirst == c && $0.chunk < clause.chunk && !$0.isNegated
      })
    else { return nil }
    let risk = skipLight(raising.chunk + 1)
    guard isNounPhrase(risk), isPlainRisk(risk),
      case .fixed(_, .increases)? = trigger(lemma(head(raising.chunk)), .verb)?.effect
    else { return nil }
    drafts.removeAll { $0.kind == .association && $0.subject?.first == Int(chunks[c].first) }
    return risk
  }

  private func isListedDoing(_ chunk: Int) -> Bool {
    kind(chunk) == .verbGroup && chunks[chunk].form == .gerund
  }

  private func isRiskFactor(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk), lemma(head(chunk)) == grammar.factor else { return false }
    return (Int(chunks[chunk].first)..<head(chunk)).contains { lemma($0) == grammar.risk }
  }

  private func stateRiskFactors(_ items: ArgumentList, at chunk: Int, _ index: Int) {
    var objects = noArguments
    if isPreposition(chunk + 1, grammar.for, grammar.of, grammar.in) {
      var start = skipLight(chunk + 2)
      if kind(start) == .verbGroup { start = skipLight(start + 1) }
      objects = arguments(from: start).list.filter { !$0.isVague && !isPerson($0) }
    } else if let condition = discourse.condition {
      objects = self.list(condition)
    }
    for item in items where !item.isVague {
      for object in objects where object.concept != item.concept {
        emit(
          kind: .association, predicate: .increasesRiskOf, subject: item, object: object,
          clause: index, end: max(item.end, object.end))
      }
    }
  }
}
