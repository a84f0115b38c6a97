import Claims

/// What writers tell of themselves: "my mood is better", "I have more energy", "I feel calmer", on a page about what they take.
extension SentenceReader {
  @inline(__always)
  func readOwnReports() {
    guard
      said.contains(.firstPerson) && mayHold(oneOf: Self.maybeOwned)
        || saidByVerbs.contains(.feelVerb) && mayHold(oneOf: Self.maybeFull)
    else { return }
    lookForOwnReports()
  }

  @inline(never)
  private func lookForOwnReports() {
    guard discourse.documentTopic != nil, let topic = substanceTopic, !isQuestion else { return }
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      guard clause.role == .main, clause.subjectEnd > clause.subjectFirst,
        isNounPhrase(clause.subjectFirst), !isSubordinate(clause),
        !agents(near: clause).isStopped
      else { continue }
      let first = tokens[Int(chunks[clause.subjectFirst].first)].hash
      if first == Self.my, chunks[clause.chunk].flags.contains(.copular) {
        readState(index, topic)
      } else if first == Self.my {
        readStopped(index, topic)
      } else if first == Self.i {
        readSlept(index, topic)
        readHad(index, topic)
        readFelt(index, topic)
      } else if hasPersonSubject(clause), mayHold(oneOf: Self.maybeFull) {
        // "you feel full for longer"
        readFelt(index, topic)
      }
    }
  }

  /// "my mood is better", "my anxiety is down"
  private func readState(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let i = clause.chunk + 1
    guard i < chunks.count, kind(i) == .adjective || kind(i) == .adverb || isPreposition(i) else {
      return
    }
    let token = Int(chunks[i].end) - 1
    let isUp: Bool
    if classes(token).contains(.betterWord) || Self.bettered.contains(tokens[token].hash) {
      isUp = true
    } else if Self.lessened.contains(tokens[token].hash) {
      isUp = false
    } else {
      return
    }
    for object in subjects(of: clause)
    where object.isKnown && !object.isVague && object.concept != topic.concept
      && !drafts.contains(where: { $0.object?.concept == object.concept })
    {
      switch object.concept.type {
      case .condition:
        emit(
          kind: .therapeutic, predicate: .treats, subject: topic, object: object, clause: index,
          end: token + 1)
      case .target:
        emit(
          kind: .mechanism, predicate: isUp ? .increases : .decreases, subject: topic,
          object: object, clause: index, end: token + 1)
      default: break
      }
    }
  }

  /// "my knees stopped aching", "my skin quit itching"
  private func readStopped(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    guard !clause.isNegated,
      let stop = (Int(verb.first)..<Int(verb.end)).first(where: {
        Self.stopping.contains(tokens[$0].hash)
      }), stop + 1 < tokens.count,
      tokens[stop + 1].tag == .gerund || lowercased(stop + 1).hasSuffix("ing")
    else { return }
    let doing = stop + 1
    let c = clause.subjectFirst
    let part = Int(chunks[c].first) + 1
    guard part < Int(chunks[c].end) else { return }
    var concept = lookup(lowercased(doing))
    if Self.hurting.contains(tokens[doing].hash) {
      concepts.begin()
      let start = concepts.position
      appendWord(head(c))
      concepts.singularize(from: start)
      concepts.append(" pain")
      if mentionTerm(head(c))?.concept.type == .target {
        concept = named(orElse: .condition)
      } else {
        concept = concepts.withName(lookup)
        concepts.cancel()
      }
    }
    if concept == nil, mentionTerm(head(c))?.concept.type == .target {
      // "my nails stopped splitting"
      concepts.begin()
      let start = concepts.position
      appendWord(head(c))
      concepts.singularize(from: start)
      concepts.append(" ")
      appendWord(doing)
      concept = named(orElse: .condition)
    }
    guard let concept, concept.type == .condition,
      !drafts.contains(where: { $0.kind == .therapeutic && $0.clause == index })
    else { return }
    let object = Argument(concept: concept, first: part, end: doing + 1, isKnown: true)
    emit(
      kind: .therapeutic, predicate: .treats, subject: topic, object: object, clause: index,
      end: doing + 1)
  }

  /// "I slept terribly", "I sleep like a baby", "I was sleeping through the night"
  private func readSlept(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    guard Self.sleeping.contains(tokens[verb].hash), !clause.isNegated, !clause.isHedged,
      !drafts.contains(where: { $0.clause == index && $0.object != nil })
    else { return }
    let near = max(Int(chunks[clause.chunk].first), 0)..<min(tokens.count, verb + 4)
    let isBad = near.contains { Self.badly.contains(tokens[$0].hash) }
    guard isBad || near.contains(where: { Self.soundly.contains(tokens[$0].hash) }),
      let object = lookup(isBad ? "insomnia" : "sleep")
    else { return }
    emit(
      kind: isBad ? .safety : .mechanism, predicate: isBad ? .causes : .increases, subject: topic,
      object: Argument(concept: object, first: verb, end: verb + 1, isKnown: true), clause: index,
      end: near.upperBound)
  }

  /// "I have more energy", "I get fewer headaches"
  private func readHad(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    guard Self.having.contains(tokens[head(clause.chunk)].hash) else { return }
    for object in arguments(from: skipLight(clause.chunk + 1)).list
    where object.isKnown && !object.isVague && object.direction != .none && !object.isRisk
      && object.concept != topic.concept
      && !drafts.contains(where: { $0.object?.concept == object.concept })
    {
      let isUp = object.direction == .up
      switch object.concept.type {
      case .condition where !isUp:
        emit(
          kind: .therapeutic, predicate: .treats, subject: topic, object: object, clause: index,
          end: object.end)
      case .target:
        emit(
          kind: .mechanism, predicate: isUp ? .increases : .decreases, subject: topic,
          object: object, clause: index, end: object.end)
      default: break
      }
    }
  }

  /// "I feel calmer", "I felt more alert"
  private func readFelt(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let i = clause.chunk + 1
    guard classes(head(clause.chunk)).contains(.feelVerb), i < chunks.count,
      // "more alert" may have been taken for a noun.
      kind(i) == .adjective
        || isNounPhrase(i) && chunks[i].end - chunks[i].first == 2
          && word(Int(chunks[i].first)) == grammar.more,
      !(Int(chunks[i].first)..<Int(chunks[i].end)).contains(where: {
        classes($0).contains(.decreasing)
      })
    else { return }
    let token = Int(chunks[i].end) - 1
    guard let noun = vocabulary.lexicon.nominals[lowercased(token)], let feeling = lookup(noun),
      feeling.type == .target, !drafts.contains(where: { $0.clause == index })
    else { return }
    emit(
      kind: .mechanism, predicate: .increases, subject: topic,
      object: Argument(concept: feeling, first: token, end: token + 1, isKnown: true),
      clause: index, end: token + 1)
  }

  private static var maybeOwned: WordMask { WordMask().or("i").or("my") }
  private static var maybeFull: WordMask { WordMask().or("full").or("fuller").or("satisfied") }
  private static var i: UInt64 { WordHash.of("i") }
  private static var my: UInt64 { WordHash.of("my") }
  private static let bettered = WordSet("up back sharper clearer higher steadier improved brighter")
  private static let lessened = WordSet("down lower gone half milder calmer quieter weaker better")
  private static let stopping = WordSet("stopped quit ceased")
  private static let hurting = WordSet("aching hurting throbbing")
  private static let sleeping = WordSet("slept sleep sleeping")
  private static let badly = WordSet("terribly badly poorly barely hardly horribly")
  private static let soundly = WordSet("better well soundly deeply like through great")
  private static let having = WordSet("have had get got")
}
