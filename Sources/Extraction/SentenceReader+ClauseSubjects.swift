/// What stands before a verb and belongs to its subject, or does not.
extension SentenceReader {
  /// "stress, smoking and certain drugs": a gerund as one of a list of things.
  func isListedGerund(_ chunk: Int) -> Bool {
    kind(chunk) == .verbGroup && chunks[chunk].form == .gerund
      && chunks[chunk].end - chunks[chunk].first == 1 && tokens[head(chunk)].mention >= 0
      && (chunk == 0 || kind(chunk - 1) == .comma || kind(chunk - 1) == .conjunction
        || kind(chunk - 1) == .subordinator)
      && (kind(chunk + 1) == .comma || kind(chunk + 1) == .conjunction)
  }

  /// "nor", "or" carry a denial on; "and", "but" do not.
  func sharesNegation(_ chunk: Int) -> Bool {
    guard kind(chunk) == .conjunction else { return false }
    let word = word(head(chunk))
    return word == grammar.or || word == grammar.nor
  }

  /// "that A, B and C": where the things begin of which a chunk begins one, if a conjunction introduces them.
  func startOfList(_ chunk: Int) -> Int {
    var first = chunk
    while first >= 2, kind(first - 1) == .comma || kind(first - 1) == .conjunction,
      isNounPhrase(first - 2) || isListedGerund(first - 2)
    {
      first -= 2
    }
    return first > 0 && kind(first - 1) == .subordinator ? first : chunk
  }

  /// "treatments include X to", "is treated with X to": X is what does it; "plans include ways to" names nothing.
  func namesMeans(_ noun: Int, before chunk: Int) -> Bool {
    guard classes(head(noun)).isDisjoint(with: [.vague, .carrier]) else { return false }
    var verb = skipLightLeft(chunk - 1)
    if isPreposition(verb, grammar.with, grammar.using) {
      verb = skipLightLeft(verb - 1)
      return kind(verb) == .verbGroup && chunks[verb].flags.contains(.passive)
        && Self.treated.contains(tokens[head(verb)].hash)
    }
    guard kind(verb) == .verbGroup else { return false }
    if Self.involving.contains(tokens[head(verb)].hash), clauseOfChunk[verb] >= 0,
      case let other = clauses[clauseOfChunk[verb]], other.subjectEnd > other.subjectFirst
    {
      // "treatment involves X to"
      return classes(head(other.subjectFirst)).contains(.treatmentNoun)
    }
    return lemma(head(verb)) == grammar.include
  }

  private static let involving = WordSet("involve involves require requires")

  /// "There is no way to prevent Y", "there are ways to": nothing is said to do it.
  func namesNoMeans(before chunk: Int) -> Bool {
    let noun = skipLightLeft(chunk - 1)
    guard isNounPhrase(noun) else { return false }
    let verb = skipLightLeft(noun - 1)
    let hash = tokens[head(noun)].hash
    // "found nothing to support it"
    if hash == Self.nothingFound {
      return kind(verb) == .verbGroup && classes(head(verb)).contains(.reportVerb)
    }
    // "no reason to stop it"
    if Self.reasons.contains(hash) { return classes(head(chunk)).contains(.stopVerb) }
    guard Self.ways.contains(hash) else { return false }
    return kind(verb) == .verbGroup && clauseOfChunk[verb] >= 0
      && isThere(clauses[clauseOfChunk[verb]])
  }

  private static var nothingFound: UInt64 { WordHash.of("nothing") }
  private static let reasons = WordSet("reason reasons")
  private static let ways = WordSet("way ways method methods means step steps cure cures")

  private static let treated = WordSet("treated managed controlled")

  /// "treats Y with X to lower Z", "and with X to": X is what lowers it.
  func isMeans(_ noun: Int) -> Bool {
    guard isPreposition(skipLightLeft(noun - 1), grammar.with, grammar.using),
      classes(head(noun)).isDisjoint(with: [.vague, .carrier, .person])
    else { return false }
    return clauses.contains {
      Self.treating.contains(tokens[head($0.chunk)].hash)
        && !chunks[$0.chunk].flags.contains(.passive)
    }
  }

  private static let treating = WordSet(
    "treat treats treating manage manages managing control controls")

  /// "with it", "with the drug", "using this medicine"
  func pointsBack(_ noun: Int) -> Bool {
    isNounPhrase(noun)
      && !chunks[noun].flags.isDisjoint(with: [.pronoun, .definite, .demonstrative])
  }

  /// "pain and fever", and not "on cells, and its activation"
  func isPair(_ second: Int) -> Bool {
    let mark = skipLightLeft(second - 1)
    return kind(mark) == .conjunction && kind(skipLightLeft(mark - 1)) != .comma
  }

  /// The relative or reduced clause that ends in a preposition: "drugs used for", "pain felt between".
  func modifier(endingAt preposition: Int) -> Int? {
    guard isPreposition(preposition) else { return nil }
    let verb = skipLightLeft(preposition - 1)
    guard kind(verb) == .verbGroup, clauseOfChunk[verb] >= 0 else { return nil }
    reducePast(verb, before: preposition)
    let index = Int(clauseOfChunk[verb])
    return clauses[index].role == .reduced || clauses[index].role == .relative ? index : nil
  }

  /// The clause whose subject a gerund shares: behind a comma no relative clause ("an enzyme that makes X, lowering Y").
  func governor(ofGerundBehind mark: Int) -> Int? {
    guard let last = clauses.indices.last else { return nil }
    guard kind(mark) == .comma, clauses[last].role == .relative else { return last }
    return clauses.indices.last { clauses[$0].role == .main } ?? last
  }

  /// "taking X every day": the words that only say when are no subject.
  func behindTime(_ chunk: Int) -> Int {
    let before = skipLightLeft(chunk - 1)
    if isNounPhrase(chunk), isAge(head(chunk)), isPersonPhrase(before) {
      // "Men over age 50 are"
      return before
    }
    guard isNounPhrase(chunk), isNounPhrase(before),
      tokens[Int(chunks[chunk].first)].tag == .determiner,
      Self.times.contains(tokens[head(chunk)].hash)
    else { return chunk }
    // "a handful of nuts a day"
    if Self.rates.contains(tokens[Int(chunks[chunk].first)].hash) { return before }
    let verb = skipLightLeft(before - 1)
    return kind(verb) == .verbGroup && chunks[verb].form == .gerund ? before : chunk
  }

  /// "Other times, treatment is": when, and nothing of a list.
  func isTimeAhead(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && skipLightLeft(chunk - 1) < 0
      && Self.occasions.contains(tokens[head(chunk)].hash) && kind(chunk + 1) == .comma
  }

  private static let occasions = WordSet("times time days years months weeks")
  private static let rates: [UInt64] = ["a", "an", "each", "every", "per"].map {
    WordHash.of($0.utf8)
  }
  private static let times: [UInt64] = [
    "day", "week", "morning", "night", "month", "evening", "year", "hour", "time", "season",
    "afternoon", "meal",
  ].map { WordHash.of($0.utf8) }

  /// "nor does it cause Y"
  func isInvertedDenial(_ clause: Clause) -> Bool {
    guard mayHold(grammar.nor) || mayHold(hash: Self.neither), clause.role == .main,
      clause.subjectEnd > clause.subjectFirst
    else { return false }
    let auxiliary = skipLightLeft(clause.subjectFirst - 1)
    guard kind(auxiliary) == .verbGroup, tokens[head(auxiliary)].tag != .participle else {
      return false
    }
    let first = Int(chunks[auxiliary].first)
    return word(first) == grammar.nor || tokens[first].hash == Self.neither
      || first > 0 && tokens[first].tag.isAuxiliary
        && (word(first - 1) == grammar.nor || tokens[first - 1].hash == Self.neither)
  }

  /// "Neither should be used in pregnancy"
  func hasNeither(_ clause: Clause) -> Bool {
    isBehindNor(clause)
      || mayHold(hash: Self.neither) && clause.role == .main
        && clause.subjectEnd == clause.subjectFirst + 1 && isNounPhrase(clause.subjectFirst)
        && (tokens[head(clause.subjectFirst)].hash == Self.neither
          // "Neither one"
          || tokens[head(clause.subjectFirst)].hash == Self.one
            && tokens[Int(chunks[clause.subjectFirst].first)].hash == Self.neither)
  }

  /// "has not been shown to help X or to reduce Y": the verb that denies the first denies the second, too.
  func isDeniedAnyway(_ clause: Clause) -> Bool {
    clause.role == .complement && clause.parent >= 0 && clauses[clause.parent].isNegated
      && !isPurpose(clause, of: clauses[clause.parent])
  }

  private static var neither: UInt64 { WordHash.of("neither") }
  private static var one: UInt64 { WordHash.of("one") }

  /// "Calm inflammation", as an item under "What it does": no order.
  func listsEffects(_ verb: Chunk) -> Bool {
    guard isItem, discourse.sectionRole == .benefit, discourse.topic?.concept.type == .substance
    else { return false }
    return trigger(lemma(Int(verb.head)), .verb) {
      switch $0.effect {
      case .fixed(.mechanism, _), .fixed(.therapeutic, _), .improves, .helps: true
      default: false
      }
    } != nil
  }

  /// "binds X, an enzyme that", "Y, a type of Z that": X, which the noun phrase behind the comma describes.
  private func appositive(_ described: Int) -> Int? {
    var noun = described
    var isKind = false
    if isPreposition(noun - 1, grammar.of), isNounPhrase(noun - 2) {
      noun -= 2
      isKind =
        Self.kindsOf.contains(tokens[head(noun)].hash)
        || trigger(lemma(head(noun)), .noun) { $0.flags.contains(.agent) } != nil
    }
    let first = Int(chunks[noun].first)
    var named = noun - 2
    if named > 2, kind(named) == .close, isNounPhrase(named - 3), kind(named - 2) == .open {
      // "X (XY), a type of Z that"
      named -= 3
    }
    let isThe =
      tokens[first].hash == Self.the && classes(head(noun)).contains(.kindNoun)
      && !tokens[head(noun)].flags.contains(.pluralForm)
    guard isThe || tokens[first].hash == Self.rates[0] || tokens[first].hash == Self.rates[1],
      isKind
        || !classes(head(noun)).isDisjoint(with: [
          .kindNoun, .generic, .genericCondition, .diseaseNoun,
        ]),
      kind(noun - 1) == .comma, isNounPhrase(named),
      !chunks[named].flags.contains(.pronoun), tokens[head(named)].kind == .word,
      classes(head(named)).isDisjoint(with: [.person, .study])
    else { return nil }
    return named
  }

  private static var the: UInt64 { WordHash.of("the") }
  private static let kindsOf = WordSet("type form kind group class")

  /// The noun phrase that is the first cell of a row, for a verb that begins another cell.
  func cellBefore(_ verb: Int) -> Int? {
    let bar = Int(chunks[verb].first) - 1
    guard bar > 0, text[Int(tokens[bar].start)] == UInt8(ascii: "|"), isNounPhrase(0),
      tokens[Int(chunks[0].end)].start == tokens[Int(chunks[0].end)].end - 1,
      text[Int(tokens[Int(chunks[0].end)].start)] == UInt8(ascii: "|")
    else { return nil }
    return 0
  }

  /// Whether a chunk begins the sentence, or what stands behind ", and".
  func opensStatement(_ chunk: Int) -> Bool {
    let before = skipLightLeft(chunk - 1)
    return before < 0
      || kind(before) == .conjunction && kind(skipLightLeft(before - 1)) == .comma
  }

  /// "No, studies show that": an answer to what was asked.
  func isAnswer(_ chunk: Int) -> Bool {
    chunk == 0 && chunks[0].end == 1 && Self.answers.contains(tokens[0].hash)
  }

  private static let answers = WordSet("no yes")

  /// "X | raises Y"
  func attachToCell(_ clause: inout Clause) -> Bool {
    guard let cell = cellBefore(clause.chunk) else { return false }
    if isRowLabel(cell) { return true }
    if isOrder(clause.chunk, inRowOf: cell) {
      clause.isUnasserted = true
      return true
    }
    clause.subjectFirst = cell
    clause.subjectEnd = cell + 1
    return true
  }

  /// "X | Avoid the combination", "X | Lower blood level": no verb that X is the subject of.
  private func isOrder(_ verb: Int, inRowOf cell: Int) -> Bool {
    let chunk = chunks[verb]
    guard chunk.end - chunk.first == 1, tokens[Int(chunk.head)].tag == .verb,
      tokens[Int(chunk.head)].flags.contains(.capitalized),
      !tokens[head(cell)].flags.contains(.pluralForm)
    else { return false }
    // "X | Ease pain"
    return trigger(lemma(Int(chunk.head)), .verb) == nil
      || !classes(Int(chunk.head)).isDisjoint(with: [.shunVerb, .stopVerb])
      || isNounPhrase(verb + 1) && Self.levels.contains(tokens[head(verb + 1)].hash)
  }

  private static let levels = WordSet(
    "level levels concentration concentrations absorption exposure effect")

  /// "X is a chemical that", "X is the only drug approved": the noun at `p` describes X, so the clause
  /// speaks of X.
  func describe(_ clause: inout Clause, _ noun: Int) -> Bool {
    if let named = appositive(noun) {
      clause.subjectFirst = named
      clause.subjectEnd = named + 1
      return true
    }
    // "is another class of drugs that": the whole phrase describes; "is a risk in patients who" does not.
    var p = noun
    while isPreposition(skipLightLeft(p - 1), grammar.of) {
      let whole = skipLightLeft(skipLightLeft(p - 1) - 1)
      guard isNounPhrase(whole),
        !classes(head(whole)).isDisjoint(with: [.carrier, .vague])
          || Self.families.contains(tokens[head(whole)].hash)
          || isIllness(whole) && isSingular(clause)
      else { break }
      p = whole
    }
    var before = skipLightLeft(p - 1)
    if p > 0, kind(p - 1) == .close, isNounPhrase(before) {
      // "is a central nervous system (CNS) stimulant used to"
      before = skipLightLeft(before - 1)
    } else if kind(before) == .conjunction, isNounPhrase(before - 1) {
      // "is a stimulant and anxiolytic used to"
      let verb = skipLightLeft(before - 2)
      if kind(verb) == .verbGroup, chunks[verb].flags.contains(.copular) { before = verb }
    }
    if !chunks[p].flags.contains(.definite), classes(head(p)).contains(.generic),
      !tokens[head(p)].flags.contains(.pluralForm), let verb = copula(before: before)
    {
      // "X is an anxiolytic, a medication used to", "is an A, B, and C medication used to"
      before = verb
    }
    if isPreposition(before, grammar.as), isNounPhrase(skipLightLeft(before - 1)) {
      // "X as a drug used to"
      clause.subjectFirst = skipLightLeft(before - 1)
      clause.subjectEnd = clause.subjectFirst + 1
      return true
    }
    let acting = skipLightLeft(before - 1)
    if isPreposition(before, grammar.to), kind(acting) == .verbGroup, clauseOfChunk[acting] >= 0,
      Self.belonging.contains(tokens[head(acting)].hash)
    {
      // "belongs to a group of drugs that"
      let other = clauses[clauseOfChunk[acting]]
      clause.subjectFirst = other.subjectFirst
      clause.subjectEnd = other.subjectEnd
      return other.subjectEnd > other.subjectFirst
    }
    if isPreposition(before, grammar.as), acting < 0, discourse.documentTopic != nil,
      classes(head(p)).contains(.generic), !chunks[p].flags.contains(.definite)
    {
      // "As a drug that lowers Y, it can": what the text is about.
      clause.subjectFirst = 0
      clause.subjectEnd = 0
      return true
    }
    if isPreposition(before, grammar.as), kind(acting) == .verbGroup, clauseOfChunk[acting] >= 0,
      chunks[acting].form == .finite && !chunks[acting].flags.contains(.passive)
        || chunks[acting].form != .infinitive
          && Self.usings.contains(tokens[head(acting)].hash)
          && clauses[clauseOfChunk[acting]].role != .reduced,
      skipLight(acting + 1) == before
    {
      // "acts as a regulator that"
      let other = clauses[clauseOfChunk[acting]]
      clause.subjectFirst = other.subjectFirst
      clause.subjectEnd = other.subjectEnd
      return other.subjectEnd > other.subjectFirst
    }
    // "There are no drugs that" describes nothing.
    guard kind(before) == .verbGroup, chunks[before].flags.contains(.copular),
      clauseOfChunk[before] >= 0, !isThere(clauses[clauseOfChunk[before]])
    else { return false }
    let other = clauses[clauseOfChunk[before]]
    if other.subjectEnd <= other.subjectFirst, other.role == .main,
      classes(head(p)).contains(.generic), !chunks[p].flags.contains(.definite)
    {
      // "X, sold as Z, among others, is a medication used to": what the text is about.
      clause.subjectFirst = 0
      clause.subjectEnd = 0
      return true
    }
    let isOnly = (Int(chunks[p].first)..<Int(chunks[p].end)).contains {
      word($0) == grammar.only || word($0) == grammar.evidence.first || word($0) == grammar.most
        || Self.leading.contains(tokens[$0].hash)
    }
    guard other.subjectEnd > other.subjectFirst, isOnly || !chunks[p].flags.contains(.definite)
    else { return false }
    clause.subjectFirst = other.subjectFirst
    clause.subjectEnd = other.subjectEnd
    return true
  }

  /// "a disease of the lungs that causes"
  private func isIllness(_ chunk: Int) -> Bool {
    let token = Int(chunks[chunk].first)
    return (tokens[token].hash == Self.rates[0] || tokens[token].hash == Self.rates[1])
      && (!classes(head(chunk)).isDisjoint(with: [.genericCondition, .diseaseNoun])
        || Self.illnesses.contains(tokens[head(chunk)].hash))
  }

  private static let illnesses = WordSet("inflammation defect abnormality malformation")

  private func isSingular(_ clause: Clause) -> Bool {
    var first = Int(chunks[clause.chunk].first)
    // "that usually results"
    while first < head(clause.chunk), tokens[first].tag == .adverb { first += 1 }
    return tokens[first].tag == .verbS || tokens[first].tag == .modal || tokens[first].tag == .past
  }

  private static let leading = WordSet("best main usual standard commonest oldest newest preferred")

  /// The copula of a list of nouns and adjectives that ends at `chunk`.
  private func copula(before chunk: Int) -> Int? {
    var i = chunk
    var steps = 0
    while steps < 10 {
      steps += 1
      switch kind(i) {
      case .conjunction, .comma, .adjective: i = skipLightLeft(i - 1)
      case .nounPhrase:
        guard !chunks[i].flags.contains(.pronoun), !chunks[i].flags.contains(.definite) else {
          return nil
        }
        i = skipLightLeft(i - 1)
      case .verbGroup:
        guard chunks[i].flags.contains(.copular), chunks[i].form == .finite, i < chunk,
          isNounPhrase(skipLight(i + 1))
        else { return nil }
        return i
      default: return nil
      }
    }
    return nil
  }

  /// ", which raises" behind a plural: what the clause before says, and not the things that it ends with.
  func refersToClause(_ clause: Clause, _ noun: Int, _ relative: Int) -> Bool {
    guard relative < chunks.count, tokens[head(relative)].hash == Self.which else { return false }
    if lemma(head(clause.chunk)) == grammar.make, isNounPhrase(clause.chunk + 1),
      chunks[clause.chunk + 1].flags.contains(.pronoun),
      classes(head(clause.chunk + 1)).contains(.anaphor), let last = clauses.last,
      last.role == .main, last.subjectEnd > last.subjectFirst, noun > last.chunk
    {
      // "has sedative properties, which make it useful for": what has them is.
      return true
    }
    if let last = clauses.last, noun > last.chunk,
      goesOnActing(clause, last) || goesOnHarming(clause, last, noun)
    {
      return true
    }
    if noun > (clauses.last?.chunk ?? noun), let last = clauses.last, mayHelp(clause, last) {
      // "works by blocking pathways, which can help reduce Y"
      return true
    }
    guard tokens[head(clause.chunk)].tag == .verbS,
      chunks[clause.chunk].first == chunks[clause.chunk].head,
      tokens[head(chainStart(endingAt: noun))].flags.contains(.pluralForm),
      let last = clauses.last, last.role == .main, last.subjectEnd > last.subjectFirst
    else { return false }
    return chainStart(endingAt: noun) > last.chunk
  }

  private func mayHelp(_ clause: Clause, _ last: Clause) -> Bool {
    guard last.subjectEnd > last.subjectFirst, last.role == .main || last.role == .gerund,
      !last.isNegated, Self.helping.contains(tokens[head(clause.chunk)].hash),
      chunks[clause.chunk].first < chunks[clause.chunk].head,
      let trigger = trigger(lemma(head(last.chunk)), .verb, where: { $0.noun < 0 }),
      case .fixed(.mechanism, .decreases) = trigger.effect
    else { return false }
    return true
  }

  private static let families = WordSet("family part")
  private static let belonging = WordSet("belong belongs belonged belonging")
  private static let usings = WordSet("used taken eaten sold marketed prescribed")
  private static let helping = WordSet("help lead result reduce lower decrease")

  /// "no evidence of it helping with Y"
  func deniesExistence(before noun: Int) -> Bool {
    let preposition = skipLightLeft(noun - 1)
    let evidence = skipLightLeft(preposition - 1)
    return isPreposition(preposition, grammar.of, grammar.for) && isNounPhrase(evidence)
      && chunks[evidence].flags.contains(.negated)
      && classes(head(evidence)).contains(.researchNoun)
  }

  private static var which: UInt64 { WordHash.of("which") }

  /// "does nothing to stop", "did little to improve"
  func doesNothing(_ clause: Clause, _ parent: Clause) -> Bool {
    let object = skipLight(parent.chunk + 1)
    guard clause.role == .complement, isNounPhrase(object), skipLight(object + 1) == clause.chunk
    else { return false }
    let hash = tokens[head(object)].hash
    return (hash == Self.nothing || hash == Self.little)
      && Int(chunks[object].end) - Int(chunks[object].first) == 1
  }

  private static var nothing: UInt64 { WordHash.of("nothing") }
  private static var little: UInt64 { WordHash.of("little") }

  /// "you may be given X": what a person is given.
  func isGivenTo(_ verb: Int) -> Bool {
    let clause = clauses[clauseOfChunk[verb]]
    return chunks[verb].flags.contains(.passive) && chunks[verb].form == .finite
      && Self.giving.contains(tokens[head(verb)].hash) && hasPersonSubject(clause)
  }

  private static let giving = WordSet("given prescribed offered")

  /// "was added to a mixture containing Z": the passive clause before a participle that only says what is in something.
  func adding(_ participle: Int) -> Int? {
    let index = clauseOfChunk[participle]
    guard index > 0, chunks[participle].form == .gerund, clauses[index].role == .reduced,
      lemma(head(participle)) == grammar.contain
    else { return nil }
    let other = clauses[index - 1]
    return other.role == .main && chunks[other.chunk].flags.contains(.passive)
      && other.subjectEnd > other.subjectFirst ? index - 1 : nil
  }

  /// "tells the liver to release less": what is done is the work of who tells it.
  func isTelling(_ chunk: Int) -> Bool { Self.telling.contains(tokens[head(chunk)].hash) }

  private static let telling: [UInt64] = ["tell", "tells", "telling"].map { WordHash.of($0.utf8) }

  /// "X lowered Y, but the difference was not significant": what is taken back states nothing.
  func rejectInsignificant() {
    guard mayHold(hash: Self.significant) || mayHold(hash: Self.nonsignificantly) else { return }
    for k in clauses.indices {
      let chunk = clauses[k].chunk
      let words = Int(chunks[chunk].first)..<Int(chunks[chunk].end)
      if words.contains(where: { tokens[$0].hash == Self.nonsignificantly }) {
        clauseRow[k].isUnasserted = true
      }
      let next = skipLight(chunk + 1)
      guard chunks[chunk].flags.contains(.copular), kind(next) == .adjective,
        tokens[Int(chunks[next].end) - 1].hash == Self.significant,
        clauses[k].isNegated != chunks[next].flags.contains(.negated), k > 0,
        clauses[k].subjectEnd == clauses[k].subjectFirst + 1,
        isNounPhrase(clauses[k].subjectFirst)
      else { continue }
      let subject = clauses[k].subjectFirst
      guard
        chunks[subject].flags.contains(.pronoun)
          || Self.differences.contains(tokens[head(subject)].hash)
      else { continue }
      for earlier in 0..<k { clauseRow[earlier].isUnasserted = true }
    }
  }

  private static var significant: UInt64 { WordHash.of("significant") }
  private static var nonsignificantly: UInt64 { WordHash.of("nonsignificantly") }
  private static let differences: [UInt64] = [
    "difference", "differences", "effect", "effects", "reduction", "trend", "change", "changes",
    "increase", "decrease", "association", "improvement",
  ].map { WordHash.of($0.utf8) }

  /// "rids the teeth of spots where germs gather, and helps": the verb of a plural shares no subject with that of a
  /// singular, where one before it does.
  func agree(_ clause: Clause, _ other: Clause, _ index: Int) -> Bool {
    guard isOfOne(clause.chunk), chunks[other.chunk].form == .finite,
      tokens[head(other.chunk)].tag == .verb,
      chunks[other.chunk].first == chunks[other.chunk].head
    else { return true }
    return !clauses[..<index].contains {
      chunks[$0.chunk].form == .finite && $0.role != .relative && !isSubordinate($0)
        && isOfOne($0.chunk)
    }
  }

  /// "helps", "does not help": the verb of a singular.
  private func isOfOne(_ chunk: Int) -> Bool {
    tokens[head(chunk)].tag == .verbS
      || tokens[Int(chunks[chunk].first)].hash == Self.does
  }

  private static var does: UInt64 { WordHash.of("does") }

  /// "develop X, find Y and manage triggers that lead to Z and build W": a verb of the series, not of the relative
  /// clause in its last member.
  func goesOnWithSeries(_ mark: Int, _ other: Clause, _ index: Int) -> Bool {
    guard other.role == .relative, kind(mark) == .conjunction else { return false }
    var members = 0
    for clause in clauses[..<index]
    where clause.role != .relative
      && (chunks[clause.chunk].form == .bare || chunks[clause.chunk].form == .infinitive)
    {
      members += 1
    }
    return members > 1
  }

  /// Whether a tensed verb follows before the next mark.
  func isVerbAhead(_ chunk: Int, beyondLists: Bool = false) -> Bool {
    var i = chunk + 1
    while i < chunks.count, i < chunk + 10 {
      switch kind(i) {
      case .verbGroup where chunks[i].form == .finite: return true
      // "mixing it with A, B or C raises"
      case .comma where beyondLists && isNounPhrase(i - 1) && isNounPhrase(i + 1): i += 1
      case .comma, .semicolon, .subordinator, .relative, .stop: return false
      default: i += 1
      }
    }
    return false
  }

  /// "No other statin caused myopathy": what is denied of the others is said of the one.
  func isNoOther(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return false
    }
    let phrase = chunks[clause.subjectFirst]
    let first = Int(phrase.first)
    return phrase.flags.contains(.negated) && first + 1 < Int(phrase.end)
      && tokens[first].hash == Self.no
      && tokens[first + 1].hash == Self.other
  }

  private static var no: UInt64 { WordHash.of("no") }
  private static var other: UInt64 { WordHash.of("other") }

  /// "works best"
  func isBest(_ token: Int) -> Bool {
    (token..<max(token, min(tokens.count, token + 3))).contains { tokens[$0].hash == Self.best }
  }

  private static var best: UInt64 { WordHash.of("best") }

  /// "By boosting endorphins, it helps": a clause without a subject takes that of the next.
  func attachFronted() {
    for k in clauses.indices where clauses[k].subjectEnd <= clauses[k].subjectFirst {
      guard clauses[k].role == .gerund || clauses[k].role == .reduced else { continue }
      if let next = clauses.indices.first(where: {
        $0 > k && clauses[$0].role == .main && clauses[$0].subjectEnd > clauses[$0].subjectFirst
      }) {
        clauses[k].subjectFirst = clauses[next].subjectFirst
        clauses[k].subjectEnd = clauses[next].subjectEnd
      }
    }
  }
}
