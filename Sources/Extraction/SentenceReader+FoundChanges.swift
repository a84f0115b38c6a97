import Claims

/// Changes that are told as nouns: "A drop in Y was seen", "No reduction in Y was found", "There was a marked fall in Y".
extension SentenceReader {
  @inline(__always)
  func readFoundChanges() {
    if clauses.isEmpty, contents.holds(token: .quantity), !isCell, leadEnd == 0,
      discourse.documentTopic?.concept.type == .substance
    {
      readChangeInFragment()
    }
    guard contents.verbFlags.contains(.passive) || mayHold(grammar.there),
      mayHold(grammar.in) || mayHold(grammar.of)
    else { return }
    lookForFoundChanges()
  }

  @inline(never)
  private func lookForFoundChanges() {
    for index in clauses.indices where clauses[index].role == .main && !clauses[index].isUnasserted
    {
      let clause = clauses[index]
      guard let noun = nounOfChange(clause), !isSubordinate(clause),
        let trigger = trigger(lemma(head(noun)), .noun, where: { !$0.flags.contains(.agent) }),
        isPreposition(noun + 1, oneOf: trigger.prepositions), tells(trigger),
        !drafts.contains(where: { ($0.object?.first ?? 0) > head(noun) })
      else { continue }
      let isNegated =
        chunks[noun].flags.contains(.negated) != chunks[clause.chunk].flags.contains(.negated)
      let limit = noun < clause.chunk ? clause.chunk : chunks.count
      let objects = arguments(from: noun + 2, limit: limit).list.filter {
        $0.isKnown && !$0.isVague && !isPerson($0) && $0.direction == .none
          && ($0.concept.type == .target || $0.concept.type == .condition)
      }
      var means = agents(near: clause).list
      if means.isEmpty { means = list(substanceTopic) }
      for object in objects
      where !drafts.contains(where: { $0.object?.concept == object.concept }) {
        for agent in means where agent.concept != object.concept && agent.concept.type == .substance
        {
          guard let effect = effect(trigger, subject: agent, object: object), !effect.swapped else {
            continue
          }
          emit(
            kind: effect.kind, predicate: effect.predicate, subject: agent, object: object,
            clause: -1, isNegated: isNegated, isHedged: clause.isHedged,
            first: Int(chunks[noun].first), end: object.end)
        }
      }
    }
  }

  /// "37% reduction in liver fat at 12 months": by itself, of the substance that the text is about.
  @inline(never)
  private func readChangeInFragment() {
    let noun = skipLight(0)
    guard drafts.isEmpty, let topic = substanceTopic, topic.isKnown, isNounPhrase(noun),
      !chunks[noun].flags.contains(.negated),
      (Int(chunks[noun].first)..<head(noun)).contains(where: { isShareOfAll($0) }),
      let trigger = trigger(lemma(head(noun)), .noun, where: { !$0.flags.contains(.agent) }),
      isPreposition(noun + 1, oneOf: trigger.prepositions), tells(trigger)
    else { return }
    let found = arguments(from: noun + 2)
    // "40% reduction in pain on placebo"
    let behind = skipLight(found.end + 1)
    if isPreposition(found.end), isNounPhrase(behind),
      mentionTerm(head(behind))?.concept == placebo
    {
      return
    }
    for object in found.list
    where object.isKnown && !object.isVague && object.concept != topic.concept
      && (object.concept.type == .target || object.concept.type == .condition)
    {
      guard let effect = effect(trigger, subject: topic, object: object), !effect.swapped else {
        continue
      }
      emit(
        kind: effect.kind, predicate: effect.predicate, subject: topic, object: object, clause: -1,
        first: Int(chunks[noun].first), end: object.end)
    }
  }

  private func isShareOfAll(_ token: Int) -> Bool {
    tokens[token].kind == .quantity
      && analysis.quantities[Int(tokens[token].quantity)].dimension == .fraction
  }

  /// The noun that was seen, or that there was.
  private func nounOfChange(_ clause: Clause) -> Int? {
    let verb = chunks[clause.chunk]
    if isThere(clause) {
      let noun = skipLight(clause.chunk + 1)
      // "There has been a rise in Y" is news of the world.
      return isNounPhrase(noun) && Self.past.contains(tokens[Int(verb.head)].hash) ? noun : nil
    }
    guard verb.flags.contains(.passive), Self.seeing.contains(tokens[Int(verb.head)].hash),
      clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst)
    else { return nil }
    return clause.subjectFirst
  }

  private func tells(_ trigger: Trigger) -> Bool {
    switch trigger.effect {
    case .improves, .fixed(.mechanism, .increases), .fixed(.mechanism, .decreases): true
    default: false
    }
  }

  private static let past = WordSet("was were")
  private static let seeing = WordSet(
    "seen found observed noted reported recorded noticed detected measured")
}
