import Claims

/// What becomes of the body in a disease: "In Y, the gums become red and swollen", "Y is a disease in which the
/// airways are narrowed", "if you have Y, the nerves can die".
extension SentenceReader {
  @inline(__always)
  func readStatesOfBody() {
    guard
      said.contains(.person) || mayHold(grammar.in) || mayHold(grammar.with)
        || mayHold(hash: Self.where),
      contents.holds(form: .finite)
    else { return }
    lookForStatesOfBody()
  }

  @inline(never)
  private func lookForStatesOfBody() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard clause.role == .main || clause.role == .relative,
        chunks[clause.chunk].form == .finite
          || chunks[clause.chunk].form == .bare,
        clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
        !chunks[clause.subjectFirst].flags.contains(.pronoun), befalls(clause)
      else { continue }
      let diseases = frame(of: index).filter { $0.concept.type == .condition && !$0.isVague }
      guard !diseases.isEmpty else { continue }
      if occurs(clause) {
        stateOccurring(index, diseases)
        continue
      }
      // In "Y is a disease in which the air sacs are damaged", whatever it is, it is of the body.
      let isDefined =
        clause.role == .main && described(skipLightLeft(clause.subjectFirst - 1)) != nil
      let parts = arguments(from: clause.subjectFirst, limit: clause.subjectEnd).list.filter {
        !$0.isVague && !isPerson($0)
          && ($0.isKnown && ($0.concept.type == .target || $0.concept.type == .substance)
            || isDefined && $0.concept.type == .concept)
      }
      for part in parts {
        for disease in diseases { state(part, index, disease) }
      }
    }
  }

  /// Whether the verb can tell what befalls a part of the body.
  private func befalls(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    return verb.flags.contains(.copular) || classes(Int(verb.head)).contains(.becomeVerb)
      || verb.flags.contains(.passive) && Self.qualities.contains(tokens[Int(verb.head)].hash)
      || trouble(head(clause.chunk)) != nil || occurs(clause) || gathers(clause)
  }

  private func gathers(_ clause: Clause) -> Bool {
    Self.gathering.contains(tokens[head(clause.chunk)].hash)
      && !chunks[clause.chunk].flags.contains(.passive)
      && !isNounPhrase(skipLight(clause.chunk + 1))
  }

  private func occurs(_ clause: Clause) -> Bool {
    Self.occurring.contains(tokens[head(clause.chunk)].hash)
      && !chunks[clause.chunk].flags.contains(.passive)
  }

  /// "With Y, loss of vision can occur"
  private func stateOccurring(_ index: Int, _ diseases: ArgumentList) {
    let clause = clauses[index]
    guard !isSubordinate(clause) else { return }
    for item in arguments(from: clause.subjectFirst, limit: clause.subjectEnd).list
    where item.concept.type == .condition && !item.isVague && !item.isNegated && !item.isRisk {
      for disease in diseases where disease.concept != item.concept {
        emit(
          kind: .mechanism, predicate: .causes, subject: disease, object: item, clause: index,
          end: item.end)
      }
    }
  }

  /// The disease in which the clause holds.
  private func frame(of index: Int) -> ArgumentList {
    let clause = clauses[index]
    let first = skipLight(0)
    if isPreposition(first, grammar.in, grammar.with), isNounPhrase(first + 1),
      clause.subjectFirst > first + 1
    {
      let found = arguments(from: first + 1)
      if kind(found.end) == .comma, found.end < clause.subjectFirst { return found.list }
    }
    let before = skipLightLeft(clause.subjectFirst - 1)
    if before > 1, let disease = described(before) { return list(disease) }
    guard isSubordinatePerson(first, clause) else { return noArguments }
    return conditionsHad(before: clause)
  }

  /// "Y is a disease in which", "Y is a condition where": Y.
  private func described(_ relative: Int) -> Argument? {
    var noun = relative - 1
    if kind(relative) == .relative, isPreposition(noun, grammar.in) {
      noun -= 1
    } else if tokens[head(relative)].hash != Self.where {
      return nil
    }
    if kind(noun) == .comma { noun -= 1 }
    // "a disease of the joints in which"
    noun = chainStart(endingAt: noun)
    guard isNounPhrase(noun), classes(head(noun)).contains(.genericCondition),
      let main = clauses.first(where: {
        $0.role == .main && chunks[$0.chunk].flags.contains(.copular) && !$0.isNegated
          && skipLight($0.chunk + 1) <= noun && $0.chunk < noun
      })
    else { return nil }
    let named = subjects(of: main).first { $0.concept.type == .condition && !$0.isVague }
    if let named { return named }
    guard main.subjectEnd > main.subjectFirst,
      chunks[main.subjectFirst].flags.contains(.pronoun)
        || classes(head(main.subjectFirst)).contains(.genericCondition)
    else { return nil }
    return diseaseOfPage.map { at(main.subjectFirst, $0) }
  }

  /// "When you have Y, …"
  private func isSubordinatePerson(_ first: Int, _ clause: Clause) -> Bool {
    kind(first) == .subordinator && clause.subjectFirst > first + 2
      && (word(head(first)) == grammar.when || word(head(first)) == grammar.if)
  }

  private func conditionsHad(before clause: Clause) -> ArgumentList {
    guard
      let having = clauses.first(where: {
        $0.chunk < clause.subjectFirst && hasPersonSubject($0) && !$0.isNegated
          && lemma(head($0.chunk)) == grammar.have
      })
    else { return noArguments }
    return arguments(from: skipLight(having.chunk + 1)).list
  }

  private func state(_ part: Argument, _ index: Int, _ disease: Argument) {
    let clause = clauses[index]
    if gathers(clause) {
      // "In Y, mucus builds up in the lungs"
      emit(
        kind: .mechanism, predicate: .increases, subject: disease, object: part, clause: index,
        end: Int(chunks[clause.chunk].end))
      return
    }
    if let trouble = trouble(head(clause.chunk)) {
      emit(
        kind: .mechanism, predicate: .causes, subject: disease, object: joined(part, trouble),
        clause: index, end: Int(chunks[clause.chunk].end))
      return
    }
    if chunks[clause.chunk].flags.contains(.passive) {
      emit(
        kind: .mechanism, predicate: .causes, subject: disease,
        object: joined(head(clause.chunk), part), clause: index, end: Int(chunks[clause.chunk].end))
      return
    }
    var i = skipLight(clause.chunk + 1)
    while i < chunks.count, kind(i) == .adjective || kind(i) == .verbGroup {
      guard kind(i) == .adjective || chunks[i].form == .participle else { break }
      let words = Int(chunks[i].first)..<Int(chunks[i].end)
      if let last = words.last, Self.heights.contains(tokens[last].hash) {
        emit(
          kind: .mechanism,
          predicate: Self.high.contains(tokens[last].hash) ? .increases : .decreases,
          subject: disease, object: part, clause: index, end: last + 1)
      }
      for token in words where Self.qualities.contains(tokens[token].hash) {
        emit(
          kind: .mechanism, predicate: .causes, subject: disease, object: joined(token, part),
          clause: index, end: token + 1)
      }
      i += 1
      while kind(i) == .comma || kind(i) == .conjunction || kind(i) == .adverb { i += 1 }
    }
  }

  /// "causes the liver to become inflamed", "causes plaque to build up"
  func readBecoming(_ index: Int, _ parts: ArgumentList, _ verb: Int) -> Bool {
    let behind = skipLight(verb + 1)
    if classes(head(verb)).contains(.becomeVerb) || chunks[verb].flags.contains(.copular) {
      guard behind < chunks.count,
        kind(behind) == .adjective
          || kind(behind) == .verbGroup && chunks[behind].form == .participle,
        let quality = quality(behind),
        parts.allSatisfy({ $0.isKnown && $0.concept.type == .target })
      else { return false }
      state(
        Self.bringing, index, objects: parts.map { joined(quality, $0) }, end: behind + 1)
      return true
    }
    guard Self.gathering.contains(tokens[head(verb)].hash), !isNounPhrase(behind) else {
      return false
    }
    state(Self.growing, index, objects: parts, end: verb + 1)
    return true
  }

  private static let growing = Trigger(
    frame: .verb, effect: .fixed(.mechanism, .increases), flags: [], allowsDirectObject: true,
    prepositions: Trigger.Words(), next: -1)

  /// "swell", "bleed": the noun of what befalls a part of the body.
  func trouble(_ verb: Int) -> String? {
    guard Self.troubles.contains(tokens[verb].hash) else { return nil }
    return vocabulary.lexicon.nominals[lowercased(verb)] ?? nameOfTrouble(verb)
  }

  /// "thins": "thinning", "cracks": "cracking".
  private func nameOfTrouble(_ verb: Int) -> String {
    var letters = Array(lowercased(verb).utf8)
    if tokens[verb].tag == .verbS || letters.last == UInt8(ascii: "s") { letters.removeLast() }
    guard letters.count > 2 else { return lowercased(verb) }
    if letters.last == UInt8(ascii: "e") {
      letters.removeLast()
    } else if letters.count < 6, let last = letters.last, !Self.isVowel(last),
      Self.isVowel(letters[letters.count - 2]), !Self.isVowel(letters[letters.count - 3])
    {
      letters.append(last)
    }
    return String(decoding: letters, as: UTF8.self) + "ing"
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  /// "gum" and "bleeding"
  func joined(_ part: Argument, _ trouble: String) -> Argument {
    var whole = part
    whole.concept = concept(part.concept, trouble, .condition)
    whole.worded = 0..<0
    whole.direction = .none
    return whole
  }

  /// "immune system" and "attack"
  func attack(_ part: Argument, _ noun: String) -> Argument {
    var whole = part
    whole.concept = concept(part.concept, noun, .target)
    whole.worded = 0..<0
    return whole
  }

  /// "swollen" and "gum"
  func joined(_ quality: Int, _ part: Argument) -> Argument {
    var whole = part
    concepts.begin()
    appendWord(quality)
    concepts.append(" ")
    concepts.append(nameOf: part.concept)
    whole.concept = named(orElse: .condition)
    whole.worded = 0..<0
    whole.direction = .none
    return whole
  }

  /// The word of a phrase that tells an ill state of a part of the body; nil for none.
  func quality(_ chunk: Int) -> Int? {
    (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).last {
      Self.qualities.contains(tokens[$0].hash)
    }
  }

  private static var `where`: UInt64 { WordHash.of("where") }
  private static let occurring = WordSet(
    "occur occurs occurred happen happens develop develops appear appears arise arises")
  private static let gathering = WordSet(
    "build builds collect collects accumulate accumulates pool pools")
  private static let heights = WordSet("high higher elevated raised low lower reduced decreased")
  private static let high = WordSet("high higher elevated raised")
  private static let qualities = WordSet(
    "inflamed swollen red sore tender stiff weak weakened dry itchy irritated blocked narrow narrowed "
      + "clogged enlarged infected damaged painful thick thickened thin thinned hard hardened brittle "
      + "fragile scarred torn loose sensitive numb cloudy rigid congested obstructed discolored "
      + "discoloured bloated pale yellow blue cracked blistered scaly bumpy crusty oozing ulcerated "
      + "constricted dilated stretched swelled bruised bloodshot watery puffy shrunken twisted "
      + "crooked deformed misshapen softened soft compressed pinched ruptured paralyzed paralysed "
      + "overactive underactive destroyed clouded flaky rough tight")
  private static let troubles = WordSet(
    "swell swells bleed bleeds die dies shrink shrinks harden hardens thicken thickens weaken weakens "
      + "degenerate degenerates deteriorate deteriorates leak leaks tighten tightens stiffen "
      + "stiffens collapse collapses rupture ruptures burst bursts fail fails sag sags itch itches "
      + "ache aches rot rots decay decays constrict constricts narrow narrows thin thins blister blisters "
      + "peel peels crack cracks darken darkens redden reddens tingle tingles twitch twitches throb "
      + "throbs loosen loosens shed sheds recede recedes cramp cramps blur blurs race races flake flakes"
  )
}
