import Claims

extension SentenceReader {
  /// Claims that adjectives state: "is beneficial for Y", "an effective treatment", "safe in pregnancy",
  /// "anti-inflammatory effects", "blood-pressure-lowering properties".
  func readAdjectives() {
    for c in chunks.indices {
      switch chunks[c].kind {
      case .adjective, .preposition: readAdjective(c, head(c))
      case .nounPhrase where saidByNouns.contains(.effectNoun): readModifiers(c)
      default: break
      }
    }
  }

  private func readAdjective(_ c: Int, _ token: Int) {
    let lemma = word(token)
    guard lemma >= 0, vocabulary.lexicon.table[lemma].trigger >= 0 else { return }
    let after = skipComparison(skipLight(c + 1))
    var triggerIndex = vocabulary.lexicon.table[lemma].trigger
    while triggerIndex >= 0 {
      var trigger = vocabulary.lexicon.triggers[Int(triggerIndex)]
      triggerIndex = trigger.next
      // "no better than placebo for Y"
      if chunks[c].kind == .adjective,
        chunks[c].flags.contains(.negated)
          || kind(c - 1) == .adverb && kind(c - 2) == .conjunction
            && tokens[head(c - 1)].tag == .negation
      {
        trigger.flags.insert(.negates)
      }
      // "effective not for Y but for Z"
      let isTurned = isTurned(from: Int(chunks[c].end), to: after)
      if isTurned { trigger.flags.insert(.negates) }
      // "due to" is one chunk.
      let isPhrase = Int(chunks[c].end) - Int(chunks[c].first) > 1 && kind(c) == .preposition
      let start = isPhrase ? c + 1 : after + 1
      guard trigger.frame == .adjective,
        isPhrase || isPreposition(after, oneOf: trigger.prepositions),
        kind(skipLight(start)) != .verbGroup
      else { continue }
      if case .safe = trigger.effect { continue }
      if isNounPhrase(start), let noun = self.trigger(self.lemma(head(start)), .noun),
        case .fixed(.therapeutic, .treats) = noun.effect,
        isPreposition(start + 1, oneOf: noun.prepositions), let index = governing(c),
        chunks[clauses[index].chunk].flags.contains(.copular)
      {
        // "useful for the relief of Y" is read by the noun.
        if case .fixed(.therapeutic, _) = trigger.effect {} else { return }
      }
      var list = arguments(from: start)
      if isNounPhrase(start), isJoining(start), isPreposition(start + 1, grammar.with) {
        // "contraindicated for co-administration with Y"
        list = arguments(from: start + 2)
      }
      guard !list.list.isEmpty else { continue }
      var objects = list.list
      if objects.allSatisfy(isPerson) {
        // "isn't suitable for people with Y" warns them, and says nothing of what it does to Y.
        if trigger.flags.contains(.weak), let index = governing(c), clauses[index].isNegated {
          return
        }
        let conditions = conditions(ofPersons: list)
        if !conditions.isEmpty { objects = conditions }
      }
      let isContra: Bool
      if case .fixed(.safety, .contraindicatedIn) = trigger.effect {
        isContra = true
      } else {
        isContra = false
      }
      objects = objects.filter { (isContra || !isPerson($0)) && isStatable($0, trigger) }
      if case .causedBy = trigger.effect {
        // "due to poor effectiveness"
        objects = objects.filter { $0.isKnown || !classes($0.end - 1).contains(.roleNoun) }
      }
      guard !objects.isEmpty else { continue }
      if case .causedBy = trigger.effect, namesPatients(before: c) { return }
      if let noun = nounBefore(c), !noun.isVague {
        // "compounds effective against Y"
        for object in objects {
          guard let effect = effect(trigger, subject: noun, object: object) else { continue }
          emit(
            kind: effect.kind, predicate: effect.predicate,
            subject: effect.swapped ? object : noun, object: effect.swapped ? noun : object,
            clause: -1, isNegated: trigger.flags.contains(.negates), first: noun.first,
            end: object.end)
        }
      } else if let index = governing(c), !isOffice(clauses[index], trigger) {
        state(trigger, index, objects: objects, end: list.end)
        let but = kind(list.end) == .comma ? list.end + 1 : list.end
        if isTurned, kind(but) == .conjunction, tokens[head(but)].hash == Self.but,
          isPreposition(but + 1, oneOf: trigger.prepositions)
        {
          trigger.flags.remove(.negates)
          let others = arguments(from: but + 2)
          state(
            trigger, index, objects: others.list.filter { isStatable($0, trigger) },
            end: others.end)
        }
      }
      return
    }
  }

  /// Whether "not" stands between a word and the preposition behind it.
  private func isTurned(from first: Int, to preposition: Int) -> Bool {
    guard preposition < chunks.count, first < Int(chunks[preposition].first) else { return false }
    return (first..<Int(chunks[preposition].first)).contains {
      tokens[$0].tag == .negation && tokens[$0 + 1].hash != Self.only
    }
  }

  private static var but: UInt64 { WordHash.of("but") }
  private static var only: UInt64 { WordHash.of("only") }

  /// "The agency is responsible for the safety of Y": what somebody has to see to.
  private func isOffice(_ clause: Clause, _ trigger: Trigger) -> Bool {
    guard case .effect(.causes) = trigger.effect, clause.subjectEnd > clause.subjectFirst,
      isNounPhrase(clause.subjectFirst)
    else { return false }
    let head = head(clause.subjectFirst)
    return Self.offices.contains(tokens[head].hash)
      || !classes(head).isDisjoint(with: [.expert, .person])
  }

  private static let offices = WordSet(
    "agency agencies department ministry office council company manufacturer division committee")

  /// "more effective than X for Y", "as effective as X for Y": past what is compared with.
  func skipComparison(_ chunk: Int) -> Int {
    let isEqual = kind(chunk) == .conjunction && chunks[chunk].end - chunks[chunk].first == 3
    let isSurpassing =
      isPreposition(chunk, grammar.to) && chunk > 0
      && tokens[head(chunk - 1)].hash == Self.superior
    guard isEqual || isSurpassing || isPreposition(chunk, grammar.than, grammar.as),
      isNounPhrase(chunk + 1)
    else { return chunk }
    return afterNotes(chunk + 2)
  }

  /// "adults with mild dementia due to Y", "approved for dementia due to Y": tells which dementia.
  private func namesPatients(before c: Int) -> Bool {
    var noun = skipLightLeft(c - 1)
    guard isNounPhrase(noun) else { return false }
    for _ in 0..<3 {
      let preposition = skipLightLeft(noun - 1)
      if isPreposition(preposition, grammar.for) { return true }
      if isPreposition(preposition, grammar.with) {
        return isPersonPhrase(skipLightLeft(preposition - 1))
      }
      guard kind(preposition) == .conjunction || kind(preposition) == .comma,
        isNounPhrase(skipLightLeft(preposition - 1))
      else { return false }
      noun = skipLightLeft(preposition - 1)
    }
    return false
  }

  private func nounBefore(_ c: Int) -> Argument? {
    let before = skipLightLeft(c - 1)
    guard isNounPhrase(before) else { return nil }
    let phrase = chunks[before]
    if phrase.flags.contains(.pronoun) {
      // "making it beneficial for"
      return classes(Int(phrase.head)).contains(.anaphor) ? antecedent : nil
    }
    return argument(first: Int(phrase.possessorEnd), end: Int(phrase.end))
  }

  /// "people with Y", "individuals dealing with Y": Y, read from behind the persons.
  func conditionsOfPersons(behind chunk: Int) -> ArgumentList {
    var i = behindAge(chunk)
    if kind(i) == .relative, kind(skipLight(i + 1)) == .verbGroup {
      // "people who have Y"
      let verb = skipLight(i + 1)
      guard !chunks[verb].flags.contains(.negated), !chunks[verb].flags.contains(.passive),
        lemma(head(verb)) == grammar.have || classes(head(verb)).contains(.experienceVerb)
      else { return noArguments }
      return arguments(from: skipLight(verb + 1)).list.filter {
        $0.concept.type == .condition && $0.isKnown && !$0.isVague
      }
    }
    if kind(i) == .verbGroup, chunks[i].form == .gerund || chunks[i].form == .participle { i += 1 }
    guard isPreposition(i, grammar.with, grammar.from) else { return noArguments }
    return arguments(from: i + 1).list.filter { !isPerson($0) }
  }

  // MARK: Modifiers

  /// "anti-inflammatory effects": what the prefix or the joined verb does to the rest.
  private func readModifiers(_ c: Int) {
    let phrase = chunks[c]
    let headToken = Int(phrase.head)
    guard classes(headToken).contains(.effectNoun), !isCompared(c) else { return }
    readListedModifiers(c)
    var i = Int(phrase.possessorEnd)
    while i < headToken {
      let token = tokens[i]
      if token.flags.contains(.hyphenAfter), i + 1 <= headToken {
        if classes(i).contains(.negativePrefix) {
          stateModifier(c, .decreases, name: nominal(i + 1), first: i, end: i + 2)
        } else if i + 1 < headToken, tokens[i + 1].word >= 0,
          let trigger = trigger(
            vocabulary.lexicon.table[tokens[i + 1].word].lemma, .modifier),
          case .fixed(let kind, let predicate) = trigger.effect
        {
          // "blood-pressure-lowering": all that stands before the verb.
          var first = i
          while first > Int(phrase.first), tokens[first].flags.contains(.hyphenBefore) {
            first -= 1
          }
          if let object = argument(first: first, end: i + 1), !object.isVague, !isPerson(object) {
            let isRemedy = object.concept.type == .condition && predicate == .decreases
            stateModifier(
              c, isRemedy ? .treats : predicate, name: object.concept, first: first, end: i + 2,
              isRemedy ? .therapeutic : kind)
          }
        }
      }
      if i < headToken, token.word >= 0, let agent = vocabulary.lexicon.agents[token.word] {
        // "antiplatelet effects"
        let concept = lookup(agent.object) ?? concepts.key(agent.object, .target)
        stateModifier(c, agent.predicate, name: concept, first: i, end: i + 1, agent.kind)
      }
      i += 1
    }
  }

  /// "as effective as anti-inflammatory drugs", "better than X": what something is measured by.
  func isCompared(_ c: Int) -> Bool {
    let preposition = skipLightLeft(c - 1)
    guard isPreposition(preposition, grammar.as, grammar.than) else { return false }
    return kind(skipLightLeft(preposition - 1)) == .adjective
  }

  /// "anti-inflammatory, antioxidant, and anti-cancer properties": the first ones, which stand before commas.
  private func readListedModifiers(_ c: Int) {
    var i = c - 1
    while i > 0, c - i < 12 {
      switch kind(i) {
      case .comma, .conjunction: i -= 1
      case .adjective, .nounPhrase:
        let first = Int(chunks[i].first)
        let end = Int(chunks[i].end)
        guard kind(i + 1) == .comma || kind(i + 1) == .conjunction,
          !chunks[i].flags.contains(.pronoun)
        else { return }
        var token = first
        while token < end {
          if tokens[token].flags.contains(.hyphenAfter), token + 1 < end,
            classes(token).contains(.negativePrefix)
          {
            stateModifier(c, .decreases, name: nominal(token + 1), first: token, end: token + 2)
            token += 1
          } else if tokens[token].word >= 0,
            let agent = vocabulary.lexicon.agents[tokens[token].word]
          {
            let concept = lookup(agent.object) ?? concepts.key(agent.object, .target)
            stateModifier(
              c, agent.predicate, name: concept, first: token, end: token + 1, agent.kind)
          }
          token += 1
        }
        i -= 1
      default: return
      }
    }
  }

  /// "inflammatory" is inflammation, "oxidant" oxidation: the noun of an adjective, by the lexicon's table.
  private func nominal(_ token: Int) -> ConceptKey {
    let word = lowercased(token)
    if let noun = vocabulary.lexicon.nominals[word] {
      return named(noun) ?? concepts.key(noun, .target)
    }
    return concepts.key(word, .target)
  }

  private func named(_ word: String) -> ConceptKey? {
    let id = vocabulary.lexicon.word(word)
    guard id >= 0 else { return nil }
    let node = vocabulary.lexicon.table[vocabulary.lexicon.table[id].fold].termNode
    guard node != 0, vocabulary.tree.term(node) >= 0 else { return nil }
    return vocabulary.keys[Int(vocabulary.tree.term(node))].concept
  }

  private func stateModifier(
    _ c: Int, _ predicate: Predicate, name: ConceptKey, first: Int, end: Int,
    _ kind: ClaimKind = .mechanism
  ) {
    var subjects = noArguments
    var index = -1
    if let possessor = possessor(of: c) {
      subjects = list(possessor)
    } else if let governor = governing(c) {
      let clause = clauses[governor]
      guard !(clause.subjectFirst <= c && c < clause.subjectEnd) else { return }
      guard
        isLight(governor) || lacks(clause) || chunks[clause.chunk].flags.contains(.copular)
          || isPreposition(skipLightLeft(c - 1), grammar.as)
          || classes(head(clause.chunk)).contains(.reportVerb)
      else { return }
      index = governor
      subjects = subjectOrTopic(of: clause)
      if subjects.allSatisfy(isStudy) {
        // "confirmed an anti-inflammatory effect of X"
        let owner =
          isPreposition(c + 1, grammar.of)
          ? arguments(from: c + 2).list.filter { !$0.isVague && !isPerson($0) } : noArguments
        subjects = owner.isEmpty ? list(discourse.topic) : owner
      }
    } else if isItem, clauses.isEmpty, let topic = substanceTopic, topic.isKnown,
      discourse.sectionRole == .use || discourse.sectionRole == .benefit
    {
      // "Antioxidant effects", under a heading on what it is good for
      subjects = list(topic)
    } else {
      return
    }
    let object = Argument(concept: name, first: first, end: end, isKnown: true)
    for subject in subjects {
      emit(
        kind: kind, predicate: predicate, subject: subject, object: object, clause: index,
        isNegated: isDeniedWithOthers(c) != (index >= 0 && lacks(clauses[index])),
        isHedged: isHedgedPhrase(c),
        first: index >= 0 ? clauseSpan(index).first : min(first, Int(chunks[c].first)),
        end: Int(chunks[c].end))
    }
  }

  /// "no sedative or analgesic action", "neither sedative nor anxiolytic effects": a denial before the first of them is of all.
  private func isDeniedWithOthers(_ c: Int) -> Bool {
    if chunks[c].flags.contains(.negated) { return true }
    var i = c
    while i > 0, c - i < 12 {
      if Self.neitherNor.contains(tokens[Int(chunks[i].first)].hash)
        || chunks[i].flags.contains(.negated)
      {
        return true
      }
      guard i == c || kind(i) != .nounPhrase || kind(i + 1) == .conjunction || kind(i + 1) == .comma
      else { return false }
      switch kind(i - 1) {
      case .comma, .conjunction: i -= 1
      case .adjective, .nounPhrase, .adverb:
        guard kind(i) == .comma || kind(i) == .conjunction || kind(i - 1) == .adverb else {
          return false
        }
        i -= 1
      default: return false
      }
    }
    return false
  }

  /// "lacks anti-inflammatory activity"
  private func lacks(_ clause: Clause) -> Bool {
    Self.lacking.contains(tokens[head(clause.chunk)].hash)
      && !chunks[clause.chunk].flags.contains(.passive)
  }

  private static let lacking = WordSet("lack lacks lacked lacking")
  private static let neitherNor = WordSet("neither nor")

  /// "is unable to prevent Y", "is too weak to", "was ineffective in preventing Y", "was no better than placebo in preventing Y"
  func isToNoAvail(_ clause: Clause, _ parent: Clause) -> Bool {
    guard chunks[parent.chunk].flags.contains(.copular), parent.chunk < clause.chunk else {
      return false
    }
    return (parent.chunk + 1..<clause.chunk).contains { c in
      kind(c) == .adjective
        && (chunks[c].flags.contains(.negated) || Self.unable.contains(tokens[head(c)].hash)
          || isTooMuch(c) && chunks[clause.chunk].form == .infinitive
          || kind(c - 1) == .adverb && tokens[head(c - 1)].tag == .negation)
    }
  }

  /// "demonstrated no efficacy in preventing Y", "has no role in treating Y"
  func isOfNoUse(_ clause: Clause) -> Bool {
    let preposition = skipLightLeft(clause.chunk - 1)
    let noun = skipLightLeft(preposition - 1)
    return clause.role == .gerund && isOfUse(preposition)
      && isNounPhrase(noun) && chunks[noun].flags.contains(.negated)
      && !classes(head(noun)).isDisjoint(with: [.roleNoun, .promise, .ability])
  }

  private func isOfUse(_ preposition: Int) -> Bool {
    isPreposition(preposition, grammar.in, grammar.for, grammar.of, grammar.on)
  }

  private static var superior: UInt64 { WordHash.of("superior") }
  private static let unable = WordSet("ineffective unable incapable powerless")

  /// "too weak to"
  private func isTooMuch(_ chunk: Int) -> Bool {
    let first = Int(chunks[chunk].first)
    return tokens[first].hash == Self.too || first > 0 && tokens[first - 1].hash == Self.too
  }

  private static var too: UInt64 { WordHash.of("too") }
}
