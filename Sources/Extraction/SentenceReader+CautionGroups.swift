import Claims

/// Whom a sentence speaks of, however they are strung together: "people with Y, older adults and anyone on X", "if you have
/// Y, are pregnant or take X", "in Y", "under the age of 12".
extension SentenceReader {
  /// Which words open a group.
  enum GroupOpening {
    /// "people", "those", "anyone"
    case persons
    /// "if", "when", "while"
    case circumstance
    /// "in Y", "during Y", "with Y", "under 12"
    case place
  }

  /// What opens a group at a chunk; nil where none begins.
  func groupOpening(_ chunk: Int) -> GroupOpening? {
    switch kind(chunk) {
    case .subordinator:
      let word = word(head(chunk))
      // "While it may ease Y" concedes.
      if word == grammar.while, namesTopic(skipLight(chunk + 1)) { return nil }
      return word == grammar.if || word == grammar.when || word == grammar.while
        || Self.conditional.contains(tokens[head(chunk)].hash) ? .circumstance : nil
    case .preposition:
      guard isNounPhrase(chunk + 1), !isPersonPhrase(chunk + 1) else { return nil }
      return isPreposition(chunk, grammar.in, grammar.during, grammar.with, grammar.before)
        || isPreposition(chunk, grammar.under, grammar.over, grammar.alongside) ? .place : nil
    case .nounPhrase:
      if statesAgeLimit(Int(chunks[chunk].first)) { return .persons }
      guard isPersonPhrase(chunk), !isExpertPhrase(chunk),
        !isPreposition(skipLightLeft(chunk - 1), grammar.about)
      else { return nil }
      if chunks[chunk].flags.contains(.pronoun) {
        return classes(head(chunk)).isDisjoint(with: [.firstPerson, .secondPerson])
          && !Self.they.contains(tokens[head(chunk)].hash) ? .persons : nil
      }
      return .persons
    default: return nil
    }
  }

  private func isExpertPhrase(_ chunk: Int) -> Bool {
    (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
      classes($0).contains(.expert)
    }
  }

  /// The chunk behind the group that opens at a chunk.
  func endOfGroup(_ opening: GroupOpening, from chunk: Int) -> Int {
    switch opening {
    case .persons: endOfPersons(chunk)
    case .circumstance: endOfCircumstance(chunk)
    case .place: endOfPlace(chunk)
    }
  }

  /// Up to the verb that is said of the persons, or to what begins another statement.
  private func endOfPersons(_ chunk: Int) -> Int {
    var i = chunk + 1
    var isRelative = false
    while i < chunks.count {
      switch kind(i) {
      case .relative: isRelative = true
      case .verbGroup where chunks[i].form == .finite || chunks[i].form == .bare:
        let before = kind(i - 1)
        let goesOn =
          isRelative && !(before == .comma && tokens[Int(chunks[i].first)].tag == .modal)
          && (before == .relative || before == .conjunction || before == .comma
            || before == .adverb && kind(i - 2) == .relative
            || before == .verbGroup && tokens[head(i - 1)].tag == .have)
        guard goesOn, !chunks[i].flags.contains(.negated) else { return i }
      case .verbGroup where chunks[i].form == .infinitive:
        // "trying to conceive"
        guard isRelative || kind(i - 1) == .verbGroup && chunks[i - 1].form == .gerund else {
          return i
        }
      case .subordinator, .semicolon, .stop, .colon, .dash: return i
      case .comma where endsList(i): return i
      case .nounPhrase where namesTopic(i): return i
      case .preposition where Self.reasons.contains(tokens[Int(chunks[i].first)].hash): return i
      default: break
      }
      i += 1
    }
    return i
  }

  /// "people with Y, the society says, should": whether nothing of the list stands behind a comma.
  private func endsList(_ comma: Int) -> Bool {
    let next = skipLight(comma + 1)
    switch kind(next) {
    case .nounPhrase:
      if chunks[next].flags.contains(.pronoun), !isPersonPhrase(next) { return true }
      let verb = skipLight(next + 1)
      return kind(verb) == .verbGroup && chunks[verb].form == .finite
        && !(comma + 1..<chunks.count).contains { kind($0) == .conjunction && $0 < verb }
        && !isPersonPhrase(next) && kind(comma - 1) != .nounPhrase
    case .subordinator: return true
    default: return false
    }
  }

  /// Behind "if": up to the main clause where it comes first, else to the end.
  private func endOfCircumstance(_ chunk: Int) -> Int {
    let isFronted = skipLight(0) == chunk || chunk > 0 && kind(chunk - 1) == .semicolon
    var i = chunk + 1
    var verbs = 0
    while i < chunks.count {
      switch kind(i) {
      case .semicolon, .stop, .dash, .colon: return i
      case .verbGroup: verbs += 1
      case .comma:
        let next = skipLight(i + 1)
        if isFronted ? beginsMain(next) : kind(next) == .subordinator { return i }
      case .subordinator where !isConditional(i): return i
      case .preposition
      where Int(chunks[i].end) - Int(chunks[i].first) == 1 && isPreposition(i, grammar.as):
        return i
      default: break
      }
      i += 1
    }
    // "If you have Y avoid it"
    return isFronted && verbs > 1 ? endWithoutComma(chunk) : i
  }

  private func isConditional(_ chunk: Int) -> Bool { groupOpening(chunk) == .circumstance }

  /// Whether a main clause begins: a subject with its verb, or an imperative that is none of "have", "take".
  private func beginsMain(_ chunk: Int) -> Bool {
    if kind(chunk) == .verbGroup {
      let verb = head(chunk)
      return chunks[chunk].form != .gerund && chunks[chunk].form != .participle
        && !chunks[chunk].flags.contains(.copular) && lemma(verb) != grammar.have
        && (!Self.having.contains(tokens[verb].hash) || chunks[chunk].flags.contains(.negated))
    }
    guard isNounPhrase(chunk) else { return kind(chunk) == .subordinator }
    var i = skipLight(chunk + 1)
    var steps = 0
    while steps < 4, isPreposition(i), isNounPhrase(i + 1) {
      i = skipLight(i + 2)
      steps += 1
    }
    return kind(i) == .verbGroup && (chunks[i].form == .finite || chunks[i].form == .bare)
  }

  private func endWithoutComma(_ chunk: Int) -> Int {
    var verbs = 0
    for i in chunk + 1..<chunks.count where kind(i) == .verbGroup {
      verbs += 1
      if verbs > 1, kind(i - 1) != .conjunction,
        chunks[i].form == .finite || chunks[i].form == .bare
      {
        let subject = skipLightLeft(i - 1)
        return isNounPhrase(subject) && chunks[subject].flags.contains(.pronoun) ? subject : i
      }
    }
    return chunks.count
  }

  /// Behind "in", "with": past a list of names.
  private func endOfPlace(_ chunk: Int) -> Int {
    var i = chunk + 1
    while i < chunks.count {
      switch kind(i) {
      case .nounPhrase:
        if i > chunk + 1, chunks[i].flags.contains(.pronoun) || namesTopic(i) { return i }
        // "In Y the dose": no part of the list.
        if i > chunk + 1, kind(i - 1) == .nounPhrase { return i }
      case .preposition, .conjunction, .adjective, .adverb: break
      case .verbGroup where chunks[i].form == .gerund && kind(i - 1) == .conjunction: break
      case .comma where !endsList(i) && isListed(i + 1): break
      default: return i
      }
      i += 1
    }
    return i
  }

  /// ", Y or Z": whether what stands behind a comma goes on with a list.
  private func isListed(_ chunk: Int) -> Bool {
    let next = skipLight(chunk)
    if kind(next) == .conjunction { return true }
    return isNounPhrase(next) && (kind(next + 1) == .comma || kind(next + 1) == .conjunction)
  }

  /// Whether a noun phrase is, or stands for, what the text is about.
  func namesTopic(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk), let topic = discourse.documentTopic else { return false }
    let token = head(chunk)
    if chunks[chunk].flags.contains(.pronoun) {
      return word(token) == grammar.it || Self.them.contains(tokens[token].hash)
    }
    if let term = mentionTerm(token) { return term.concept == topic.concept }
    // "Infusions are not given in"
    return Self.forms.contains(tokens[token].hash) && Int(chunks[chunk].first) >= token - 1
  }

  // MARK: Members

  /// The conditions, kinds of persons and medicines that chunks name.
  func members(_ range: Range<Int>, _ opening: GroupOpening) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    guard let topic = substanceTopic else { return noArguments }
    var kinds: Argument?
    var next = 0
    for c in range where c < chunks.count && c >= next {
      let words = Int(chunks[c].first)..<Int(chunks[c].end)
      switch kind(c) {
      case .preposition:
        // "aspirin for Y", "because of Y", and not "scheduled for surgery"
        let isOfDrug =
          found.count > 0 && found[found.count - 1].concept.type == .substance
          || !isPreposition(c, grammar.for)
        if isOfDrug, isPreposition(c, grammar.for, grammar.from, grammar.without) {
          return withKind(found.list, kinds)
        }
        continue
      case .nounPhrase, .adjective, .verbGroup, .other: break
      default: continue
      }
      if kind(c) == .verbGroup, chunks[c].flags.contains(.negated) {
        return withKind(found.list, kinds)
      }
      if opening != .place, kind(c) == .nounPhrase, isPersonPhrase(c) {
        if let kind = kinds { found.append(kind) }
        kinds = opening == .persons ? ownKind(c) : aged(c)
      }
      let count = found.count
      if kind(c) == .adjective, Self.allergic.contains(tokens[head(c)].hash),
        isPreposition(c + 1, grammar.to)
      {
        // "allergic to X"
        let to = arguments(from: c + 2, limit: range.upperBound)
        found.append(
          contentsOf: namesTopic(c + 2)
            ? self.list(allergy(at(c + 2, topic))) : to.list.map(allergy))
        next = max(to.end, c + 3)
        kinds = nil
        continue
      }
      if kind(c) == .nounPhrase, isPersonPhrase(c), let own = conditionInside(c) {
        // "people with asthma", where the vocabulary has it as one name
        found.append(own)
        kinds = nil
        continue
      }
      append(wordsOf: words, of: c, in: range, to: &found, topic, opening)
      if found.count > count { kinds = nil }
    }
    return withKind(found.list, kinds)
  }

  /// Persons of a kind count where nothing more is said of them.
  private func withKind(_ list: ArgumentList, _ kind: Argument?) -> ArgumentList {
    guard let kind else { return list }
    return joined(list, self.list(kind))
  }

  /// "children under 12", "older adults": persons of a kind that a warning can be for, and not "men" or "her patients".
  private func ownKind(_ chunk: Int) -> Argument? {
    if let aged = aged(chunk) { return aged }
    let words = Int(chunks[chunk].first)..<Int(chunks[chunk].end)
    guard tokens[words.lowerBound].tag != .possessive,
      !words.contains(where: { word($0) == grammar.with })
    else { return nil }
    let token = head(chunk)
    let isKind =
      Self.young.contains(tokens[token].hash)
      || mention(at: token).map { Int($0.end) - Int($0.first) > 1 } == true
      || words.contains {
        tokens[$0].tag == .adjective && !classes($0).contains(.stopModifier)
          && !Self.plain.contains(tokens[$0].hash)
      }
    guard isKind else { return nil }
    if let own = population(of: chunk).first { return own }
    return Self.young.contains(tokens[token].hash)
      ? Argument(
        concept: phrase(token, token + 1, as: .population), first: token, end: token + 1,
        isKnown: true) : nil
  }

  private func append(
    wordsOf words: Range<Int>, of c: Int, in range: Range<Int>,
    to found: inout ArgumentListBuilder, _ topic: Argument, _ opening: GroupOpening
  ) {
    if kind(c) == .nounPhrase, !isPersonPhrase(c), !chunks[c].flags.contains(.pronoun),
      case let first = Int(chunks[c].possessorEnd),
      let whole = argument(first: first, end: words.upperBound), whole.concept.type == .condition,
      !whole.isVague, !whole.isNegated, !isAdverseEffect(c), whole.direction == .none,
      !Self.excesses.contains(tokens[head(c)].hash)
    {
      if whole.concept != topic.concept { found.append(whole) }
      return
    }
    if kind(c) == .nounPhrase, let level = level(behind: words) {
      found.append(level)
      return
    }
    var token = words.lowerBound
    while token < words.upperBound {
      if let age = ageLimit(token, before: words.upperBound) {
        if opening != .circumstance || age.end - age.first > 1 { found.append(age) }
        token = max(age.end, token + 1)
        continue
      }
      if let mention = mention(at: token), Int(mention.first) == token,
        Int(mention.end) <= words.upperBound
      {
        // "a quinolone antibiotic"
        let isHead = Int(mention.end) == words.upperBound && kind(c) == .nounPhrase
        let first = isHead ? Int(chunks[c].possessorEnd) : token
        if let own = member(min(first, token), Int(mention.end), topic)
          ?? member(token, Int(mention.end), topic),
          opening != .place || own.concept.type != .substance
            || isPreposition(range.lowerBound, grammar.with, grammar.alongside)
        {
          found.append(own)
        }
        token = Int(mention.end)
        continue
      }
      if let state = condition(ofAdjectiveToken: token), kind(c) != .verbGroup || isState(token) {
        found.append(state)
      } else if classes(token).contains(.drugClassNoun), token > words.lowerBound,
        tokens[token - 1].tag != .determiner,
        let own = argument(first: token - 1, end: token + 1), isDrugClass(own)
      {
        found.append(own)
      }
      token += 1
    }
  }

  /// "an eGFR below 30", "a pulse under 50"
  private func level(behind words: Range<Int>) -> Argument? {
    let next = words.upperBound
    guard next + 1 < tokens.count || next < tokens.count && tokens[next].kind == .quantity,
      Self.levels.contains(firstWordHash(next)),
      isMeasure(words.upperBound - 1)
    else { return nil }
    let isNumber = tokens[next].kind == .quantity || tokens[next].kind == .number
    guard
      isNumber || tokens[next + 1].kind == .quantity || tokens[next + 1].kind == .number
    else { return nil }
    var first = words.lowerBound
    while first < next - 1, tokens[first].tag == .determiner { first += 1 }
    let end = isNumber ? next + 1 : next + 2
    return Argument(
      concept: phrase(first, end, as: .condition), first: first, end: end, isKnown: true)
  }

  /// "potassium", "eGFR", "PSA"
  private func isMeasure(_ token: Int) -> Bool {
    if let term = mentionTerm(token) {
      return term.concept.type == .target || term.concept.type == .substance
    }
    let last = text[Int(tokens[token].end) - 1]
    return last >= UInt8(ascii: "A") && last <= UInt8(ascii: "Z")
  }

  /// "raised potassium"
  private func raised(_ own: Argument) -> Argument? {
    guard own.first > 0, own.first < tokens.count, own.concept.type == .substance,
      Self.raising.contains(tokens[own.first - 1].hash)
        || own.end - own.first > 1 && Self.raising.contains(tokens[own.first].hash)
    else { return nil }
    var level = own
    let first = Self.raising.contains(tokens[own.first].hash) ? own.first : own.first - 1
    level.concept = known(first, own.end)?.concept ?? phrase(first, own.end, as: .condition)
    if level.concept.type != .condition {
      level.concept = phrase(first, own.end, as: .condition)
    }
    level.worded = 0..<0
    return level
  }

  private static let raising = WordSet("raised high low elevated")
  private static let levels = WordSet("under over below above less more lower higher")

  private func isState(_ token: Int) -> Bool {
    DocumentWalk.states.contains(tokens[token].hash)
  }

  private func member(_ first: Int, _ end: Int, _ topic: Argument) -> Argument? {
    guard let own = argument(first: first, end: end), !own.isVague, !own.isNegated,
      own.concept != topic.concept, own.direction == .none,
      !Self.excesses.contains(tokens[end - 1].hash)
    else { return nil }
    if isState(end - 1), let state = condition(ofAdjectiveToken: end - 1) { return state }
    switch own.concept.type {
    case .condition: return own
    case .substance:
      if let level = raised(own) { return level }
      return classes(end - 1).contains(.generic) || Self.none.contains(tokens[end - 1].hash)
        || own.end - own.first > 3 ? nil : own
    default: return nil
    }
  }

  // MARK: Ages

  private func statesAgeLimit(_ token: Int) -> Bool {
    Self.limits.contains(firstWordHash(token)) && ageLimit(token, before: tokens.count) != nil
  }

  private func firstWordHash(_ token: Int) -> UInt64 {
    guard tokens[token].kind == .quantity || tokens[token].kind == .number else {
      return tokens[token].hash
    }
    return WordHash.of((lowercased(token).split(separator: " ").first ?? "").utf8)
  }

  /// "under 12", "under the age of three", "under-sixes"
  func ageLimit(_ token: Int, before limit: Int) -> Argument? {
    guard Self.limits.contains(firstWordHash(token)) else { return nil }
    if tokens[token].kind == .quantity {
      return isAge(token) ? age(token, token + 1) : nil
    }
    let number = token + 1
    guard number < limit else { return nil }
    var end = number + 1
    if isAge(number) { return age(token, end) }
    let isSmall =
      tokens[number].kind == .number || tokens[number].kind == .quantity && isCount(number)
      || Self.plurals.contains(tokens[number].hash)
    guard isSmall else { return nil }
    if end < limit, Self.s.contains(tokens[end].hash) { end += 1 }
    return age(token, end)
  }

  private func isCount(_ token: Int) -> Bool {
    switch analysis.quantities[Int(tokens[token].quantity)].dimension {
    case .age: true
    case .count, .bareNumber: lowercased(token).utf8.count < 8
    default: false
    }
  }

  private func age(_ first: Int, _ end: Int) -> Argument {
    Argument(
      concept: phrase(first, end, as: .population), first: first, end: end, isKnown: true)
  }

  // MARK: Words

  private static let conditional = WordSet("unless once whenever")
  private static let allergic = WordSet("allergic hypersensitive")
  private static let reasons = WordSet("since because due owing")
  private static let they = WordSet("they he she him her them")
  private static let forms = WordSet(
    "infusion infusions injection injections patches drops jab jabs shots lozenges gummies sprays")
  private static let them = WordSet("them")
  private static let having = WordSet(
    "take takes use uses suffer have had smoke drink feel develop notice")
  private static let excesses = WordSet("overdose overdoses overdosage excess practice general")
  private static let young = WordSet(
    "children child infants infant babies baby toddlers toddler teens teenagers adolescents newborns smokers seniors "
      + "diabetics asthmatics kids youngsters")
  private static let plain = WordSet(
    "most many some few other more same healthy average several certain ordinary normal")
  private static let none = WordSet("food water body blood cell")
  private static let limits = WordSet("under over below above")
  private static let s = WordSet("s")
  private static let plurals = WordSet(
    "twos threes fours fives sixes sevens eights nines tens twelves sixteens eighteens")
}
