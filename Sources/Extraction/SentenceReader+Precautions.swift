import Claims

/// What clinic pages and leaflets say of taking a substance in a case: with another, before surgery, in pregnancy;
/// and how side effects pass.
extension SentenceReader {
  @inline(__always)
  func readPrecautions() {
    guard let topic = substanceTopic else { return }
    if mayHold(oneOf: Self.maybeOperating) { readBeforeSurgery(topic) }
    if mayHold(oneOf: Self.maybeState) { readUsable(topic) }
    if mayHold(oneOf: Self.maybePassing) { readPassing(topic) }
    if mayHold(hash: Self.together) || mayHold(hash: Self.same) { readTogether() }
    if mayHold(grammar.if), contents.holds(chunk: .subordinator) { readTakenBeside(topic) }
    if mayHold(oneOf: Self.maybeNaming) { readKnownAs() }
  }

  // MARK: Surgery

  /// "Stop taking it two weeks before surgery."
  @inline(never)
  private func readBeforeSurgery(_ topic: Argument) {
    for c in chunks.indices where isNounPhrase(c) {
      guard Self.operations.contains(tokens[head(c)].hash),
        let before = (max(0, c - 2)..<c).last(where: {
          chunks[$0].kind != .nounPhrase && word(head($0)) == grammar.before
        }),
        let index = clauses.indices.last(where: {
          clauses[$0].chunk < before && classes(head(clauses[$0].chunk)).contains(.stopVerb)
        }), !clauses[index].isNegated,
        !drafts.contains(where: { $0.predicate == .contraindicatedIn && $0.object?.end == head(c) + 1 })
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

  private static var maybeOperating: WordMask {
    WordMask().or("surgery").or("operation").or("procedure").or("surgeries").or("anesthesia")
  }
  private static let operations: [UInt64] = [
    "surgery", "operation", "procedure", "surgeries", "anesthesia",
  ].map { WordHash.of($0.utf8) }

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
  private static let states: [UInt64] = [
    "pregnancy", "breastfeeding", "pregnant", "nursing", "lactation",
  ].map { WordHash.of($0.utf8) }
  private static let taking: [UInt64] = ["used", "taken", "given", "continued"].map {
    WordHash.of($0.utf8)
  }

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
        !drafts.contains(where: { $0.predicate == .hasSafetyProfile || $0.predicate == .hasDuration })
      else { continue }
      stateProfile(true, of: list(topic), c, index)
    }
  }

  private static var maybePassing: WordMask {
    WordMask().or("go").or("goes").or("pass").or("fade").or("fades").or("ease").or("settle")
      .or("subside").or("disappear").or("improve").or("resolve").or("lessen").or("stop")
  }
  private static let passing: [UInt64] = [
    "pass", "fade", "fades", "ease", "settle", "subside", "disappear", "improve", "resolve",
    "lessen", "stop",
  ].map { WordHash.of($0.utf8) }
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
  private static let naming: [UInt64] = ["known", "called", "termed"].map { WordHash.of($0.utf8) }
}
