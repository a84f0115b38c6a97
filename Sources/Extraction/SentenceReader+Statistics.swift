import Claims

/// What numbers say of how common, how strong or how often something is.
extension SentenceReader {
  /// "10% of adults have Y", "Y affects 1 in 5 people", "the prevalence of Y is 4%", "blood pressure fell by
  /// 12 mmHg", "lost 15% of their body weight", "about 30 million Americans have Y".
  func readStatistics() {
    for token in tokens.indices
    where contents.holds(token: .quantity) && tokens[token].kind == .quantity {
      let quantity = analysis.quantities[Int(tokens[token].quantity)]
      switch quantity.dimension {
      case .fraction, .multiple:
        guard !isNoStatistic(token, quantity) else { continue }
        if readCounted(token) { continue }
        if readChange(token) { continue }
        if readComparison(token) { continue }
        if readShare(token) || readBareShare(token) { continue }
        if !readRate(token), !readChance(token) { readPercentage(token, quantity) }
      case .pressure, .mass, .concentration, .energy, .frequency, .activity, .amount, .length:
        if !readChange(token) { readReading(token) }
      default: continue
      }
    }
    readPersons()
    readNumberNeeded()
    readRanks()
    readBareNumbers()
  }

  /// "One in ten adults" is no other number than the "one in ten" in it.
  func removeContainedNumbers() {
    // In a sentence that is only numbers there is nothing to tell apart.
    guard (2...32).contains(drafts.count(where: { $0.kind == .statistic })) else { return }
    var kept: [Draft] = []
    for (i, draft) in drafts.enumerated() {
      guard draft.kind == .statistic, let own = draft.object else {
        kept.append(draft)
        continue
      }
      let isContained = drafts.indices.contains { k in
        guard k != i, drafts[k].kind == .statistic, let other = drafts[k].object,
          drafts[k].subject?.concept == draft.subject?.concept
        else { return false }
        let isWider = other.end - other.first > own.end - own.first
        return other.first <= own.first && own.end <= other.end && (isWider || k > i)
      }
      if !isContained { kept.append(draft) }
    }
    drafts = kept
  }

  /// "95% confidence interval", a strength that is taken, or a dose.
  private func isNoStatistic(_ token: Int, _ quantity: Quantity) -> Bool {
    if drafts.contains(where: {
      $0.kind == .dosage && $0.first <= token && token < $0.end
        && $0.dose.map { doses[$0].unit } == quantity.unit
    }) {
      return true
    }
    if isMultipleOfDose(token, quantity) || isOfHalfLife(token) || isOfControl(token)
      || quantity.dimension == .multiple && isOfLikelihood(token)
    {
      return true
    }
    if quantity.dimension == .multiple, token + 1 < tokens.count, tokens[token + 1].tag == .noun,
      quantity.coreRange.length == 4
    {
      // "half siblings"
      return true
    }
    if quantity.dimension == .multiple, token + 1 < tokens.count,
      tokens[token + 1].hash == Self.what
        || tokens[token + 1].tag == .adjective && quantity.coreRange.length == 4
    {
      // "half what they were", "half true"
      return true
    }
    // "X gel 1.62% is applied"
    if quantity.unit == "%", token > 0, isPreparation(token - 1) { return true }
    return isConfidence(token)
  }

  func emitStatistic(
    _ subject: Argument, _ first: Int, _ end: Int, clause: Int, from: Int? = nil,
    isNegated: Bool = false, object: Argument? = nil
  ) {
    let object =
      object
      ?? Argument(
        concept: concepts.key(string(analysisRange(first, end)), .concept), first: first,
        end: end, isKnown: true)
    emit(
      kind: .statistic, predicate: .hasValue, subject: arm(of: first, subject) ?? subject,
      object: object, clause: isColon(between: clause, first) ? -1 : clause, isNegated: isNegated,
      first: from ?? (clause >= 0 ? min(clauseSpan(clause).first, first) : first), end: end)
  }

  /// "The rates did not differ: 8% against 9%": what is denied before the colon is not the figure.
  private func isColon(between clause: Int, _ token: Int) -> Bool {
    clause >= 0 && clauses[clause].isNegated && contents.holds(token: .colon)
      && (head(clauses[clause].chunk)..<max(head(clauses[clause].chunk), token)).contains {
        tokens[$0].kind == .colon
      }
  }

  private static var what: UInt64 { WordHash.of("what") }

  // MARK: Persons counted

  /// "10% of adults have Y", "Y was reported by 20% of patients taking X".
  private func readCounted(_ token: Int) -> Bool {
    guard let people = peopleBehind(token) else { return false }
    let c = chunkIndex(of: people)
    guard c >= 0 else { return false }
    let index = clause(of: c)
    guard let about = conditionAbout(c) ?? subjectAround(token, index) else { return false }
    let object = Argument(
      concept: concepts.key(string(token), .concept), first: token, end: people + 1,
      isKnown: true)
    emitStatistic(
      about, token, max(people + 1, about.end > people ? about.end : 0), clause: index,
      from: min(token, about.end > about.first && about.end < tokens.count ? about.first : token),
      object: object)
    if about.concept.type == .condition {
      let named = taken(behindPersons: c)
      if let first = named.first, named.count == 1 {
        addTaken(first, by: token)
      } else if Self.takers.contains(tokens[people].hash), discourse.documentCondition == nil,
        let topic = substanceTopic
      {
        addTaken(topic, by: token)
      }
    }
    return true
  }

  /// "Y occurs in 6% of users": of users of what.
  private func addTaken(_ taken: Argument, by token: Int) {
    guard
      var draft = drafts.last, draft.kind == .statistic, draft.object?.first == token,
      !analysis.mentions.contains(where: {
        vocabulary.keys[Int($0.term)].concept.type == .substance
          && vocabulary.keys[Int($0.term)].concept != taken.concept
      })
    else { return }
    let start = qualifiers.count
    qualifiers += Array(qualifiers[draft.context])
    qualifiers.append(Qualifier(kind: .substance, concept: taken.concept))
    draft.context = start..<qualifiers.count
    drafts[drafts.count - 1] = draft
  }

  private static let takers = WordSet("users takers patients recipients those participants")

  /// The head of the persons counted: "of adults", "people".
  func peopleBehind(_ token: Int) -> Int? {
    var c = chunkIndex(of: token)
    guard c >= 0 else { return nil }
    // "33% (8 million) of adults"
    let next = kind(c + 1) == .open ? skipParenthesis(c + 1) : c + 1
    if isPreposition(next, grammar.of) { c = next + 1 }
    guard isNounPhrase(c) else { return nil }
    let head = head(c)
    if chunks[c].flags.contains(.pronoun) {
      return classes(head).contains(.demonstrative) ? head : nil
    }
    return classes(head).contains(.person) || mentionTerm(head)?.concept.type == .population
      || word(head) == grammar.population ? head : nil
  }

  /// The condition that the counted persons have, or that the clause before speaks of.
  private func conditionAbout(_ chunk: Int) -> Argument? {
    var i = skipLight(chunk + 1)
    if isPreposition(i, grammar.over, grammar.in), isNounPhrase(i + 1),
      kind(skipLight(i + 2)) == .verbGroup
    {
      // "adults over 65 are affected by"
      i = skipLight(i + 2)
    }
    if kind(i) == .verbGroup, chunks[i].form == .gerund || isPreposition(i, grammar.on),
      case let taken = taken(behindPersons: chunk), let last = taken.last
    {
      // "10% of people taking X get Y"
      let next = skipLight(chunkIndex(of: last.end - 1) + 1)
      if kind(next) == .verbGroup { i = next }
    }
    i = behindYears(i)
    if kind(i) == .verbGroup, chunks[i].flags.contains(.passive),
      Self.believing.contains(tokens[head(i)].hash), case let had = skipLight(i + 1),
      kind(had) == .verbGroup, chunks[had].form == .infinitive
    {
      // "people are known to have Y"
      i = had
    }
    if kind(i) == .verbGroup || isPreposition(i, grammar.with) {
      let isState = kind(i) == .verbGroup && chunks[i].flags.contains(.copular)
      i = skipLight(i + 1)
      if isState, kind(i) == .adjective, let state = condition(ofAdjective: i) {
        // "two thirds of adults are overweight"
        return state
      }
      if isPreposition(i) { i += 1 }
      if let first = arguments(from: i).list.first, first.concept.type == .condition,
        !first.isVague
      {
        return first
      }
    }
    if let index = governing(chunk) {
      return subjects(of: clauses[index]).first { $0.concept.type == .condition && !$0.isVague }
    }
    return nil
  }

  private static let believing = WordSet("known estimated thought believed reported")

  /// What a number is about where nothing beside it says so: the clause's subject, a substance of the
  /// sentence, or what the text speaks of.
  private func subjectAround(_ token: Int, _ index: Int) -> Argument? {
    if index >= 0, !hasPersonSubject(clauses[index]),
      let first = subjects(of: clauses[index]).first(where: { $0.isKnown && !$0.isVague })
    {
      return first
    }
    for mention in analysis.mentions
    where vocabulary.keys[Int(mention.term)].concept.type == .substance
      && tokens[Int(mention.end) - 1].hash != Self.placebo
    {
      return argument(first: Int(mention.first), end: Int(mention.end))
    }
    return numberTopic ?? discourse.condition
  }

  private static var placebo: UInt64 { WordHash.of("placebo") }

  /// "About 30 million Americans have Y", "Y affects 422 million people", "247 million cases of Y".
  @inline(__always)
  private func readPersons() {
    // A number in words has the tag alone.
    guard contents.holds(tag: .number) || contents.holds(token: .number) else { return }
    lookForPersons()
  }

  @inline(never)
  private func lookForPersons() {
    for c in chunks.indices where chunks[c].kind == .nounPhrase {
      let head = head(c)
      let first = Int(chunks[c].first)
      guard head > first, let number = firstNumber(first, head).map(lowerNumber) else { continue }
      let isPerson =
        classes(head).contains(.person) || mentionTerm(head)?.concept.type == .population
        || tokens[head].flags.contains(.pluralForm) && tokens[head].tag == .properNoun
      let isCase = classes(head).contains(.carrier) && lemma(head) == grammar.case
      guard isPerson && largeNumber(first, head) != nil || isCase else { continue }
      var about =
        isCase && isPreposition(c + 1, grammar.of)
        ? arguments(from: c + 2).list.first : conditionAbout(c)
      if isPreposition(c + 1, grammar.in), about == nil, isNounPhrase(c + 2) {
        // "people in the United States have Y"
        about = conditionAbout(c + 2)
      }
      if isCase, about == nil || about?.isVague == true, isCounted(c), let disease = diseaseOfPage {
        // "More than 200 cases have been reported", on a page about a disease
        about = at(c, disease)
      }
      if isPerson, about == nil, let taken = takenByCounted(c) {
        emitStatistic(taken, number, head + 1, clause: clause(of: c), from: number)
        continue
      }
      guard let about, about.concept.type == .condition, !about.isVague else { continue }
      if isPreposition(c - 1, grammar.of), isNounPhrase(c - 2),
        classes(self.head(c - 2)).contains(.study)
      {
        // "in a trial of 6,609 people"
        continue
      }
      let index = clause(of: c)
      emitStatistic(
        about, number, head + 1, clause: index, from: min(number, about.first))
    }
  }

  /// "cases have been reported", "cases are diagnosed each year"
  private func isCounted(_ c: Int) -> Bool {
    guard let index = clauses.firstIndex(where: { $0.subjectFirst <= c && c < $0.subjectEnd })
    else {
      return false
    }
    let verb = chunks[clauses[index].chunk]
    return verb.flags.contains(.passive) && !clauses[index].isNegated
      && (classes(Int(verb.head)).contains(.observeVerb)
        || Self.diagnosing.contains(tokens[Int(verb.head)].hash))
  }

  private static let diagnosing = WordSet("diagnosed identified estimated found")

  /// The clause that a noun phrase is the subject of or that governs it; -1 for none.
  private func clause(of c: Int) -> Int {
    clauses.firstIndex { $0.subjectFirst <= c && c < $0.subjectEnd } ?? governing(c)
      ?? clauses.firstIndex { $0.chunk > c && $0.role == .main } ?? -1
  }

  private func firstNumber(_ first: Int, _ end: Int) -> Int? {
    (first..<end).first { tokens[$0].kind == .number || tokens[$0].tag == .number }
  }

  /// The token where a number of some size begins: "30 million", "247,000", "1,200".
  private func largeNumber(_ first: Int, _ end: Int) -> Int? {
    for i in first..<end where tokens[i].kind == .number || tokens[i].tag == .number {
      let length = tokens[i].end - tokens[i].start
      if i + 1 < end, tokens[i + 1].tag == .number || isMagnitude(i + 1) { return i }
      if length >= 5 || length == 4 && !isYear(i) { return i }
    }
    return nil
  }

  /// "million" behind a number.
  private func isMagnitude(_ token: Int) -> Bool {
    switch tokens[token].hash {
    case Self.thousand, Self.million, Self.billion: true
    default: false
    }
  }

  private static var thousand: UInt64 { WordHash.of("thousand") }
  private static var million: UInt64 { WordHash.of("million") }
  private static var billion: UInt64 { WordHash.of("billion") }

  private func isYear(_ token: Int) -> Bool {
    let start = Int(tokens[token].start)
    let first = text[start]
    let second = text[start + 1]
    return first == 0x31 && second == 0x39 || first == 0x32 && second == 0x30
  }

  // MARK: Changes and differences

  /// "A1C fell by 1.5 points", "lost 15% of their body weight": what changed, under what the text is about.
  private func readChange(_ token: Int) -> Bool {
    let c = chunkIndex(of: token)
    guard c >= 0, let index = governing(c) else { return false }
    let clause = clauses[index]
    let verb = head(clause.chunk)
    let before = skipLightLeft(c - 1)
    if lemma(verb) == grammar.lose || lemma(verb) == grammar.gain,
      !chunks[clause.chunk].flags.contains(.passive),
      before == clause.chunk || isPreposition(before, grammar.of)
    {
      // "lost an average of 14.9% of their body weight"
      let quantity = analysis.quantities[Int(tokens[token].quantity)]
      guard quantity.dimension != .mass || quantity.unit == "kg" || quantity.unit == "[lb_av]",
        hasPersonSubject(clause), let object = lostThing(token)
      else { return false }
      guard let subject = takenSubstance(index) else { return false }
      emitStatistic(subject, token, max(token + 1, object.end), clause: index, object: object)
      return true
    }
    guard classes(verb).contains(.changeVerb), isPreposition(before, grammar.by, grammar.from),
      isPreposition(before),
      before == clause.chunk + 1
        || skipLightLeft(before - 1) == clause.chunk,
      clause.subjectEnd > clause.subjectFirst, !hasPersonSubject(clause)
    else { return false }
    // "The dose may be increased by 25 mg" is about what is taken.
    guard classes(head(clause.subjectFirst)).isDisjoint(with: .doseNoun), !clause.isAdvice,
      let measured = arguments(from: clause.subjectFirst, limit: clause.subjectEnd).list.first,
      measured.concept.type != .substance || isReading(clause),
      let subject = takenSubstance(index) ?? numberTopic
    else { return false }
    emitStatistic(subject, token, token + 1, clause: index, object: measured)
    return true
  }

  /// "of their body weight", "in weight" behind an amount, or weight itself for pounds and kilos.
  private func lostThing(_ token: Int) -> Argument? {
    let c = chunkIndex(of: token)
    if isPreposition(c + 1, grammar.of, grammar.in), isNounPhrase(c + 2),
      !isTimePhrase(c + 2)
    {
      let phrase = chunks[c + 2]
      return argument(first: Int(phrase.first), end: Int(phrase.end))
    }
    if Int(chunks[c].head) > token {
      return argument(first: token + 1, end: Int(chunks[c].end))
    }
    switch analysis.quantities[Int(tokens[token].quantity)].unit {
    case "kg", "[lb_av]":
      return Argument(
        concept: lookup("weight") ?? concepts.key("weight", .target), first: token,
        end: token + 1, isKnown: true)
    default: return nil
    }
  }

  /// "the first year", "12 weeks"
  private func isTimePhrase(_ chunk: Int) -> Bool {
    let token = head(chunk)
    if tokens[token].kind == .quantity {
      return analysis.quantities[Int(tokens[token].quantity)].dimension == .duration
    }
    switch tokens[token].hash {
    case Self.year, Self.years, Self.month, Self.months, Self.week, Self.weeks: return true
    default: return false
    }
  }

  private static var binding: UInt64 { WordHash.of("binding") }

  private static var year: UInt64 { WordHash.of("year") }
  private static var years: UInt64 { WordHash.of("years") }
  private static var month: UInt64 { WordHash.of("month") }
  private static var months: UInt64 { WordHash.of("months") }
  private static var week: UInt64 { WordHash.of("week") }
  private static var weeks: UInt64 { WordHash.of("weeks") }

  /// The substance that the persons of a clause take: named in its subject, in the sentence before the verb, or
  /// what the text is about.
  private func takenSubstance(_ index: Int) -> Argument? {
    let end = head(clauses[index].chunk)
    for mention in analysis.mentions
    where Int(mention.first) < end
      && vocabulary.keys[Int(mention.term)].concept.type == .substance
    {
      return argument(first: Int(mention.first), end: Int(mention.end))
    }
    return numberTopic
  }

  /// "Bleeding was 31% lower with X than with Y".
  private func readComparison(_ token: Int) -> Bool {
    let c = chunkIndex(of: token)
    guard c >= 0, let index = governing(c), chunks[clauses[index].chunk].flags.contains(.copular)
    else { return false }
    var i = token + 1
    var compares = false
    while i < min(tokens.count, token + 3) {
      if !classes(i).isDisjoint(with: [.increasing, .decreasing]) { compares = true }
      i += 1
    }
    guard compares else { return false }
    let clause = clauses[index]
    guard clause.subjectEnd > clause.subjectFirst,
      let measured = arguments(from: clause.subjectFirst, limit: clause.subjectEnd).list.first
    else { return false }
    var k = chunkIndex(of: token)
    while k < chunks.count, k < c + 5 {
      if isPreposition(k, grammar.with, grammar.in, grammar.on, grammar.for),
        let with = arguments(from: k + 1).list.first, with.concept.type == .substance
      {
        emitStatistic(with, token, with.end, clause: index, object: measured)
        return true
      }
      k += 1
    }
    emitStatistic(
      measured.isKnown ? measured : (numberTopic ?? measured), token, token + 1, clause: index)
    return true
  }

  // MARK: Shares and rates

  /// "X accounts for 90% of all cases", "about 60% of the drug is bound", "a third of them recur".
  private func readShare(_ token: Int) -> Bool {
    let c = chunkIndex(of: token)
    guard c >= 0, isPreposition(c + 1, grammar.of), isNounPhrase(c + 2),
      // "half of you have it at home"
      classes(head(c + 2)).isDisjoint(with: [.firstPerson, .secondPerson])
    else { return false }
    let index =
      clauses.firstIndex { $0.subjectFirst <= c && c < $0.subjectEnd } ?? governing(c)
      ?? clauses.firstIndex { $0.chunk > c + 2 && $0.role == .main } ?? -1
    guard index >= 0 else { return false }
    let clause = clauses[index]
    let isSubject = clause.subjectFirst <= c && c < clause.subjectEnd || clause.chunk > c
    if !isSubject, !isShareVerb(clause) { return false }
    var about: Argument?
    if isSubject {
      about = arguments(from: c + 2).list.first { $0.isKnown && !$0.isVague && !isPerson($0) }
      about = about ?? numberTopic ?? discourse.condition
    } else {
      about = subjects(of: clause).first ?? numberTopic
    }
    guard let about else { return false }
    let end = isSubject ? Int(chunks[clause.chunk].end) : Int(chunks[c + 2].end)
    let object = Argument(
      concept: concepts.key(string(token), .concept), first: token, end: token + 1,
      isKnown: true)
    emitStatistic(about, token, end, clause: index, object: object)
    return true
  }

  /// "20 to 50 percent will recur", "about 66% had regrowth": a share of those just spoken of.
  private func readBareShare(_ token: Int) -> Bool {
    let c = chunkIndex(of: token)
    guard c >= 0, head(c) == token,
      let index = clauses.firstIndex(where: { $0.subjectFirst == c && $0.subjectEnd == c + 1 }),
      clauses[index].role == .main, !chunks[clauses[index].chunk].flags.contains(.copular),
      let around = subjectAround(token, -1)
    else { return false }
    // "5% have gallstones that need surgery" is said of the drug.
    let isAside =
      around.first > token
      && chunks.indices[c...].contains {
        kind($0) == .relative && Int(chunks[$0].first) < around.first
      }
    let about = isAside ? numberTopic ?? around : around
    emitStatistic(
      about, token, Int(chunks[clauses[index].chunk].end), clause: index,
      object: Argument(
        concept: concepts.key(string(token), .concept), first: token, end: token + 1, isKnown: true)
    )
    return true
  }

  /// "make up", "account for", "represent", "contain".
  private func isShareVerb(_ clause: Clause) -> Bool {
    let verb = lemma(head(clause.chunk))
    return verb == grammar.make || verb == grammar.account || verb == grammar.represent
      || verb == grammar.comprise || verb == grammar.constitute
      || chunks[clause.chunk].flags.contains(.copular)
  }

  /// "The survival rate for X is 12%", "its bioavailability is 80%", "X is 95% effective".
  private func readRate(_ token: Int) -> Bool {
    let c = chunkIndex(of: token)
    guard c >= 0, let index = governing(c) else { return false }
    let clause = clauses[index]
    let before = skipLightLeft(c - 1)
    guard chunks[clause.chunk].flags.contains(.copular) || isShareVerb(clause),
      before == clause.chunk, clause.subjectEnd > clause.subjectFirst,
      !hasPersonSubject(clause)
    else { return false }
    guard let subject = rated(clause) else { return false }
    emitStatistic(
      subject, token, max(token + 1, Int(chunks[c].end)), clause: index,
      object: Argument(
        concept: concepts.key(string(token), .concept), first: token, end: token + 1,
        isKnown: true))
    return true
  }

  /// A percentage that no other pattern knows: "94% of cases", "cut deaths by 30%".
  private func readPercentage(_ token: Int, _ quantity: Quantity) {
    let c = chunkIndex(of: token)
    // "on X 0.1%" is a strength.
    if token > 0, mentionTerm(token - 1)?.concept.type == .substance { return }
    guard quantity.unit == "%", c >= 0, let index = governing(c), !clauses[index].isUnasserted,
      !clauses[index].isAdvice,
      head(c) == token
        || (token + 1..<Int(chunks[c].end)).contains(where: {
          !classes($0).isDisjoint(with: [.increasing, .decreasing])
        }),
      !isInParenthesis(c), let about = subjectAround(token, index)
    else { return }
    emitStatistic(
      about, token, token + 1, clause: index,
      object: Argument(
        concept: concepts.key(string(token), .concept), first: token, end: token + 1,
        isKnown: true))
  }

  private func isInParenthesis(_ chunk: Int) -> Bool {
    var i = chunk - 1
    while i >= 0, i > chunk - 12 {
      if kind(i) == .open { return true }
      if kind(i) == .close { return false }
      i -= 1
    }
    return false
  }

  /// What a rate, a level or a share in the subject of a clause is the rate of.
  private func rated(_ clause: Clause) -> Argument? {
    for i in Int(chunks[clause.subjectFirst].first)..<Int(chunks[clause.subjectEnd - 1].end) {
      // "protein binding is 98%" is that of the drug.
      if i + 1 < tokens.count, tokens[i + 1].hash == Self.binding { continue }
      if let mention = mention(at: i) {
        let type = vocabulary.keys[Int(mention.term)].concept.type
        if type == .substance || type == .condition {
          return argument(first: Int(mention.first), end: Int(mention.end))
        }
      }
    }
    if let owner = possessor(of: clause.subjectFirst) { return owner }
    if let first = subjects(of: clause).first, first.isKnown, !first.isVague,
      classes(first.end - 1).isDisjoint(with: .rateNoun)
    {
      return first
    }
    return numberTopic ?? discourse.condition ?? subjects(of: clause).first
  }

  // MARK: Readings and ranks

  /// "The target INR is 2.0 to 3.0", "the usual cutoff is 300 ng/dL", "normal levels are between".
  private func readReading(_ token: Int) {
    let c = chunkIndex(of: token)
    guard c >= 0, let index = governing(c) else { return }
    let clause = clauses[index]
    guard chunks[clause.chunk].flags.contains(.copular),
      skipLightLeft(c - 1) == clause.chunk || isPreposition(c - 1) && c - 2 == clause.chunk,
      clause.subjectEnd > clause.subjectFirst, isReading(clause)
    else { return }
    let dimension = analysis.quantities[Int(tokens[token].quantity)].dimension
    if dimension == .mass || dimension == .activity || dimension == .amount {
      return
    }
    guard let subject = reading(clause) else { return }
    emitStatistic(subject, token, token + 1, clause: index)
  }

  /// Whether the subject of a clause is something that is measured: a level, a target, an acronym.
  private func isReading(_ clause: Clause) -> Bool {
    (clause.subjectFirst..<clause.subjectEnd).contains(where: isMeasure)
  }

  private func isMeasure(_ chunk: Int) -> Bool {
    (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
      classes($0).contains(.rateNoun)
        || tokens[$0].flags.contains(.allCapitals) && tokens[$0].end - tokens[$0].start > 1
        || mentionTerm($0)?.concept.type == .target
    }
  }

  private func reading(_ clause: Clause) -> Argument? {
    let first = arguments(from: clause.subjectFirst, limit: clause.subjectEnd).list.first
    guard let first, !isPerson(first) else { return nil }
    return first.isVague ? discourse.lastSubject ?? first : first
  }

  /// "The target INR is 2.0 to 3.0", "has an INR of around 1", "my A1C went from 6.3 to 5.5", "contains 61
  /// strains": numbers without a unit.
  @inline(__always)
  private func readBareNumbers() {
    guard contents.holds(tag: .number) || contents.holds(token: .number) else { return }
    lookForBareNumbers()
  }

  @inline(never)
  private func lookForBareNumbers() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = head(clause.chunk)
      var i = skipLight(clause.chunk + 1)
      if chunks[clause.chunk].flags.contains(.copular) {
        if isPreposition(i) { i = skipLight(i + 1) }
        guard clause.subjectEnd > clause.subjectFirst, isNumber(i), isReading(clause),
          let subject = reading(clause)
        else { continue }
        emitStatistic(subject, Int(chunks[i].first), numberEnd(i), clause: index)
      } else if lemma(verb) == grammar.have {
        guard isNounPhrase(i), isMeasure(i), isPreposition(i + 1, grammar.of),
          isNumber(skipLight(i + 2)),
          let subject = argument(first: Int(chunks[i].possessorEnd), end: Int(chunks[i].end))
        else { continue }
        let number = skipLight(i + 2)
        emitStatistic(subject, Int(chunks[number].first), numberEnd(number), clause: index)
      } else if classes(verb).contains(.changeVerb) {
        guard isPreposition(i, grammar.from), isNumber(i + 1), isPreposition(i + 2, grammar.to),
          clause.subjectEnd > clause.subjectFirst, !hasPersonSubject(clause),
          let measured = arguments(from: clause.subjectFirst, limit: clause.subjectEnd).list.first,
          measured.concept.type != .substance, let subject = takenSubstance(index)
        else { continue }
        emitStatistic(
          subject, Int(chunks[i + 1].first), Int(chunks[min(i + 3, chunks.count - 1)].end),
          clause: index, object: measured)
      } else if lemma(verb) == grammar.contain, isNounPhrase(i),
        let number = firstNumber(Int(chunks[i].first), head(i)),
        // "contains omega-3 fatty acids"
        !tokens[number].flags.contains(.hyphenBefore),
        let subject = subjects(of: clause).first, subject.isKnown,
        subject.concept.type == .substance
      {
        emitStatistic(subject, number, Int(chunks[i].end), clause: index)
      }
    }
  }

  /// A number alone.
  private func isNumber(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && tokens[head(chunk)].kind == .number
      && tokens[Int(chunks[chunk].first)].tag == .number
  }

  /// The end of "2.0 to 3.0".
  private func numberEnd(_ chunk: Int) -> Int {
    var end = Int(chunks[chunk].end)
    while end + 1 < tokens.count, tokens[end + 1].kind == .number,
      tokens[end].tag == .to || tokens[end].kind == .dash || word(end) == grammar.and
    {
      end += 2
    }
    return end
  }
}
