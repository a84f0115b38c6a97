import Claims

extension SentenceReader {
  /// Doses: an amount, and the substance that is taken in it.
  @inline(__always)
  func readDoses() {
    readSingleDoses()
    guard contents.holds(token: .quantity) else {
      if discourse.dosedPer != nil, mayHold(oneOf: Self.maybeMost) {
        readBareMost(from: drafts.count)
      }
      return
    }
    lookForDoses()
  }

  @inline(never)
  private func lookForDoses() {
    var merged = -1
    var prior: PriorDose?
    var regular: PriorDose?
    let firstDraft = drafts.count
    var places: [Int] = []
    for token in tokens.indices where tokens[token].kind == .quantity && token != merged {
      var quantity = analysis.quantities[Int(tokens[token].quantity)]
      merged = alternative(to: quantity, behind: token) ?? merged
      if merged > token { join(&quantity, analysis.quantities[Int(tokens[merged].quantity)]) }
      // "2.6 g/100 g" is what something holds.
      if let per = quantity.per, isOfPortion(per) { continue }
      guard isDose(quantity), !isMeasurement(token, quantity), !isConcentration(token),
        !isStrength(token, quantity), !isStretch(token, quantity), !isNotTaken(token, quantity),
        !isDoseOfFigure(token),
        !readContent(token, quantity),
        !readFood(token, quantity), let subject = taken(doseSubject(token, quantity)),
        // "placebo or 3 mg": of what else was given.
        subject.concept != placebo, quantity.dimension != .mass || !isDoneNotTaken(subject)
      else { continue }
      var argument = subject
      if let near = regimenAround(token) { argument.regimen = near }
      let span = doseSpan(token)
      var bounds = doseBounds(token, quantity)
      if bounds.low == bounds.high, isFurtherLimit(token, prior) {
        bounds = (nil, bounds.high, .maximum)
      }
      let isAdvisedAgainst = isAdvisedAgainst(token, bounds)
      let per =
        dosePeriod(max(token, merged), quantity) ?? period(token, quantity, after: prior)
        ?? quantity.per
        ?? periodOfSpan(max(token, merged), isLimit: bounds.low == nil)
        ?? carriedPeriod(
          token, quantity, argument, regular,
          isLimit: bounds.role == .maximum && bounds.low == nil)
        ?? usualPeriod(token, quantity, argument, bounds.role)
        ?? (isStepUp(token, quantity) ? regular?.per : nil)
      if per == "day" || per == "dose", let count = formsTaken(token, quantity) {
        // "two 250 mg tablets a day"
        bounds.low = bounds.low.map { $0 * count }
        bounds.high = bounds.high.map { $0 * count }
      }
      prior = PriorDose(
        token: token, quantity: quantity, isLimit: bounds.low == nil && !isAdvisedAgainst, per: per)
      if let prior, isRegular(prior) { regular = prior }
      let dose = Dose(
        low: bounds.low, high: bounds.high,
        unit: householdUnit(quantity.unit)
          + (quantity.dimension == .mass && isPerKilogram(behind: token) ? "/kg" : ""),
        // "advises against up to 50 mg" sets no limit.
        per: per, role: isAdvisedAgainst ? nil : bounds.role,
        relativeTo: quantity.dimension == .multiple ? relativeName(token, argument) : nil)
      doses.append(dose)
      let equal = amountBeforeParenthesis(token) != nil ? drafts.last : nil
      var draft = Draft(
        kind: .dosage, predicate: .hasDose, subject: argument, object: nil, dose: doses.count - 1,
        first: span.first, end: span.end)
      draft.context = doseContext(token, argument)
      if let equal, equal.kind == .dosage, equal.end <= token, let first = equal.dose,
        bounds.role != .toxic
      {
        // "15 µg (600 IU) a day for adults": one amount in two units.
        if draft.context.isEmpty { draft.context = equal.context }
        doses[doses.count - 1].role = bounds.role ?? doses[first].role
        doses[first].per = doses[first].per ?? dose.per
        doses[doses.count - 1].per = dose.per ?? doses[first].per
      }
      draft.isNegated = isAdvisedAgainst
      if let clause = governingClause(ofToken: token) {
        draft.isHedged = clauses[clause].isHedged
        if clauses[clause].isUnasserted && isQuestion { continue }
      }
      drafts.append(draft)
      places.append(token)
    }
    sharePeriods(from: firstDraft, tokens: places)
    if mayHold(oneOf: Self.maybeMost) { readBareMost(from: firstDraft) }
  }

  /// "Gout, adults: 1 mg a day": nobody takes a disease; what the text is about is taken for it.
  private func taken(_ subject: Argument?) -> Argument? {
    guard let subject, subject.concept.type == .condition else { return subject }
    return substanceTopic.flatMap { $0.concept.type == .substance ? $0 : nil } ?? lackedSubstance
  }

  /// The bounds and role of a dose: "the maximum is 2 g", "not more than 2 g" are upper limits.
  private func doseBounds(
    _ token: Int, _ quantity: Quantity
  ) -> (low: Double?, high: Double?, role: DoseRole?) {
    if isStepUp(token, quantity) { return (quantity.high, quantity.high, nil) }
    let role = role(token, quantity)
    if quantity.low != nil, quantity.high == nil, quantity.excludesLow,
      isForbidden(token) || isFoundTooMuch(token)
    {
      return (nil, quantity.low, .maximum)
    }
    if let low = quantity.low, let high = quantity.high, low < high, token > 1,
      tokens[token - 1].hash == Self.exceed, tokens[token - 2].tag == .negation
    {
      // "should not exceed 240 to 500 mg"
      return (nil, high, .maximum)
    }
    if role == .maximum, isMostTested(token) { return (quantity.low, quantity.high, .studied) }
    if quantity.low == nil, !quantity.excludesHigh, isReached(token) {
      // "I went up to 5 mg"
      return (quantity.high, quantity.high, nil)
    }
    if quantity.low == quantity.high,
      token + 1 < tokens.count && tokens[token + 1].hash == Self.minimum || isMinimum(before: token)
    {
      // "50 mg per day minimum"
      return (quantity.low, nil, role)
    }
    if quantity.high == nil, let low = quantity.low, isAsLittle(quantity) {
      // "on as little as 0.2 mg"
      return (low, low, role)
    }
    if quantity.low == quantity.high, quantity.dimension != .multiple,
      role == .maximum || discourse.isLimit && isFragment || isLimitAgain(token, quantity, role)
    {
      return (nil, quantity.high, .maximum)
    }
    return (quantity.low, quantity.high, role)
  }

  private static var sized: UInt64 { WordHash.of("sized") }
  private static let powers = WordSet("potency strength potent strong")
  private static var exceed: UInt64 { WordHash.of("exceed") }
  private static var minimum: UInt64 { WordHash.of("minimum") }

  func isDose(_ quantity: Quantity) -> Bool {
    switch quantity.dimension {
    case .mass:
      switch quantity.unit {
      case "t", "ton", "kg", "[lb_av]": return false
      default: return true
      }
    case .activity, .multiple, .count, .volume: return true
    case .duration: return quantity.unit == "min" || quantity.unit == "h"
    case .fraction: return quantity.unit == "%"
    default:
      return quantity.unit.hasPrefix("mg/kg") || quantity.unit.hasPrefix("µg/kg")
        || Self.forSurface.contains(quantity.unit)
    }
  }

  /// Doses by the surface of the body.
  private static let forSurface: Set<String> = ["mg/m2", "g/m2", "µg/m2", "IU/m2"]

  // MARK: Whose dose

  private func doseSubject(_ token: Int, _ quantity: Quantity) -> Argument? {
    let c = chunkIndex(of: token)
    switch quantity.dimension {
    case .multiple:
      // "a tenth of the regular dose": only where a dose is spoken of.
      guard namesDose(around: token), peopleBehind(token) == nil, !isOfLikelihood(token),
        !isOfExposure(token), !isContentShare(token), !isPartGone(token), !isOfLabel(token),
        // "On a dose-by-dose basis, X has a tenth of the potency of Y"
        !(token + 1..<max(token + 1, min(tokens.count, token + 5))).contains(where: {
          Self.powers.contains(tokens[$0].hash)
        })
      else { return nil }
      return relativeSubject(token, c)
    case .duration:
      // "30 minutes of exercise", "need 7 hours of sleep", but not "after 4 minutes of exercise"
      guard token + 1 < tokens.count, word(token + 1) == grammar.of, !isPointInTime(token) else {
        return nil
      }
      if let found = substance(from: token + 2, within: 3) ?? activity(from: token + 2) {
        return found
      }
      guard hasIntakeVerb(before: token), let found = substanceOf(token), found.isKnown else {
        return nil
      }
      return found
    case .fraction:
      // "2% topical nicotinamide": the substance must stand right behind, or what it is made into.
      return isShare(token) || isPredicate(token) || isContentShare(token)
        ? nil : substance(from: token + 1, within: 3) ?? preparation(behind: token)
    case .count, .volume: return portionSubject(token, quantity)
    case .mass where quantity.unit == "[oz_av]": return portionSubject(token, quantity)
    default: break
    }
    // "6 mg of X", "200 mg X", "X 200 mg", "X (200 mg/day)", "dose of X is 5 mg".
    if let own = changedTo(token) { return own }
    let isSized = isSizeOfDose(token, quantity)
    if let behind = isSized
      ? substanceOfSizedDose(token) ?? substanceNext(to: token) : substanceBehind(token)
    {
      return behind
    }
    if let clause = governingClause(ofToken: token), clauses[clause].chunk < c,
      containsSomething(clause), let food = subjects(of: clauses[clause]).first,
      food.concept.type == .substance, food.isKnown
    {
      return contained(token, in: food)
    }
    if let before = substanceBefore(token) { return before }
    if !isSized, quantity.per != "day", isMeasuredThing(token) { return nil }
    if let clause = governingClause(ofToken: token) {
      let subjects = self.subjects(of: clauses[clause])
      if let first = subjects.first, first.concept.type == .substance, first.isKnown,
        !isStateOfLife(first)
      {
        return first
      }
    }
    guard isSized || isTaken(token, quantity) else { return nil }
    return topicOrNamed(near: token)
  }

  /// "11 times the mean human exposure": how much is in the blood and not how much is taken.
  private func isOfExposure(_ token: Int) -> Bool {
    (token + 1..<max(token + 1, min(tokens.count, token + 10))).contains {
      Self.exposures.contains(tokens[$0].hash)
    }
  }

  private static let exposures = WordSet(
    "exposure exposures auc area plasma serum systemic filtration clearance gfr")

  /// "after 4 minutes", "within the first 2 hours"
  private func isPointInTime(_ token: Int) -> Bool {
    (max(0, token - 3)..<token).contains {
      let word = word($0)
      return word == grammar.after || word == grammar.within || word == grammar.before
    }
  }

  func hasTakeVerb() -> Bool {
    clauses.contains { classes(head($0.chunk)).contains(.takeVerb) }
  }

  func substance(from start: Int, within count: Int) -> Argument? {
    var i = start
    while i < min(start + count, tokens.count) {
      if let mention = mention(at: i), Int(mention.end) < tokens.count,
        tokens[Int(mention.end)].hash == Self.sized
      {
        // "a pea-sized amount"
        i = Int(mention.end) + 1
        continue
      }
      if let mention = mention(at: i) {
        let type = vocabulary.keys[Int(mention.term)].concept.type
        if type == .substance { return argument(first: Int(mention.first), end: Int(mention.end)) }
        if type != .authority && type != .population { return nil }
      }
      if let known = ownName(i), !isAllowance(known) { return known }
      // "31% of those on placebo" is no dose of placebo.
      switch tokens[i].tag {
      case .noun, .properNoun, .adjective, .determiner, .possessive, .gerund: break
      default: if tokens[i].kind != .open { return nil }
      }
      i += 1
    }
    return nil
  }

  /// "5 mg of X", "5 mg (milligrams) daily of X", "5 mg X".
  func substanceBehind(_ token: Int) -> Argument? {
    var i = token + 1
    // "8 tablets (4 g) of X"
    if token > 0, i < tokens.count, tokens[token - 1].kind == .open, tokens[i].kind == .close {
      i += 1
    }
    if i < tokens.count, tokens[i].kind == .open {
      while i < tokens.count, tokens[i].kind != .close { i += 1 }
      i += 1
    }
    while i < tokens.count, tokens[i].tag == .adverb { i += 1 }
    guard i < tokens.count else { return nil }
    if word(i) == grammar.of {
      let c = chunkIndex(of: i + 1)
      guard c >= 0, isNounPhrase(c) else { return nil }
      let phrase = chunks[c]
      // "500 mg of it"
      if phrase.flags.contains(.pronoun) { return nil }
      if let found = generic(c) { return found }
      guard let found = argument(first: Int(phrase.possessorEnd), end: Int(phrase.end)) else {
        return nil
      }
      // "17 g of powder": what the text is about, in that form
      if !found.isKnown, isFormWord(Int(phrase.head)) { return nil }
      // "5 mg/kg of body weight"
      return found.concept.type == .condition || found.isVague
        || lastHash(of: found) == Self.weight ? nil : found
    }
    guard tokens[i].kind == .word,
      tokens[i].tag == .noun || tokens[i].tag == .adjective
        || tokens[i].tag == .properNoun
    else { return nil }
    return substance(from: i, within: 3)
  }

  private static var weight: UInt64 { WordHash.of("weight") }

  private func generic(_ chunk: Int) -> Argument? {
    let phrase = chunks[chunk]
    return argument(first: Int(phrase.possessorEnd), end: Int(phrase.end)).flatMap {
      generic($0, phrase)
    }
  }

  /// "X (5 mg)", "X 5 mg", "X, 5 mg", "doses of X (5 mg)", "X at 5 mg", "X in doses of 5 mg".
  func substanceBefore(_ token: Int) -> Argument? {
    var i = token - 1
    var steps = 0
    while i >= 0, steps < 9 {
      if let mention = mention(at: i), !isTakenAlready(mention), !isStateInCell(mention),
        !isMeal(mention), !isHyphened(mention), !isOfTakers(mention), !isOfEffect(mention)
      {
        let type = vocabulary.keys[Int(mention.term)].concept.type
        if type == .substance {
          let c = chunkIndex(of: i)
          if c >= 0, isNounPhrase(c), Int(chunks[c].head) == i || Int(mention.end) - 1 == i,
            let whole = argument(first: Int(chunks[c].possessorEnd), end: i + 1),
            whole.concept.type == .substance
          {
            return whole
          }
          return argument(first: Int(mention.first), end: Int(mention.end))
        }
      }
      if let known = ownName(i), !isAllowance(known) { return known }
      let token = tokens[i]
      if token.tag.isFiniteVerb || token.kind == .stop || token.kind == .semicolon
        || token.tag == .conjunction && steps > 2
      {
        return nil
      }
      i -= 1
      steps += 1
    }
    return nil
  }

  /// "Breastfeeding | 9 mg", "Breastfeeding teens: 13 mg": for whom the amount is, and not what is taken.
  private func isStateInCell(_ mention: Mention) -> Bool {
    DocumentWalk.states.contains(tokens[Int(mention.end) - 1].hash)
  }

  /// "2 capsules with breakfast": when it is taken, and not what.
  func isMeal(_ mention: Mention) -> Bool {
    Self.meals.contains(tokens[Int(mention.end) - 1].hash)
  }

  private static let meals = WordSet("breakfast lunch dinner supper meal meals")

  /// "If you are already on X, we begin with 5 mg": of another substance, which the text is about.
  private func isTakenAlready(_ mention: Mention) -> Bool {
    guard mayHold(grammar.if), let topic = discourse.topic,
      topic.concept != vocabulary.keys[Int(mention.term)].concept
    else { return false }
    let c = chunkIndex(of: Int(mention.first))
    guard c > 0, isPreposition(c - 1, grammar.on) || kind(c - 1) == .verbGroup else { return false }
    return (max(0, c - 6)..<c).contains {
      kind($0) == .subordinator && word(head($0)) == grammar.if
    }
  }

  /// "The daily value (DV) is": how much of something, and not what.
  private func isAllowance(_ argument: Argument) -> Bool {
    let name = concepts.concept(argument.concept).name
    return Self.allowances.contains { name.hasSuffix($0) }
  }

  private static let allowances = ["allowance", "value", "intake", "limit", "level", "requirement"]

  /// "30 minutes of moderate activity": exercise.
  private func activity(from start: Int) -> Argument? {
    guard mayHold(hash: Self.activity) else { return nil }
    for i in start..<max(start, min(tokens.count, start + 4)) {
      if tokens[i].hash == Self.activity, let exercise = lookup("exercise") {
        return Argument(concept: exercise, first: i, end: i + 1, isKnown: true)
      }
      guard tokens[i].tag == .adjective || tokens[i].tag == .conjunction || tokens[i].kind == .comma
      else { return nil }
    }
    return nil
  }

  private static var activity: UInt64 { WordHash.of("activity") }

  func topicOrNamed(near token: Int) -> Argument? {
    // "75 ml of the solution"
    if isOfForm(token), let topic = numberTopic { return topic }
    // A substance in the sentence before the amount, else the topic.
    var i = token - 1
    while i >= 0 {
      // Not of "placebo-controlled".
      if let mention = mention(at: i), !isHyphened(mention), !isTakenAlready(mention),
        !isStateInCell(mention), !isMeal(mention), !isOfTakers(mention),
        !isOfEffect(mention),
        vocabulary.keys[Int(mention.term)].concept.type == .substance
      {
        return argument(first: Int(mention.first), end: Int(mention.end))
      }
      i -= 1
    }
    return drafts.last { $0.kind == .dosage }?.subject ?? discourse.dosed ?? numberTopic
      ?? discourse.focus ?? lackedSubstance
  }

  func mentionsDoseNoun(near token: Int, within count: Int) -> Bool {
    for i in max(0, token - count)..<min(tokens.count, token + count + 1)
    where classes(i).contains(.doseNoun) {
      return true
    }
    return false
  }

  /// "a 60 g tube", "weighs 5 g": the amount of a thing that is not taken.
  private func isMeasuredThing(_ token: Int) -> Bool {
    guard token + 1 < tokens.count else { return false }
    let next = tokens[token + 1]
    // "a 300 mg infusion"
    if Self.givings.contains(next.hash) || Self.waysGiven.contains(next.hash) { return false }
    // "300 mg works as well"
    return next.tag == .noun && next.mention < 0
      && classes(token + 1).isDisjoint(with: [.generic, .worksVerb])
      && !classes(token + 1).contains(.doseNoun)
  }

  private static let givings = WordSet(
    "infusion infusions injection injections shot shots bolus supplement course")

  /// For whom, for what and how the dose is taken, from the part of the sentence about it.
  private func doseContext(_ token: Int, _ subject: Argument) -> Range<Int> {
    let part = part(around: token)
    let start = qualifiers.count
    addDosePopulation(token, part)
    if let condition = doseIndication(token, part),
      !qualifiers[start...].contains(where: { $0.kind == .condition && $0.concept == condition })
    {
      qualifiers.append(Qualifier(kind: .condition, concept: condition))
    }
    addCompanion(of: token, subject)
    if let product = productHolding(token) {
      qualifiers.append(Qualifier(kind: .form, concept: product))
    }
    let near = max(part.lowerBound, token - 8)..<min(part.upperBound, token + 5)
    let named = namedDose(token)
    for i in named.lowerBound..<max(named.lowerBound, min(named.upperBound, near.lowerBound)) {
      addQualifier(i, since: start)
    }
    for i in near { addQualifier(i, since: start) }
    if !qualifiers[start...].contains(where: { $0.kind == .phase }), isForFirstDays(token, part) {
      qualifiers.append(Qualifier(kind: .phase, concept: concepts.key("starting", .concept)))
    }
    return start..<qualifiers.count
  }

  /// Adds what the word says of how or when a dose is taken, unless something of the kind was said.
  private func addQualifier(_ i: Int, since start: Int) {
    // No word of the name of a condition: "deep vein thrombosis".
    guard mentionTerm(i)?.concept.type != .condition else { return }
    let whole = tokens[i].flags.contains(.hyphenBefore) ? compoundWord(i) : word(i)
    guard whole >= 0, let qualifier = vocabulary.lexicon.qualifiers[whole],
      !qualifiers[start...].contains(where: { $0.kind == qualifier.kind })
    else { return }
    qualifiers.append(Qualifier(kind: qualifier.kind, concept: concepts.key(qualifier.concept)))
  }

  /// "in your first month", "for the first two weeks"
  private func isForFirstDays(_ token: Int, _ part: Range<Int>) -> Bool {
    guard mayHold(hash: Self.first) else { return false }
    let near = max(part.lowerBound, token - 10)..<min(part.upperBound, token + 9)
    return near.contains { i in
      guard tokens[i].hash == Self.first, i + 1 < tokens.count else { return false }
      let next = tokens[i + 1]
      if next.kind == .quantity {
        return analysis.quantities[Int(next.quantity)].dimension == .duration
      }
      return Self.spans.contains(next.hash)
    }
  }

  private static var first: UInt64 { WordHash.of("first") }
  private static let spans = WordSet("day days week weeks month months")

  /// The tokens between the amounts, semicolons and contrasts around an amount.
  func part(around token: Int) -> Range<Int> {
    func isBorder(_ i: Int) -> Bool {
      tokens[i].kind == .semicolon || tokens[i].kind == .quantity && isDose(at: i)
        || tokens[i].word == grammar.but
    }
    var low = token
    while low > 0, !isBorder(low - 1) { low -= 1 }
    var high = token + 1
    while high < tokens.count, !isBorder(high) { high += 1 }
    return low..<high
  }

  func isDose(at token: Int) -> Bool {
    isDose(analysis.quantities[Int(tokens[token].quantity)])
  }

  private static let holding = WordSet(
    "contain contains contained containing hold holds provide provides providing deliver delivers delivering pack "
      + "packs")

  /// "A capsule contains 5 mg": what the amount is in, which says nothing of how much is taken.
  private func productHolding(_ token: Int) -> ConceptKey? {
    guard let index = governingClause(ofToken: token),
      Self.holding.contains(tokens[head(clauses[index].chunk)].hash),
      clauses[index].subjectEnd > clauses[index].subjectFirst,
      isNounPhrase(clauses[index].subjectFirst)
    else { return nil }
    return word(head(clauses[index].subjectFirst), as: .concept)
  }

  /// The person who takes it, or "for adults", "in children" near it.
  private func addDosePopulation(_ token: Int, _ part: Range<Int>) {
    if part.lowerBound > 0, tokens[part.lowerBound - 1].kind == .quantity,
      addAgedPeople(token..<part.upperBound)
    {
      // "2 mg in men aged 20 and 1 mg in women aged 20"
      return
    }
    if addAgedPeople(part) { return }
    if let index = governingClause(ofToken: token), hasPersonSubject(clauses[index]) {
      let subject = clauses[index].subjectFirst
      if classes(head(subject)).isDisjoint(with: [.firstPerson, .secondPerson, .expert]) {
        addPeople(subject)
        return
      }
    }
    if isFragment, addRowPeople(before: token) { return }
    if addPeopleBehind(token, part) { return }
    // "2 mg for adults, 1 mg": those before another amount take that one.
    let isOneOfSeveral = part.lowerBound > 0 && tokens[part.lowerBound - 1].kind == .quantity
    for c in chunks.indices.dropLast()
    where part.contains(Int(chunks[c].first)) && namesPeople(c + 1)
      && isPreposition(c, grammar.for, grammar.in, grammar.to, grammar.by, grammar.among)
      && (!isOneOfSeveral || Int(chunks[c].first) > token || isRightBefore(c + 1, token))
    {
      addPeople(c + 1)
      return
    }
  }

  /// "2 mg for nursing mothers", "2 mg of X a day during pregnancy": who stands right behind the amount.
  private func addPeopleBehind(_ token: Int, _ part: Range<Int>) -> Bool {
    var c = chunkIndex(of: token) + 1
    let last = c + 4
    while c < last, c + 1 < chunks.count, part.contains(Int(chunks[c].first)) {
      if isPreposition(c, grammar.for, grammar.in, grammar.among), namesPeople(c + 1) {
        addPeople(c + 1)
        return true
      }
      if isPreposition(c, grammar.during), isNounPhrase(c + 1) {
        let count = qualifiers.count
        addPeriod(c + 1)
        return qualifiers.count > count
      }
      guard isPreposition(c) || isNounPhrase(c) || kind(c) == .adverb else { return false }
      c += 1
    }
    return false
  }

  /// "for children 1 mg", "in children, 1 mg"
  private func isRightBefore(_ chunk: Int, _ token: Int) -> Bool {
    let end = Int(chunks[chunk].end)
    return end <= token && token - end < 3
      && !(end..<token).contains { tokens[$0].tag == .conjunction }
  }

  // MARK: Relative doses

  /// "X is one-tenth of the regular dose": the subject, with the regimen that the amount makes it.
  private func relativeSubject(_ token: Int, _ c: Int) -> Argument? {
    guard let clause = governingClause(ofToken: token) else { return nil }
    return subjects(of: clauses[clause]).first { $0.concept.type == .substance && $0.isKnown }
      ?? discourse.topic
  }

  private func relativeName(_ token: Int, _ subject: Argument) -> String {
    var i = token + 1
    while i < min(tokens.count, token + 7) {
      if let regimen = regimen(in: i, i + 2) {
        return
          "\(regimen == .standard ? "standard" : regimen.rawValue) dose of \(concepts.concept(subject.concept).name)"
      }
      i += 1
    }
    return "standard dose of \(concepts.concept(subject.concept).name)"
  }

  // MARK: Regimen, span

  private func regimenAround(_ token: Int) -> Regimen? {
    regimen(in: max(0, token - 8), min(tokens.count, token + 6))
  }

  /// The clause that says what is thought of an amount before it: "more than 3 g is not advised", "taking more than 3 g is".
  func judging(_ token: Int) -> Int? {
    let c = chunkIndex(of: token)
    guard c >= 0, let own = governingClause(ofToken: token) else { return nil }
    let clause = clauses[own]
    if clause.chunk > c { return clause.subjectFirst <= c && c < clause.subjectEnd ? own : nil }
    guard chunks[clause.chunk].form == .gerund, classes(head(clause.chunk)).contains(.takeVerb)
    else { return nil }
    return clauses.indices.first { k in
      clauses[k].role == .main && clauses[k].chunk > c && chunks[clauses[k].chunk].form == .finite
        && (c + 1..<clauses[k].chunk).allSatisfy {
          isNounPhrase($0) || isPreposition($0) || kind($0) == .adverb
        }
    }
  }

  func governingClause(ofToken token: Int) -> Int? {
    let c = chunkIndex(of: token)
    guard c >= 0 else { return nil }
    return governing(c)
      ?? clauses.indices.first { clauses[$0].chunk > c && clauses[$0].role == .main }
  }

  /// The words around the amount: back to the substance or the start of the phrase.
  private func doseSpan(_ token: Int) -> (first: Int, end: Int) {
    let c = chunkIndex(of: token)
    var first = token
    var k = c
    while k > 0 {
      let kind = chunks[k - 1].kind
      guard
        kind == .preposition || kind == .nounPhrase || kind == .adverb || kind == .adjective
          || kind == .open || kind == .verbGroup && chunks[k - 1].flags.contains(.copular)
          || kind == .verbGroup && k - 1 > 0 && token - Int(chunks[k - 1].first) < 8
      else { break }
      k -= 1
      first = Int(chunks[k].first)
      if token - first > 12 { break }
    }
    var end = c >= 0 ? max(token + 1, Int(chunks[c].end)) : token + 1
    while end < tokens.count, tokens[end].tag == .adverb { end += 1 }
    return (first, end)
  }
}
