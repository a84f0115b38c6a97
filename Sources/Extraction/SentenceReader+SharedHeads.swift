import Claims

/// "physical, occupational and speech therapy": adjectives that share the noun of the last of them.
extension SentenceReader {
  /// What the adjectives from a chunk on name together with the noun behind the last of them, where the vocabulary knows
  /// every one.
  ///
  /// - Returns: what they name, and the chunk of the noun phrase that ends the list.
  func sharedHead(from chunk: Int, limit: Int) -> (list: ArgumentList, end: Int)? {
    guard sharesHead(chunk) || isOrganAlone(chunk),
      kind(chunk + 1) == .comma || kind(chunk + 1) == .conjunction
    else { return nil }
    var i = chunk
    while i < min(limit, chunks.count), i - chunk < 12 {
      switch kind(i) {
      case .adjective, .comma, .conjunction: i += 1
      case .verbGroup where i == chunk: i += 1
      case .nounPhrase where isOrganAlone(i): i += 1
      case .nounPhrase:
        return named(from: chunk, to: i)
      default: return nil
      }
    }
    return nil
  }

  /// An adjective, or a participle that stands like one: "blurred or double vision".
  func sharesHead(_ chunk: Int) -> Bool {
    kind(chunk) == .adjective
      || kind(chunk) == .verbGroup && chunks[chunk].form == .participle
        && chunks[chunk].end - chunks[chunk].first == 1 && kind(chunk + 1) == .conjunction
        && kind(chunk - 1) != .nounPhrase
  }

  /// "lung, bladder and prostate cancer": a part of the body, where diseases of such are named.
  private func isOrganAlone(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && mayHold(oneOf: Self.maybeDisease)
      && chunks[chunk].end - chunks[chunk].first == 1
      && mentionTerm(head(chunk))?.concept.type == .target
      && (kind(chunk + 1) == .comma || kind(chunk + 1) == .conjunction)
  }

  private static var maybeDisease: WordMask {
    WordMask().or("cancer").or("cancers").or("infection").or("infections").or("fracture")
      .or("fractures").or("pain").or("disease").or("problems").or("damage").or("injury")
  }

  private func named(from chunk: Int, to end: Int) -> (list: ArgumentList, end: Int)? {
    guard !chunks[end].flags.contains(.pronoun), chunks[end].end - chunks[end].first > 1 else {
      return nil
    }
    let noun = head(end)
    // "primary, secondary and tertiary hypothyroidism"
    let isOfCondition =
      tokens[Int(chunks[end].first)].tag == .adjective
      && mention(at: noun).map { $0.end - $0.first == 1 } == true
      && mentionTerm(noun)?.concept.type == .condition
    var found = ArgumentListBuilder(cache.pool)
    for c in chunk..<end where sharesHead(c) || isOrganAlone(c) {
      let adjective = head(c)
      concepts.begin()
      concepts.beginWord()
      appendWord(adjective)
      concepts.beginWord()
      let start = concepts.position
      appendWord(noun)
      concepts.singularize(from: start)
      var concept = concepts.withName(lookup)
      if concept == nil, isOfCondition {
        concept = concepts.end(.condition)
      } else {
        concepts.cancel()
      }
      // "heart, and kidney disease" are not always two diseases.
      guard let concept, !isOrganAlone(c) || concept.type == .condition else { return nil }
      found.append(
        Argument(concept: concept, first: adjective, end: adjective + 1, isKnown: true))
    }
    return (found.list, end)
  }

  /// "a very slow heart rate": past an article that an adverb parts from the noun.
  func behindLoneDeterminer(_ chunk: Int) -> Int {
    guard isNounPhrase(chunk), chunks[chunk].end - chunks[chunk].first == 1,
      tokens[head(chunk)].tag == .determiner, kind(chunk + 1) == .adverb, isNounPhrase(chunk + 2)
    else { return chunk }
    return chunk + 2
  }

  /// The first chunk of the adjectives before a noun phrase that share its noun.
  func sharedHeadStart(before noun: Int) -> Int {
    var i = noun
    while i > 0, noun - i < 12 {
      switch kind(i - 1) {
      case .adjective, .comma, .conjunction: i -= 1
      default:
        while i < noun, kind(i) != .adjective { i += 1 }
        return i < noun && sharedHead(from: i, limit: noun + 1)?.end == noun ? i : noun
      }
    }
    return noun
  }

  /// Whether a word before the head says which: "joint pain", but not "less pain".
  private func isNarrowed(_ argument: Argument) -> Bool {
    (argument.first..<argument.end - 1).contains {
      tokens[$0].kind == .word && tokens[$0].tag != .determiner
        && classes($0).isDisjoint(with: [
          .increasing, .decreasing, .stopModifier, .absent, .betterWord, .worseWord,
        ])
    }
  }

  private static var family: UInt64 { WordHash.of("family") }
  private static var history: UInt64 { WordHash.of("history") }

  /// "back or abdominal pain", wherever it stands in a list.
  private func joinPain(_ list: ArgumentListBuilder, _ k: Int) {
    let (item, next) = (list[k], list[k + 1])
    if item.end - item.first < 3, item.end > 0, item.end < tokens.count,
      lastHash(of: item) == Self.family, tokens[item.end].tag == .conjunction,
      let history = (item.end + 1..<min(tokens.count, item.end + 4)).first(where: {
        tokens[$0].hash == Self.history
      })
    {
      // "a family or personal history of Y"
      concepts.begin()
      appendWord(item.end - 1)
      concepts.append(" ")
      appendWord(history)
      list[k].concept = named(orElse: .concept)
      list[k].worded = 0..<0
      return
    }
    guard item.end - item.first == 1, next.first == item.end + 1, next.end - next.first == 2,
      item.concept.type != .condition, next.concept.type == .condition, item.direction == .none,
      tokens[item.end].tag == .conjunction, item.first >= 0, next.end <= tokens.count,
      let whole = lookup(item.first, next.end - 1), whole.type == .condition
    else { return }
    list[k].concept = whole
    list[k].worded = 0..<0
    list[k].isKnown = true
  }

  /// "muscle, bone, or joint pain" is three pains: the last item's head belongs to all.
  func distributeHead(_ list: ArgumentListBuilder) {
    guard list.count > 1 else { return }
    for k in 0..<list.count - 1 { joinPain(list, k) }
    let last = list[list.count - 1]
    guard last.concept.type == .condition, last.end - last.first >= 2,
      !last.isRisk || !classes(last.end - 1).contains(.carrier),
      isNarrowed(last),
      !(last.first..<last.end).contains(where: { tokens[$0].tag == .preposition })
    else { return }
    let headToken = last.end - 1
    guard tokens[headToken].tag == .noun, tokens[headToken].kind == .word,
      tokens[headToken].end - tokens[headToken].start > 2
    else { return }
    for k in (0..<list.count - 1).reversed() {
      let item = list[k]
      // "the risk of breast and ovarian cancer"
      let isBehindOf =
        item.isRisk && item.end - item.first > 1 && tokens[item.end - 2].tag == .preposition
      // "active prostate or breast cancer"
      let isQualified =
        item.end - item.first == 2 && tokens[item.first].tag == .adjective
        && item.concept.type != .condition && item.end < tokens.count
        && (tokens[item.end].tag == .conjunction || tokens[item.end].kind == .comma)
      let isOne = item.end - item.first == 1 || isBehindOf || isQualified
      if isOne, isQualified || item.concept.type == .condition || item.concept.type == .concept,
        let whole = lookup(item.end - 1, headToken)
      {
        list[k].concept = whole
        list[k].worded = 0..<0
        continue
      }
      // "the spleen and liver, anemia, and bone pain": behind an ailment, the head is another's.
      if item.concept.type == .condition, item.isKnown { break }
      // "pollen and cold air" are no two airs.
      guard tokens[headToken - 1].tag != .adjective,
        item.concept.type == .target || item.concept.type == .substance,
        item.end - item.first <= 2 || isOne, !isPlural(item.end - 1), !isProcess(item.end - 1),
        isOne
          || item.end - item.first == 2
            && (tokens[item.first].tag == .determiner || classes(item.first).contains(.severeWord))
      else { continue }
      if let whole = shared(item.concept, last) {
        // "opioid and alcohol use disorders"
        list[k].concept = whole
        list[k].worded = 0..<0
        list[k].isKnown = true
        continue
      }
      concepts.begin()
      concepts.append(nameOf: item.concept)
      concepts.append(" ")
      appendWord(headToken)
      list[k].concept = named(orElse: .condition)
      list[k].worded = 0..<0
      list[k].isKnown = true
    }
  }

  /// The vocabulary's concept of a name with all but the first word of another item.
  private func shared(_ name: ConceptKey, _ last: Argument) -> ConceptKey? {
    guard last.end - last.first > 2 else { return nil }
    concepts.begin()
    concepts.append(nameOf: name)
    for token in last.first + 1..<last.end {
      concepts.beginWord()
      if token == last.first + 1 { concepts.append(" ") }
      let start = concepts.position
      appendWord(token)
      if token == last.end - 1 { concepts.singularize(from: start) }
    }
    defer { concepts.cancel() }
    return concepts.withName(lookup)
  }

  /// "inflammation and joint pain": no process has a pain of its own.
  private func isProcess(_ token: Int) -> Bool {
    let word = lowercased(token)
    return word.hasSuffix("tion") || word.hasSuffix("sion") || word.hasSuffix("ism")
      || word.hasSuffix("ing")
  }

  /// "dark stools and a metallic taste": a plural is no modifier of what follows.
  private func isPlural(_ token: Int) -> Bool {
    let word = lowercased(token)
    return word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("is")
  }
}
