/// What is told in order to be rejected, or was once believed: "Some say that X cures Y. It does not.", "The idea
/// that X causes Y is a myth.", "It used to be thought that X causes Y."
///
/// Words in a row, not clauses: what rejects is said in a few fixed turns.
extension SentenceReader {
  /// How much a sentence rejects of the one before.
  enum Rejection {
    case nothing
    /// What it reports of others ("There is no evidence for this.").
    case reports
    /// Whatever it says ("That is a myth.").
    case everything
  }

  /// Leaves out the claims of the sentence that it rejects itself.
  /// - Returns: what it rejects of the sentence before.
  @inline(__always)
  func dropRejected() -> Rejection {
    mayHold(oneOf: Self.maybeRejecting) ? lookForRejected() : .nothing
  }

  /// Whether the sentence reports what others say or found.
  var isReporting: Bool {
    !saidByVerbs.isDisjoint(with: [.reportVerb, .quoteVerb]) || mayHold(oneOf: Self.maybeHearsay)
  }

  private static var maybeHearsay: WordMask {
    WordMask().or("heard").or("told").or("promised").or("promise").or("touted").or("rumored")
      .or("rumoured").or("tell").or("tells")
  }

  private static var maybeRejecting: WordMask {
    WordMask().or("not").or("no").or("never").or("failed").or("shred").or("used").or("once")
      .or("long").or("myth").or("myths").or("misconception")
      .or("misconceptions").or("fallacy").or("false").or("untrue")
      .or("wrong").or("incorrect").or("mistaken").or("nonsense").or("hoax").or("unfounded")
      .or("unproven").or("unproved").or("unsupported").or("unsubstantiated").or("overblown").or(
        "exaggerated"
      )
      .or("overstated").or("baseless").or("bunk").or("fiction").or("belief")
      .or("heard").or("read").or("told").or("seen").or("claim").or("claims").or("rumor").or(
        "rumour"
      )
      .or("nope").or("discredited").or("refuted").or("debunked").or("dispelled").or("disproved")
      .or("disproven").or("rebutted").or("refutes").or("dispels").or("debunks").or("allayed")
      .or("ruled").or("rejected").or("overturned").or("abandoned").or("groundless")
  }

  private static let rejecting = WordSet(maybe: maybeRejecting)

  @inline(never)
  private func lookForRejected() -> Rejection {
    var rejected = Rejection.nothing
    let rejecting = Self.rejecting
    for i in tokens.indices where rejecting.mayContain(tokens[i].hash) {
      let hash = tokens[i].hash
      if Self.hearing.contains(hash) || Self.rumours.contains(hash) {
        readHearsay(i)
      } else if Self.falsehoods.contains(hash) || isCommonBelief(i) {
        if readFalsehood(i) { rejected = .everything }
      } else if Self.unproven.contains(hash) {
        readUnprovenNotion(i)
      } else if hash == Self.not || hash == Self.never {
        if readDenial(i) || isBareDenial(i) { rejected = .everything }
        readUnsupported(i)
        if readUnproven(i), rejected == .nothing { rejected = .reports }
      } else if hash == Self.no || hash == Self.shred || hash == Self.failed {
        if isTestedInVain(i) { rejected = .everything }
        readBaseless(i)
        if readUnproven(i), rejected == .nothing { rejected = .reports }
      } else if Self.refuting.contains(hash) {
        readRefuted(i)
      } else if Self.formerly.contains(hash) {
        readFormerBelief(i)
      }
    }
    return rejected
  }

  // MARK: What is false

  /// "This is a myth", "the idea that X is wrong", "It is a myth that X", "Myth: X".
  /// - Returns: whether it is said of the sentence before.
  private func readFalsehood(_ word: Int) -> Bool {
    if word == 0, tokens.count > 1, tokens[1].kind == .colon {
      drafts.removeAll()
      return false
    }
    if word == 0, isEnd(1) { return true }
    if word + 1 < tokens.count, tokens[word + 1].hash == Self.that {
      // "The myth that X persists", "it is false that X"
      if tokens[word].hash == Self.belief {
        // "There is a widespread belief that X"
        drafts.removeAll { $0.first > word }
      } else {
        denyFalse(word + 1..<tokens.count)
      }
      return false
    }
    if word + 2 < tokens.count, Self.copulas.contains(tokens[word + 1].hash),
      tokens[word + 2].hash == Self.that
    {
      // "One of the stubborn myths is that X"
      denyFalse(word + 3..<tokens.count)
      return false
    }
    var copula = word - 1
    while copula >= 0, Self.fillers.contains(tokens[copula].hash) { copula -= 1 }
    guard copula > 0,
      Self.copulas.contains(tokens[copula].hash) || Self.proving.contains(tokens[copula].hash)
    else { return false }
    if let notion = tokens.indices.prefix(copula).first(where: { isNotion($0) }) {
      denyFalse(notion + 1..<copula)
      return false
    }
    guard isEnd(word + 1) || tokens[word + 1].hash == Self.about else { return false }
    return reject(from: copula - 1)
  }

  /// "a widespread belief"
  private func isCommonBelief(_ token: Int) -> Bool {
    token > 0 && tokens[token].hash == Self.belief
      && Self.common.contains(tokens[token - 1].hash)
  }

  /// "the idea that"
  private func isNotion(_ token: Int) -> Bool {
    Self.notions.contains(tokens[token].hash) && token + 1 < tokens.count
      && tokens[token + 1].hash == Self.that
  }

  /// "It does not.", "That is not true."
  private func readDenial(_ not: Int) -> Bool {
    guard not > 1, Self.auxiliaries.contains(tokens[not - 1].hash) else { return false }
    // "It did not, however, beat an opioid" denies something else.
    if isEnd(not + 1), not + 1 >= tokens.count || tokens[not + 1].kind != .comma {
      return not == 2 || not == 4 && isNo(0) ? reject(from: not - 2) : false
    }
    var next = not + 1
    while next < tokens.count, Self.fillers.contains(tokens[next].hash) { next += 1 }
    guard next < tokens.count, Self.truths.contains(tokens[next].hash), isEnd(next + 1) else {
      return false
    }
    return reject(from: not - 2)
  }

  /// "Sadly not."
  private func isBareDenial(_ not: Int) -> Bool {
    not == 1 && isEnd(2) && tokens.count < 4 && Self.regrets.contains(tokens[0].hash)
  }

  /// "Tested, and it made no difference."
  private func isTestedInVain(_ no: Int) -> Bool {
    no > 0 && no + 1 < tokens.count && tokens.count < 10 && drafts.isEmpty
      && Self.testing.contains(tokens[0].hash) && Self.outcomes.contains(tokens[no + 1].hash)
      && isEnd(no + 2)
  }

  private static let regrets = WordSet(
    "sadly alas unfortunately afraid definitely certainly absolutely")
  private static let testing = WordSet("tested tried studied")
  private static let outcomes = WordSet("difference effect benefit")

  /// "Claims that X cures Y are not supported by evidence"
  private func readUnsupported(_ not: Int) {
    guard mayHold(oneOf: Self.maybeNotion), not > 0, not + 1 < tokens.count,
      Self.auxiliaries.contains(tokens[not - 1].hash),
      (not + 1..<min(tokens.count, not + 4)).contains(where: {
        Self.backed.contains(tokens[$0].hash)
      }), let notion = tokens.indices.prefix(not).first(where: { isNotion($0) })
    else { return }
    denyClaimed(notion + 1..<not)
  }

  /// "Claims that X cures Y have no basis"
  private func readBaseless(_ no: Int) {
    guard no > 0, no + 1 < tokens.count else { return }
    if tokens[no + 1].hash == Self.such, Self.opening.contains(tokens[0].hash) {
      // "Although it has been suggested that X causes Y, trials found no such effect"
      denyClaimed(0..<no)
      return
    }
    guard mayHold(oneOf: Self.maybeNotion) else { return }
    if let notion = (no + 2..<max(no + 2, min(tokens.count, no + 6))).first(where: { isNotion($0) }
    ),
      Self.evidence.contains(tokens[no + 1].hash) || Self.grounds.contains(tokens[no + 1].hash)
    {
      // "There is no truth to the claim that X cures Y"
      denyClaimed(notion + 1..<tokens.count)
      return
    }
    guard lemma(no - 1) == grammar.have,
      (no + 1..<min(tokens.count, no + 4)).contains(where: {
        Self.evidence.contains(tokens[$0].hash) || Self.grounds.contains(tokens[$0].hash)
      }), let notion = tokens.indices.prefix(no).first(where: { isNotion($0) })
    else { return }
    denyClaimed(notion + 1..<no)
  }

  /// "A review discredited concerns that X causes Y", "fears that X causes Y were dispelled"
  private func readRefuted(_ verb: Int) {
    guard mayHold(oneOf: Self.maybeNotion) else { return }
    let isRuling = tokens[verb].hash == Self.ruled
    if isRuling, verb + 1 >= tokens.count || tokens[verb + 1].hash != Self.out { return }
    var before = verb - 1
    // "was later ruled out"
    while before > 0,
      tokens[before].tag == .adverb || Self.later.contains(tokens[before].hash)
    { before -= 1 }
    // "has not been ruled out"
    if (max(0, before - 2)..<verb).contains(where: { tokens[$0].tag == .negation }) { return }
    if let notion = tokens.indices.dropFirst(verb + 1).prefix(5).first(where: { isNotion($0) }) {
      denyClaimed(notion + 1..<tokens.count)
    } else if before > 0,
      tokens[before].tag.isFiniteVerb || tokens[before].tag == .participle
        || Self.copulas.contains(tokens[before].hash) || tokens[before].hash == Self.been,
      let notion = tokens.indices.prefix(verb).first(where: { isNotion($0) })
    {
      denyClaimed(notion + 1..<verb)
    }
  }

  private static let refuting = WordSet(
    "discredited refuted debunked dispelled disproved disproven rebutted refutes dispels debunks allayed "
      + "ruled rejected overturned abandoned")

  /// What is called false is denied, and nobody who says it backs that.
  private func denyFalse(_ range: Range<Int>) {
    denyClaimed(range)
    deniesHearsay = true
  }

  /// What is claimed without support is denied.
  private func denyClaimed(_ range: Range<Int>) {
    for k in drafts.indices
    where drafts[k].first >= range.lowerBound && drafts[k].end <= range.upperBound
      && drafts[k].kind != .evidence && drafts[k].kind != .dosage
    {
      drafts[k].isNegated = true
    }
  }

  private func isNo(_ token: Int) -> Bool {
    tokens[token].hash == Self.no && tokens[token + 1].kind == .comma
  }

  /// "Claims that X melts fat are unproven", "the idea that X cures Y is overblown".
  private func readUnprovenNotion(_ word: Int) {
    var copula = word - 1
    while copula > 0, Self.fillers.contains(tokens[copula].hash) { copula -= 1 }
    guard copula > 0, Self.copulas.contains(tokens[copula].hash),
      let notion = tokens.indices.prefix(copula).first(where: { isNotion($0) })
    else { return }
    denyClaimed(notion + 1..<copula)
  }

  private static let unproven = WordSet(
    "unproven unproved unsupported unsubstantiated overblown exaggerated overstated")

  // MARK: What goes about

  /// "You may have read that X", "people are often told that X", "you may come across the claim that X": that it is said
  /// is not to say it.
  private func readHearsay(_ word: Int) {
    guard
      let that = tokens.indices.dropFirst(word + 1).prefix(6).first(where: {
        tokens[$0].hash == Self.that
      }), !tokens.indices[word..<that].dropFirst().contains(where: { tokens[$0].tag.isFiniteVerb }),
      let teller = tokens.indices.prefix(word).last(where: {
        tokens[$0].tag.isFiniteVerb || tokens[$0].tag == .modal
      })
    else { return }
    let isOfReader = tokens.indices.prefix(word).suffix(8).contains {
      Self.readers.contains(tokens[$0].hash)
    }
    guard isOfReader else { return }
    if Self.rumours.contains(tokens[word].hash) {
      guard
        tokens.indices[teller..<word].contains(where: { Self.meeting.contains(tokens[$0].hash) })
      else { return }
    }
    drafts.removeAll { $0.first > word && $0.end > that }
  }

  private static let hearing = WordSet("heard read told seen")
  private static let rumours = WordSet("claim claims rumor rumour")
  private static let readers = WordSet("you people many most some readers parents patients")
  private static let meeting = WordSet("come across see hear meet encounter read find")

  // MARK: What was not shown

  /// "This has not been replicated", "later studies did not bear this out", "there is no evidence for it".
  private func readUnproven(_ word: Int) -> Bool {
    if word > 1, word + 2 < tokens.count, tokens[word + 1].hash == Self.been {
      guard Self.proven.contains(tokens[word + 2].hash), isEnd(word + 3) else { return false }
      return reject(from: word - 2)
    }
    // What is meant by "this" must end the statement.
    guard
      let this = tokens.indices.dropFirst(word + 1).prefix(8).first(where: { i in
        Self.pronouns.contains(tokens[i].hash)
          && (isEnd(i + 1) || tokens[i + 1].hash == Self.out && isEnd(i + 2))
      })
    else { return false }
    let between = tokens.indices[(word + 1)..<this]
    let isUnsupported =
      tokens[word].hash == Self.no || tokens[word].hash == Self.shred
      ? between.contains { Self.evidence.contains(tokens[$0].hash) }
      : between.contains { Self.confirming.contains(tokens[$0].hash) }
    guard isUnsupported else { return false }
    let start = start(ofStatementWith: word)
    drafts.removeAll { $0.end <= start }
    return start == 0
  }

  /// The first token of the part of the sentence between semicolons, dashes and "but" that the token is in.
  private func start(ofStatementWith token: Int) -> Int {
    var start = token
    while start > 0, !isBorder(start - 1) { start -= 1 }
    return start
  }

  private func isBorder(_ token: Int) -> Bool {
    switch tokens[token].kind {
    case .semicolon, .dash, .colon: true
    default: Self.contrasts.contains(tokens[token].hash)
    }
  }

  // MARK: What was once believed

  /// "It used to be thought that X", "was once believed to X", "we once claimed that X, but".
  private func readFormerBelief(_ word: Int) {
    // "has long been believed to" may still be.
    if word > 0, tokens[word - 1].tag == .have { return }
    guard
      let verb = tokens.indices.dropFirst(word + 1).prefix(3)
        .first(where: { Self.believing.contains(tokens[$0].hash) }),
      verb + 1 < tokens.count,
      tokens[verb + 1].hash == Self.that || tokens[verb + 1].hash == Self.to
        || tokens[verb].hash == Self.suspected
    else { return }
    let end = tokens.indices.dropFirst(verb).first { isBorder($0) } ?? tokens.count
    // "was once thought to cause Y": the subject stands before.
    drafts.removeAll { $0.end > verb && ($0.first < end || $0.first <= word) && $0.end <= end }
  }

  // MARK: Words

  /// Rejects what stands before a pronoun in the sentence.
  /// - Returns: whether it is the sentence before that is rejected.
  private func reject(from pronoun: Int) -> Bool {
    guard pronoun >= 0, Self.pronouns.contains(tokens[pronoun].hash) else { return false }
    drafts.removeAll { $0.end <= pronoun }
    return pronoun == 0 || pronoun == 2 && isNo(0)
      || pronoun == 1 && Self.contrasts.contains(tokens[0].hash)
  }

  /// Whether a statement ends before the token.
  func isEnd(_ token: Int) -> Bool {
    guard token < tokens.count else { return true }
    switch tokens[token].kind {
    case .stop, .comma, .semicolon, .dash, .close, .quote, .reference: return true
    default: return false
    }
  }

  private static let falsehoods = WordSet(
    "nope myth myths misconception misconceptions fallacy false untrue wrong incorrect mistaken nonsense hoax "
      + "unfounded baseless bunk fiction groundless")
  private static let fillers = WordSet(
    "a an the just only simply all pure one another of common popular biggest persistent old urban completely "
      + "totally plain plainly patently entirely quite actually really")
  private static let later = WordSet("later since eventually subsequently")
  private static let proving = WordSet("proved proven been")
  private static var ruled: UInt64 { WordHash.of("ruled") }
  private static let copulas = WordSet("is was are were 's")
  private static let auxiliaries = WordSet(
    "does do did has have had is are was were will would can could")
  private static let truths = WordSet("true so case correct right accurate")
  private static let pronouns = WordSet("this that it they these those which")
  private static let notions = WordSet(
    "idea claim belief notion theory myth rumor rumour assertion suggestion story view assumption ideas claims "
      + "beliefs myths rumors rumours assertions suggestions stories concern concerns fear fears worry worries "
      + "speculation report reports perception perceptions impression allegation allegations contention"
  )
  private static var maybeNotion: WordMask {
    WordMask().or("idea").or("claim").or("belief").or("notion").or("theory").or("myth").or("rumor")
      .or("rumour").or("assertion").or("suggestion").or("story").or("view").or("assumption")
      .or("ideas").or("claims").or("beliefs").or("myths").or("rumors").or("rumours")
      .or("assertions").or("suggestions").or("stories").or("concern").or("concerns").or("fear")
      .or("fears").or("worry").or("worries").or("speculation").or("report").or("reports")
      .or("perception").or("perceptions").or("impression").or("allegation").or("allegations")
      .or("contention")
  }
  private static let grounds = WordSet("support foundation merit grounds backing")
  private static let backed = WordSet(
    "supported backed borne proven proved substantiated confirmed corroborated justified verified replicated upheld"
  )
  private static let contrasts = WordSet("but yet however though")
  private static let proven = WordSet(
    "shown proven proved replicated confirmed demonstrated verified substantiated reproduced")
  private static let evidence = WordSet(
    "evidence study studies trial trials research data proof basis truth")
  private static let confirming = WordSet(
    "bear bore confirm confirmed support supported replicate replicated reproduce reproduced back")
  private static let formerly = WordSet("used once long")
  private static let believing = WordSet("thought believed said assumed claimed suspected")

  private static let opening = WordSet("although though while despite whereas")
  private static var such: UInt64 { WordHash.of("such") }
  private static let common = WordSet("widespread popular common mistaken false widely-held")

  private static var belief: UInt64 { WordHash.of("belief") }
  private static var not: UInt64 { WordHash.of("not") }
  private static var never: UInt64 { WordHash.of("never") }
  private static var no: UInt64 { WordHash.of("no") }
  private static var shred: UInt64 { WordHash.of("shred") }
  private static var failed: UInt64 { WordHash.of("failed") }
  private static var that: UInt64 { WordHash.of("that") }
  private static var to: UInt64 { WordHash.of("to") }
  private static var been: UInt64 { WordHash.of("been") }
  private static var out: UInt64 { WordHash.of("out") }
  private static var about: UInt64 { WordHash.of("about") }
  private static var suspected: UInt64 { WordHash.of("suspected") }
}
