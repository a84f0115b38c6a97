import Claims

extension SentenceReader {
  /// "may affect how other medicines work", "changes how X is absorbed".
  @inline(__always)
  func readEffectOnDrugs(_ index: Int) {
    guard mayHold(grammar.how) else { return }
    lookForEffectOnDrugs(index)
  }

  private static var much: UInt64 { WordHash.of("much") }

  @inline(never)
  private func lookForEffectOnDrugs(_ index: Int) {
    let clause = clauses[index]
    guard !chunks[clause.chunk].flags.contains(.passive),
      trigger(lemma(head(clause.chunk)), .verb) != nil
    else { return }
    var i = skipLight(clause.chunk + 1)
    if isPreposition(i, grammar.with) { i = skipLight(i + 1) }
    guard kind(i) == .subordinator, word(head(i)) == grammar.how,
      // "reduces how much Y the gut absorbs"
      i + 1 >= chunks.count || tokens[Int(chunks[i + 1].first)].hash != Self.much
    else { return }
    var list = arguments(from: i + 1).list.map(substanceInside).filter {
      $0.concept.type == .substance || isDrugKind($0)
    }
    if list.isEmpty {
      // "how your body uses the medicine"
      let verb = (i + 1..<min(chunks.count, i + 5)).first { kind($0) == .verbGroup }
      if let verb, classes(head(verb)).contains(.takeVerb) || isProcessing(head(verb)) {
        list = partners(from: verb + 1)
      }
    }
    for subject in subjectOrTopic(of: clause) where !isStudy(subject) {
      for object in list where object.concept != subject.concept {
        emit(
          kind: .safety, predicate: .interactsWith, subject: subject, object: object,
          clause: index, end: object.end)
      }
    }
  }

  private func isProcessing(_ token: Int) -> Bool {
    classes(token).contains(.dispositionVerb) || Self.processing.contains(tokens[token].hash)
  }

  private static var together: UInt64 { WordHash.of("together") }
  private static let processing = WordSet(
    "processes process handles handle uses clears breaks")

  /// "how warfarin works" at the end of a sentence: the substance named in the words.
  private func substanceInside(_ argument: Argument) -> Argument {
    guard !argument.isKnown else { return argument }
    for token in argument.first..<min(argument.end, tokens.count) {
      if let mention = mention(at: token), mentionTerm(token)?.concept.type == .substance,
        let own = self.argument(first: Int(mention.first), end: Int(mention.end))
      {
        return own
      }
    }
    return argument
  }

  /// "medicines", "other drugs": what a substance can interact with, though it names none.
  func isDrugKind(_ argument: Argument) -> Bool {
    let token = argument.end - 1
    guard argument.isVague, token >= 0, token < tokens.count else { return false }
    return classes(token).contains(.generic) && tokens[token].flags.contains(.pluralForm)
  }

  /// "Taking X with Y can lower blood pressure": the two interact.
  @inline(__always)
  func readJoinedUse() {
    guard !saidByVerbs.isDisjoint(with: .takeVerb | .combineVerb) else { return }
    lookForJoinedUse()
  }

  @inline(never)
  private func lookForJoinedUse() {
    for index in clauses.indices {
      let clause = clauses[index]
      let chunk = chunks[clause.chunk]
      guard chunk.form == .gerund, clause.role == .subject || isCoordinated(clause.chunk),
        !classes(Int(chunk.head)).isDisjoint(with: [.takeVerb, .combineVerb])
      else { continue }
      var i = skipLight(clause.chunk + 1)
      // "Mixing X and Y is": Y is not the subject alone.
      let limit =
        clauses.first { $0.subjectFirst == clause.chunk && $0.role == .main }?.chunk ?? .max
      let list =
        classes(Int(chunk.head)).contains(.combineVerb)
        ? arguments(from: i, limit: limit) : arguments(from: i)
      var first = list.list.filter { $0.concept.type == .substance && !$0.isVague }
      i = list.end
      if first.isEmpty, isNounPhrase(skipLight(clause.chunk + 1)),
        let topic = spokenOf(skipLight(clause.chunk + 1)) ?? discourse.topic
      {
        first = self.list(topic)
        i = max(i, skipLight(clause.chunk + 1) + 1)
      }
      if first.isEmpty, tokens[Int(chunk.head)].hash == Self.drinking, kind(i) == .subordinator {
        // "Drinking while on Y"
        first = self.list(
          lookup("alcohol").map {
            Argument(concept: $0, first: Int(chunk.head), end: Int(chunk.head) + 1, isKnown: true)
          })
      }
      i = skipLight(i)
      var second = (list: noArguments, end: i)
      if kind(i) == .conjunction, chunks[i].end - chunks[i].first == 2,
        tokens[Int(chunks[i].first)].hash == Self.together
      {
        // "using it together with Y"
        second = arguments(from: i + 1, limit: limit)
      }
      if kind(i) == .subordinator, word(head(i)) == grammar.while || word(head(i)) == grammar.when {
        // "using it while taking Y", "drinking alcohol while on Y"
        let on = skipLight(i + 1)
        if isPreposition(on, grammar.on)
          || kind(on) == .verbGroup && chunks[on].form == .gerund
            && classes(head(on)).contains(.takeVerb)
        {
          second = arguments(from: skipLight(on + 1), limit: limit)
        }
      }
      if isPreposition(i), Int(chunks[i].end) - Int(chunks[i].first) == 1,
        isPreposition(i + 1, grammar.with)
      {
        i += 1
      }
      guard !first.isEmpty else { continue }
      if second.list.isEmpty { second.end = i }
      if isPreposition(i, grammar.with, grammar.alongside) {
        // "with A, B or C is dangerous": C is no subject of its own.
        second = limit < .max ? arguments(from: i + 1, limit: limit) : arguments(from: i + 1)
        if !second.list.contains(where: { $0.concept.type == .substance && $0.isKnown }),
          let named = namedOfKind(behind: i)
        {
          second = named
        }
      } else if first.count > 1, classes(Int(chunk.head)).contains(.combineVerb) {
        // "Mixing X and Y"
        second = (first.filter { $0.concept != first[0].concept }, list.end)
        first = self.list(first[0])
      } else if second.list.isEmpty {
        continue
      }
      guard
        let main = clauses.first(where: { $0.chunk >= second.end && $0.role != .relative }),
        !main.isUnasserted, main.chunk <= second.end + 2, main.isNegated || !isAdvised(main),
        trigger(lemma(head(main.chunk)), .verb) != nil || saysUnsafe(main) || isAdvised(main)
          || chunks[main.chunk].flags.contains(.passive)
            && Self.barred.contains(tokens[head(main.chunk)].hash) != main.isNegated
      else { continue }
      for one in first {
        for other in second.list
        where other.concept.type != .condition && !other.isVague && !isPerson(other)
          && other.concept != one.concept
          && second.list.contains(where: { $0.concept.type == .substance })
        {
          var draft = Draft(
            kind: .safety, predicate: .interactsWith, subject: one, object: other,
            first: Int(chunk.first), end: max(other.end, Int(chunks[main.chunk].end)))
          draft.isHedged = main.isHedged
          draft.isNegated =
            main.isNegated && !chunks[main.chunk].flags.contains(.copular) && !isAdvised(main)
          draft.clause = index
          drafts.append(draft)
        }
      }
    }
  }

  /// "is recommended", "is advised"
  private func isAdvised(_ clause: Clause) -> Bool {
    chunks[clause.chunk].flags.contains(.passive)
      && classes(head(clause.chunk)).contains(.fitWord)
  }

  /// "drugs that prolong Y, such as A and B,", "medicines for Z, among them C,": the examples, and where they end.
  private func namedOfKind(behind with: Int) -> (list: ArgumentList, end: Int)? {
    let kind = skipLight(with + 1)
    guard isNounPhrase(kind), !classes(head(kind)).isDisjoint(with: [.generic, .kindNoun]),
      tokens[head(kind)].flags.contains(.pluralForm)
    else { return nil }
    for c in kind + 1..<min(chunks.count, kind + 8) {
      guard isPreposition(c, grammar.such, grammar.including, grammar.like) || isAmongThem(c) else {
        continue
      }
      let first = isAmongThem(c) ? c + 2 : c + 1
      let found = arguments(from: first)
      let named = found.list.filter { $0.concept.type == .substance && !$0.isVague }
      guard !named.isEmpty else { return nil }
      return (named, self.kind(found.end) == .comma ? found.end + 1 : found.end)
    }
    return nil
  }

  private func isAmongThem(_ chunk: Int) -> Bool {
    isPreposition(chunk, grammar.among) && isNounPhrase(chunk + 1)
      && Self.them.contains(tokens[head(chunk + 1)].hash)
  }

  private static let them = WordSet("them these which")

  /// ", and mixing X with Y can be dangerous"
  private func isCoordinated(_ chunk: Int) -> Bool {
    let before = skipLightLeft(chunk - 1)
    return kind(before) == .conjunction && classes(head(chunk)).contains(.combineVerb)
  }

  /// "can be dangerous", "is not safe", "is a bad idea"
  private func saysUnsafe(_ clause: Clause) -> Bool {
    if Self.inviting.contains(tokens[head(clause.chunk)].hash) {
      // "is asking for trouble", "invites trouble"
      let end = Int(chunks[clause.chunk].end)
      return !clause.isNegated
        && (end..<min(tokens.count, end + 3)).contains { Self.troubles.contains(tokens[$0].hash) }
    }
    guard chunks[clause.chunk].flags.contains(.copular) else { return false }
    let i = skipLight(clause.chunk + 1)
    guard kind(i) == .adjective || isNounPhrase(i) else { return false }
    return (Int(chunks[i].first)..<Int(chunks[i].end)).contains {
      let kinds = wholeClasses($0)
      return clause.isNegated
        ? !kinds.isDisjoint(with: [.safeWord, .fitWord])
        : !kinds.isDisjoint(with: [.unsafeWord, .severeWord]) || tokens[$0].hash == Self.bad
    }
  }

  private static var drinking: UInt64 { WordHash.of("drinking") }
  private static let inviting = WordSet("asking inviting courting invites courts")
  private static let troubles = WordSet("trouble disaster danger")
  private static let barred = WordSet(
    "forbidden prohibited discouraged contraindicated avoided")
  private static var bad: UInt64 { WordHash.of("bad") }

  /// "Y may have a stronger effect while you are on X": the two interact.
  @inline(__always)
  func readEffectWhileOn() {
    guard contents.holds(chunk: .subordinator), mayHoldLemma(grammar.effect),
      !said.isDisjoint(with: .increasing | .decreasing)
    else { return }
    lookForEffectWhileOn()
  }

  @inline(never)
  private func lookForEffectWhileOn() {
    for clause in clauses where clause.role == .main && !clause.isUnasserted {
      let object = skipLight(clause.chunk + 1)
      guard lemma(head(clause.chunk)) == grammar.have, isNounPhrase(object),
        lemma(head(object)) == grammar.effect,
        (Int(chunks[object].first)..<head(object)).contains(where: {
          !classes($0).isDisjoint(with: [.increasing, .decreasing])
            || tokens[$0].hash == Self.weaker
        }), kind(object + 1) == .subordinator
      else { continue }
      let end = min(chunks.count, object + 6)
      var others = takenBy(clause)
      if others.isEmpty, let on = (object..<end).first(where: { isPreposition($0, grammar.on) }) {
        others = substances(from: on + 1)
      }
      for subject in subjects(of: clause)
      where subject.concept.type == .substance && subject.isKnown && !subject.isVague {
        for other in others where other.concept != subject.concept {
          emit(
            kind: .safety, predicate: .interactsWith, subject: subject, object: other,
            clause: clauseOfChunk[clause.chunk], end: Int(chunks[object].end))
        }
      }
    }
  }

  private static var weaker: UInt64 { WordHash.of("weaker") }

  /// "Mixing with Y is dangerous": the topic interacts with Y.
  private func readMixOfTopic() {
    guard saidByVerbs.contains(.combineVerb), said.contains(.unsafeWord), let topic = substanceTopic
    else { return }
    for k in drafts.indices where drafts[k].predicate == .hasSafetyProfile {
      guard let other = drafts[k].subject, other.concept != topic.concept,
        let c = chunks.indices.first(where: {
          kind($0) == .verbGroup && classes(head($0)).contains(.combineVerb)
        }), isPreposition(c + 1, grammar.with), other.first >= Int(chunks[c].end)
      else { continue }
      drafts[k].predicate = .interactsWith
      drafts[k].subject = topic
      drafts[k].object = other
      drafts[k].isNegated = false
    }
  }

  /// "Mixing X with Y is dangerous" is no verdict on X alone.
  func removeVerdictsOfMixes() {
    readMixOfTopic()
    guard drafts.contains(where: { $0.predicate == .interactsWith }) else { return }
    drafts.removeAll { draft in
      guard draft.predicate == .hasSafetyProfile, draft.clause >= 0 else { return false }
      let c = clauses[draft.clause].subjectFirst
      return kind(c) == .verbGroup && clauseOfChunk[c] >= 0
        && drafts.contains {
          $0.predicate == .interactsWith && $0.clause == clauseOfChunk[c]
        }
    }
  }

  /// "may cause drowsiness when taken with Y", "is toxic if combined with Y": X interacts with Y.
  @inline(__always)
  func readUseTogether() {
    guard contents.holds(chunk: .subordinator), mayHold(grammar.when) || mayHold(grammar.if) else {
      return
    }
    lookForUseTogether()
  }

  /// "The risk of Y rises when", "the risk is higher if"
  private func isRisingRisk(before chunk: Int) -> Bool {
    clauses.contains {
      $0.chunk < chunk && $0.role == .main && !$0.isNegated && !$0.isUnasserted
        && $0.subjectEnd > $0.subjectFirst && isNounPhrase($0.subjectFirst)
        && lemma(head($0.subjectFirst)) == grammar.risk
        && (classes(head($0.chunk)).contains(.riseVerb)
          || kind($0.chunk + 1) == .adjective
            && classes(head($0.chunk + 1)).contains(.increasing))
    }
  }

  @inline(never)
  private func lookForUseTogether() {
    for c in chunks.indices where kind(c) == .subordinator {
      guard word(head(c)) == grammar.when || word(head(c)) == grammar.if else { continue }
      // "when it is taken with Y", "when X is taken with Y"
      let isOfTopic =
        isNounPhrase(c + 1) && kind(c + 2) == .verbGroup && chunks[c + 2].flags.contains(.passive)
        && (chunks[c + 1].flags.contains(.pronoun)
          ? word(head(c + 1)) == grammar.it : namesSubstance(c + 1))
      let verb = isOfTopic ? c + 2 : c + 1
      guard kind(verb) == .verbGroup, isOfTopic || chunks[verb].form == .participle,
        !classes(head(verb)).isDisjoint(with: [.takeVerb, .combineVerb]),
        isPreposition(skipLight(verb + 1), grammar.with, grammar.alongside)
      else { continue }
      // What is said before, or behind a comma, must be of a harm.
      let others = partners(from: skipLight(verb + 1) + 1)
      if isRisingRisk(before: c), let topic = substanceTopic {
        for other in others where other.concept != topic.concept {
          emit(
            kind: .safety, predicate: .interactsWith, subject: topic, object: other, clause: -1,
            first: 0, end: other.end)
        }
        continue
      }
      let isFronted = c == 0 || skipLight(0) == c
      let harm = drafts.last {
        (isFronted ? $0.first > Int(chunks[c].first) : $0.end <= Int(chunks[c].first) + 1)
          && !$0.isNegated
          && ($0.kind == .safety || $0.predicate == .increasesRiskOf || $0.predicate == .causes)
          && $0.subject?.concept.type == .substance
      }
      guard let harm else { continue }
      for draft in drafts
      where draft.clause == harm.clause && draft.object?.concept == harm.object?.concept {
        guard let subject = draft.subject, subject.concept.type == .substance else { continue }
        for other in others where other.concept != subject.concept {
          var made = Draft(
            kind: .safety, predicate: .interactsWith, subject: subject, object: other,
            first: min(draft.first, other.first), end: max(other.end, draft.end))
          made.isHedged = draft.isHedged
          made.clause = draft.clause
          drafts.append(made)
        }
      }
    }
  }

  /// "may increase bleeding in people who take Y": X interacts with Y.
  func readHarmToTakers() {
    for k in drafts.indices {
      let draft = drafts[k]
      guard let subject = draft.subject, let object = draft.object, !draft.isNegated,
        subject.concept.type == .substance, object.concept.type == .condition,
        draft.predicate == .causes || draft.predicate == .increasesRiskOf
          || draft.predicate == .increases || draft.predicate == .worsens
      else { continue }
      let c = afterNotes(skipLight(chunkIndex(of: draft.end)))
      guard c > 0, isPreposition(c, grammar.in, grammar.for, grammar.among),
        isPersonPhrase(c + 1)
      else { continue }
      for other in taken(behindPersons: c + 1)
      where other.concept != subject.concept && other.concept.type == .substance {
        var made = draft
        made.kind = .safety
        made.predicate = .interactsWith
        made.object = other
        made.end = max(draft.end, other.end)
        made.context = 0..<0
        drafts.append(made)
      }
    }
  }
}
