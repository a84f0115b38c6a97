import Claims

/// What clinic pages and leaflets say of taking a substance in a case: with another, before surgery, in pregnancy;
/// and how side effects pass.
extension SentenceReader {
  @inline(__always)
  func readPrecautions() {
    guard let topic = substanceTopic else { return }
    if mayHold(oneOf: Self.maybeOperating) {
      readBeforeSurgery(topic)
      readStoppedForSurgery(topic)
    }
    if mayHold(oneOf: Self.maybeState) { readUsable(topic) }
    if mayHold(oneOf: Self.maybePassing) { readPassing(topic) }
    if mayHold(hash: Self.together) || mayHold(hash: Self.same) { readTogether() }
    if mayHold(grammar.if), contents.holds(chunk: .subordinator) { readTakenBeside(topic) }
    if mayHold(oneOf: Self.maybeNaming) { readKnownAs() }
    if mayHold(oneOf: Self.maybeJoint) { readJointUse(topic) }
    if mayHoldLemma(grammar.`case`) || mayHoldLemma(grammar.report) { readCases(topic) }
    readEllipticalShares()
  }

  // MARK: Surgery

  /// "Stop taking it two weeks before surgery."
  @inline(never)
  private func readBeforeSurgery(_ topic: Argument) {
    guard mayHold(grammar.before) || mayHold(hash: Self.ahead) || mayHold(hash: Self.prior) else {
      return
    }
    for c in chunks.indices where isNounPhrase(c) {
      guard Self.operations.contains(tokens[head(c)].hash),
        let before = (max(0, c - 3)..<c).last(where: {
          chunks[$0].kind != .nounPhrase
            && (word(head($0)) == grammar.before || tokens[Int(chunks[$0].first)].hash == Self.ahead
              || tokens[Int(chunks[$0].first)].hash == Self.prior)
        }),
        let index = clauses.indices.last(where: {
          clauses[$0].chunk < before && classes(head(clauses[$0].chunk)).contains(.stopVerb)
        }), !clauses[index].isNegated,
        !drafts.contains(where: {
          $0.predicate == .contraindicatedIn && $0.object?.end == head(c) + 1
        })
      else { continue }
      let named = arguments(from: skipLight(clauses[index].chunk + 1)).list.first {
        $0.concept.type == .substance && $0.isKnown && !$0.isVague
      }
      let object = Argument(
        concept: concepts.key("surgery", .condition), first: Int(chunks[c].first),
        end: Int(chunks[c].end), isKnown: true)
      emit(
        kind: .safety, predicate: .contraindicatedIn, subject: named ?? topic, object: object,
        clause: -1, first: Int(chunks[clauses[index].chunk].first), end: object.end)
      return
    }
  }

  /// "If you are due for surgery, stop it two weeks before": what somebody stops because of an operation.
  @inline(never)
  private func readStoppedForSurgery(_ topic: Argument) {
    guard saidByVerbs.contains(.stopVerb), contents.holds(chunk: .subordinator),
      !drafts.contains(where: { $0.predicate == .contraindicatedIn })
    else { return }
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard classes(Int(verb.head)).contains(.stopVerb), !clause.isNegated,
        !isQuestion, !isUnderIf(clause.chunk),
        clause.isAdvice || tokens[Int(verb.head)].tag == .verb || verb.flags.contains(.passive)
      else { continue }
      let isOfOperation = chunks.indices.first { c in
        isNounPhrase(c) && Self.operations.contains(tokens[head(c)].hash)
          && (0..<c).last { kind($0) == .subordinator }.map {
            opensCircumstance($0) && (c < clause.chunk || $0 > clause.chunk)
              && !($0..<c).contains { chunks[$0].flags.contains(.negated) }
          } == true
      }
      guard let c = isOfOperation else { continue }
      let object = skipLight(clause.chunk + 1)
      let behind = kind(object) == .verbGroup ? skipLight(object + 1) : object
      let named =
        verb.flags.contains(.passive) ? subjects(of: clause) : arguments(from: behind).list
      let drug = named.first { $0.concept.type == .substance && $0.isKnown && !$0.isVague }
      // "stop and call the doctor", "stop smoking"
      if let drug, drug.concept != topic.concept, isActivity(drug) { continue }
      guard
        drug != nil
          || isNounPhrase(behind) && behind < chunks.count
            && (chunks[behind].flags.contains(.pronoun) || !named.isEmpty)
      else { continue }
      let surgery = Argument(
        concept: concepts.key("surgery", .condition), first: Int(chunks[c].first),
        end: Int(chunks[c].end), isKnown: true)
      emit(
        kind: .safety, predicate: .contraindicatedIn, subject: drug ?? topic, object: surgery,
        clause: -1, first: min(surgery.first, Int(verb.first)),
        end: max(surgery.end, Int(verb.end)))
      return
    }
  }

  /// Whether "if" or "when" governs a verb, with no comma between them.
  private func isUnderIf(_ chunk: Int) -> Bool {
    guard let opening = (0..<chunk).last(where: { kind($0) == .subordinator }) else { return false }
    return !(opening..<chunk).contains { kind($0) == .comma }
  }

  private static var ahead: UInt64 { WordHash.of("ahead") }
  private static var prior: UInt64 { WordHash.of("prior") }
  private static var maybeOperating: WordMask {
    WordMask().or("surgery").or("operation").or("procedure").or("surgeries").or("anesthesia")
  }
  private static let operations = WordSet("surgery operation procedure surgeries anesthesia")

  // MARK: Pregnancy

  /// "It can be used while breastfeeding", "can be taken during pregnancy".
  @inline(never)
  private func readUsable(_ topic: Argument) {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard verb.flags.contains(.passive), clause.isCan, !clause.isNegated, !clause.isUnasserted,
        Self.taking.contains(tokens[Int(verb.head)].hash),
        (Int(verb.end)..<min(tokens.count, Int(verb.end) + 5)).contains(where: {
          Self.states.contains(tokens[$0].hash)
        }), !drafts.contains(where: { $0.predicate == .hasSafetyProfile })
      else { continue }
      let subjects = subjectOrTopic(of: clause).filter { $0.concept.type == .substance }
      stateProfile(true, of: subjects, clause.chunk, index)
    }
  }

  private static var maybeState: WordMask {
    WordMask().or("pregnancy").or("breastfeeding").or("pregnant").or("nursing").or("lactation")
      .or("breast")
  }
  private static let states = WordSet("pregnancy breastfeeding pregnant nursing lactation")
  private static let taking = WordSet("used taken given continued")

  // MARK: What passes

  /// "Most side effects go away on their own", "nausea usually fades within two weeks".
  @inline(never)
  private func readPassing(_ topic: Argument) {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let c = clause.subjectFirst
      guard clause.role == .main || clause.role == .complement, !clause.isUnasserted,
        !clause.isNegated, clause.subjectEnd > c, isNounPhrase(c),
        Self.passing.contains(tokens[Int(verb.head)].hash)
          || lemma(Int(verb.head)) == grammar.go && clause.chunk + 1 < chunks.count
            && word(head(clause.chunk + 1)) == grammar.away
      else { continue }
      let hash = tokens[head(c)].hash
      let isEffect =
        isAdverseEffect(c)
        || speaksOfSideEffects && chunks[c].flags.contains(.pronoun)
          && (hash == Self.these || hash == Self.they || hash == Self.most)
        || speaksOfSideEffects && lemma(head(c)) == grammar.effect
      guard isEffect,
        !drafts.contains(where: {
          $0.predicate == .hasSafetyProfile || $0.predicate == .hasDuration
        })
      else { continue }
      stateProfile(true, of: list(topic), c, index)
    }
  }

  private static var maybePassing: WordMask {
    WordMask().or("go").or("goes").or("pass").or("fade").or("fades").or("ease").or("settle")
      .or("subside").or("disappear").or("improve").or("resolve").or("lessen").or("stop")
  }
  private static let passing = WordSet(
    "pass fade fades ease settle subside disappear improve resolve lessen stop")
  private static var these: UInt64 { WordHash.of("these") }
  private static var they: UInt64 { WordHash.of("they") }
  private static var most: UInt64 { WordHash.of("most") }

  // MARK: Together

  /// "Taking A and B together can cause Y", "the use of A and B at the same time may cause Y": the two interact.
  @inline(never)
  private func readTogether() {
    guard
      tokens.indices.contains(where: {
        tokens[$0].hash == Self.together
          || tokens[$0].hash == Self.same && $0 + 1 < tokens.count
            && tokens[$0 + 1].hash == Self.time
      }),
      let harm = drafts.first(where: {
        $0.kind == .safety && ($0.predicate == .causes || $0.predicate == .worsens)
          && !$0.isNegated && $0.clause >= 0
      })
    else { return }
    var pair: [Argument] = []
    for draft in drafts where draft.clause == harm.clause && draft.kind == .safety {
      guard let subject = draft.subject, subject.concept.type == .substance else { continue }
      if !pair.contains(where: { $0.concept == subject.concept }) { pair.append(subject) }
    }
    guard pair.count == 2,
      !drafts.contains(where: { $0.predicate == .interactsWith })
    else { return }
    if pair[1].concept == substanceTopic?.concept { pair.swapAt(0, 1) }
    emit(
      kind: .safety, predicate: .interactsWith, subject: pair[0], object: pair[1],
      clause: harm.clause, end: harm.end)
  }

  private static var together: UInt64 { WordHash.of("together") }
  private static var same: UInt64 { WordHash.of("same") }
  private static var time: UInt64 { WordHash.of("time") }

  /// "If you take Y, X can cause bleeding": X interacts with Y.
  @inline(never)
  private func readTakenBeside(_ topic: Argument) {
    guard
      let harm = drafts.first(where: {
        $0.kind == .safety && $0.predicate == .causes && !$0.isNegated && $0.clause >= 0
          && $0.subject?.concept == topic.concept
      }),
      let other = clauses.first(where: {
        isSubordinate($0) && classes(head($0.chunk)).contains(.takeVerb) && !$0.isNegated
          && !chunks[$0.chunk].flags.contains(.passive) && hasPersonSubject($0)
      }),
      word(head(skipLightLeft(other.subjectFirst - 1))) == grammar.if
    else { return }
    for item in arguments(from: skipLight(other.chunk + 1)).list
    where item.concept.type == .substance && item.isKnown && !item.isVague
      && item.concept != topic.concept
      && !drafts.contains(where: { $0.object?.concept == item.concept })
    {
      emit(
        kind: .safety, predicate: .interactsWith, subject: topic, object: item,
        clause: harm.clause, end: max(harm.end, item.end))
    }
  }

  /// "Use together with Y is dangerous", "its use with Y is contraindicated", "interactions with Y are mild".
  @inline(never)
  private func readJointUse(_ topic: Argument) {
    for index in clauses.indices {
      let clause = clauses[index]
      let c = clause.subjectFirst
      guard clause.role == .main, !clause.isUnasserted, clause.subjectEnd > c, isNounPhrase(c),
        chunks[clause.chunk].flags.contains(.copular)
          || chunks[clause.chunk].flags.contains(.passive)
      else { continue }
      let hash = tokens[head(c)].hash
      let isInteraction = hash == Self.interaction || hash == Self.interactions
      guard isInteraction || hash == Self.use || hash == Self.combination else { continue }
      var i = c + 1
      if kind(i) == .adverb { i += 1 }
      guard isPreposition(i, grammar.with) else { continue }
      let behind = skipLight(clause.chunk + 1)
      let verdict =
        (Int(
          chunks[clause.chunk].first)..<min(
            tokens.count, behind < chunks.count ? Int(chunks[behind].end) : tokens.count))
      let isHarm = verdict.contains {
        !classes($0).isDisjoint(with: [.unsafeWord, .toxicWord])
          || Self.verdicts.contains(tokens[$0].hash)
      }
      guard
        isInteraction
          ? !clause.isNegated && !chunks[c].flags.contains(.negated) : isHarm && !clause.isNegated
      else { continue }
      for other in partners(from: i + 1)
      where other.concept != topic.concept
        && !drafts.contains(where: { $0.object?.concept == other.concept })
      {
        emit(
          kind: .safety, predicate: .interactsWith, subject: topic, object: other, clause: index,
          end: other.end)
      }
    }
  }

  private static var maybeJoint: WordMask {
    WordMask().or("use").or("combination").or("interaction").or("interactions")
  }
  private static var interaction: UInt64 { WordHash.of("interaction") }
  private static var interactions: UInt64 { WordHash.of("interactions") }
  private static var use: UInt64 { WordHash.of("use") }
  private static var combination: UInt64 { WordHash.of("combination") }
  private static let verdicts = WordSet("fatal contraindicated life-threatening")

  // MARK: Cases

  /// "Rare cases of Y have led to label warnings", "reports of Y have surfaced".
  @inline(never)
  private func readCases(_ topic: Argument) {
    for index in clauses.indices {
      let clause = clauses[index]
      let c = clause.subjectFirst
      guard clause.role == .main, !clause.isUnasserted, !clause.isNegated, clause.subjectEnd > c,
        isNounPhrase(c), !chunks[c].flags.contains(.negated),
        lemma(head(c)) == grammar.`case` || lemma(head(c)) == grammar.report,
        tokens[head(c)].flags.contains(.pluralForm), isPreposition(c + 1, grammar.of)
      else { continue }
      for item in arguments(from: c + 2, limit: clause.subjectEnd).list
      where item.concept.type == .condition && !item.isVague && item.concept != topic.concept
        && !drafts.contains(where: { $0.object?.first == item.first && $0.kind == .safety })
      {
        emit(
          kind: .safety, predicate: .causes, subject: topic, object: item, clause: index,
          end: item.end)
      }
    }
  }

  /// "Headache occurs in 16% of users, flushing in 10% and indigestion in 7%": what the first verb says holds of
  /// all.
  @inline(__always)
  private func readEllipticalShares() {
    guard contents.holds(token: .quantity), drafts.contains(where: { $0.predicate == .causes })
    else { return }
    lookForEllipticalShares()
  }

  @inline(never)
  private func lookForEllipticalShares() {
    for c in chunks.indices.dropLast(2) {
      guard isNounPhrase(c), isPreposition(c + 1, grammar.in), isNounPhrase(c + 2),
        kind(c - 1) == .comma || kind(c - 1) == .conjunction,
        tokens[Int(chunks[c + 2].first)].kind == .quantity,
        analysis.quantities[Int(tokens[Int(chunks[c + 2].first)].quantity)].dimension == .fraction,
        let item = argument(first: Int(chunks[c].possessorEnd), end: Int(chunks[c].end)),
        item.concept.type == .condition, !item.isVague,
        let model = drafts.last(where: {
          $0.kind == .safety && $0.predicate == .causes && ($0.object?.end ?? 0) <= item.first
        }),
        !drafts.contains(where: { $0.kind == .safety && $0.object?.first == item.first })
      else { continue }
      var draft = model
      draft.object = item
      draft.first = item.first
      draft.end = Int(chunks[c + 2].end)
      drafts.append(draft)
    }
  }

  // MARK: Names

  /// "causes a buildup of acid, known as acidosis", "a condition (called acidosis)": the name too.
  @inline(never)
  private func readKnownAs() {
    for draft in drafts where draft.kind == .safety || draft.kind == .mechanism {
      guard draft.predicate == .causes, let object = draft.object, object.end < tokens.count else {
        continue
      }
      var c = chunkIndex(of: object.end - 1) + 1
      while c < chunks.count, isPreposition(c), isNounPhrase(c + 1) { c += 2 }
      guard kind(c) == .comma || kind(c) == .open || kind(c) == .dash else { continue }
      c = skipLight(c + 1)
      guard kind(c) == .verbGroup, Self.naming.contains(tokens[head(c)].hash) else { continue }
      c += 1
      if isPreposition(c, grammar.as) { c += 1 }
      guard let name = arguments(from: c).list.first, name.concept.type == .condition,
        !name.isVague, name.concept != object.concept
      else { continue }
      var copy = draft
      copy.kind = .safety
      copy.object = name
      copy.end = name.end
      drafts.append(copy)
    }
  }

  private static var maybeNaming: WordMask { WordMask().or("known").or("called").or("termed") }
  private static let naming = WordSet("known called termed")
}
