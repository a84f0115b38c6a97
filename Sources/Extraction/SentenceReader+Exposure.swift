import Claims

extension SentenceReader {
  /// "people", "10% of patients", "those": whether a noun phrase stands for persons.
  func isPersonPhrase(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk) else { return false }
    let token = head(chunk)
    if classes(token).contains(.person), !classes(token).contains(.firstPerson) { return true }
    if mentionTerm(token)?.concept.type == .population { return true }
    if chunks[chunk].flags.contains(.pronoun) { return classes(token).contains(.demonstrative) }
    return false
  }

  /// Past "10% of" to the persons counted.
  func countedPersons(_ chunk: Int) -> Int {
    if isNounPhrase(chunk), isPreposition(chunk + 1, grammar.of), isPersonPhrase(chunk + 2) {
      return chunk + 2
    }
    return chunk
  }

  /// The substances that the words from a preposition on say are taken: "in people taking X", "among patients
  /// treated with X", "in those on X", "with X", "after taking X".
  func exposure(at chunk: Int) -> ArgumentList {
    let start = afterNotes(skipLight(chunk))
    guard
      isPreposition(start, grammar.in, grammar.among, grammar.with, grammar.after, grammar.for)
        || isPreposition(start, grammar.from, grammar.by, grammar.during, grammar.alongside)
    else { return noArguments }
    // "unlike with X", "nothing like with X": how it is with another.
    if isUnlike(start) { return noArguments }
    let c = countedPersons(skipLight(start + 1))
    if isPersonPhrase(c) { return taken(behindPersons: c) }
    // "in 14% of the X group"
    if isPreposition(c + 1, grammar.of), isGroup(c + 2) { return substances(from: c + 2) }
    var i = c
    if kind(i) == .verbGroup, classes(head(i)).contains(.takeVerb) { i = skipLight(i + 1) }
    guard !isPreposition(start, grammar.for, grammar.by) else { return noArguments }
    return substances(from: i)
  }

  /// Whether the word before a preposition says that it is otherwise with what follows.
  func isUnlike(_ preposition: Int) -> Bool {
    Self.unlike.contains(tokens[max(0, Int(chunks[preposition].first) - 1)].hash)
  }

  private static let unlike = WordSet("unlike like than")

  /// "people taking X", "patients who were given X", "those on X", "users of X".
  func taken(behindPersons chunk: Int) -> ArgumentList {
    let inside = takenInside(chunk)
    if !inside.isEmpty { return inside }
    if let users = usersInside(chunk) { return list(users) }
    var i = skipLight(chunk + 1)
    if kind(i) == .relative { i = skipLight(i + 1) }
    if isPreposition(i, grammar.on) || isPreposition(i, grammar.of) {
      return substances(from: i + 1)
    }
    if isPreposition(i, grammar.in), isGroup(i + 1) {
      // "those in the X group"
      return substances(from: i + 1)
    }
    guard kind(i) == .verbGroup, !chunks[i].flags.contains(.negated) else { return noArguments }
    let isAllotted = Self.allotting.contains(tokens[head(i)].hash)
    guard
      isAllotted || classes(head(i)).contains(.takeVerb)
        // "those who began with X"
        || classes(head(i)).contains(.startVerb)
          && isPreposition(skipLight(i + 1), grammar.with, grammar.on)
    else { return noArguments }
    i = skipLight(i + 1)
    if isPreposition(i, grammar.with, grammar.on) || isAllotted && isPreposition(i, grammar.to) {
      i = skipLight(i + 1)
    }
    let known = substances(from: i)
    guard known.isEmpty, isAllotted else { return known }
    // "patients who received remote preconditioning"
    return arguments(from: i).list.filter {
      !$0.isVague && !isPerson($0) && !isStudy($0) && $0.concept.type != .condition
        && $0.end - $0.first > 1
    }
  }

  /// "Anyone on a high dose of X may have Y": what the persons take of whom a clause speaks.
  func takenBySubject(of clause: Clause) -> ArgumentList {
    guard clause.subjectEnd > clause.subjectFirst, isPersonPhrase(clause.subjectFirst) else {
      return noArguments
    }
    let c = clause.subjectFirst
    let named = taken(behindPersons: c).filter {
      !$0.isVague && !isProcedureName($0) && $0.concept.type == .substance
    }
    // "people on high doses", "people who take high doses"
    var i = skipLight(c + 1)
    if kind(i) == .relative { i = skipLight(i + 1) }
    guard named.isEmpty,
      isPreposition(i, grammar.on)
        || kind(i) == .verbGroup && !chunks[i].flags.contains(.negated)
          && classes(head(i)).contains(.takeVerb),
      case let dose = skipLight(i + 1), isNounPhrase(dose),
      classes(head(dose)).contains(.doseNoun), !isPreposition(dose + 1, grammar.of)
    else { return named }
    return list(substanceTopic)
  }

  private static let allotting = WordSet(
    "received receiving randomized randomised assigned allocated underwent undergoing")

  private func isGroup(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && Self.trialGroups.contains(tokens[head(chunk)].hash)
  }

  /// Parts of a trial.
  static let trialGroups = WordSet("group groups arm arms")

  /// "aspirin users", "statin recipients": what they take.
  func usersInside(_ chunk: Int) -> Argument? {
    let token = head(chunk)
    let first = Int(chunks[chunk].possessorEnd)
    guard Self.userWords.contains(tokens[token].hash), token > first,
      let own = known(first, token) ?? argument(first: first, end: token),
      own.concept.type == .substance, own.isKnown, !own.isVague
    else { return nil }
    return own
  }

  static let userWords = WordSet("users takers recipients drinkers")

  /// "people taking X" where the vocabulary has it as one name, with "or Y" behind it.
  func takenInside(_ chunk: Int) -> ArgumentList {
    let end = Int(chunks[chunk].end)
    guard
      let verb = (Int(chunks[chunk].first)..<end).first(where: {
        classes($0).contains(.takeVerb) && !classes($0).contains(.doseNoun)
      }), verb + 1 < end, let first = known(verb + 1, end)
    else { return noArguments }
    var found = ArgumentListBuilder(cache.pool)
    found.append(first)
    if let next = continuation(after: chunk + 1, limit: chunks.count) {
      found.append(contentsOf: substances(from: next))
    }
    return found.list.filter { $0.concept.type == .substance }
  }

  /// The substances of an enumeration; the topic for "the drug".
  func substances(from chunk: Int) -> ArgumentList {
    let found = arguments(from: chunk).list.map(studiedInside).filter {
      $0.concept.type == .substance || $0.isVague && classes($0.end - 1).contains(.generic)
    }
    guard let first = found.first else { return noArguments }
    if first.isVague { return self.list(discourse.topic) }
    return found.filter { !$0.isVague }
  }

  /// "in X trials": X.
  private func studiedInside(_ argument: Argument) -> Argument {
    guard !argument.isKnown, argument.end - argument.first > 1, argument.end <= tokens.count,
      classes(argument.end - 1).contains(.study), let mention = mention(at: argument.end - 2),
      mentionTerm(argument.end - 2)?.concept.type == .substance,
      let own = self.argument(first: Int(mention.first), end: Int(mention.end))
    else { return argument }
    return own
  }

  /// What the persons that a clause is about have or do: "people with Y", "people who take X",
  /// "older adults"; empty for persons of no kind, and where what they do is denied.
  func traits(of clause: Clause) -> ArgumentList {
    guard clause.subjectEnd > clause.subjectFirst else { return noArguments }
    let c = countedPersons(clause.subjectFirst)
    for other in clauses
    where other.chunk != clause.chunk && other.subjectFirst == c && other.chunk > c
      && other.chunk < clause.chunk && (other.role == .relative || other.role == .reduced)
    {
      if other.isNegated { return noArguments }
      return trait(statedBy: other.chunk)
    }
    let inside = conditionsInside(c, limit: clause.subjectEnd)
    if !inside.isEmpty { return inside }
    let next = skipLight(c + 1)
    if isPreposition(next, grammar.with, grammar.on) {
      return arguments(from: next + 1, limit: clause.subjectEnd).list.filter {
        !$0.isVague && !isPerson($0)
      }
    }
    if let borne = borne(behind: next, limit: clause.subjectEnd) { return borne }
    if let aged = aged(c) { return list(aged) }
    let own = population(of: c)
    guard kind(c + 1) == .conjunction, kind(c + 2) == .verbGroup, c + 2 < clause.chunk else {
      return own
    }
    // "people who smoke or use Y", where the vocabulary has smokers
    var found = ArgumentListBuilder(cache.pool)
    found.append(contentsOf: own)
    found.append(contentsOf: trait(statedBy: c + 2))
    return found.list
  }

  /// "homozygous for the T allele", "positive for X", "in the highest quartile of X", "exposed to X"
  private func borne(behind chunk: Int, limit: Int) -> ArgumentList? {
    if kind(chunk) == .adjective, Self.bearing.contains(tokens[head(chunk)].hash),
      isPreposition(chunk + 1, grammar.for)
    {
      return arguments(from: chunk + 2, limit: limit).list.filter { !$0.isVague && !isPerson($0) }
    }
    guard isPreposition(chunk, grammar.in), isNounPhrase(chunk + 1),
      Self.shares.contains(tokens[head(chunk + 1)].hash), isPreposition(chunk + 2, grammar.of)
    else { return nil }
    let isLow = (Int(chunks[chunk + 1].first)..<head(chunk + 1)).contains {
      classes($0).contains(.lowWord) || tokens[$0].hash == Self.bottom
    }
    return arguments(from: chunk + 3, limit: limit).list.filter { !$0.isVague && !isPerson($0) }
      .map {
        var measure = $0
        guard isLow else { return measure }
        concepts.begin()
        concepts.append("low ")
        concepts.append(nameOf: measure.concept)
        measure.concept = named(orElse: measure.concept.type)
        measure.worded = 0..<0
        return measure
      }
  }

  private static let bearing = WordSet("homozygous heterozygous positive seropositive")
  private static let shares = WordSet(
    "quartile tertile quintile decile quartiles half third quarter")
  private static var bottom: UInt64 { WordHash.of("bottom") }

  /// "have Y", "take X", "are pregnant", "suffer from Y".
  private func trait(statedBy chunk: Int) -> ArgumentList {
    var i = skipLight(chunk + 1)
    if chunks[chunk].flags.contains(.copular), kind(i) == .adjective {
      return self.list(condition(ofAdjective: i))
    }
    if classes(head(chunk)).contains(.stopVerb) { return stopped(chunk) }
    if let habit = habit(head(chunk), endsAt: i) { return list(habit) }
    if isPreposition(i) { i = skipLight(i + 1) }
    i = behindMeasure(i)
    if isNounPhrase(i), chunks[i].flags.contains(.pronoun), classes(head(i)).contains(.anaphor) {
      return list(discourse.topic ?? antecedent)
    }
    let list = arguments(from: i).list
    if let first = list.first, first.isVague, classes(first.end - 1).contains(.generic) {
      return self.list(discourse.topic)
    }
    return list.filter { !$0.isVague && !isPerson($0) }
  }

  /// Past "four cups of" to what is taken.
  private func behindMeasure(_ chunk: Int) -> Int {
    isNounPhrase(chunk) && tokens[head(chunk)].kind == .quantity
      && isPreposition(chunk + 1, grammar.of) && isNounPhrase(chunk + 2) ? chunk + 2 : chunk
  }

  /// "who stop smoking": that they stop, where the vocabulary has a name for it.
  private func stopped(_ chunk: Int) -> ArgumentList {
    let what = skipLight(chunk + 1)
    guard what < chunks.count, isNounPhrase(what) || kind(what) == .verbGroup else {
      return noArguments
    }
    let (first, end) = (head(chunk), Int(chunks[what].end))
    guard let concept = lookup("stopping " + lowercased(end - 1)) else { return noArguments }
    return list(Argument(concept: concept, first: first, end: end, isKnown: true))
  }

  /// "older adults", "smokers": the persons themselves, where they are of a kind.
  func population(of chunk: Int) -> ArgumentList {
    let token = head(chunk)
    guard isNounPhrase(chunk), !chunks[chunk].flags.contains(.pronoun) else { return noArguments }
    var first = Int(chunks[chunk].first)
    while first < token, tokens[first].tag == .determiner || tokens[first].tag == .number {
      first += 1
    }
    let isModified = (first..<token).contains { !classes($0).contains(.stopModifier) }
    guard isModified || mention(at: token) != nil && !classes(token).contains(.person) else {
      return noArguments
    }
    return list(
      Argument(
        concept: population(chunk), first: first, end: Int(chunks[chunk].end), isKnown: true))
  }

  /// "drowsy", "pregnant": the condition of those who are.
  func condition(ofAdjective chunk: Int) -> Argument? {
    condition(ofAdjectiveToken: head(chunk))
  }

  /// "pregnant or breastfeeding" behind a copula: the conditions of those who are.
  func statesBehind(_ chunk: Int) -> ArgumentList { states(from: Int(chunks[chunk].end)) }

  private static var allergic: UInt64 { WordHash.of("allergic") }

  /// "pregnant, breastfeeding or trying to conceive": the conditions that words from a token on name without anything else.
  func states(from start: Int) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    var token = start
    while token < tokens.count, tokens[token].kind == .word || tokens[token].kind == .comma {
      if let known = condition(ofAdjectiveToken: token) {
        // "allergic to peanuts" is no allergy of every kind.
        if tokens[token].hash == Self.allergic, token + 1 < tokens.count,
          word(token + 1) == grammar.to
        {
          return found.list
        }
        found.append(known)
      } else if let mention = mention(at: token), Int(mention.first) == token,
        vocabulary.keys[Int(mention.term)].concept.type == .condition,
        let own = argument(first: token, end: Int(mention.end))
      {
        found.append(own)
        token = max(token, Int(mention.end) - 1)
      } else if let wish = wished(at: token) {
        found.append(wish)
        token = wish.end - 1
      } else if tokens[token].kind == .word, tokens[token].tag != .conjunction,
        tokens[token].tag != .adverb
      {
        return found.list
      }
      token += 1
    }
    return found.list
  }

  /// "breastfeeding", behind "while": a state that is all of a phrase, at the end of a statement.
  func stateOf(_ chunk: Int) -> Argument? {
    let token = head(chunk)
    guard let mention = mention(at: token), Int(mention.first) <= Int(chunks[chunk].first),
      isEnd(Int(chunks[chunk].end)) || kind(chunk + 1) == .conjunction
    else { return nil }
    switch vocabulary.keys[Int(mention.term)].concept.type {
    case .condition, .population:
      return argument(first: Int(mention.first), end: Int(mention.end))
    default:
      // A word that stands for the milk, too.
      return condition(ofAdjectiveToken: token)
    }
  }

  func condition(ofAdjectiveToken token: Int) -> Argument? {
    guard let noun = vocabulary.lexicon.nominals[lowercased(token)] else { return nil }
    var concept = lookup(noun) ?? concepts.key(noun, .condition)
    if concept.type == .substance, DocumentWalk.states.contains(WordHash.of(noun.utf8)) {
      // "breastfeeding", which is also something that infants are given
      concept = concepts.key(noun, .condition)
    }
    guard concept.type == .condition else { return nil }
    return Argument(concept: concept, first: token, end: token + 1, isKnown: true)
  }

  /// The topic of the text about a substance: nothing where it is about a condition.
  var substanceTopic: Argument? {
    if discourse.sectionTopic == nil, discourse.documentTopic == nil { return discourse.focus }
    return discourse.topic
  }

  /// "people with arthritis": the condition that the persons have.
  func conditionOfPersons(_ index: Int) -> ArgumentList {
    let clause = clauses[index]
    guard clause.subjectEnd > clause.subjectFirst else { return noArguments }
    let c = countedPersons(clause.subjectFirst)
    if let inside = conditionInside(c) { return list(inside) }
    if kind(c + 1) == .relative, c + 1 < clause.chunk { return conditionsOfPersons(behind: c + 1) }
    guard clause.subjectEnd > c + 2, isPreposition(c + 1, grammar.with, grammar.in) else {
      return noArguments
    }
    return arguments(from: c + 2, limit: clause.subjectEnd).list
  }

  /// "people with asthma, gout or a weak heart" where the vocabulary has "people with asthma" as one name: each of them.
  func conditionsInside(_ chunk: Int, limit: Int = .max) -> ArgumentList {
    guard let inside = conditionInside(chunk) else { return noArguments }
    guard let next = continuation(after: chunk + 1, limit: min(limit, chunks.count)) else {
      return list(inside)
    }
    let others = arguments(from: next, limit: limit).list
    return joined(list(inside), others.filter { !$0.isVague && !isPerson($0) })
  }

  /// "people with asthma" where the vocabulary has it as one name: asthma.
  func conditionInside(_ chunk: Int) -> Argument? {
    let end = Int(chunks[chunk].end)
    guard let with = (Int(chunks[chunk].first)..<end).first(where: { word($0) == grammar.with }),
      with + 1 < end
    else { return nil }
    if let known = known(with + 1, end) { return known }
    // "people with Alzheimer's disease": as it is written
    concepts.begin()
    defer { concepts.cancel() }
    for token in with + 1..<end {
      if token > with + 1 { concepts.append(" ") }
      appendWord(token)
    }
    return concepts.withName(lookup).map {
      Argument(concept: $0, first: with + 1, end: end, isKnown: true)
    }
  }

  /// "hernia repair": what was done to somebody before.
  func isProcedure(_ argument: Argument) -> Bool {
    !argument.isVague && argument.end > 0 && argument.end <= tokens.count
      && Self.procedures.contains(lastHash(of: argument))
  }

  private static let procedures = WordSet(
    "surgery operation procedure repair removal transplant transplantation implantation injection vaccination "
      + "radiation radiotherapy chemotherapy biopsy")
}
