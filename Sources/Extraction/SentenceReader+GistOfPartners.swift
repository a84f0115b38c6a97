import Claims

/// What a substance does not go together with, where no pattern understands how a sentence is put: in a text about one
/// substance, another beside hours apart, less absorption or a weaker effect.
extension SentenceReader {
  @inline(__always)
  func readGistOfPartners() {
    guard discourse.documentTopic != nil, tokens.count > 3, tokens.count < 70, !isCell,
      mayHold(oneOf: Self.maybeMeeting)
    else { return }
    lookForGistOfPartners()
  }

  @inline(never)
  private func lookForGistOfPartners() {
    guard let topic = substanceTopic, topic.concept.type == .substance, topic.isKnown,
      topic.concept == (discourse.sectionTopic ?? discourse.documentTopic)?.concept
    else { return }
    for index in clauses.indices where clauses[index].role == .main {
      if !clauses[index].isNegated { readActingOnTopic(index, topic) }
      readWeakened(index, topic)
    }
    if contents.holds(token: .quantity) { readApartInTime(topic) }
    readMixing(topic)
    if mayHoldLemma(grammar.dose) { readDoseOfOther(topic) }
    if contents.holds(form: .gerund) { readTakingWith(topic) }
    readEffectOfOther(topic)
  }

  // MARK: Apart

  /// "If you take X, keep them four hours apart", "leave two hours after food", "X at least four hours before or after it"
  private func readApartInTime(_ topic: Argument) {
    guard
      let time = tokens.indices.first(where: {
        tokens[$0].kind == .quantity
          && analysis.quantities[Int(tokens[$0].quantity)].dimension == .duration
          && isShort($0)
      }),
      tokens.indices.contains(where: { Self.spacing.contains(tokens[$0].hash) }),
      tokens.indices.contains(where: { Self.beside.contains(tokens[$0].hash) })
    else { return }
    let isKept = tokens.contains { Self.keeping.contains($0.hash) }
    // "take X two hours before Y" without a word of the two
    guard isKept || chunks.indices.contains(where: { namesTopic($0) }) else { return }
    for item in otherSubstances(topic, withMeals: isKept) {
      stateMeeting(topic, item, first: min(item.first, time), end: max(item.end, time + 1))
    }
  }

  private func isShort(_ token: Int) -> Bool {
    let words = lowercased(token)
    return words.hasSuffix("hour") || words.hasSuffix("hours") || words.hasSuffix("minutes")
      || words.hasSuffix("h") || words.hasSuffix("hrs") || words.hasSuffix("min")
  }

  /// The substances and classes of drugs that the sentence names beside the topic.
  func otherSubstances(_ topic: Argument, withMeals: Bool = false) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    for mention in analysis.mentions
    where vocabulary.keys[Int(mention.term)].concept.type == .substance {
      let (first, end) = (Int(mention.first), Int(mention.end))
      guard vocabulary.keys[Int(mention.term)].concept != topic.concept,
        classes(end - 1).isDisjoint(with: .generic) || end - first > 1,
        withMeals || !Self.meals.contains(tokens[end - 1].hash),
        !Self.doings.contains(tokens[end - 1].hash), !isForComparison(first),
        let own = argument(first: first, end: end), !own.isVague,
        own.concept.type == .substance, own.concept != topic.concept
      else { continue }
      found.append(own)
    }
    if said.contains(.drugClassNoun) {
      for token in tokens.indices.dropFirst()
      where classes(token).contains(.drugClassNoun) && mention(at: token) == nil
        && tokens[token - 1].tag != .determiner && tokens[token - 1].kind == .word
      {
        if let own = argument(first: token - 1, end: token + 1), isDrugClass(own) {
          found.append(own)
        }
      }
    }
    return found.list
  }

  /// "than X", "like X", "with water", "for X": not what it is taken beside.
  private func isForComparison(_ first: Int) -> Bool {
    var i = first - 1
    while i >= 0, tokens[i].tag == .determiner || tokens[i].tag == .adjective { i -= 1 }
    return i >= 0 && Self.comparing.contains(tokens[i].hash)
  }

  private func stateMeeting(
    _ subject: Argument, _ object: Argument, first: Int, end: Int, isHedged: Bool = false
  ) {
    let other = subject.concept == substanceTopic?.concept ? object : subject
    drafts.removeAll {
      $0.kind == .mechanism && $0.predicate == .prevents && $0.subject?.concept == other.concept
        && $0.object?.concept == substanceTopic?.concept
    }
    guard subject.concept != object.concept, !isRestated(other),
      !drafts.contains(where: { $0.subject?.concept == other.concept })
    else { return }
    qualifiers.append(Qualifier(kind: .manner, concept: concepts.key("in passing", .concept)))
    var draft = Draft(
      kind: .safety, predicate: .interactsWith, subject: subject, object: object, first: first,
      end: end)
    draft.isHedged = isHedged
    draft.context = qualifiers.count - 1..<qualifiers.count
    drafts.append(draft)
  }

  // MARK: Acting

  /// "Coffee and bran reduce how much you absorb", "Milk gets in its way", "X can push the level up", "X makes it less
  /// effective"
  private func readActingOnTopic(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    guard !verb.flags.contains(.passive), !verb.flags.contains(.copular),
      clause.subjectEnd > clause.subjectFirst, !hasPersonSubject(clause),
      case let rest = Int(verb.first)..<endOfStatement(clause), rest.count > 1,
      Self.hindering.contains(tokens[Int(verb.head)].hash)
        || Self.making.contains(tokens[Int(verb.head)].hash)
          && rest.contains(where: { Self.turning.contains(tokens[$0].hash) }),
      let facet = rest.first(where: { isFacet($0, behind: Int(verb.head)) })
    else { return }
    let start = startOfSubject(clause)
    guard !isPreposition(start - 1),
      // "It" may be what was named last.
      word(facet) != grammar.it || discourse.lastNamed == nil
        || discourse.lastNamed == topic.concept
    else { return }
    let subject = list(from: start, to: clause.chunk, topic)
    for item in subject {
      stateMeeting(
        item, at(chunkIndex(of: facet), topic), first: item.first, end: facet + 1,
        isHedged: clause.isHedged)
    }
  }

  private func endOfStatement(_ clause: Clause) -> Int {
    var i = clause.chunk + 1
    while i < chunks.count, kind(i) != .semicolon, kind(i) != .stop,
      kind(i) != .subordinator || word(head(i)) == grammar.how
        || Self.how.contains(tokens[head(i)].hash)
    {
      i += 1
    }
    return i < chunks.count ? Int(chunks[i].first) : tokens.count
  }

  private func startOfSubject(_ clause: Clause) -> Int {
    var i = clause.subjectFirst
    while i > 1, kind(i - 1) == .conjunction || kind(i - 1) == .comma, isNounPhrase(i - 2) {
      i -= 2
    }
    return i
  }

  /// "it", "its level", "absorption", "how much you absorb", "the drug": what is done to the topic.
  private func isFacet(_ token: Int, behind verb: Int) -> Bool {
    guard token > verb else { return false }
    let hash = tokens[token].hash
    if word(token) == grammar.it || Self.absorbing.contains(hash) { return true }
    if hash == Self.much, token > 0, word(token - 1) == grammar.how { return true }
    if Self.facets.contains(hash) {
      let c = chunkIndex(of: token)
      guard c >= 0, isNounPhrase(c), head(c) == token else { return false }
      // "the level of Y" is none of its own.
      if isPreposition(c + 1, grammar.of), isNounPhrase(c + 2), !namesTopic(c + 2) { return false }
      return chunks[c].flags.contains(.definite) || word(Int(chunks[c].first)) == grammar.its
        || tokens[token].flags.contains(.pluralForm) && Int(chunks[c].first) == token
    }
    guard word(token) == grammar.its, token + 1 < tokens.count else { return false }
    return Self.facets.contains(tokens[token + 1].hash)
      || Self.ways.contains(tokens[token + 1].hash)
  }

  /// The names between two chunks: substances, and other things among them.
  private func list(from first: Int, to end: Int, _ topic: Argument) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    var isKnown = false
    for c in first..<max(first, end) where isNounPhrase(c) && !chunks[c].flags.contains(.pronoun) {
      guard
        let own = argument(first: Int(chunks[c].possessorEnd), end: Int(chunks[c].end)),
        !own.isVague, own.concept != topic.concept
      else { continue }
      if own.concept.type == .substance || isDrugClass(own) { isKnown = true }
      guard own.concept.type != .condition, !isPerson(own), own.concept.type != .target else {
        return noArguments
      }
      found.append(own)
    }
    return isKnown ? found.list : noArguments
  }

  // MARK: Weakened

  /// "X may work less well alongside it", "X may become less effective", "women on X may find it stops working"
  private func readWeakened(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    guard let cue = weakening(clause),
      // "X makes it less effective" says it of the topic.
      !Self.making.contains(tokens[head(clause.chunk)].hash) || namesTopic(clause.subjectFirst)
    else { return }
    let subject = Int(chunks[clause.subjectFirst < chunks.count ? clause.subjectFirst : 0].first)
    guard clause.subjectEnd > clause.subjectFirst, subject < cue else { return }
    for item in otherSubstances(topic)
    where item.end <= cue && !namesTopic(clause.subjectFirst) || item.end <= subject
      || isTakenBeside(item, cue)
    {
      stateMeeting(
        topic, item, first: min(item.first, cue), end: max(item.end, cue + 1),
        isHedged: clause.isHedged)
    }
  }

  /// "if it is taken with Y", behind the words that say that it is weakened
  private func isTakenBeside(_ item: Argument, _ cue: Int) -> Bool {
    guard item.first > cue + 2 else { return false }
    var with = item.first - 1
    while with > cue, tokens[with].tag == .determiner || tokens[with].tag == .adjective {
      with -= 1
    }
    return word(with) == grammar.with
      && (cue..<with).contains { !classes($0).isDisjoint(with: [.takeVerb, .combineVerb]) }
  }

  /// "less effective", "stops working", "not protect as well" behind the verb.
  private func weakening(_ clause: Clause) -> Int? {
    let end = min(tokens.count, endOfStatement(clause))
    let verb = Int(chunks[clause.chunk].first)
    for i in verb..<max(verb, end) {
      let hash = tokens[i].hash
      if Self.less.contains(hash), i + 1 < end, Self.able.contains(tokens[i + 1].hash) {
        // "less effective than Y" compares.
        return i + 2 < tokens.count && word(i + 2) == grammar.than ? nil : i
      }
      if Self.ceasing.contains(hash), i + 1 < end, Self.working.contains(tokens[i + 1].hash) {
        return i
      }
      if tokens[i].tag == .negation,
        let work = (i + 1..<min(end, i + 5)).first(where: { Self.working.contains(tokens[$0].hash) }
        ),
        (work..<min(tokens.count, work + 4)).contains(where: { Self.well.contains(tokens[$0].hash) }
        )
      {
        return i
      }
    }
    return nil
  }

  // MARK: Mixing

  /// "Avoid X while you're on it", "please don't drink alcohol with it", "You should not have X while you are taking it"
  private func readMixing(_ topic: Argument) {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let hash = tokens[Int(verb.head)].hash
      let isShunned = classes(Int(verb.head)).contains(.shunVerb) && !clause.isNegated
      guard isShunned || clause.isNegated && Self.having.contains(hash), !isPastVerb(verb) else {
        continue
      }
      if clause.subjectEnd > clause.subjectFirst, !clause.isAdvice, !verb.flags.contains(.passive),
        clause.role == .main, !isImperative(clause)
      {
        continue
      }
      let object = skipLight(clause.chunk + 1)
      var items = noArguments
      if verb.flags.contains(.passive) {
        items = vaccines(before: clause.chunk, topic)
        if items.isEmpty { items = list(from: clause.subjectFirst, to: clause.chunk, topic) }
      } else if isNounPhrase(object) {
        items = partners(from: object).filter { $0.concept != topic.concept }
      }
      let isWhole = verb.flags.contains(.passive) && isShunned && clause.isAdvice
      guard !items.isEmpty,
        isWhole && isEnd(Int(verb.end)) || refersToUse(from: clause.chunk)
      else { continue }
      for item in items {
        stateMeeting(
          topic, item, first: min(Int(verb.first), item.first), end: max(item.end, Int(verb.end)))
      }
    }
  }

  /// "Live vaccines (for example MMR and yellow fever)": against what they are names more of them.
  private func vaccines(before chunk: Int, _ topic: Argument) -> ArgumentList {
    let limit = Int(chunks[chunk].first)
    guard
      let vaccine = tokens[..<limit].firstIndex(where: {
        $0.hash == Self.vaccines || $0.hash == Self.vaccine
      })
    else { return noArguments }
    var found = ArgumentListBuilder(cache.pool)
    for mention in analysis.mentions where Int(mention.end) <= limit {
      let concept = vocabulary.keys[Int(mention.term)].concept
      guard var own = argument(first: Int(mention.first), end: Int(mention.end)), !own.isVague,
        concept != topic.concept
      else { continue }
      if concept.type == .condition, Int(mention.first) > vaccine {
        own.concept = self.concept(concept, "vaccine", .substance)
        own.worded = 0..<0
      } else if concept.type != .substance {
        continue
      }
      found.append(own)
    }
    return found.list
  }

  private static var vaccines: UInt64 { WordHash.of("vaccines") }
  private static var vaccine: UInt64 { WordHash.of("vaccine") }

  private func isPastVerb(_ verb: Chunk) -> Bool {
    Self.past.contains(tokens[Int(verb.first)].hash)
  }

  private func isImperative(_ clause: Clause) -> Bool { clause.isUnasserted }

  /// "while you're on it", "with it", "during treatment": what is said of others behind the verb holds for its use.
  private func refersToUse(from chunk: Int) -> Bool {
    var i = chunk + 1
    while i < chunks.count, kind(i) != .semicolon, kind(i) != .stop {
      if kind(i) == .subordinator, word(head(i)) != grammar.while, word(head(i)) != grammar.when,
        word(head(i)) != grammar.if
      {
        return false
      }
      if kind(i) == .verbGroup, chunks[i].form == .finite, !isBehindWhile(i, from: chunk) {
        return false
      }
      if isPreposition(i) || kind(i) == .verbGroup && classes(head(i)).contains(.takeVerb) {
        let next = skipLight(i + 1)
        if isNounPhrase(next),
          namesTopic(next)
            || Self.uses.contains(tokens[head(next)].hash)
              && !isPreposition(i, grammar.of, grammar.before, grammar.after, grammar.for)
        {
          return true
        }
      }
      i += 1
    }
    return false
  }

  private func isBehindWhile(_ chunk: Int, from start: Int) -> Bool {
    (start + 1..<chunk).contains { kind($0) == .subordinator }
  }

  // MARK: Taken with

  /// "Doses of X usually have to be halved when it is started"
  private func readDoseOfOther(_ topic: Argument) {
    guard tokens.contains(where: { Self.lowering.contains($0.hash) }) else { return }
    for c in chunks.indices
    where isNounPhrase(c) && lemma(head(c)) == grammar.dose && isPreposition(c + 1, grammar.of) {
      guard let index = clauses.indices.first(where: { clauses[$0].chunk > c }),
        !clauses[index].isNegated, chunks.indices.contains(where: { $0 > c + 2 && namesTopic($0) })
      else { continue }
      for item in partners(from: c + 2) where item.concept != topic.concept {
        stateMeeting(
          topic, item, first: Int(chunks[c].first), end: Int(chunks[clauses[index].chunk].end))
      }
    }
  }

  /// "Taking it with X can slow breathing dangerously"
  private func readTakingWith(_ topic: Argument) {
    guard kind(0) == .verbGroup, chunks[0].form == .gerund, namesTopic(1),
      !classes(head(0)).isDisjoint(with: [.takeVerb, .combineVerb]),
      isPreposition(2, grammar.with, grammar.alongside),
      let main = clauses.first(where: { $0.role == .main }), !main.isNegated,
      // "is recommended"
      !classes(head(main.chunk)).contains(.fitWord),
      !tokens.contains(where: {
        Self.pleasing.contains($0.hash)
      }), !said.contains(.safeWord)
    else { return }
    for item in arguments(from: 3, limit: main.chunk).list
    where item.concept.type == .substance && item.isKnown && !item.isVague
      && item.concept != topic.concept && !Self.meals.contains(lastHash(of: item))
    {
      stateMeeting(
        topic, item, first: 0, end: max(item.end, Int(chunks[main.chunk].end)),
        isHedged: main.isHedged)
    }
  }

  private static let lowering = WordSet(
    "halved lowered reduced adjusted cut lower halve reduce adjust")
  private static let pleasing = WordSet(
    "fine ok okay help helps better improve improves ease eases boost boosts enhance enhances works absorb absorption"
  )

  // MARK: Effects of others

  /// "It can add to the effect of sedatives", "deepens the effects of A and B"
  private func readEffectOfOther(_ topic: Argument) {
    guard mayHoldLemma(grammar.effect) || mayHold(hash: Self.action) else { return }
    for c in chunks.indices where isNounPhrase(c) {
      guard lemma(head(c)) == grammar.effect || tokens[head(c)].hash == Self.action,
        isPreposition(c + 1, grammar.of), let index = governing(c), !clauses[index].isNegated,
        clauses[index].chunk < c,
        Self.adding.contains(tokens[head(clauses[index].chunk)].hash)
      else { continue }
      for item in partners(from: c + 2)
      where item.concept != topic.concept && item.concept.type == .substance || isDrugClass(item) {
        drafts.removeAll {
          $0.kind == .mechanism && $0.clause == index
            && ($0.object?.first ?? 0) >= Int(chunks[c].first)
        }
        stateMeeting(
          topic, item, first: Int(chunks[clauses[index].chunk].first), end: item.end,
          isHedged: clauses[index].isHedged)
      }
    }
  }

  // MARK: Words

  private static var maybeMeeting: WordMask {
    WordMask().or("apart").or("within").or("before").or("after").or("between").or("gap").or("less")
      .or("stop")
      .or("stops").or("as").or("absorb").or("absorbed").or("absorption").or("level").or("levels")
      .or("uptake").or("it").or("its").or("effect").or("effects").or("action").or("avoid")
      .or("not").or("never").or("avoided").or("fail").or("drink").or("weaken").or("how")
  }
  private static let spacing = WordSet(
    "apart before after between within gap leave wait separate separately separated space either allow"
  )
  private static let beside = WordSet(
    "take taken taking keep leave wait separate space allow should must swallow have taken need avoid don spaced separated"
  )
  private static let keeping = WordSet(
    "keep leave wait separate apart gap space allow between avoid")
  private static let meals = WordSet(
    "food foods meal meals breakfast lunch dinner milk water bed bedtime sleep exercise surgery eating"
  )
  private static let doings = WordSet(
    "water swimming exercise sleep shower yoga massage bed bedtime running")
  private static let comparing = WordSet("than like unlike for instead")
  private static let hindering = WordSet(
    "cut cuts reduce reduces lower lowers block blocks hinder hinders stop stops slow slows interfere interferes bind "
      + "binds weaken weakens blunt blunts impair impairs lessen lessens decrease decreases mop mops undo undoes cancel "
      + "cancels push pushes raise raises increase increases drive drives halve halves affect affects"
  )
  private static let making = WordSet("make makes get gets render renders send sends keep keeps")
  private static let turning = WordSet(
    "less more way toxic weaker stronger sooner faster longer up down higher lower soaring useless")
  private static let absorbing = WordSet("absorb absorbed absorption uptake")
  private static let facets = WordSet(
    "level levels effect effects action concentration clearance breakdown response")
  private static let ways = WordSet("way peak blood absorption uptake")
  private static var much: UInt64 { WordHash.of("much") }
  private static let how = WordSet("how")
  private static let less = WordSet("less")
  private static let able = WordSet(
    "effective reliable well active efficient reliably protective effectively")
  private static let ceasing = WordSet("stop stops stopped")
  private static let working = WordSet("work working works protect protecting")
  private static let well = WordSet("well properly")
  private static let having = WordSet(
    "drink have take eat use mix combine taken had used mixed combined eaten drunk given")
  private static let past = WordSet("did was were had")
  private static let uses = WordSet(
    "treatment medicine course therapy tablets capsules medication drug")
  private static let adding = WordSet(
    "add adds deepen deepens strengthen strengthens boost boosts increase increases potentiate potentiates intensify "
      + "intensifies heighten heightens enhance enhances amplify amplifies weaken weakens reduce reduces blunt blunts "
      + "magnify magnifies double doubles compound compounds")
  private static var action: UInt64 { WordHash.of("action") }
}
