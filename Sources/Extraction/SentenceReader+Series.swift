import Claims

/// Lists whose items say more than a name: "pain in the back, side, or pelvis; fever or chills; and vomiting", "difficulty
/// with swallowing, and deafness".
extension SentenceReader {
  /// The items of a list from where it could not be read as a list of names.
  ///
  /// - Parameters:
  ///   - chunk: the chunk behind the last item read; the first of the list where `isFree`.
  ///   - isFree: whether the list is known to hold what somebody has, so that any words can be an item.
  /// - Returns: the items; none where the words are no closed list that the sentence ends with.
  func series(from chunk: Int, isFree: Bool) -> ArgumentList {
    guard let (bounds, last) = seriesBounds(from: chunk, isFree: isFree) else { return noArguments }
    var found = ArgumentListBuilder(cache.pool)
    var k = 0
    while k < bounds.count, found.count < 24 {
      let inner = innerList(bounds, k)
      for item in seriesItem(bounds[k].first, bounds[k].end, isFree: isFree) { found.append(item) }
      k = max(k + 1, inner)
    }
    return last > chunk ? found.list : noArguments
  }

  private struct SeriesItem {
    var first: Int
    var end: Int
    /// "and", "or" stands before it.
    var closes: Bool
    var hasTail: Bool
  }

  /// Where the items begin and end, and the chunk after the list.
  private func seriesBounds(from chunk: Int, isFree: Bool) -> (items: [SeriesItem], end: Int)? {
    var limit = chunk
    var hasSemicolon = false
    scan: while limit < chunks.count, limit - chunk < 80 {
      switch kind(limit) {
      case .stop: break scan
      case .semicolon: hasSemicolon = true
      case .colon, .dash, .url:
        break scan
      case .subordinator, .relative:
        // "a fever that comes and goes, tiredness, and pain"
        guard isPutIn(limit, isFree: isFree), let mark = markBehind(limit),
          mark < chunks.count - 1
        else { break scan }
        limit = mark
        continue
      case .verbGroup where chunks[limit].form == .finite || chunks[limit].form == .bare:
        // "an abnormally large, poorly controlled head"
        guard tokens[head(limit)].tag == .past || tokens[head(limit)].tag == .participle,
          kind(limit - 1) == .comma, isNounPhrase(limit + 1),
          chunks[limit].end - chunks[limit].first < 3
        else { return nil }
      default: break
      }
      limit += 1
    }
    guard limit > chunk, limit - chunk < 80 else { return nil }
    var items: [SeriesItem] = []
    var first = chunk
    var i = chunk
    var isOpen = isFree
    while i <= limit {
      if kind(i) == .open, skipParenthesis(i) > i, skipParenthesis(i) <= limit {
        i = skipParenthesis(i)
        continue
      }
      let isMark = i == limit || kind(i) == (hasSemicolon ? .semicolon : .comma)
      guard isMark else {
        let mark =
          kind(i) == .relative || kind(i) == .subordinator ? markBehind(i) ?? limit : i + 1
        i = min(max(mark, i + 1), limit)
        continue
      }
      var start = first
      var closes = false
      while start < i, kind(start) == .comma || kind(start) == .conjunction {
        closes = closes || kind(start) == .conjunction
        start += 1
      }
      if isOpen, start < i {
        let hasTail = (start + 1..<max(i, start + 1)).contains { isPreposition($0) }
        let holdsJoint = (start..<i).contains { kind($0) == .conjunction }
        items.append(
          SeriesItem(
            first: start, end: i, closes: closes || i == limit && holdsJoint, hasTail: hasTail))
      } else if !isOpen, first < i, !isTail(first, i) {
        return nil
      }
      isOpen = true
      i += 1
      first = i
    }
    guard let last = items.last, last.closes, items.count < 25 else { return nil }
    return (items, limit)
  }

  /// Whether the clause that begins at a chunk only says more of an item: "that comes and goes", "which can be severe",
  /// "when breathing in", and not "that spreads to the chest", which may go on with "back and arms".
  private func isPutIn(_ chunk: Int, isFree: Bool) -> Bool {
    let word = tokens[head(chunk)].hash
    // "a burning feeling when urinating"
    let isWhen =
      word == Self.when
      && (isFree || kind(chunk + 1) == .verbGroup && chunks[chunk + 1].form == .gerund)
    guard Self.relatives.contains(word) || isWhen, let mark = markBehind(chunk), mark > chunk + 1
    else { return false }
    return word == Self.when || !isNounPhrase(mark - 1)
  }

  private static let relatives = WordSet("that which")
  private static var when: UInt64 { WordHash.of("when") }

  /// The next comma or semicolon.
  private func markBehind(_ chunk: Int) -> Int? {
    (chunk + 1..<min(chunks.count, max(chunk + 1, chunk + 16))).first {
      kind($0) == .comma || kind($0) == .semicolon
    }
  }

  /// "in the back", "that comes and goes", behind an item: nothing but what says where or when, or more of it.
  private func isTail(_ first: Int, _ end: Int) -> Bool {
    if kind(first) == .relative || kind(first) == .subordinator {
      return isPutIn(first, isFree: true)
    }
    switch kind(first) {
    case .adverb: break
    case .verbGroup: guard chunks[first].form == .gerund else { return false }
    default:
      guard isPreposition(first), word(head(first)) != grammar.of,
        word(head(first)) != grammar.from, word(head(first)) != grammar.for
      else { return false }
    }
    return (first..<end).allSatisfy {
      switch kind($0) {
      case .preposition, .nounPhrase, .adverb, .adjective, .conjunction, .comma, .open, .close,
        .quote, .reference:
        true
      case .verbGroup: chunks[$0].form == .gerund
      default: false
      }
    }
  }

  /// "pain in the arms, jaw, or neck, and cold sweats": past the items that go on with where the item at `k` is.
  private func innerList(_ items: [SeriesItem], _ k: Int) -> Int {
    guard items[k].hasTail else { return k + 1 }
    var i = k + 1
    while i < items.count - 1, i < k + 8, !items[i].hasTail {
      if items[i].closes { return i + 1 }
      i += 1
    }
    return k + 1
  }

  private func seriesItem(_ start: Int, _ end: Int, isFree: Bool) -> ArgumentList {
    let first = skipLight(start)
    guard first < end, !Self.naming.contains(tokens[Int(chunks[first].first)].hash),
      !isNounPhrase(first) || !saysWhat(first)
    else { return noArguments }
    if kind(first) == .verbGroup, chunks[first].form == .gerund, mention(at: head(first)) == nil {
      // "low blood pressure, causing dizziness": what comes of the item before
      guard isNounPhrase(first + 1), first + 1 < end,
        !Self.resulting.contains(tokens[head(first)].hash),
        isFree || !classes(head(first + 1)).isDisjoint(with: [.genericCondition, .troubleNoun])
      else { return noArguments }
      return list(wholeItem(first, end))
    }
    if kind(first) == .adjective || kind(first) == .verbGroup && chunks[first].form == .finite {
      return isNounPhrase(first + 1) && first + 1 < end
        ? list(wholeItem(first, first + 2)) : noArguments
    }
    guard isNounPhrase(first) || kind(first) == .verbGroup, !chunks[first].flags.contains(.pronoun),
      !isPersonPhrase(first)
    else { return noArguments }
    let named = arguments(from: first, limit: end).list
    if saysLittle(alone: first), first + 1 < end, !named.contains(where: { $0.end - $0.first > 1 })
    {
      return list(wholeItem(first, end))
    }
    let phrase = chunks[first]
    if named.count == 1, isBodily(named[0], phrase) { return list(wholeItem(first, first + 1)) }
    return named.filter { item in
      guard !item.isVague, !isPerson(item), item.concept.type != .authority else { return false }
      if item.concept.type == .condition { return true }
      guard !item.isKnown || item.direction != .none, item.concept.type != .substance else {
        return isFree && item.concept.type == .target && item.direction != .none
      }
      return isFree
        || item.first <= Int(phrase.head) && phrase.end - phrase.first > 1
          && isQuality(Int(phrase.first))
    }
  }

  /// "crossed eyes", "cold hands": a part of the body and how it is.
  func isBodily(_ item: Argument, _ phrase: Chunk) -> Bool {
    guard item.isKnown, item.concept.type == .target, phrase.end - phrase.first > 1 else {
      return false
    }
    let first = Int(phrase.first)
    let word = tokens[first].tag == .determiner ? first + 1 : first
    return word < Int(phrase.head) && isQuality(word)
      && classes(word).isDisjoint(with: [.stopModifier, .increasing, .decreasing])
  }

  private func isQuality(_ token: Int) -> Bool {
    var token = token
    if tokens[token].tag == .determiner { token += 1 }
    guard token < tokens.count else { return false }
    switch tokens[token].tag {
    case .adjective, .participle, .gerund, .past: return true
    default: return false
    }
  }

  /// ", a sleep disorder", ", the part of the eye": says what the item before is.
  private func saysWhat(_ chunk: Int) -> Bool {
    isAppositive(chunk) && Self.articles.contains(tokens[Int(chunks[chunk].first)].hash)
  }

  private static let articles = WordSet("a an the")

  /// "difficulty", "loss", "lack": names an ailment only with the words behind it.
  private func saysLittle(alone chunk: Int) -> Bool {
    Self.incomplete.contains(tokens[head(chunk)].hash)
  }

  private static let naming = WordSet("called named termed")
  private static let resulting = WordSet("causing leading resulting making including producing")
  private static let incomplete = WordSet(
    "difficulty difficulties trouble loss lack inability problem problems change changes feeling feelings "
      + "sensation sense urge")

  /// The words of an item to the first bracket, as the name of an ailment.
  func wholeItem(_ first: Int, _ end: Int) -> Argument? {
    var low = Int(chunks[first].first)
    while low < Int(chunks[first].end), tokens[low].tag == .determiner || tokens[low].tag == .adverb
    {
      low += 1
    }
    var last = first
    while last + 1 < end, kind(last + 1) != .open, kind(last + 1) != .comma { last += 1 }
    let high = Int(chunks[last].end)
    guard high > low, high - low <= 8 else { return nil }
    return Argument(
      concept: phrase(low, high, as: .condition), first: low, end: high, isKnown: true)
  }
}
