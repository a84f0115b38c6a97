import Claims

extension SentenceReader {
  /// "It is unclear whether X helps Y", "whether X prevents Y is not known": the evidence of what is asked is
  /// wanting; "researchers are studying whether X prevents Y": it is being looked for.
  func readOpenQuestions() {
    for c in chunks.indices where kind(c) == .subordinator && isAsking(c) {
      if c == 0, opensWithHow, !drafts.isEmpty { continue }
      guard let state = openState(around: c) else { continue }
      readQuestion(c, state)
    }
  }

  private struct OpenState {
    /// The clause that says that it is open.
    let clause: Int
    let isStudied: Bool
    /// The chunk at which what is asked ends.
    let limit: Int
  }

  private func isAsking(_ chunk: Int) -> Bool {
    let word = word(head(chunk))
    return word == grammar.whether || word == grammar.if || word == grammar.evidence.how
  }

  private func openState(around c: Int) -> OpenState? {
    let isIf = word(head(c)) == grammar.if
    // "It is unclear whether", "researchers are studying whether", "not enough data to say whether"
    var k = c - 1
    var steps = 0
    while k >= 0, steps < 6 {
      if kind(k) == .verbGroup, clauseOfChunk[k] >= 0 {
        let index = clauseOfChunk[k]
        if isOpen(index, isIf: isIf) {
          return OpenState(clause: index, isStudied: false, limit: chunks.count)
        }
        if isStudying(index) {
          return OpenState(clause: index, isStudied: true, limit: chunks.count)
        }
        guard chunks[k].form == .infinitive else { break }
      }
      guard kind(k) != .comma, kind(k) != .semicolon, kind(k) != .stop else { break }
      k -= 1
      steps += 1
    }
    guard !isIf else { return nil }
    // "Whether X prevents Y is not known"
    var i = c + 1
    var verbs = 0
    while i < chunks.count, kind(i) != .semicolon, kind(i) != .stop {
      if kind(i) == .verbGroup, clauseOfChunk[i] >= 0 {
        verbs += 1
        if verbs > 1, chunks[i].form == .finite, isOpen(clauseOfChunk[i], isIf: false) {
          return OpenState(clause: clauseOfChunk[i], isStudied: false, limit: i)
        }
      }
      i += 1
    }
    return nil
  }

  /// Whether a clause says that something is not known.
  private func isOpen(_ index: Int, isIf: Bool) -> Bool {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let token = Int(verb.head)
    let isDenied = verb.flags.contains(.negated)
    if clause.subjectEnd > clause.subjectFirst,
      classes(head(clause.subjectFirst)).contains(.secondPerson)
    {
      return false
    }
    // "is anyone's guess"
    let said = skipLight(clause.chunk + 1)
    if chunks[clause.chunk].flags.contains(.copular) || lemma(token) == grammar.evidence.remain,
      isNounPhrase(said),
      [Self.guess, Self.question, Self.mystery, Self.debate].contains(tokens[head(said)].hash)
    {
      return !isDenied
    }
    // "remains to be seen"
    let next = skipLight(clause.chunk + 1)
    if lemma(token) == grammar.evidence.remain, kind(next) == .verbGroup,
      chunks[next].form == .infinitive, chunks[next].flags.contains(.passive)
    {
      return true
    }
    if isLinking(clause), let word = quality(of: clause) {
      let kinds = classes(word)
      if tokens[word].hash == Self.early || tokens[word].hash == Self.soon { return !isDenied }
      if kinds.contains(.evidenceLack) { return !isDenied }
      // "is less clear"
      if word > 0, self.word(word - 1) == grammar.less, Self.sure.contains(tokens[word].hash) {
        return !isDenied
      }
      return isDenied && !kinds.isDisjoint(with: [.strongWord, .goodWord, .proofVerb])
        || isDenied && Self.sure.contains(tokens[word].hash)
    }
    if isThere(clause), let study = researchPhrase(from: clause.chunk + 1, limit: chunks.count) {
      let weight = evidenceWeight(study, isDenied: isDenied)
      return !isIf && (weight == .lacking || weight == .absent)
    }
    let isKnowing =
      lemma(token) == grammar.evidence.know || classes(token).contains(.proofVerb)
      || tokens[token].hash == Self.understood
    if isKnowing, verb.flags.contains(.passive) || lemma(token) == grammar.evidence.know {
      if isDenied { return true }
      // "No one knows whether"
      if clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
        isNobody(clause.subjectFirst)
      {
        return true
      }
      // "little is known about whether", "not much is known about whether"
      let before = Int(verb.first) - 1
      return before >= 0
        && (word(before) == grammar.evidence.little || word(before) == grammar.evidence.much)
    }
    // "remains to be seen whether"
    return verb.form == .infinitive && verb.flags.contains(.passive)
      && (lemma(token) == grammar.evidence.see || isKnowing) && clause.chunk > 0
      && kind(clause.chunk - 1) == .verbGroup
      && lemma(head(clause.chunk - 1)) == grammar.evidence.remain
  }

  private static var early: UInt64 { WordHash.of("early") }
  private static var soon: UInt64 { WordHash.of("soon") }
  private static var question: UInt64 { WordHash.of("question") }
  private static var mystery: UInt64 { WordHash.of("mystery") }
  private static var debate: UInt64 { WordHash.of("debate") }
  private static var guess: UInt64 { WordHash.of("guess") }
  private static var understood: UInt64 { WordHash.of("understood") }
  private static let sure = WordSet("sure certain clear known")

  private func isStudying(_ index: Int) -> Bool {
    let clause = clauses[index]
    let token = head(clause.chunk)
    if chunks[clause.chunk].flags.contains(.copular), clause.subjectEnd > clause.subjectFirst,
      !clause.isNegated,
      !classes(head(clause.subjectFirst)).isDisjoint(with: .study | .researchNoun)
    {
      // "Trials are under way to see whether"
      return (clause.chunk + 1..<min(chunks.count, clause.chunk + 4)).contains {
        isUnderWay(head($0))
      }
    }
    return tokens[token].tag == .gerund && chunks[clause.chunk].form == .finite
      && (classes(token).contains(.studyVerb) || lemma(token) == grammar.evidence.look)
      && !clause.isUnasserted
  }

  /// Reads what is asked as if it were asserted, and states it as a want of evidence.
  private func readQuestion(_ c: Int, _ state: OpenState) {
    let asked = clauses.indices.filter {
      clauses[$0].chunk > c && clauses[$0].chunk < state.limit && $0 != state.clause
    }
    guard let first = asked.first else { return }
    let kept = Array(clauses)
    let before = drafts
    drafts.removeAll(keepingCapacity: true)
    for k in clauses.indices { clauses[k].isUnasserted = !asked.contains(k) }
    readVerbs()
    readNouns()
    readAdjectives()
    readSafety()
    let found = drafts
    drafts = before
    for k in kept.indices { clauses[k] = kept[k] }
    var topic = EvidenceTopic(end: 0)
    let start = min(clauseSpan(state.clause).first, Int(chunks[c].first))
    var end = max(clauseSpan(first).end, clauseSpan(state.clause).end)
    for draft in found where draft.clause >= 0 {
      if let subject = draft.subject,
        !topic.subjects.contains(where: { $0.concept == subject.concept })
      {
        topic.subjects.append(subject)
      }
      if draft.predicate == .hasSafetyProfile {
        // "whether it is safe in pregnancy": in pregnancy, or how safe it is.
        var object = draft.object
        object?.concept =
          draft.context.lazy.map { self.qualifiers[$0].concept }.first {
            $0.type == .condition
          } ?? concepts.key("safety", .concept)
        if let object { topic.objects.append(object) }
        end = max(end, draft.end)
        continue
      }
      if let object = draft.object, !topic.objects.contains(where: { $0.concept == object.concept })
      {
        topic.objects.append(object)
        end = max(end, draft.end)
      }
    }
    if topic.subjects.isEmpty {
      topic.subjects = subjects(of: clauses[first]).filter { !isStudy($0) && !$0.isVague }
    }
    guard !topic.subjects.isEmpty || !topic.objects.isEmpty || discourse.topic != nil else {
      return
    }
    stateEvidence(
      state.isStudied ? .hasEvidence : .needsEvidence, topic, clause: state.clause, first: start,
      end: end)
  }
}
