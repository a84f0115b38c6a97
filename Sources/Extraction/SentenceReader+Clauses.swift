extension SentenceReader {
  /// Finds the clauses of the sentence: every verb group with its subject, what it hangs on,
  /// and whether it is denied, hedged or not asserted at all.
  func findClauses() {
    clauseRow.removeAll()
    clauseOfChunk.removeAll()
    clauseOfChunk.extend(to: chunks.count, with: -1)
    for c in chunks.indices where chunks[c].kind == .verbGroup {
      var clause = Clause(chunk: c)
      let chunk = chunks[c]
      clause.isNegated = chunk.flags.contains(.negated) && !isNotTheOnly(c)
      clause.isHedged = chunk.flags.contains(.hedged)
      clause.isCan = chunk.flags.contains(.can)
      clause.isAdvice = chunk.flags.contains(.should)
      switch chunk.form {
      case .finite where isNamingAside(c): attachParticiple(&clause)
      case .finite: attachFinite(&clause)
      case .bare, .infinitive: attachComplement(&clause)
      case .gerund: attachGerund(&clause)
      case .participle: attachParticiple(&clause)
      }
      inherit(&clause)
      if isInvertedDenial(clause) || hasNeither(clause) { clause.isNegated = !chunk.isNegated }
      clauseOfChunk[c] = clauses.count
      clauseRow.append(clause)
    }
    attachFronted()
    attachExamples()
    rejectInsignificant()
  }

  /// Takes over denial and reserve from the clause that this one hangs on.
  private func inherit(_ clause: inout Clause) {
    if isThere(clause) { readExistence(&clause) }
    if clause.role == .main || clause.role == .relative { inheritReport(&clause) }
    if subordinate(before: clause) && !isGivenCause(clause) || pointsAtAdvice(clause) {
      clause.isUnasserted = true
    }
    guard clause.parent >= 0 else { return }
    let parent = clauses[clause.parent]
    let parentHead = head(parent.chunk)
    let parentClasses = classes(parentHead)
    switch clause.role {
    case .complement, .gerund:
      if parent.isUnasserted { clause.isUnasserted = true }
      let isHedging = parentClasses.contains(.hedgeVerb) || isPromised(clause.chunk)
      if parent.isHedged || isHedging { clause.isHedged = true }
      if parent.isCan {
        clause.isCan = true
        // "can help reduce"
        if lemma(parentHead) == grammar.help { clause.isHedged = true }
      }
      if parent.isAdvice { clause.isAdvice = true }
      if clause.role == .complement, chunks[parent.chunk].flags.contains(.copular),
        (Int(chunks[parent.chunk].first)..<Int(chunks[clause.chunk].first)).contains(where: {
          tokens[$0].hash == Self.unlikely
        })
      {
        // "is unlikely to cause Y"
        clause.isNegated.toggle()
        clause.isHedged = true
      }
      if clause.role == .complement || isComplementGerund(clause) || stopsBeing(clause, parent) {
        if isForbiddenThen(clause, parent) {
          clause.isUnasserted = true
        } else if parent.isNegated && !isPurpose(clause, of: parent) {
          clause.isNegated.toggle()
        }
        if parentClasses.contains(.failure) || stopsBeing(clause, parent) {
          clause.isNegated.toggle()
        }
        if isToNoAvail(clause, parent) || doesNothing(clause, parent) || isOfNoUse(clause) {
          clause.isNegated.toggle()
        }
      }
    case .main:
      // Coordinated with the parent: a bare verb shares its modal.
      if chunks[clause.chunk].form == .bare || sharesModal(clause) {
        if parent.isHedged { clause.isHedged = true }
        if parent.isCan { clause.isCan = true }
        if parent.isUnasserted { clause.isUnasserted = true }
        if parent.isAdvice { clause.isAdvice = true }
      }
    case .relative, .reduced, .subject: break
    }
  }

  /// "Studies suggest that X …", "there is no evidence that X …": what governs the clause.
  private func inheritReport(_ clause: inout Clause) {
    let start = startOfList(
      clause.subjectEnd > clause.subjectFirst ? clause.subjectFirst : clause.chunk)
    if isIntroducedByHedge(start) { clause.isHedged = true }
    var before = skipLightLeft(start - 1)
    if start > 0, kind(start - 1) == .subordinator || kind(start - 1) == .relative,
      chunks[start - 1].first > 0,
      tokens[Int(chunks[start - 1].first) - 1].hash == Self.unlikely
    {
      // "judged it unlikely that X"
      clause.isNegated.toggle()
      clause.isHedged = true
      return
    }
    if kind(before) == .subordinator || kind(before) == .relative {
      guard word(head(before)) == grammar.that else { return }
      before = skipLightLeft(before - 1)
    }
    if before < start - 1, readHypothesis(&clause, before) { return }
    var noun = -1
    if isNounPhrase(before),
      !classes(head(before)).isDisjoint(with: [.study, .researchNoun]) || isSign(before)
    {
      noun = before
      before = skipLightLeft(before - 1)
    }
    let isOpen = noun < 0 ? isLeftUnsaid(before) : isInsufficient(noun) || isNotEnough(noun, before)
    if isOpen { clause.isUnasserted = true }
    guard kind(before) == .verbGroup, clauseOfChunk[before] >= 0 else { return }
    let governor = clauses[clauseOfChunk[before]]
    let kinds = classes(head(before))
    guard noun >= 0 || kinds.contains(.reportVerb) else { return }
    if governor.isHedged || kinds.contains(.hedgeVerb) { clause.isHedged = true }
    if governor.isUnasserted { clause.isUnasserted = true }
    if governor.isNegated { clause.isNegated.toggle() }
    if noun < 0, governor.subjectEnd > governor.subjectFirst,
      isNounPhrase(governor.subjectFirst),
      chunks[governor.subjectFirst].flags.contains(.negated)
    {
      // "No trial has shown that"
      clause.isNegated.toggle()
    }
    if noun >= 0, !governor.isNegated {
      if chunks[noun].flags.contains(.negated) || saysLittle(noun) {
        clause.isNegated.toggle()
      } else if isThin(noun) {
        clause.isHedged = true
      }
    }
  }

  private static var unlikely: UInt64 { WordHash.of("unlikely") }

  private func attachFinite(_ clause: inout Clause) {
    let p = skipLightLeft(clause.chunk - 1)
    if isCell, attachToCell(&clause) { return }
    guard p >= 0 else {
      // "Take it with food"; but "May improve sleep" leaves its subject to the heading.
      let verb = chunks[clause.chunk]
      clause.isUnasserted =
        tokens[Int(verb.head)].tag == .verb && verb.first == verb.head && !listsEffects(verb)
      return
    }
    switch chunks[p].kind {
    case .nounPhrase:
      if let helper = helper(before: p), tokens[Int(chunks[clause.chunk].head)].tag == .verb {
        // "helps people lose weight"
        clause.role = .complement
        clause.parent = helper
        clause.subjectFirst = clauses[helper].subjectFirst
        clause.subjectEnd = clauses[helper].subjectEnd
        return
      }
      if goesOnDenying(&clause) { return }
      if isPreposition(p - 1), kind(p - 2) == .relative {
        // "which over years can"
        setAntecedent(&clause, relative: p - 2)
        return
      }
      setSubject(&clause, endingAt: behindItself(p))
    case .relative: setAntecedent(&clause, relative: p)
    case .subordinator
    where word(head(p)) == grammar.that && kind(p - 1) == .verbGroup && !isThere(clause):
      // "coughing and straining that cause"
      setAntecedent(&clause, relative: p)
    case .conjunction, .comma:
      if chunks[p].kind == .comma, let subject = subjectBeforeCase(p) {
        // "Losing weight, if you are overweight, can"
        if kind(0) == .verbGroup {
          clause.subjectFirst = 0
          clause.subjectEnd = subject + 1
        } else {
          setSubject(&clause, endingAt: subject)
        }
        return
      }
      if chunks[p].kind == .comma, let subject = nounBeforeNaming(p) ?? subjectBeforeAside(p) {
        setSubject(&clause, endingAt: subject)
        return
      }
      coordinate(&clause, before: p)
    case .verbGroup:
      // "eating smaller portions … may": a gerund phrase as subject, or "what helps is".
      if let subject = isLoneDoing(p) ? p..<p + 1 : subjectOfParticiple(p) {
        // "If you smoke, quitting lowers", "The changes described above can"
        clause.subjectFirst = subject.lowerBound
        clause.subjectEnd = subject.upperBound
        return
      }
      coordinate(&clause, before: p)
      if clause.parent < 0, chunks[p].form == .gerund, clauseOfChunk[p] >= 0,
        clauses[clauseOfChunk[p]].role == .subject, clauses[clauseOfChunk[p]].parent < 0,
        listStart(ofDoing: p) < p
      {
        // "Swimming, diving and flying may"
        clause.subjectFirst = listStart(ofDoing: p)
        clause.subjectEnd = clause.chunk
      }
    case .adjective:
      // "women who are pregnant should"
      let verb = skipLightLeft(p - 1)
      if kind(verb) == .verbGroup, clauseOfChunk[verb] >= 0,
        clauses[clauseOfChunk[verb]].role == .relative
      {
        let other = clauses[clauseOfChunk[verb]]
        clause.subjectFirst = other.subjectFirst
        clause.subjectEnd = other.subjectEnd
        return
      }
      if let being = being(before: p) {
        clause.subjectFirst = being
        clause.subjectEnd = clause.chunk
        return
      }
      if let other = qualities(endingAt: p) {
        // "foods that are greasy, high in fiber, or sweet may"
        setSubject(&clause, endingAt: clauses[other].subjectEnd - 1)
        return
      }
      coordinate(&clause, before: p)
    case .dash, .close:
      if let subject = subjectBeforeAside(p) { setSubject(&clause, endingAt: subject) }
    default: coordinate(&clause, before: p)
    }
  }

  func setSubject(_ clause: inout Clause, endingAt p: Int) {
    var k = chainStart(endingAt: behindTime(p))
    // "A and B": extend over the list unless its first item belongs to a verb or preposition before.
    var extended = k
    var widest = k
    while extended >= 2, !chunks[p].flags.contains(.pronoun) {
      if isNor(extended - 1), isNounPhrase(extended - 2) {
        // "neither A nor B"
        extended = chainStart(endingAt: extended - 2)
        if isClauseStart(extended) { widest = extended }
        continue
      }
      var q = skipLightLeft(extended - 1)
      guard kind(q) == .conjunction || kind(q) == .comma else { break }
      if kind(q) == .conjunction, kind(skipLightLeft(q - 1)) == .comma { q = skipLightLeft(q - 1) }
      let item = skipLightLeft(q - 1)
      guard isNounPhrase(item) || isListedGerund(item), !isTimeAhead(item), !isAnswer(item) else {
        break
      }
      extended = chainStart(endingAt: item)
      if isClauseStart(extended) { widest = extended }
    }
    let far = skipLightLeft(extended - 1)
    // "Using it with A, B or C is": the verb that begins the sentence is the subject.
    let opens =
      kind(far) == .verbGroup && chunks[far].form == .gerund && opensStatement(far)
    if widest == k || opens, extended < k, kind(far) == .verbGroup, clauseOfChunk[far] >= 0,
      clauses[clauseOfChunk[far]].role == .subject
    {
      // "taking A and B may"
      clause.subjectFirst = far
      clause.subjectEnd = p + 1
      return
    }
    if widest == k, extended < k, kind(far) == .verbGroup, clauseOfChunk[far] >= 0,
      chunks[far].form == .infinitive, clauses[clauseOfChunk[far]].role == .reduced
    {
      // "Surgery to remove A or B is"
      let other = clauses[clauseOfChunk[far]]
      clause.subjectFirst = other.subjectFirst
      clause.subjectEnd = other.subjectEnd
      return
    }
    if let whole = spokenOf(far, widest, extended) {
      clause.subjectFirst = clauses[whole].subjectFirst
      clause.subjectEnd = clauses[whole].subjectEnd
      return
    }
    k = widest
    // Behind a relative or reduced clause the subject is what that clause speaks of; "a disorder called Y damages".
    let before = skipLightLeft(k - 1)
    if kind(before) == .verbGroup, clauseOfChunk[before] >= 0, !isNaming(before) {
      let other = clauses[clauseOfChunk[before]]
      let form = chunks[before].form
      if namesWhole(other, clause) {
        // "Medicines that suppress the immune system called X are": X
        clause.subjectFirst = k
        clause.subjectEnd = p + 1
        return
      }
      if other.role == .relative || other.role == .reduced
        || (form == .gerund && other.role == .gerund && !isPreposition(skipLightLeft(before - 1)))
      {
        let whole = other.role == .reduced ? holder(of: other) ?? other : other
        clause.subjectFirst = whole.subjectFirst
        clause.subjectEnd = whole.subjectEnd
        return
      }
      if other.role == .subject {
        clause.subjectFirst = listStart(ofDoing: before)
        clause.subjectEnd = p + 1
        return
      }
    }
    let isList = extended < k && isPair(k) && namesSubstance(extended) == namesSubstance(p)
    if let index = modifier(endingAt: before) ?? (isList ? modifier(endingAt: far) : nil) {
      let whole = holder(of: clauses[index]) ?? clauses[index]
      clause.subjectFirst = whole.subjectFirst
      clause.subjectEnd = whole.subjectEnd
      return
    }
    clause.subjectFirst = kind(k - 1) == .conjunction ? sharedHeadStart(before: k) : k
    clause.subjectEnd = p + 1
  }

  private func isClauseStart(_ chunk: Int) -> Bool {
    let before = skipLightLeft(chunk - 1)
    guard before >= 0 else { return true }
    switch chunks[before].kind {
    // "According to Dr. N, X": no new clause behind the title.
    case .stop: return before == 0 || !classes(head(before - 1)).contains(.nameTitle)
    case .semicolon, .colon, .subordinator, .dash, .other: return true
    case .comma:
      // ", A and B are": a new clause only if a verb or a fronted phrase stands before the comma.
      return true
    default: return false
    }
  }

  /// "drugs that block", "endorphins, which reduce": the noun before the relative.
  private func setAntecedent(_ clause: inout Clause, relative: Int) {
    clause.role = .relative
    var p = skipLightLeft(relative - 1)
    if kind(p) == .comma { p = skipLightLeft(p - 1) }
    if kind(p) == .conjunction {
      // "that block and that increase", "which are taken for Y, and which"
      let word = tokens[head(relative)].hash
      if let other = clauses.last(where: {
        $0.role == .relative && $0.chunk > 0
          && kind(skipLightLeft($0.chunk - 1)) == .relative
          && tokens[head(skipLightLeft($0.chunk - 1))].hash == word
      }) {
        clause.subjectFirst = other.subjectFirst
        clause.subjectEnd = other.subjectEnd
        return
      }
      coordinate(&clause, before: p)
      return
    }
    guard p >= 0 else { return }
    if let person = personMeant(by: relative, p) { p = person }
    if isNounPhrase(p), classes(head(p)).contains(.bodyNoun),
      isPreposition(skipLightLeft(p - 1), grammar.in),
      isNounPhrase(skipLightLeft(skipLightLeft(p - 1) - 1))
    {
      // "substances in the body that cause Y"
      p = skipLightLeft(skipLightLeft(p - 1) - 1)
    }
    if isNounPhrase(p), let trouble = troubleOfPart(p, clause) { p = trouble }
    if isNounPhrase(p), let meant = singularMeant(clause, p) {
      // "a mineral found in all cells that is used", "a hormone made by glands, which regulates"
      clause.subjectFirst = meant.lowerBound
      clause.subjectEnd = meant.upperBound
      return
    }
    if isNounPhrase(p),
      kind(relative - 1) == .comma || tokens[head(p)].flags.contains(.pluralForm),
      refersToClause(clause, p, relative),
      let parent = lastClause(before: relative)
    {
      // "narrows blood vessels, which raises Y"
      clause.parent = parent
      clause.subjectFirst = clauses[parent].subjectFirst
      clause.subjectEnd = clauses[parent].subjectEnd
      return
    }
    if isNounPhrase(p) {
      if let owner = ownerOfProperty(p) {
        clause.subjectFirst = clauses[owner].subjectFirst
        clause.subjectEnd = clauses[owner].subjectEnd
        return
      }
      if describe(&clause, p) { return }
      // "inhibition of X, which": the whole chain before a comma.
      clause.subjectFirst =
        kind(relative - 1) == .comma ? chainStart(endingAt: sharedHeadStart(before: p)) : p
      clause.subjectEnd = p + 1
    } else if !clauses.isEmpty {
      if kind(p) == .verbGroup, chunks[p].form == .gerund { clause.isUnasserted = true }
      clause.parent = clauses.count - 1
      clause.subjectFirst = clauses[clauses.count - 1].subjectFirst
      clause.subjectEnd = clauses[clauses.count - 1].subjectEnd
    }
  }

  // MARK: Other forms

  private func attachComplement(_ clause: inout Clause) {
    clause.role = .complement
    let p = skipLightLeft(clause.chunk - 1)
    guard p >= 0, !isAsked(clause.chunk) else {
      clause.isUnasserted = true
      return
    }
    if chunks[clause.chunk].form == .infinitive, isNounPhrase(p), let use = accompanied(before: p) {
      clause.parent = use
      clause.subjectFirst = clauses[use].subjectFirst
      clause.subjectEnd = clauses[use].subjectEnd
      return
    }
    if chunks[clause.chunk].form == .infinitive, let noun = careThatIs(endingAt: p) {
      // "There are medicines to treat Y", "no treatments available to stop Y"
      clause.role = .relative
      clause.subjectFirst = noun
      clause.subjectEnd = noun + 1
      return
    }
    if chunks[clause.chunk].form == .infinitive, isNounPhrase(p) {
      if namesNoMeans(before: clause.chunk) { clause.isUnasserted = true }
      if isMeans(p) { return reduce(&clause, p..<p + 1, under: nil) }
      let (start, before) =
        exemplified(endingAt: p).map { ($0, skipLightLeft($0 - 1)) }
        ?? listBehindVerb(endingAt: p)
      // "medications to treat diarrhea can": the noun is the subject where no verb governs it.
      if kind(before) != .verbGroup && !isPreposition(before) {
        clause.subjectFirst = namesWay(head(p)) ? p : start
        clause.subjectEnd = p + 1
        clause.role = .reduced
        return
      }
      if kind(before) == .verbGroup, clauseOfChunk[before] >= 0, isMeansOfCare(before) {
        // "Radiation therapy uses rays to kill cells"
        clause.parent = Int(clauseOfChunk[before])
        clause.subjectFirst = clauses[clause.parent].subjectFirst
        clause.subjectEnd = clauses[clause.parent].subjectEnd
        return
      }
      if kind(before) == .verbGroup, clauseOfChunk[before] >= 0,
        !classes(head(before)).isDisjoint(with: [.takeVerb, .reportVerb]),
        !isTelling(before), adding(before) == nil,
        !chunks[before].flags.contains(.passive), chunks[before].form != .participle
      {
        // "doctors prescribe X to treat Y", "a trial found X to reduce Y"
        reduce(&clause, start..<p + 1, under: Int(clauseOfChunk[before]))
        return
      }
      if namesMeans(p, before: start) {
        reduce(&clause, start..<p + 1, under: lastClause(before: clause.chunk))
        return
      }
      if kind(before) == .verbGroup, clauseOfChunk[before] >= 0, isGivenTo(before) {
        // "You may be given X to improve Y"
        reduce(&clause, start..<p + 1, under: Int(clauseOfChunk[before]))
        return
      }
      if let possessor = possessorPhrase(p) {
        clause.subjectFirst = possessor
        clause.subjectEnd = possessor + 1
        if let parent = lastClause(before: clause.chunk) { clause.parent = parent }
        clause.isUnasserted = clause.isUnasserted || isLessened(p)
        return
      }
      if isPreposition(before, grammar.of), isLessened(before - 1) { clause.isUnasserted = true }
      if kind(before) == .verbGroup, clauseOfChunk[before] >= 0, let adding = adding(before) {
        // "X is added to a mixture containing Z to prevent Y"
        clause.parent = adding
        clause.subjectFirst = clauses[adding].subjectFirst
        clause.subjectEnd = clauses[adding].subjectEnd
        return
      }
    }
    if chunks[clause.chunk].form == .infinitive, kind(p) == .adjective,
      isNounPhrase(skipLightLeft(p - 1)), clauses.isEmpty
    {
      // "other medications available to treat Y include"
      let noun = skipLightLeft(p - 1)
      clause.subjectFirst = chainStart(endingAt: noun)
      clause.subjectEnd = noun + 1
      clause.role = .reduced
      return
    }
    if kind(p) == .comma || kind(p) == .conjunction {
      // Coordinated with a verb before: "to reduce pain, improve mood, and support".
      var k = clauses.count - 1
      while k >= 0 {
        let other = clauses[k]
        let form = chunks[other.chunk].form
        if form == .bare || form == .infinitive
          || (form == .finite && clause.chunk > 0
            && tokens[head(other.chunk)].tag == .verb),
          !goesOnWithSeries(p, other, k)
        {
          clause.parent = form == .finite ? k : other.parent
          if form == .finite { clause.role = .main }
          clause.subjectFirst = other.subjectFirst
          clause.subjectEnd = other.subjectEnd
          clause.isHedged = clause.isHedged || other.isHedged
          clause.isCan = clause.isCan || other.isCan
          clause.isUnasserted = clause.isUnasserted || other.isUnasserted
          clause.isNegated =
            clause.isNegated || other.isNegated && sharesNegation(p) && !isDeniedAnyway(clause)
          return
        }
        k -= 1
      }
      if kind(p) == .comma, chunks[clause.chunk].form == .bare, let subject = subjectBeforeAside(p)
      {
        clause.role = .main
        setSubject(&clause, endingAt: subject)
        return
      }
      if clauses.isEmpty { clause.isUnasserted = true }
    }
    if let parent = lastClause(before: clause.chunk) {
      clause.parent = parent
      clause.subjectFirst = clauses[parent].subjectFirst
      clause.subjectEnd = clauses[parent].subjectEnd
      if isExpletive(clauses[parent], before: clause.chunk) { clause.isUnasserted = true }
    } else {
      clause.isUnasserted = true
    }
  }

  private func lastClause(before chunk: Int) -> Int? {
    clauses.isEmpty ? nil : clauses.count - 1
  }

  /// "to assess its effectiveness": what is looked at is not said.
  private func isAssessing(_ verb: Int) -> Bool {
    guard Self.assessing.contains(tokens[head(verb)].hash) else { return false }
    let object = skipLight(verb + 1)
    return isNounPhrase(object)
      && (chunks[object].flags.contains(.definite)
        || chunks[object].flags.contains(.possessiveDeterminer))
  }

  private static let assessing = WordSet(
    "assess determine evaluate confirm establish understand clarify examine investigate explore verify test"
  )

  /// "the drug's ability", "its ability": the noun phrase itself, whose possessor acts.
  private func possessorPhrase(_ chunk: Int) -> Int? {
    let phrase = chunks[chunk]
    return phrase.possessorEnd > phrase.first || phrase.flags.contains(.possessiveDeterminer)
      ? chunk : nil
  }

  private func attachGerund(_ clause: inout Clause) {
    clause.role = .gerund
    let p = skipLightLeft(clause.chunk - 1)
    guard p >= 0 else {
      clause.role = .subject
      return
    }
    switch chunks[p].kind {
    case .preposition:
      if word(head(p)) == grammar.without { clause.isNegated.toggle() }
      if isRemediedBy(p) || isApprovedUse(p) { clause.isUnasserted = true }
      if word(head(p)) == grammar.before, classes(head(clause.chunk)).contains(.prescribeVerb) {
        // "more studies are needed before recommending X for Y"
        clause.isUnasserted = true
      }
      if word(head(p)) == grammar.from, let parent = lastClause(before: clause.chunk),
        classes(head(clauses[parent].chunk)).contains(.hinderVerb)
      {
        clause.isUnasserted = true
      }
      if isPreposition(p, grammar.in, grammar.for, grammar.at),
        let parent = lastClause(before: clause.chunk),
        chunks[clauses[parent].chunk].form == .infinitive, isAssessing(clauses[parent].chunk)
      {
        // "needed to assess its effectiveness in treating Y"
        clause.isUnasserted = true
      }
      let phrase = skipLightLeft(p - 1)
      // "the goals of treating Y"
      if isPreposition(p, grammar.of), phrase >= 0, namesGoal(phrase) {
        clause.isUnasserted = true
      }
      // "the drug's role in lowering", but not "lower your risk by losing"
      if word(head(p)) != grammar.by, isNounPhrase(phrase), let possessor = possessorPhrase(phrase)
      {
        clause.subjectFirst = possessor
        clause.subjectEnd = possessor + 1
        return
      }
      if isNounPhrase(phrase), isPreposition(skipLightLeft(phrase - 1), grammar.of) {
        // "a potential role of X in treating"
        let owner = skipLightLeft(skipLightLeft(phrase - 1) - 1)
        if isNounPhrase(owner), classes(head(owner)).contains(.roleNoun) {
          clause.subjectFirst = phrase
          clause.subjectEnd = phrase + 1
          clause.isHedged = isHedgedPhrase(owner)
          if let parent = lastClause(before: clause.chunk) {
            clause.isHedged = clause.isHedged || clauses[parent].isHedged
            clause.isNegated = clause.isNegated != clauses[parent].isNegated
          }
          return
        }
      }
      if let parent = self.clause(behindPreposition: p) {
        clause.parent = parent
        clause.subjectFirst = clauses[parent].subjectFirst
        clause.subjectEnd = clauses[parent].subjectEnd
      }
    case .nounPhrase:
      // "people taking", "proteins regulating": speaks of the noun.
      clause.role = .reduced
      if deniesExistence(before: p) { clause.isNegated.toggle() }
      if describe(&clause, p) { return }
      clause.subjectFirst = p
      clause.subjectEnd = p + 1
    case .relative where word(head(p)) == grammar.that && isVerbAhead(clause.chunk),
      .conjunction
    where opensStatement(clause.chunk) && isVerbAhead(clause.chunk, beyondLists: true):
      // "the fact that controlling Y can", ", and mixing it with Z raises"
      clause.role = .subject
    case .subordinator:
      // "blocks A while increasing B" says both of its subject.
      guard word(head(p)) == grammar.while, let parent = lastClause(before: clause.chunk) else {
        clause.role = .subject
        return
      }
      clause.parent = parent
      clause.subjectFirst = clauses[parent].subjectFirst
      clause.subjectEnd = clauses[parent].subjectEnd
    default:
      if let parent = governor(ofGerundBehind: p) {
        let other = clauses[parent]
        if kind(p) == .comma, isSubordinate(other) || isFrontedPersons(other),
          isVerbAhead(clause.chunk)
        {
          // "If you have Y, taking X helps"
          clause.role = .subject
          return
        }
        clause.parent = parent
        clause.subjectFirst = other.subjectFirst
        clause.subjectEnd = other.subjectEnd
        if lemma(head(other.chunk)) == grammar.include, !listsGoals(other) {
          clause.isUnasserted = true
        }
        if other.role == .gerund, other.isUnasserted { clause.isUnasserted = true }
        if other.role == .subject { clause.role = .subject }
        if chunks[other.chunk].form == .gerund, kind(p) == .conjunction || kind(p) == .comma {
          clause.parent = other.parent
          if other.isNegated && sharesNegation(p) { clause.isNegated = true }
        }
      } else {
        clause.role = .subject
      }
    }
  }

  private func attachParticiple(_ clause: inout Clause) {
    if kind(skipLightLeft(clause.chunk - 1)) == .comma,
      classes(head(clause.chunk)).contains(.occurVerb),
      !isPreposition(skipLight(clause.chunk + 1), grammar.by, grammar.for),
      !clauses.contains(where: { $0.role == .main }),
      let subject = subjectBeforeAside(skipLightLeft(clause.chunk - 1))
    {
      // "Y, a buildup of Z, occurred": no participle.
      clause.role = .main
      setSubject(&clause, endingAt: subject)
      return
    }
    clause.role = .reduced
    var p = skipLightLeft(clause.chunk - 1)
    if kind(p) == .comma { p = skipLightLeft(p - 1) }
    guard p >= 0 else {
      clause.role = .subject
      return
    }
    switch chunks[p].kind {
    case .nounPhrase:
      if describe(&clause, p) { return }
      clause.subjectFirst = p
      clause.subjectEnd = p + 1
    case .conjunction, .verbGroup:
      coordinate(&clause, before: p)
      if clause.parent >= 0, chunks[clauses[clause.parent].chunk].flags.contains(.passive) {
        clause.role = .main
        clause.isNegated = clause.isNegated || clauses[clause.parent].isNegated
      }
    case .subordinator: clause.role = .subject
    default:
      if let parent = lastClause(before: clause.chunk) {
        clause.parent = parent
        clause.subjectFirst = clauses[parent].subjectFirst
        clause.subjectEnd = clauses[parent].subjectEnd
      }
    }
  }
}
