import Claims

extension SentenceReader {
  /// Claims that nouns state: "X's antagonism of Y", "a reduction in pain", "benefits for Y",
  /// "X is a treatment for Y", "the treatment for Y is X".
  func readNouns() {
    for c in chunks.indices where chunks[c].kind == .nounPhrase {
      let lemma = lemma(head(c))
      guard lemma >= 0, vocabulary.lexicon.table[lemma].trigger >= 0 else { continue }
      var index = vocabulary.lexicon.table[lemma].trigger
      while index >= 0 {
        let trigger = vocabulary.lexicon.triggers[Int(index)]
        index = trigger.next
        guard trigger.frame == .noun else { continue }
        if readNoun(c, trigger) { break }
      }
    }
  }

  private func readNoun(_ c: Int, _ trigger: Trigger) -> Bool {
    if isBetween(c + 1), readLinkBetween(c) { return true }
    // "argue against an association of X with Y"
    if isPreposition(c - 1, grammar.against) || isOpenEffect(c) { return false }
    if tokens[head(c)].hash == Self.difference || tokens[head(c)].hash == Self.differences {
      if readNoDifference(c) { return true }
      // Only "no difference in Y" tells what was done.
      guard chunks[c].flags.contains(.negated) else { return false }
    }
    var after = afterNotes(c + 1)
    if isPreposition(after, grammar.of), isNounPhrase(after + 1),
      lemma(head(after + 1)) == grammar.choice
    {
      // "the drug of choice for Y"
      after += 2
    }
    if isPreposition(after, grammar.over), isNounPhrase(after + 1),
      tokens[head(after + 1)].hash == Self.placebo
    {
      // "no benefit over placebo for Y"
      after += 2
    }
    var owner = noArguments
    var ownedIn = -1
    if isPreposition(after, grammar.of), !isPreposition(after, oneOf: trigger.prepositions),
      lemma(head(c)) == grammar.effect || Self.effects.contains(tokens[head(c)].hash)
    {
      // "found no effect of X on Y"
      let found = arguments(from: after + 1)
      guard let index = clauseOfOwned(c), !chunks[c].flags.contains(.definite),
        found.list.allSatisfy({ !$0.isVague && !isPerson($0) })
      else { return false }
      ownedIn = index
      owner = found.list
      after = afterNotes(found.end)
    }
    guard isPreposition(after, oneOf: trigger.prepositions) else { return false }
    if trigger.flags.contains(.risk) { return readRisk(c, trigger, after) }
    // "treatment of Y" as the object of a verb that is read itself is read once.
    var start = after + 1
    if isPreposition(start) { start += 1 }
    if isRemedial(trigger) || classes(head(c)).contains(.roleNoun), isNounPhrase(start),
      let inner = self.trigger(lemma(head(start)), .noun), isRemedial(inner),
      isPreposition(start + 1, oneOf: inner.prepositions)
    {
      // "no benefit for the prevention of Y": read by the second noun.
      return false
    }
    let list = arguments(from: start)
    if let first = list.list.first, loss(head(c), of: first) != nil { return false }
    var objects = list.list.filter { isStatable($0, trigger) && !isPerson($0) }
    if classes(head(c)).contains(.roleNoun), objects.contains(where: isWorkOnStudy) { return true }
    if objects.count > 1, isReduced(trigger) {
      // "a decrease in Y and an increase in Z": the second noun says it of Z.
      objects = objects.filter { $0.direction == .none || $0.first == list.list.first?.first }
    }
    if objects.isEmpty {
      // "benefits for people with Y", "treatment of patients with Y"
      guard let first = list.list.first, isPerson(first) else { return false }
      objects = conditions(ofPersons: list).filter { isStatable($0, trigger) }
      guard !objects.isEmpty else { return false }
    }
    if trigger.isHelp, !chunks[c].flags.contains(.negated), tokens[head(c)].hash == Self.changes {
      // "changes in weight or periods" are no cure.
      objects = objects.filter { $0.concept.type != .condition }
    }
    let actor =
      owner.isEmpty
      ? actor(ofNoun: c, trigger, end: list.end)
      : Actor(subjects: owner, clause: ownedIn, first: Int(chunks[c].first))
    guard !objects.isEmpty, let found = actor else { return false }
    if found.clause >= 0, isRemedial(trigger),
      drafts.contains(where: {
        $0.clause == found.clause && $0.object?.first == Int(chunks[c].first)
      })
    {
      // "improves control of Y"
      return false
    }
    for object in objects {
      for subject in found.subjects.orNone {
        if let subject, subject.concept == object.concept { continue }
        guard
          var effect = judgedEffect(c, trigger, object)
            ?? effect(trigger, subject: subject, object: object)
        else { continue }
        if effect.predicate == .interactsWith, object.concept.type == .target {
          // "its interaction with the immune system"
          effect = (.mechanism, .affects, false)
        }
        if object.concept.type == .condition, found.clause >= 0, ties(clauses[found.clause]) {
          // "is associated with an increase in Y"
          switch effect.predicate {
          case .increases, .causes: effect = (.association, .increasesRiskOf, false)
          case .decreases: effect = (.association, .decreasesRiskOf, false)
          default: break
          }
        }
        if foretells(effect.predicate, object) { effect.predicate = .associatedWith }
        if object.isRisk, object.concept.type == .condition, effect.kind == .mechanism {
          // "a reduction in the risk of Y"
          if effect.predicate == .decreases { effect = (.association, .decreasesRiskOf, false) }
          if effect.predicate == .increases { effect = (.association, .increasesRiskOf, false) }
        }
        emit(
          kind: effect.kind, predicate: effect.predicate, subject: subject, object: object,
          clause: found.clause,
          isNegated: found.isNegated || chunks[c].flags.contains(.negated) || isDeniedBefore(c)
            || isLittle(c),
          isHedged: isHedgedPhrase(c) || found.isHedged, first: found.first ?? Int(chunks[c].first),
          end: object.end)
      }
    }
    return true
  }

  /// "the design of the study", "the analysis": what the people behind a study had a part in.
  private func isWorkOnStudy(_ object: Argument) -> Bool {
    (object.first..<object.end).contains { classes($0).contains(.study) }
  }

  /// "a beneficial effect on Y", "an adverse impact on Y": which way; nil where the words leave it open.
  private func judgedEffect(
    _ c: Int, _ trigger: Trigger, _ object: Argument
  ) -> (kind: ClaimKind, predicate: Predicate, swapped: Bool)? {
    guard case .fixed(.mechanism, .affects) = trigger.effect, !isNor(c - 1) else { return nil }
    var isGood: Bool?
    if object.concept.type == .condition,
      (Int(chunks[c].first)..<head(c)).contains(where: { tokens[$0].hash == Self.protective })
    {
      return (.therapeutic, .prevents, false)
    }
    for token in Int(chunks[c].first)..<head(c) {
      if Self.praising.contains(tokens[token].hash) { isGood = true }
      if Self.blaming.contains(tokens[token].hash) { isGood = false }
    }
    guard let isGood else { return nil }
    if object.concept.type == .condition {
      return isGood ? (.therapeutic, .treats, false) : (.safety, .worsens, false)
    }
    guard let isWanted = isWanted(object) else { return nil }
    return (.mechanism, isGood == isWanted ? .increases : .decreases, false)
  }

  private static var protective: UInt64 { WordHash.of("protective") }
  private static let open = WordSet(
    "unclear unknown uncertain unproven inconclusive untested unsettled")
  private static let approving = WordSet("approve approves approved license licensed authorised")
  private static let praising = WordSet("beneficial favorable favourable")
  private static let blaming = WordSet(
    "adverse detrimental deleterious harmful unfavorable unfavourable")

  /// "found an effect of X on Y", "no effect of X on Y was seen": the clause that says that there is one.
  private func clauseOfOwned(_ c: Int) -> Int? {
    if let index = governing(c), clauses[index].subjectEnd <= c || c < clauses[index].subjectFirst {
      let kinds = classes(head(clauses[index].chunk))
      return isThere(clauses[index]) || kinds.contains(.reportVerb) ? index : nil
    }
    return clauses.firstIndex {
      $0.subjectFirst <= c && c < $0.subjectEnd && $0.chunk > c && !$0.isUnasserted
        && chunks[$0.chunk].flags.contains(.passive)
        && !classes(head($0.chunk)).isDisjoint(with: [.observeVerb, .reportVerb])
    }
  }

  /// "its effects on Y are unclear"
  private func isOpenEffect(_ c: Int) -> Bool {
    let preposition = skipLightLeft(c - 1)
    if isPreposition(preposition, grammar.for), kind(preposition - 1) == .verbGroup,
      chunks[preposition - 1].flags.contains(.passive),
      classes(head(preposition - 1)).contains(.studyVerb)
    {
      // "has been studied for its effects on Y"
      return true
    }
    guard said.contains(.evidenceLack), contents.verbFlags.contains(.copular) else { return false }
    return clauses.contains {
      $0.subjectFirst <= c && c < $0.subjectEnd && $0.chunk > c
        && chunks[$0.chunk].flags.contains(.copular) && kind(skipLight($0.chunk + 1)) == .adjective
        && Self.open.contains(tokens[head(skipLight($0.chunk + 1))].hash)
    }
  }

  private func isReduced(_ trigger: Trigger) -> Bool {
    switch trigger.effect {
    case .fixed(.mechanism, .decreases), .fixed(.mechanism, .increases): true
    default: false
    }
  }

  private func isRemedial(_ trigger: Trigger) -> Bool {
    switch trigger.effect {
    case .fixed(.therapeutic, _), .effect(.prevents), .fixed(.mechanism, .decreases): true
    default: false
    }
  }

  /// "little effect on Y", but not "a little effect"
  private func isLittle(_ c: Int) -> Bool {
    // "was without effect on Y"
    if isPreposition(c - 1, grammar.without) { return true }
    // "neither beneficial nor harmful effects on Y"
    if isNor(c - 1) { return true }
    let first = Int(chunks[c].first)
    return Self.littles.contains(tokens[first].hash) && first < head(c)
  }

  private static let littles = WordSet("little minimal negligible marginal zero")

  /// "no benefit for the prevention of Y", "no evidence of an effect on Y": whether the noun before denies this one.
  private func isDeniedBefore(_ c: Int) -> Bool {
    guard isPreposition(c - 1), isNounPhrase(c - 2) else { return false }
    if isPreposition(c - 3, grammar.over), isNounPhrase(c - 4) {
      // "no benefit over placebo in the treatment of Y"
      return chunks[c - 4].flags.contains(.negated)
        && !classes(head(c - 4)).isDisjoint(with: [.roleNoun, .promise])
    }
    guard chunks[c - 2].flags.contains(.negated) else { return false }
    let kinds = classes(head(c - 2))
    if kinds.contains(.researchNoun) {
      // "there was no evidence of" is a denial of its own.
      return governing(c).map { !isThere(clauses[$0]) } ?? false
    }
    return !kinds.isDisjoint(with: [.roleNoun, .promise])
      || isPreposition(c - 1, grammar.of) && Self.sorts.contains(tokens[head(c - 2)].hash)
      || trigger(lemma(head(c - 2)), .noun).map {
        isRemedial($0) && isPreposition(c - 1, oneOf: $0.prepositions)
      } ?? false
  }

  private static let options = WordSet("treatments treatment options option therapies therapy ways")

  /// "no course of treatment"
  private static let sorts = WordSet("course courses form kind type line")

  struct Actor {
    var subjects: ArgumentList
    /// The clause whose denial and reserve apply; -1 for none.
    var clause = -1
    var isNegated = false
    var isHedged = false
    var first: Int?
  }

  /// Who acts in a noun like "reduction": its possessor, the subject of the verb that governs it,
  /// or the noun it stands beside.
  private func actor(ofNoun c: Int, _ trigger: Trigger, end: Int) -> Actor? {
    if let possessor = possessor(of: c) {
      let clause = governing(c)
      return Actor(
        subjects: list(possessor), isHedged: clause.map { clauses[$0].isHedged } ?? false,
        first: Int(chunks[c].first))
    }
    if isItem, isRemedial(trigger), isPreposition(c - 1, grammar.for), isNounPhrase(c - 2),
      let own = argument(first: Int(chunks[c - 2].possessorEnd), end: Int(chunks[c - 2].end)),
      own.isKnown, !own.isVague, own.concept.type == .substance,
      kind(skipLightLeft(c - 3)) != .verbGroup
    {
      // "radiation for treatment of Y"
      return Actor(subjects: list(own), first: own.first)
    }
    // "the treatment for Y is X"
    let next = skipLight(end)
    if kind(next) == .verbGroup,
      chunks[next].flags.contains(.copular) || lemma(head(next)) == grammar.include,
      clauseOfChunk[next] >= 0, clauses[clauseOfChunk[next]].subjectFirst <= c,
      clauses[clauseOfChunk[next]].subjectEnd > c
    {
      let predicate = arguments(from: next + 1)
      let subjects = predicate.list.filter { !$0.isVague && !isPerson($0) }
      guard !subjects.isEmpty else { return nil }
      var actor = Actor(subjects: subjects, clause: clauseOfChunk[next])
      actor.first = Int(chunks[c].first)
      return actor
    }
    guard let index = governing(c) else {
      // "X, an inhibitor of Y," / "X treatment for Y"
      if let apposed = apposition(before: c) { return Actor(subjects: list(apposed)) }
      return nil
    }
    let clause = clauses[index]
    let verb = head(clause.chunk)
    let kinds = classes(verb)
    let isCopular =
      chunks[clause.chunk].flags.contains(.copular) || isRemaining(verb) || isTakenFor(clause, c)
    // In the subject itself: only a possessor acts there.
    if clause.subjectFirst <= c, c < clause.subjectEnd { return nil }
    // "Y fell with a rise in Z": what changes by itself changes nothing.
    if isPreposition(c - 1, grammar.with), skipLight(clause.chunk + 1) == c - 1,
      !chunks[clause.chunk].flags.contains(.passive),
      !kinds.isDisjoint(with: [.riseVerb, .fallVerb, .recoverVerb, .changeVerb])
    {
      return nil
    }
    if lemma(verb) == grammar.help { return nil }
    if isThere(clause) {
      // "there is no cure for Y", "there was no difference in Y"
      let isTherapy: Bool
      if case .fixed(.therapeutic, _) = trigger.effect {
        isTherapy = true
      } else {
        isTherapy = false
      }
      let isDenied = chunks[c].flags.contains(.negated)
      // "insufficient evidence of X as a treatment for Y"
      if isAsPhrase(c), isOfThinEvidence(c) { return nil }
      if !isTherapy {
        var found = agents(near: clause).list
        // "In those taking X, there was a decrease in Y"
        if found.isEmpty, clause.chunk < 12 { found = exposure(at: 0) }
        if found.isEmpty, isDenied { found = list(discourse.topic) }
        guard !found.isEmpty else { return nil }
        return Actor(subjects: found, clause: index, first: Int(chunks[clause.chunk].first))
      }
      // "There are several treatments for Y" tells of none.
      if !isDenied, !isDeniedBefore(c), Self.options.contains(tokens[head(c)].hash) { return nil }
      var subjects = pageCondition == nil ? list(discourse.topic) : noArguments
      if subjects.isEmpty,
        var own = argument(first: Int(chunks[c].possessorEnd), end: Int(chunks[c].end))
      {
        own.isNegated = false
        subjects = list(own)
      }
      var actor = Actor(subjects: subjects, clause: index)
      actor.first = Int(chunks[clause.chunk].first)
      return actor
    }
    if kinds.contains(.reportVerb) || kinds.contains(.noticeVerb), !kinds.contains(.lightVerb),
      skipLight(clause.chunk + 1) == c, !trigger.flags.contains(.agent),
      chunks[c].flags.contains(.negated)
    {
      // "the trial found no gain in Y"
      let found = agents(near: clause).list
      let subjects = found.isEmpty ? list(discourse.topic) : found
      return Actor(subjects: subjects, clause: index, first: clauseSpan(index).first)
    }
    let isDirect =
      isCopular || kinds.contains(.lightVerb) || isAsPhrase(c) || statesNoun(verb, trigger)
    guard isDirect else { return nil }
    if isAsPhrase(c), !chunks[clause.chunk].flags.contains(.passive),
      kinds.contains(.studyVerb) || Self.approving.contains(tokens[verb].hash)
    {
      // "Few studies have tested X as a treatment for Y", "the agency approved X as a treatment for Y"
      return nil
    }
    if trigger.flags.contains(.agent), !isCopular, !isAsPhrase(c) {
      if let apposed = apposition(before: c) { return Actor(subjects: list(apposed)) }
    }
    if let recommended = recommended(asAt: c, clause) {
      return Actor(subjects: recommended, clause: index, first: clauseSpan(index).first)
    }
    var subjects =
      hasPersonSubject(clause)
      ? list(discourse.topic) : subjectOrTopic(of: clause)
    if isCopular, subjects.count == 1, subjects[0].isVague, !isDrugKind(subjects[0]) {
      // "the onset of action is within an hour with effects on Y lasting for two"
      subjects = list(discourse.topic)
    }
    guard subjects.isEmpty || !subjects.allSatisfy(isStudy) else {
      // "studies have shown benefits for Y": the topic is what they speak of.
      return Actor(subjects: list(discourse.topic), clause: index)
    }
    var actor = Actor(subjects: subjects, clause: index, first: clauseSpan(index).first)
    actor.isNegated = isCopular && isOfNoAvail(clause, c)
    return actor
  }

  /// "is ineffective in the treatment of Y", "useless as a treatment for Y"
  private func isOfNoAvail(_ clause: Clause, _ c: Int) -> Bool {
    (clause.chunk + 1..<max(clause.chunk + 1, c)).contains {
      kind($0) == .adjective && isOfNoAvail(head($0))
    } || (Int(chunks[c].first)..<head(c)).contains(where: isOfNoAvail)
  }

  private func isOfNoAvail(_ token: Int) -> Bool {
    trigger(lemma(token), .adjective, where: { $0.flags.contains(.negates) }) != nil
  }

  /// "insufficient evidence of X as"
  private func isOfThinEvidence(_ c: Int) -> Bool {
    (max(0, c - 7)..<c).contains { k in
      isNounPhrase(k) && classes(head(k)).contains(.researchNoun)
        && (isInsufficient(k) || saysLittle(k))
    }
  }

  /// "leads to a reduction in", "shows promise for", "contributes to the regulation of".
  private func statesNoun(_ verb: Int, _ nominal: Trigger) -> Bool {
    // "was accompanied by an increase in"
    let c = chunkIndex(of: verb)
    let isPassive = c >= 0 && chunks[c].flags.contains(.passive)
    guard
      let trigger = trigger(
        lemma(verb), .verb, where: { isPassive || !$0.flags.contains(.passive) })
    else { return false }
    switch trigger.effect {
    case .fixed(.mechanism, .increases): return isLessening(nominal)
    case .effect(.causes), .effect(.increases): return true
    case .fixed(_, .associatedWith): return true
    case .helps: return true
    default: return false
    }
  }

  /// "remains the mainstay of", "has become a treatment for".
  /// "is considered [a treatment]", "is regarded as"
  private func isTakenFor(_ clause: Clause, _ noun: Int) -> Bool {
    guard chunks[clause.chunk].flags.contains(.passive),
      Self.takingFor.contains(tokens[head(clause.chunk)].hash)
    else { return false }
    let next = skipLight(clause.chunk + 1)
    return next == noun || isPreposition(next, grammar.as) && skipLight(next + 1) == noun
  }

  private static let takingFor = WordSet("considered regarded deemed seen")

  private func isRemaining(_ verb: Int) -> Bool {
    switch tokens[verb].hash {
    case Self.remain, Self.remains, Self.remained, Self.become, Self.becomes, Self.became: true
    default: false
    }
  }

  /// What is no risk to speak of.
  private static let lows = WordSet("low lower lowest minimal negligible reduced little")
  private static var placebo: UInt64 { WordHash.of("placebo") }
  private static var changes: UInt64 { WordHash.of("changes") }
  private static let effects = WordSet("impact influence effects benefit benefits")
  private static var difference: UInt64 { WordHash.of("difference") }
  private static var differences: UInt64 { WordHash.of("differences") }
  private static var remain: UInt64 { WordHash.of("remain") }
  private static var remains: UInt64 { WordHash.of("remains") }
  private static var remained: UInt64 { WordHash.of("remained") }
  private static var become: UInt64 { WordHash.of("become") }
  private static var becomes: UInt64 { WordHash.of("becomes") }
  private static var became: UInt64 { WordHash.of("became") }

  /// "used as a treatment", "acts as an antagonist".
  private func isAsPhrase(_ c: Int) -> Bool {
    isPreposition(skipLightLeft(c - 1), grammar.as)
  }

  /// "recommends X or Y as a treatment for Z": X and Y.
  private func recommended(asAt c: Int, _ clause: Clause) -> ArgumentList? {
    guard isAsPhrase(c), !chunks[clause.chunk].flags.contains(.passive),
      !classes(head(clause.chunk)).isDisjoint(with: [.prescribeVerb, .reportVerb])
    else { return nil }
    let object = skipLight(clause.chunk + 1)
    guard isNounPhrase(object), object < c - 1 else { return nil }
    let found = arguments(from: object, limit: c - 1).list.filter { !$0.isVague && !isPerson($0) }
    return found.isEmpty ? nil : found
  }

  /// The clause whose verb stands last before the chunk, with no mark of another clause between.
  func governing(_ c: Int) -> Int? {
    var i = c - 1
    while i >= 0 {
      switch chunks[i].kind {
      case .verbGroup: return clauseOfChunk[i] >= 0 ? clauseOfChunk[i] : nil
      case .semicolon, .relative, .subordinator: return nil
      default: break
      }
      i -= 1
    }
    return nil
  }

  func isThere(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    guard verb.flags.contains(.copular) else { return false }
    // An adverb may have been taken into the verb group.
    if (Int(verb.first)..<Int(verb.end)).contains(where: { word($0) == grammar.there }) {
      return true
    }
    return clause.chunk > 0 && word(head(clause.chunk - 1)) == grammar.there
  }

  /// "X, an inhibitor of": the noun before the comma.
  private func apposition(before c: Int) -> Argument? {
    let mark = c - 1
    guard kind(mark) == .comma || kind(mark) == .dash else { return nil }
    let before = skipLightLeft(mark - 1)
    guard isNounPhrase(before) else { return nil }
    let phrase = chunks[before]
    let found = argument(first: Int(phrase.possessorEnd), end: Int(phrase.end))
    return found?.isVague == true ? nil : found
  }

  /// "potential benefits", "a possible treatment".
  func isHedgedPhrase(_ c: Int) -> Bool {
    // "has shown potential in the treatment of"
    if isPromised(c) { return true }
    for token in Int(chunks[c].first)..<Int(chunks[c].end)
    where classes(token).contains(.hedgeWord) || classes(token).contains(.promise) {
      return true
    }
    return false
  }

  /// "promise in treating Y", "potential for the treatment of Y"
  func isPromised(_ c: Int) -> Bool {
    said.contains(.promise) && isPreposition(c - 1, grammar.in, grammar.for, grammar.as)
      && chunks[c - 1].first > 0 && classes(Int(chunks[c - 1].first) - 1).contains(.promise)
  }

  // MARK: Risk

  private static let carrying = WordSet(
    "carries carry carried poses pose posed entails bears confers confer conferred")

  /// "reduces the risk of Y", "a higher risk of Y", "the risk of Y is lower", "risk factor for Y".
  private func readRisk(_ c: Int, _ trigger: Trigger, _ after: Int) -> Bool {
    // "prognosis (chance of recovery)" says what the word before means.
    if kind(c - 1) == .open, isNounPhrase(c - 2) { return false }
    // "important for people at risk"
    if mayHold(grammar.at),
      (Int(chunks[c].first)..<head(c)).contains(where: { word($0) == grammar.at })
    {
      return false
    }
    // "at risk of" is read of the persons.
    if isPreposition(c - 1), opensReason(c - 1) { return false }
    if isPreposition(c - 1, grammar.at) || isRateOfChange(Int(chunks[c].first), head(c)) {
      return false
    }
    if isPreposition(c - 1), isNounPhrase(c - 2),
      let outer = self.trigger(lemma(head(c - 2)), .noun, where: { !$0.flags.contains(.risk) }),
      isPreposition(c - 1, oneOf: outer.prepositions)
    {
      // "no effect on the incidence of Y": read by the noun before
      return false
    }
    var start = skipLight(after + 1)
    if kind(start) == .verbGroup {
      // "the risk of developing Y", "the chance of having Y"
      start = skipLight(start + 1)
      if isPreposition(start) { start += 1 }
    }
    let list = arguments(from: start)
    var objects = list.list.filter { isStatable($0, trigger) && !isPerson($0) }
    if objects.isEmpty, kind(start - 1) == .verbGroup { objects = self.list(outcome(start - 1)) }
    guard !objects.isEmpty else { return false }
    var direction = Argument.Direction.none
    for token in Int(chunks[c].first)..<Int(chunks[c].end) {
      if classes(token).contains(.increasing) { direction = .up }
      if classes(token).contains(.decreasing) { direction = .down }
    }
    var index = governing(c)
    var subjects = noArguments
    let next = skipLight(list.end)
    if let own = index, clauses[own].subjectFirst <= c, c < clauses[own].subjectEnd { index = nil }
    if index == nil, kind(next) == .verbGroup, clauseOfChunk[next] >= 0 {
      // "The risk of Y is lower in people who take X": the actor stands behind.
      return false
    }
    guard let governor = index else { return false }
    let clause = clauses[governor]
    let verb = head(clause.chunk)
    if let verbTrigger = self.trigger(lemma(verb), .verb, where: { $0.noun < 0 }) {
      switch verbTrigger.effect {
      case .fixed(_, .increases), .effect(.increases), .effect(.causes), .fixed(_, .worsens):
        if direction == .none { direction = .up }
      case .fixed(_, .treats) where chunks[clause.chunk].flags.contains(.passive):
        // "should be advised of the risk of Y"
        return false
      case .fixed(_, .decreases), .effect(.prevents), .fixed(_, .treats), .helps:
        if direction == .none { direction = .down }
      case .fixed(_, .associatedWith), .fixed(_, .affects):
        break
      default: return false
      }
    } else if direction == .none, Self.carrying.contains(tokens[verb].hash) {
      // "carries a risk of Y"
      let isLow = (Int(chunks[c].first)..<Int(chunks[c].end)).contains {
        Self.lows.contains(tokens[$0].hash)
      }
      guard !isLow else { return false }
      direction = .up
    } else if direction == .none, classes(verb).contains(.lightVerb),
      (Int(chunks[c].first)..<head(c)).contains(where: {
        classes($0).contains(.highWord) || isMultiple($0)
      })
    {
      // "have a high risk of Y"
      direction = .up
    } else if !classes(verb).contains(.lightVerb) && !chunks[clause.chunk].flags.contains(.copular)
      && self.trigger(lemma(verb), .adjective) == nil
    {
      return false
    } else if direction == .none {
      return false
    }
    direction = associationDirection(direction, clause, before: Int(chunks[c].first))
    subjects = bearers(of: clause)
    if subjects.isEmpty { subjects = foundAmong(clause, list.end) }
    guard !subjects.isEmpty || !hasPersonSubject(clause) else { return false }
    let predicate: Predicate =
      switch direction {
      case .up: .increasesRiskOf
      case .down: .decreasesRiskOf
      case .none: .associatedWith
      }
    for object in objects {
      for subject in subjects.orNone {
        emit(
          kind: .association, predicate: predicate, subject: subject, object: object,
          clause: governor, end: object.end)
      }
    }
    return true
  }
}
