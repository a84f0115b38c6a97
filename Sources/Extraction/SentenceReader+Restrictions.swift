import Claims

/// Whom or what a substance is said not to be for: "in people with Y", "if you have Y or take X", "children and pregnant
/// women".
extension SentenceReader {
  /// The conditions, populations and substances that the words from `chunk` on name: "in Y", "by people with Y",
  /// "if you have Y", "while taking X".
  func restrictions(after chunk: Int, limit: Int = .max) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    var i = chunk
    var steps = 0
    while i < min(limit, chunks.count), steps < 12 {
      steps += 1
      switch kind(i) {
      case .preposition:
        if isPreposition(i, grammar.in, grammar.for, grammar.during, grammar.by, grammar.to)
          || isPreposition(i, grammar.before, grammar.after, grammar.with, grammar.among)
          || isPreposition(i, grammar.alongside)
        {
          let isWith = isPreposition(i, grammar.with, grammar.alongside)
          if kind(i + 1) == .verbGroup {
            // "in combination with", "when taking"
            i += 1
            continue
          }
          let own = restrictions(from: i + 1).filter {
            !isWith || $0.concept.type == .substance || $0.concept.type == .condition
              || isDrugClass($0)
          }
          // "before surgery" is a time, not what it is taken with.
          found.append(
            contentsOf: isWith || isPersonPhrase(skipLight(i + 1)) ? own : own.map(circumstance))
          i = nextRestriction(behind: i) ?? max(i + 1, arguments(from: i + 1).end)
        } else if isPreposition(i, grammar.within), isNounPhrase(i + 1),
          isPreposition(i + 2, grammar.of)
        {
          // "within 14 days of Y", "within two weeks of stopping Y"
          i += 3
          if kind(i) == .verbGroup { i = skipLight(i + 1) }
          found.append(contentsOf: partners(from: i))
          i = max(i, arguments(from: i).end)
        } else if isPreposition(i, grammar.as), i > 0, isNounPhrase(i - 1),
          tokens[head(i - 1)].hash == Self.time
        {
          // "at the same time as Y"
          found.append(contentsOf: partners(from: i + 1))
          i = max(i + 1, arguments(from: i + 1).end)
        } else {
          i += 1
        }
      case .subordinator:
        guard opensCircumstance(i) else { return found.list }
        found.append(contentsOf: circumstances(from: i + 1))
        return found.list
      case .semicolon, .colon, .dash, .stop, .relative: return found.list
      case .comma:
        if isFurther(i + 1), !found.list.isEmpty {
          // "during pregnancy, in children, or in people with Y"
          i += 1
          continue
        }
        // ", or within two weeks before surgery"
        guard kind(i + 1) == .conjunction, isPreposition(skipLight(i + 2)) else {
          return found.list
        }
        i += 2
      case .verbGroup:
        guard chunks[i].form != .finite else { return found.list }
        i += 1
      case .conjunction:
        if kind(skipLight(i + 1)) == .verbGroup { return found.list }
        if Self.joint.contains(tokens[Int(chunks[i].first)].hash), isNounPhrase(i + 1) {
          // "together with Y"
          found.append(contentsOf: partners(from: i + 1))
          return found.list
        }
        i += 1
      default: i += 1
      }
    }
    return found.list
  }

  /// "in children or in people with Y": where the next of them begins.
  private func nextRestriction(behind preposition: Int) -> Int? {
    guard isPersonPhrase(skipLight(preposition + 1)) else { return nil }
    for i in preposition + 2..<max(preposition + 2, min(chunks.count, preposition + 10)) {
      switch kind(i) {
      case .conjunction, .comma:
        if isFurther(skipLight(i + 1)) { return i }
      case .verbGroup where chunks[i].form == .finite: return nil
      case .semicolon, .stop, .colon, .subordinator: return nil
      default: break
      }
    }
    return nil
  }

  private func isFurther(_ chunk: Int) -> Bool {
    isPreposition(chunk, grammar.in, grammar.during, grammar.by) && isNounPhrase(chunk + 1)
  }

  /// "If you have Y, …" before a verb.
  func restrictions(before chunk: Int) -> ArgumentList {
    var i = chunk - 1
    while i >= 0 {
      if kind(i) == .subordinator {
        return opensCircumstance(i) ? circumstances(from: i + 1, limit: chunk) : noArguments
      }
      if kind(i) == .colon, i > 0 {
        // "Pregnant women: Avoid …"
        return restrictions(from: 0)
      }
      if kind(i) == .semicolon { return noArguments }
      i -= 1
    }
    return noArguments
  }

  private func circumstance(_ argument: Argument) -> Argument {
    guard argument.concept.type == .substance else { return argument }
    var argument = argument
    concepts.begin()
    concepts.append(nameOf: argument.concept)
    argument.concept = concepts.end(.concept)
    return argument
  }

  func opensCircumstance(_ chunk: Int) -> Bool {
    let word = word(head(chunk))
    return word == grammar.if || word == grammar.when || word == grammar.while
  }

  /// "you have Y or take X", "you are pregnant", "taking X", "pregnant".
  func circumstances(from start: Int, limit: Int = .max) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    var i = start
    if kind(i) == .adjective { return self.list(condition(ofAdjective: i)) }
    if isNounPhrase(i) || kind(i) == .verbGroup, let state = stateOf(i) { return list(state) }
    while i < min(limit, chunks.count), i < start + 24 {
      switch kind(i) {
      case .verbGroup:
        if chunks[i].flags.contains(.negated) { return found.list }
        let (own, end) = circumstance(statedBy: i, limit: limit)
        found.append(contentsOf: own)
        i = max(end, i + 1)
      case .comma:
        // "if you have Y, are allergic to Z, or take X"
        guard kind(i + 1) == .conjunction || kind(skipLight(i + 1)) == .verbGroup && isTensed(i + 1)
        else { return found.list }
        i += 1
      case .semicolon where goesOn(behindSemicolon: i): i += 1
      case .semicolon, .colon, .stop, .dash: return found.list
      case .subordinator where i > start && opensCircumstance(i): i += 1
      case .subordinator, .relative:
        guard i > start, let next = behindAside(i) else { return found.list }
        i = next
      case .preposition where word(head(i)) == grammar.as: return found.list
      case .preposition where i == start && isPreposition(i, grammar.on):
        // "while on it"
        return partners(from: i + 1)
      case .preposition
      where isPreposition(i, grammar.to, grammar.in, grammar.for) && isPersonPhrase(i + 1):
        // "when giving it to people with Y"
        found.append(contentsOf: restrictions(from: i + 1))
        i += 2
      default: i += 1
      }
    }
    return found.list
  }

  /// "if you have Y; have had Z; or take X": the same persons.
  private func goesOn(behindSemicolon i: Int) -> Bool {
    let isJoined = kind(i + 1) == .conjunction
    let verb = skipLight(isJoined ? i + 2 : i + 1)
    guard kind(verb) == .verbGroup, isTensed(verb), !chunks[verb].flags.contains(.negated) else {
      return false
    }
    // "if you have Y; take it with food"
    return isJoined || tokens[Int(chunks[verb].first)].tag == .have
      || tokens[Int(chunks[verb].first)].tag == .be
  }

  private func isTensed(_ chunk: Int) -> Bool {
    chunks[skipLight(chunk)].form == .finite || chunks[skipLight(chunk)].form == .bare
  }

  /// "a skin infection where the shots would go, are allergic": the comma behind the words that only narrow.
  private func behindAside(_ chunk: Int) -> Int? {
    var i = chunk + 1
    while i < chunks.count, i < chunk + 8 {
      if kind(i) == .comma {
        let next = kind(i + 1) == .conjunction ? skipLight(i + 2) : skipLight(i + 1)
        return kind(next) == .verbGroup && isTensed(next) ? i : nil
      }
      if kind(i) == .semicolon || kind(i) == .stop { return nil }
      i += 1
    }
    return nil
  }

  /// What "have Y", "are pregnant", "are allergic to Y", "are on X", "are taking X" say of a person.
  private func circumstance(
    statedBy chunk: Int, limit: Int = .max
  ) -> (list: ArgumentList, end: Int) {
    var i = skipLight(chunk + 1)
    let verb = head(chunk)
    if chunks[chunk].flags.contains(.copular) {
      if kind(i) == .adjective {
        if tokens[head(i)].hash == Self.allergic, isPreposition(i + 1, grammar.to) {
          let list = arguments(from: i + 2)
          if list.list.isEmpty, isNounPhrase(i + 2), chunks[i + 2].flags.contains(.pronoun),
            let topic = discourse.topic
          {
            // "allergic to it"
            return (self.list(allergy(at(i + 2, topic))), i + 3)
          }
          return allergies(list)
        }
        if let coming = undergoing(at: i) { return coming }
        var found = ArgumentListBuilder(cache.pool)
        while kind(i) == .adjective || kind(i) == .conjunction || kind(i) == .comma
          || kind(i) == .verbGroup && chunks[i].form == .gerund
        {
          if kind(i) != .conjunction, kind(i) != .comma, let own = condition(ofAdjective: i) {
            found.append(own)
          }
          i += 1
        }
        return (found.list, i)
      }
      if isPreposition(i, grammar.on) {
        return (substances(from: i + 1), arguments(from: i + 1).end)
      }
      if isPreposition(i, grammar.at) { return (threats(at: i), i + 4) }
      if let age = ageOfPersons(i) { return (list(age), i + 2) }
      return (list(level(statedBy: chunk, at: i)), i)
    }
    if isPreposition(i) { i = skipLight(i + 1) }
    if classes(verb).contains(.takeVerb) {
      if isNounPhrase(i), chunks[i].flags.contains(.pronoun) {
        // "while taking it", "people who take them"
        if let others = namedBefore(pronoun: i) { return (others, i + 1) }
        return (partners(from: i), i + 1)
      }
      return (substances(from: i), arguments(from: i).end)
    }
    if let own = condition(ofAdjectiveToken: verb) { return (self.list(own), i) }
    if let wish = wished(at: verb) { return (self.list(wish), chunkIndex(of: wish.end - 1) + 1) }
    let behind = behindHistory(i)
    let list = arguments(from: behind, limit: limit)
    return (
      list.list.filter {
        !$0.isVague && ($0.concept.type == .condition || isUndergone($0, verb))
      }, max(list.end, behind)
    )
  }

  /// "due for surgery", "scheduled for an operation": what is to be done, behind "are".
  private func undergoing(at chunk: Int) -> (list: ArgumentList, end: Int)? {
    guard kind(chunk) == .adjective, Self.scheduled.contains(tokens[head(chunk)].hash),
      isPreposition(chunk + 1, grammar.for), isNounPhrase(chunk + 2)
    else { return nil }
    let named = arguments(from: chunk + 2)
    let own = named.list.filter {
      !$0.isVague && ($0.concept.type == .condition || isProcedureName($0))
    }
    return own.isEmpty ? nil : (own, named.end)
  }

  private static var having: UInt64 { WordHash.of("having") }
  private static let scheduled = WordSet("due scheduled booked listed")

  /// "trying to conceive", "planning a pregnancy", "trying for a baby": the words, as what somebody is about.
  func wished(at token: Int) -> Argument? {
    guard Self.wishing.contains(tokens[token].hash) else { return nil }
    for end in token + 1..<min(tokens.count, token + 5)
    where Self.offspring.contains(tokens[end].hash) {
      return Argument(
        concept: phrase(token, end + 1, as: .condition), first: token, end: end + 1, isKnown: true)
    }
    return nil
  }

  private static let wishing = WordSet("trying planning hoping wanting try plan hope want wish")
  private static let offspring = WordSet("conceive pregnant pregnancy baby child children")

  /// "undergoing dialysis", "have had weight-loss surgery": what is done to a person, and no drug.
  private func isUndergone(_ argument: Argument, _ verb: Int) -> Bool {
    isProcedureName(argument)
      && (lemma(verb) == grammar.have || lemma(verb) == grammar.undergo
        || lemma(verb) == grammar.get || tokens[verb].hash == Self.undergoing
        || Self.scheduled.contains(tokens[verb].hash))
  }

  private static var undergoing: UInt64 { WordHash.of("undergoing") }

  private static var lactation: UInt64 { WordHash.of("lactation") }
  private static var time: UInt64 { WordHash.of("time") }
  private static let joint = WordSet("together along")
  private static var allergic: UInt64 { WordHash.of("allergic") }

  /// "allergic to X, to any of its ingredients, or to Y"
  private func allergies(
    _ first: (list: ArgumentList, end: Int)
  ) -> (list: ArgumentList, end: Int) {
    var found = ArgumentListBuilder(cache.pool)
    found.append(contentsOf: first.list.map(allergy))
    var end = first.end
    var i = end
    while i < min(chunks.count, end + 9) {
      switch kind(i) {
      case .comma, .conjunction, .nounPhrase, .adverb: i += 1
      case .preposition where isPreposition(i, grammar.to) && i > first.end:
        let next = arguments(from: i + 1)
        // "to any of the other ingredients"
        let named = next.list.filter { !$0.isVague && $0.concept.type != .concept }
        found.append(contentsOf: named.map(allergy))
        i = max(next.end, i + 1)
        end = i
      case .preposition where isPreposition(i, grammar.of): i += 1
      default: return (found.list, end)
      }
    }
    return (found.list, end)
  }

  /// "allergic to Y": an allergy to Y.
  func allergy(_ argument: Argument) -> Argument {
    var allergy = argument
    concepts.begin()
    if !argument.isVague {
      concepts.append(nameOf: argument.concept)
      concepts.append(" ")
    }
    concepts.append("allergy")
    allergy.concept = named(orElse: .condition)
    allergy.isVague = false
    allergy.isKnown = true
    allergy.worded = 0..<0
    return allergy
  }

  /// Past "a personal or family history of", "the first three months of".
  private func behindHistory(_ chunk: Int) -> Int {
    let c = skipLight(chunk)
    guard isNounPhrase(c) else { return c }
    if contents.holds(token: .quantity), isPreposition(c + 1, grammar.of), isNounPhrase(c + 2),
      tokens[Int(chunks[c].end) - 1].kind == .quantity,
      analysis.quantities[Int(tokens[Int(chunks[c].end) - 1].quantity)].dimension == .duration
    {
      return c + 2
    }
    if lemma(head(c)) == grammar.history, isPreposition(c + 1, grammar.of) { return c + 2 }
    // "a personal or family history of"
    if kind(c + 1) == .conjunction, isNounPhrase(c + 2), lemma(head(c + 2)) == grammar.history,
      isPreposition(c + 3, grammar.of)
    {
      return c + 4
    }
    return c
  }

  /// "Y", "people with Y", "women who are pregnant", "children under 12": what an enumeration names.
  func restrictions(from start: Int, limit: Int = .max) -> ArgumentList {
    let c = behindHistory(start)
    if kind(c) == .adjective, kind(c + 1) == .conjunction, isNounPhrase(c + 2),
      lemma(head(c + 2)) == grammar.history, isPreposition(c + 3, grammar.of)
    {
      return arguments(from: c + 4).list.filter { !$0.isVague }
    }
    guard isNounPhrase(c) else { return noArguments }
    if isPersonPhrase(c), limit < .max, let further = furtherPersons(behind: c, limit: limit) {
      // "people over 65 and those with a history of Y"
      return joined(
        restrictions(from: c, limit: further - 1), restrictions(from: further, limit: limit))
    }
    if isPersonPhrase(c) {
      if let inside = conditionInside(c) ?? narrowedInside(c) {
        guard let next = continuation(after: c + 1, limit: min(limit, chunks.count)) else {
          return self.list(inside)
        }
        // "people with Y or Z", where the vocabulary has "people with Y"
        var both = ArgumentListBuilder(cache.pool)
        both.append(inside)
        for other in arguments(from: next, limit: limit).list
        where other.concept.type == .condition && !other.isVague {
          both.append(other)
        }
        return both.list
      }
      let taken = takenInside(c)
      if !taken.isEmpty { return taken }
      let behind = behindPersons(c, limit: limit)
      return behind.isEmpty ? persons(from: c) : behind
    }
    return arguments(from: c).list.map {
      guard $0.end > 0, $0.end <= tokens.count, lastHash(of: $0) == Self.lactation,
        let state = lookup("breastfeeding")
      else { return $0 }
      var item = $0
      item.concept = state
      item.worded = 0..<0
      return item
    }.filter {
      !$0.isVague
        && ($0.concept.type == .condition || $0.concept.type == .substance || isPerson($0)
          || isDrugClass($0))
    }
  }

  /// Where the next persons begin behind "and" or "or", before the verb that is said of all of them.
  private func furtherPersons(behind chunk: Int, limit: Int) -> Int? {
    var isRelative = false
    for k in chunk + 1..<max(chunk + 1, min(limit, chunks.count, chunk + 14)) {
      switch kind(k) {
      case .relative: isRelative = true
      case .verbGroup where chunks[k].form == .finite && !isRelative: return nil
      case .semicolon, .stop, .colon, .subordinator: return nil
      case .conjunction:
        let next = skipLight(k + 1)
        if next < limit, isPersonPhrase(next),
          isPreposition(next + 1) || kind(next + 1) == .relative
        {
          return next
        }
      default: break
      }
    }
    return nil
  }

  /// "people with severe Y" where the vocabulary has "people with Y": severe Y.
  private func narrowedInside(_ chunk: Int) -> Argument? {
    let end = Int(chunks[chunk].end)
    guard let with = (Int(chunks[chunk].first)..<end).first(where: { word($0) == grammar.with })
    else { return nil }
    return argument(first: with + 1, end: end)
  }

  private func behindPersons(_ chunk: Int, limit: Int) -> ArgumentList {
    let i = behindAge(chunk + 1)
    if isPreposition(i, grammar.with) {
      return arguments(from: behindHistory(i + 1), limit: limit).list.filter {
        !$0.isVague && !isPerson($0)
      }
    }
    if isPreposition(i, grammar.on) {
      // "anyone on A or B should": B is no subject of its own.
      let named = arguments(from: i + 1, limit: limit).list.filter {
        $0.concept.type == .substance && !$0.isVague
      }
      return limit < .max && !named.isEmpty ? named : substances(from: i + 1)
    }
    if isPreposition(i, grammar.at) { return threats(at: i) }
    if kind(i) == .relative, kind(i + 1) == .verbGroup, chunks[i + 1].flags.contains(.copular),
      !chunks[i + 1].flags.contains(.negated)
    {
      // "women who are pregnant or nursing"
      let states = statesBehind(i + 1)
      if !states.isEmpty { return states }
    }
    if kind(i) == .relative { return circumstances(from: i + 1, limit: limit) }
    if kind(i) == .verbGroup,
      chunks[i].form == .gerund || chunks[i].form == .participle
        || kind(i) == .verbGroup && tokens[head(i)].hash == Self.having
          && chunks[i].end - chunks[i].first == 1
    {
      return circumstance(statedBy: i).list
    }
    if kind(i) == .adjective, tokens[head(i)].hash == Self.allergic,
      isPreposition(i + 1, grammar.to)
    {
      return arguments(from: i + 2).list.map(allergy)
    }
    // "anyone pregnant, breastfeeding or trying to conceive"
    if i == chunk + 1, kind(i) == .adjective, limit == .max { return statesBehind(chunk) }
    return noArguments
  }

  /// "at risk of Y", "at high risk for Y": Y.
  private func threats(at preposition: Int) -> ArgumentList {
    let risk = skipLight(preposition + 1)
    guard isNounPhrase(risk),
      trigger(lemma(head(risk)), .noun, where: { $0.flags.contains(.risk) }) != nil,
      isPreposition(risk + 1, grammar.of, grammar.for)
    else { return noArguments }
    return arguments(from: risk + 2).list.filter {
      $0.concept.type == .condition && !$0.isVague
    }.map {
      var threat = $0
      threat.isRisk = false
      return threat
    }
  }

  /// "children and pregnant women"
  private func persons(from chunk: Int) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    var i = chunk
    while isPersonPhrase(i) {
      found.append(contentsOf: population(of: i))
      i += 1
      if isPreposition(i), isNounPhrase(i + 1) { i += 2 }
      if kind(i) == .comma { i += 1 }
      if kind(i) == .conjunction { i += 1 }
    }
    return found.list
  }

  /// The conditions, or the kind, of the persons that are the subject of a clause.
  func restrictions(ofPersons clause: Clause, limit: Int) -> ArgumentList {
    let c = clause.subjectFirst
    guard isPersonPhrase(c) else { return noArguments }
    return restrictions(from: c, limit: limit)
  }
}
