import Claims

extension SentenceReader {
  struct Agents {
    var list: ArgumentList
    /// "after stopping X".
    var isStopped = false
  }

  /// Claims of clauses whose subject is what changes: "Y falls with X", "Y improved in patients given X",
  /// "patients on X had less Y".
  @inline(__always)
  func readChanges() {
    guard
      contents.verbFlags.contains(.passive)
        || !saidByVerbs.isDisjoint(
          with: .noticeVerb | .recoverVerb | .riseVerb | .fallVerb | .becomeVerb)
        || mayHoldLemma(grammar.go) || mayHoldLemma(grammar.come)
        || Self.moving.contains(where: { mayHold(hash: $0) })
        || said.contains(.decreasing)
          && (mayHold(hash: Self.required) || mayHold(hash: Self.needed))
    else { return }
    lookForChanges()
  }

  @inline(never)
  private func lookForChanges() {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard !clause.isUnasserted, clause.role == .main || clause.role == .relative else { continue }
      let kinds = classes(Int(verb.head))
      if hasPersonSubject(clause) || isTakers(clause) {
        if kinds.contains(.noticeVerb)
          || said.contains(.decreasing) && Self.needing.contains(tokens[Int(verb.head)].hash),
          !verb.flags.contains(.passive)
        {
          readNoticed(index)
        }
      } else if verb.flags.contains(.passive) {
        readPassiveChange(index, kinds)
      } else if let direction = direction(of: clause.chunk, kinds) {
        readIntransitive(index, direction)
      }
    }
  }

  /// "deeper sleep", "faster recovery": more of it.
  private func turnedUp(_ argument: Argument) -> Argument {
    guard argument.direction == .none, argument.concept.type == .target, argument.end > 0 else {
      return argument
    }
    let c = chunkIndex(of: argument.end - 1)
    guard c >= 0,
      (Int(chunks[c].first)..<argument.end).contains(where: {
        classes($0).contains(.betterWord) || Self.further.contains(tokens[$0].hash)
      })
    else { return argument }
    var argument = argument
    argument.direction = .up
    return argument
  }

  private static let further: [UInt64] = ["deeper", "clearer", "sharper", "steadier"].map {
    WordHash.of($0.utf8)
  }

  /// "a small improvement in Y", "greater reductions in Y": Y with its direction.
  private func changed(by chunk: Int) -> ArgumentList {
    guard isNounPhrase(chunk), !chunks[chunk].flags.contains(.negated),
      let trigger = trigger(lemma(head(chunk)), .noun, where: { !$0.flags.contains(.agent) }),
      isPreposition(chunk + 1, oneOf: trigger.prepositions)
    else { return noArguments }
    let found = arguments(from: chunk + 2).list.filter {
      $0.direction == .none && !$0.isVague && !isPerson($0) && $0.isKnown
        && ($0.concept.type == .condition || $0.concept.type == .target)
    }
    let isMore: Bool? =
      switch trigger.effect {
      case .improves: nil
      case .fixed(.mechanism, .increases): true
      case .fixed(.mechanism, .decreases), .fixed(.therapeutic, .treats): false
      default: nil
      }
    if isMore == nil {
      guard case .improves = trigger.effect else { return noArguments }
    }
    return found.map {
      var item = $0
      item.direction = isMore ?? ($0.concept.type == .target) ? .up : .down
      return item
    }
  }

  /// "Y falls with X", "Y rose after X", "Y improved in patients given X".
  private func readIntransitive(_ index: Int, _ direction: Argument.Direction) {
    let clause = clauses[index]
    // "is for Y that hasn't improved" tells which Y is meant.
    if clause.isNegated, clause.role == .relative || isOfTheirs(clause) { return }
    let after = skipLight(clause.chunk + 1)
    let last = Int(chunks[clause.chunk].end)
    if (last..<min(last + 3, tokens.count)).contains(where: { tokens[$0].hash == Self.slowly }) {
      // "declined more slowly"
      return
    }
    guard !isNounPhrase(after) || isMeasure(after) || isDegree(after),
      chunks[clause.chunk].form == .finite, !isRisk(of: clause)
    else { return }
    var found = agents(near: clause, orTopic: true)
    if found.list.isEmpty, clause.isCan || clause.isHedged, discourse.documentCondition == nil,
      !isSubordinate(clause),
      !isPreposition(after) || isPreposition(after, grammar.for, grammar.during, grammar.in)
        || isToNumber(after),
      kind(after) != .subordinator, let topic = substanceTopic
    {
      // "Blood pressure can climb for a few hours", on a page about a substance.
      found = Agents(list: list(topic))
    }
    if found.list.isEmpty, direction != .none, let aging = aging() { found.list = list(aging) }
    guard !found.list.isEmpty else { return }
    let patients = direction == .none ? changing(clause) : changing(clause, orSubstance: true)
    for patient in patients {
      let isCondition = patient.concept.type == .condition
      // "Scores on a pain scale rose": what a high score means is not said.
      if isCondition, direction != .none, isScore(clause.subjectFirst) { continue }
      // "Sleep got worse", and not more of it.
      let direction = !isCondition && turnsWorse(clause.chunk) ? .down : direction
      if isCondition, direction == .up, tokens.contains(where: { $0.hash == Self.placebo }) {
        // "got worse in 13% of those on X and 17% of those on placebo"
        continue
      }
      stateChange(index, patient, direction, isCondition, found)
    }
  }

  /// "the risk of Y rises with age" is read as a risk.
  private func isRisk(of clause: Clause) -> Bool {
    clause.subjectEnd > clause.subjectFirst && isNounPhrase(clause.subjectFirst)
      && isPlainRisk(clause.subjectFirst)
  }

  /// "as we age", "with age", "as you get older": aging, as what makes something change.
  func aging() -> Argument? {
    for token in tokens.indices.dropFirst() {
      let hash = tokens[token].hash
      let before = tokens[token - 1]
      let isAge =
        (hash == Self.age || hash == Self.ages)
        && (word(token - 1) == grammar.with || hash == Self.age && before.tag == .pronoun
          || classes(token - 1).contains(.person))
      guard isAge || hash == Self.older && classes(token - 1).contains(.becomeVerb) else {
        continue
      }
      return Argument(
        concept: lookup("aging") ?? concepts.key("aging", .concept), first: token, end: token + 1,
        isKnown: true)
    }
    return nil
  }

  private static var age: UInt64 { WordHash.of("age") }
  private static var ages: UInt64 { WordHash.of("ages") }
  private static var older: UInt64 { WordHash.of("older") }

  /// "falls", "goes up", "goes away": `.none` is a turn for the better.
  private func direction(of verb: Int, _ kinds: WordClasses) -> Argument.Direction? {
    if kinds.contains(.recoverVerb) { return Argument.Direction.none }
    if kinds.contains(.riseVerb) { return .up }
    if kinds.contains(.fallVerb) { return .down }
    let lemma = lemma(head(verb))
    if chunks[verb].flags.contains(.negated),
      Self.moving.contains(tokens[head(verb)].hash)
        || isHardly(verb)
    {
      // "didn't budge"
      return Argument.Direction.none
    }
    if kinds.contains(.becomeVerb) {
      // "got a bit better"
      let next = skipLight(verb + 1)
      let change = classes(kind(next) == .adjective ? Int(chunks[next].end) - 1 : head(next - 1))
      if change.contains(.betterWord) { return Argument.Direction.none }
      return change.contains(.worseWord) ? .up : nil
    }
    guard
      lemma == grammar.go || lemma == grammar.come
        || Self.picking.contains(tokens[head(verb)].hash),
      verb + 1 < chunks.count,
      kind(verb + 1) == .adverb || kind(verb + 1) == .preposition
    else { return nil }
    let particle = word(head(verb + 1))
    if particle == grammar.up { return .up }
    if particle == grammar.down { return .down }
    return particle == grammar.away ? Argument.Direction.none : nil
  }

  /// "whose depression hasn't improved"
  func isOfTheirs(_ clause: Clause) -> Bool {
    clause.subjectEnd > clause.subjectFirst
      && tokens[Int(chunks[clause.subjectFirst].first)].hash == Self.whose
  }

  /// "got worse"
  private func turnsWorse(_ verb: Int) -> Bool {
    guard classes(head(verb)).contains(.becomeVerb) else { return false }
    let next = skipLight(verb + 1)
    return classes(kind(next) == .adjective ? Int(chunks[next].end) - 1 : head(next - 1))
      .contains(.worseWord)
  }

  /// "hardly changed", "barely moved"
  private func isHardly(_ verb: Int) -> Bool {
    guard Self.moved.contains(tokens[head(verb)].hash) else { return false }
    let first = Int(chunks[verb].first)
    return (max(0, first - 1)..<Int(chunks[verb].head)).contains {
      tokens[$0].tag == .adverb && classes($0).contains(.negator)
    }
  }

  private static let moved = WordSet("changed moved shifted budged")

  /// "Y was reduced in people taking X", "a rise in Y was seen with X".
  private func readPassiveChange(_ index: Int, _ kinds: WordClasses) {
    let clause = clauses[index]
    let after = skipLight(clause.chunk + 1)
    guard !isPreposition(after, grammar.by, grammar.using) else { return }
    // "is limited to animals"
    if isPreposition(after, grammar.to), tokens[head(clause.chunk)].hash == Self.limited { return }
    let own = trigger(lemma(head(clause.chunk)), .verb) {
      $0.allowsDirectObject && !$0.flags.contains(.weak)
    }
    var direction: Argument.Direction?
    if kinds.contains(.recoverVerb) {
      direction = Argument.Direction.none
    } else if case .fixed(.mechanism, let predicate)? = own?.effect {
      switch predicate {
      case .increases: direction = .up
      case .decreases: direction = .down
      case .affects where clause.isNegated: break
      default: return
      }
    }
    if isPreposition(after, grammar.with), direction != nil { return }
    let isSeen =
      kinds.contains(.noticeVerb) || tokens[head(clause.chunk)].hash == Self.found
    let isAffected: Bool
    if case .fixed(.mechanism, .affects)? = own?.effect, clause.isNegated {
      isAffected = true
    } else {
      isAffected = false
    }
    guard direction != nil || isSeen || isAffected else { return }
    var found = agents(near: clause)
    // "The effect of X was reduced in the Y group"
    let isOfDrugs = !found.list.isEmpty && !isOfAmount(clause)
    if found.list.isEmpty, !isSeen { found = agents(near: clause, orTopic: true) }
    guard !found.list.isEmpty else { return }
    let patients =
      isAffected && !isSeen
      ? subjects(of: clause).filter { !$0.isVague && $0.concept.type != .substance }
      : changing(clause, orSubstance: isOfDrugs)
    for patient in patients {
      let direction = isSeen ? patient.direction : direction ?? .none
      if isSeen, direction == .none || patient.isRisk { continue }
      if isAffected, !isSeen {
        // "sleep was not affected"
        for agent in found.list where agent.concept != patient.concept {
          emit(
            kind: .mechanism, predicate: .affects, subject: agent, object: patient, clause: index,
            end: patient.end)
        }
        continue
      }
      // "may be increased in people who take X" is read as a risk.
      if direction == .up, patient.concept.type == .condition { continue }
      stateChange(index, patient, direction, patient.concept.type == .condition, found)
    }
  }

  /// "The dose of X was reduced": what somebody is given, and no effect.
  private func isOfAmount(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return true
    }
    let kinds = classes(head(clause.subjectFirst))
    return !kinds.isDisjoint(with: [.doseNoun, .intakeNoun, .treatmentNoun])
      || mentionTerm(head(clause.subjectFirst))?.concept.type == .substance
        && clause.subjectEnd == clause.subjectFirst + 1
        && Int(chunks[clause.subjectFirst].end) - Int(chunks[clause.subjectFirst].first) == 1
  }

  /// "patients on X had less Y", "after starting X, I noticed a reduction in Y".
  private func readNoticed(_ index: Int) {
    let clause = clauses[index]
    let start = skipLight(clause.chunk + 1)
    var objects = arguments(from: start).list.map(turnedUp).filter {
      $0.direction != .none && !$0.isVague && !$0.isRisk && !isPerson($0)
        && $0.concept.type != .concept
    }
    let isNeed =
      said.contains(.decreasing) && Self.needing.contains(tokens[head(clause.chunk)].hash)
    if isNeed {
      // "needed less morphine"
      objects = objects.filter { $0.concept.type == .substance && $0.direction == .down }
    }
    if objects.isEmpty, !isNeed { objects = changed(by: start) }
    guard !objects.isEmpty else { return }
    var found = agents(near: clause)
    if found.list.isEmpty, discourse.documentTopic != nil, let topic = substanceTopic,
      Self.noticing.contains(tokens[head(clause.chunk)].hash), clause.role == .main,
      conditionOfPersons(index).isEmpty, !tokens.contains(where: { $0.hash == Self.placebo })
    {
      // "most patients notice less Y", on a page about a substance
      found.list = list(topic)
    }
    guard !found.list.contains(where: \.isVague) else { return }
    for object in objects {
      stateChange(index, object, object.direction, object.concept.type == .condition, found)
    }
    if found.list.isEmpty, lemma(head(clause.chunk)) == grammar.have {
      readOutcomesOfPersons(index, objects)
    }
  }

  /// "Patients with X had higher mortality", "had shorter survival": what becomes of those who have X.
  private func readOutcomesOfPersons(_ index: Int, _ objects: ArgumentList) {
    let traits = conditionOfPersons(index).filter {
      $0.concept.type == .condition && $0.isKnown && !$0.isVague
    }
    for trait in traits {
      for object in objects where object.concept != trait.concept {
        let isUp = object.direction == .up
        if object.concept.type == .condition, isRated(object) {
          emit(
            kind: .association, predicate: isUp ? .increasesRiskOf : .decreasesRiskOf,
            subject: trait, object: object, clause: index, end: object.end)
        } else if object.concept.type == .target, isWanted(object) == true {
          emit(
            kind: .mechanism, predicate: isUp ? .increases : .decreases, subject: trait,
            object: object, clause: index, end: object.end)
        }
      }
    }
  }

  private func changing(_ clause: Clause, orSubstance: Bool = false) -> ArgumentList {
    subjects(of: clause).filter {
      switch $0.concept.type {
      case .condition, .target: !$0.isVague
      case .substance: orSubstance && $0.isKnown && !$0.isVague
      default: false
      }
    }
  }

  /// "rose more with X"
  private func isDegree(_ chunk: Int) -> Bool {
    chunks[chunk].flags.contains(.pronoun)
      && (word(head(chunk)) == grammar.more || word(head(chunk)) == grammar.less)
  }

  private func isMeasure(_ chunk: Int) -> Bool {
    tokens[head(chunk)].kind == .quantity || tokens[head(chunk)].kind == .number
  }

  private func stateChange(
    _ index: Int, _ patient: Argument, _ direction: Argument.Direction, _ isCondition: Bool,
    _ found: Agents
  ) {
    for agent in found.list where agent.concept != patient.concept {
      var agent = agent
      if found.isStopped {
        agent.concept = concept(agent.concept, "discontinuation", agent.concept.type)
        agent.worded = 0..<0
      }
      let isRate = isCondition && patient.direction == direction && isRated(patient)
      let claim: (kind: ClaimKind, predicate: Predicate) =
        switch direction {
        case .up where isRate: (.association, .increasesRiskOf)
        case .down where isRate: (.association, .decreasesRiskOf)
        case .none:
          isCondition
            ? (.therapeutic, .treats) : (.mechanism, isBettered(index) ? .increases : .affects)
        case .up: isCondition ? (.safety, .causes) : (.mechanism, .increases)
        case .down:
          isCondition && !isEvent(patient) ? (.therapeutic, .treats) : (.mechanism, .decreases)
        }
      emit(
        kind: claim.kind, predicate: claim.predicate, subject: agent, object: patient,
        clause: index, end: patient.end)
    }
  }

  // MARK: Who or what made it change

  /// The substances by whose use a clause says that something happens: "in people taking X", "on X",
  /// "after starting X", "when X is stopped".
  func agents(near clause: Clause, orTopic: Bool = false) -> Agents {
    let found = namedAgents(near: clause)
    guard orTopic, found.list.isEmpty, let topic = discourse.topic, reportsResult(clause)
    else { return found }
    return Agents(list: list(topic))
  }

  /// "were improved too", "has vanished", "didn't budge": tells what was seen, with who or what did it
  /// left to the context.
  private func reportsResult(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    guard clause.role == .main, !clause.isHedged, !clause.isCan else { return false }
    let token = tokens[Int(verb.head)]
    return token.tag == .past || token.tag == .participle
      || verb.flags.contains(.negated) && Self.budging.contains(token.hash)
        && tokens[Int(verb.first)].tag == .doAuxiliary
      || (Int(verb.first)..<Int(verb.head)).contains { classes($0).contains(.pastAuxiliary) }
  }

  private func namedAgents(near clause: Clause) -> Agents {
    let taken = takenBy(clause)
    if !taken.isEmpty { return Agents(list: taken) }
    if clause.subjectEnd > clause.subjectFirst, isPersonPhrase(clause.subjectFirst) {
      // "those in the X group"
      let own = self.taken(behindPersons: clause.subjectFirst)
      if !own.isEmpty { return Agents(list: own) }
    }
    if isTakers(clause) { return Agents(list: substancesInside(clause.subjectFirst)) }
    if let found = agents(from: clause.chunk + 1, to: chunks.count) {
      // "by eating less salt": it is not salt that helps.
      return found.list.contains(where: isLittle) ? Agents(list: noArguments) : found
    }
    let start = clause.subjectEnd > clause.subjectFirst ? clause.subjectFirst : clause.chunk
    return agents(from: start, to: clause.chunk) ?? agents(from: 0, to: start)
      ?? Agents(list: noArguments)
  }

  private func agents(from start: Int, to end: Int) -> Agents? {
    var i = start
    while i < end {
      switch kind(i) {
      case .semicolon, .stop: return nil
      case .preposition, .subordinator:
        let found = kind(i) == .preposition ? agents(behindPreposition: i) : agents(behindWhen: i)
        if let found { return found }
      default: break
      }
      i += 1
    }
    return nil
  }

  private static func than(_ reader: SentenceReader, _ chunk: Int) -> Bool {
    reader.word(reader.head(chunk)) == reader.grammar.than
  }

  /// "those who took X": as good as persons.
  private func isTakers(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return false
    }
    let hash = tokens[head(clause.subjectFirst)].hash
    if hash == Self.those {
      return !takenBy(clause).isEmpty || !taken(behindPersons: clause.subjectFirst).isEmpty
    }
    // "the X group"
    return (hash == Self.group || hash == Self.arm)
      && !substancesInside(clause.subjectFirst).isEmpty
  }

  private func substancesInside(_ chunk: Int) -> ArgumentList {
    substances(from: chunk) as ArgumentList
  }

  private static let needing = WordSet("required needed")
  private static var required: UInt64 { WordHash.of("required") }
  private static var needed: UInt64 { WordHash.of("needed") }
  private static let noticing: [UInt64] = [
    "notice", "notices", "noticed", "report", "reports", "reported", "see", "saw", "experience",
    "experienced", "required", "needed",
  ].map { WordHash.of($0.utf8) }
  private static var found: UInt64 { WordHash.of("found") }
  private static var limited: UInt64 { WordHash.of("limited") }
  private static var slowly: UInt64 { WordHash.of("slowly") }
  private static let moving: [UInt64] = ["budge", "change", "move", "shift"].map {
    WordHash.of($0.utf8)
  }
  private static var group: UInt64 { WordHash.of("group") }
  private static var arm: UInt64 { WordHash.of("arm") }

  private static var since: UInt64 { WordHash.of("since") }
  private static var placebo: UInt64 { WordHash.of("placebo") }
  private static var those: UInt64 { WordHash.of("those") }

  private func agents(behindPreposition c: Int) -> Agents? {
    let word = word(head(c))
    // "more patients on X than on placebo"
    if c > 0, Self.than(self, c - 1) || isUnlike(c) { return nil }
    if word == grammar.in || word == grammar.among {
      // "in the X group", "in those on X"
      let persons = countedPersons(skipLight(c + 1))
      let named =
        isNounPhrase(persons) && Self.trialGroups.contains(tokens[head(persons)].hash)
        ? substancesInside(persons)
        : isPersonPhrase(persons) ? taken(behindPersons: persons) : noArguments
      return named.isEmpty ? nil : Agents(list: named)
    }
    guard
      word == grammar.with || word == grammar.after || word == grammar.on || word == grammar.under
        || word == grammar.following || word == grammar.from || word == grammar.upon
        || word == grammar.of || tokens[head(c)].hash == Self.since
    else { return nil }
    let next = skipLight(c + 1)
    if kind(next) == .verbGroup, chunks[next].form == .gerund { return used(next) }
    guard word != grammar.from, isNounPhrase(next) else { return nil }
    // "after X was stopped"
    if word == grammar.after, beginsClause(next) { return agents(behindWhen: c) }
    if word == grammar.of {
      // "after eight weeks of X"
      guard isNounPhrase(c - 1),
        tokens[head(c - 1)].kind == .quantity
          || classes(head(c - 1)).contains(.temporal)
      else { return nil }
    }
    return substances(from: next).map { Agents(list: $0) }
  }

  /// "when people cut back on X", "after X is stopped", "once I started X".
  private func agents(behindWhen c: Int) -> Agents? {
    let word = word(head(c))
    guard
      word == grammar.when || word == grammar.after || word == grammar.once || word == grammar.if
        || word == grammar.until || tokens[head(c)].hash == Self.since
    else { return nil }
    var verb = c + 1
    while verb < c + 8, kind(verb) != .verbGroup, kind(verb) != .outside, kind(verb) != .comma {
      verb += 1
    }
    guard kind(verb) == .verbGroup else { return nil }
    if chunks[verb].form == .gerund { return used(verb) }
    guard clauseOfChunk[verb] >= 0 else { return nil }
    if chunks[verb].flags.contains(.passive) {
      let kinds = classes(head(verb))
      guard !kinds.isDisjoint(with: [.takeVerb, .startVerb, .stopVerb]) else { return nil }
      let first = clauses[clauseOfChunk[verb]].subjectFirst
      guard first > c, let found = substances(from: first) else { return nil }
      return Agents(list: found, isStopped: kinds.contains(.stopVerb))
    }
    return hasPersonSubject(clauses[clauseOfChunk[verb]]) ? used(verb) : nil
  }

  /// "taking X", "stopped X", "stop taking X".
  private func used(_ verb: Int) -> Agents? {
    let kinds = classes(head(verb))
    guard !kinds.isDisjoint(with: [.takeVerb, .startVerb, .stopVerb]) else { return nil }
    var object = skipLight(verb + 1)
    if kind(object) == .verbGroup { object = skipLight(object + 1) }
    if isPreposition(object) { object += 1 }
    if isNounPhrase(object), chunks[object].flags.contains(.pronoun),
      classes(head(object)).contains(.anaphor), !classes(head(object)).contains(.person),
      let topic = discourse.topic
    {
      // "since adding it"
      return Agents(list: list(topic), isStopped: kinds.contains(.stopVerb))
    }
    return substances(from: object).map {
      Agents(list: $0, isStopped: kinds.contains(.stopVerb))
    }
  }

  private func substances(from chunk: Int) -> ArgumentList? {
    guard isNounPhrase(chunk) else { return nil }
    let found = arguments(from: chunk).list
    let known = found.filter {
      $0.concept.type == .substance && !$0.isVague && !isPerson($0)
        && tokens[$0.end - 1].hash != Self.placebo
    }
    if !known.isEmpty { return known }
    if found.isEmpty,
      let dose = regimen(in: Int(chunks[chunk].first), Int(chunks[chunk].end)),
      var topic = discourse.topic
    {
      // "on the higher dose"
      topic.regimen = dose
      return list(topic)
    }
    guard let first = found.first, classes(first.end - 1).contains(.generic),
      !isPerson(first), let topic = discourse.topic
    else { return nil }
    return chunks[chunk].flags.contains(.definite) || chunks[chunk].flags.contains(.demonstrative)
      || tokens[head(chunk)].tag == .noun && first.isVague ? list(topic) : nil
  }

  private func isScore(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && Self.scores.contains(tokens[head(chunk)].hash)
  }

  private static let scores = WordSet("score scores rating ratings")

  /// "Mood improved": there was more of it, and not "did not improve".
  private func isBettered(_ index: Int) -> Bool {
    let clause = clauses[index]
    return classes(head(clause.chunk)).contains(.recoverVerb) && !clause.isNegated
      && !chunks[clause.chunk].flags.contains(.passive)
  }

  private static var whose: UInt64 { WordHash.of("whose") }
  private static let budging = WordSet("budge")
  private static let picking = WordSet("pick picks picked")

  /// "can fall to zero"
  private func isToNumber(_ chunk: Int) -> Bool {
    guard isPreposition(chunk, grammar.to), isNounPhrase(chunk + 1) else { return false }
    let token = tokens[Int(chunks[chunk + 1].first)]
    return token.kind == .quantity || token.kind == .number || token.hash == Self.zero
  }

  private static var zero: UInt64 { WordHash.of("zero") }
}
