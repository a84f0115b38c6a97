import Claims

extension SentenceReader {
  // MARK: Idioms

  /// The objects of a phrasal verb or an idiom: "dials down Y", "pushes Y up", "takes the edge off Y",
  /// "keeps Y at bay", "protects the skin from Y".
  func idiomObjects(
    _ start: Int, _ trigger: Trigger, of index: Int
  ) -> (list: ArgumentList, end: Int)? {
    if trigger.flags.contains(.particle) {
      if isParticle(start, trigger) {
        var i = skipLight(start + 1)
        if isPreposition(i, grammar.on, grammar.of, grammar.with) { i += 1 }
        // "breaks down into Y"
        if isPreposition(i, grammar.into, grammar.to) { return nil }
        return objects(from: i)
      }
      let object = skipLight(start)
      guard
        let found = objects(from: object)
          ?? topicObject(object, index).map({ (self.list($0), object + 1) }),
        isParticle(found.end, trigger),
        !isNounPhrase(found.end + 1)
      else { return nil }
      return found
    }
    let start = skipLight(start)
    if trigger.flags.contains(.behind) {
      if trigger.noun < 0, isNounPhrase(start), isPreposition(start + 1, grammar.of),
        isPreposition(start + 1, oneOf: trigger.prepositions),
        classes(head(start)).contains(.bodyNoun)
      {
        // "depletes the body of Y"
        return objects(from: start + 2)
      }
      guard let patients = objects(from: start) else { return nil }
      let preposition = afterNotes(patients.end)
      guard isPreposition(preposition, oneOf: trigger.prepositions), isNounPhrase(preposition + 1)
      else { return nil }
      if trigger.noun >= 0 {
        return lemma(head(preposition + 1)) == trigger.noun ? (patients.list, preposition + 2) : nil
      }
      return objects(from: preposition + 1)
    }
    guard isNounPhrase(start), lemma(head(start)) == trigger.noun,
      isPreposition(start + 1, oneOf: trigger.prepositions)
    else { return nil }
    guard chunks[start].flags.contains(.negated), let found = objects(from: start + 2) else {
      return objects(from: start + 2)
    }
    // "makes no dent in Y"
    let denied = found.list.map { item in
      var item = item
      item.isNegated = true
      return item
    }
    return (denied, found.end)
  }

  private func isParticle(_ chunk: Int, _ trigger: Trigger) -> Bool {
    (kind(chunk) == .preposition || kind(chunk) == .adverb)
      && trigger.prepositions.contains(word(head(chunk)))
  }

  private func objects(from chunk: Int) -> (list: ArgumentList, end: Int)? {
    let found = arguments(from: chunk)
    if !found.list.isEmpty { return found }
    return pronounObject(chunk).map { (self.list($0), chunk + 1) }
  }

  /// What "it" or "them" as an object refers to: the object of the claim before in the same sentence.
  func pronounObject(_ chunk: Int) -> Argument? {
    guard isNounPhrase(chunk), chunks[chunk].flags.contains(.pronoun),
      classes(head(chunk)).contains(.anaphor), !classes(head(chunk)).contains(.person),
      classes(head(chunk)).isDisjoint(with: .demonstrative), !isToldToStop(chunk),
      var found = drafts.last(where: { $0.object != nil })?.object,
      found.end <= Int(chunks[chunk].first)
    else { return nil }
    found = settled(found)
    found.first = Int(chunks[chunk].first)
    found.end = Int(chunks[chunk].end)
    found.isNegated = false
    return found
  }

  // MARK: Causatives

  static let bringing = Trigger(
    frame: .verb, effect: .effect(.causes), flags: [], allowsDirectObject: true,
    prepositions: Trigger.Words(), next: -1)

  static func fixed(_ kind: ClaimKind, _ predicate: Predicate) -> Trigger {
    Trigger(
      frame: .verb, effect: .fixed(kind, predicate), flags: [], allowsDirectObject: true,
      prepositions: Trigger.Words(), next: -1)
  }

  /// "keeps Y from forming", "allows Y to relax", "makes Y easier".
  func readCausative(_ index: Int, _ after: Int) -> Bool {
    if readCoaxing(index, after) { return true }
    let kinds = classes(head(clauses[index].chunk))
    guard !kinds.isDisjoint(with: [.hinderVerb, .forceVerb, .makeVerb]), isMade(after, index),
      let found = objects(from: after) ?? conditionMeant(after)
    else { return false }
    if kinds.contains(.hinderVerb), readHindering(index, found) { return true }
    if kinds.contains(.forceVerb), readForcing(index, found) { return true }
    return kinds.contains(.makeVerb) && readMaking(index, found)
  }

  private static let severities = WordSet("worse better milder shorter")

  /// "make it worse": the condition under discussion.
  private func conditionMeant(_ chunk: Int) -> (list: ArgumentList, end: Int)? {
    guard chunks[chunk].flags.contains(.pronoun), word(head(chunk)) == grammar.it,
      kind(chunk + 1) == .adjective,
      !classes(Int(chunks[chunk + 1].end) - 1).isDisjoint(with: [.betterWord, .worseWord]),
      // "Pepper makes it stronger", in a text about a substance
      discourse.documentTopic == nil
        || Self.severities.contains(tokens[Int(chunks[chunk + 1].end) - 1].hash),
      var condition = discourse.lastDisease ?? discourse.lastCondition ?? pageCondition
    else { return nil }
    condition.worded = 0..<0
    condition.first = Int(chunks[chunk].first)
    condition.end = Int(chunks[chunk].end)
    return (list(condition), chunk + 1)
  }

  /// "X eases it", on a page about a disease: that disease.
  func conditionObject(_ chunk: Int, _ trigger: Trigger, _ index: Int) -> Argument? {
    guard isNounPhrase(chunk), chunks[chunk].flags.contains(.pronoun),
      word(head(chunk)) == grammar.it, var condition = pageCondition
    else { return nil }
    switch trigger.effect {
    case .helps, .improves, .fixed(.therapeutic, _), .effect(.prevents): break
    default: return nil
    }
    guard let subject = subjects(of: clauses[index]).first,
      !subject.isVague || chunks[clauses[index].subjectFirst].flags.contains(.negated),
      subject.concept.type != .condition, subject.end > 0,
      Int(chunks[clauses[index].subjectFirst].end) <= Int(chunks[chunk].first),
      !chunks[clauses[index].subjectFirst].flags.contains(.pronoun)
    else { return nil }
    condition.first = Int(chunks[chunk].first)
    condition.end = Int(chunks[chunk].end)
    condition.worded = 0..<0
    return condition
  }

  /// "can weaken it", said of another substance than the text is about: what the text is about.
  func topicObject(_ chunk: Int, _ index: Int) -> Argument? {
    guard isNounPhrase(chunk), chunks[chunk].flags.contains(.pronoun),
      word(head(chunk)) == grammar.it, var topic = substanceTopic,
      let subject = subjects(of: clauses[index]).first, subject.isKnown, !subject.isVague,
      subject.concept.type == .substance || subject.concept.type == .condition,
      subject.concept != topic.concept
    else { return nil }
    topic.first = Int(chunks[chunk].first)
    topic.end = Int(chunks[chunk].end)
    topic.worded = 0..<0
    topic.isNegated = false
    return topic
  }

  private static let receiving = WordSet("get receive obtain")
  private static let handling = WordSet("use process handle")
  private static let releasing = WordSet("release secrete produce create")

  func isBody(_ argument: Argument) -> Bool {
    argument.end > 0 && classes(argument.end - 1).contains(.organNoun)
  }

  private func readForcing(_ index: Int, _ found: (list: ArgumentList, end: Int)) -> Bool {
    let verb = found.end
    guard kind(verb) == .verbGroup, clauseOfChunk[verb] >= 0,
      clauses[clauseOfChunk[verb]].role == .complement
    else { return false }
    let inner = head(verb)
    let kinds = classes(inner)
    let outerKinds = classes(head(clauses[index].chunk))
    if outerKinds.contains(.helpVerb), let coped = copedWith(verb) {
      if tokens[inner].hash == Self.respond,
        readHeightenedResponse(index, coped.list, end: coped.end)
      {
        return true
      }
      // "helps people recover from Y", "helps the body cope with Y"
      for object in coped.list {
        let isCondition = object.concept.type == .condition
        state(
          Self.fixed(
            isCondition ? .therapeutic : .mechanism, isCondition ? .treats : .affects), index,
          objects: list(object), end: coped.end)
      }
      return true
    }
    if found.list.allSatisfy(isPerson), !outerKinds.contains(.helpVerb) {
      // "tells patients to avoid Y"
      return outerKinds.contains(.reportVerb) || outerKinds.contains(.quoteVerb)
    }
    if subjects(of: clauses[index]).contains(where: { $0.concept.type == .authority }) {
      return true
    }
    let own = arguments(from: skipLight(verb + 1))
    if tokens[inner].hash == Self.respond, let coped = copedWith(verb),
      readHeightenedResponse(index, coped.list, end: coped.end)
    {
      return true
    }
    if !own.list.isEmpty {
      if !kinds.isDisjoint(with: [.makeVerb, .limitVerb])
        || Self.releasing.contains(tokens[inner].hash), kind(own.end) != .adjective
      {
        // "tells the liver to make less Y", "helps the kidneys remove Y"
        for object in own.list where object.concept.type != .concept {
          let isLess = kinds.contains(.limitVerb) || object.direction == .down
          state(
            Self.fixed(.mechanism, isLess ? .decreases : .increases), index, objects: list(object),
            end: own.end)
        }
        return true
      }
      if outerKinds.contains(.helpVerb), Self.receiving.contains(tokens[inner].hash) {
        // "helps the lungs get enough oxygen"
        state(
          Self.fixed(.mechanism, .increases), index,
          objects: own.list.filter {
            $0.isKnown && !$0.isVague
              && ($0.concept.type == .target || $0.concept.type == .substance)
          }, end: own.end)
        return true
      }
      if outerKinds.contains(.helpVerb), Self.handling.contains(tokens[inner].hash),
        let item = own.list.first, item.isKnown, !item.isVague,
        item.concept.type == .substance || item.concept.type == .target
      {
        // "helps the body use Y"
        var use = item
        use.concept = concept(item.concept, "use", .target)
        use.worded = 0..<0
        state(Self.fixed(.mechanism, .increases), index, objects: list(use), end: own.end)
        return true
      }
      if own.list.allSatisfy({ $0.direction == .down && $0.isKnown }),
        let less = trigger(lemma(inner), .verb), case .fixed(.mechanism, .increases) = less.effect
      {
        // "tells the liver to release less Y"
        state(Self.fixed(.mechanism, .decreases), index, objects: own.list, end: own.end)
        return true
      }
      if let own = trigger(lemma(inner), .verb) {
        // Read as a clause of its own ("helps the body absorb Y"); a purpose leaves the verb before
        // as it is ("stimulates the brain to help").
        if case .fixed(.therapeutic, _) = own.effect { return false }
        return own.flags.isDisjoint(with: [.passive, .reverse]) && !own.isHelp
      }
    }
    if outerKinds.contains(.helpVerb), found.list.allSatisfy(isPerson),
      let noun = vocabulary.lexicon.nominals[lowercased(inner)], let function = lookup(noun),
      function.type == .target
    {
      // "helps people sleep"
      emitForSubjects(
        of: index, Self.fixed(.mechanism, .increases),
        Argument(concept: function, first: inner, end: inner + 1, isKnown: true))
      return true
    }
    if found.list.allSatisfy(isBody) || found.list.allSatisfy(isPerson) {
      // "causes the kidneys to get rid of Y"
      if tokens[inner].hash == Self.get, verb + 2 < chunks.count,
        let rid = (verb + 1...verb + 2).first(where: { tokens[head($0)].hash == Self.rid }),
        isPreposition(rid + 1, grammar.of)
      {
        let own = arguments(from: rid + 2)
        state(
          Self.fixed(.mechanism, .decreases), index, objects: own.list.filter { !isPerson($0) },
          end: own.end)
      }
      return true
    }
    let objects = found.list.filter { !isPerson($0) && $0.concept.type != .concept }
    if let change = change(inner) {
      state(Self.fixed(.mechanism, change), index, objects: objects, end: verb + 1)
      return true
    }
    if !outerKinds.contains(.helpVerb), own.list.isEmpty, !objects.isEmpty,
      readBecoming(index, objects, verb)
    {
      return true
    }
    if !outerKinds.contains(.helpVerb), own.list.isEmpty, !objects.isEmpty,
      let trouble = trouble(inner)
    {
      // "causes the airways to swell"
      state(Self.bringing, index, objects: objects.map { joined($0, trouble) }, end: verb + 1)
      let next = skipLight(verb + 1)
      if kind(next) == .conjunction, kind(next + 1) == .verbGroup,
        let second = self.trouble(head(next + 1))
      {
        // "makes the airways tighten and swell"
        state(Self.bringing, index, objects: objects.map { joined($0, second) }, end: next + 2)
      }
      return true
    }
    // "causes the heart to beat more slowly", but "causes stones to form"
    if let trigger = trigger(lemma(head(clauses[index].chunk)), .verb), !trigger.isHelp,
      !outerKinds.contains(.helpVerb), objects.isEmpty || !objects.allSatisfy(isOrgan)
    {
      return false
    }
    state(Self.fixed(.mechanism, .affects), index, objects: objects, end: verb + 1)
    return true
  }

  /// "makes cells respond to Y", "helps the body respond better to Y": what is sensitive to Y becomes more so.
  private func readHeightenedResponse(_ index: Int, _ stimuli: ArgumentList, end: Int) -> Bool {
    let known = stimuli.filter {
      $0.isKnown && ($0.concept.type == .target || $0.concept.type == .substance)
    }
    guard !known.isEmpty else { return false }
    let objects = known.map { item in
      var item = item
      item.concept = concept(item.concept, "sensitivity", .target)
      item.worded = 0..<0
      return item
    }
    state(Self.fixed(.mechanism, .increases), index, objects: objects, end: end)
    return true
  }

  /// "cope with Y", "recover from Y", "adapt to Y": Y.
  private func copedWith(_ verb: Int) -> (list: ArgumentList, end: Int)? {
    switch tokens[head(verb)].hash {
    case Self.cope, Self.recover, Self.deal, Self.adapt, Self.adjust, Self.respond: break
    default: return nil
    }
    var preposition = skipLight(verb + 1)
    // "respond better to"
    if kind(preposition) == .adjective { preposition += 1 }
    guard isPreposition(preposition, grammar.with, grammar.from, grammar.to) else { return nil }
    let found = arguments(from: preposition + 1)
    let named = found.list.filter { !isPerson($0) && !$0.isVague && $0.concept.type != .concept }
    return named.isEmpty ? nil : (named, found.end)
  }

  private static var get: UInt64 { WordHash.of("get") }
  private static var rid: UInt64 { WordHash.of("rid") }
  private static var respond: UInt64 { WordHash.of("respond") }
  private static var cope: UInt64 { WordHash.of("cope") }
  private static var recover: UInt64 { WordHash.of("recover") }
  private static var deal: UInt64 { WordHash.of("deal") }
  private static var adapt: UInt64 { WordHash.of("adapt") }
  private static var adjust: UInt64 { WordHash.of("adjust") }

  /// The direction of an intransitive verb: "to rise", "to shrink".
  private func change(_ verb: Int) -> Predicate? {
    if classes(verb).contains(.fallVerb) { return .decreases }
    return classes(verb).contains(.riseVerb) ? .increases : nil
  }

  private func readMaking(_ index: Int, _ found: (list: ArgumentList, end: Int)) -> Bool {
    let c = found.end
    if kind(c) == .verbGroup, classes(head(c)).contains(.feelVerb), kind(c + 1) == .adjective,
      found.list.allSatisfy(isPerson),
      let noun = vocabulary.lexicon.nominals[lowercased(Int(chunks[c + 1].end) - 1)],
      let feeling = lookup(noun), feeling.type == .target
    {
      // "makes you feel full"
      let token = Int(chunks[c + 1].end) - 1
      emitForSubjects(
        of: index, Self.fixed(.mechanism, .increases),
        Argument(concept: feeling, first: token, end: token + 1, isKnown: true))
      return true
    }
    guard
      kind(c) == .adjective || kind(c) == .adverb
        || kind(c) == .verbGroup && chunks[c].form == .participle
          && found.list.allSatisfy(isPerson)
    else {
      guard lemma(head(clauses[index].chunk)) == grammar.make, kind(c) != .verbGroup
      else { return false }
      if clauses[index].role == .complement || clauses[index].role == .reduced
        || neededBefore(index) != nil
      {
        return readMadeFrom(index, found)
      }
      // "the bacteria make vitamin K"
      let made = found.list.filter { $0.concept.type == .substance && $0.isKnown && !$0.isVague }
      let makers = subjects(of: clauses[index])
      guard !made.isEmpty, !makers.isEmpty, makers.allSatisfy({ $0.concept.type == .target })
      else { return false }
      state(Self.fixed(.mechanism, .increases), index, objects: made, end: c)
      return true
    }
    let token = Int(chunks[c].end) - 1
    let isLess = (Int(chunks[c].first)..<token).contains { classes($0).contains(.decreasing) }
    if tokens[token].hash == Self.likely {
      guard token > 0, kind(c + 1) != .verbGroup else { return true }
      state(
        Self.fixed(.association, isLess ? .decreasesRiskOf : .increasesRiskOf), index,
        objects: found.list.filter { !isPerson($0) }, end: c + 1)
      return true
    }
    let kinds = classes(token)
    let known = found.list.filter { !isPerson($0) }
    if let isMilder = milder(c), !known.isEmpty,
      known.allSatisfy({ $0.concept.type == .condition || isAilment($0) })
    {
      // "makes colds shorter", "makes attacks less severe"
      let trigger =
        isMilder
        ? Self.fixed(.therapeutic, .treats) : Self.fixed(.safety, .worsens)
      state(trigger, index, objects: list(known[0]), end: c + 1)
      return true
    }
    if !kinds.isDisjoint(with: [.betterWord, .worseWord]), !known.isEmpty {
      let isBetter = kinds.contains(.betterWord)
      for object in known {
        let trigger =
          object.concept.type == .condition || !isBetter && isAilment(object)
          ? Self.fixed(isBetter ? .therapeutic : .safety, isBetter ? .treats : .worsens)
          : Self.fixed(.mechanism, isBetter ? .increases : .decreases)
        state(trigger, index, objects: list(object), end: c + 1)
      }
      return true
    }
    if !known.isEmpty, known.allSatisfy(isOrgan), known.allSatisfy(isActivity),
      Self.hardships.contains(tokens[token].hash)
    {
      // "makes breathing difficult"
      state(Self.bringing, index, objects: known.map(hardship), end: c + 1)
      return true
    }
    if !known.isEmpty, known.allSatisfy(isOrgan), let quality = quality(c), !isLess,
      !isPreposition(c + 1, grammar.to), !classes(head(clauses[index].chunk)).contains(.hinderVerb)
    {
      // "makes bones brittle"
      state(Self.bringing, index, objects: known.map { joined(quality, $0) }, end: c + 1)
      return true
    }
    guard let noun = vocabulary.lexicon.nominals[lowercased(token)] else { return false }
    if isPreposition(c + 1, grammar.to) {
      // "more sensitive to Y"
      let objects = arguments(from: c + 2).list.filter { !isPerson($0) }.map { item in
        var item = item
        item.concept = concept(item.concept, noun, .target)
        item.worded = 0..<0
        return item
      }
      state(
        Self.fixed(.mechanism, isLess ? .decreases : .increases), index, objects: objects,
        end: c + 2)
      return true
    }
    guard found.list.allSatisfy(isPerson), let concept = lookup(noun) else { return false }
    let object = Argument(concept: concept, first: token, end: token + 1, isKnown: true)
    emitForSubjects(
      of: index,
      concept.type == .condition ? Self.bringing : Self.fixed(.mechanism, .increases), object)
    return true
  }

  /// "milder", "shorter", "less severe" against "more frequent"; nil for a word that says neither.
  private func milder(_ chunk: Int) -> Bool? {
    let words = Int(chunks[chunk].first)..<Int(chunks[chunk].end)
    if words.contains(where: { Self.lessening.contains(tokens[$0].hash) }) { return true }
    guard let last = words.last, Self.grave.contains(tokens[last].hash) else { return nil }
    if words.contains(where: { classes($0).contains(.decreasing) }) { return true }
    return words.contains(where: { classes($0).contains(.increasing) }) ? false : nil
  }

  private static let lessening = WordSet("milder shorter rarer gentler lighter")
  private static let grave = WordSet(
    "severe frequent painful intense common bothersome troublesome serious heavy noticeable likely")

  /// "X is needed to make Y", "cells use X to make Y", "X helps make Y".
  private func readMadeFrom(_ index: Int, _ found: (list: ArgumentList, end: Int)) -> Bool {
    let form = chunks[clauses[index].chunk].form
    let needed = neededBefore(index)
    guard form == .infinitive || form == .bare || needed != nil else { return false }
    let made = found.list.filter {
      $0.isKnown && !$0.isVague && $0.direction != .down
        && ($0.concept.type == .target || $0.concept.type == .substance)
    }
    let means = needed ?? subjects(of: clauses[index])
    guard !made.isEmpty, !means.isEmpty,
      means.allSatisfy({ $0.isKnown && $0.concept.type == .substance && !$0.isVague })
    else { return false }
    guard let needed else {
      state(Self.fixed(.mechanism, .increases), index, objects: made, end: found.end)
      return true
    }
    for subject in needed {
      for object in made where object.concept != subject.concept {
        emit(
          kind: .mechanism, predicate: .increases, subject: subject, object: object, clause: index,
          end: object.end)
      }
    }
    return true
  }

  /// "X, which the body needs to make Y", "X is a mineral that the body uses to make Y": X.
  private func neededBefore(_ index: Int) -> ArgumentList? {
    var parent = clauses[index]
    let group = chunks[parent.chunk]
    // "needs to make" is one verb group, "uses X to make" are two.
    let isOne = (Int(group.first)..<Int(group.head)).contains {
      classes($0).contains(.requireVerb)
    }
    if !isOne {
      let before = skipLightLeft(parent.chunk - 1)
      guard kind(before) == .verbGroup, clauseOfChunk[before] >= 0 else { return nil }
      parent = clauses[clauseOfChunk[before]]
      let verb = Int(chunks[parent.chunk].head)
      guard classes(verb).contains(.requireVerb) || lemma(verb) == grammar.use else { return nil }
    }
    guard !chunks[parent.chunk].flags.contains(.passive), !parent.isNegated,
      parent.subjectEnd > parent.subjectFirst, isNounPhrase(parent.subjectFirst)
    else { return nil }
    let subject = parent.subjectFirst
    guard
      classes(head(subject)).contains(.organNoun) || isPersonPhrase(subject)
        || mentionTerm(head(subject))?.concept.type == .target
        || !classes(head(subject)).isDisjoint(with: [.firstPerson, .secondPerson])
    else { return nil }
    var relative = skipLightLeft(subject - 1)
    guard kind(relative) == .relative else { return nil }
    relative -= 1
    if kind(relative) == .comma { relative -= 1 }
    guard isNounPhrase(relative) else { return nil }
    let own = argument(first: Int(chunks[relative].possessorEnd), end: Int(chunks[relative].end))
    if let own, !own.isVague, own.isKnown, own.concept.type == .substance { return list(own) }
    let main = clauses.first {
      $0.role == .main && chunks[$0.chunk].flags.contains(.copular)
        && skipLight($0.chunk + 1) == relative
    }
    return main.map { subjectOrTopic(of: $0) }
  }

  func emitForSubjects(of index: Int, _ trigger: Trigger, _ object: Argument) {
    for subject in subjectOrTopic(of: clauses[index]) {
      guard let effect = effect(trigger, subject: subject, object: object) else { continue }
      emit(
        kind: effect.kind, predicate: effect.predicate, subject: subject, object: object,
        clause: index)
    }
  }

  /// The concept of a name and a word behind it: "insulin" and "sensitivity".
  func concept(_ key: ConceptKey, _ word: String, _ type: ConceptType) -> ConceptKey {
    concepts.begin()
    concepts.append(nameOf: key)
    concepts.append(" ")
    concepts.append(word)
    return named(orElse: type)
  }

  // MARK: Persons

  /// "doctors prescribe X for Y", "some people take X for Y".
  func readPersonalUse(_ index: Int, _ after: Int, _ trigger: Trigger) -> Bool {
    let clause = clauses[index]
    guard case .fixed(.therapeutic, .treats) = trigger.effect,
      hasPersonSubject(clause) || isRecommended(by: clause),
      chunks[clause.chunk].form != .participle,
      // "studies are needed before doctors prescribe it for Y"
      !isPreposition(skipLightLeft(clause.subjectFirst - 1), grammar.before),
      word(head(max(0, skipLightLeft(clause.subjectFirst - 1)))) != grammar.before
    else { return false }
    if clause.role == .gerund || clause.role == .complement, clause.parent >= 0,
      classes(head(clauses[clause.parent].chunk)).contains(.startVerb),
      chunks[clauses[clause.parent].chunk].flags.contains(.negated)
    {
      // "I didn't start taking it for Y" tells why somebody did not.
      return true
    }
    let means = arguments(from: after)
    var substances = means.list.filter { $0.concept.type == .substance && !$0.isVague }
    var preposition = skipLight(afterNotes(max(means.end, after)))
    if substances.isEmpty, isNounPhrase(after), chunks[after].flags.contains(.pronoun),
      word(head(after)) == grammar.it, let topic = substanceTopic
    {
      // "doctors also prescribe it for Y"
      substances = list(topic)
      preposition = skipLight(after + 1)
    }
    if isPreposition(preposition, grammar.as), isNounPhrase(preposition + 1) {
      // "recommends X as a first-line agent for Y"
      preposition = skipLight(preposition + 2)
    }
    if kind(preposition) == .adjective
      || isNounPhrase(preposition)
        && Self.labels.contains(tokens[Int(chunks[preposition].first)].hash)
    {
      // "off-label"
      preposition += 1
    }
    if Self.labels.contains(tokens[head(max(0, min(preposition, chunks.count - 1)))].hash),
      isNounPhrase(preposition + 1)
    {
      // "off label"
      preposition += 2
    }
    guard !substances.isEmpty, isPreposition(preposition, grammar.for, grammar.against)
    else { return false }
    if isNounPhrase(preposition + 1), isPreposition(preposition + 2, grammar.of),
      classes(head(preposition + 1)).contains(.treatmentNoun)
    {
      // "for the treatment of Y"
      preposition += 2
    }
    let named = arguments(from: preposition + 1)
    var objects = named.list.filter { $0.concept.type == .condition && !$0.isVague }
    if objects.isEmpty, classes(head(clause.chunk)).contains(.takeVerb) {
      // "many people take X for sleep"
      objects = named.list.filter {
        $0.concept.type == .target && $0.isKnown && !$0.isVague
          && classes($0.end - 1).contains(.wantedNoun)
      }
    }
    if objects.isEmpty, !clause.isNegated {
      // "for people with Y"
      objects = conditions(ofPersons: named).filter {
        $0.concept.type == .condition && $0.isKnown && !$0.isVague
      }
    }
    for object in objects {
      for subject in substances {
        emit(
          kind: .therapeutic, predicate: .treats, subject: subject, object: object, clause: index,
          end: object.end)
      }
    }
    return !objects.isEmpty
  }

  /// "Guidelines recommend X for Y", "the society recommends it for Y".
  func isRecommended(by clause: Clause) -> Bool {
    guard lemma(head(clause.chunk)) == grammar.recommend,
      chunks[clause.chunk].form == .finite, clause.subjectEnd > clause.subjectFirst,
      isNounPhrase(clause.subjectFirst), !chunks[clause.chunk].flags.contains(.passive)
    else { return false }
    let token = head(clause.subjectFirst)
    return mentionTerm(token)?.concept.type == .authority
      || !classes(token).isDisjoint(with: [.expert, .organizationHead])
  }

  /// "lost 5 kg on X", "gained 2 pounds": an amount of weight.
  func readWeight(_ index: Int, _ after: Int, _ trigger: Trigger) -> Bool {
    guard case .fixed(_, let predicate) = trigger.effect, trigger.flags.contains(.weak),
      predicate == .increases || predicate == .decreases, isNounPhrase(after),
      isWeight(after), let weight = lookup("weight")
    else { return false }
    let clause = clauses[index]
    let found = agents(near: clause)
    let object = Argument(
      concept: weight, first: Int(chunks[after].first), end: Int(chunks[after].end), isKnown: true)
    for subject in found.list {
      emit(
        kind: .mechanism, predicate: predicate, subject: subject, object: object, clause: index)
    }
    return !found.list.isEmpty
  }

  private func isWeight(_ chunk: Int) -> Bool {
    let token = tokens[head(chunk)]
    guard token.kind == .quantity else { return false }
    let quantity = analysis.quantities[Int(token.quantity)]
    return quantity.dimension == .mass && (quantity.unit == "kg" || quantity.unit == "[lb_av]")
  }

  private static let labels = [WordHash.of("off".utf8)]
  private static var likely: UInt64 { WordHash.of("likely") }
}
