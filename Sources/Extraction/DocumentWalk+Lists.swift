import Claims
import Documents

extension DocumentWalk {
  /// Whether a claim of a lead-in is about what the list will name: "the following foods", "certain drinks",
  /// "These can raise it:".
  func isTemplate(_ draft: Draft) -> Bool {
    guard let subject = draft.subject, draft.predicate != .hasSafetyProfile else { return false }
    switch draft.kind {
    case .mechanism, .therapeutic, .safety, .association, .regulatory: break
    default: return false
    }
    if pointsAheadToItems(draft) || isOfIncluded(draft) { return true }
    // "X can cause side effects, including:" has named what does.
    if let object = draft.object, draft.predicate == .causes, namesTrouble(object),
      !namesSome(subject)
    {
      return false
    }
    if subject.isVague { return true }
    if draft.clause >= 0 {
      let clause = reader.clauses[draft.clause]
      if clause.subjectEnd > clause.subjectFirst,
        reader.chunks[clause.subjectFirst].flags.contains(.pronoun)
          || reader.chunks[clause.subjectFirst].flags.contains(.demonstrative),
        isPluralPointer(reader.chunks[clause.subjectFirst])
      {
        return true
      }
      if clause.subjectEnd > clause.subjectFirst, reader.isNounPhrase(clause.subjectFirst),
        pointsAhead(reader.chunks[clause.subjectFirst])
      {
        return true
      }
      if clause.subjectEnd <= clause.subjectFirst, clause.chunk > 0,
        reader.kind(clause.chunk - 1) != .outside,
        pointsAhead(reader.chunks[clause.chunk - 1])
          // "The following can raise Y and cause Z"
          || reader.kind(reader.skipLightLeft(clause.chunk - 1)) == .conjunction
            && reader.kind(0) != .outside && pointsAhead(reader.chunks[0])
            && reader.kind(1) == .verbGroup
      {
        // "The following can"
        return true
      }
    }
    let c = reader.chunkIndex(of: subject.first)
    guard c >= 0 else { return false }
    let first = Int(reader.chunks[c].first)
    if (first..<min(subject.end, reader.tokens.count)).contains(where: {
      reader.tokens[$0].hash == Self.following
    }) {
      return true
    }
    // What the text is about and the sentence does not name stands nowhere in it.
    let isUnnamed =
      subject.isKnown && subject.concept == reader.substanceTopic?.concept && !isNamed(subject)
    return !isUnnamed && reader.classes(first).contains(.stopModifier)
  }

  private static var following: UInt64 { WordHash.of("following") }
  private static var these: UInt64 { WordHash.of("these") }
  private static var those: UInt64 { WordHash.of("those") }

  private func isPluralPointer(_ chunk: Chunk) -> Bool {
    (Int(chunk.first)..<Int(chunk.end)).contains {
      reader.tokens[$0].hash == Self.these || reader.tokens[$0].hash == Self.those
    }
  }

  /// "the following steps"
  private func pointsAhead(_ chunk: Chunk) -> Bool {
    (Int(chunk.first)..<Int(chunk.end)).contains { reader.tokens[$0].hash == Self.following }
  }

  func settled(_ draft: Draft) -> Draft {
    var draft = draft
    draft.subject = draft.subject.map(reader.settled)
    draft.object = draft.object.map(reader.settled)
    return draft
  }

  /// "symptoms", "these side effects"
  func pointsToEffects() -> Bool {
    reader.chunks.contains {
      $0.kind == .nounPhrase
        && !reader.classes(Int($0.head)).isDisjoint(with: [.symptomNoun, .genericCondition])
        || $0.kind == .nounPhrase && reader.lemma(Int($0.head)) == reader.grammar.effect
    }
  }

  /// "Doctors prescribe X for:" in a line of its own is a sentence that its list completes, and no heading.
  func isLeadIn(_ block: Block) -> Bool {
    guard lastByte(block.range) == 0x3A else { return false }
    analyzer.analyze(text, block.range, into: reader.analysis)
    return reader.chunks.contains { $0.kind == .verbGroup && $0.form == .finite }
  }

  func startsWithListMarker(_ range: TextRange) -> Bool {
    guard range.length > 3 else { return false }
    let byte = text[range.start]
    if byte == 0x2D, text[range.start + 1] == 0x2D { return text[range.start + 2] == 0x20 }
    return (byte == 0x2D || byte == 0x2A) && text[range.start + 1] == 0x20
      || byte == 0xE2 && text[range.start + 1] == 0x80 && text[range.start + 2] == 0xA2
  }

  // MARK: Fragments

  /// "1 in 20 | dizziness, headache", under "Side effects": what stands in the cells.
  static let cellRoles: [SectionRole] = [
    .sideEffect, .use, .contraindication, .interaction,
  ]

  func readCells(_ role: SectionRole) {
    guard Self.cellRoles.contains(role), role != .interaction || !deniesInteraction() else {
      return
    }
    for token in reader.tokens.indices.dropLast()
    where token == 0 || text[Int(reader.tokens[token].start)] == UInt8(ascii: "|") {
      readCell(token == 0 ? 0 : token + 1, role)
    }
  }

  /// States what the words of a cell name.
  func readCell(_ token: Int, _ role: SectionRole) {
    let c = reader.chunkIndex(of: token)
    guard c >= 0 else { return }
    let items = fragmentItems(reader.skipLight(c), role: role, isLed: false).filter {
      $0.concept.type == (role == .interaction ? .substance : .condition)
        && ($0.isKnown || role != .interaction)
        && !isStated($0)
    }
    for item in items {
      state(item, role: role, about: nil, isHedged: false, isNegated: false)
    }
  }

  /// "Green tea | no known problem"
  func deniesInteraction() -> Bool {
    reader.tokens.indices.contains {
      reader.tokens[$0].hash == Self.no || reader.tokens[$0].hash == Self.none
        || !reader.classes($0).isDisjoint(with: [.safeWord, .goodWord])
    }
  }

  private static var no: UInt64 { WordHash.of("no") }
  private static var none: UInt64 { WordHash.of("none") }

  /// Under a heading such as "Triggers": "The most common are stress and poor sleep", "They include A".
  ///
  /// - Returns: whether the sentence is one of that kind.
  func readElliptical() -> Bool {
    guard let role = reader.discourse.sectionRole, role != .sideEffect, role != .none,
      role != .safety, role != .evidence, role != .weakEvidence
    else { return false }
    for clause in reader.clauses where clause.role == .main && !clause.isUnasserted {
      let verb = reader.chunks[clause.chunk]
      guard
        verb.flags.contains(.copular)
          || reader.tokens[Int(verb.head)].hash == Self.include
          || reader.classes(Int(verb.head)).contains(.consistVerb),
        pointsToSection(clause)
      else { continue }
      let items = reader.arguments(from: reader.skipLight(clause.chunk + 1)).list.filter {
        fits($0, role, isLed: true)
      }
      for item in items where !isStated(item) {
        state(item, role: role, about: nil, isHedged: clause.isHedged, isNegated: clause.isNegated)
      }
      return !items.isEmpty
    }
    return false
  }

  /// "the most common", "others", "these": no subject but what the heading names.
  private func pointsToSection(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst else {
      let before = reader.skipLightLeft(clause.chunk - 1)
      return reader.kind(before) == .adjective
        && reader.tokens[Int(reader.chunks[before].first)].tag == .determiner
    }
    guard clause.subjectEnd == clause.subjectFirst + 1 else { return false }
    let subject = reader.chunks[clause.subjectFirst]
    return subject.flags.contains(.pronoun) && isPluralPointer(subject)
      || reader.classes(Int(subject.head)).contains(.vague)
        && reader.tokens[Int(subject.head)].hash == Self.othersWord
  }

  private static var othersWord: UInt64 { WordHash.of("others") }

  /// States of an item without a verb of its own, or of the words before its colon, what the heading or
  /// the lead-in says of the items: "Side effects" and below it "nausea".
  ///
  /// - Parameter isLed: whether the lead-in rather than the heading gives the role.
  func readFragment(_ itemStart: Int, role: SectionRole, isLed: Bool) {
    var c = reader.chunkIndex(of: itemStart)
    guard c >= 0 else { return }
    // "-- HIV", in a list within a list.
    while reader.kind(c) == .dash { c += 1 }
    c = behindLabel(c)
    if role == .sideEffect, reader.isNounPhrase(c), reader.kind(c + 1) == .colon,
      reader.mentionTerm(reader.head(c))?.concept.type == .target
    {
      // "CNS: drowsiness": where it is felt
      c += 2
    }
    let isDenied = reader.kind(c) == .adverb && reader.tokens[reader.head(c)].tag == .negation
    c = reader.skipLight(c)
    if reader.kind(c) == .subordinator { c = behindPerson(c + 1) }
    if role == .contraindication || role == .riskFactor, reader.isNounPhrase(c),
      !reader.classes(reader.head(c)).isDisjoint(with: [.secondPerson]),
      reader.chunks[c].flags.contains(.pronoun), reader.kind(c + 1) == .verbGroup
    {
      // "you have severe kidney disease"
      c = reader.skipLight(c + 1)
    }
    if role == .riskFactor, isLed { c = behindPronoun(c) }
    var role = role
    if role == .use, isLed, reader.substanceTopic == nil, reader.discourse.condition != nil,
      fragmentItems(c, role: .treatment, isLed: true).contains(where: {
        $0.concept.type == .substance && $0.isKnown
      })
    {
      // "Doctors recommend:", on a page about a disease
      role = .treatment
    }
    var items = fragmentItems(c, role: role, isLed: isLed)
    if role == .sideEffect, !isLed,
      isTitleLike(items) && itemStart == 0 || isOrder(items, itemStart)
    {
      return
    }
    if !isDenied { items = withFurtherItems(items, from: c, role) }
    if isLed, role == .symptom, c < reader.chunks.count, Int(reader.chunks[c].first) < itemStart,
      let own = reader.argument(first: itemStart, end: Int(reader.chunks[c].end)),
      fits(own, role, isLed: true)
    {
      // "if these do not go away:" and below it "Night sweats"
      items = reader.list(own)
    }
    if isLed, role == .use {
      // "relieves pains due to:" a headache treats the headache.
      reader.drafts.removeAll { draft in
        draft.predicate == .causes && items.contains { $0.first == draft.subject?.first }
      }
    }
    if items.isEmpty, isLed, role == .cause || role == .riskFactor, reader.drafts.isEmpty,
      !reader.clauses.contains(where: { $0.chunk > c && $0.role == .main })
    {
      items = anything(c)
    }
    items = items.filter { role == .interaction ? !isStatedOfPartner($0) : !isStated($0) }
    guard !items.isEmpty else { return }
    if role == .sideEffect, items.count == 1, !items[0].isKnown, items[0].end < reader.tokens.count,
      reader.tokens[items[0].end].kind == .colon
    {
      // "Tip: Take it with food."
      return
    }
    var about = isLed ? subject(ofLeadIn: itemStart, role) : nil
    if about == nil, isLed, !role.isOfCondition { about = reader.discourse.topic }
    if about == nil, isLed, role == .riskFactor { about = lack(namedBefore: itemStart) }
    // "Potential hypoglycemia and nausea"
    let isReserved =
      !isLed && c < reader.chunks.count
      && reader.classes(Int(reader.chunks[c].first)).contains(.hedgeWord)
    let hedged =
      isReserved
      || isLed
        && reader.clauses.contains {
          reader.head($0.chunk) < itemStart && $0.isHedged && !$0.isUnasserted
        }
    for item in items {
      state(item, role: role, about: about, isHedged: hedged, isNegated: isDenied)
    }
  }

  /// Whether the lead-in read together with the item already says something of it.
  func isStated(_ item: Argument) -> Bool {
    reader.drafts.contains {
      guard let object = $0.object else {
        return $0.subject?.first == item.first && $0.kind != .dosage && $0.kind != .statistic
          && $0.kind != .evidence
      }
      if $0.kind == .statistic { return false }
      if $0.predicate == .contraindicatedIn, item.first < object.end, object.first < item.end {
        return true
      }
      return object.first == item.first || $0.subject?.first == item.first
        || $0.kind == .safety && item.first < object.first && object.end <= item.end
    }
  }

  /// The substance or condition that the lead-in names, of those that fit the role.
  private func subject(ofLeadIn end: Int, _ role: SectionRole) -> Argument? {
    let wanted: ConceptType = role.isOfCondition ? .condition : .substance
    if role == .symptom, let own = diseaseOrLack(before: end) { return own }
    if let own = bringer(of: role, before: end) { return own }
    for mention in reader.analysis.mentions
    where Int(mention.end) <= end
      && reader.vocabulary.terms[Int(mention.term)].concept.type == wanted
    {
      if let found = reader.argument(first: Int(mention.first), end: Int(mention.end)),
        !found.isVague
      {
        return found
      }
    }
    return nil
  }

  /// Past "Common:", "Less often -", "Rare (up to 1 in 1,000 people):", which only say how frequent the items are.
  func behindLabel(_ chunk: Int) -> Int {
    var i = chunk
    while reader.kind(i) == .adverb || reader.kind(i) == .adjective
      || reader.isNounPhrase(i) && isFrequency(i)
    {
      i += 1
      if i - chunk > 3 { return chunk }
    }
    if i > chunk { i = reader.skipParenthesis(i) }
    guard i > chunk, reader.kind(i) == .colon || reader.kind(i) == .dash else {
      return behindGroup(chunk)
    }
    return i + 1
  }

  private func isFrequency(_ chunk: Int) -> Bool {
    !reader.classes(reader.head(chunk)).isDisjoint(with: [
      .mildWord, .severeWord, .stopModifier, .commonWord,
    ])
  }

  /// "if you have Y", "who are taking Y": the words behind the person and the verb.
  private func behindPerson(_ chunk: Int) -> Int {
    var i = chunk
    if reader.isNounPhrase(i) { i += 1 }
    return reader.skipLight(i)
  }

  func fragmentItems(_ chunk: Int, role: SectionRole, isLed: Bool) -> ArgumentList {
    var c = chunk
    var takesDrug = false
    if reader.kind(c) == .verbGroup {
      // "have kidney disease", "are pregnant", "reducing sodium": what the verb is about.
      if role == .riskFactor, isLed {
        let had = factorsHad(c)
        if !had.isEmpty { return had }
      }
      // "have ever had"
      while reader.kind(c + 1) == .verbGroup { c += 1 }
      let second = behindSecondVerb(c)
      let isSecond = second != c
      c = second
      let verb = reader.chunks[c]
      takesDrug = !reader.classes(Int(verb.head)).isDisjoint(with: [.takeVerb, .stopVerb])
      let takes = !reader.classes(Int(verb.head)).isDisjoint(
        with: [.takeVerb, .stopVerb, .experienceVerb, .lightVerb])
      switch role {
      case .riskFactor where isLed:
        let factors = factors(c)
        if !factors.isEmpty { return factors }
      case .contraindication, .riskFactor:
        if let wish = reader.wished(at: Int(verb.head)) { return reader.list(wish) }
        guard takes || verb.flags.contains(.copular) || verb.form == .gerund else {
          return role == .contraindication && isLed
            ? reader.circumstances(from: c) : reader.noArguments
        }
      case .treatment, .prevention:
        guard verb.form == .gerund else { return reader.noArguments }
        return done(c)
      case .cause:
        guard verb.form == .gerund else { return reader.noArguments }
      case .sideEffect, .symptom:
        // "feeling sick", "being unable to sleep"
        guard verb.form == .gerund else { return reader.noArguments }
        let feelings = reader.feelings(from: reader.skipLight(c + 1))
        if feelings.count > 1 { return feelings }
        return reader.list(wholePhrase(c))
      default: return reader.noArguments
      }
      if role == .riskFactor, verb.flags.contains(.negated) {
        // "do not drink enough water"
        return reader.list(wholePhrase(c).map(asConcept))
      }
      if verb.flags.contains(.copular) {
        // "are pregnant or breastfeeding"
        let states = reader.statesBehind(c)
        if !states.isEmpty { return states }
        if role == .contraindication, reader.kind(reader.skipLight(c + 1)) == .adjective {
          let own = reader.circumstances(from: c)
          if !own.isEmpty { return own }
        }
      }
      c = reader.skipLight(reader.skipParenthesis(reader.skipLight(c + 1)))
      if isSecond, reader.kind(c) == .comma { c = reader.skipLight(c + 1) }
      if role == .contraindication, let age = reader.ageOfPersons(c) { return reader.list(age) }
      if reader.isPreposition(c) { c += 1 }
    }
    if role == .sideEffect, let states = feelingsAlone(from: c) { return states }
    if reader.kind(c) == .adjective {
      let own = conditionOf(adjective: c)
      if own != nil, role == .contraindication { return conditions(from: c) }
      guard own == nil, role == .contraindication, isLed, reader.isNounPhrase(c + 1) else {
        return reader.list(own)
      }
      // "a very slow heart rate"
      return reader.list(named(c, c + 1))
    }
    if role == .contraindication, reader.isPreposition(c, reader.grammar.during) {
      // "During the last 6 months of pregnancy"
      return reader.restrictions(after: c)
    }
    if role == .use, reader.isNounPhrase(c),
      Self.helps.contains(reader.tokens[reader.head(c)].hash),
      reader.isPreposition(c + 1, reader.grammar.for, reader.grammar.of, reader.grammar.in)
    {
      // "add-on for depression", "relief of pain"
      c += 2
    }
    if role == .use, reader.isPersonPhrase(c) {
      // "adults with high cholesterol or constipation"
      let own = reader.restrictions(from: c).filter {
        $0.concept.type == .condition && $0.isKnown && !$0.isVague
      }
      if !own.isEmpty { return own }
    }
    if role == .contraindication, let age = reader.ageOfPersons(c) { return reader.list(age) }
    if role == .contraindication, reader.isPreposition(c, reader.grammar.on) {
      // "On cyclosporine."
      return reader.partners(from: c + 1)
    }
    if role == .contraindication || role == .riskFactor && isLed && narrowsPersons(c),
      reader.isPersonPhrase(c)
    {
      // "anyone with Y", "women who are pregnant"
      let own = reader.restrictions(from: c)
      if !own.isEmpty { return own }
    }
    guard reader.isNounPhrase(c), !reader.chunks[c].flags.contains(.pronoun) else {
      return reader.noArguments
    }
    if role == .contraindication, isFragment(after: c + 1),
      reader.condition(ofAdjectiveToken: Int(reader.chunks[c].first)) != nil
    {
      // "Pregnant or nursing."
      let states = reader.states(from: Int(reader.chunks[c].first))
      if states.count > 1 || Int(reader.chunks[c].end) - Int(reader.chunks[c].first) == 1,
        !states.isEmpty
      {
        return states
      }
    }
    if role == .sideEffect || role == .symptom, reader.kind(c + 1) == .verbGroup,
      reader.chunks[c + 1].form == .gerund, isVagueTrouble(c)
    {
      // "problems having sex", "trouble sleeping"
      return reader.list(wholePhrase(c))
    }
    let list = reader.fullList(from: c, isOfComplaints: role == .sideEffect)
    guard isFragment(after: list.end),
      !reader.clauses.contains(where: { clause in
        clause.role == .main && clause.subjectFirst <= c && c < clause.subjectEnd
          // "Warfarin (may increase bleeding)"
          && !(clause.subjectEnd..<max(clause.subjectEnd, clause.chunk)).contains {
            reader.kind($0) == .open
          }
      })
    else { return reader.noArguments }
    var named = role == .symptom && isLed ? list.list.map(reader.ailing) : list.list
    if role == .contraindication, reader.isPreposition(list.end, reader.grammar.to),
      let last = named.last, Self.allergies.contains(reader.lastHash(of: last))
    {
      // "an allergy to daisies"
      let allergens = reader.arguments(from: list.end + 1).list.filter {
        let c = reader.chunkIndex(of: $0.first)
        return c >= 0 && !Self.others.contains(reader.tokens[Int(reader.chunks[c].first)].hash)
      }.map(reader.allergy)
      if !allergens.isEmpty {
        named = reader.joined(named.filter { $0.first != last.first }, allergens)
      }
    }
    return named.filter {
      if role == .interaction, list.list.count > 1,
        reader.isPreposition(
          reader.chunkIndex(of: $0.end), reader.grammar.like, reader.grammar.such)
      {
        // "painkillers like A and B" are A and B.
        return false
      }
      return fits($0, role, isLed: isLed)
        || takesDrug && $0.concept.type == .substance && !$0.isVague
    }
  }

  private static let helps = WordSet(
    "add-on adjunct treatment maintenance relief management control therapy on")
  private static let others = WordSet("another any other similar")
  private static let allergies = WordSet(
    "allergy allergies allergic reaction reactions hypersensitivity sensitivity intolerance")

  /// "problems", "trouble", "difficulty": says nothing without the words behind it.
  private func isVagueTrouble(_ chunk: Int) -> Bool {
    let token = reader.head(chunk)
    return reader.mention(at: token) == nil
      && !reader.classes(token).isDisjoint(with: [.genericCondition, .vague, .hinderVerb])
      || reader.classes(token).contains(.troubleNoun)
  }

  /// The words from a chunk to the next mark, as the name of a condition.
  private func wholePhrase(_ chunk: Int) -> Argument? {
    var last = chunk
    while last + 1 < reader.chunks.count, last - chunk < 4 {
      switch reader.kind(last + 1) {
      case .nounPhrase, .verbGroup, .adjective, .adverb, .preposition: last += 1
      default:
        return named(chunk, last)
      }
    }
    return named(chunk, last)
  }

  private func asConcept(_ argument: Argument) -> Argument {
    var argument = argument
    argument.concept = reader.phrase(argument.first, argument.end, as: .concept)
    return argument
  }

  private func named(_ first: Int, _ last: Int) -> Argument? {
    let low = Int(reader.chunks[first].first)
    let high = Int(reader.chunks[last].end)
    guard high > low, high - low <= 8 else { return nil }
    let words = (low..<high).map { reader.lowercased($0) }.joined(separator: " ")
    return Argument(
      concept: reader.concepts.key(words, .condition), first: low, end: high, isKnown: false)
  }

  /// "pregnant, breastfeeding, gout": what each of them stands for.
  private func conditions(from chunk: Int) -> ArgumentList {
    var found = ArgumentListBuilder(reader.cache.pool)
    var c = chunk
    while c < reader.chunks.count, c < chunk + 12 {
      switch reader.kind(c) {
      case .adjective:
        if let own = conditionOf(adjective: c) { found.append(own) }
      case .nounPhrase, .verbGroup:
        if let own = reader.condition(ofAdjectiveToken: reader.head(c)) {
          found.append(own)
        } else if reader.isNounPhrase(c),
          let own = reader.argument(
            first: Int(reader.chunks[c].possessorEnd), end: Int(reader.chunks[c].end)),
          own.concept.type == .condition, !own.isVague
        {
          found.append(own)
        } else {
          return found.list
        }
      case .comma, .conjunction, .adverb: break
      default: return found.list
      }
      c += 1
    }
    return found.list
  }

  /// "pregnant", "diabetic": the condition of those who are.
  private func conditionOf(adjective chunk: Int) -> Argument? {
    let token = reader.head(chunk)
    let noun = reader.vocabulary.lexicon.nominals[reader.lowercased(token)]
    guard let noun, let concept = reader.lookup(noun), concept.type == .condition else {
      return nil
    }
    return Argument(concept: concept, first: token, end: token + 1, isKnown: true)
  }

  /// Whether the words behind an enumeration are no verb that makes a sentence of it.
  private func isFragment(after chunk: Int) -> Bool {
    var i = reader.afterNotes(chunk)
    i = reader.skipLight(i)
    guard reader.kind(i) == .verbGroup else { return true }
    return reader.chunks[i].form != .finite
  }

  func fits(_ item: Argument, _ role: SectionRole, isLed: Bool) -> Bool {
    if item.isVague { return isLed && isKindOfRemedy(item, role) }
    guard item.concept.type != .authority else { return false }
    let isPerson = reader.isPerson(item)
    switch role {
    case .sideEffect:
      return !isPerson && item.concept.type != .substance && !reader.isBarePart(item)
        && !reader.isStatement(item)
    case .safety:
      return item.isNegated && !isPerson && item.concept.type != .substance
        && !Self.unsaid.contains(reader.lastHash(of: item))
    case .use:
      return !isPerson
        && (item.concept.type == .condition || isLed && item.concept.type == .concept)
    case .benefit:
      return !isPerson && item.concept.type != .substance
        && reader.tokens[item.end - 1].tag != .adjective
        && (item.isKnown || item.direction != .none || isLed || isBetter(item))
    case .contraindication:
      return !Self.remarks.contains(reader.lastHash(of: item))
        && (item.concept.type == .condition || isPerson || reader.isProcedureName(item)
          || isLed && item.concept.type == .concept
          || isLed && item.concept.type == .target && item.end - item.first > 1
            && reader.tokens[item.first].tag == .adjective)
    case .interaction:
      // "Its half-life rises" is nothing that it interacts with.
      return (item.concept.type == .substance || reader.isKindOfDrug(item))
        && (item.isKnown || !namesTopic(item))
    case .riskFactor, .cause:
      return (!isPerson || role == .riskFactor && item.isKnown)
        && (reader.tokens[item.end - 1].tag != .adjective
          || role == .riskFactor && isLed && item.isKnown)
    case .treatment, .prevention: return !isPerson && item.concept.type != .condition
    case .ineffective: return !isPerson && item.concept.type == .condition
    case .evidence, .weakEvidence:
      return !isPerson && (item.concept.type != .substance || item.isNegated)
    case .symptom:
      // "dark urine" is what a part of the body is like.
      return !isPerson
        && (item.concept.type == .condition
          || isLed
            && (item.concept.type == .concept
              || item.concept.type == .target && item.end - item.first > 1))
    case .none: return false
    }
  }

  /// "medications", "certain medicines", as a cause or a treatment
  private func isKindOfRemedy(_ item: Argument, _ role: SectionRole) -> Bool {
    switch role {
    case .cause, .riskFactor, .treatment: break
    default: return false
    }
    return item.end > item.first && item.end <= reader.tokens.count
      && reader.tokens[item.end - 1].flags.contains(.pluralForm)
      && Self.remedies.contains(reader.lastHash(of: item))
  }
  /// "No interactions": what nobody gets.
  private static let unsaid = WordSet(
    "interaction interactions evidence data studies reports concern concerns")
  private static let remedies = WordSet("medicines medications drugs")
  /// What headings and advice around a list name.
  private static let remarks = WordSet(
    "last first tendency warnings precautions talk doctor parent parents sibling siblings brother sister mother father relative relatives"
  )

  func state(
    _ item: Argument, role: SectionRole, about: Argument?, isHedged: Bool, isNegated: Bool
  ) {
    let discourse = reader.discourse
    let topic =
      role == .symptom
      ? discourse.diseaseSpokenOf : role.isOfCondition ? discourse.condition : discourse.listTopic
    guard let about = about ?? topic, about.concept != item.concept,
      role != .contraindication || item.end == 0
        || !Self.remarks.contains(reader.lastHash(of: item))
    else { return }
    if role == .symptom, let drug = reader.substanceTopic, reader.isMisuse(about.concept),
      !reader.purposes.contains(about.concept)
    {
      // "Signs of toxicity:", on a page about a substance
      state(item, role: .sideEffect, about: drug, isHedged: isHedged, isNegated: isNegated)
      return
    }
    let item = role == .sideEffect ? reader.directed(item) : role == .benefit ? changed(item) : item
    let isCondition = item.concept.type == .condition
    let claim: (kind: ClaimKind, predicate: Predicate)
    switch role {
    case .sideEffect, .safety: claim = (.safety, .causes)
    case .use: claim = (.therapeutic, .treats)
    case .benefit:
      let isLower = item.direction == .down
      claim =
        isCondition ? (.therapeutic, .treats) : (.mechanism, isLower ? .decreases : .increases)
    case .contraindication: claim = (.safety, isPartner(item) ? .interactsWith : .contraindicatedIn)
    case .interaction: claim = (.safety, .interactsWith)
    case .riskFactor: claim = (.association, .increasesRiskOf)
    case .cause: claim = (.mechanism, .causes)
    case .treatment: claim = (.therapeutic, .treats)
    case .prevention: claim = (.therapeutic, .prevents)
    case .evidence: claim = (.evidence, .hasEvidence)
    case .weakEvidence: claim = (.evidence, .needsEvidence)
    case .ineffective: claim = (.therapeutic, .treats)
    case .symptom: claim = (.mechanism, .causes)
    case .none: return
    }
    let isReversed = role.isOfCondition && role != .symptom
    var draft = Draft(
      kind: claim.kind, predicate: claim.predicate, subject: isReversed ? item : about,
      object: isReversed ? about : item, first: item.first, end: item.end)
    draft.isHedged = isHedged
    draft.isNegated = item.isNegated != isNegated
    if role == .ineffective { draft.isNegated.toggle() }
    reader.drafts.append(draft)
  }
}
