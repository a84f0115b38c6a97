import Claims

extension SentenceReader {
  /// "is available over the counter", "requires a prescription", "is sold as a dietary supplement",
  /// "is a Schedule II controlled substance", "is on the list of essential medicines".
  func readStatus() {
    var token = said.contains(.statusWord) ? 0 : tokens.count
    while token < tokens.count {
      guard classes(token).contains(.statusWord), let status = status(at: token) else {
        token += 1
        continue
      }
      stateStatus(status.name, status.frame, first: token, end: token + status.length)
      token += status.length
    }
    readSchedules()
  }

  private func status(at token: Int) -> StatusPhrases.Status? {
    vocabulary.lexicon.statuses.status(from: word(token)) { offset in
      token + offset < tokens.count ? word(token + offset) : -1
    }
  }

  private static var schedule: UInt64 { WordHash.of("schedule") }
  private static let numerals = WordSet("i ii iii iv v")

  /// "a Schedule II drug", "Schedule 4 medicine".
  @inline(__always)
  private func readSchedules() {
    guard mayHold(hash: Self.schedule) else { return }
    lookForSchedules()
  }

  @inline(never)
  private func lookForSchedules() {
    for token in tokens.indices.dropLast() where tokens[token].hash == Self.schedule {
      let next = tokens[token + 1]
      guard Self.numerals.contains(next.hash) || next.kind == .number && next.end - next.start == 1
      else { continue }
      stateStatus(
        "Schedule " + string(token + 1), .bare, first: token, end: token + 2)
    }
  }

  private func stateStatus(
    _ name: String, _ frame: StatusPhrases.Status.Frame, first: Int, end: Int
  ) {
    let c = chunkIndex(of: first)
    guard c >= 0 else { return }
    let object = Argument(
      concept: concepts.key(name, .concept), first: first, end: end, isKnown: true)
    if frame == .subject {
      readAvailable(c, object)
      return
    }
    let own =
      kind(c) == .verbGroup && chunks[c].flags.contains(.passive) && first > Int(chunks[c].first)
      ? clauseOfChunk[c] : -1
    guard let index = own >= 0 ? own : governing(c) else {
      if let subject = fragmentSubject(c, frame) {
        emitApproval(subject, object, -1, isNegated: false, first: first, end: end)
      }
      return
    }
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    // "there are many over-the-counter drugs", "is used in nonprescription sleep aids"
    if frame == .bare, isNounPhrase(c), head(c) >= end,
      isThere(clause) || isPreposition(skipLightLeft(c - 1), grammar.in)
    {
      return
    }
    guard !clause.isUnasserted, !clause.isAdvice, !isCompared(c),
      !(clause.subjectFirst <= c && c < clause.subjectEnd),
      c - clause.chunk < 14, own >= 0 || fits(frame, c, clause),
      // "as a generic and over the counter", "a schedule IV controlled substance" are one status.
      !drafts.contains(where: {
        $0.kind == .regulatory && $0.clause == index && $0.object?.concept.type == .concept
      })
    else { return }
    let isDeniedHere =
      first > 0 && tokens[first - 1].tag == .negation
      && Int(verb.end) <= first - 1
    for subject in statusSubjects(clause, before: first) where subject.concept != object.concept {
      var subject = subject
      subject.isNegated = false
      emitApproval(
        subject, frame == .not ? nil : object, index, isNegated: (frame == .not) != isDeniedHere,
        end: end)
    }
  }

  /// Whether the verb and the words before the phrase make it a status.
  private func fits(_ frame: StatusPhrases.Status.Frame, _ c: Int, _ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    let token = Int(verb.head)
    let lemma = lemma(token)
    let isCopular = verb.flags.contains(.copular)
    guard
      isCopular || classes(token).contains(.statusVerb)
        || verb.flags.contains(.passive) && Self.making.contains(tokens[token].hash)
    else { return false }
    switch frame {
    case .bare:
      // "have over the counter" says nothing; "is on the list", "is available by prescription" do.
      return lemma != grammar.have || verb.flags.contains(.passive)
        || kind(c) == .nounPhrase && clause.chunk + 1 == c
    case .as:
      var k = c
      while k > clause.chunk {
        if isPreposition(k, grammar.as) { return isRegulation(token) || isAvailable(clause, k) }
        k -= 1
      }
      return false
    case .need: return lemma == grammar.require || lemma == grammar.need
    case .not: return isCopular && kind(c) == .adjective
    case .subject: return false
    }
  }

  /// "sold as", "regulated as", "classified as": not "used as".
  private func isRegulation(_ token: Int) -> Bool {
    classes(token).contains(.statusVerb) && lemma(token) != grammar.evidence.use
      && !classes(token).contains(.takeVerb) && lemma(token) != grammar.have
      && lemma(token) != grammar.evidence.be
  }

  private func isAvailable(_ clause: Clause, _ end: Int) -> Bool {
    guard chunks[clause.chunk].flags.contains(.copular) else { return false }
    return (clause.chunk..<end).contains {
      kind($0) == .adjective && tokens[head($0)].hash == Self.available
    }
  }

  private static var available: UInt64 { WordHash.of("available") }

  /// What has the status: the subject, or what a body or a person does it to.
  private func statusSubjects(_ clause: Clause, before end: Int) -> [Argument] {
    let verb = chunks[clause.chunk]
    // "granted X fast track designation"
    let c = chunkIndex(of: end)
    if c >= 0, isNounPhrase(c) {
      for token in Int(chunks[c].first)..<max(Int(chunks[c].first), end)
      where mentionTerm(token)?.concept.type == .substance {
        if let mention = mention(at: token), Int(mention.end) <= end,
          let named = argument(first: token, end: Int(mention.end))
        {
          return [named]
        }
      }
    }
    if !verb.flags.contains(.passive), !verb.flags.contains(.copular),
      hasPersonSubject(clause) || namesAuthority(clause) || putsSomewhere(clause)
    {
      let next = skipLight(clause.chunk + 1)
      let list: [Argument] = arguments(from: next).list.filter {
        $0.end <= end && $0.concept.type == .substance && !$0.isVague
      }
      if !list.isEmpty { return list }
      return discourse.topic.map { [$0] } ?? []
    }
    let own: [Argument] = subjects(of: clause).filter { !isStudy($0) && !isPerson($0) }
    let fitting: [Argument] = own.filter { isDrug($0) }
    if !fitting.isEmpty { return fitting }
    guard own.allSatisfy({ $0.isVague || $0.concept.type == .authority }),
      !hasPersonSubject(clause)
    else { return [] }
    return discourse.topic.map { [$0] } ?? []
  }

  /// "Several states have placed it in"
  private func putsSomewhere(_ clause: Clause) -> Bool {
    guard
      Self.making.contains(tokens[head(clause.chunk)].hash)
        || classes(head(clause.chunk)).contains(.statusVerb),
      case let object = skipLight(clause.chunk + 1), isNounPhrase(object)
    else { return false }
    return chunks[object].flags.contains(.pronoun) && word(head(object)) == grammar.it
      || namesSubstance(object)
  }

  /// A known substance, or a name that no list has.
  func isDrug(_ argument: Argument) -> Bool {
    if argument.concept.type == .substance { return true }
    guard !argument.isKnown, !argument.isVague, argument.end > 0, argument.end <= tokens.count
    else {
      return false
    }
    let token = argument.end - 1
    return tokens[token].tag == .properNoun || tokens[token].word < 0
      || classes(token).contains(.generic)
  }

  /// "Available over the counter", "Status: prescription only": the topic's.
  private func fragmentSubject(_ c: Int, _ frame: StatusPhrases.Status.Frame) -> Argument? {
    guard frame == .bare, !clauses.contains(where: { $0.role == .main }) else { return nil }
    var k = c - 1
    while k >= 0 {
      switch kind(k) {
      case .adjective where tokens[head(k)].hash == Self.available: return discourse.topic
      case .colon: return k < 4 ? discourse.topic : nil
      case .adverb, .preposition, .adjective: k -= 1
      case .verbGroup where classes(head(k)).contains(.statusVerb): return discourse.topic
      default: return nil
      }
    }
    return nil
  }

  /// "A generic version of X is available", "Generic versions are sold".
  private func readAvailable(_ c: Int, _ object: Argument) {
    guard
      let index = clauses.indices.first(where: {
        clauses[$0].subjectFirst <= c && c < clauses[$0].subjectEnd && clauses[$0].role == .main
      })
    else { return }
    let clause = clauses[index]
    guard !clause.isUnasserted else { return }
    let next = skipLight(clause.chunk + 1)
    let isOnSale =
      kind(next) == .adjective && tokens[head(next)].hash == Self.available
      || [grammar.evidence.sell, grammar.evidence.exist].contains(lemma(head(clause.chunk)))
    guard isOnSale else { return }
    var subjects: [Argument] = []
    if isPreposition(c + 1, grammar.of) {
      subjects = arguments(from: c + 2).list.filter { $0.concept.type == .substance }
    }
    if subjects.isEmpty, let topic = discourse.topic { subjects = [topic] }
    for subject in subjects {
      emitApproval(
        subject, object, index, isNegated: chunks[c].flags.contains(.negated),
        end: Int(chunks[clause.chunk].end))
    }
  }

  /// "was made a controlled substance", "has been placed in Schedule V"
  private static let making = WordSet("made placed put moved designated declared places puts")
}
