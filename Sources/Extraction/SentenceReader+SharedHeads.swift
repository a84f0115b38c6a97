import Claims

/// "physical, occupational and speech therapy": adjectives that share the noun of the last of them.
extension SentenceReader {
  /// What the adjectives from a chunk on name together with the noun behind the last of them, where the vocabulary knows
  /// every one.
  ///
  /// - Returns: what they name, and the chunk of the noun phrase that ends the list.
  func sharedHead(from chunk: Int, limit: Int) -> (list: ArgumentList, end: Int)? {
    guard kind(chunk) == .adjective,
      kind(chunk + 1) == .comma || kind(chunk + 1) == .conjunction
    else { return nil }
    var i = chunk
    while i < min(limit, chunks.count), i - chunk < 12 {
      switch kind(i) {
      case .adjective, .comma, .conjunction: i += 1
      case .nounPhrase:
        return named(from: chunk, to: i)
      default: return nil
      }
    }
    return nil
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
    for c in chunk..<end where kind(c) == .adjective {
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
      guard let concept else { return nil }
      found.append(
        Argument(concept: concept, first: adjective, end: adjective + 1, isKnown: true))
    }
    return (found.list, end)
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
}
