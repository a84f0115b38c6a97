import Claims

extension SentenceReader {
  /// Claims that verbs state: "X reduces Y", "Y is caused by X", "X is used to treat Y", "X leads to Y".
  func readVerbs() {
    for index in clauses.indices {
      let clause = clauses[index]
      guard !clause.isUnasserted, !isApprovedUse(clause) else { continue }
      let verb = chunks[clause.chunk]
      if clause.role == .complement, verb.form == .infinitive, said.contains(.proneWord),
        likelihood(before: clause.chunk) == .down
      {
        // "is less likely to cause Y" is read as a lower risk.
        continue
      }
      if said.contains(.troubleNoun), isTroubleDoing(clause.chunk) { continue }
      let lemma = lemma(Int(verb.head))
      guard lemma >= 0, !isPluralNoun(clause) else { continue }
      if lemma == grammar.get, let rid = riddance(clause.chunk) {
        let found = arguments(from: rid)
        for object in found.list where !isPerson(object) {
          state(
            object.concept.type == .condition ? Self.remedying : Self.ridding, index,
            objects: list(object), end: found.end)
        }
        continue
      }
      if vocabulary.lexicon.table[lemma].trigger < 0 {
        // "lets Y relax"
        if !verb.flags.contains(.passive), verb.form != .participle, clause.role != .subject {
          _ = readCausative(index, skipLight(clause.chunk + 1))
        }
        continue
      }
      if verb.flags.contains(.passive) || verb.form == .participle {
        readPassive(index, lemma)
      } else {
        readActive(index, lemma)
      }
    }
  }

  /// "results in other adults may differ": what looks like a verb at the beginning, with another behind it.
  private func isPluralNoun(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    guard clause.subjectEnd <= clause.subjectFirst, verb.end - verb.first == 1,
      tokens[Int(verb.head)].tag == .verbS, isPreposition(clause.chunk + 1),
      case let before = skipLightLeft(clause.chunk - 1),
      before < 0 || kind(before) == .semicolon || kind(before) == .stop
    else { return false }
    var i = clause.chunk + 1
    while isPreposition(i), isNounPhrase(i + 1) { i += 2 }
    return i > clause.chunk + 1 && kind(i) == .verbGroup && chunks[i].form == .finite
      && tokens[Int(chunks[i].first)].tag != .verbS
  }

  private static var being: UInt64 { WordHash.of("being") }
  private static let habits = WordSet(
    "drinking smoking eating taking using vaping gambling exercising breastfeeding")

  /// "makes cells respond", "helps the body respond": another verb has the subject of this one as its object.
  private func isBroughtTo(_ index: Int) -> Bool {
    let clause = clauses[index]
    guard clause.role == .complement, isNounPhrase(clause.chunk - 1),
      case let outer = skipLightLeft(clause.chunk - 2), kind(outer) == .verbGroup
    else { return false }
    return !classes(head(outer)).isDisjoint(with: [.makeVerb, .forceVerb, .helpVerb])
  }

  // MARK: Active

  private func readActive(_ index: Int, _ lemma: Int32) {
    let clause = clauses[index]
    guard clause.role != .subject, !isPurposeOfAdvice(clause) else { return }
    let after = behindAnnouncement(skipLight(clause.chunk + 1))
    if isNounPhrase(after), namesRiskFactors(head(after)) { return }
    if readCausative(index, after) || readLinking(index, after) { return }
    var triggerIndex = vocabulary.lexicon.table[lemma].trigger
    while triggerIndex >= 0 {
      let trigger = vocabulary.lexicon.triggers[Int(triggerIndex)]
      triggerIndex = trigger.next
      guard trigger.frame == .verb else { continue }
      if trigger.flags.contains(.passive), readPersonalUse(index, after, trigger) { return }
      guard trigger.flags.isDisjoint(with: [.passive, .participle]) else { continue }
      if trigger.noun >= 0 || !trigger.flags.isDisjoint(with: [.particle, .behind]) {
        if trigger.flags.contains(.behind), readConversion(index, trigger) { return }
        guard let found = idiomObjects(clause.chunk + 1, trigger, of: index) else { continue }
        state(trigger, index, objects: found.list, end: found.end)
        return
      }
      if trigger.flags.contains(.reverse) {
        // "is for Y that has not responded to X" tells which Y is meant.
        if clause.isNegated, clause.role == .relative,
          subjects(of: clause).allSatisfy({
            $0.concept.type == .condition || isPerson($0)
          })
        {
          return
        }
        // "makes cells respond to Y"
        if isBroughtTo(index) { return }
        if trigger.allowsDirectObject {
          let found = arguments(from: after)
          guard !found.list.isEmpty else { continue }
          readReverse(index, trigger, found.list)
          return
        }
        if let (objects, _, _) = behindPreposition(after, trigger) {
          readReverse(index, trigger, objects)
          return
        }
        continue
      }
      if lemma == grammar.act, isPreposition(after, grammar.as), isNounPhrase(after + 1),
        self.trigger(self.lemma(head(after + 1)), .noun, where: { $0.flags.contains(.agent) })
          != nil
      {
        // "acts as an agonist at Y" is read by the noun.
        return
      }
      if let (objects, end, start) = behindPreposition(sharedObject(after), trigger) {
        if readNominalObject(index, trigger, start, objects) { return }
        // "works well for people with Y"
        let persons = trigger.isHelp && objects.allSatisfy(isPerson)
        let conditions =
          persons
          ? conditions(ofPersons: (objects, end)).filter { $0.concept.type == .condition }
          : noArguments
        state(
          trigger, index, objects: conditions.isEmpty ? objects : conditions,
          end: conditions.last.map { chunkIndex(of: $0.end - 1) + 1 } ?? end)
        return
      }
      guard trigger.allowsDirectObject else { continue }
      if classes(head(clause.chunk)).contains(.stopVerb), isNounPhrase(after),
        classes(head(after)).contains(.treatmentNoun)
      {
        // "stopped treatment because of Y"
        return
      }
      if classes(head(clause.chunk)).contains(.stopVerb), kind(after) == .verbGroup,
        tokens[Int(chunks[after].first)].hash == Self.being
      {
        // "stops being safe"
        return
      }
      if classes(head(clause.chunk)).contains(.stopVerb), isSubordinate(clause),
        after < chunks.count, isNounPhrase(after) || kind(after) == .verbGroup,
        Self.habits.contains(tokens[Int(chunks[after].first)].hash)
      {
        // "once they stop drinking"
        return
      }
      // "prevents and treats Y": the object of the last verb is shared.
      let after = behindShare(sharedObject(after), trigger)
      // "helps people with arthritis": the condition stands behind the person.
      let list = arguments(from: after)
      if let conditions = ofBetterOutcome(after, trigger) {
        state(Self.remedying, index, objects: conditions, end: after + 1)
        return
      }
      guard !list.list.isEmpty else {
        if readWeight(index, after, trigger) { return }
        if let fronted = fronted(index), !trigger.isHelp {
          state(trigger, index, objects: self.list(fronted), end: clause.chunk + 1)
          return
        }
        guard
          let pronoun = pronounObject(after) ?? topicObject(after, index)
            ?? conditionObject(after, trigger, index) ?? conditionBefore(after, trigger, index)
        else { continue }
        state(trigger, index, objects: self.list(pronoun), end: after + 1)
        return
      }
      var objects = list.list
      var end = list.end
      if classes(head(clause.chunk)).contains(.stopVerb), hasPersonSubject(clause),
        objects[0].concept.type != .condition
      {
        // "once they have stopped drinking"
        return
      }
      if readKilling(index, objects) || stopsTaking(clause, objects) { return }
      if objects.contains(where: isPerson) || isOrgan(objects[0]) && trigger.isHelp {
        if trigger.isHelp, isVerb(list.end) { return }
        let named = conditionsOfPersons(behind: list.end)
        if let last = named.last {
          objects = named
          end = chunkIndex(of: last.end - 1) + 1
        }
        objects = objects.filter {
          !isPerson($0) || trigger.isHelp && !isPlainPerson($0) || isUnborn($0, trigger)
        }
      }
      if objects.isEmpty, trigger.isHelp, list.list.allSatisfy(isPlainPerson),
        endsBare(list.end), kind(list.end) != .outside
      {
        // "helps most people"
        stateBare(index)
      }
      guard !objects.isEmpty else { return }
      // "help to reduce", "help reduce": the second verb says what.
      if trigger.isHelp, isVerb(after) { return }
      if isVerb(end), trigger.isHelp, clauseOfChunk[end] >= 0,
        clauses[clauseOfChunk[end]].role == .complement
      {
        return
      }
      if readNominalObject(index, trigger, after, objects) { return }
      let before = skipLightLeft(clause.chunk - 1)
      if clause.role == .gerund, classes(head(clause.chunk)).contains(.stopVerb), before >= 0,
        word(head(before)) == grammar.after || word(head(before)) == grammar.before
          || isPreposition(before, grammar.with, grammar.of, grammar.from),
        objects.contains(where: { $0.concept.type == .substance })
      {
        // "after stopping X"
        return
      }
      state(trigger, index, objects: objects, end: end)
      return
    }
    readBare(index, after)
  }

  private func sharedObject(_ chunk: Int) -> Int {
    guard kind(chunk) == .conjunction else { return chunk }
    let next = skipLight(chunk + 1)
    guard isVerb(next) else { return chunk }
    // "helps wounds heal and keeps": no two verbs of one kind.
    if kind(chunk - 1) == .verbGroup, tokens[head(chunk - 1)].tag == .verb,
      tokens[head(next)].tag == .verbS
    {
      return chunk
    }
    let object = skipLight(next + 1)
    return isPreposition(object) && isNounPhrase(object + 1)
      && vocabulary.lexicon.table[max(0, word(head(object)))].tags.contains(.adverb)
      ? object + 1 : object
  }

  private func isVerb(_ chunk: Int) -> Bool { kind(chunk) == .verbGroup }

  private func behindPreposition(
    _ chunk: Int, _ trigger: Trigger
  ) -> (list: ArgumentList, end: Int, start: Int)? {
    guard !trigger.prepositions.isEmpty else { return nil }
    var i = skipComparison(chunk)
    guard
      isPreposition(i, oneOf: trigger.prepositions)
        || kind(i) == .adverb && trigger.prepositions.contains(word(head(i)))
    else { return nil }
    i = behindAnnouncement(skipLight(i + 1))
    if isPreposition(i, grammar.to) { i += 1 }
    if kind(i) == .verbGroup, chunks[i].form == .gerund, chunks[i].end - chunks[i].first == 1,
      Self.getting.contains(tokens[head(i)].hash), isNounPhrase(i + 1)
    {
      // "protects children from getting Y"
      i += 1
    }
    if kind(i) == .verbGroup, chunks[i].form == .gerund,
      isPreposition(i + 1, grammar.with, grammar.to),
      Self.meeting.contains(tokens[head(i)].hash)
    {
      // "results from being infected with X"
      i += 2
    }
    let list = arguments(from: i)
    return list.list.isEmpty ? nil : (list.list, list.end, i)
  }

  private static let getting = WordSet("getting developing catching contracting")
  private static let meeting = WordSet("infected exposed")
  static let outlooks = WordSet("prognosis outlook survival")

  /// States the trigger's claim for each object.
  func state(_ trigger: Trigger, _ index: Int, objects: ArgumentList, end: Int) {
    let clause = clauses[index]
    if isNoOther(clause) { return }
    if hasUnreadSubject(clause) { return }
    var subjects = subjectOrTopic(of: clause)
    if clause.role == .relative, case .fixed(.mechanism, .affects) = trigger.effect,
      clause.chunk > 0, kind(clause.chunk - 1) == .relative, clause.subjectFirst > 0,
      clause.subjectEnd == clause.chunk - 1,
      subjects.allSatisfy({ $0.concept.type == .condition && $0.isKnown })
    {
      // "works best for Y that affects the skin" tells which Y.
      return
    }
    if clause.role == .relative { deny(&subjects, of: clause, trigger) }
    let isDoneWith = heals(trigger) && isPreposition(end, grammar.with, grammar.using)
    let taken =
      hasPersonSubject(clause) && !isDoneWith ? agents(near: clause).list : noArguments
    if !taken.isEmpty, !clause.isAdvice {
      // "people who take X have a lower …"
      subjects = taken
    } else if hasPersonSubject(clause), let care = frontedCare(clause) {
      subjects = list(care)
    } else if hasPersonSubject(clause) {
      // "doctors treat Y with X"
      let means = means(behind: end)
      if !means.isEmpty {
        subjects = means
      } else if saysHow(behind: end) {
        return
      } else if isPreposition(end, grammar.with, grammar.using) {
        // "with medicines": what it is done with is left open, and it is not what was spoken of.
        if !pointsBack(skipLight(end + 1)) { return }
      } else if clause.isAdvice || heals(trigger)
        || !objects.contains(where: { $0.concept.type == .condition })
      {
        // "Doctors cannot cure Y" says nothing of what they try it with.
        return
      }
    }
    if isDoneWith || isPreposition(end, grammar.with), heals(trigger), isPrescribed(clause) {
      // "may prescribe medicines to prevent Y with X"
      let named = means(behind: end)
      if !named.isEmpty { subjects = named }
    }
    if subjects.count == 1, let named = namedBehind(clause, end) { subjects = named }
    if !subjects.isEmpty, subjects.allSatisfy({ isStudy($0) }) { return }
    if trigger.flags.contains(.weak), !subjects.isEmpty, subjects.allSatisfy(isVagueHead) { return }
    if case .fixed(_, .associatedWith) = trigger.effect, let first = objects.first,
      statesChange(chunkIndex(of: first.first))
    {
      // "associated with a reduction in Y": read by the noun
      return
    }
    let kept = objects.filter { isStatable($0, trigger) && !isHeadcount($0) }
    for found in kept {
      for subject in subjects.orNone {
        var object = found
        if let subject, subject.concept == object.concept { continue }
        guard var effect = effect(trigger, subject: subject, object: object) else { continue }
        if effect.predicate == .increases, object.direction == .down, isLittle(object) {
          // "makes less acid"
          effect.predicate = .decreases
          if let organ = subject, isOrgan(organ), let agent = agentOf(clause) {
            // "If you take X, your stomach makes less acid"
            emit(
              kind: effect.kind, predicate: .decreases, subject: agent, object: object,
              clause: index)
            continue
          }
        }
        if effect.predicate == .worsens, object.concept.type != .condition, !isAilment(object) {
          if let isWanted = isWanted(object) {
            effect = (.mechanism, isWanted ? .decreases : .increases, false)
          } else {
            object = harm(to: object, verb: head(clause.chunk))
            effect = (subject?.concept.type == .condition ? .mechanism : .safety, .causes, false)
          }
        }
        if effect.predicate == .associatedWith, !effect.swapped,
          let directed = directedAssociation(clause, object)
        {
          effect = directed
        } else if object.isRisk || (object.concept.type == .condition && isRiskPhrase(object)) {
          switch effect.predicate {
          case .increases, .causes, .worsens: effect = (.association, .increasesRiskOf, false)
          case .decreases, .prevents: effect = (.association, .decreasesRiskOf, false)
          // "is advised of the risk of Y" is no treatment of it.
          case .treats: continue
          case .affects: effect = (.association, .associatedWith, false)
          default: break
          }
        }
        if foretells(effect.predicate, object) { effect.predicate = .associatedWith }
        if effect.predicate == .causes, effect.kind == .mechanism, object.concept.type == .concept,
          subject?.concept.type == .substance,
          clause.isCan || kept.contains(where: { $0.concept.type == .condition })
        {
          // "acne, facial hair and a deeper voice"
          effect = (.safety, .causes, false)
        }
        if effect.predicate == .associatedWith, let subject,
          namesNoneOf(subject, clause) || joinsThings(clause, subject, object)
        {
          // "health problems related to Y", "the tube is connected to a machine"
          continue
        }
        if effect.predicate == .interactsWith, object.concept.type == .condition { continue }
        if effect.predicate == .interactsWith, object.concept.type == .target {
          // "interacts with the dopamine system"
          effect = (.mechanism, .affects, false)
        }
        if effect.predicate == .associatedWith, let subject, subject.concept.type == .condition,
          object.concept.type != .condition
        {
          effect.swapped = true
        }
        if effect.kind == .regulatory, let subject, isBareTreatment(subject) {
          // "Treatment is available for Y" tells of no approval.
          effect = (.therapeutic, .treats, false)
        }
        if effect.kind == .therapeutic, clause.role == .reduced || clause.role == .complement,
          let subject, isDrugKind(subject), kind(chunks.count - 1) != .colon,
          !isPrescribed(clause), !isHelp(clause)
        {
          // "medicines used to treat Y" tells which they are.
          continue
        }
        emit(
          kind: effect.kind, predicate: effect.predicate,
          subject: effect.swapped ? object : subject, object: effect.swapped ? subject : object,
          clause: index, isNegated: trigger.flags.contains(.negates))
      }
    }
  }

  /// "another mechanism involves": a subject that only stands for what follows.
  private func isVagueHead(_ argument: Argument) -> Bool {
    let token = argument.end - 1
    return !argument.isKnown && token >= 0 && token < tokens.count
      && !classes(token).isDisjoint(with: [.vague, .treatmentNoun])
  }

  func isStudy(_ argument: Argument) -> Bool {
    let token = argument.end - 1
    guard token >= 0, token < tokens.count, !argument.isKnown else { return false }
    return !classes(token).isDisjoint(with: [.study, .expert])
  }

  private func isRiskPhrase(_ argument: Argument) -> Bool {
    guard argument.end > argument.first else { return false }
    for token in argument.first..<min(argument.end, tokens.count) where lemma(token) == grammar.risk
    {
      return true
    }
    return false
  }

  // MARK: Objects that are triggers themselves

  /// "leads to a reduction in Y", "increases the risk of Y": read by the noun, not by the verb.
  private func readNominalObject(
    _ index: Int, _ trigger: Trigger, _ chunk: Int, _ objects: ArgumentList
  ) -> Bool {
    guard isNounPhrase(chunk) else { return false }
    let noun = lemma(head(chunk))
    guard let nominal = self.trigger(noun, .noun),
      isPreposition(chunk + 1, oneOf: nominal.prepositions)
    else { return false }
    if nominal.flags.contains(.risk) {
      return false
    }
    if let first = arguments(from: chunk + 2).list.first, loss(head(chunk), of: first) != nil {
      return false
    }
    switch trigger.effect {
    case .effect(.causes), .effect(.increases), .helps: return true
    case .fixed(.mechanism, .increases) where isLessening(nominal): return true
    default: return isLight(index)
    }
  }

  /// "reduction in", "inhibition of"
  func isLessening(_ nominal: Trigger) -> Bool {
    guard nominal.flags.isDisjoint(with: [.agent, .risk]),
      case .fixed(.mechanism, .decreases) = nominal.effect
    else { return false }
    return true
  }

  func isLight(_ index: Int) -> Bool {
    classes(head(clauses[index].chunk)).contains(.lightVerb)
  }

  // MARK: Passive

  private func readPassive(_ index: Int, _ lemma: Int32) {
    let clause = clauses[index]
    let after = skipLight(clause.chunk + 1)
    var triggerIndex = vocabulary.lexicon.table[lemma].trigger
    while triggerIndex >= 0 {
      let trigger = vocabulary.lexicon.triggers[Int(triggerIndex)]
      triggerIndex = trigger.next
      guard trigger.frame == .verb || trigger.frame == .adjective,
        trigger.flags.isDisjoint(with: [.reverse, .particle, .behind]), trigger.noun < 0
      else { continue }
      if trigger.flags.contains(.passive) || trigger.flags.contains(.participle)
        || trigger.frame == .adjective
      {
        if readUse(index, trigger, after) { return }
        continue
      }
      guard trigger.allowsDirectObject || isPreposition(after, oneOf: trigger.prepositions) else {
        continue
      }
      // "is caused by X", "can be treated with X".
      var i = after
      var steps = 0
      while steps < 4, kind(i) != .outside, kind(i) != .verbGroup, kind(i) != .comma,
        !isPreposition(i, grammar.by, grammar.with, grammar.using), !isThrough(i),
        !isPreposition(i, grammar.in) || !isNounPhrase(i + 1)
          || !classes(head(i + 1)).contains(.person)
            && !classes(head(i + 1)).contains(.demonstrative)
      {
        i += 1
        steps += 1
      }
      // "is absorbed through the gut"
      if isThrough(i), classes(head(clause.chunk)).contains(.dispositionVerb) { return }
      let patients = subjects(of: clause)
      let isOfDisease = patients.contains { $0.concept.type == .condition && $0.isKnown }
      if isPreposition(after, grammar.in), case .fixed(_, .increases) = trigger.effect {
        // "may be increased in people who take X"
        readIncreasedRisk(index, patients)
        return
      }
      if patients.isEmpty, hasPersonSubject(clause), isPreposition(i, grammar.with),
        case .fixed(.therapeutic, .treats) = trigger.effect
      {
        readTreated(index, with: i + 1)
        return
      }
      guard !patients.isEmpty,
        isPreposition(i, grammar.by, grammar.with, grammar.using) || isThrough(i)
      else { return }
      let isDone =
        kind(skipLight(i + 1)) == .verbGroup && chunks[skipLight(i + 1)].form == .gerund
      let caused = causesByDoing(i + 1, trigger)
      let found =
        caused.map { (list: $0, end: chunks.count) }
        ?? (isDone && isOfDisease
          ? doings(from: i + 1, to: chunks.count, takesOne: true)
          : things(from: i + 1, isCause: isCausing(trigger)))
      var named = found.list
      let other = itemBehindPreposition(found.end)
      if other > 0 { named = joined(named, arguments(from: other).list) }
      let agents = named.filter { !isPerson($0) && !isStudy($0) }
      for agent in agents where !agent.isVague || isDrugKind(agent) || isPlainMedicine(agent) {
        for patient in patients where isStatable(patient, trigger) {
          guard var effect = effect(trigger, subject: agent, object: patient) else { continue }
          var object = patient
          if effect.predicate == .increases, effect.kind == .mechanism,
            patient.concept.type == .condition, agent.concept.type != .condition,
            isPreposition(i, grammar.with)
          {
            // "stroke was increased with the use of X"
            effect = (.association, .increasesRiskOf, false)
          }
          if effect.predicate == .worsens, patient.concept.type != .condition, !isAilment(patient) {
            if let isWanted = isWanted(patient) {
              effect = (.mechanism, isWanted ? .decreases : .increases, false)
            } else {
              object = harm(to: patient, verb: head(clause.chunk))
              effect = (agent.concept.type == .condition ? .mechanism : .safety, .causes, false)
            }
          }
          emit(
            kind: effect.kind, predicate: effect.predicate, subject: agent, object: object,
            clause: index, end: agent.end)
        }
      }
      return
    }
  }

  /// "may be prevented through X".
  private func isThrough(_ chunk: Int) -> Bool {
    kind(chunk) == .preposition && tokens[head(chunk)].hash == Self.through
  }

  private static var through: UInt64 { WordHash.of("through") }

  /// "is used for Y", "is approved for Y", "associated with Y": the subject is what is spoken of.
  private func readUse(_ index: Int, _ trigger: Trigger, _ after: Int) -> Bool {
    if clauses[index].isNegated, clauses[index].isAdvice, isPreposition(after, grammar.in) {
      // "must not be used in pregnancy"
      return false
    }
    if isPreposition(after, grammar.with), isNounPhrase(after + 1),
      isCautious(after + 1)
    {
      // "should be used with caution in people with Y or Z"
      return false
    }
    // "looked at trials and suggested that nobody use X for Y"
    if kind(after) != .outside, word(head(after)) == grammar.that { return false }
    var i = after
    var steps = 0
    while steps < 8, i < chunks.count {
      if isPreposition(i, oneOf: trigger.prepositions) {
        // "recommended as a test for Y"
        if i > after, isNounPhrase(i - 1), Self.tests.contains(tokens[head(i - 1)].hash) {
          return false
        }
        let list = arguments(from: i + 1)
        let isOfPersons = list.list.first.map(isPerson) ?? false
        let named = isOfPersons ? noArguments : list.list.filter { !isPerson($0) }
        if case .fixed(.regulatory, _) = trigger.effect { return false }
        if readPurpose(index, trigger, skipLight(i + 1)) { return true }
        if case .fixed(.safety, .contraindicatedIn) = trigger.effect, !list.list.isEmpty {
          // "in patients with Y": Y.
          let conditions =
            isOfPersons
            ? restrictions(from: skipLight(i + 1)).filter { !isPerson($0) } : noArguments
          state(
            trigger, index, objects: conditions.isEmpty ? list.list : conditions, end: list.end)
          return true
        }
        if readUseInQuestion(index, trigger, i) { return true }
        if !named.isEmpty, !isVerb(skipLight(i + 1)) {
          var useful = named.filter { isUseful($0, trigger) }
          if case .causedBy = trigger.effect {
            // "was blamed on X": the cause may be taken, too.
            useful = named.filter { $0.isKnown && !$0.isVague }
          }
          if useful.isEmpty, !isPreposition(i, grammar.for), list.end > i {
            // "used in traditional medicine for Y"
            steps += 1
            i = list.end
            continue
          }
          state(trigger, index, objects: useful, end: list.end)
          if !useful.isEmpty { readFurtherUse(index, trigger, list.end) }
          return true
        }
        if isVerb(skipLight(i + 1)) { return false }
        if named.isEmpty, i == after,
          isPreposition(i, grammar.for, grammar.to)
            || isPreposition(i, grammar.in) && isPlainUse(index),
          readUseFor(index, trigger, list)
        {
          return true
        }
      }
      if kind(i) == .comma, kind(i + 1) == .adverb, isPreposition(i + 2, grammar.for),
        trigger.prepositions.contains(grammar.for)
      {
        // "used as Z, primarily for Y"
        i += 2
        continue
      }
      guard kind(i) != .outside, kind(i) != .comma, kind(i) != .verbGroup, kind(i) != .semicolon,
        kind(i) != .conjunction || steps > 0
      else { return false }
      i += 1
      steps += 1
    }
    return false
  }

  /// "is indicated for the prevention of Y", "is used in the management of Y", "for relief of Y".
  private func readPurpose(_ index: Int, _ trigger: Trigger, _ chunk: Int) -> Bool {
    guard case .fixed(.therapeutic, .treats) = trigger.effect, trigger.flags.contains(.passive),
      isNounPhrase(chunk), !classes(head(chunk)).contains(.carrier),
      !classes(head(chunk)).contains(.generic),
      var nominal = self.trigger(
        lemma(head(chunk)), .noun, where: { $0.flags.isDisjoint(with: [.risk, .agent]) }),
      isPreposition(chunk + 1, oneOf: nominal.prepositions)
    else { return false }
    switch nominal.effect {
    case .effect(.prevents), .fixed(.therapeutic, _), .improves: break
    default: return false
    }
    let found = arguments(from: chunk + 2)
    var objects = found.list.filter { !isPerson($0) && $0.concept.type == .condition }
    if objects.isEmpty {
      objects = conditions(ofPersons: found).filter { $0.concept.type == .condition }
    }
    guard !objects.isEmpty else { return false }
    nominal.flags = []
    state(nominal, index, objects: objects, end: found.end)
    return true
  }

  /// "is recommended for people with Y": Y.
  private func readUseFor(
    _ index: Int, _ trigger: Trigger, _ persons: (list: ArgumentList, end: Int)
  ) -> Bool {
    guard case .fixed(.therapeutic, .treats) = trigger.effect, !clauses[index].isNegated,
      trigger.flags.contains(.passive), !persons.list.isEmpty
    else { return false }
    let subjects = subjectOrTopic(of: clauses[index])
    guard !subjects.isEmpty,
      subjects.allSatisfy({ $0.concept.type == .substance && $0.isKnown && !$0.isVague })
    else { return false }
    let conditions = restrictions(from: chunkIndex(of: persons.list[0].first)).filter {
      $0.concept.type == .condition && $0.isKnown && !$0.isVague
    }
    guard !conditions.isEmpty else { return false }
    state(trigger, index, objects: conditions, end: persons.end)
    return true
  }

  /// "people with Y", in words or as one name of a vocabulary.
  func conditions(ofPersons persons: (list: ArgumentList, end: Int)) -> ArgumentList {
    let behind = conditionsOfPersons(behind: persons.end)
    guard behind.isEmpty, let first = persons.list.first else { return behind }
    return list(conditionInside(chunkIndex(of: first.end - 1)))
  }

  private static let tests = WordSet("test tests assay assays marker markers biomarker indicator")
}
