import Claims

extension SentenceReader {
  /// The concepts of an enumeration that begins at a chunk: "A, B and C", "levels of A and B",
  /// "conditions such as A and B".
  /// - Returns: the concepts in order, and the chunk after the enumeration.
  func arguments(
    from start: Int, limit: Int = .max, depth: Int = 0
  ) -> (list: ArgumentList, end: Int) {
    guard depth == 0, limit == .max else {
      return readArguments(from: start, limit: limit, depth: depth)
    }
    // Several families of patterns ask for the same enumeration.
    if let known = cache.arguments(from: start) { return known }
    let found = readArguments(from: start, limit: limit, depth: 0)
    cache.store(arguments: found, from: start)
    return found
  }

  private func readArguments(
    from start: Int, limit: Int, depth: Int
  ) -> (list: ArgumentList, end: Int) {
    var list = ArgumentListBuilder(cache.pool)
    var negatesNext = false
    // Behind "swelling in the feet": "and ankles" is no item of its own.
    var isPlaced = false
    var i = skipLight(start)
    let limit = min(limit, chunks.count)
    i = behindLoneDeterminer(i)
    if kind(i) == .adjective, kind(i + 1) == .open, isNounPhrase(skipParenthesis(i + 1)) {
      // "chronic (long-term) angina"
      i = skipParenthesis(i + 1)
    }
    if i + 2 < limit, isSeverity(word: i),
      isPreposition(i + 1, grammar.to) || tokens[head(i + 1)].tag == .to,
      isNounPhrase(i + 2), Self.gradations.contains(tokens[Int(chunks[i + 2].first)].hash)
    {
      // "moderate to severe Y"
      i += 2
    }
    if let shared = sharedHead(from: i, limit: limit) {
      list.append(contentsOf: shared.list)
      i = shared.end
    }
    while i < limit, isNounPhrase(i) || isSymptomGerund(i) || isFeeling(i), depth < 4 {
      let phrase = chunks[i]
      var next = i + 1
      var found = noArguments
      if let feeling = feeling(i) {
        found = feeling.list
        next = feeling.end
      } else if phrase.flags.contains(.pronoun), isPreposition(next, grammar.of),
        next + 1 < limit,
        classes(Int(phrase.head)).isDisjoint(with: .anaphor)
          || classes(Int(phrase.head)).contains(.demonstrative)
          || tokens[Int(phrase.head)].hash == Self.one
      {
        // "some of the worms", "none of these drugs"
        let inner = arguments(from: next + 1, limit: limit, depth: depth + 1)
        let isDenied = classes(Int(phrase.head)).contains(.absent)
        found = inner.list.map {
          var argument = $0
          if isDenied { argument.isNegated.toggle() }
          return argument
        }
        next = inner.end
      } else if phrase.kind == .verbGroup {
        found = self.list(argument(first: Int(phrase.first), end: Int(phrase.end)))
        // "swelling of the legs"
        if isPreposition(next, grammar.of), isNounPhrase(next + 1) { next += 2 }
      } else if !phrase.flags.contains(.pronoun),
        let own = argument(first: Int(phrase.possessorEnd), end: Int(phrase.end))
      {
        if let whole = aroundParenthesis(i, limit: limit) {
          found = self.list(whole.argument)
          next = whole.end
        } else if own.isVague || !own.isKnown && lemma(Int(phrase.head)) == grammar.effect,
          phrase.flags.contains(.possessiveDeterminer),
          classes(Int(phrase.head)).contains(.carrier), var owner = possessor(of: i)
        {
          // "its effects": the substance itself.
          owner.first = own.first
          owner.end = own.end
          found = self.list(owner)
        } else {
          found =
            pair(own, phrase) ?? self.list(conditionAnaphor(own, phrase) ?? own)
        }
        if let symptom = symptomInQuestion(own, next) { found = self.list(symptom) }
        var isOfPersons = false
        if own.isVague, !own.isNegated, classes(own.end - 1).contains(.symptomNoun),
          isPreposition(next, grammar.in, grammar.among), isPersonPhrase(next + 1)
        {
          // "eased symptoms in people with Y": those of Y.
          let behind =
            conditionInside(next + 1).map { self.list($0) }
            ?? conditionsOfPersons(behind: next + 2)
          if let first = behind.first, first.concept.type == .condition {
            found = behind
            isOfPersons = true
          }
        }
        if let inside = examples(inParenthesis: next, depth: depth) {
          let fitting = inside.list.filter { fits($0, own.isVague ? nil : own) }
          if own.isVague, !fitting.isEmpty { found = noArguments }
          found = joined(found, fitting)
          next = inside.end
        }
        next = afterNotes(next)
        if own.isVague, !own.isNegated, classes(own.end - 1).contains(.symptomNoun),
          kind(next) == .verbGroup, chunks[next].form == .participle,
          isPreposition(next + 1, grammar.with, grammar.to, grammar.by), next + 2 < limit
        {
          // "symptoms associated with Y": those of Y.
          let inner = arguments(from: next + 2, limit: limit, depth: depth + 1)
          if inner.list.contains(where: { $0.concept.type == .condition }) {
            found = inner.list
            next = inner.end
          }
        } else if kind(next) == .verbGroup, tokens[head(next)].hash == Self.associated,
          isPainOf(own, next), next + 2 < limit,
          case let inner = arguments(from: next + 2, limit: limit, depth: depth + 1),
          inner.list.allSatisfy({ $0.concept.type == .condition && !$0.isVague }),
          !inner.list.isEmpty
        {
          // "treatment of pain associated with Y"
          found = inner.list
          next = inner.end
        } else if let doing = troubleDoing(own, next, limit) {
          found = doing.list
          next = doing.end
        } else if let name = namedKind(own, at: next) {
          if let named = argument(
            first: Int(chunks[name].possessorEnd), end: Int(chunks[name].end))
          {
            found = self.list(named)
            next = name + 1
          }
        } else if !isOfPersons,
          let complement = complement(of: own, at: next, limit: limit, depth: depth)
        {
          found = complement.list
          next = complement.end
        }
      } else if phrase.flags.contains(.pronoun), !list.isEmpty {
        break
      }
      if found.isEmpty, !phrase.flags.contains(.pronoun), isPreposition(next, grammar.of),
        let dose = regimen(in: Int(phrase.first), Int(phrase.end))
      {
        // "low doses of X"
        let inner = arguments(from: next + 1, limit: limit, depth: depth + 1)
        found = inner.list.map {
          var argument = $0
          argument.regimen = argument.regimen ?? dose
          return argument
        }
        next = inner.end
      }
      if found.isEmpty, let counted = countedCases(i, next, limit, depth) {
        found = counted.list
        next = counted.end
      }
      next = behindPlace(afterNotes(next))
      if let examples = examples(at: next, limit: limit, depth: depth) {
        let known = found.first { !$0.isVague }
        let fitting = examples.list.filter { fits($0, known) }
        // "disorders of the stomach, such as Y": no kinds of stomach, but of what it stands behind.
        if depth == 0 || known == nil || !fitting.isEmpty {
          found = joined(found.filter { !$0.isVague }, fitting)
          next = examples.end
        }
      }
      if isPlaced, found.count == 1,
        isOrgan(found[0])
          || !found[0].isKnown && found[0].concept.type == .concept
            && found[0].end - found[0].first == 1
      {
        found = noArguments
      } else {
        isPlaced =
          found.last?.concept.type == .condition && isPreposition(next, grammar.in, grammar.to)
          && isNounPhrase(next + 1)
      }
      if found.count == 1, let shared = sharesTrouble(found[0], list) {
        found = self.list(shared)
      }
      for var argument in found {
        if negatesNext { argument.isNegated.toggle() }
        list.append(argument)
      }
      guard let continuation = continuation(after: next, limit: limit, from: depth == 0 ? start : 0)
      else {
        i = next
        break
      }
      negatesNext = isDenied(from: next, to: continuation) || negatesNext && found.isEmpty
      i = behindLoneDeterminer(continuation)
      if let shared = sharedHead(from: i, limit: limit) {
        list.append(contentsOf: shared.list)
        i = shared.end
      }
    }
    if depth == 0, limit == chunks.count, goesOn(at: i), list.count > 0,
      list[list.count - 1].concept.type == .condition, !list[list.count - 1].isVague
    {
      let last = list[list.count - 1]
      for var item in series(from: i, isFree: false) {
        item.isRisk = last.isRisk
        if last.isNegated { item.isNegated = true }
        list.append(item)
      }
    }
    if depth == 0 {
      distributeHead(list)
      distributeTrouble(list)
      distributeLess(list)
      distributeQuality(list)
      if list.count > 1 { return (withoutPlaces(list.list), i) }
    }
    return (list.list, i)
  }

  /// "inflammation of the nose and throat", "receptors in the brain and gut": the second place is no item.
  private func withoutPlaces(_ list: ArgumentList) -> ArgumentList {
    var last: Argument?
    return list.filter { item in
      if let before = last, isFurtherPlace(item, behind: before) { return false }
      last = item
      return true
    }
  }

  private func isFurtherPlace(_ item: Argument, behind before: Argument) -> Bool {
    guard item.first > before.first, item.end - item.first == 1, item.end <= tokens.count,
      item.concept.type != .condition, Self.bodyParts.contains(tokens[item.first].hash)
    else { return false }
    var i = item.first - 1
    var places = 0
    while i > before.first {
      if Self.bodyParts.contains(tokens[i].hash) {
        places += 1
      } else if tokens[i].tag == .preposition {
        guard places > 0, i <= before.end, Self.placing.contains(tokens[i].hash) else {
          return false
        }
        return !Self.bodyParts.contains(tokens[i - 1].hash)
      } else if tokens[i].tag != .conjunction, tokens[i].tag != .determiner,
        tokens[i].tag != .possessive, tokens[i].kind != .comma
      {
        return false
      }
      i -= 1
    }
    return false
  }

  private static let placing = WordSet("in of to on from within")
  static let bodyParts = WordSet(
    "throat nose mouth face lip lips tongue gums eye eyes ear ears arm arms leg legs hand hands "
      + "foot feet chest back neck side stomach belly gut bowel bowels intestine intestines joint "
      + "joints muscle muscles brain heart lung lungs liver kidney kidneys bone bones skin nerves "
      + "blood head shoulder shoulders spine spines wrist wrists ankle ankles elbow elbows finger "
      + "fingers toe toes hip hips knee knees nails hair scalp bladder body")

  /// Whether a list could go on behind its last item.
  func goesOn(at chunk: Int) -> Bool {
    switch kind(chunk) {
    case .comma, .semicolon: true
    case .preposition, .relative, .adverb, .subordinator:
      contents.holds(token: .comma) || contents.holds(token: .semicolon)
    case .verbGroup:
      // "kidney failure requiring dialysis, and"
      chunks[chunk].form == .gerund && contents.holds(token: .comma)
    default: false
    }
  }

  func joined(_ a: ArgumentList, _ b: ArgumentList) -> ArgumentList {
    var both = ArgumentListBuilder(cache.pool)
    both.append(contentsOf: a)
    both.append(contentsOf: b)
    return both.list
  }

  private static var associated: UInt64 { WordHash.of("associated") }
  private static var one: UInt64 { WordHash.of("one") }

  /// "paracetamol (acetaminophen) overdose" is an overdose of paracetamol.
  private func aroundParenthesis(
    _ chunk: Int, limit: Int
  ) -> (argument: Argument, end: Int)? {
    let after = skipParenthesis(chunk + 1)
    guard after > chunk + 1, after < limit, isNounPhrase(after),
      chunks[after].flags.isDisjoint(with: [.pronoun, .definite, .demonstrative]),
      tokens[Int(chunks[after].first)].tag == .noun, !beginsClause(after),
      let first = argument(first: Int(chunks[chunk].possessorEnd), end: Int(chunks[chunk].end)),
      let last = argument(first: Int(chunks[after].first), end: Int(chunks[after].end)),
      last.concept.type == .condition || !last.isKnown
    else { return nil }
    concepts.begin()
    concepts.append(nameOf: first.concept)
    concepts.append(" ")
    concepts.append(nameOf: last.concept)
    return (
      Argument(
        concept: named(orElse: last.concept.type), first: first.first, end: last.end,
        isKnown: first.isKnown || last.isKnown), after + 1
    )
  }

  /// Whether an example can be one of what it stands behind: beans are no kind of gas.
  private func fits(_ example: Argument, _ head: Argument?) -> Bool {
    if example.concept.type == .condition, example.end > 0,
      classes(example.end - 1).contains(.generic),
      tokens[example.end - 1].flags.contains(.pluralForm)
    {
      // "medicines, including some HIV drugs"
      return false
    }
    guard let head, head.isKnown, example.isKnown else { return true }
    if !classes(head.end - 1).isDisjoint(with: [.genericCondition, .carrier]) {
      // "side effects such as dark stools"
      return example.concept.type != .authority
        && (example.concept.type != .substance || head.concept.type == .substance)
    }
    return example.concept.type == head.concept.type || head.concept.type == .concept
  }

  /// "the disease", "this condition": the condition under discussion.
  private func conditionAnaphor(_ argument: Argument, _ phrase: Chunk) -> Argument? {
    guard argument.isVague,
      phrase.flags.contains(.definite) || phrase.flags.contains(.demonstrative),
      classes(argument.end - 1).contains(.genericCondition),
      var condition = diseaseOfPage ?? diseaseSpokenOf(before: argument.first)
    else { return nil }
    condition.worded = 0..<0
    condition.first = argument.first
    condition.end = argument.end
    return condition
  }

  /// ", but not the adult worm": whether a denial stands between two items.
  private func isDenied(from start: Int, to end: Int) -> Bool {
    guard start < end, end <= chunks.count else { return false }
    return (start..<end).contains {
      chunks[$0].kind == .adverb
        && (tokens[head($0)].tag == .negation || word(head($0)) == grammar.nor)
    }
  }

  /// The vocabulary's concept of the words of two tokens.
  func lookup(_ first: Int, _ second: Int) -> ConceptKey? {
    concepts.begin()
    defer { concepts.cancel() }
    appendWord(first)
    concepts.append(" ")
    appendWord(second)
    return concepts.withName(lookup)
  }

  /// The vocabulary's concept of the name that has been begun, else a new one of that name.
  func named(orElse type: ConceptType) -> ConceptKey {
    guard let known = concepts.withName(lookup) else { return concepts.end(type) }
    concepts.cancel()
    return known
  }

  /// The vocabulary's concept of a name, with blanks between its words.
  func lookup(_ name: String) -> ConceptKey? {
    var name = name
    return name.withUTF8(lookup)
  }

  /// The vocabulary's concept of a name made up from parts, with blanks between its words.
  func lookup(_ name: UnsafeBufferPointer<UInt8>) -> ConceptKey? {
    var node: Int32 = 0
    var i = 0
    while i < name.count {
      if name[i] == 0x20 {
        i += 1
        continue
      }
      var hash = WordHash.seed
      while i < name.count, name[i] != 0x20 {
        hash = WordHash.mix(hash, name[i])
        i += 1
      }
      let word = vocabulary.lexicon.table.find(hash)
      guard word >= 0 else { return nil }
      let fold = vocabulary.lexicon.table[word].fold
      node =
        node == 0
        ? vocabulary.lexicon.table[fold].termNode : vocabulary.tree.child(node, fold)
      guard node != 0 else { return nil }
    }
    let term = vocabulary.tree.term(node)
    return term >= 0 ? vocabulary.keys[Int(term)].concept : nil
  }

  /// "such as A and B", "like A", "including A", "especially A".
  func examples(at chunk: Int, limit: Int, depth: Int) -> (list: ArgumentList, end: Int)? {
    var i = chunk
    if kind(i) == .comma { i += 1 }
    i = skipLight(i)
    if kind(i) == .subordinator, tokens[head(i)].hash == Self.whether, isNounPhrase(i + 1) {
      // "antidepressants of any kind, whether A, B or C"
      let inner = arguments(from: i + 1, limit: limit, depth: depth + 1)
      return inner.list.count > 1 && kind(inner.end) != .verbGroup ? inner : nil
    }
    guard isPreposition(i) else { return nil }
    let word = word(head(i))
    if word == grammar.such {
      i += 1
    } else if word == grammar.like || word == grammar.including {
      i = behindNoLimit(i + 1)
    } else if word == grammar.among, isNounPhrase(i + 1), chunks[i + 1].flags.contains(.pronoun),
      isNounPhrase(i + 2)
    {
      // ", among them A and B"
      i += 2
    } else {
      return nil
    }
    let inner = arguments(from: i, limit: limit, depth: depth + 1)
    return inner.list.isEmpty ? nil : inner
  }

  /// Past ", but not limited to,", behind "including".
  private func behindNoLimit(_ chunk: Int) -> Int {
    guard kind(chunk) == .comma, isConjunction(chunk + 1), word(head(chunk + 1)) == grammar.but,
      let to = (chunk + 2..<min(chunks.count, chunk + 6)).first(where: {
        isPreposition($0, grammar.to)
      }), (chunk + 2..<to).contains(where: { tokens[head($0)].hash == Self.limited })
    else { return chunk }
    return kind(to + 1) == .comma ? to + 2 : to + 1
  }

  /// "beta blockers (such as A and B)": what the brackets name.
  private func examples(
    inParenthesis chunk: Int, depth: Int
  ) -> (list: ArgumentList, end: Int)? {
    guard kind(chunk) == .open, case let after = skipParenthesis(chunk), after > chunk + 2,
      let inside = examples(at: chunk + 1, limit: after - 1, depth: depth)
    else { return nil }
    return (inside.list, after)
  }

  private static var whether: UInt64 { WordHash.of("whether") }
  private static var limited: UInt64 { WordHash.of("limited") }
  private static var well: UInt64 { WordHash.of("well") }
  private static var called: UInt64 { WordHash.of("called") }

  private func namesCondition(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && mentionTerm(head(chunk))?.concept.type == .condition
  }

  func namesSubstance(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && mentionTerm(head(chunk))?.concept.type == .substance
  }

  private static let naming = WordSet("called named termed dubbed")

  /// Where the next item of an enumeration begins, if one follows.
  func continuation(after chunk: Int, limit: Int, from start: Int = 0) -> Int? {
    var i = afterNotes(chunk)
    if contents.holds(token: .semicolon), let mark = semicolon(behindAside: i), mark < limit {
      i = mark
    }
    if isNor(i), isNounPhrase(i + 1), i + 1 < limit, !beginsClause(i + 1, limit: limit) {
      // "neither A nor B"
      return i + 1
    }
    // One phrase behind the item may stand before the comma: "pain in adults, …".
    if isPreposition(i), isNounPhrase(i + 1), kind(i + 2) == .comma || kind(i + 2) == .conjunction,
      word(head(i)) != grammar.of, !isBetween(i),
      word(head(i)) != grammar.for || tokens[head(i + 1)].kind == .quantity
    {
      let after = i + 2
      // "take X with A or B": B stands beside A.
      if isPreposition(i, grammar.with, grammar.alongside), namesSubstance(i + 1),
        namesSubstance(skipLight(after + 1))
      {
        return nil
      }
      // "reduces seizures in A and B"
      if isPreposition(i, grammar.in), namesCondition(i + 1), namesCondition(skipLight(after + 1)) {
        return nil
      }
      // "defenses against viruses and bacteria"
      if isPreposition(i, grammar.against, grammar.from), kind(after) == .conjunction { return nil }
      guard
        kind(after) == .conjunction || isConjunction(after + 1)
          || !isPersonPhrase(i - 1) && listsOn(after, limit)
      else { return nil }
      i = after
    }
    var separated = false
    if kind(i) == .comma
      || kind(i) == .semicolon && (isItem || kind(start - 1) == .colon || isListOfSemicolons)
    {
      separated = true
      i += 1
    }
    i = skipQuotes(i)
    // "white cells, called leukemia cells"
    if separated, i < chunks.count, Self.naming.contains(tokens[Int(chunks[i].first)].hash) {
      return nil
    }
    if isPreposition(i, grammar.as), kind(i + 1) == .adverb, tokens[head(i + 1)].hash == Self.well,
      isPreposition(i + 2, grammar.as), isNounPhrase(i + 3)
    {
      // "A and B, as well as C"
      return i + 3 < limit && !chunks[i + 3].flags.contains(.pronoun) ? i + 3 : nil
    }
    if kind(i) == .conjunction {
      let word = word(head(i))
      if word == grammar.nor { return nil }
      if self.word(Int(chunks[i].first)) == grammar.but, !isBehindNotOnly(start) {
        guard kind(i + 1) == .adverb, tokens[head(i + 1)].tag == .negation else { return nil }
      }
      separated = true
      i += 1
    } else if !separated {
      return nil
    }
    let isBare = kind(i - 1) == .comma || kind(i - 1) == .semicolon
    i = skipLight(behindInsertion(i, limit: limit))
    if !isBare, isPreposition(i), isPreposition(start - 1), word(head(i)) == word(head(start - 1)) {
      // "with X or with Y"
      i = skipLight(i + 1)
    }
    guard i < limit else { return nil }
    if isSymptomGerund(i) || isFeeling(i) { return i }
    if sharesHead(i) { return sharedHead(from: i, limit: limit) == nil ? nil : i }
    guard isNounPhrase(i),
      !chunks[i].flags.contains(.pronoun) || isPreposition(i + 1, grammar.of)
    else { return nil }
    if isBare, isAppositive(i) { return nil }
    // "may have hormonal effects, women who are pregnant should"
    if isBare, isPersonPhrase(i), kind(i + 1) == .relative { return nil }
    if isPreposition(i + 1),
      let agent = trigger(lemma(head(i)), .noun, where: { $0.flags.contains(.agent) }),
      isPreposition(i + 1, oneOf: agent.prepositions)
    {
      // "an inducer of A and an inhibitor of B"
      return nil
    }
    // "a day or two"
    if Self.mereNumbers.contains(tokens[head(i)].hash), chunks[i].end - chunks[i].first == 1 {
      return nil
    }
    return beginsClause(i, limit: limit) ? nil : i
  }

  private static let mereNumbers = WordSet("two three so more less")

  func isNor(_ chunk: Int) -> Bool {
    kind(chunk) == .adverb && word(head(chunk)) == grammar.nor
  }

  /// "redness at the injection site, head rush or fatigue": whether the comma goes on with a list of
  /// things of its own rather than of what the phrase before it names ("pain in the hands, wrists and feet").
  private func listsOn(_ comma: Int, _ limit: Int) -> Bool {
    var i = comma
    var items = 0
    while i < limit, i < comma + 24, kind(i) == .comma || kind(i) == .conjunction {
      let isLast =
        kind(i) == .conjunction || kind(i) == .comma && kind(i + 1) == .conjunction
      if kind(i) == .comma { i += 1 }
      if kind(i) == .conjunction {
        let word = word(head(i))
        guard word == grammar.and || word == grammar.or else { return false }
        i += 1
      }
      i = skipLight(i)
      if isNounPhrase(i) {
        guard !chunks[i].flags.contains(.pronoun), !beginsClause(i, limit: limit),
          let item = argument(first: Int(chunks[i].possessorEnd), end: Int(chunks[i].end)),
          item.concept.type == .condition || item.concept.type == .concept && !isPerson(item)
        else { return false }
      } else {
        guard isSymptomGerund(i) || isFeeling(i) else { return false }
      }
      if isLast { return true }
      items += 1
      i = afterNotes(i + 1)
      if isPreposition(i), isNounPhrase(i + 1) { i = afterNotes(i + 2) }
    }
    // "swelling of the legs with pain, hives, fever."
    return items > 1
  }

  /// "nausea, flushing, and fever": a gerund that names a condition, as one of a list.
  private func isSymptomGerund(_ chunk: Int) -> Bool {
    guard kind(chunk) == .verbGroup, chunks[chunk].form == .gerund,
      Int(chunks[chunk].end) - Int(chunks[chunk].first) == 1,
      kind(chunk - 1) == .comma || kind(chunk - 1) == .conjunction
        || isItem && mentionTerm(head(chunk))?.concept.type == .condition
        || chunk == 0 && kind(1) == .comma && mentionTerm(head(0)) != nil,
      endsItem(chunk + 1)
        || isPreposition(chunk + 1) && isNounPhrase(chunk + 2) && endsItem(chunk + 3),
      let type = mentionTerm(head(chunk))?.concept.type
    else { return isNounInList(chunk) }
    return type == .condition || endsItem(chunk + 1)
  }

  /// "stinging, burning, and redness": what may be a noun, between the items of a list.
  private func isNounInList(_ chunk: Int) -> Bool {
    guard kind(chunk) == .verbGroup, chunks[chunk].form == .gerund,
      chunks[chunk].end - chunks[chunk].first == 1, kind(chunk - 1) == .comma,
      isNounPhrase(chunk - 2), kind(chunk + 1) == .comma || kind(chunk + 1) == .conjunction
    else { return false }
    let word = word(head(chunk))
    return word >= 0 && vocabulary.lexicon.table[word].tags.contains(.noun)
  }

  private func endsItem(_ chunk: Int) -> Bool {
    switch kind(chunk) {
    case .comma, .semicolon, .conjunction, .open, .outside, .stop: true
    default: false
    }
  }

  /// "feeling tired", "being sick", as an item of a list.
  private func isFeeling(_ chunk: Int) -> Bool {
    guard kind(chunk) == .verbGroup, chunks[chunk].form == .gerund, chunk > 0,
      kind(chunk - 1) == .comma || kind(chunk - 1) == .conjunction || kind(chunk - 1) == .verbGroup
        || isPreposition(chunk - 1, grammar.such, grammar.like, grammar.including)
    else { return false }
    let token = head(chunk)
    guard classes(token).contains(.feelVerb) || tokens[token].hash == Self.being,
      chunk + 1 < chunks.count,
      !(token + 1..<Int(chunks[chunk + 1].end)).contains(where: {
        // "feeling less burned out"
        classes($0).contains(.decreasing)
      })
    else { return false }
    // "feeling very tired"
    let state = kind(chunk + 1) == .adverb ? chunk + 2 : chunk + 1
    return kind(state) == .adjective
      || kind(state) == .verbGroup && chunks[state].form == .participle
      || state == chunk + 1 && isNounPhrase(state)
        && tokens[Int(chunks[state].first)].tag == .adjective
  }

  private static var being: UInt64 { WordHash.of("being") }

  /// The feeling that begins at a chunk; "feeling tired and swollen ankles" holds another thing behind it.
  private func feeling(_ chunk: Int) -> (list: ArgumentList, end: Int)? {
    guard isFeeling(chunk) else { return nil }
    let first = Int(chunks[chunk].first)
    let last = kind(chunk + 1) == .adverb ? chunk + 2 : chunk + 1
    let behind = chunks[last]
    var end = Int(behind.end)
    var found = ArgumentListBuilder(cache.pool)
    let second = Int(behind.first) + 1
    let isJoined =
      isNounPhrase(last) && second < end && tokens[second].tag == .conjunction
    if isJoined { end = second }
    let words = (first..<end).map { lowercased($0) }.joined(separator: " ")
    found.append(
      Argument(
        concept: concepts.key(words, .condition), first: first, end: end, isKnown: false))
    if isJoined, let other = argument(first: second + 1, end: Int(behind.end)) {
      found.append(other)
    }
    return (found.list, last + 1)
  }

  private func skipQuotes(_ chunk: Int) -> Int {
    var i = chunk
    while kind(i) == .quote { i += 1 }
    return i
  }

  private func isConjunction(_ chunk: Int) -> Bool { kind(chunk) == .conjunction }

  /// Whether the noun phrase at `chunk` is the subject of a verb that follows.
  func beginsClause(_ chunk: Int, limit: Int = .max) -> Bool {
    var i = chunk + 1
    var steps = 0
    while steps < 8, i < limit {
      switch kind(i) {
      case .verbGroup: return chunks[i].form == .finite
      case .preposition where isNounPhrase(i + 1): i += 2
      case .adverb, .quote, .reference: i += 1
      case .open:
        let after = skipParenthesis(i)
        if after == i { return false }
        i = after
      default: return false
      }
      steps += 1
    }
    return false
  }
}
