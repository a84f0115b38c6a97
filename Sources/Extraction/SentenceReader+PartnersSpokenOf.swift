import Claims

/// What is said of another substance where the text speaks of what one is taken with, however it is put: "Phenytoin builds up",
/// "With methadone the heart can go haywire", "Diabetics on gliclazide may go hypo", "Azathioprine can be taken alongside".
extension SentenceReader {
  /// - Parameter isUnder: whether the heading, the lead-in or a question says that mixing is spoken of.
  @inline(__always)
  func readPartnersSpokenOf(isUnder: Bool) {
    guard isUnder, !isCell, tokens.count > 2, tokens.count < 45, !analysis.mentions.isEmpty,
      let topic = substanceTopic, topic.concept.type == .substance, topic.isKnown
    else { return }
    lookForPartnersSpokenOf(topic)
  }

  @inline(never)
  private func lookForPartnersSpokenOf(_ topic: Argument) {
    guard topic.concept == (discourse.sectionTopic ?? discourse.documentTopic)?.concept,
      !contents.holds(form: .infinitive) || !tellsIntention, !speaksOfInstead,
      !said.contains(.firstPerson),
      // What other patterns understand says more.
      !drafts.contains(where: {
        $0.predicate == .interactsWith
          || $0.subject?.concept.type == .substance && $0.subject?.concept != topic.concept
            && $0.kind != .dosage && $0.kind != .statistic && $0.predicate != .hasSafetyProfile
      })
    else { return }
    for item in otherSubstances(topic, withMeals: true) {
      let part = part(of: item)
      guard isMet(item, in: part), !isRestated(item),
        !drafts.contains(where: {
          $0.subject?.concept == item.concept && $0.predicate != .hasSafetyProfile
        }),
        let isGood = goesWell(part)
      else { continue }
      dropProfiles(of: item)
      var draft = Draft(
        kind: .safety, predicate: .interactsWith, subject: topic, object: item,
        first: min(item.first, part.lowerBound), end: max(item.end, part.upperBound))
      // Not compared with what is said outright.
      qualifiers.append(Qualifier(kind: .manner, concept: concepts.key("in passing", .concept)))
      draft.context = qualifiers.count - 1..<qualifiers.count
      draft.isNegated = isGood
      draft.isHedged = isHedged(part)
      drafts.append(draft)
    }
  }

  /// "Coffee is fine" is said of the two.
  private func dropProfiles(of item: Argument) {
    drafts.removeAll {
      $0.predicate == .hasSafetyProfile && $0.first <= item.first && item.end <= $0.end
    }
  }

  /// "Use paracetamol instead", "is a better choice": what is taken in its place.
  private var speaksOfInstead: Bool {
    tokens.contains { Self.replacing.contains($0.hash) }
  }

  /// The words between marks that part what is said of one from what is said of another.
  private func part(of item: Argument) -> Range<Int> {
    var first = item.first
    while first > leadEnd, !isPart(first - 1) { first -= 1 }
    var end = item.end
    while end < tokens.count, !isPart(end) { end += 1 }
    return first..<end
  }

  private func isPart(_ token: Int) -> Bool {
    switch tokens[token].kind {
    case .semicolon, .stop, .open, .close: true
    default: Self.turns.contains(tokens[token].hash)
    }
  }

  /// Whether the item stands before what is said of it, or behind a word of taking beside.
  private func isMet(_ item: Argument, in part: Range<Int>) -> Bool {
    let c = chunkIndex(of: item.first)
    guard c >= 0, !isExampleHead(item), !isInBrackets(item) else { return false }
    let verb = part.first { tokens[$0].tag.isFiniteVerb }
    if let verb, item.end <= verb {
      // "Aspirin is a blood thinner" says what it is.
      return !isDefinition(verb, item)
    }
    var before = item.first - 1
    while before >= part.lowerBound,
      tokens[before].tag == .determiner || tokens[before].tag == .adjective
    {
      before -= 1
    }
    guard before >= part.lowerBound else {
      return verb == nil && part.count > item.end - item.first
    }
    return Self.beside.contains(tokens[before].hash)
      || classes(before).contains(.takeVerb) && tokens[before].tag != .noun
  }

  /// "Steroids such as A", "painkillers like A": A is named.
  private func isExampleHead(_ item: Argument) -> Bool {
    guard item.end < tokens.count else { return false }
    let next = chunkIndex(of: item.end)
    return isPreposition(next, grammar.like, grammar.such)
  }

  /// "clarithromycin (an antibiotic)"
  private func isInBrackets(_ item: Argument) -> Bool {
    var i = item.first - 1
    while i >= 0, tokens[i].kind != .close {
      if tokens[i].kind == .open { return true }
      i -= 1
    }
    return false
  }

  private func isDefinition(_ verb: Int, _ item: Argument) -> Bool {
    guard
      let clause = clauses.first(where: { head($0.chunk) == verb || chunks[$0.chunk].first == verb }
      ),
      chunks[clause.chunk].flags.contains(.copular), !chunks[clause.chunk].flags.contains(.passive)
    else { return false }
    let behind = skipLight(clause.chunk + 1)
    return isNounPhrase(behind) && mentionTerm(head(behind))?.concept.type == .substance
      || isNounPhrase(behind) && classes(head(behind)).contains(.generic)
  }

  /// Whether the words say that the two do not mind one another (true) or do (false); nil where they say both, or ask.
  private func goesWell(_ part: Range<Int>) -> Bool? {
    var isDenied = false
    var isGood = false
    var isBad = false
    var isMeeting = false
    for token in part {
      let hash = tokens[token].hash
      let kinds = classes(token)
      if tokens[token].tag == .negation || kinds.contains(.negator) { isDenied = true }
      if kinds.contains(.safeWord) || kinds.contains(.fitWord) || Self.well.contains(hash) {
        isGood = true
      }
      if kinds.contains(.unsafeWord) || kinds.contains(.shunVerb) || Self.badly.contains(hash) {
        isBad = true
      }
      if Self.unaffected.contains(hash) { return isBad ? nil : true }
      if Self.meeting.contains(hash) { isMeeting = true }
    }
    if isBad { return false }
    if !isDenied, isPermitted(part) { isGood = true }
    if isGood { return isDenied ? false : isLimited(behind: part) ? nil : true }
    if isDenied, isMeeting { return true }
    // "do not appear to do so"
    if isDenied, !part.contains(where: { classes($0).contains(.takeVerb) }) { return nil }
    return false
  }

  /// "can be taken"
  private func isPermitted(_ part: Range<Int>) -> Bool {
    part.contains { token in
      classes(token).contains(.canModal)
        && (token + 1..<min(part.upperBound, token + 4)).contains {
          classes($0).contains(.takeVerb) && tokens[$0].tag != .noun
        }
    }
  }

  /// "is fine unless you vomit", "is fine, but leave an hour"
  private func isLimited(behind part: Range<Int>) -> Bool {
    tokens.indices[part.lowerBound...].contains { Self.limits.contains(tokens[$0].hash) }
  }

  private func isHedged(_ part: Range<Int>) -> Bool {
    part.contains { !classes($0).isDisjoint(with: [.hedgeWord, .canModal]) }
  }

  private static let turns = WordSet("but although though while whereas whilst yet")
  private static let limits = WordSet("unless except only if but hours hour")
  private static let replacing = WordSet(
    "instead alternative alternatives choice choices prefer preferred swap switch rather replace replaces unlike"
  )
  private static let beside = WordSet("with alongside on from plus and or taking +")
  private static let well = WordSet("usual normal normally freely alongside matter matters alright")
  private static let unaffected = WordSet("unaffected untouched unchanged")
  private static let badly = WordSet(
    "never avoid avoided danger dangerous risk risks stronger weaker less more lower higher off-limits worse badly apart"
  )
  private static let meeting = WordSet(
    "interact interacts interaction interactions affect affects affected interfere interferes clash clashes matter matters "
      + "problem problems issue issues harm conflict conflicts difference change changes alter alters reaction"
  )
}
