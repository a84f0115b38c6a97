import Claims

/// What the body makes of a substance, what somebody feels on it, and what a text lists it for.
extension SentenceReader {
  // MARK: Conversion

  /// "The body turns X into Y", "cells convert X to Y": X makes for more Y, whoever does the turning.
  func readConversion(_ index: Int, _ trigger: Trigger) -> Bool {
    guard case .fixed(.mechanism, .increases) = trigger.effect, trigger.noun < 0 else {
      return false
    }
    let clause = clauses[index]
    let makers = subjects(of: clause)
    guard !makers.isEmpty, makers.allSatisfy(isBodyPart) else { return false }
    let start = skipLight(clause.chunk + 1)
    var converted = arguments(from: start)
    if converted.list.isEmpty, isNounPhrase(start), chunks[start].flags.contains(.pronoun) {
      converted = (list(discourse.topic), start + 1)
    }
    let sources = converted.list.filter { $0.isKnown && !$0.isVague && !isPerson($0) }
    let preposition = afterNotes(converted.end)
    guard !sources.isEmpty, isPreposition(preposition, oneOf: trigger.prepositions) else {
      return false
    }
    for object in arguments(from: preposition + 1).list
    where !object.isVague && object.concept.type != .concept {
      for source in sources where source.concept != object.concept {
        emit(
          kind: .mechanism, predicate: .increases, subject: source, object: object, clause: index,
          end: object.end)
      }
    }
    return true
  }

  func isBodyPart(_ argument: Argument) -> Bool {
    argument.end > 0
      && (!classes(argument.end - 1).isDisjoint(with: [.organNoun, .bodyNoun])
        || lastHash(of: argument) == Self.cell
        || lastHash(of: argument) == Self.cells)
  }

  // MARK: Feelings

  /// "I feel less anxious", "they slept better": what persons are like on a substance.
  @inline(__always)
  func readFeelings() {
    guard
      saidByVerbs.contains(.feelVerb) || mayHold(hash: Self.sleep) || mayHold(hash: Self.slept)
        || mayHold(hash: Self.sleeping)
    else { return }
    lookForFeelings()
  }

  @inline(never)
  private func lookForFeelings() {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = Int(chunks[clause.chunk].head)
      guard !clause.isUnasserted, clause.role == .main, !clause.isAdvice, hasPersonSubject(clause),
        !chunks[clause.chunk].flags.contains(.passive)
      else { continue }
      let isSleep =
        tokens[verb].hash == Self.sleep || tokens[verb].hash == Self.slept
        || tokens[verb].hash == Self.sleeping
      guard isSleep || classes(verb).contains(.feelVerb) else { continue }
      var next = clause.chunk + 1
      // "sleep dramatically better", "sleep a lot better"
      while isSleep, next < clause.chunk + 4, kind(next + 1) == .adverb,
        kind(next) == .adverb || isNounPhrase(next),
        classes(Int(chunks[next].end) - 1).isDisjoint(with: [.betterWord, .worseWord])
      {
        next += 1
      }
      guard kind(next) == .adjective || kind(next) == .adverb else { continue }
      let last = Int(chunks[next].end) - 1
      let kinds = classes(last)
      if isSleep {
        guard kinds.contains(.betterWord) || kinds.contains(.worseWord), let sleep = lookup("sleep")
        else { continue }
        stateFeeling(
          index, sleep, verb, last + 1, kinds.contains(.betterWord) ? .increases : .decreases)
        continue
      }
      guard kind(next) == .adjective,
        (Int(chunks[next].first)..<last).contains(where: { classes($0).contains(.decreasing) }),
        let noun = vocabulary.lexicon.nominals[lowercased(last)], let concept = lookup(noun),
        concept.type == .condition
      else { continue }
      stateFeeling(index, concept, last, last + 1, .treats)
    }
  }

  /// "Those on X were less anxious", "fell asleep faster".
  @inline(__always)
  func readStates() {
    guard
      mayHold(hash: Self.asleep)
        || contents.verbFlags.contains(.copular) && contents.holds(chunk: .adjective)
          && said.contains(.decreasing)
    else { return }
    lookForStates()
  }

  @inline(never)
  private func lookForStates() {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard !clause.isUnasserted, clause.role == .main, !clause.isAdvice,
        clause.subjectEnd > clause.subjectFirst, isPersonPhrase(clause.subjectFirst)
      else { continue }
      let i = clause.chunk + 1
      let isAsleep =
        i < chunks.count && tokens[Int(chunks[i].first)].hash == Self.asleep
        && lemma(Int(verb.head)) == grammar.fall
      guard isAsleep || verb.flags.contains(.copular) && kind(i) == .adjective else { continue }
      let found = agents(near: clause)
      guard !found.isStopped, !found.list.isEmpty else { continue }
      if isAsleep {
        let limit = min(tokens.count, Int(chunks[i].first) + 8)
        guard let sleep = lookup("sleep"),
          (Int(chunks[i].first)..<limit).contains(where: {
            classes($0).contains(.betterWord) || tokens[$0].hash == Self.sooner
              || tokens[$0].hash == Self.quicker || tokens[$0].hash == Self.quickly
          })
        else { continue }
        stateFeeling(index, sleep, Int(verb.head), Int(chunks[i].end), .increases)
        continue
      }
      let words = Int(chunks[i].first)..<Int(chunks[i].end)
      let last = words.upperBound - 1
      guard (words.lowerBound..<last).contains(where: { classes($0).contains(.decreasing) }),
        let feeling = condition(ofAdjectiveToken: last)
      else { continue }
      stateFeeling(index, feeling.concept, last, last + 1, .treats)
    }
  }

  private static var sooner: UInt64 { WordHash.of("sooner") }
  private static var quicker: UInt64 { WordHash.of("quicker") }
  private static var quickly: UInt64 { WordHash.of("quickly") }

  /// "helps people fall asleep": sleep.
  @inline(__always)
  func readAsleep() {
    guard mayHold(hash: Self.asleep) else { return }
    lookForAsleep()
  }

  @inline(never)
  private func lookForAsleep() {
    for token in tokens.indices where tokens[token].hash == Self.asleep && token > 1 {
      let chunk = chunkIndex(of: token)
      // "the time it takes to fall asleep" is no sleep.
      guard chunk > 0, mention(at: token) == nil, let sleep = lookup("sleep") else { continue }
      var k = clauses.count - 1
      while k >= 0 {
        let clause = clauses[k]
        if clause.chunk < chunk, chunk - clause.chunk < 6,
          !classes(head(clause.chunk)).isDisjoint(with: [.causative, .makeVerb]),
          !hasPersonSubject(clause), !clause.isUnasserted
        {
          let object = Argument(concept: sleep, first: token - 1, end: token + 1, isKnown: true)
          for subject in subjectOrTopic(of: clause)
          where subject.concept.type == .substance && subject.isKnown {
            emit(
              kind: .mechanism, predicate: .increases, subject: subject, object: object,
              clause: k, end: token + 1)
          }
          break
        }
        k -= 1
      }
    }
  }

  private func stateFeeling(
    _ index: Int, _ concept: ConceptKey, _ first: Int, _ end: Int, _ predicate: Predicate
  ) {
    let found = agents(near: clauses[index], orTopic: true)
    guard !found.isStopped else { return }
    let object = Argument(concept: concept, first: first, end: end, isKnown: true)
    for agent in found.list where agent.concept.type == .substance && !agent.isVague {
      emit(
        kind: predicate == .treats ? .therapeutic : .mechanism, predicate: predicate,
        subject: agent, object: object, clause: index, end: end)
    }
  }

  // MARK: Labels

  /// "Vitamin D for bone health and mood": a line without a verb that says what something is taken for.
  @inline(__always)
  func readLabels() {
    guard clauses.isEmpty, isNounPhrase(0) else { return }
    lookForLabels()
  }

  @inline(never)
  private func lookForLabels() {
    let means = arguments(from: 0)
    let preposition = afterNotes(means.end)
    guard isPreposition(preposition, grammar.for), !means.list.isEmpty,
      means.list.allSatisfy({
        $0.isKnown && !$0.isVague && $0.concept.type == .substance && !$0.isNegated
      }),
      classes(head(preposition - 1)).isDisjoint(with: [.study, .doseNoun, .cost])
    else { return }
    for object in arguments(from: preposition + 1).list
    where object.isKnown && !object.isVague && !isPerson(object) {
      for subject in means.list where subject.concept != object.concept {
        switch object.concept.type {
        case .condition:
          emit(
            kind: .therapeutic, predicate: .treats, subject: subject, object: object, clause: -1,
            first: subject.first, end: object.end)
        case .target:
          emit(
            kind: .mechanism, predicate: .affects, subject: subject, object: object, clause: -1,
            first: subject.first, end: object.end)
        default: break
        }
      }
    }
  }

  // MARK: Means

  /// "treat Y with X", "prevent Y by taking X": what persons do it with, named behind the object.
  func means(behind chunk: Int) -> ArgumentList {
    let preposition = afterNotes(chunk)
    if isPreposition(preposition, grammar.with, grammar.using) {
      return arguments(from: preposition + 1).list.filter { !isPerson($0) && !$0.isVague }
    }
    let verb = skipLight(preposition + 1)
    guard isPreposition(preposition, grammar.by), kind(verb) == .verbGroup,
      chunks[verb].form == .gerund
    else { return noArguments }
    let kinds = classes(head(verb))
    let isLess = kinds.contains(.limitVerb)
    guard isLess || !kinds.isDisjoint(with: [.takeVerb, .intakeVerb]) else { return noArguments }
    return arguments(from: skipLight(verb + 1)).list.filter {
      !isPerson($0) && !$0.isVague && $0.concept.type == .substance && $0.isKnown
    }.map {
      guard isLess || isLittle($0) else { return $0 }
      // "by limiting X": it is less of it that helps.
      var item = $0
      concepts.begin()
      concepts.append("less ")
      concepts.append(nameOf: item.concept)
      item.concept = concepts.end(item.concept.type)
      item.worded = 0..<0
      return item
    }
  }

  /// "You can lower your risk by:"
  var endsInBy: Bool {
    var i = tokens.count - 1
    while i > 0, tokens[i].kind == .colon { i -= 1 }
    return i > 0 && word(i) == grammar.by
  }

  /// "by eating less salt", "by losing weight": whether it is said what persons do it by, other than taking what was
  /// spoken of.
  func saysHow(behind chunk: Int) -> Bool {
    let preposition = afterNotes(chunk)
    let verb = skipLight(preposition + 1)
    guard isPreposition(preposition, grammar.by) else { return false }
    // "by:", before a list
    if kind(verb) == .colon || kind(verb) == .outside { return true }
    guard kind(verb) == .verbGroup, chunks[verb].form == .gerund else { return false }
    let object = skipLight(verb + 1)
    return isNounPhrase(object) && !chunks[object].flags.contains(.pronoun)
  }

  /// "Children with Y should take X", "patients with Y are advised to use X".
  @inline(__always)
  func readAdvisedPersons() {
    guard saidByVerbs.contains(.takeVerb) else { return }
    lookForAdvisedPersons()
  }

  @inline(never)
  private func lookForAdvisedPersons() {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard clause.role == .main, !clause.isUnasserted, !clause.isNegated, hasPersonSubject(clause),
        !verb.flags.contains(.passive), classes(Int(verb.head)).contains(.takeVerb),
        clause.isAdvice || isRecommended(clause)
      else { continue }
      let conditions = conditionOfPersons(index).filter {
        $0.concept.type == .condition && $0.isKnown && !$0.isVague
      }
      let found = arguments(from: skipLight(clause.chunk + 1))
      let items = found.list.filter {
        $0.concept.type == .substance && $0.isKnown && !$0.isVague && $0.direction == .none
      }
      guard !conditions.isEmpty, !items.isEmpty, items.count == found.list.count,
        kind(found.end) != .adverb, !isPreposition(found.end, grammar.with, grammar.for)
      else { continue }
      for condition in conditions {
        for item in items {
          emit(
            kind: .therapeutic, predicate: .treats, subject: item, object: condition,
            clause: index, end: item.end)
        }
      }
    }
  }

  /// "We recommend that people with Y take X".
  private func isRecommended(_ clause: Clause) -> Bool {
    let that = skipLightLeft(clause.subjectFirst - 1)
    guard kind(that) == .subordinator || kind(that) == .relative else { return false }
    let verb = skipLightLeft(that - 1)
    return kind(verb) == .verbGroup && lemma(head(verb)) == grammar.recommend
  }

  // MARK: Kinds named

  /// "compounds called Y", "a hormone known as Y": Y, which the phrase only introduces.
  func namedKind(_ own: Argument, at chunk: Int) -> Int? {
    guard own.end > 0,
      !classes(own.end - 1).isDisjoint(with: [.kindNoun, .generic, .vague, .genericCondition]),
      kind(chunk) == .verbGroup, chunks[chunk].form == .participle
    else { return nil }
    let verb = tokens[head(chunk)].hash
    var next = chunk + 1
    if verb == Self.known {
      guard isPreposition(next, grammar.as) else { return nil }
      next += 1
    } else if verb != Self.called && verb != Self.named && verb != Self.termed {
      return nil
    }
    while kind(next) == .quote { next += 1 }
    return isNounPhrase(next) && !chunks[next].flags.contains(.pronoun) ? next : nil
  }

  private static var cell: UInt64 { WordHash.of("cell") }
  private static var cells: UInt64 { WordHash.of("cells") }
  private static var asleep: UInt64 { WordHash.of("asleep") }
  private static var sleep: UInt64 { WordHash.of("sleep") }
  private static var sleeping: UInt64 { WordHash.of("sleeping") }
  private static var slept: UInt64 { WordHash.of("slept") }
  private static var called: UInt64 { WordHash.of("called") }
  private static var named: UInt64 { WordHash.of("named") }
  private static var termed: UInt64 { WordHash.of("termed") }
  private static var known: UInt64 { WordHash.of("known") }
}
