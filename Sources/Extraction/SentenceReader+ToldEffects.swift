import Claims

/// Side effects told of where such are spoken of already: "A, B and C are less common", "A and B, these pass", "most
/// people peel", "Milder nuisances are common: A and B".
extension SentenceReader {
  /// Whether the heading, or what stands before in the paragraph, speaks of what a substance does to those who take it.
  var tellsOfHarm: Bool {
    speaksOfSafety || discourse.toldHarm || discourse.askedRole == .sideEffect
  }

  /// Remembers whether the sentence tells of a harm that the substance under discussion does, or of none.
  func noteHarm() {
    discourse.toldHarm =
      discourse.documentTopic?.concept.type == .substance
      && drafts.contains {
        guard $0.kind == .safety, $0.subject?.concept == discourse.topic?.concept else {
          return false
        }
        return $0.predicate == .hasSafetyProfile
          || $0.predicate == .causes && $0.object?.concept.type == .condition
      }
  }

  /// "Beyond that, A and B are likely", "Above this dose": whether the sentence begins with too much of what is taken.
  private var pointsBeyondLimit: Bool {
    guard tokens.count > 3, Self.beyond.contains(tokens[0].hash),
      Self.pointers.contains(tokens[1].hash)
    else { return false }
    return tokens[2].kind == .comma || classes(2).contains(.doseNoun)
      || Self.amounts.contains(tokens[2].hash)
  }

  private static let pointers = WordSet("that this these those")
  private static let beyond = WordSet("beyond above over past")
  private static let amounts = WordSet("amount amounts limit level ceiling maximum threshold")

  func readToldEffects() {
    if mayHold(hash: Self.awake) { readKeptAwake() }
    guard !isQuestion, let topic = effectTopic, topic.concept.type == .substance else { return }
    if contents.holds(token: .colon), mayHold(oneOf: Self.maybeComplaints) {
      readComplaintsBehindColon(topic)
    }
    if mayHold(hash: Self.reason), said.contains(.stopVerb) { readReasonForStopping(topic) }
    if said.contains(.symptomNoun) { readSigns(topic) }
    if mayHold(oneOf: Self.maybeGrumbles) { readGrumbles(topic) }
    if mayHold(oneOf: Self.maybeProblem) { readNoProblem(topic) }
    guard tellsOfHarm || pointsBeyondLimit else { return }
    readFrontedList(topic)
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      guard clause.role == .main, clause.subjectEnd > clause.subjectFirst else { continue }
      if hasPersonSubject(clause) || hasPersonPronoun(clause) {
        readDoneByTakers(index, topic)
      } else if tellsHowItGoes(clause) {
        let items = complaints(from: listStart(clause), to: clause.chunk)
        // "The pain eases" may be what it is taken for.
        let hash = tokens[head(clause.chunk)].hash
        let isSure =
          speaksOfSafety || discourse.askedRole == .sideEffect || !Self.fading.contains(hash)
        guard isSure, items.count > 1 || !Self.tending.contains(hash) || speaksOfSafety else {
          continue
        }
        state(items, asEffectsOf: topic, index, end: endOfPredicate(clause))
      }
    }
  }

  func state(
    _ items: ArgumentList, asEffectsOf topic: Argument, _ index: Int, end: Int
  ) {
    var cause = topic
    cause.isNegated = false
    for item in items where item.concept != topic.concept {
      let isRead = drafts.contains {
        guard let object = $0.object else { return false }
        return object.first < item.end && item.first < object.end && $0.kind != .statistic
          && $0.kind != .evidence
      }
      if isRead { continue }
      emit(
        kind: .safety, predicate: .causes, subject: cause, object: item, clause: -1,
        isHedged: index >= 0 && clauses[index].isHedged, first: item.first,
        end: max(end, item.end))
    }
  }

  /// "Late doses keep some people awake"
  private func readKeptAwake() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let person = skipLight(clause.chunk + 1)
      guard Self.keeping.contains(tokens[head(clause.chunk)].hash), isNounPhrase(person),
        isPersonPhrase(person)
          || !classes(head(person)).isDisjoint(with: [.secondPerson, .firstPerson]),
        Int(chunks[person].end) < tokens.count,
        tokens[Int(chunks[person].end)].hash == Self.awake, let insomnia = lookup("insomnia")
      else { continue }
      let end = Int(chunks[person].end) + 1
      for cause in subjectOrTopic(of: clause) where cause.concept.type == .substance {
        emit(
          kind: .safety, predicate: .causes, subject: cause,
          object: Argument(concept: insomnia, first: end - 1, end: end, isKnown: true),
          clause: index, end: end)
      }
    }
  }

  /// "gave her the odd headache": two phrases that look like one.
  func readGivenHer(_ chunk: Int, _ index: Int) -> Bool {
    guard isNounPhrase(chunk), case let first = Int(chunks[chunk].first),
      tokens[first].hash == Self.her, tokens[first + 1].tag == .determiner,
      let mention = mention(at: head(chunk)),
      let item = argument(first: Int(mention.first), end: Int(mention.end)),
      item.concept.type == .condition
    else { return false }
    for cause in subjectOrTopic(of: clauses[index]) where cause.concept.type == .substance {
      emit(
        kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
        end: item.end)
    }
    return true
  }

  private static var her: UInt64 { WordHash.of("her") }

  /// "made me vomit", "can make you sweat": what the verb says has a name.
  func readMadeToDo(_ chunk: Int, _ index: Int) -> Bool {
    // "made me vomit" may have been taken for a noun.
    let isNoun =
      isNounPhrase(chunk) && chunks[chunk].end - chunks[chunk].first == 1
      && mentionTerm(head(chunk)) == nil && !chunks[chunk].flags.contains(.pronoun)
    guard kind(chunk) == .verbGroup || isNoun, !chunks[chunk].flags.contains(.negated),
      !isNounPhrase(skipLight(chunk + 1)), case let verb = head(chunk),
      let concept = lookup(nameOfDoing(verb)), concept.type == .condition
    else { return false }
    let item = Argument(concept: concept, first: verb, end: verb + 1, isKnown: true)
    for cause in subjectOrTopic(of: clauses[index]) where cause.concept.type == .substance {
      emit(
        kind: .safety, predicate: .causes, subject: cause, object: item, clause: index,
        end: verb + 1)
    }
    return true
  }

  /// "peel", "peels": "peeling".
  private func nameOfDoing(_ verb: Int) -> String {
    guard tokens[verb].tag == .verbS else { return gerund(of: verb) }
    var word = lowercased(verb)
    word.removeLast()
    if word.hasSuffix("e"), !word.hasSuffix("ee") { word.removeLast() }
    return word + "ing"
  }

  private static var awake: UInt64 { WordHash.of("awake") }
  private static let keeping = WordSet("keep keeps kept keeping")

  // MARK: How often, how long

  /// "are less common", "is rare", "may happen", "tend to fade", "usually pass within a week", "were seen too"
  private func tellsHowItGoes(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    let i = skipLight(clause.chunk + 1)
    if verb.flags.contains(.copular), !verb.flags.contains(.passive) {
      if isNounPhrase(i), !clause.isNegated, Self.norms.contains(tokens[head(i)].hash) {
        // "are par for the course", "is a possibility"
        return true
      }
      guard kind(i) == .adjective else { return false }
      let word = Int(chunks[i].end) - 1
      let kinds = classes(word)
      let isOften =
        kinds.contains(.commonWord) && !kinds.contains(.severeWord)
        || kinds.contains(.mildWord) || Self.rates.contains(tokens[word].hash)
      guard isOften, !clause.isNegated || Self.rarities.contains(tokens[word].hash) else {
        return false
      }
      return endsOrQualifies(i + 1)
    }
    if verb.flags.contains(.passive) {
      return classes(Int(verb.head)).contains(.observeVerb) && !clause.isNegated
        && endsOrQualifies(i)
    }
    var hash = tokens[Int(verb.head)].hash
    if Self.tending.contains(hash), kind(i) == .verbGroup, chunks[i].form == .infinitive {
      // "tend to fade"
      hash = tokens[head(i)].hash
      return !clause.isNegated && (Self.happening.contains(hash) || Self.fading.contains(hash))
        && endsOrQualifies(i + 1)
    }
    if Self.turning.contains(hash), Int(verb.end) < tokens.count, word(Int(verb.end)) == grammar.up
    {
      return !clause.isNegated
    }
    if Self.affecting.contains(hash), !clause.isNegated, isNounPhrase(i),
      isPersonPhrase(i) || tokens[Int(chunks[i].first)].kind == .quantity
        || tokens[head(i)].kind == .quantity
    {
      // "each affect more than 1 in 10 people"
      return true
    }
    guard !clause.isNegated, Self.happening.contains(hash) || Self.fading.contains(hash) else {
      return false
    }
    if lemma(Int(verb.head)) == grammar.go {
      return i < chunks.count && word(head(clause.chunk + 1)) == grammar.away
    }
    return !isNounPhrase(i) && endsOrQualifies(i)
  }

  /// Whether nothing behind says that others are meant: "in people with Y", "with other drugs".
  private func endsOrQualifies(_ chunk: Int) -> Bool {
    let i = afterNotes(skipLight(chunk))
    guard isPreposition(i) else { return true }
    if isPreposition(i, grammar.in, grammar.among, grammar.with) {
      let named = restrictions(after: i, limit: min(chunks.count, i + 6))
      return named.allSatisfy { $0.concept.type == .substance && $0.concept == topicConcept }
    }
    return !isPreposition(i, grammar.from, grammar.after, grammar.for)
  }

  private var topicConcept: ConceptKey? { discourse.topic?.concept }

  private func endOfPredicate(_ clause: Clause) -> Int {
    let i = skipLight(clause.chunk + 1)
    return kind(i) == .adjective ? Int(chunks[i].end) : Int(chunks[clause.chunk].end)
  }

  /// The first chunk of what stands before the verb of a clause, where its subject is a list with asides.
  func listStart(_ clause: Clause) -> Int {
    var i = clause.chunk - 1
    while i >= 0 {
      switch kind(i) {
      case .semicolon, .colon, .dash, .subordinator, .relative, .stop: return i + 1
      case .verbGroup where chunks[i].form == .finite || chunks[i].form == .bare:
        return clause.subjectFirst
      default: i -= 1
      }
    }
    return 0
  }

  // MARK: Lists

  /// "A, B and C in the first days, these ease off", "A, B: both are mild": a list that a sentence begins with and then
  /// speaks of.
  private func readFrontedList(_ topic: Argument) {
    guard leadEnd == 0, !isCell else { return }
    // "A. Bloating, wind and cramps"
    let isAnswer = tokens.count > 4 && tokens[0].hash == Self.a && kind(1) == .stop
    let start = skipLight(isAnswer ? 2 : 0)
    guard start < chunks.count, isNounPhrase(start) || kind(start) == .adjective else { return }
    var end = start
    while end < chunks.count {
      switch kind(end) {
      case .colon, .dash, .semicolon:
        guard end > start else { return }
        return stateFronted(start, end, topic)
      case .comma where pointsToList(end + 1):
        return stateFronted(start, end, topic)
      case .open: end = max(end + 1, skipParenthesis(end))
      case .verbGroup where chunks[end].form == .finite: return
      case .subordinator, .relative, .stop: return
      default: end += 1
      }
    }
  }

  private func stateFronted(_ start: Int, _ end: Int, _ topic: Argument) {
    let items = complaints(from: start, to: end)
    guard items.count > 1 else { return }
    state(items, asEffectsOf: topic, -1, end: 0)
  }

  /// ", these", ", they", ", all of which": what goes on about the list before.
  private func pointsToList(_ chunk: Int) -> Bool {
    chunk < chunks.count && kind(chunk) != .comma
      && Self.pointing.contains(tokens[Int(chunks[chunk].first)].hash)
      && chunk + 1 < chunks.count
  }

  /// "The complaints were mild: A, B and C", "Milder nuisances are commoner: A, B"
  private func readComplaintsBehindColon(_ topic: Argument) {
    guard let colon = chunks.indices.first(where: { kind($0) == .colon }), colon > 0,
      colon + 1 < chunks.count,
      let noun = (0..<colon).first(where: {
        isNounPhrase($0)
          && (isAdverseEffect($0)
            || Self.complaintNouns.contains(tokens[head($0)].hash) && mentionTerm(head($0)) == nil
            || Self.troubles.contains(tokens[head($0)].hash) && isOfTooMuch(before: colon))
      }), !chunks[noun].flags.contains(.negated),
      !clauses.contains(where: { $0.chunk < colon && ($0.isNegated || $0.isUnasserted) })
    else { return }
    state(complaints(from: colon + 1, to: chunks.count), asEffectsOf: topic, -1, end: 0)
  }

  /// "Trouble comes of too much:", "Signs of an overdose:"
  private func isOfTooMuch(before colon: Int) -> Bool {
    (0..<Int(chunks[colon].first)).contains {
      Self.excesses.contains(tokens[$0].hash) || classes($0).contains(.toxicWord)
    }
  }

  private static let troubles = WordSet("trouble troubles signs symptoms problems")

  /// The items of a list of complaints between two chunks: those that are known, and other words where some are.
  func complaints(
    from first: Int, to limit: Int, isAnnounced: Bool = false
  ) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    var unknown = ArgumentListBuilder(cache.pool)
    var i = first
    while i < limit {
      while i < limit, isBetweenItems(i) { i += 1 }
      let end = endOfItem(i, limit)
      guard end > i else { break }
      let named = arguments(from: i, limit: end).list.filter {
        $0.concept.type == .condition && !$0.isVague && !$0.isRisk && !$0.isNegated
          && $0.direction != .down && !isAdverseEffect(chunkIndex(of: $0.end - 1))
      }
      if !named.isEmpty {
        found.append(contentsOf: named)
      } else if let inside = bracketed(i, end) {
        found.append(inside)
      } else if isPlainItem(i, end), let item = wholeItem(i, end) {
        unknown.append(item)
      }
      i = end
    }
    guard found.count > 0 else { return noArguments }
    if unknown.count <= (isAnnounced ? 2 : 1) * found.count {
      found.append(contentsOf: unknown.list)
    }
    return found.list
  }

  /// The items of a list, and where complaints are listed those behind one that says more: "depression with a fall in Y, A
  /// and B".
  func fullList(
    from chunk: Int, isOfComplaints: Bool
  ) -> (list: ArgumentList, end: Int) {
    let found = arguments(from: chunk)
    // "most often in people with A, B or C"
    guard isOfComplaints, isPreposition(found.end), !isPersonPhrase(skipLight(found.end + 1)),
      let mark = (found.end..<chunks.count).first(where: { kind($0) == .comma }),
      (found.end..<mark).allSatisfy({
        switch kind($0) {
        case .preposition, .nounPhrase, .adjective, .adverb: true
        default: false
        }
      })
    else { return found }
    let end =
      (mark..<chunks.count).first {
        kind($0) == .stop || kind($0) == .semicolon || kind($0) == .dash
          || kind($0) == .verbGroup && chunks[$0].form == .finite
      } ?? chunks.count
    guard end >= chunks.count || kind(end) != .verbGroup else { return found }
    let rest = complaints(from: mark, to: end)
    return rest.isEmpty ? found : (joined(found.list, rest), end)
  }

  private func isBetweenItems(_ chunk: Int) -> Bool {
    switch kind(chunk) {
    case .comma, .semicolon, .conjunction, .adverb, .quote, .reference, .close: true
    default: false
    }
  }

  private func endOfItem(_ start: Int, _ limit: Int) -> Int {
    var i = start
    while i < limit {
      switch kind(i) {
      case .comma, .semicolon, .colon, .dash, .stop: return i
      case .conjunction where i > start && kind(i - 1) != .adjective: return i
      case .open: i = min(limit, max(i + 1, skipParenthesis(i)))
      default: i += 1
      }
    }
    return limit
  }

  /// "erections that last hours (priapism)": the name in brackets.
  private func bracketed(_ start: Int, _ end: Int) -> Argument? {
    guard let open = (start..<end).first(where: { kind($0) == .open }), open > start else {
      return nil
    }
    return arguments(from: open + 1, limit: end).list.first {
      $0.concept.type == .condition && !$0.isVague
    }
  }

  /// "a bluish tinge to vision": words with a noun of their own, and no verb, person, amount or substance.
  private func isPlainItem(_ start: Int, _ end: Int) -> Bool {
    let c = kind(start) == .adjective ? start + 1 : start
    guard c < end, isNounPhrase(c), !chunks[c].flags.contains(.pronoun), !isPersonPhrase(c),
      !chunks[c].flags.contains(.negated), mentionTerm(head(c))?.concept.type != .substance,
      classes(head(c)).isDisjoint(with: [
        .generic, .doseNoun, .genericCondition, .vague, .study, .researchNoun, .concernNoun,
      ])
    else { return false }
    return (start..<end).allSatisfy {
      switch kind($0) {
      case .verbGroup: chunks[$0].form != .finite && chunks[$0].form != .bare
      case .nounPhrase: tokens[Int(chunks[$0].first)].kind != .quantity
      case .subordinator, .relative, .other, .url: false
      default: true
      }
    }
  }

  // MARK: Denied

  /// "Weight gain isn't a problem with it"
  private func readNoProblem(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let i = skipLight(clause.chunk + 1)
      guard clause.role == .main, chunks[clause.chunk].flags.contains(.copular), isNounPhrase(i),
        Self.problems.contains(tokens[head(i)].hash),
        clause.isNegated != chunks[i].flags.contains(.negated), !isThere(clause),
        tellsOfHarm || isPreposition(i + 1, grammar.with), endsOrQualifies(i + 1)
      else { continue }
      for item in subjects(of: clause)
      where item.concept.type == .condition && !item.isVague && item.concept != topic.concept {
        emit(
          kind: .safety, predicate: .causes, subject: topic, object: item, clause: -1,
          isNegated: true, first: item.first, end: Int(chunks[i].end))
      }
    }
  }

  private static let problems = WordSet("problem issue concern worry")

  // MARK: Announced

  /// "Weight gain is a frequent reason for stopping", "Y was the main reason people quit"
  private func readReasonForStopping(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let i = skipLight(clause.chunk + 1)
      guard clause.role == .main, chunks[clause.chunk].flags.contains(.copular), isNounPhrase(i),
        tokens[head(i)].hash == Self.reason,
        (Int(chunks[i].end)..<min(tokens.count, Int(chunks[i].end) + 5)).contains(where: {
          classes($0).contains(.stopVerb)
        })
      else { continue }
      let items = subjects(of: clause).filter { $0.concept.type == .condition && !$0.isVague }
      state(items, asEffectsOf: topic, index, end: Int(chunks[i].end))
    }
  }

  /// "Early signs are vomiting and tremor" behind a sentence on toxicity, "signs of excess intake are A and B"
  private func readSigns(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let c = clause.subjectFirst
      guard clause.role == .main, clause.subjectEnd > c, isNounPhrase(c),
        classes(head(c)).contains(.symptomNoun),
        chunks[clause.chunk].flags.contains(.copular)
          || lemma(head(clause.chunk)) == grammar.include
      else { continue }
      let behind = Int(chunks[c].end)..<Int(chunks[clause.chunk].first)
      let isOfMisuse = behind.contains {
        classes($0).contains(.toxicWord) || Self.excesses.contains(tokens[$0].hash)
      }
      let isOpen =
        clause.subjectEnd == c + 1
        && discourse.lastSubject.map {
          isMisuse($0.concept) || concepts.concept($0.concept).name.hasSuffix("toxicity")
        } == true
      guard isOfMisuse || isOpen else { continue }
      let start = skipLight(clause.chunk + 1)
      let end =
        (start..<max(start, chunks.count)).first { kind($0) == .semicolon || kind($0) == .stop }
        ?? chunks.count
      drafts.removeAll {
        $0.clause == index && $0.kind == .mechanism && $0.predicate == .causes
      }
      state(complaints(from: start, to: end), asEffectsOf: topic, index, end: 0)
    }
  }

  /// "The grumbles people report are A and B", "the complaints that do crop up (A, B and C) are mild"
  private func readGrumbles(_ topic: Argument) {
    guard
      let noun = chunks.indices.first(where: {
        isNounPhrase($0) && Self.complaintNouns.contains(tokens[head($0)].hash)
          && mentionTerm(head($0)) == nil && !chunks[$0].flags.contains(.negated)
      })
    else { return }
    let limit = min(chunks.count, noun + 8)
    if let open = (noun + 1..<max(noun + 1, limit)).first(where: { kind($0) == .open }),
      (noun + 1..<open).allSatisfy({ kind($0) != .comma && kind($0) != .conjunction })
    {
      let close = skipParenthesis(open)
      guard close > open else { return }
      state(
        complaints(from: open + 1, to: close - 1, isAnnounced: true), asEffectsOf: topic, -1, end: 0
      )
      return
    }
    if let index = clauses.indices.first(where: {
      clauses[$0].role == .main && skipLight(clauses[$0].chunk + 1) == noun
        && chunks[clauses[$0].chunk].flags.contains(.copular) && !clauses[$0].isNegated
        && !clauses[$0].isUnasserted
    }), chunks[noun].flags.contains(.definite) {
      // "Irregular bleeding is the complaint I hear most"
      let items = subjects(of: clauses[index]).filter {
        $0.concept.type == .condition && !$0.isVague
      }
      state(items, asEffectsOf: topic, index, end: Int(chunks[noun].end))
      return
    }
    guard
      let index = clauses.indices.first(where: {
        clauses[$0].chunk > noun && clauses[$0].role == .main && !clauses[$0].isUnasserted
          && !clauses[$0].isNegated && chunks[clauses[$0].chunk].flags.contains(.copular)
      }), clauses[index].chunk < limit,
      (noun + 1..<clauses[index].chunk).allSatisfy({
        kind($0) != .comma && !isPreposition($0, grammar.of)
      }), !isPreposition(noun - 1)
    else { return }
    let start = skipLight(clauses[index].chunk + 1)
    let end =
      (start..<max(start, chunks.count)).first { kind($0) == .semicolon || kind($0) == .stop }
      ?? chunks.count
    state(complaints(from: start, to: end, isAnnounced: true), asEffectsOf: topic, index, end: 0)
  }

  // MARK: Persons

  /// "Nearly everyone peels", "some patients vomit": what the verb says of them has a name.
  private func readDoneByTakers(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    let next = skipLight(clause.chunk + 1)
    guard !clause.isNegated, !chunks[clause.chunk].flags.contains(.passive), !isNounPhrase(next),
      kind(next) != .adjective, kind(next) != .verbGroup, tokens[verb].tag != .gerund,
      classes(verb).isDisjoint(with: [.experienceVerb, .takeVerb, .feelVerb]),
      classes(head(clause.subjectFirst)).isDisjoint(with: .expert), traits(of: clause).isEmpty,
      endsOrQualifies(next), let concept = lookup(nameOfDoing(verb)), concept.type == .condition
    else { return }
    let item = Argument(concept: concept, first: verb, end: verb + 1, isKnown: true)
    state(list(item), asEffectsOf: topic, index, end: verb + 1)
  }

  // MARK: Words

  private static let rates = WordSet(
    "possible likely unusual rarer brief normal typical frequent infrequent transient temporary common uncommon rare "
      + "expected seldom milder scarce short-lived")
  private static let rarities = WordSet("unusual uncommon rare infrequent unexpected unheard")
  private static let happening = WordSet(
    "happen happens happened occur occurs occurred arise arises appear appears persist persists crop crops"
  )
  private static let fading = WordSet(
    "fade fades settle settles pass passes subside subsides ease eases resolve resolves go goes wear wears lessen "
      + "lessens disappear disappears abate abates wane wanes diminish diminishes")
  private static let affecting = WordSet(
    "affect affects affected hit hits bother bothers trouble troubles")
  private static let norms = WordSet("par norm possibility rarity")
  private static let tending = WordSet("tend tends tended")
  private static let turning = WordSet(
    "turn turns turned crop crops cropped show shows showed pop pops")
  private static let pointing = WordSet("these they both all those which that most")
  private static let complaintNouns = WordSet(
    "complaint complaints nuisance nuisances grumble grumbles gripe gripes niggle niggles upsets annoyances annoyance "
      + "downsides drawbacks reactions")
  private static var maybeProblem: WordMask {
    WordMask().or("problem").or("issue").or("concern").or("worry")
  }
  private static var a: UInt64 { WordHash.of("a") }
  private static var reason: UInt64 { WordHash.of("reason") }
  private static let excesses = WordSet("excess excessive overdose overuse much poisoning")
  private static var maybeGrumbles: WordMask {
    WordMask().or("complaints").or("nuisances").or("grumbles").or("gripes").or("niggles")
      .or("annoyances").or("grumble").or("complaint")
  }
  private static var maybeComplaints: WordMask {
    WordMask().or("effects").or("effect").or("complaints").or("complaint").or("nuisances")
      .or("nuisance").or("grumbles").or("gripes").or("niggles").or("upsets").or("annoyances")
      .or("downsides").or("drawbacks").or("reactions").or("events").or("trouble").or("troubles")
      .or("signs").or("symptoms").or("problems")
  }
}
