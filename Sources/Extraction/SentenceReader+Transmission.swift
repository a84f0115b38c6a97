import Claims

/// How a disease is caught and passed on: "Y is spread through X", "people get Y by doing X", "ticks transmit Y".
extension SentenceReader {
  @inline(__always)
  func readTransmission() {
    guard mayHold(oneOf: Self.maybeSpreading) else { return }
    lookForTransmission()
  }

  @inline(never)
  private func lookForTransmission() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = tokens[head(clause.chunk)].hash
      if Self.spreading.contains(verb) {
        readSpread(index)
      } else if Self.infected.contains(verb) {
        readInfection(index, from: skipLight(clause.chunk + 1))
      } else if Self.getting.contains(verb), hasPersonSubject(clause) {
        readCatching(index)
      } else if classes(head(clause.chunk)).contains(.becomeVerb)
        || chunks[clause.chunk].flags.contains(.copular)
      {
        let state = skipLight(clause.chunk + 1)
        if state < chunks.count, kind(state) == .adjective || kind(state) == .verbGroup,
          Self.infected.contains(tokens[head(state)].hash)
        {
          readInfection(index, from: skipLight(state + 1))
        }
      }
    }
  }

  // MARK: Spread

  /// "Y is spread through X", "Y spreads from person to person"; "ticks transmit Y".
  private func readSpread(_ index: Int) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    let behind = skipLight(clause.chunk + 1)
    let isPassive =
      chunks[clause.chunk].flags.contains(.passive) || chunks[clause.chunk].form == .participle
    if isNounPhrase(behind), !isPassive {
      if Self.carrying.contains(tokens[verb].hash) { readCarrying(index, behind) }
      return
    }
    guard isPassive || Self.spreadingItself.contains(tokens[verb].hash) else { return }
    // A cancer spreads through the body and to nobody else.
    let diseases = spread(clause).filter { !isGrowth($0) }
    guard !diseases.isEmpty else { return }
    let path = behindPath(behind)
    if !stateWays(from: path.end, of: diseases, index), let way = path.way {
      state(list(way), cause: diseases, index)
    }
  }

  /// The disease that is spread; "it", "the virus" and "the infection" are the one of the page.
  private func spread(_ clause: Clause) -> ArgumentList {
    guard clause.subjectEnd > clause.subjectFirst, !hasPersonSubject(clause) else {
      return noArguments
    }
    let c = clause.subjectFirst
    if isNounPhrase(c), chunks[c].flags.contains(.definite),
      Self.coming.contains(tokens[head(clause.chunk)].hash)
    {
      // "The term Y comes from"
      return noArguments
    }
    let named = subjects(of: clause).filter { $0.concept.type == .condition && !$0.isVague }
    let isGeneral =
      isNounPhrase(c)
      && (chunks[c].flags.contains(.pronoun)
        || !classes(head(c)).isDisjoint(with: [.genericCondition, .anaphor])
        || Self.germs.contains(tokens[head(c)].hash))
    if let disease = diseaseOfPage, isGeneral,
      named.isEmpty || chunks[c].flags.contains(.pronoun)
        || chunks[c].end - chunks[c].first < 3 && Self.germs.contains(tokens[head(c)].hash)
    {
      return list(at(c, disease))
    }
    return named
  }

  private func isGrowth(_ disease: Argument) -> Bool {
    let name = concepts.concept(disease.concept).name
    return Self.growths.contains { name.hasSuffix($0) }
  }

  private static let growths = ["cancer", "tumor", "carcinoma", "sarcoma", "lymphoma", "melanoma"]

  /// Past "to humans", "from person to person", "between animals", "rapidly": where the way may stand.
  private func behindPath(_ chunk: Int) -> (end: Int, way: Argument?) {
    var i = chunk
    var way: Argument?
    var steps = 0
    while steps < 5 {
      steps += 1
      let noun = skipLight(i + 1)
      if isPreposition(i, grammar.from), isNounPhrase(noun) {
        let to = skipLight(noun + 1)
        if isPreposition(to, grammar.to), isNounPhrase(to + 1) {
          let (first, end) = (head(noun), Int(chunks[to + 1].end))
          way = Argument(
            concept: phrase(first, end, as: .concept), first: first, end: end, isKnown: true)
          i = skipLight(to + 2)
          continue
        }
        if isBodily(noun), kind(noun + 1) != .conjunction { i = skipLight(noun + 1) } else { break }
      } else if isPreposition(i, grammar.to, grammar.among, grammar.into)
        || isPreposition(i, grammar.on) || isPreposition(i) && Self.between.contains(hash(i)),
        isNounPhrase(noun)
      {
        i = skipLight(arguments(from: noun).end)
        if i <= noun { i = noun + 1 }
      } else {
        break
      }
    }
    return (i, way)
  }

  private func hash(_ chunk: Int) -> UInt64 { tokens[head(chunk)].hash }

  private func isBodily(_ chunk: Int) -> Bool { isPersonPhrase(chunk) }

  /// "by eating X", "through contact with Y or by Z".
  private func stateWays(from chunk: Int, of diseases: ArgumentList, _ index: Int) -> Bool {
    var i = chunk
    var found = false
    var steps = 0
    while isWay(i), steps < 4 {
      steps += 1
      let (ways, end) = ways(from: skipLight(i + 1))
      guard end > i + 1 else { break }
      if !ways.isEmpty { found = true }
      state(ways, cause: diseases, index)
      var next = skipLight(end)
      // "receiving an organ from a donor" is one way.
      guard kind(next) == .comma || kind(next) == .conjunction else { break }
      if kind(next) == .comma { next = skipLight(next + 1) }
      if kind(next) == .conjunction { next = skipLight(next + 1) }
      i = next
    }
    if !found, isCircumstance(i) {
      let origins = origins(at: skipLight(i + 1))
      found = !origins.isEmpty
      state(origins, cause: diseases, index)
    }
    return found
  }

  private func state(_ ways: ArgumentList, cause diseases: ArgumentList, _ index: Int) {
    for way in ways where !way.isVague && !isPerson(way) && !isMereRoute(way) {
      for disease in diseases where disease.concept != way.concept {
        emit(
          kind: .mechanism, predicate: .causes, subject: way, object: disease, clause: index,
          end: max(way.end, disease.end))
      }
    }
  }

  /// "three routes", "several ways": none of them is named.
  private func isMereRoute(_ way: Argument) -> Bool {
    way.end > 0 && way.end <= tokens.count
      && (way.first..<way.end).contains { Self.routes.contains(tokens[$0].hash) }
  }

  /// What is done or met: "eating contaminated food or water", "contact with infected blood", "the air".
  private func ways(
    from start: Int, takesMore: Bool = true
  ) -> (list: ArgumentList, end: Int) {
    if kind(start) == .verbGroup, chunks[start].form == .gerund {
      let verb = head(start)
      var noun = start + 1
      // "walking barefoot on soil", "coming in contact with blood"
      while kind(noun).isLight || kind(noun) == .adjective || isPreposition(noun)
        || kind(noun) == .verbGroup && chunks[noun].form != .gerund
          && chunks[noun].end - chunks[noun].first == 1,
        noun < start + 5
      {
        noun += 1
      }
      guard isNounPhrase(noun) else {
        guard let own = argument(first: verb, end: verb + 1) else {
          return (noArguments, start + 1)
        }
        let more = continuation(after: start + 1, limit: chunks.count)
        guard takesMore, let more, kind(more) == .verbGroup else { return (list(own), start + 1) }
        let others = ways(from: more, takesMore: false)
        return (joined(list(own), others.list), others.end)
      }
      let items = arguments(from: noun)
      let end = contact(noun) ?? noun + 1
      let first = Argument(
        concept: phrase(verb, Int(chunks[end - 1].end), as: .concept), first: verb,
        end: Int(chunks[end - 1].end), isKnown: true)
      let rest = items.list.filter { $0.first >= first.end && !$0.isVague }
      return (joined(list(first), rest), max(items.end, end))
    }
    guard isNounPhrase(start) else { return (noArguments, start) }
    if let end = contact(start) {
      let first = Int(chunks[start].possessorEnd)
      let whole = Argument(
        concept: phrase(first, Int(chunks[end - 1].end), as: .concept), first: first,
        end: Int(chunks[end - 1].end), isKnown: true)
      let all = arguments(from: start)
      return (
        joined(list(whole), all.list.filter { $0.first >= whole.end && !$0.isVague }),
        max(all.end, end)
      )
    }
    let all = arguments(from: start)
    return (all.list, max(all.end, start + 1))
  }

  /// "contact with infected blood", "the bite of a tick": the chunk behind it.
  private func contact(_ chunk: Int) -> Int? {
    guard Self.contacts.contains(tokens[head(chunk)].hash),
      isPreposition(chunk + 1, grammar.with, grammar.of, grammar.to, grammar.from),
      isNounPhrase(chunk + 2)
    else { return nil }
    return chunk + 3
  }

  private func isWay(_ chunk: Int) -> Bool {
    isPreposition(chunk, grammar.by, grammar.from)
      || isPreposition(chunk) && Self.through.contains(tokens[head(chunk)].hash)
  }

  // MARK: Catching

  /// "People get Y by doing X", "when they do X".
  private func readCatching(_ index: Int) {
    let clause = clauses[index]
    let found = arguments(from: skipLight(clause.chunk + 1))
    let diseases = found.list.filter { $0.concept.type == .condition && !$0.isVague }
    guard !diseases.isEmpty else { return }
    _ = stateWays(from: skipLight(found.end), of: diseases, index)
  }

  /// "Humans become infected with Y through X".
  private func readInfection(_ index: Int, from chunk: Int) {
    let clause = clauses[index]
    guard hasPersonSubject(clause) || clause.subjectEnd > clause.subjectFirst else { return }
    var i = chunk
    var diseases = noArguments
    if isPreposition(i, grammar.with), isNounPhrase(i + 1) {
      let found = arguments(from: i + 1)
      diseases = found.list.filter { $0.concept.type == .condition && !$0.isVague }
      i = skipLight(max(found.end, i + 2))
    }
    if diseases.isEmpty, let disease = diseaseOfPage {
      diseases = list(at(clause.chunk, disease))
    }
    guard !diseases.isEmpty else { return }
    if isPreposition(i, grammar.by), isNounPhrase(skipLight(i + 1)),
      hasPersonSubject(clause) == false
    {
      return
    }
    _ = stateWays(from: i, of: diseases, index)
  }

  /// "Ticks can transmit Y": they bring it about.
  private func readCarrying(_ index: Int, _ object: Int) {
    let clause = clauses[index]
    guard clause.subjectEnd > clause.subjectFirst, !hasPersonSubject(clause) else { return }
    let diseases = arguments(from: object).list.filter {
      $0.concept.type == .condition && !$0.isVague && $0.isKnown
    }
    let carriers = subjects(of: clause).filter {
      !$0.isVague && $0.concept.type != .condition && $0.concept.type != .authority
    }
    state(carriers, cause: diseases, index)
  }

  // MARK: Words

  private static var maybeSpreading: WordMask {
    WordMask().or("spread").or("spreads").or("transmitted").or("transmit").or("transmits")
      .or("passed").or("caught").or("get").or("catch").or("acquired").or("acquire")
      .or("contracted").or("contract").or("comes").or("come").or("infected").or("carry")
  }
  private static let spreading = WordSet(
    "spread spreads transmitted transmit transmits passed caught acquired contracted comes come carry"
  )
  private static let spreadingItself = WordSet("spread spreads comes come")
  private static let coming = WordSet("comes come")
  private static let carrying = WordSet("spread spreads transmit transmits carry")
  private static let getting = WordSet("get catch acquire contract")
  private static let infected = WordSet("infected")
  private static let germs = WordSet(
    "virus viruses bacterium bacteria germ germs parasite parasites fungus worm worms infection "
      + "infections")
  private static let routes = WordSet("route routes ways means methods")
  private static let between = WordSet("between")
  private static let through = WordSet("through via")
  private static let contacts = WordSet(
    "contact bite bites ingestion consumption inhalation exposure touch transfusion transfusions "
      + "injection droplets transplant transplantation use sharing swallowing")
}
