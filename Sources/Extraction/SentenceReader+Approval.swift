import Claims

extension SentenceReader {
  // MARK: Approval as a noun or a modifier

  /// "received FDA approval for Y", "the FDA granted approval to X for Y".
  @inline(__always)
  func readApprovalNouns() {
    guard
      !said.isDisjoint(with: .approvalNoun | .approval | .banVerb)
        || said.contains(.organizationHead) || mayHold(hash: Self.green)
    else { return }
    lookForApprovalNouns()
  }

  @inline(never)
  private func lookForApprovalNouns() {
    for c in chunks.indices where isNounPhrase(c) {
      if classes(head(c)).contains(.approvalNoun) || isGreenLight(c) { readApprovalNoun(c) }
    }
    for token in tokens.indices
    where tokens[token].tag == .adjective && classes(token).contains(.approval)
      && token + 1 <= tokens.count
    {
      readApprovedModifier(token)
    }
    for index in clauses.indices { readApprovedByName(index) }
    readUnapproved()
    readProhibitedList()
  }

  /// "Not FDA-approved." as words of their own.
  private func readUnapproved() {
    guard tokens.count > 2, tokens[0].tag == .negation, tokens.count < 12,
      let token = tokens.indices.prefix(5).first(where: { classes($0).contains(.approval) }),
      tokens[token].flags.contains(.hyphenBefore) || (1..<token).contains(where: isAuthorityName)
        || token == 1 && word(2) == grammar.by && tokens.count > 3
          && (3..<min(tokens.count, 6)).contains(where: isAuthorityName),
      !drafts.contains(where: { $0.kind == .regulatory }), let topic = substanceTopic
    else { return }
    let (uses, end) = uses(after: chunkIndex(of: token) + 1)
    if uses.isEmpty { emitApproval(topic, nil, -1, isNegated: true, first: 0, end: token + 1) }
    for use in uses {
      emitApproval(topic, use, -1, isNegated: true, first: 0, end: max(end, use.end))
    }
  }

  /// "isn't FDA approved", without a hyphen; "Status: FDA approved May 2022".
  private func readApprovedByName(_ index: Int) {
    let clause = clauses[index]
    let body = clause.chunk - 1
    if classes(head(clause.chunk)).contains(.approval), isNounPhrase(body),
      isAuthorityName(head(body)), isLabel(before: body), let topic = substanceTopic,
      substances(from: clause.chunk + 1).isEmpty,
      !drafts.contains(where: { $0.kind == .regulatory })
    {
      emitApproval(topic, nil, -1, first: 0, end: Int(chunks[clause.chunk].end))
      return
    }
    guard classes(head(clause.chunk)).contains(.approval),
      chunks[clause.chunk].form == .participle || chunks[clause.chunk].form == .finite,
      isNounPhrase(body), isAuthorityName(head(body)), kind(body - 1) == .verbGroup,
      chunks[body - 1].flags.contains(.copular), clauseOfChunk[body - 1] >= 0
    else { return }
    let state = clauseOfChunk[body - 1]
    guard !clauses[state].isUnasserted else { return }
    let (uses, end) = uses(after: clause.chunk + 1)
    drafts.removeAll { $0.clause == index && $0.kind == .regulatory }
    for subject in subjectOrTopic(of: clauses[state]) where !isStudy(subject) {
      if uses.isEmpty { emitApproval(subject, nil, state, end: Int(chunks[clause.chunk].end)) }
      for use in uses { emitApproval(subject, use, state, end: max(end, use.end)) }
    }
  }

  /// Whether a word or two and a colon are all that stands before a chunk.
  private func isLabel(before chunk: Int) -> Bool {
    guard let colon = (0..<max(0, chunk)).last(where: { kind($0) == .colon }) else { return false }
    return colon < 3 && chunk - colon < 4
      && (0..<chunk).allSatisfy { kind($0) != .verbGroup && !isPreposition($0) }
      && (colon + 1..<chunk).allSatisfy { !isNounPhrase($0) }
  }

  /// "is on the agency's prohibited list", "is on the list of banned substances"
  private func readProhibitedList() {
    for c in chunks.indices where isNounPhrase(c) && tokens[head(c)].hash == Self.list {
      let end = isPreposition(c + 1, grammar.of) && isNounPhrase(c + 2) ? c + 3 : c + 1
      let isBan = (Int(chunks[c].first)..<Int(chunks[end - 1].end)).contains {
        tokens[$0].hash == Self.prohibited || tokens[$0].hash == Self.banned
      }
      guard isBan, let index = governing(c), !clauses[index].isUnasserted,
        chunks[clauses[index].chunk].flags.contains(.copular)
          || lemma(head(clauses[index].chunk)) == grammar.put
      else { continue }
      let isDenied = clauses[index].isNegated
      for subject in subjectOrTopic(of: clauses[index])
      where subject.concept.type == .substance {
        emitApproval(
          subject, nil, isDenied ? -1 : index, isNegated: !isDenied, end: Int(chunks[end - 1].end))
      }
    }
  }

  private static var list: UInt64 { WordHash.of("list") }
  private static var prohibited: UInt64 { WordHash.of("prohibited") }
  private static var banned: UInt64 { WordHash.of("banned") }

  private static let revoking = WordSet(
    "revoked revokes rescinded rescinds cancelled canceled suspended withdrew withdrawn")

  /// "X's authorization was revoked", "revoked the authorization of X".
  private func readRevoked(_ c: Int) -> Bool {
    let index = clauses.indices.first {
      Self.revoking.contains(tokens[head(clauses[$0].chunk)].hash)
        && (clauses[$0].subjectFirst <= c && c < clauses[$0].subjectEnd
          && chunks[clauses[$0].chunk].flags.contains(.passive)
          || skipLight(clauses[$0].chunk + 1) == c)
    }
    guard let index, !clauses[index].isUnasserted else { return false }
    var subjects: [Argument] = []
    if let owner = possessor(of: c) { subjects = [owner] }
    if subjects.isEmpty, isPreposition(c + 1, grammar.of, grammar.for) {
      subjects = arguments(from: c + 2).list.filter { $0.concept.type == .substance }
    }
    if subjects.isEmpty, let topic = discourse.topic { subjects = [topic] }
    for subject in subjects {
      emitApproval(subject, nil, index, isNegated: true, end: Int(chunks[c].end))
    }
    return true
  }

  private func readApprovalNoun(_ c: Int) {
    if readRevoked(c) || readApprovalCame(c) { return }
    guard let index = governing(c) else { return }
    let clause = clauses[index]
    guard !clause.isUnasserted, !clause.isAdvice,
      !(clause.subjectFirst <= c && c < clause.subjectEnd),
      classes(head(clause.chunk)).contains(.obtainVerb)
        || lemma(head(clause.chunk)) == grammar.evidence.lack,
      isOfBody(c) || namesAuthorityAnywhere() || isMarketing(c) || isOfPlace(c) || isNod(c)
        || isPreposition(c + 1, grammar.for)
    else { return }
    let lemma = lemma(head(clause.chunk))
    var subjects: [Argument] = []
    var start = c + 1
    if namesAuthority(clause), !chunks[clause.chunk].flags.contains(.passive) {
      // "the FDA granted approval to X", "gave X its approval"
      let given = arguments(from: skipLight(clause.chunk + 1))
      subjects = given.list.filter { $0.concept.type == .substance }
      if subjects.isEmpty, isPreposition(c + 1, grammar.to, grammar.for, grammar.of) {
        subjects = arguments(from: c + 2).list.filter { $0.concept.type == .substance }
      }
      if subjects.isEmpty, let topic = discourse.topic { subjects = [topic] }
    } else {
      subjects = subjectOrTopic(of: clause).filter { !isStudy($0) && !isPerson($0) }
      if let topic = discourse.topic, subjects.contains(where: isMaker) {
        // "The maker won approval"
        subjects = [topic]
      }
      if isPreposition(c + 1, grammar.for),
        !subjects.contains(where: { $0.concept.type == .substance })
      {
        // "the maker gained approval for X in the treatment of Y"
        let named = arguments(from: c + 2)
        let drugs: [Argument] = named.list.filter { $0.concept.type == .substance && !$0.isVague }
        if !drugs.isEmpty {
          subjects = drugs
          start = isPreposition(named.end, grammar.in) ? named.end + 1 : named.end
        }
      }
    }
    let isWithout =
      lemma == grammar.evidence.lack || chunks[c].flags.contains(.negated)
      || (lemma == grammar.need || lemma == grammar.require)
    if lemma == grammar.need || lemma == grammar.require {
      // "supplements do not need approval" means that they have none.
      guard clause.isNegated else { return }
      for subject in subjects {
        emitApproval(
          subject, nil, -1, isNegated: true, first: clauseSpan(index).first, end: Int(chunks[c].end)
        )
      }
      return
    }
    var (uses, end) = uses(after: start)
    if start > c + 1, uses.isEmpty, start < chunks.count, isNounPhrase(start) {
      let named = arguments(from: start)
      uses = named.list.filter { $0.concept.type == .condition }
      end = uses.last?.end ?? end
    }
    if uses.isEmpty, let aside = useBehindAside(c) { (uses, end) = self.uses(after: aside) }
    if uses.isEmpty, let purpose = purposeBehindComma(c) {
      (uses, end) = self.uses(after: purpose)
    }
    let objects = uses.filter { use in !subjects.contains { $0.concept == use.concept } }
    for subject in subjects {
      if objects.isEmpty {
        emitApproval(subject, nil, index, isNegated: isWithout, end: Int(chunks[c].end))
      }
      for use in objects {
        emitApproval(subject, use, index, isNegated: isWithout, end: max(end, use.end))
      }
    }
  }

  /// "granted approval to the tablet, to be sold as Z, for adults with Y": where the use begins.
  func useBehindAside(_ c: Int) -> Int? {
    var i = c + 1
    while i < chunks.count, i < c + 16 {
      switch kind(i) {
      case .semicolon, .colon, .stop, .subordinator, .relative: return nil
      case .verbGroup where chunks[i].form == .finite: return nil
      case .comma where isPreposition(i + 1, grammar.for): return i + 1
      default: i += 1
      }
    }
    return nil
  }

  /// "FDA approval", "regulatory clearance".
  private func isOfBody(_ c: Int) -> Bool {
    (Int(chunks[c].first)..<Int(chunks[c].end)).contains {
      mentionTerm($0)?.concept.type == .authority || classes($0).contains(.regulatorWord)
        || lowercased($0) == "regulatory"
    }
  }

  private func isMarketing(_ c: Int) -> Bool {
    (Int(chunks[c].first)..<head(c)).contains {
      let word = lowercased($0)
      return word == "marketing" || word == "accelerated" || word == "full" || word == "conditional"
    }
  }

  func namesAuthorityAnywhere() -> Bool {
    analysis.mentions.contains {
      let term = vocabulary.terms[Int($0.term)]
      return term.concept.type == .authority
        && (term.authorityKind == .regulator || term.authorityKind == .agency)
    }
  }

  /// "is FDA-approved for Y", "an FDA-approved treatment for Y", "FDA-approved drugs for Y include A and B".
  private func readApprovedModifier(_ token: Int) {
    let c = chunkIndex(of: token)
    guard c >= 0, kind(c) == .adjective || isNounPhrase(c), !isAuthorityName(token) else { return }
    let isCompound = tokens[token].flags.contains(.hyphenBefore)
    if kind(c) == .adjective, !isCompound, isPreposition(c + 1, grammar.by) {
      return readApprovedBy(c)
    }
    if kind(c) == .adjective {
      guard let index = governing(c), chunks[clauses[index].chunk].flags.contains(.copular),
        !clauses[index].isUnasserted, isCompound
      else { return }
      let (uses, end) = uses(after: c + 1)
      for subject in subjectOrTopic(of: clauses[index]) where !isStudy(subject) {
        if uses.isEmpty { emitApproval(subject, nil, index, end: Int(chunks[c].end)) }
        for use in uses { emitApproval(subject, use, index, end: max(end, use.end)) }
      }
      return
    }
    guard token < head(c), isCompound || isPreposition(c + 1, grammar.for) else { return }
    readApprovedNoun(c)
  }

  private func isAuthorityName(_ token: Int) -> Bool {
    mentionTerm(token)?.concept.type == .authority
  }

  private func readApprovedNoun(_ c: Int) {
    let (uses, end) = uses(after: c + 1)
    guard !uses.isEmpty else { return }
    let isNegated = chunks[c].flags.contains(.negated)
    let first = Int(chunks[c].first)
    var subjects: [Argument] = []
    var index = -1
    if let next = clauses.indices.first(where: {
      clauses[$0].subjectFirst <= c && c < clauses[$0].subjectEnd && clauses[$0].role == .main
    }) {
      // "approved treatments for Y include A and B", "the only approved drug for Y is A"
      let verb = clauses[next].chunk
      guard chunks[verb].flags.contains(.copular) || lemma(head(verb)) == grammar.include,
        !clauses[next].isUnasserted
      else { return }
      subjects = named(from: verb + 1)
      index = next
    } else if let governor = governing(c) {
      let clause = clauses[governor]
      guard chunks[clause.chunk].flags.contains(.copular), !clause.isUnasserted else { return }
      index = governor
      if isThere(clause) {
        // "there are two approved treatments for Y: A and B"
        subjects = behindColon(c)
        if subjects.isEmpty, isNegated || clause.isNegated {
          subjects = [argument(first: Int(chunks[c].end) - 1, end: Int(chunks[c].end))].compactMap {
            $0
          }
        }
      } else {
        subjects = subjectOrTopic(of: clause).filter { !isStudy($0) && !isPerson($0) }
      }
    } else {
      subjects = behindColon(c)
    }
    for use in uses {
      drafts.removeAll {
        $0.kind == .therapeutic && $0.object?.concept == use.concept && $0.first <= use.first
      }
      for subject in subjects where subject.concept != use.concept {
        var subject = subject
        subject.isNegated = false
        let isDenied =
          isNegated != (index >= 0 && chunks[clauses[index].chunk].flags.contains(.negated))
        emitApproval(
          subject, use, -1, isNegated: isDenied, first: min(first, subject.first),
          end: max(end, max(use.end, subject.end)))
      }
    }
  }

  private func named(from chunk: Int) -> [Argument] {
    arguments(from: chunk).list.filter { !$0.isVague && !isPerson($0) }
  }

  private func behindColon(_ c: Int) -> [Argument] {
    var i = c
    while i < chunks.count, kind(i) != .colon, kind(i) != .semicolon { i += 1 }
    return kind(i) == .colon ? named(from: i + 1) : []
  }

  // MARK: What is not allowed

  private static let places = WordSet(
    "country countries state states nation nations jurisdiction jurisdictions province provinces")

  /// "was banned by the FDA", "the NFL bans X", "was withdrawn from the market".
  private static let trades = WordSet(
    "import imports importation sale sales export exports manufacture production marketing "
      + "distribution possession cultivation")

  func readBan(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let lemma = lemma(Int(verb.head))
    let words = grammar.evidence
    let leavesMarket =
      lemma == words.withdraw || lemma == words.pull || lemma == words.recall
      || lemma == words.remove
    let isPassive = verb.flags.contains(.passive)
    // "was never banned" says of nothing that it is approved.
    guard verb.form == .finite || isPassive, !clause.isAdvice, !clause.isNegated else { return }
    let isOffMarket = lemma != words.withdraw && !classes(Int(verb.head)).contains(.banVerb)
    var i = skipLight(clause.chunk + 1)
    var subjects: [Argument]
    if isPassive {
      subjects = self.subjects(of: clause).filter {
        !isStudy($0) && !isPerson($0) && (isDrug($0) || $0.isKnown || $0.isVague)
      }
      if subjects.isEmpty, let topic = discourse.topic, clause.subjectEnd > clause.subjectFirst,
        chunks[clause.subjectFirst].flags.contains(.pronoun) || !hasPersonSubject(clause)
      {
        subjects = [topic]
      }
    } else {
      guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
        return
      }
      if isNounPhrase(i), Self.trades.contains(tokens[head(i)].hash),
        isPreposition(i + 1, grammar.of), isNounPhrase(i + 2)
      {
        // "banned imports of X"
        i += 2
      }
      let list = arguments(from: i)
      subjects = list.list.filter { $0.concept.type != .condition && !isPerson($0) }
      if subjects.allSatisfy({ $0.isVague }), !subjects.isEmpty, let known = discourse.topic,
        chunks[i].flags.contains(.definite) || chunks[i].flags.contains(.demonstrative)
      {
        subjects = [known]
      }
      if subjects.isEmpty, isNounPhrase(i), chunks[i].flags.contains(.pronoun),
        let known = antecedent
      {
        subjects = [known]
        i += 1
      } else {
        i = max(list.end, i)
      }
    }
    subjects = subjects.filter { $0.concept.type == .substance || !$0.isVague }
    if subjects.isEmpty, isPassive,
      let held = clauses.first(where: {
        $0.subjectFirst == clause.subjectFirst && $0.chunk < clause.chunk && $0.role == .reduced
          && self.lemma(head($0.chunk)) == grammar.contain
      })
    {
      // "products containing X were banned"
      subjects = arguments(from: skipLight(held.chunk + 1)).list.filter {
        $0.concept.type == .substance && !$0.isVague
      }
    }
    guard !subjects.isEmpty else { return }
    var object: Argument?
    var steps = 0
    var end = Int(verb.end)
    var hasYear = false
    while i < chunks.count, steps < 8, kind(i) != .comma, kind(i) != .semicolon,
      kind(i) != .verbGroup, kind(i) != .conjunction
    {
      if isPreposition(i), isNounPhrase(i + 1) {
        let word = lowercased(head(i))
        if word == "in" || word == "from" || word == "off" {
          let place = argument(first: Int(chunks[i + 1].first), end: Int(chunks[i + 1].end))
          let isYear = tokens[head(i + 1)].kind != .word
          if isYear, word == "in", isYearNumber(head(i + 1)) { hasYear = true }
          if object == nil, !isYear { object = place }
          end = max(end, Int(chunks[i + 1].end))
        }
      }
      i += 1
      steps += 1
    }
    let isInCountry = object.map({ isCountry(at: $0.end - 1) }) == true
    if leavesMarket || isOffMarket {
      let isMarket = object.map { $0.end > 0 && word($0.end - 1) == words.market } ?? false
      guard
        isMarket || lemma == words.withdraw && namesMaker(clause) || lemma == words.recall
          // "was withdrawn in Japan"
          || lemma == words.withdraw && isPassive && isInCountry
          // "was withdrawn in 2004"
          || hasYear && isPassive && lemma != words.remove
            && subjects.allSatisfy({
              $0.concept.type == .substance && $0.isKnown && !$0.isVague
            })
      else { return }
    } else {
      guard
        isPassive || namesAuthority(clause) || object != nil
          || chunks[clause.subjectFirst].kind == .nounPhrase && subjects[0].isKnown
      else { return }
    }
    object?.isNegated = false
    if let place = object, !place.isKnown, place.end > 0, Self.places.contains(lastHash(of: place))
    {
      // "is banned in many countries"
      object = nil
    }
    for subject in subjects {
      emitApproval(subject, object, index, isNegated: true, end: end)
    }
  }

  private func isMaker(_ argument: Argument) -> Bool {
    Self.makers.contains(lastHash(of: argument))
  }

  private static let makers = WordSet("manufacturer company maker drugmaker firm")

  /// "Merck withdrew X": a name acts.
  private func namesMaker(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst else { return false }
    let token = head(clause.subjectFirst)
    return tokens[token].tag == .properNoun && subjects(of: clause).allSatisfy { !$0.isKnown }
      || Self.makers.contains(tokens[token].hash)
  }

  /// "is not regulated by the FDA", "have not been evaluated by the FDA", "the FDA does not review supplements".
  func readUnreviewed(_ index: Int) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let token = Int(verb.head)
    let lemma = lemma(token)
    let isReview =
      classes(token).contains(.studyVerb) || lemma == grammar.evidence.regulate
      || classes(token).contains(.proofVerb) || Self.reviewing.contains(tokens[token].hash)
    guard isReview, clause.isNegated else { return }
    let subjects: [Argument]
    if verb.flags.contains(.passive) {
      guard namesBody(behind: clause.chunk) || lemma == grammar.evidence.regulate else { return }
      let own: [Argument] = subjectOrTopic(of: clause).filter {
        !isPerson($0) && (isDrug($0) || $0.end > 0 && classes($0.end - 1).contains(.generic))
      }
      subjects = own.isEmpty ? (discourse.topic.map { [$0] } ?? []) : own
    } else {
      guard namesRegulator(clause) else { return }
      let list: [Argument] = arguments(from: skipLight(clause.chunk + 1)).list.filter {
        !isPerson($0)
      }
      let known = list.filter { !$0.isVague && $0.concept.type == .substance }
      subjects = known.isEmpty ? (discourse.topic.map { [$0] } ?? []) : known
    }
    drafts.removeAll { $0.clause == index && $0.kind != .regulatory }
    for subject in subjects { emitApproval(subject, nil, index, end: clauseSpan(index).end) }
  }

  private static let reviewing = WordSet(
    "review reviewed reviews check checked monitor monitored oversee overseen vet vetted")

  private func namesBody(behind chunk: Int) -> Bool {
    var i = chunk + 1
    while i < chunks.count, kind(i) != .verbGroup, kind(i) != .comma {
      if isPreposition(i, grammar.by), isNounPhrase(i + 1) {
        return (Int(chunks[i + 1].first)..<Int(chunks[i + 1].end)).contains {
          mentionTerm($0)?.concept.type == .authority || classes($0).contains(.regulatorWord)
        }
      }
      i += 1
    }
    return false
  }

  private func namesRegulator(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst else { return false }
    return (Int(chunks[clause.subjectFirst].first)..<Int(chunks[clause.subjectFirst].end)).contains
    {
      let mention = tokens[$0].mention
      let term = mention >= 0 ? vocabulary.terms[Int(analysis.mentions[Int(mention)].term)] : nil
      return term?.authorityKind == .regulator || classes($0).contains(.regulatorWord)
    }
  }

  /// "is an anesthetic first approved by the FDA in 1970"
  private func readApprovedBy(_ c: Int) {
    guard isNounPhrase(c + 2), isAuthorityName(head(c + 2)), let index = governing(c),
      chunks[clauses[index].chunk].flags.contains(.copular), !clauses[index].isUnasserted
    else { return }
    let (uses, end) = uses(after: c + 3)
    for subject in subjectOrTopic(of: clauses[index]) where subject.concept.type == .substance {
      if uses.isEmpty { emitApproval(subject, nil, index, end: Int(chunks[c + 2].end)) }
      for use in uses { emitApproval(subject, use, index, end: max(end, use.end)) }
    }
  }
}
