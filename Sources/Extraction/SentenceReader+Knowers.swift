import Claims
import Documents

extension SentenceReader {
  // MARK: Those who are not named

  /// "Studies suggest", "experts believe", "according to research", "in one study", unless the words go on to
  /// name someone.
  @inline(__always)
  func addVague(_ found: inout [Citation]) {
    guard
      !saidByNouns.isDisjoint(with: .study | .expert | .firstPerson)
        || mayHold(oneOf: Self.maybeClaimants)
    else { return }
    lookForVague(&found)
  }

  @inline(never)
  private func lookForVague(_ found: inout [Citation]) {
    for clause in clauses {
      let verb = head(clause.chunk)
      guard clause.role == .main || clause.role == .relative,
        !chunks[clause.chunk].flags.contains(.passive)
      else { continue }
      var subject = clause.subjectEnd > clause.subjectFirst ? clause.subjectFirst : -1
      let before = skipLightLeft(clause.chunk - 1)
      if !isNounPhrase(subject), before == 1, kind(0) == .verbGroup, chunks[0].form == .gerund {
        // "Imaging studies suggest"
        subject = before
      }
      guard isNounPhrase(subject) else { continue }
      // "Leading scientists agree"
      if !isUnnamedKnower(subject), isNounPhrase(skipLightLeft(clause.chunk - 1)),
        skipLightLeft(clause.chunk - 1) == subject + 1
      {
        subject += 1
      }
      if classes(head(subject)).contains(.firstPerson) {
        if tokens[verb].hash == Self.read || tokens[verb].hash == Self.heard {
          addVague(&found, Int(chunks[subject].first), Int(chunks[clause.chunk].end))
        }
        continue
      }
      guard isUnnamedKnower(knower(subject)) || isClaimant(subject, verb),
        !chunks[subject].flags.contains(.negated),
        isSaying(verb) || Self.speaking.contains(tokens[verb].hash)
          || isStudyVerb(verb, knower(subject)), !isScant(subject),
        !namesSomeone(clause, found)
      else { continue }
      // What doctors do not recommend is not what they say.
      if clause.isNegated, !isBelief(verb) { continue }
      addVague(&found, Int(chunks[subject].first), Int(chunks[clause.chunk].end))
    }
    for c in chunks.indices where isNounPhrase(c) {
      if classes(head(c)).contains(.study) {
        readVaguePhrase(c, &found)
      } else if classes(head(c)).contains(.expert), c > 0, isIndefinite(c), isUnnamedKnower(c),
        tokens[head(c)].flags.contains(.pluralForm), isPreposition(c - 1),
        lowercased(Int(chunks[c - 1].first)) == "according", !namesSomeone(from: c, found)
      {
        // "according to some experts"
        addVague(&found, Int(chunks[c - 1].first), Int(chunks[c].end))
      }
    }
  }

  /// "a growing number of experts", "the majority of doctors": those who are counted.
  private func knower(_ subject: Int) -> Int {
    guard Self.counts.contains(tokens[head(subject)].hash), isPreposition(subject + 1, grammar.of),
      isNounPhrase(subject + 2)
    else { return subject }
    return subject + 2
  }

  private static let counts = WordSet(
    "number majority minority handful group body lot plenty")

  private static var read: UInt64 { WordHash.of("read") }
  private static var heard: UInt64 { WordHash.of("heard") }

  private func addVague(_ found: inout [Citation], _ first: Int, _ end: Int) {
    let range = analysisRange(first, end)
    if found.contains(where: { $0.range.overlaps(range) }) { return }
    found.append(Citation(authority: string(range), kind: .vague, reference: nil, range: range))
  }

  private func readVaguePhrase(_ c: Int, _ found: inout [Citation]) {
    let before = skipLightLeft(c - 1)
    let first = Int(chunks[c].first)
    let end = Int(chunks[c].end)
    guard !chunks[c].flags.contains(.negated), !isScant(c) else { return }
    if kind(c + 1) == .subordinator, word(head(c + 1)) == grammar.that {
      // "recent evidence that"
      if !namesSomeone(from: c, found) { addVague(&found, first, end) }
      return
    }
    guard isPreposition(before), !namesSomeone(from: c, found) else { return }
    let phrase = lowercased(Int(chunks[before].head))
    if phrase == "according" || phrase == "based" {
      addVague(&found, first, end)
    } else if isPreposition(before, grammar.in, grammar.from),
      Self.settings.contains(tokens[head(c)].hash), isIndefinite(c) || isDescribed(c),
      isSetting(before)
    {
      // "in one study", "in a 24-week trial", "in laboratory experiments"
      addVague(&found, first, end)
    }
  }

  /// Whether what is said is said of the study: "In one study, X …", "X … in one study", not "no effect was
  /// tested in large trials".
  private func isSetting(_ preposition: Int) -> Bool {
    let before = skipLightLeft(preposition - 1)
    guard isNounPhrase(before) || kind(before) == .verbGroup || kind(before) == .adjective else {
      return true
    }
    guard let index = governing(preposition) else { return false }
    let clause = clauses[index]
    // "has been shown in many studies to"
    if chunks[clause.chunk].flags.contains(.passive), !clause.isNegated, !clause.isUnasserted,
      Self.shown.contains(tokens[head(clause.chunk)].hash)
    {
      return true
    }
    return !clause.isNegated && !clause.isUnasserted
      && classes(head(clause.chunk)).isDisjoint(with: [.studyVerb, .needWord, .proofVerb])
      && !chunks[clause.chunk].flags.contains(.copular) && governing(preposition) != nil
  }

  private static let shown = WordSet("shown proven proved demonstrated found")
  private static let settings = WordSet(
    "study studies trial trials experiment experiments analysis meta-analysis analyses review "
      + "survey surveys pilot series report reports paper rct rcts")

  /// "the large European trial of 737 adults": said to be which one.
  private func isDescribed(_ c: Int) -> Bool {
    chunks[c].flags.contains(.definite) && head(c) - Int(chunks[c].first) > 1
      && isPreposition(c + 1, grammar.of) && isNounPhrase(c + 2)
      && (Int(chunks[c + 2].first)..<Int(chunks[c + 2].end)).contains {
        tokens[$0].kind == .number || tokens[$0].kind == .quantity
      }
  }

  /// "one study", "a trial", "animal studies": not "the study", "their studies".
  private func isIndefinite(_ c: Int) -> Bool {
    let phrase = chunks[c]
    return phrase.flags.isDisjoint(with: [.definite, .possessiveDeterminer])
      && phrase.possessorEnd == phrase.first
  }

  /// "limited evidence that", "little research shows": nobody who knows.
  private func isScant(_ chunk: Int) -> Bool {
    guard isResearch(chunk) else { return false }
    switch evidenceWeight(chunk) {
    case .absent: return true
    case .lacking:
      // "limited evidence suggests" is a vague authority all the same.
      return kind(chunk + 1) == .subordinator
        || kind(chunk - 1) == .adverb && classes(head(chunk - 1)).contains(.negator)
    default: return false
    }
  }

  private func isUnnamedKnower(_ chunk: Int) -> Bool {
    // "your doctor may suggest", "the doctor may suggest" tell nobody's findings.
    let isOne =
      chunks[chunk].flags.contains(.definite) && !tokens[head(chunk)].flags.contains(.pluralForm)
      && classes(head(chunk)).isSuperset(of: [.expert, .person])
    return !classes(head(chunk)).isDisjoint(with: [.study, .expert]) && !isOne
      && !chunks[chunk].flags.contains(.possessiveDeterminer)
  }

  private func isSaying(_ verb: Int) -> Bool { classes(verb).contains(.reportVerb) }

  private static let looking = WordSet(
    "hint hints hinted point points pointed compared compare link links linked tie ties tied "
      + "looked followed tested examined evaluated randomized randomised assigned gave enrolled "
      + "detected measured failed fail recorded saw used use administered")

  /// "a trial compared", "rodent data hint at".
  private func isStudyVerb(_ verb: Int, _ subject: Int) -> Bool {
    (classes(head(subject)).contains(.study)
      || Self.researchers.contains(tokens[head(subject)].hash))
      && Self.looking.contains(tokens[verb].hash)
  }

  private static let researchers = WordSet("researchers scientists investigators")

  private func isBelief(_ verb: Int) -> Bool {
    let hash = tokens[verb].hash
    return Self.beliefs.contains(hash)
  }

  private static let beliefs = WordSet(
    "believe think show shown find found suggest suggested support indicate say")

  private func namesSomeone(_ clause: Clause, _ found: [Citation]) -> Bool {
    let range = analysisRange(
      Int(chunks[clause.subjectFirst].first), Int(chunks[clause.chunk].end))
    return found.contains { $0.kind.isNamed && $0.range.overlaps(range) }
  }

  private func namesSomeone(from chunk: Int, _ found: [Citation]) -> Bool {
    let range = analysisRange(Int(chunks[chunk].first), Int(chunks[chunk].end) + 6)
    return found.contains { $0.kind.isNamed && $0.range.overlaps(range) }
  }

  // MARK: Experience

  /// "One patient shared", "I noticed", "many people report", "one man developed".
  @inline(__always)
  func addAnecdote(_ found: inout [Citation]) {
    guard
      !saidByVerbs.isDisjoint(with: .quoteVerb | .experienceVerb) || mayHoldLemma(grammar.report)
        || mayHold(oneOf: Self.maybeSwearing)
    else { return }
    lookForAnecdote(&found)
  }

  @inline(never)
  private func lookForAnecdote(_ found: inout [Citation]) {
    for clause in clauses where clause.role == .main || clause.role == .relative {
      guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
        continue
      }
      let phrase = clause.subjectFirst
      let subject = head(phrase)
      let verb = head(clause.chunk)
      let isTelling =
        // "Women are told not to" is advice.
        classes(verb).contains(.quoteVerb) && !chunks[clause.chunk].flags.contains(.passive)
        || Self.swearing.contains(tokens[verb].hash)
        || lemma(verb) == grammar.report && !chunks[clause.chunk].flags.contains(.passive)
      let person =
        classes(subject).contains(.person) && classes(subject).isDisjoint(with: [.expert])
        && !Self.nobody.contains(tokens[subject].hash)
        && classes(subject).isDisjoint(with: [.secondPerson])
        || mentionTerm(subject)?.concept.type == .population || isOneOfPersons(phrase)
        || isMyKin(phrase)
      let isFirst = classes(subject).contains(.firstPerson)
      guard
        isTelling && person && !isFirst && !clause.isUnasserted
          || isOnePerson(phrase) && classes(verb).contains(.experienceVerb)
            && lemma(verb) != grammar.have && lemma(verb) != grammar.get
          || isFirst && classes(verb).contains(.experienceVerb)
            && lemma(verb) != grammar.have && lemma(verb) != grammar.get
      else { continue }
      // "Most people get it, says Okafor": what she says, and not they.
      if verb > 0, verb + 1 < tokens.count, tokens[verb - 1].kind == .comma,
        tokens[verb + 1].flags.contains(.capitalized)
      {
        continue
      }
      let range = analysisRange(
        Int(chunks[phrase].first), Int(chunks[clause.chunk].end))
      if found.contains(where: { $0.kind == .anecdote }) { continue }
      found.append(
        Citation(authority: string(range), kind: .anecdote, reference: nil, range: range))
    }
  }

  private static var maybeSwearing: WordMask {
    WordMask().or("swear").or("swears").or("rave").or("raves")
  }
  private static let swearing = WordSet("swear swears rave raves")
  private static let nobody = WordSet(
    "anyone anybody everyone everybody nobody who one researcher researchers author authors participant "
      + "participants volunteer volunteers subjects scientist scientists investigators")
  private static var one: UInt64 { WordHash.of("one") }
  private static var my: UInt64 { WordHash.of("my") }

  /// "one of our customers told us"
  private func isOneOfPersons(_ chunk: Int) -> Bool {
    (tokens[head(chunk)].hash == Self.one
      || Self.several.contains(tokens[head(chunk)].hash) && isOwn(chunk + 2))
      && isPreposition(chunk + 1, grammar.of)
      && isNounPhrase(chunk + 2) && classes(head(chunk + 2)).contains(.person)
      && !classes(head(chunk + 2)).contains(.expert)
  }

  /// "our ladies", "my patients"
  private func isOwn(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && Self.owning.contains(tokens[Int(chunks[chunk].first)].hash)
  }

  private static let several = WordSet("few some many several most handful")
  private static let owning = WordSet("our my")

  /// "My sister-in-law says"
  private func isMyKin(_ chunk: Int) -> Bool {
    let words = Int(chunks[chunk].first)..<Int(chunks[chunk].end)
    guard words.count > 1, tokens[words.lowerBound].hash == Self.my else { return false }
    return words.dropFirst().contains {
      classes($0).contains(.person) && !classes($0).contains(.expert)
    }
  }

  /// "one man", "one patient of mine", "my client".
  private func isOnePerson(_ chunk: Int) -> Bool {
    let token = head(chunk)
    let words = Int(chunks[chunk].first)..<Int(chunks[chunk].end)
    if let first = words.first, tokens[first].hash == Self.my {
      return words.dropFirst().contains { classes($0).contains(.person) }
        && !tokens[token].flags.contains(.pluralForm)
    }
    return Int(chunks[chunk].first) < token && tokens[Int(chunks[chunk].first)].hash == Self.one
      && classes(token).contains(.person) && !tokens[token].flags.contains(.pluralForm)
  }

  // MARK: Names without a title

  /// "says Jane Doe", "Jane Doe explains", "according to Jane Doe", "Smith and colleagues", "the PREDIMED trial".
  func addUntitled(_ found: inout [Citation]) {
    var next = 0
    for capital in capitals {
      let i = Int(capital)
      guard i >= next, isNameWord(i) else { continue }
      var end = i + 1
      while end < tokens.count, end < i + 5,
        isNamePart(end)
          // "MERIT-HF"
          || tokens[end].flags.isSuperset(of: [.hyphenBefore, .allCapitals])
          || tokens[end].kind == .stop && end + 1 < tokens.count
            && isNameWord(end + 1) && tokens[end - 1].end - tokens[end - 1].start == 1
          || tokens[end].kind == .number && end + 1 < tokens.count
            && Self.trials.contains(tokens[end + 1].hash)
      {
        end += 1
      }
      if let trial = trialEnd(i, end) {
        add(.institution, i, trial, &found)
        rememberStudy(i, end, found)
      } else if isStudyName(i, end) {
        add(.institution, i, end, &found)
        rememberStudy(i, end, found)
      } else if end - i == 1, isFirstName(i) {
        add(.anecdote, i - 1, end, &found)
      } else if end - i == 1, isSurname(i) {
        add(.person, i, end, &found)
      } else if end - i >= 2, isSpeaking(i, end) {
        add(isCustomer(end) ? .anecdote : .person, i, end, &found)
      } else if end + 1 < tokens.count, word(end) == grammar.and,
        Self.colleagues.contains(tokens[end + 1].hash)
      {
        add(.person, i, end + 2, &found)
      }
      next = end
    }
  }

  private func add(_ kind: Citation.Kind, _ first: Int, _ end: Int, _ found: inout [Citation]) {
    let range = analysisRange(first, end)
    if found.contains(where: { $0.range.overlaps(range) && $0.kind.isNamed }) { return }
    found.removeAll { $0.range.overlaps(range) && !$0.kind.isNamed }
    found.append(Citation(authority: string(range), kind: kind, reference: nil, range: range))
  }

  /// A capitalised word that the vocabulary does not have as anything but a body.
  private func isNameWord(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.kind == .word, token.flags.contains(.capitalized) else { return false }
    if token.flags.contains(.allCapitals), i + 1 < tokens.count,
      Self.trials.contains(tokens[i + 1].hash), token.mention < 0 || isPlainWord(i)
    {
      return true
    }
    if token.flags.contains(.allCapitals), i > 0, isStudyName(i, i + 1) { return true }
    guard token.mention < 0 else { return false }
    return token.tag == .properNoun || token.tag == .noun || token.word < 0
  }

  /// A capitalised word behind another, whatever it may be otherwise ("Jane Foster").
  private func isNamePart(_ i: Int) -> Bool {
    let token = tokens[i]
    return token.kind == .word && token.flags.contains(.capitalized) && token.mention < 0
      && token.tag != .pronoun && token.tag != .determiner
  }

  static let trials = WordSet("trial trials study studies")
  private static let colleagues = WordSet(
    "colleague colleagues coworkers collaborators associates team")

  /// "Okafor said", "…, Lilly says": a name that no list has, right before a verb of saying.
  private func isSurname(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.word < 0, token.mention < 0, !token.flags.contains(.allCapitals),
      !token.flags.contains(.possessive), i + 1 < tokens.count,
      token.end - token.start > 3
    else { return false }
    if i > 1, Self.saying.contains(tokens[i - 1].hash), tokens[i - 2].kind != .word {
      // "It is rare, says Okafor."
      return tokens[i + 1].kind == .stop || tokens[i + 1].kind == .comma
    }
    return (i == 0 || tokens[i - 1].kind != .word) && Self.saying.contains(tokens[i + 1].hash)
  }

  private static let saying = WordSet("said says adds reckons explains warns")

  /// "the ARISTOTLE trial", "the Framingham Heart Study": a name in capitals before "trial".
  private func trialEnd(_ first: Int, _ end: Int) -> Int? {
    guard first > 0,
      classes(first - 1).contains(.definiteArticle) || tokens[first - 1].tag == .adjective
        || tokens[first - 1].kind == .open
    else { return nil }
    let hasCapitals = (first..<end).contains {
      (tokens[$0].flags.contains(.allCapitals) || hasInnerCapitals($0)
        || tokens[$0].flags.isSuperset(of: [.capitalized, .hasDigit]))
        && tokens[$0].end - tokens[$0].start > 2
        && discourse.acronyms[tokens[$0].hash] == nil
    }
    if end < tokens.count, Self.trials.contains(tokens[end].hash), hasCapitals { return end + 1 }
    let last = end - 1
    return end - first >= 2 && Self.trials.contains(tokens[last].hash) ? end : nil
  }

  /// "LoDoCo2", "DiRECT"; others have a number: "D2d"
  private func hasInnerCapitals(_ i: Int) -> Bool {
    (Int(tokens[i].start) + 1..<max(Int(tokens[i].start) + 1, Int(tokens[i].end))).contains {
      text[$0] >= 0x41 && text[$0] <= 0x5A
    }
  }

  /// "says Mark, 41", "writes Carol from Ohio": somebody of whom no more than a first name is given.
  private func isFirstName(_ i: Int) -> Bool {
    guard i > 0, i + 1 < tokens.count, classes(i - 1).contains(.quoteVerb),
      tokens[i - 1].tag == .verbS || tokens[i - 1].tag == .past
    else { return false }
    if tokens[i + 1].kind == .comma, i + 2 < tokens.count {
      return tokens[i + 2].kind == .number || tokens[i + 2].kind == .quantity
        || tokens[i + 2].tag == .number
    }
    return word(i + 1) == grammar.from
  }

  /// Whether a verb of saying stands beside the name.
  private func isSpeaking(_ first: Int, _ end: Int) -> Bool {
    if first > 0 {
      let before = tokens[first - 1]
      if classes(first - 1).contains(.quoteVerb), before.tag == .verbS || before.tag == .past {
        return true
      }
      if first > 1, before.tag == .preposition || before.tag == .to,
        lowercased(first - 2) == "according"
      {
        return true
      }
    }
    guard end < tokens.count else { return false }
    var end = end
    if tokens[end].kind == .comma,
      let close = (end + 1..<min(tokens.count, end + 10)).first(where: {
        tokens[$0].kind == .comma
      }), close + 1 < tokens.count
    {
      // "Jane Doe, a dietitian in Leeds, says"
      end = close + 1
    }
    let tag = tokens[end].tag
    return classes(end).contains(.quoteVerb) && (tag == .verbS || tag == .past)
  }

  private static let customers = WordSet(
    "reader subscriber follower regular patient customer user client member mom mother father teacher"
  )

  /// "Marcy T., 52, a patient since March".
  private func isCustomer(_ end: Int) -> Bool {
    (end..<min(tokens.count, end + 7)).contains { Self.customers.contains(tokens[$0].hash) }
  }

  // MARK: Carrying over

  private static let aforesaid = WordSet(
    "study trial researchers authors team scientists agency review investigators analysis "
      + "regulator paper report organization organisation guideline guidelines institute")

  /// Whether the sentence says that it goes on from the one before: "The study also found", "They reported".
  func refersToCitedBefore() -> Bool {
    for clause in clauses where clause.role == .main {
      guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
        classes(head(clause.chunk)).contains(.reportVerb)
          || Self.looking.contains(tokens[head(clause.chunk)].hash)
      else { continue }
      let phrase = chunks[clause.subjectFirst]
      let token = Int(phrase.head)
      if phrase.flags.contains(.definite) || phrase.flags.contains(.demonstrative),
        Self.aforesaid.contains(tokens[token].hash), Int(phrase.end) - Int(phrase.first) <= 3
      {
        return true
      }
      if phrase.flags.contains(.pronoun), tokens[token].hash == Self.they,
        clause.chunk == clause.subjectEnd || kind(clause.chunk - 1) == .adverb,
        Self.findings.contains(tokens[head(clause.chunk)].hash)
      {
        return true
      }
    }
    return false
  }

  private static var they: UInt64 { WordHash.of("they") }
  private static let findings = WordSet(
    "found reported concluded noted observed showed recommended warned wrote estimated "
      + "suggested conclude report note recommend warn estimate argue argued speculate speculated propose proposed"
  )

  private static var maybeGroups: WordMask {
    WordMask().or("group").or("groups").or("participants").or("volunteers").or("arm").or("arms").or(
      "placebo")
  }
  private static let groups = WordSet("group groups participants volunteers arm arms placebo")

  /// "Pain improved in both groups", "than on placebo": of the trial that the sentence before speaks of.
  func refersToGroups() -> Bool {
    guard mayHold(oneOf: Self.maybeGroups) else { return false }
    return tokens.contains { Self.groups.contains($0.hash) }
  }

  /// Whether a citation without a name is of a study rather than of experts.
  func isStudy(_ citation: Citation) -> Bool {
    let words = (citation.authority ?? "").lowercased().split(separator: " ").map(String.init)
    return words.contains { Self.settings.contains(WordHash.of($0.utf8)) }
  }
}
