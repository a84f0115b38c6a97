import Claims

/// What is done, as one of a list of things: "Not smoking, a healthy diet and losing weight".
extension SentenceReader {
  /// The first chunk of the list that ends with what is done at a chunk: "good hygiene, not smoking, and avoiding smoke".
  func listStart(ofDoing gerund: Int) -> Int {
    let before = skipLightLeft(gerund - 1)
    guard kind(before) == .comma || kind(before) == .conjunction else { return gerund }
    var i = before
    var start = gerund
    scan: while i >= 0, gerund - i < 24 {
      switch kind(i) {
      case .nounPhrase, .comma, .conjunction, .preposition, .adjective, .adverb: break
      case .verbGroup where chunks[i].form == .gerund: break
      case .semicolon, .colon, .stop:
        start = i + 1
        break scan
      default: return gerund
      }
      i -= 1
    }
    if i < 0 { start = 0 }
    while kind(start) == .adverb, kind(start + 1) == .comma { start += 2 }
    start = skipLight(start)
    let opens = isNounPhrase(start) || kind(start) == .verbGroup
    // "Working with your doctor, losing weight" and "Each day, walking" open with no item.
    guard opens, start < gerund, kind(start + 1) != .stop,
      isNounPhrase(start) ? namesThing(start) : clauseOfChunk[start] >= 0
    else { return gerund }
    return start
  }

  private func namesThing(_ chunk: Int) -> Bool {
    !isPersonPhrase(chunk) && !chunks[chunk].flags.contains(.pronoun)
      && !classes(head(chunk)).contains(.temporal)
  }

  /// Whether something that is done stands behind another item of a list.
  func holdsDoing(_ first: Int, _ end: Int) -> Bool {
    guard contents.holds(form: .gerund), end > first + 1 else { return false }
    return (first + 1..<min(end, chunks.count)).contains {
      kind($0) == .verbGroup && chunks[$0].form == .gerund
        && (kind(skipLightLeft($0 - 1)) == .comma || kind(skipLightLeft($0 - 1)) == .conjunction)
    }
  }

  /// The items of a list in which something is done: "avoiding triggers, gentle skin care and quitting smoking".
  ///
  /// - Parameter takesOne: whether a comma ends what is done ("may include avoiding triggers, skin care and X").
  /// - Returns: the items, and the chunk after the list.
  func doings(
    from first: Int, to limit: Int, takesOne: Bool
  ) -> (list: ArgumentList, end: Int) {
    var found = ArgumentListBuilder(cache.pool)
    let limit = min(limit, chunks.count)
    var c = skipLight(first)
    var end = c
    while c < limit, found.count < 16 {
      var next: Int
      if kind(c) == .verbGroup, chunks[c].form == .gerund {
        let objects = arguments(from: skipLight(c + 1), limit: limit)
        next = max(objects.end, c + 1)
        if chunks[c].flags.contains(.copular) || tokens[head(c)].tag == .be,
          kind(skipLight(c + 1)) == .adjective
        {
          // "being physically active"
          next = max(next, skipLight(c + 1) + 1)
        }
        if takesOne, objects.list.count > 1 {
          next = chunkIndex(of: objects.list[0].end - 1) + 1
        }
        found.append(contentsOf: doing(c, next))
      } else if isNounPhrase(c), !chunks[c].flags.contains(.pronoun) {
        let items = arguments(from: c, limit: limit)
        guard items.end > c else { break }
        next = items.end
        if items.list.allSatisfy(\.isVague),
          let named = examples(at: items.end, limit: chunks.count, depth: 0)
        {
          // "certain drugs, including A"
          found.append(contentsOf: named.list)
          next = named.end
        } else {
          found.append(contentsOf: items.list.filter { !isPerson($0) })
        }
      } else {
        break
      }
      end = next
      guard let item = itemBehind(next, limit) else { break }
      c = item
    }
    return (found.list, end)
  }

  func isCausing(_ trigger: Trigger) -> Bool {
    if case .effect(.causes) = trigger.effect { true } else { false }
  }

  /// The items of a list of names in which something may be done, too: "allergies, breathing cold air, or exposure to X".
  func things(
    from start: Int, isCause: Bool = true
  ) -> (list: ArgumentList, end: Int) {
    let named = arguments(from: start)
    guard isCause, contents.holds(form: .gerund), !named.list.isEmpty,
      kind(named.end) == .comma || kind(named.end) == .conjunction
    else { return named }
    let next = kind(named.end) == .comma && kind(named.end + 1) == .conjunction ? 2 : 1
    let item = skipLight(named.end + next)
    guard kind(item) == .verbGroup, chunks[item].form == .gerund else { return named }
    let rest = doings(from: item, to: chunks.count, takesOne: true)
    return rest.list.isEmpty ? named : (joined(named.list, rest.list), rest.end)
  }

  /// Where the next item of a list begins: behind what only says more of the one before.
  private func itemBehind(_ chunk: Int, _ limit: Int) -> Int? {
    var i = chunk
    var steps = 0
    if isPreposition(i), isNounPhrase(i + 1),
      isPreposition(i + 2, grammar.such, grammar.like, grammar.including)
    {
      i += 2
    }
    if isPreposition(i, grammar.such, grammar.like, grammar.including) {
      // "avoiding contact with animals such as A, B and C": none of them is done.
      i = max(i + 1, arguments(from: i + 1, limit: limit).end)
    }
    while i < limit, steps < 4, kind(i) == .adverb || kind(i) == .adjective || isPreposition(i) {
      i += isPreposition(i) && isNounPhrase(i + 1) ? 2 : 1
      steps += 1
    }
    var isParted = false
    if kind(i) == .comma {
      isParted = true
      i += 1
    }
    if kind(i) == .conjunction {
      isParted = true
      i += 1
    }
    i = skipLight(i)
    guard isParted, i < limit, !isNounPhrase(i) || !beginsClause(i, limit: limit) else {
      return nil
    }
    return i
  }

  private static let comparing = WordSet("comparison contrast definition default")

  /// "with X, or by Y", "with X and, in some cases, Y": where Y begins; 0 for none.
  func itemBehindPreposition(_ chunk: Int) -> Int {
    var i = chunk
    if kind(i) == .comma { i += 1 }
    guard kind(i) == .conjunction else { return 0 }
    let item = skipLight(i + 1)
    if kind(item) == .comma, kind(item + 1) == .adverb, kind(item + 2) == .comma,
      isNounPhrase(item + 3), !beginsClause(item + 3)
    {
      return item + 3
    }
    i = item
    if kind(i) == .comma { i = skipLight(i + 1) }
    guard isPreposition(i), isNounPhrase(i + 1) else { return 0 }
    if isPreposition(i, grammar.by, grammar.with) {
      return Self.comparing.contains(tokens[head(i + 1)].hash) ? 0 : i + 1
    }
    guard isPreposition(i, grammar.in), kind(i + 2) == .comma, isNounPhrase(skipLight(i + 3)),
      !beginsClause(skipLight(i + 3))
    else { return 0 }
    return skipLight(i + 3)
  }

  /// "avoid": avoiding.
  func gerund(of token: Int) -> String {
    var word = lowercased(token)
    if word.hasSuffix("ing") { return word }
    if word.hasSuffix("ie") {
      word.removeLast(2)
      return word + "ying"
    }
    if word.hasSuffix("e"), !word.hasSuffix("ee"), !word.hasSuffix("ye") {
      word.removeLast()
    } else if Self.doubling.contains(tokens[token].hash), let last = word.last {
      word.append(last)
    }
    return word + "ing"
  }

  private static let doubling = WordSet(
    "get stop cut quit run swim put sit set let plan tap rub wrap skip hop jog shop scrub trim begin "
      + "control pat mop dab")
}
