import Claims

extension SentenceReader {
  /// "The FDA has approved X for Y", "X is not approved to treat Y", "X was banned", "is available over the counter".
  func readRegulation() {
    let mayReject = mayHold(oneOf: Self.maybeRejecting)
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let lemma = lemma(Int(verb.head))
      guard lemma >= 0 else { continue }
      if clause.parent >= 0, clause.role == .complement { continue }
      let kinds = classes(Int(verb.head))
      if kinds.contains(.approval) {
        if verb.flags.contains(.passive) || verb.form == .participle {
          approvedPassive(index)
        } else {
          approvedActive(index)
        }
      } else if mayReject, Self.rejecting.contains(tokens[Int(verb.head)].hash) {
        readRejection(index)
      } else if kinds.contains(.banVerb) || lemma == grammar.evidence.remove
        || verb.flags.contains(.passive) && leavesMarket(clause.chunk)
      {
        readBan(index)
      } else if clause.isNegated {
        readUnreviewed(index)
      }
    }
    readApprovalNouns()
    readStatus()
    readOffLabel()
  }

  /// "Using X for Y is off-label": X is not approved for Y.
  @inline(__always)
  private func readOffLabel() {
    guard mayHold(hash: Self.off), mayHold(hash: Self.label) else { return }
    lookForOffLabel()
  }

  @inline(never)
  private func lookForOffLabel() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let next = skipLight(clause.chunk + 1)
      guard chunks[clause.chunk].flags.contains(.copular),
        kind(next) == .adjective || isNounPhrase(next),
        tokens[head(next)].hash == Self.label, clause.subjectEnd > clause.subjectFirst,
        head(next) > 0, tokens[head(next) - 1].hash == Self.off
      else { continue }
      let c = clause.subjectFirst
      let isUse =
        kind(c) == .verbGroup
        ? classes(head(c)).contains(.takeVerb) : isNounPhrase(c) && lemma(head(c)) == grammar.use
      guard isUse,
        let preposition = (c..<clause.chunk).first(where: {
          isPreposition($0, grammar.for, grammar.in)
        })
      else { continue }
      let items = arguments(from: preposition + 1).list.filter { !$0.isVague && !isPerson($0) }
      var subjects = arguments(from: c + 1, limit: preposition).list.filter {
        $0.concept.type == .substance && !$0.isVague
      }
      if subjects.isEmpty { subjects = list(substanceTopic) }
      for subject in subjects {
        for item in items where item.concept != subject.concept {
          emitApproval(subject, item, index, isNegated: true, end: Int(chunks[next].end))
        }
      }
    }
  }

  private static var off: UInt64 { WordHash.of("off") }
  private static var label: UInt64 { WordHash.of("label") }

  private static var maybeRejecting: WordMask {
    WordMask().or("rejected").or("rejects").or("reject").or("declined").or("refused").or("denied")
  }
  private static let rejecting = WordSet("rejected rejects reject declined refused denied")

  /// "The FDA rejected X for Y", "was rejected by the FDA for use in Y".
  private func readRejection(_ index: Int) {
    guard namesAuthorityAnywhere() || namesAuthority(clauses[index]) else { return }
    let chunk = clauses[index].chunk
    if chunks[chunk].flags.contains(.passive) {
      approvedPassive(index, isDenied: true)
      return
    }
    let next = skipLight(chunk + 1)
    if kind(next) == .verbGroup, chunks[next].form == .infinitive {
      // "declined to approve X"
      if classes(head(next)).contains(.approval) {
        approvedActive(index, at: next + 1, isDenied: true)
      }
      return
    }
    approvedActive(index, at: behindApplication(next), isDenied: true)
  }

  /// "rejected an application for X": what was applied for; the application itself where it is left out.
  private func behindApplication(_ chunk: Int) -> Int {
    guard isNounPhrase(chunk), Self.applications.contains(tokens[head(chunk)].hash),
      isPreposition(chunk + 1, grammar.for, grammar.of), isNounPhrase(chunk + 2)
    else { return chunk }
    return chunk + 2
  }

  private static let applications = WordSet(
    "application applications bid filing petition submission")

  /// "an earlier application": stands for what was applied for.
  private func isApplication(_ argument: Argument) -> Bool {
    argument.end > 0 && argument.end <= tokens.count
      && Self.applications.contains(lastHash(of: argument))
  }

  /// "was taken off the market"
  private func leavesMarket(_ chunk: Int) -> Bool {
    var i = chunk + 1
    while i < chunks.count, i < chunk + 4 {
      if isPreposition(i), isNounPhrase(i + 1), word(head(i + 1)) == grammar.evidence.market {
        let word = lowercased(head(i))
        return word == "off" || word == "from"
      }
      i += 1
    }
    return false
  }

  /// "Y: not approved by the FDA", "is not FDA approved": a participle that the words before it deny.
  private func denial(before clause: Clause) -> Bool {
    guard clause.role == .reduced else { return false }
    let before = skipLightLeft(clause.chunk - 1)
    guard isNounPhrase(before), kind(skipLightLeft(before - 1)) == .verbGroup,
      Int(chunks[before].end) - Int(chunks[before].first) < 3
    else { return false }
    let verb = chunks[skipLightLeft(before - 1)]
    return verb.flags.contains(.copular) && verb.flags.contains(.negated)
      && mentionTerm(head(before))?.concept.type == .authority
  }

  private func approvedPassive(_ index: Int, isDenied: Bool = false) {
    let clause = clauses[index]
    let isDenied = isDenied != denial(before: clause)
    var subjects = onlyOne(clause) ?? Array(subjectOrTopic(of: clause))
    if clause.role == .reduced, subjects.allSatisfy(isPerson) { subjects = [] }
    if clause.subjectEnd > clause.subjectFirst,
      chunks[clause.subjectFirst].flags.contains(.pronoun),
      !subjects.contains(where: { $0.concept.type == .substance }), let known = discourse.topic
    {
      subjects = [known]
    }
    let (uses, end) = uses(after: clause.chunk + 1)
    for subject in subjects where !isStudy(subject) {
      if uses.isEmpty {
        if isLeadIn { continue }
        // A participle alone ("the approved dose") states nothing; "it is cleared fast" is of the body.
        if chunks[clause.chunk].form != .finite, let label = labelled(clause) {
          emitApproval(subject, label, index, isNegated: isDenied, end: nil)
          continue
        }
        guard chunks[clause.chunk].form == .finite || isApprovedBy(clause, subject),
          !isOfBody(clause)
        else { continue }
        emitApproval(subject, nil, index, isNegated: isDenied, end: nil)
      }
      for use in uses where !isRepeated(use) {
        emitApproval(subject, use, index, isNegated: isDenied, end: max(end, use.end))
      }
      for use in usesDenied(behind: uses) where !isDenied && !clause.isNegated {
        emitApproval(subject, use, index, isNegated: true, end: use.end)
      }
    }
  }

  /// "approved only for Y, not for Z": Z.
  private func usesDenied(behind uses: [Argument]) -> [Argument] {
    guard let last = uses.last else { return [] }
    var c = chunkIndex(of: last.end - 1) + 1
    var steps = 0
    while steps < 8, kind(c) != .outside, kind(c) != .semicolon {
      if kind(c) == .adverb, tokens[head(c)].tag == .negation, kind(c - 1) != .verbGroup,
        isPreposition(c + 1, grammar.for)
      {
        return arguments(from: c + 2).list.filter { !$0.isVague && !isPerson($0) }.map {
          var use = $0
          use.isNegated = false
          return use
        }
      }
      c += 1
      steps += 1
    }
    return []
  }

  /// "Jet lag: not approved by the FDA": the condition before the colon.
  private func labelled(_ clause: Clause) -> Argument? {
    let colon = skipLightLeft(clause.chunk - 1)
    guard kind(colon) == .colon, isNounPhrase(colon - 1) else { return nil }
    let label = argument(first: Int(chunks[colon - 1].first), end: Int(chunks[colon - 1].end))
    return label?.concept.type == .condition ? label : nil
  }

  /// "cleared it for Y, the first drug approved for the disorder": the same use again.
  private func isRepeated(_ use: Argument) -> Bool {
    let c = chunkIndex(of: use.end - 1)
    guard c >= 0, chunks[c].flags.contains(.definite),
      classes(head(c)).contains(.genericCondition), Int(chunks[c].end) - Int(chunks[c].first) == 2
    else { return false }
    return drafts.contains { $0.kind == .regulatory && $0.predicate == .approvedFor }
  }

  /// "cleared", "registered", "licensed" say that something is allowed only where a body is named or a use.
  private func isOfBody(_ clause: Clause) -> Bool {
    let lemma = lemma(head(clause.chunk))
    return (lemma == grammar.evidence.clear || lemma == grammar.evidence.register)
      && !namesAuthorityAnywhere()
  }

  /// "The only drug approved for Y is X": X.
  private func onlyOne(_ clause: Clause) -> [Argument]? {
    guard clause.role == .reduced, clause.subjectEnd > clause.subjectFirst,
      let next = clauses.first(where: {
        $0.chunk > clause.chunk && $0.role == .main && $0.subjectFirst <= clause.subjectFirst
          && clause.subjectFirst < $0.subjectEnd
          && (chunks[$0.chunk].flags.contains(.copular)
            || self.lemma(head($0.chunk)) == grammar.include)
      })
    else { return nil }
    let named = arguments(from: next.chunk + 1).list.filter { !$0.isVague && !isPerson($0) }
    return named.isEmpty ? nil : Array(named)
  }

  private func approvedActive(_ index: Int, at object: Int? = nil, isDenied: Bool = false) {
    let clause = clauses[index]
    // Only a body approves: "researchers approved of" is nothing.
    guard clause.subjectEnd > clause.subjectFirst,
      namesAuthority(clause) || isAuthorityAgain(index) || isCountry(clause)
    else { return }
    // "No regulator has cleared it for Y"
    let isDenied = isDenied != chunks[clause.subjectFirst].flags.contains(.negated)
    let start = skipLight(object ?? clause.chunk + 1)
    let list = arguments(from: start)
    if list.list.isEmpty, isNounPhrase(start), chunks[start].flags.contains(.pronoun),
      let known = antecedent
    {
      // "the FDA approved it for Y"
      let (uses, end) = uses(after: start + 1)
      if uses.isEmpty, !isLeadIn, !isCountry(clause) {
        emitApproval(known, nil, index, isNegated: isDenied, end: Int(chunks[start].end))
      }
      for use in uses {
        emitApproval(known, use, index, isNegated: isDenied, end: max(end, use.end))
      }
      return
    }
    var (uses, end) = uses(after: list.end)
    if uses.isEmpty, kind(list.end) == .comma, isNounPhrase(list.end + 1),
      tokens[Int(chunks[list.end + 1].first)].tag == .determiner
    {
      // "approved X, a tablet for adults with Y"
      (uses, end) = self.uses(after: list.end + 2)
      if uses.isEmpty, let aside = useBehindAside(list.end + 1) {
        // "approved X, a 0.1% cream, for Y"
        (uses, end) = self.uses(after: aside)
      }
    }
    if uses.isEmpty, kind(list.end) == .comma, isPreposition(list.end + 1, grammar.for) {
      (uses, end) = self.uses(after: list.end + 1)
    }
    if uses.isEmpty, isPreposition(list.end, grammar.in, grammar.on), isNounPhrase(list.end + 1),
      kind(list.end + 2) == .comma, isPreposition(list.end + 3, grammar.for)
    {
      // "approved X in 1999, for Y"
      (uses, end) = self.uses(after: list.end + 3)
    }
    if uses.isEmpty, let given = usesOfGiven(list.end) {
      (uses, end) = (given, given.last?.end ?? end)
    }
    for drug in list.list
    where drug.concept.type != .condition && !isFormBehindComma(drug, of: list.list) {
      let subject = drug.isVague || isApplication(drug) ? (discourse.topic ?? drug) : drug
      if uses.isEmpty, !isLeadIn, !isCountry(clause) {
        emitApproval(subject, nil, index, isNegated: isDenied, end: drug.end)
      }
      for use in uses {
        emitApproval(subject, use, index, isNegated: isDenied, end: max(end, use.end))
      }
    }
  }

  func emitApproval(
    _ subject: Argument, _ object: Argument?, _ index: Int, isNegated: Bool = false,
    first: Int? = nil, end: Int?
  ) {
    var end = end ?? clauseSpan(index).end
    var object = object
    if object == nil, let group = groupBehind(end) {
      object = group
      end = group.end
    }
    emit(
      kind: .regulatory, predicate: .approvedFor, subject: subject, object: object, clause: index,
      isNegated: isNegated, first: first, end: end)
  }

  /// "not licensed in pregnancy", "not approved in children": for whom.
  private func groupBehind(_ end: Int) -> Argument? {
    guard end + 1 < tokens.count, case let c = chunkIndex(of: end), c >= 0,
      isPreposition(c, grammar.in, grammar.during)
    else { return nil }
    return arguments(from: c + 1).list.first {
      !$0.isVague
        && ($0.concept.type == .condition && DocumentWalk.states.contains(lastHash(of: $0))
          || isPerson($0) && isPersonPhrase(c + 1) && !classes(head(c + 1)).contains(.generic))
    }
  }

  func namesAuthority(_ clause: Clause) -> Bool {
    for c in clause.subjectFirst..<clause.subjectEnd {
      for token in Int(chunks[c].first)..<Int(chunks[c].end)
      where mentionTerm(token)?.concept.type == .authority
        || classes(token).contains(.organizationHead)
        || classes(token).contains(.regulatorWord)
      {
        return true
      }
    }
    return false
  }

  /// What something is approved for: "for Y", "for the treatment of Y", "to treat Y or Z".
  private func behindUseIn(_ first: Int) -> Int {
    guard isNounPhrase(first), lemma(head(first)) == grammar.use,
      isPreposition(first + 1, grammar.in), first + 2 < chunks.count
    else { return first }
    // "for use in treating Y", "for use in the treatment of Y"
    let inner = skipLight(first + 2)
    if kind(inner) == .verbGroup, chunks[inner].form == .gerund { return inner }
    if isNounPhrase(inner), !isPersonPhrase(inner),
      classes(head(inner)).contains(.treatmentNoun) && isPreposition(inner + 1, grammar.of)
        || mentionTerm(head(inner))?.concept.type == .condition
    {
      return inner
    }
    return first
  }

  func uses(after start: Int) -> (list: [Argument], end: Int) {
    var found: [Argument] = []
    var persons: [Argument] = []
    var end = 0
    var i = start
    var steps = 0
    while i < chunks.count, steps < 24 {
      if isPreposition(i, grammar.for) {
        let first = behindUseIn(skipLight(i + 1))
        if kind(first) == .verbGroup {
          let list = arguments(from: skipLight(first + 1))
          if isPreposition(list.end, grammar.in, grammar.among), isPersonPhrase(list.end + 1),
            case let had = restrictions(from: list.end + 1).filter({
              $0.concept.type == .condition && !$0.isVague
            }), !had.isEmpty
          {
            // "for improving alertness in people with Y and Z"
            found += Array(had)
            end = max(end, had.last?.end ?? 0)
            i = max(arguments(from: list.end + 1).end, list.end + 2)
            continue
          }
          found += list.list
          end = Int(chunks[max(0, list.end - 1)].end)
          i = max(list.end, i + 1)
          continue
        }
        var list = arguments(from: first)
        if list.list.isEmpty, let meant = useMeant(first) { list = (self.list(meant), first + 1) }
        if isNounPhrase(first), lemma(head(first)) == grammar.use,
          isPreposition(first + 1, grammar.in, grammar.by), isPersonPhrase(first + 2),
          case let patients = arguments(from: first + 2)
        {
          // "for use in adults with Y", "for use in males"
          let had = conditions(ofPersons: patients)
          list = (had.isEmpty ? patients.list : had, patients.end)
        }
        if isNounPhrase(first), lemma(head(first)) == grammar.use,
          isPreposition(first + 1, grammar.as)
        {
          // "for use as an anesthetic"
          list = arguments(from: first + 2)
        }
        if isPersonPhrase(first), isPreposition(skipLight(first + 1), grammar.with),
          case let had = restrictions(from: first).filter({
            $0.concept.type == .condition && !$0.isVague
          }), had.count > 1
        {
          // "for adults with Y or Z"
          list = (had, max(list.end, chunkIndex(of: (had.last?.end ?? 1) - 1) + 1))
        }
        // "the treatment of Y", "prevention or treatment of Y"
        if let last = lastTreatment(list, first) { list = last }
        if list.list.allSatisfy(isPerson), !list.list.isEmpty,
          isPreposition(list.end, grammar.with)
        {
          list = arguments(from: list.end + 1)
        }
        found += list.list.filter { !isPerson($0) }
        if found.isEmpty { persons += Array(list.list) }
        end = Int(chunks[max(0, list.end - 1)].end)
        i = max(list.end, i + 1)
      } else if kind(i) == .verbGroup, chunks[i].form == .gerund, isPreposition(i - 1, grammar.from)
      {
        // "to keep the body from rejecting a kidney, and in 2015 for Y"
        i += 1
      } else if kind(i) == .verbGroup {
        guard chunks[i].form == .infinitive else { break }
        let next = skipLight(i + 1)
        // "to be used as a food colouring"
        let list = arguments(from: isPreposition(next, grammar.as) ? next + 1 : next)
        // "to keep the body from rejecting a kidney" names no use.
        if isPreposition(next, grammar.as)
          || trigger(lemma(head(i)), .verb) != nil
            && lemma(head(i)) != grammar.evidence.keep
        {
          found += list.list.filter { !isPerson($0) }
        }
        end = Int(chunks[max(0, list.end - 1)].end)
        i = max(list.end, i + 1)
      } else if isPreposition(i, grammar.as), found.isEmpty, let use = qualityAsUse(i + 1) {
        // "as an anesthetic back in 1970"
        found.append(use)
        end = use.end
        i += 2
      } else if isPreposition(i, grammar.as), isNounPhrase(i + 1), found.isEmpty {
        // "as an adjunct", "as a treatment for Y"
        // "as supportive treatment in Y"
        let isIn =
          isTreatmentNoun(head(i + 1)) && isPreposition(i + 2, grammar.in, grammar.of)
          && isNounPhrase(i + 3)
          && arguments(from: i + 3).list.allSatisfy { $0.concept.type == .condition }
        let list = arguments(from: isIn ? i + 3 : i + 1)
        found += list.list.filter { !isPerson($0) && !$0.isVague && !isTreatmentNoun($0.end - 1) }
        if !found.isEmpty { end = Int(chunks[max(0, list.end - 1)].end) }
        i = max(i + 2, found.isEmpty ? i + 2 : list.end)
      } else if kind(i) == .comma, kind(i + 1) == .conjunction,
        isPreposition(i + 2, grammar.in, grammar.for), end > 0
      {
        // "for X, and in 2015 for Y"
        i += 2
      } else if kind(i) == .comma, kind(i + 1) == .conjunction, kind(i + 2) == .adverb,
        isPreposition(i + 3, grammar.in, grammar.for), end > 0
      {
        // "for X, and later in 2015, for Y"
        i += 3
      } else if kind(i) == .comma, isPreposition(i + 1, grammar.for), end > 0, i > 0,
        isNounPhrase(i - 1), isYear(i - 1)
      {
        i += 1
      } else if kind(i) == .comma || kind(i) == .semicolon || kind(i) == .relative
        || kind(i) == .subordinator
      {
        break
      } else {
        i += 1
      }
      steps += 1
    }
    let named = found.filter {
      (!$0.isVague || $0.concept.type == .condition) && !isExplanation($0, of: found)
        && $0.concept.type != .authority
    }.map(asWorded)
    return (named.isEmpty ? persons.filter { $0.concept.type == .population } : named, end)
  }

  private func isYear(_ chunk: Int) -> Bool {
    let token = tokens[head(chunk)]
    return token.end - token.start == 4 && (token.kind == .number || token.kind == .quantity)
      && text[Int(token.start)..<Int(token.end)].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// A use that is a substance ("as a food colouring") keeps the words of the text.
  private func asWorded(_ use: Argument) -> Argument {
    guard use.concept.type == .substance, use.end <= tokens.count, use.first < use.end else {
      return use
    }
    var use = use
    let words = (use.first..<use.end).filter { tokens[$0].tag != .determiner }.map {
      lowercased($0)
    }
    use.concept = concepts.key(words.joined(separator: " "), .concept)
    use.worded = 0..<0
    return use
  }

  /// For "the prevention and treatment of Y": the enumeration behind the last "of".
  private func lastTreatment(
    _ list: (list: ArgumentList, end: Int), _ first: Int
  ) -> (list: ArgumentList, end: Int)? {
    var i = first
    while i < list.end {
      if isNounPhrase(i), isTreatmentNoun(head(i)), isPreposition(i + 1, grammar.of) {
        let inner = arguments(from: i + 2)
        if !inner.list.isEmpty { return inner }
      }
      i += 1
    }
    return nil
  }

  private func isTreatmentNoun(_ token: Int) -> Bool {
    guard let trigger = trigger(lemma(token), .noun) else { return false }
    switch trigger.effect {
    case .fixed(.therapeutic, _), .effect(.prevents): return true
    default: return false
    }
  }

  /// "is not licensed for that": the use that was spoken of.
  private func useMeant(_ chunk: Int) -> Argument? {
    guard chunk < chunks.count, chunks[chunk].end - chunks[chunk].first == 1,
      Self.pointers.contains(tokens[head(chunk)].hash),
      isEnd(head(chunk) + 1) || tokens[head(chunk) + 1].tag == .preposition
    else { return nil }
    let told = drafts.last { $0.kind == .therapeutic && $0.object?.concept.type == .condition }
    return (told?.object ?? discourse.lastCondition).map { at(chunk, $0) }
  }

  private static let pointers = WordSet("that this it")

  /// "X is an anesthetic first approved by the FDA in 1970"
  private func isApprovedBy(_ clause: Clause, _ subject: Argument) -> Bool {
    let by = skipLight(clause.chunk + 1)
    return clause.role == .reduced && subject.concept.type == .substance && subject.isKnown
      && !subject.isVague && isPreposition(by, grammar.by) && isNounPhrase(by + 1)
      && mentionTerm(head(by + 1))?.concept.type == .authority
  }
}
