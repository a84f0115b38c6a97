import Claims

/// What a substance does not go together with, as leaflets say it.
extension SentenceReader {
  @inline(__always)
  func readLeafletPartners() {
    if discourse.sectionRole == .interaction || discourse.documentTopic != nil && tellsToAsk {
      readToldOf()
    }
    if mayHoldLemma(grammar.with), contents.holds(form: .participle),
      !saidByVerbs.isDisjoint(with: .takeVerb | .combineVerb)
    {
      readTakenWith()
    }
    if contents.nounFlags.contains(.negated), mayHold(oneOf: Self.maybeInteracting) {
      readNoInteractions()
    }
    if mayHold(oneOf: Self.maybeInterfering) { settleInterference() }
  }

  /// "Tell your doctor if you take A or B", where interactions are spoken of.
  private func readToldOf() {
    guard contents.holds(chunk: .subordinator), mayHold(grammar.if),
      !saidByVerbs.isDisjoint(with: [.takeVerb]) || mayHold(grammar.on),
      let topic = substanceTopic
    else { return }
    for clause in clauses
    where isSubordinate(clause) && hasPersonSubject(clause) && !clause.isNegated {
      let before = skipLightLeft(
        (clause.subjectEnd > clause.subjectFirst ? clause.subjectFirst : clause.chunk) - 1)
      guard word(head(max(0, before))) == grammar.if else { continue }
      let verb = chunks[clause.chunk]
      var i = skipLight(clause.chunk + 1)
      if verb.flags.contains(.copular) {
        guard isPreposition(i, grammar.on) else { continue }
        i += 1
      } else if !classes(Int(verb.head)).contains(.takeVerb) {
        continue
      }
      for item in partners(from: i)
      where item.concept != topic.concept && (item.isKnown || isDrugClass(item))
        && !drafts.contains(where: {
          $0.predicate == .interactsWith && $0.object?.concept == item.concept
        })
      {
        drafts.append(
          Draft(
            kind: .safety, predicate: .interactsWith, subject: topic, object: item,
            first: clauseSpan(clauseOfChunk[clause.chunk]).first, end: item.end))
      }
    }
  }

  /// "Taken with Y, it can cause Z", "… A or B; given together with X, they can …".
  private func readTakenWith() {
    guard let topic = substanceTopic else { return }
    for c in chunks.indices
    where kind(c) == .verbGroup && chunks[c].form == .participle
      && !classes(head(c)).isDisjoint(with: [.takeVerb, .combineVerb])
    {
      let before = skipLightLeft(c - 1)
      guard
        before < 0 || kind(before) == .semicolon || kind(before) == .dash
          || kind(before) == .subordinator
            && (word(head(before)) == grammar.when || word(head(before)) == grammar.if)
            && (before == 0 || kind(before - 1) == .semicolon)
      else { continue }
      var i = c + 1
      var steps = 0
      while steps < 3, i < chunks.count, !isPreposition(i, grammar.with, grammar.alongside),
        kind(i) == .adverb || kind(i) == .conjunction || isPreposition(i)
          || isNounPhrase(i) && tokens[head(i)].hash == Self.time
      {
        i += 1
        steps += 1
      }
      // "together with" is one word of its kind.
      let isJoined =
        i > c + 1 && kind(i - 1) == .conjunction && isNounPhrase(i)
      guard isPreposition(i, grammar.with, grammar.alongside) || isJoined else { continue }
      let others = partners(from: isJoined ? i : i + 1)
      let harm = drafts.first {
        $0.first > Int(chunks[c].first) && !$0.isNegated && $0.kind != .dosage
          && ($0.kind == .safety || $0.kind == .mechanism || $0.predicate == .increasesRiskOf)
          && $0.predicate != .interactsWith
      }
      guard let harm else { continue }
      let isOfTopic = others.contains { $0.concept == topic.concept }
      let named =
        isOfTopic
        ? earlierSubstances(before: Int(chunks[c].first), topic) : others
      for item in named
      where item.concept != topic.concept
        && !drafts.contains(where: {
          $0.predicate == .interactsWith && $0.object?.concept == item.concept
        })
      {
        var draft = Draft(
          kind: .safety, predicate: .interactsWith, subject: topic, object: item,
          first: min(item.first, Int(chunks[c].first)), end: max(item.end, harm.end))
        draft.isHedged = harm.isHedged
        drafts.append(draft)
      }
    }
  }

  private func earlierSubstances(before token: Int, _ topic: Argument) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    for mention in analysis.mentions
    where Int(mention.end) <= token
      && vocabulary.keys[Int(mention.term)].concept.type == .substance
    {
      // "painkillers like A" are A.
      let behind = chunkIndex(of: Int(mention.end))
      if behind >= 0, isPreposition(behind, grammar.like, grammar.such, grammar.including) {
        continue
      }
      if let own = argument(first: Int(mention.first), end: Int(mention.end)),
        own.concept != topic.concept, !own.isVague
      {
        found.append(own)
      }
    }
    return found.list
  }

  private static var time: UInt64 { WordHash.of("time") }

  /// "X does not interfere with the drug Y": about how the two go together.
  private func settleInterference() {
    for k in drafts.indices where drafts[k].kind == .mechanism {
      guard let subject = drafts[k].subject, let object = drafts[k].object, drafts[k].clause >= 0,
        Self.interfering.contains(tokens[head(clauses[drafts[k].clause].chunk)].hash),
        subject.concept.type == .substance, object.concept.type == .substance, object.isKnown
      else { continue }
      drafts[k].kind = .safety
      drafts[k].predicate = .interactsWith
    }
  }

  private static var maybeInterfering: WordMask {
    WordMask().or("interfere").or("interferes").or("interfered")
  }
  private static var maybeInteracting: WordMask { WordMask().or("interaction").or("interactions") }
  private static let interfering = WordSet("interfere interferes interfered")

  /// "Is X safe in pregnancy", as a question with an answer.
  func readAskedSafety() {
    guard said.contains(.safeWord), kind(0) == .verbGroup, chunks[0].flags.contains(.copular),
      isNounPhrase(1), kind(2) == .adjective, classes(head(2)).contains(.safeWord)
    else { return }
    let subject = arguments(from: 1).list.first { $0.concept.type == .substance && !$0.isVague }
    guard let subject = subject ?? substanceTopic else { return }
    let start = qualifiers.count
    if isPreposition(3, grammar.in, grammar.for, grammar.during, grammar.with) {
      for argument in arguments(from: 4).list where !argument.isVague {
        qualifiers.append(
          Qualifier(
            kind: isPerson(argument) ? .population : .condition, concept: argument.concept))
      }
    }
    var draft = Draft(
      kind: .safety, predicate: .hasSafetyProfile, subject: subject,
      object: Argument(
        concept: concepts.key("favourable", .concept), first: head(2), end: head(2) + 1,
        isKnown: true), first: 0, end: tokens.count)
    draft.context = start..<qualifiers.count
    drafts.append(draft)
  }

  /// "X has no known interactions with Y"
  private func readNoInteractions() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      var i = skipLight(clause.chunk + 1)
      let isKnown =
        chunks[clause.chunk].flags.contains(.passive)
        && (classes(head(clause.chunk)).contains(.observeVerb)
          || lemma(head(clause.chunk)) == grammar.evidence.know)
      if isKnown, clause.subjectEnd > clause.subjectFirst { i = clause.subjectFirst }
      guard isKnown || isThere(clause) || lemma(head(clause.chunk)) == grammar.have,
        isNounPhrase(i),
        Self.interactions.contains(tokens[head(i)].hash), chunks[i].flags.contains(.negated),
        isKnown || isThere(clause) || !hasPersonSubject(clause)
      else { continue }
      let isNamed = isPreposition(i + 1, grammar.with)
      let others = isNamed ? partners(from: i + 2) : noArguments
      guard !isNamed || !others.isEmpty, !isBetweenTwo(i + 1) else { continue }
      let drug = Argument(
        concept: concepts.key("medication", .substance), first: head(i), end: head(i) + 1,
        isKnown: true)
      var subjects =
        isKnown || isThere(clause) ? list(substanceTopic) : subjectOrTopic(of: clause)
      var partners = others.isEmpty ? list(drug) : others
      if partners.count == 1, partners[0].isKnown, isKnown || isThere(clause),
        subjects.isEmpty || subjects[0].concept == partners[0].concept,
        !others.isEmpty
      {
        // "There are no known interactions with X", of X itself
        subjects = partners
        partners = list(drug)
      }
      for subject in subjects where subject.concept.type == .substance {
        for other in partners where other.concept != subject.concept {
          emit(
            kind: .safety, predicate: .interactsWith, subject: subject, object: other,
            clause: index, isNegated: !clause.isNegated, end: Int(chunks[i].end))
        }
      }
    }
  }

  private static let interactions = WordSet("interaction interactions")
}
