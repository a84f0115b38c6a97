import Claims

/// How pages about a disease name its treatments: by what may be needed, prescribed or included, with the
/// disease in a condition before it, in the persons, or only in what the page is about.
extension SentenceReader {
  /// "Treatments include A and B", "severe Y may require X", "if you have Y, your doctor may prescribe X",
  /// "surgery may be needed".
  @inline(__always)
  func readTreatments() {
    guard
      !saidByVerbs.isDisjoint(with: .consistVerb | .requireVerb | .prescribeVerb)
        || mayHold(oneOf: Self.maybeBeginning) && said.contains(.treatmentNoun)
        || contents.verbFlags.contains(.copular)
          && (!said.isDisjoint(with: .treatmentNoun | .needWord)
            || mayHold(oneOf: Self.maybeStanding))
        || said.contains(.lightVerb) && mayHold(hash: Self.relief)
    else { return }
    lookForTreatments()
  }

  @inline(never)
  private func lookForTreatments() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      if isThere(clause), !clause.isNegated { readThereAre(index) }
      guard clause.role == .main, clause.subjectEnd > clause.subjectFirst else { continue }
      if kind(clause.subjectFirst) == .verbGroup, !clause.isNegated {
        // "Joining a group is helpful for many people."
        _ = readOptionForSome(index)
      }
      guard isNounPhrase(clause.subjectFirst) else { continue }
      if clause.isNegated {
        // "Antibiotics are not recommended."
        if Self.advised.contains(tokens[head(clause.chunk)].hash) { _ = readTreatmentInUse(index) }
        continue
      }
      if readSupportive(index) || readOptions(index) || readRequirement(index)
        || readTreatmentInUse(index)
        || readOptionForSome(index) || readStanding(index) || readGivenRelief(index)
      {
        continue
      }
      readPrescription(index)
    }
  }

  // MARK: Options

  /// "Treatments may include A and B", "the most common treatment is A", "options are A or B".
  private func readOptions(_ index: Int) -> Bool {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    let isCopular = chunks[clause.chunk].flags.contains(.copular)
    // "Treatment for Y begins with X"
    let begins =
      Self.beginning.contains(tokens[verb].hash)
      && isPreposition(skipLight(clause.chunk + 1), grammar.with)
    guard isCopular || begins || classes(verb).contains(.consistVerb),
      !chunks[clause.chunk].flags.contains(.passive),
      namesTreatment(clause.subjectFirst) || kindOfDrug(clause.subjectFirst) != nil,
      !statesPurpose(clause),
      clause.subjectFirst + 1 >= clause.subjectEnd
        || isPreposition(clause.subjectFirst + 1, grammar.of, grammar.for, grammar.in)
    else { return false }
    var start = skipLight(clause.chunk + 1)
    if isPreposition(start, grammar.of) || begins { start += 1 }
    let named =
      condition(ofPhrase: clause.subjectFirst, end: clause.subjectEnd)
      ?? (isCopular ? nil : kindOfDrug(clause.subjectFirst))
    // "the treatment for Y is X" is read by its noun.
    if isCopular,
      named != nil
        || !chunks[clause.subjectFirst].flags.contains(.definite)
          && !isSuperlative(clause.subjectFirst - 1)
          && !(clause.isHedged && isBareTreatment(clause.subjectFirst))
    {
      return false
    }
    // What is named as a treatment outright need be on no list.
    let isDone =
      kind(start) == .verbGroup && chunks[start].form == .gerund
      || holdsDoing(start, chunks.count)
    let listed =
      isDone
      ? doings(from: start, to: chunks.count, takesOne: true).list : arguments(from: start).list
    let items = listed.filter {
      isTreatment($0) || !isCopular && isPlainMedicine($0)
        || !$0.isVague && $0.concept.type == .concept && !isPerson($0)
        || isDone && $0.end - $0.first > 1 && tokens[$0.first].tag == .gerund
        || !isCopular && isDrugKind($0)
    }.map { item in
      // "medicines", among the treatments
      var item = item
      item.isVague = false
      return item
    }
    guard !items.isEmpty,
      let condition = named ?? conditionInQuestion(index, allowsLast: substanceTopic == nil)
    else { return false }
    // "plasmapheresis, a procedure in which": described and not named.
    stateTreatments(items.filter { items.count == 1 || !isDescription($0) }, condition, index)
    return true
  }

  /// "treatment may be X"
  private func isBareTreatment(_ chunk: Int) -> Bool {
    chunks[chunk].end - chunks[chunk].first == 1 && Self.treating.contains(tokens[head(chunk)].hash)
  }

  private static let treating = WordSet("treatment treatments therapy")

  /// "the most commonly", before "prescribed drug"
  private func isSuperlative(_ chunk: Int) -> Bool {
    kind(chunk) == .adverb && chunk > 0 && isNounPhrase(chunk - 1)
      && tokens[Int(chunks[chunk].first)].hash == Self.most
  }

  private static var care: UInt64 { WordHash.of("care") }
  private static var most: UInt64 { WordHash.of("most") }
  private static let chosen = WordSet(
    "prescribed recommended used effective helpful popular successful")

  /// "There are several treatments for Y, including A and B".
  private func readThereAre(_ index: Int) {
    let noun = skipLight(clauses[index].chunk + 1)
    guard mayHold(grammar.including) || mayHold(grammar.such), isNounPhrase(noun),
      namesTreatment(noun), !chunks[noun].flags.contains(.negated)
    else { return }
    var i = noun + 1
    var condition = pageCondition
    if isPreposition(i, grammar.of, grammar.for) {
      guard let comma = (i + 1..<max(chunks.count, i + 1)).first(where: { kind($0) == .comma })
      else { return }
      condition = arguments(from: i + 1, limit: comma).list.first {
        $0.concept.type == .condition && !$0.isVague
      }
      i = comma
    }
    guard let condition, let found = examples(at: i, limit: chunks.count, depth: 0) else { return }
    drafts.removeAll { $0.clause == index || $0.first >= Int(chunks[i].first) }
    stateTreatments(found.list.filter(isTreatment), condition, index)
  }

  private static let beginning = WordSet("begin begins began start starts started")
  private static var maybeBeginning: WordMask {
    WordMask().or("begin").or("begins").or("began").or("start").or("starts").or("started")
  }

  /// "medications available to treat Y include", "that can interact with it include": says itself what they are.
  private func statesPurpose(_ clause: Clause) -> Bool {
    (clause.subjectEnd..<max(clause.subjectEnd, clause.chunk)).contains {
      kind($0) == .verbGroup && chunks[$0].form == .infinitive || kind($0) == .relative
    }
  }

  /// Whether a noun phrase only says that it is a treatment: "the main treatments", "other options".
  private func namesTreatment(_ chunk: Int) -> Bool {
    let isCare =
      tokens[head(chunk)].hash == Self.care && chunks[chunk].end - chunks[chunk].first > 1
    guard classes(head(chunk)).contains(.treatmentNoun) || isCare, mention(at: head(chunk)) == nil
    else { return false }
    return (Int(chunks[chunk].first)..<head(chunk)).allSatisfy {
      tokens[$0].tag == .determiner || tokens[$0].tag == .possessive
        || !classes($0).isDisjoint(with: [.stopModifier, .treatmentNoun, .medicalAdjective])
        || tokens[$0].tag == .adverb || Self.chosen.contains(tokens[$0].hash)
    }
  }

  /// "Anti-nausea medicines", "asthma drugs": the condition that they are for.
  private func kindOfDrug(_ chunk: Int) -> Argument? {
    let noun = head(chunk)
    var first = Int(chunks[chunk].possessorEnd)
    guard !classes(noun).isDisjoint(with: [.generic, .treatmentNoun]), noun - first >= 1 else {
      return nil
    }
    while first < noun,
      tokens[first].tag == .determiner || classes(first).contains(.stopModifier)
    {
      first += 1
    }
    let isAgainst = tokens[first].hash == Self.anti
    if isAgainst { first += 1 }
    guard first < noun else { return nil }
    if isAgainst, first + 1 == noun, let adjective = condition(ofAdjectiveToken: first) {
      return adjective
    }
    guard let own = argument(first: first, end: noun), own.concept.type == .condition,
      own.isKnown, !own.isVague
    else { return nil }
    return own
  }

  private static var anti: UInt64 { WordHash.of("anti") }

  /// "treatments for Y": Y.
  func condition(ofPhrase first: Int, end: Int) -> Argument? {
    guard first + 2 < end + 1, isPreposition(first + 1, grammar.of, grammar.for) else { return nil }
    return arguments(from: first + 2, limit: end).list.first {
      $0.concept.type == .condition && !$0.isVague
    }
  }

  // MARK: Needs

  /// "Surgery may be an option for some people", "X may be right for people who cannot take Z", on a page about a disease.
  private func readOptionForSome(_ index: Int) -> Bool {
    let clause = clauses[index]
    let next = skipLight(clause.chunk + 1)
    guard chunks[clause.chunk].flags.contains(.copular), substanceTopic == nil,
      isPreposition(next + 1, grammar.for, grammar.to, grammar.in),
      isPersonPhrase(skipLight(next + 2)),
      isNounPhrase(next) && classes(head(next)).contains(.treatmentNoun)
        || kind(next) == .adjective && Self.fitting.contains(tokens[head(next)].hash),
      conditionInside(skipLight(next + 2)) == nil,
      let condition = discourse.sectionCondition ?? discourse.documentCondition
    else { return false }
    let isDone = kind(clause.subjectFirst) == .verbGroup
    let items = subjects(of: clause).filter {
      isTreatment($0) || isDone && !$0.isVague && $0.concept.type == .concept && !isPerson($0)
    }
    stateTreatments(items, condition, index)
    return !items.isEmpty
  }

  /// "Injections can give short-term relief", on a page about a disease.
  private func readGivenRelief(_ index: Int) -> Bool {
    let clause = clauses[index]
    let next = skipLight(clause.chunk + 1)
    guard classes(head(clause.chunk)).contains(.lightVerb), isNounPhrase(next),
      tokens[head(next)].hash == Self.relief, !isPreposition(next + 1, grammar.of, grammar.from),
      let condition = pageCondition
    else { return false }
    let items = subjects(of: clause).filter(isTreatment)
    stateTreatments(items, condition, index)
    return !items.isEmpty
  }

  private static let finding = WordSet("diagnosis diagnosing evaluation detection")
  private static let advised = WordSet("recommended offered advised")
  private static var relief: UInt64 { WordHash.of("relief") }

  private static var maybeStanding: WordMask {
    WordMask().or("beneficial").or("helpful").or("useful").or("relief").or("choice").or("mainstay")
      .or("alternative").or("option").or("supportive").or("symptomatic").or("palliative")
      .or("course").or("step")
  }
  private static let fitting = WordSet(
    "appropriate suitable right helpful useful available effective beneficial")

  /// "Severe Y may require X".
  private func readRequirement(_ index: Int) -> Bool {
    let clause = clauses[index]
    guard classes(head(clause.chunk)).contains(.requireVerb),
      !chunks[clause.chunk].flags.contains(.passive)
    else { return false }
    // "The diagnosis of Y requires a scan"
    if Self.finding.contains(tokens[head(clause.subjectFirst)].hash) { return false }
    let conditions = subjects(of: clause).filter {
      $0.concept.type == .condition && $0.isKnown && !$0.isVague
    }
    let items = arguments(from: skipLight(clause.chunk + 1)).list.filter(isTreatment)
    guard !conditions.isEmpty, !items.isEmpty else { return false }
    for condition in conditions { stateTreatments(items, condition, index) }
    return true
  }

  /// "Surgery may be needed", "if it is severe, X is used": a treatment in the passive.
  private func readTreatmentInUse(_ index: Int) -> Bool {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let next = skipLight(clause.chunk + 1)
    let isNeeded =
      verb.flags.contains(.copular) && kind(next) == .adjective
      && classes(head(next)).contains(.needWord)
    guard
      isNeeded
        || verb.flags.contains(.passive)
          && !classes(Int(verb.head)).isDisjoint(with: [.prescribeVerb, .requireVerb, .needWord])
    else { return false }
    let after = isNeeded ? next + 1 : clause.chunk + 1
    let subject = chunks[clause.subjectFirst]
    if isUsedElsewhere(clause, skipLight(after)) { return false }
    if readGiven(index, to: skipLight(after)) { return true }
    guard
      endsHere(after) || isToRecover(after)
        || (isNeeded || classes(Int(verb.head)).contains(.needWord)) && isOperating(after),
      !subject.flags.contains(.pronoun) || classes(Int(subject.head)).contains(.anaphor),
      kind(clause.chunk - 1) != .relative
    else { return false }
    let items = subjects(of: clause).filter {
      isTreatment($0) || !isNeeded && $0.concept.type == .concept && isUnlistedName($0)
    }
    guard !items.isEmpty, let condition = conditionInQuestion(index, allowsLast: false) else {
      return false
    }
    stateTreatments(items, condition, index)
    dropOperation(behind: after)
    return true
  }

  /// "Your doctor may prescribe X", "you may need X", "people with Y may be given X".
  private func readPrescription(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    guard hasPersonSubject(clause) || isRecommended(by: clause) && pageCondition != nil,
      !verb.flags.contains(.passive) || isGiven(verb),
      classes(Int(verb.head)).contains(.prescribeVerb)
        || classes(Int(verb.head)).contains(.requireVerb)
    else { return }
    var start = skipLight(clause.chunk + 1)
    if kind(start) == .verbGroup, chunks[start].form == .infinitive,
      classes(Int(verb.head)).contains(.requireVerb), hasPersonSubject(clause),
      classes(head(start)).contains(.takeVerb) || Self.having.contains(tokens[head(start)].hash)
    {
      // "may need to take X", "need to have surgery"
      start = skipLight(start + 1)
    }
    if isNounPhrase(start), isNounPhrase(skipLight(start + 1)),
      isPersonPhrase(start) || classes(head(start)).contains(.secondPerson)
    {
      // "give you X"
      start = skipLight(start + 1)
    }
    var list = arguments(from: start)
    if list.list.isEmpty, let last = recommended(skipLight(clause.chunk + 1), clause) {
      list = (self.list(last), skipLight(clause.chunk + 1) + 1)
    }
    if list.list.allSatisfy({ $0.isVague || !$0.isKnown && pointsAhead($0) }) {
      if kind(list.end) == .colon {
        // "one of the following drugs: A or B"
        list = arguments(from: list.end + 1)
      } else if !list.list.isEmpty, kind(list.end) == .comma, namesSubstance(list.end + 1) {
        // "another drug, A"
        list = arguments(from: list.end + 1)
      }
    }
    let ownCondition =
      !hasPersonSubject(clause)
      ? nil : conditionOfPersons(index).first { $0.concept.type == .condition && !$0.isVague }
    let named = list.list.filter { !$0.isVague }
    let known = named.filter {
      isTreatment($0) || named.count > 1 && isUnlistedName($0)
        || ownCondition != nil && !$0.isKnown && $0.concept.type == .concept
          && classes($0.end - 1).isDisjoint(with: [.study, .expert, .person])
          && $0.end - $0.first > 1
    }
    let items =
      known.isEmpty || named.count < 2
      ? known
      : named.filter {
        isTreatment($0) || isUnlistedName($0)
          || $0.concept.type == .concept && $0.end - $0.first > 1 && !isPerson($0)
            && classes($0.end - 1).isDisjoint(with: [.study, .expert])
      }
    guard !items.isEmpty,
      items.count == named.count || named.count > 2 && items.count * 2 > named.count,
      endsHere(list.end) || isForEffect(list.end) || isToRecover(list.end)
        || isOperating(list.end),
      items.allSatisfy({ $0.direction == .none })
    else { return }
    guard let condition = ownCondition ?? conditionInQuestion(index, allowsLast: false) else {
      return
    }
    stateTreatments(items, condition, index)
    dropOperation(behind: list.end)
  }

  private static let having = WordSet("have undergo try wear")

  /// "prescribes X to lower uric acid": what X does, beside what it is prescribed for.
  private func isForEffect(_ chunk: Int) -> Bool {
    guard kind(chunk) == .verbGroup, chunks[chunk].form == .infinitive,
      case .fixed(.mechanism, let predicate)? = trigger(lemma(head(chunk)), .verb)?.effect,
      predicate == .decreases || predicate == .increases,
      let object = arguments(from: skipLight(chunk + 1)).list.first
    else { return false }
    return object.isKnown && !object.isVague && object.concept.type != .condition
  }

  /// "recommends it": what the sentences before are about.
  private func recommended(_ chunk: Int, _ clause: Clause) -> Argument? {
    guard lemma(head(clause.chunk)) == grammar.recommend, isNounPhrase(chunk),
      chunks[chunk].flags.contains(.pronoun), word(head(chunk)) == grammar.it,
      var last = discourse.focus ?? discourse.lastSubstance, last.isKnown
    else { return nil }
    last.first = Int(chunks[chunk].first)
    last.end = Int(chunks[chunk].end)
    last.worded = 0..<0
    last.isNegated = false
    return last
  }

  private func isGiven(_ verb: Chunk) -> Bool {
    classes(Int(verb.head)).contains(.takeVerb)
  }

  /// Whether nothing follows that says by itself what it is for ("to remove the tumor", "for pain").
  func endsHere(_ chunk: Int) -> Bool {
    var i = chunk
    var steps = 0
    while i < chunks.count, steps < 8 {
      switch kind(i) {
      case .verbGroup:
        return chunks[i].form == .finite
      case .preposition where isPreposition(i, grammar.for, grammar.to, grammar.against):
        return false
      case .comma, .semicolon, .subordinator, .stop, .relative, .dash: return true
      default: break
      }
      i += 1
      steps += 1
    }
    return true
  }

  /// "People with Y are treated with X", "patients are treated with X" on a page about a disease.
  func readTreated(_ index: Int, with chunk: Int) {
    let own = conditionOfPersons(index).first { $0.concept.type == .condition && !$0.isVague }
    let start = clauses[index].subjectFirst
    if own == nil, index > 0, start > 0, kind(skipLightLeft(start - 1)) == .conjunction,
      chunks[start].flags.contains(.pronoun), isSubordinate(clauses[index - 1])
    {
      // "if you have Y and you are treated with X"
      return
    }
    guard let condition = own ?? conditionInQuestion(index, allowsLast: false) else { return }
    let items = arguments(from: chunk).list.filter {
      isTreatment($0) || isPlainMedicine($0) || isUnlistedName($0)
    }
    stateTreatments(items, condition, index)
  }

  // MARK: What is treated

  /// The condition that another clause of the sentence puts ("if you have Y", "when Y is severe"), else what
  /// the page or section is about; nil on a page about a substance.
  func conditionInQuestion(_ index: Int, allowsLast: Bool) -> Argument? {
    for k in clauses.indices where k != index && isSubordinate(clauses[k]) {
      let clause = clauses[k]
      if classes(head(clause.chunk)).contains(.failure), isNounPhrase(clause.subjectFirst),
        !chunks[clause.subjectFirst].flags.contains(.pronoun)
      {
        // "if surgery fails"
        continue
      }
      let own = subjects(of: clause)
      if let subject = own.first, subject.concept.type == .condition, !subject.isVague {
        return subject
      }
      let found = arguments(from: skipLight(clause.chunk + 1)).list.first {
        $0.concept.type == .condition && !$0.isVague
      }
      if let found, classes(head(clause.chunk)).contains(.experienceVerb) { return found }
      if clause.isNegated || isThere(clause), let found { return found }
      if hasTreatmentSubject(clause) {
        // "if X does not relieve Y", "if medicines do not work"
        if let found { return found }
        continue
      }
      // "If that fails, …": the sentence puts a case of its own.
      if !allowsLast, putsCase(clause) || !mayOpenCase(index, clause) { return nil }
    }
    if let fronted = conditionInFront(index) { return fronted }
    if let named = discourse.sectionCondition ?? discourse.documentCondition { return named }
    return allowsLast ? discourse.lastDisease ?? discourse.lastCondition : nil
  }

  /// "X may be recommended if": other circumstances than those of the disease itself are named only with reserve.
  private func mayOpenCase(_ index: Int, _ clause: Clause) -> Bool {
    let start = clause.subjectEnd > clause.subjectFirst ? clause.subjectFirst : clause.chunk
    let word = skipLightLeft(start - 1)
    let verb = clauses[index]
    return kind(word) == .subordinator && self.word(head(word)) == grammar.if
      && (verb.isHedged || classes(head(verb.chunk)).contains(.requireVerb))
  }

  /// "If that fails", "if this happens": a case that other words speak of.
  private func putsCase(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return true
    }
    let subject = chunks[clause.subjectFirst]
    guard subject.flags.contains(.pronoun) else {
      // "if treatment is needed"
      let next = skipLight(clause.chunk + 1)
      if chunks[clause.chunk].flags.contains(.copular), kind(next) == .adjective,
        classes(head(next)).contains(.needWord)
      {
        return false
      }
      return subject.flags.contains(.demonstrative)
        || hasTreatmentSubject(clause)
          && !classes(head(clause.chunk)).contains(.needWord)
    }
    return !classes(Int(subject.head)).contains(.secondPerson)
  }

  /// "In people with Y, X may be needed", "For this problem, doctors may prescribe X": Y.
  private func conditionInFront(_ index: Int) -> Argument? {
    guard isPreposition(0, grammar.in, grammar.for), isNounPhrase(1),
      clauses[index].subjectFirst > 2
    else { return nil }
    if isPersonPhrase(1) {
      let inside = conditionsInside(1)
      if inside.isEmpty, kind(2) == .relative, kind(skipLight(3)) == .verbGroup,
        classes(head(skipLight(3))).contains(.experienceVerb)
          || lemma(head(skipLight(3))) == grammar.have,
        !chunks[skipLight(3)].flags.contains(.negated)
      {
        // "For patients who have Y,"
        return arguments(from: skipLight(skipLight(3) + 1), limit: clauses[index].subjectFirst)
          .list.first { $0.concept.type == .condition && !$0.isVague }
      }
      let named =
        !inside.isEmpty
        ? inside
        : isPreposition(2, grammar.with)
          ? arguments(from: 3, limit: clauses[index].subjectFirst).list : noArguments
      return named.first { $0.concept.type != .substance && !$0.isVague && !isPerson($0) }
    }
    guard classes(head(1)).contains(.genericCondition) || chunks[1].flags.contains(.demonstrative)
    else { return nil }
    return arguments(from: 1, limit: clauses[index].subjectFirst).list.first {
      $0.concept.type == .condition && !$0.isVague
    }
  }

  private func hasTreatmentSubject(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return false
    }
    let noun = head(clause.subjectFirst)
    return !classes(noun).isDisjoint(with: [.treatmentNoun, .generic])
      || mentionTerm(noun)?.concept.type == .substance
  }

  /// Something that is taken, done or given, by a list or by what kind of thing it is.
  func isTreatment(_ argument: Argument) -> Bool {
    guard !argument.isVague, !isPerson(argument), argument.concept.type != .condition,
      argument.concept.type != .authority
    else { return false }
    if argument.end > 0, argument.end <= tokens.count,
      classes(argument.end - 1).contains(.study)
    {
      // "blood tests"
      return false
    }
    if argument.isKnown && argument.concept.type == .substance { return true }
    let token = argument.end - 1
    guard token >= 0, token < tokens.count else { return false }
    return !classes(token).isDisjoint(with: [.treatmentNoun, .generic]) || isOperation(token)
      || argument.first >= 0 && SentenceReader.removals.contains(tokens[argument.first].hash)
  }

  func stateTreatments(_ items: ArgumentList, _ condition: Argument, _ index: Int) {
    for item in items where item.concept != condition.concept {
      // The condition may stand in another sentence: the passage is that of the treatment.
      var object = condition
      object.first = item.first
      object.end = item.end
      emit(
        kind: .therapeutic, predicate: .treats, subject: item, object: object, clause: index,
        first: min(clauseSpan(index).first, item.first), end: item.end)
    }
  }
}
