import Claims

/// What a substance does to those who take it, where no pattern understands how a sentence is put: "Y and Z were next", "A third
/// got Y", "I was sick on it", "It can turn the skin grey".
extension SentenceReader {
  @inline(__always)
  func readGistOfHarm() {
    guard discourse.documentTopic?.concept.type == .substance, tokens.count > 3, tokens.count < 60,
      !isCell, !drafts.contains(where: { $0.kind != .dosage && !isEmptyShare($0) && !isOfPart($0) })
    else { return }
    lookForGistOfHarm()
  }

  /// "X has three in ten": a share of nothing that is named.
  private func isEmptyShare(_ draft: Draft) -> Bool {
    draft.kind == .statistic && draft.predicate == .hasValue
      && draft.subject?.concept == discourse.documentTopic?.concept
  }

  /// "affects teeth", "decreases hair": what is done to a part of the body may be better said.
  private func isOfPart(_ draft: Draft) -> Bool {
    guard draft.kind == .mechanism, let object = draft.object, object.end > 0,
      object.end <= tokens.count, draft.subject?.concept != nil
    else { return false }
    return Self.parts.contains(lastHash(of: object))
  }

  @inline(never)
  private func lookForGistOfHarm() {
    guard let topic = substanceTopic, topic.isKnown,
      topic.concept == (discourse.sectionTopic ?? discourse.documentTopic)?.concept
    else { return }
    switch discourse.sectionRole {
    case .riskFactor, .symptom, .cause, .treatment, .prevention, .use, .benefit, .contraindication,
      .interaction, .none?:
      return
    default: break
    }
    if mayHold(oneOf: Self.maybeKilling) { readFatal(topic) }
    if mayHold(oneOf: Self.maybePulled) { readPulled(topic) }
    for index in clauses.indices where clauses[index].role == .main {
      let clause = clauses[index]
      if !clause.isUnasserted, !clause.isNegated {
        if mayHold(oneOf: Self.maybeRanked) { readRanked(index, topic) }
        if mayHold(oneOf: Self.maybeFeeling) { readFelt(index, topic) }
        if mayHoldLemma(grammar.lose) { readLost(index, topic) }
        if mayHold(oneOf: Self.maybeReported) { readReportsOf(index, topic) }
        if mayHold(hash: Self.out) { readBrokenOut(index, topic) }
        if mayHold(oneOf: Self.maybeMade) { readMadeIll(index, topic) }
      }
      if mayHold(oneOf: Self.maybeChanging) { readDiscoloured(index, topic) }
    }
  }

  // MARK: Ranks

  /// "A and B were the commonest complaints", "A came top, followed by B", "A hit a third of those on it"
  private func readRanked(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    guard clause.subjectEnd > clause.subjectFirst, !hasPersonSubject(clause),
      case let end = endOfClause(clause),
      let cue = rank(Int(verb.first)..<end, clause)
    else { return }
    let items = complaints(from: listStart(clause), to: clause.chunk).filter {
      !purposes.contains($0.concept)
    }
    guard !items.isEmpty else { return }
    state(items, asEffectsOf: topic, index, end: cue + 1)
    // ", followed by C and D"
    if let by = chunks.indices.first(where: {
      $0 > clause.chunk + 1 && isPreposition($0, grammar.by) && kind($0 - 1) == .verbGroup
        && Self.following.contains(tokens[head($0 - 1)].hash)
    }) {
      let rest = complaints(from: by + 1, to: chunks.count).filter {
        !purposes.contains($0.concept)
      }
      state(rest, asEffectsOf: topic, index, end: 0)
    }
  }

  private func endOfClause(_ clause: Clause) -> Int {
    var i = clause.chunk + 1
    while i < chunks.count, kind(i) != .semicolon, kind(i) != .stop, kind(i) != .dash { i += 1 }
    return i < chunks.count ? Int(chunks[i].first) : tokens.count
  }

  private func rank(_ words: Range<Int>, _ clause: Clause) -> Int? {
    let verb = tokens[head(clause.chunk)].hash
    let isCopular = chunks[clause.chunk].flags.contains(.copular)
    for i in words {
      let hash = tokens[i].hash
      if isCopular, i < words.lowerBound + 8, Self.grievances.contains(hash) { return i }
      if isCopular, hash == Self.what, i < words.lowerBound + 3,
        (i..<words.upperBound).contains(where: { Self.noticing.contains(tokens[$0].hash) })
      {
        return i
      }
      if Self.heading.contains(verb), hash == Self.list { return i }
      if isCopular || Self.coming.contains(verb), i < words.lowerBound + 4,
        Self.places.contains(hash), isEnd(i + 1) || tokens[i + 1].kind == .comma
      {
        return i
      }
    }
    if Self.hitting.contains(verb), words.contains(where: { isShareOrPersons($0) }) {
      return head(clause.chunk)
    }
    if Self.turning.contains(verb), words.count > 1,
      Self.up.contains(tokens[words.lowerBound + 1].hash),
      words.contains(where: { isShareOrPersons($0) || Self.minorities.contains(tokens[$0].hash) })
    {
      return head(clause.chunk)
    }
    if isCopular, words.contains(where: { classes($0).contains(.commonWord) }),
      words.contains(where: {
        classes($0).contains(.stopVerb) || word($0) == grammar.it && word($0 - 1) == grammar.on
      })
        || (Int(chunks[listStart(clause)].first)..<words.upperBound).contains(where: {
          Self.first.contains(tokens[$0].hash)
        })
    {
      return head(clause.chunk)
    }
    return nil
  }

  private func isShareOrPersons(_ token: Int) -> Bool {
    if tokens[token].kind == .quantity {
      return analysis.quantities[Int(tokens[token].quantity)].dimension == .fraction
        || lowercased(token).contains(" in ")
    }
    return classes(token).contains(.person) && tokens[token].flags.contains(.pluralForm)
      || Self.takers.contains(tokens[token].hash)
  }

  // MARK: Deaths and withdrawals

  /// "An overdose can kill", "eating the seeds can be fatal", "as few as ten tablets can kill"
  private func readFatal(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let next = skipLight(clause.chunk + 1)
      let isCopular = chunks[clause.chunk].flags.contains(.copular)
      guard clause.role == .main, clause.isCan || clause.isHedged,
        isCopular
          ? kind(next) == .adjective && Self.fatal.contains(tokens[head(next)].hash)
          : Self.killing.contains(tokens[head(clause.chunk)].hash),
        isCopular || !isNounPhrase(next) || isPersonPhrase(next)
          || !classes(head(next)).isDisjoint(with: .secondPerson),
        clause.subjectEnd > clause.subjectFirst
      else { continue }
      let c = clause.subjectFirst
      let isOfUse =
        kind(c) == .verbGroup && classes(head(c)).contains(.takeVerb)
        || isNounPhrase(c)
          && (namesTopic(c) || Self.amounts.contains(tokens[head(c)].hash)
            || tokens[Int(chunks[c].first)].kind == .quantity)
      guard isOfUse else { continue }
      let first = Int(chunks[clause.chunk].first)
      let death = Argument(
        concept: lookup("death") ?? concepts.key("death", .condition), first: first,
        end: Int(chunks[clause.chunk].end), isKnown: true)
      state(list(death), asEffectsOf: topic, index, end: isCopular ? Int(chunks[next].end) : 0)
    }
  }

  /// "was withdrawn because of liver damage", "was pulled from the shelves over reports of Y"
  private func readPulled(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard chunks[clause.chunk].flags.contains(.passive),
        Self.pulled.contains(tokens[head(clause.chunk)].hash),
        clause.subjectEnd > clause.subjectFirst,
        namesTopic(clause.subjectFirst)
          || classes(head(clause.subjectFirst)).contains(.generic)
            && chunks[clause.subjectFirst].flags.contains(.definite),
        let reason = (clause.chunk + 1..<chunks.count).first(where: {
          isPreposition($0) && Self.reasons.contains(tokens[Int(chunks[$0].first)].hash)
        })
      else { continue }
      let items = complaints(from: reason + 1, to: chunks.count)
      state(items, asEffectsOf: topic, index, end: 0)
    }
  }

  // MARK: Feelings

  /// "I was sick on it", "you may feel more anxious", "one in six got a headache"
  private func readFelt(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    let c = clause.subjectFirst
    guard clause.subjectEnd > c, isNounPhrase(c),
      !tokens.contains(where: { Self.elsewhere.contains($0.hash) })
    else { return }
    let isShare =
      tokens[head(c)].kind == .quantity
      && analysis.quantities[Int(tokens[head(c)].quantity)].dimension == .fraction
    let isPerson = hasPersonSubject(clause) || isPersonPhrase(c) || hasPersonPronoun(clause)
    guard isShare || isPerson else { return }
    let next = skipLight(clause.chunk + 1)
    if isShare, Self.getting.contains(tokens[verb].hash), kind(next) != .adjective {
      let items = complaints(from: next, to: chunks.count).filter {
        !purposes.contains($0.concept)
      }
      if !items.isEmpty { drafts.removeAll(where: isEmptyShare) }
      state(items, asEffectsOf: topic, index, end: 0)
      return
    }
    let isFeeling = classes(verb).contains(.feelVerb) || Self.feeling.contains(tokens[verb].hash)
    // "feel groggy the next day"
    let isRunOn =
      isNounPhrase(next) && chunks[next].end - chunks[next].first > 1
      && tokens[Int(chunks[next].first)].tag == .adjective
      && tokens[Int(chunks[next].first) + 1].tag == .determiner
    guard isFeeling || chunks[clause.chunk].flags.contains(.copular),
      kind(next) == .adjective || isRunOn
    else { return }
    let isOwn = !classes(head(c)).isDisjoint(with: .firstPerson)
    let isOfUse =
      chunks.indices.contains { $0 > next && namesTopic($0) && isPreposition($0 - 1) }
      || chunks.indices.contains {
        $0 > 0 && isPersonPhrase($0) == false && namesTopic($0) && $0 < c
      }
    // "I was sick" may be why it was taken.
    guard isOfUse || isFeeling && (discourse.toldHarm || tellsOfHarm || !isOwn || isForATime(next))
    else { return }
    var i = next
    while kind(i) == .adjective || kind(i) == .conjunction || kind(i) == .comma
      || isRunOn && i == next
    {
      for token in Int(chunks[i].first)..<Int(chunks[i].end) {
        guard !tokens[token].flags.contains(.hyphenBefore),
          let item = condition(ofAdjectiveToken: token), !purposes.contains(item.concept)
        else {
          continue
        }
        drafts.removeAll(where: isEmptyShare)
        state(list(item), asEffectsOf: topic, index, end: token + 1)
      }
      i += 1
    }
  }

  /// "Many patients lose more hair", "some lose their appetite": the loss, where it has a name.
  private func readLost(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let object = skipLight(clause.chunk + 1)
    guard lemma(head(clause.chunk)) == grammar.lose, isNounPhrase(object),
      hasPersonSubject(clause) || isPersonPhrase(clause.subjectFirst) || hasPersonPronoun(clause),
      case let noun = lowercased(head(object)),
      let concept = lookup(noun + " loss") ?? lookup("loss of " + noun),
      concept.type == .condition, !purposes.contains(concept),
      // "lose weight" may be what it is taken for.
      Self.losses.contains(tokens[head(object)].hash)
    else { return }
    drafts.removeAll { $0.kind == .mechanism && ($0.object?.end ?? 0) == head(object) + 1 }
    let item = Argument(
      concept: concept, first: head(object), end: head(object) + 1, isKnown: true)
    state(list(item), asEffectsOf: topic, index, end: 0)
  }

  /// "there have been a handful of reports of Y"
  private func readReportsOf(_ index: Int, _ topic: Argument) {
    guard isThere(clauses[index]) else { return }
    for c in clauses[index].chunk
      + 1..<max(clauses[index].chunk + 1, min(chunks.count, clauses[index].chunk + 6))
    where isNounPhrase(c) && Self.reported.contains(tokens[head(c)].hash)
      && isPreposition(c + 1, grammar.of) && !chunks[c].flags.contains(.negated)
    {
      let items = arguments(from: c + 2).list.filter {
        $0.concept.type == .condition && !$0.isVague && !purposes.contains($0.concept)
      }
      return state(items, asEffectsOf: topic, index, end: 0)
    }
  }

  private static let losses = WordSet(
    "hair appetite libido taste smell sleep balance memory consciousness hearing vision sight nails voice"
  )
  private static var maybeReported: WordMask { WordMask().or("reports").or("cases") }
  private static let reported = WordSet("reports cases")

  /// "broke out in hives", "may come out in spots"
  private func readBrokenOut(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let end = Int(chunks[clause.chunk].end)
    guard Self.breaking.contains(tokens[head(clause.chunk)].hash), end < tokens.count,
      tokens[end].hash == Self.out,
      let preposition = (clause.chunk + 1..<min(chunks.count, clause.chunk + 4)).first(where: {
        isPreposition($0) && word(Int(chunks[$0].end) - 1) == grammar.in
      })
    else { return }
    let items = arguments(from: preposition + 1).list.filter {
      $0.concept.type == .condition && !$0.isVague
    }
    state(items, asEffectsOf: topic, index, end: 0)
  }

  private static let breaking = WordSet("break broke breaks come comes came broken coming")
  private static var out: UInt64 { WordHash.of("out") }

  /// "for the first fortnight"
  private func isForATime(_ chunk: Int) -> Bool {
    let i = skipLight(chunk + 1)
    return isPreposition(i, grammar.for, grammar.in) && isNounPhrase(i + 1)
      && (Int(chunks[i + 1].first)..<Int(chunks[i + 1].end)).contains {
        Self.first.contains(tokens[$0].hash)
      }
  }

  /// "can make a toddler dangerously ill", "will make you feel very ill"
  private func readMadeIll(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let person = skipLight(clause.chunk + 1)
    guard Self.making.contains(tokens[head(clause.chunk)].hash), isNounPhrase(person),
      isPersonPhrase(person)
        || !classes(head(person)).isDisjoint(with: [.secondPerson, .firstPerson])
    else { return }
    var i = skipLight(person + 1)
    if kind(i) == .verbGroup, classes(head(i)).contains(.feelVerb) { i = skipLight(i + 1) }
    guard kind(i) == .adjective, case let token = Int(chunks[i].end) - 1,
      Self.ill.contains(tokens[token].hash)
    else { return }
    let c = clause.subjectFirst
    guard clause.subjectEnd > c,
      kind(c) == .verbGroup
        ? classes(head(c)).contains(.takeVerb)
        : isNounPhrase(c)
          && (namesTopic(c) || Self.amounts.contains(tokens[head(c)].hash)
            || tokens[Int(chunks[c].first)].kind == .quantity)
    else { return }
    let illness = Argument(
      concept: lookup("illness") ?? concepts.key("illness", .condition),
      first: Int(chunks[i].first), end: token + 1, isKnown: true)
    state(list(illness), asEffectsOf: topic, index, end: token + 1)
  }

  // MARK: Colours

  /// "can turn the skin grey", "your stools may go black", "leaves a brown stain", "discolours teeth"
  private func readDiscoloured(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    guard !clause.isNegated,
      Self.changing.contains(tokens[verb].hash)
        || chunks[clause.chunk].flags.contains(.copular)
          && tokens[Int(chunks[clause.chunk].first)].tag == .modal
    else { return }
    let object = skipLight(clause.chunk + 1)
    if Self.staining.contains(tokens[verb].hash) {
      if !isNounPhrase(object), kind(object) != .verbGroup, clause.subjectEnd > clause.subjectFirst,
        let part = part(from: clause.subjectFirst, to: clause.chunk)
      {
        // "moles may darken"
        return stateColour(nil, part, clause, index, topic, end: Int(chunks[clause.chunk].end))
      }
      guard isNounPhrase(object) || kind(object) == .verbGroup,
        let part = part(from: object, to: min(chunks.count, object + 2))
      else { return }
      return stateColour(nil, part, clause, index, topic, end: part + 1)
    }
    if kind(object) == .adjective {
      // "your stools may go black"
      guard let colour = colour(in: object), clause.subjectEnd > clause.subjectFirst else { return }
      for c in listStart(clause)..<clause.chunk where isNounPhrase(c) {
        if let part = part(from: c, to: c + 1) {
          stateColour(colour, part, clause, index, topic, end: colour + 1)
        }
      }
      return
    }
    guard isNounPhrase(object) else { return }
    if let colour = colour(in: object), let part = partBefore(colour, in: object) {
      // "turn urine dark yellow"
      return stateColour(colour, part, clause, index, topic, end: Int(chunks[object].end))
    }
    let next = skipLight(object + 1)
    if kind(next) == .adjective, let colour = colour(in: next) {
      if let part = part(from: object, to: object + 1) {
        stateColour(colour, part, clause, index, topic, end: colour + 1)
      } else if !classes(head(object)).isDisjoint(with: [.secondPerson, .person]) {
        stateColour(colour, nil, clause, index, topic, end: colour + 1)
      }
      return
    }
    // "leave a brown stain"
    guard Self.marks.contains(tokens[head(object)].hash) else { return }
    state(
      list(
        Argument(
          concept: phrase(
            tokens[Int(chunks[object].first)].tag == .determiner
              ? Int(chunks[object].first) + 1 : Int(chunks[object].first),
            Int(chunks[object].end), as: .condition), first: Int(chunks[object].first),
          end: Int(chunks[object].end), isKnown: true)), asEffectsOf: topic, index,
      end: Int(chunks[object].end))
  }

  private func stateColour(
    _ colour: Int?, _ part: Int?, _ clause: Clause, _ index: Int, _ topic: Argument, end: Int
  ) {
    // "The leaves turn yellow" on a page of its own: what changes is no part of a body.
    let own = subjects(of: clause).filter { $0.concept.type == .substance && !$0.isVague }
    guard
      own.allSatisfy({ $0.concept == topic.concept })
        || isNounPhrase(clause.subjectFirst) && namesTopic(clause.subjectFirst)
    else { return }
    concepts.begin()
    if let colour {
      concepts.beginWord()
      appendWord(colour)
    }
    if let part {
      concepts.beginWord()
      let start = concepts.position
      appendWord(part)
      concepts.singularize(from: start)
    } else {
      concepts.append(" skin")
    }
    if colour == nil { concepts.append(" discoloration") }
    let first = part ?? colour ?? end - 1
    let item = Argument(
      concept: named(orElse: .condition), first: first, end: first + 1, isKnown: true)
    drafts.removeAll { $0.kind == .mechanism && $0.clause == index }
    state(list(item), asEffectsOf: topic, index, end: end)
  }

  private func part(from first: Int, to end: Int) -> Int? {
    for c in first..<max(first, min(chunks.count, end)) where isNounPhrase(c) {
      let token = head(c)
      if Self.parts.contains(tokens[token].hash) { return token }
    }
    return nil
  }

  private func partBefore(_ colour: Int, in chunk: Int) -> Int? {
    (Int(chunks[chunk].first)..<colour).first { Self.parts.contains(tokens[$0].hash) }
  }

  private func colour(in chunk: Int) -> Int? {
    (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).first {
      Self.colours.contains(tokens[$0].hash)
    }
  }

  // MARK: Words

  private static var maybeRanked: WordMask {
    WordMask().or("complaints").or("complaint").or("drawback").or("drawbacks").or("downside")
      .or("nuisance").or("commonest").or("happen").or("happens").or("occur").or("occurs").or("top")
      .or("next").or("followed").or("worst").or("hit")
      .or("hits").or("affect").or("affected").or("bothered").or("troubled").or("plagued")
      .or("struck").or("turns").or("turn").or("crop").or("crops").or("turned").or("effects")
      .or("common").or("grumble").or("gripe").or("first").or("second").or("bother").or("grumbles")
      .or("downsides").or("effect").or("frequent").or("strikes").or("what").or("list")
  }
  private static var maybeKilling: WordMask {
    WordMask().or("kill").or("kills").or("fatal").or("deadly").or("lethal")
  }
  private static let killing = WordSet("kill kills")
  private static let fatal = WordSet("fatal deadly lethal")
  private static let amounts = WordSet(
    "overdose overdoses tablets doses dose amounts amount capsules drops excess poisoning")
  private static var maybePulled: WordMask {
    WordMask().or("withdrawn").or("pulled").or("banned").or("discontinued").or("recalled")
  }
  private static let pulled = WordSet("withdrawn pulled banned discontinued recalled")
  private static let reasons = WordSet("because due over after following")
  private static let grievances = WordSet(
    "complaint complaints drawback drawbacks downside downsides nuisance nuisances worst grumble grumbles gripe gripes "
      + "effects effect")
  private static let places = WordSet("top next first second third commonest")
  private static let noticing = WordSet(
    "notice complain mention report stop quit hate bother bothers give feel notices")
  private static var what: UInt64 { WordHash.of("what") }
  private static var list: UInt64 { WordHash.of("list") }
  private static let heading = WordSet("head heads headed top tops topped lead leads led")
  private static let coming = WordSet("came come comes ranked topped led")
  private static let following = WordSet("followed")
  private static let hitting = WordSet(
    "happen happens occur occurs hit hits affect affects affected bother bothers bothered trouble troubles troubled plague plagues plagued struck strikes"
  )
  private static let turning = WordSet(
    "turns turn turned crop crops cropped show shows showed pop pops")
  private static let up = WordSet("up")
  private static let minorities = WordSet("minority handful few")
  private static let takers = WordSet("those users takers")
  private static var maybeFeeling: WordMask {
    WordMask().or("feel").or("felt").or("feels").or("feeling").or("was").or("were").or("got")
      .or("had").or("get").or("gets").or("became").or("become").or("reported").or("developed")
      .or("are").or("been").or("experienced")
  }
  private static let feeling = WordSet("feel felt feels get got gets became become becomes")
  private static let getting = WordSet(
    "got get gets had have reported report developed develop experienced experience noticed notice felt suffered"
  )
  private static let elsewhere = WordSet(
    "before without until used no not better less never if when because deficiency placebo dummy")
  private static let first = WordSet("first")
  private static var maybeMade: WordMask {
    WordMask().or("make").or("makes").or("made").or("leave")
  }
  private static let making = WordSet("make makes made leave leaves left")
  private static let ill = WordSet("ill sick unwell poorly")
  private static var maybeChanging: WordMask {
    WordMask().or("turn").or("turns").or("turned").or("go").or("goes").or("went").or("leave")
      .or("leaves").or("left").or("stain").or("stains").or("discolour").or("discolor")
      .or("darken").or("darkens").or("discolours").or("discolors").or("yellow").or("become")
      .or("becomes").or("look").or("be").or("appear").or("redden").or("bleach").or("bleaches")
  }
  private static let changing = WordSet(
    "turn turns turned go goes went look looks appear appears leave leaves left stain stains discolour discolor "
      + "discolours discolors darken darkens become becomes redden reddens bleach bleaches make makes"
  )
  private static let staining = WordSet(
    "stain stains discolour discolor discolours discolors darken darkens redden reddens bleach bleaches"
  )
  private static let parts = WordSet(
    "skin teeth tooth tongue urine pee wee stool stools poo faeces feces nails nail hair eyes gums lips face tears "
      + "saliva sweat fingers mouth moles mole freckles faces face")
  private static let colours = WordSet(
    "black brown grey gray blue green yellow red orange pink white dark darker pale purple blue-grey reddish bluish "
      + "yellowish brownish greenish pinkish"
  )
  private static let marks = WordSet("stain stains mark marks scar scars bruise bruises tinge")
}
