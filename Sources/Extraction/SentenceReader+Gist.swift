import Claims

/// What a sentence says by its words, where no pattern understands how it is put: in a text about one substance, a
/// condition beside a word of relief is treated by it, and one beside a word of suffering is caused by it.
extension SentenceReader {
  /// Reads a sentence of which nothing has been read.
  @inline(__always)
  func readGist() {
    defer {
      settleRuledOut()
      dropCountedOutcomes()
    }
    if tellsInquiry { return }
    if !isItem || leadEnd == 0 {
      readGistOfCaution()
      readGistOfPartners()
      readGistOfHarm()
      readToldHarms()
      readGistOfProfile()
    }
    guard !isItem, drafts.isEmpty, tokens.count > 4, tokens.count < 60, !tellsIntention else {
      return
    }
    // "Y may cause:" says nothing without its list.
    guard tokens[tokens.count - 1].kind != .colon else { return }
    if !analysis.mentions.isEmpty, mayHold(oneOf: Self.maybeTelling) {
      lookForGist()
    }
  }

  /// "by eating less salt", on a page about salt
  private func isOfLess(_ topic: Argument) -> Bool {
    analysis.mentions.contains { mention in
      vocabulary.keys[Int(mention.term)].concept == topic.concept
        && argument(first: Int(mention.first), end: Int(mention.end)).map(isLittle) == true
    }
  }

  private static var not: UInt64 { WordHash.of("not") }

  @inline(never)
  private func lookForGist() {
    guard let topic = gistTopic, !isCell,
      // "insufficient evidence that it relieves Y" tells of no relief.
      !isOfWeakEvidence,
      !tokens.contains(where: { Self.advising.contains($0.hash) }),
      discourse.documentTopic != nil || !namesAnother(topic)
    else { return }
    switch discourse.sectionRole {
    case .contraindication, .interaction, .none?, .riskFactor, .weakEvidence: return
    default: break
    }
    let items = suffered(topic)
    guard !items.isEmpty else { return }
    if tokens.indices.dropFirst().contains(where: { isOff($0) }) { return }
    if holdsCue(Self.helping, beside: items)
      || holdsCue(Self.over, beside: items) && !passesByItself
    {
      state(items, topic, .help)
    } else if holdsCue(Self.chances, beside: items) {
      state(items, topic, .chance)
    } else if case let purposes = items.filter(isPurpose), !purposes.isEmpty,
      holdsCue(Self.using, beside: purposes), speaksOf(topic)
    {
      state(purposes, topic, .help)
    } else if holdsCue(Self.harming, beside: items) {
      // "For anxiety many feel something in the first week"
      state(items.filter { !isFrontedPurpose($0) }, topic, .harm)
    }
  }

  var isOfWeakEvidence: Bool {
    guard said.contains(.evidenceLack), saidByNouns.contains(.researchNoun) else { return false }
    return tokens.indices.dropLast().contains {
      classes($0).contains(.evidenceLack) && !classes($0).contains(.tentativeWord)
        && classes($0 + 1).contains(.researchNoun)
    }
  }

  /// Whether the sentence names another substance, of which it may be said where the text is about none.
  func namesAnother(_ topic: Argument) -> Bool {
    analysis.mentions.contains {
      let concept = vocabulary.keys[Int($0.term)].concept
      if concept == placebo, isComparedWith(Int($0.first)) { return false }
      return concept.type == .substance && concept != topic.concept
        && classes(Int($0.end) - 1).isDisjoint(with: .generic)
    }
  }

  /// "versus a 2% gain on placebo"
  private func isComparedWith(_ token: Int) -> Bool {
    (max(0, token - 7)..<token).contains { Self.against.contains(tokens[$0].hash) }
  }

  private static let against = WordSet("versus vs against than compared")

  /// The substance that the text is about; where its title names a disease, the one last spoken of.
  var gistTopic: Argument? {
    // "Not exercising raises"
    if tokens[0].hash == Self.not { return nil }
    if discourse.documentTopic != nil {
      return substanceTopic.flatMap { isOfLess($0) ? nil : $0 }
    }
    // On a page about a disease, what is to be done names itself.
    if let first = chunks.first, first.kind == .verbGroup, first.form == .bare { return nil }
    guard let last = discourse.focus ?? discourse.lastSubstance, last.isKnown, !last.isVague,
      last.concept.type == .substance, !isOfLess(last), pointsBack(to: last)
    else { return nil }
    return last
  }

  /// Whether the sentence names a substance or has a word that may stand for it: where the text is about a disease, not
  /// everything in it is said of what was named last.
  private func pointsBack(to substance: Argument) -> Bool {
    analysis.mentions.contains {
      vocabulary.keys[Int($0.term)].concept == substance.concept
    }
      || discourse.documentCondition == nil
        && chunks.contains { chunk in
          chunk.kind == .nounPhrase
            && (chunk.flags.contains(.pronoun) || chunk.flags.contains(.demonstrative))
            && classes(Int(chunk.head)).isDisjoint(with: [.person, .secondPerson])
        }
  }

  private enum Gist { case help, harm, chance }

  /// The conditions of the sentence that the vocabulary knows, but pregnancy and the like.
  private func suffered(_ topic: Argument) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    for mention in analysis.mentions
    where vocabulary.keys[Int(mention.term)].concept.type == .condition
      && !Self.states.contains(tokens[Int(mention.end) - 1].hash)
    {
      guard let own = argument(first: Int(mention.first), end: Int(mention.end)), !own.isVague,
        own.concept != topic.concept, !isCountered(own), !isOfDummy(own, .therapeutic)
      else { continue }
      found.append(own)
    }
    return found.list
  }

  /// "for Y", "in mild Y", "against Y", "in people with Y": what something is used for or recommended for.
  private func isPurpose(_ item: Argument) -> Bool {
    let c = chunkIndex(of: item.first)
    guard c > 0 else { return false }
    if isPreposition(c - 1, grammar.for, grammar.against) { return true }
    if isPreposition(c - 1, grammar.in) { return namesDisease(item.end - 1) }
    return isPreposition(c - 1, grammar.with) && c > 2 && isPersonPhrase(c - 2)
      && isPreposition(c - 3, grammar.for, grammar.in)
  }

  private func isFrontedPurpose(_ item: Argument) -> Bool {
    isPreposition(0, grammar.for) && chunkIndex(of: item.first) == 1
  }

  /// "eases off": goes by itself.
  private func isOff(_ token: Int) -> Bool {
    tokens[token].hash == Self.off && Self.easing.contains(tokens[token - 1].hash)
  }

  private static var off: UInt64 { WordHash.of("off") }
  private static let easing = WordSet("ease eases eased easing wear wears wore tail tails tailed")

  /// "is usually gone in an hour": nobody has taken it away.
  private var passesByItself: Bool {
    tokens.indices.dropLast().contains {
      Self.over.contains(tokens[$0].hash)
        && (word($0 + 1) == grammar.in || word($0 + 1) == grammar.within)
    }
  }

  /// Whether the sentence names what the text is about or points back to it.
  private func speaksOf(_ topic: Argument) -> Bool {
    analysis.mentions.contains { vocabulary.keys[Int($0.term)].concept == topic.concept }
      || chunks.contains {
        $0.kind == .nounPhrase && $0.flags.contains(.pronoun)
          && word(Int($0.head)) == grammar.it
      }
  }

  /// Whether a word that is no part of what is suffered is a cue.
  private func holdsCue(_ cues: WordSet, beside items: ArgumentList) -> Bool {
    tokens.indices.contains { i in
      cues.contains(tokens[i].hash) && !items.contains { $0.first <= i && i < $0.end }
        // "needs urgent help"
        && !(tokens[i].hash == Self.help && tokens[i].tag == .noun)
        // "in my experience"
        && !(tokens[i].hash == Self.experience && tokens[i].tag == .noun)
        // "patients with risk factors such as Y"
        && !(i + 1 < tokens.count && lemma(i + 1) == grammar.factor)
    }
  }

  /// "not only", which denies nothing.
  func isNotOnly(_ token: Int) -> Bool {
    token + 1 < tokens.count && tokens[token].tag == .negation
      && Self.onlies.contains(tokens[token + 1].hash)
  }

  private static let onlies = WordSet("only just merely simply solely")

  /// "that has not responded", "whose sleep has not improved"
  private func tellsWhichByDenying(_ clause: Clause) -> Bool {
    clause.isNegated && (clause.role == .relative || isOfTheirs(clause))
  }

  private func state(_ items: ArgumentList, _ topic: Argument, _ gist: Gist) {
    let isNegated = tokens.indices.contains {
      (classes($0).contains(.negator) || tokens[$0].tag == .negation) && !isNotOnly($0)
    }
    // "I haven't had a cold" says nothing of what causes colds, "for those whose Y has not improved" tells whom.
    if isNegated, gist == .harm || clauses.contains(where: tellsWhichByDenying) { return }
    // What a lack of it does is not what it does.
    if gist != .help, tokens.contains(where: { Self.lacking.contains($0.hash) }) { return }
    let isHedged = tokens.indices.contains {
      !classes($0).isDisjoint(with: [.hedgeWord, .canModal])
    }
    let isLess = tokens.contains { Self.lessening.contains($0.hash) }
    // "fewer people get Y"
    if isLess, gist == .harm { return }
    for item in items {
      // "Some people get a headache", of a painkiller, is why it is taken.
      if gist == .harm, purposes.contains(item.concept) { continue }
      let claim: (kind: ClaimKind, predicate: Predicate)
      switch gist {
      case .help: claim = (.therapeutic, .treats)
      case .harm: claim = (.safety, .causes)
      case .chance: claim = (.association, isLess ? .decreasesRiskOf : .increasesRiskOf)
      }
      var draft = Draft(
        kind: claim.kind, predicate: claim.predicate, subject: topic, object: item, first: 0,
        end: tokens.count)
      // Not compared with what is said outright.
      qualifiers.append(
        Qualifier(kind: .manner, concept: concepts.key("in passing", .concept)))
      draft.context = qualifiers.count - 1..<qualifiers.count
      draft.isNegated = isNegated
      draft.isHedged = isHedged
      drafts.append(draft)
    }
  }

  private static var maybeTelling: WordMask {
    WordMask().or("felt").or("feel").or("feels").or("had").or("got").or("get").or("gets")
      .or("cause").or("causes").or("caused").or("lead").or("leads").or("risk").or("risks")
      .or("problem").or("problems").or("complain").or("complained").or("suffer").or("suffered")
      .or("trigger").or("damage").or("upset").or("develop").or("developed").or("experience")
      .or("experienced").or("report").or("reported").or("notice").or("noticed").or("bring")
      .or("brings").or("brought").or("reaction").or("reactions").or("help").or("helps")
      .or("helped").or("relief").or("relieve").or("relieves").or("relieved").or("better")
      .or("improve").or("improves").or("improved").or("improvement").or("ease").or("eases")
      .or("eased").or("cure").or("cured").or("gone").or("clear").or("cleared").or("remedy")
      .or("benefit")
      .or("benefits").or("work").or("works").or("worked").or("effective").or("prescribed")
      .or("prescribe").or("useful").or("soothe").or("used").or("odds").or("chance").or("chances")
      .or("use").or("uses").or("using").or("recommend").or("recommends").or("recommended")
      .or("suggest").or("suggests").or("list").or("lists").or("offer").or("offers").or("offered")
      .or("gave").or("given").or("take").or("taking").or("option").or("choice").or("treatment")
      .or("popular").or("trying").or("tried").or("prescribes").or("turn").or("reach")
      .or("associated").or("linked").or("tied").or("worse").or("worsen")
  }
  private static let helping = WordSet(
    "help helps helped helping relief relieve relieves relieved better improve improves improved improvement ease "
      + "eases eased cure cured fix clear cleared remedy benefit "
      + "benefits work works worked effective prescribed prescribe useful soothe")
  private static var help: UInt64 { WordHash.of("help") }
  private static let over = WordSet("gone")
  private static let using = WordSet(
    "use uses used using recommend recommends recommended suggest suggests suggested list lists offer offers offered "
      + "prescribed prescribe prescribes gave given take taking option choice treatment first-line popular useful "
      + "trying tried reach turn")
  private static var experience: UInt64 { WordHash.of("experience") }
  private static let harming = WordSet(
    "felt feel feels had got get gets cause causes caused causing lead leads risk risks problem problems complain "
      + "complained suffer suffered trigger worse worsen damage upset develop developed experience experienced "
      + "report reported notice noticed bring brings brought reaction reactions")
  private static let lacking = WordSet(
    "deficiency deficient deficiencies lack lacking shortage insufficiency")
  private static let chances = WordSet("risk risks odds chance chances associated linked tied")
  private static let states = WordSet("pregnancy pregnant breastfeeding lactation")
  private static let lessening = WordSet(
    "lower lowers lowered less reduced fewer cut cuts reduce reduces protect protects halve halves halved down"
  )
  private static let advising = WordSet(
    "if whether who when tell call ask doctor doctors pharmacist")
}
