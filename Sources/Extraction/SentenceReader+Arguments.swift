import Claims
import Recognition

extension SentenceReader {
  /// The concepts of an enumeration that begins at a chunk: "A, B and C", "levels of A and B",
  /// "conditions such as A and B".
  /// - Returns: the concepts in order, and the chunk after the enumeration.
  func arguments(from start: Int, limit: Int = .max, depth: Int = 0) -> (list: [Argument], end: Int)
  {
    var list: [Argument] = []
    var i = skipLight(start)
    let limit = min(limit, chunks.count)
    while i < limit, isNounPhrase(i), depth < 4 {
      let phrase = chunks[i]
      var next = i + 1
      var found: [Argument] = []
      if !phrase.flags.contains(.pronoun),
        let own = argument(first: Int(phrase.possessorEnd), end: Int(phrase.end))
      {
        found = [own]
        next = afterNotes(next)
        if let complement = complement(of: own, at: next, limit: limit, depth: depth) {
          found = complement.list
          next = complement.end
        }
      } else if phrase.flags.contains(.pronoun), !list.isEmpty {
        break
      }
      next = afterNotes(next)
      if let examples = examples(at: next, limit: limit, depth: depth) {
        found = found.filter { !$0.isVague && !isListHead($0) } + examples.list
        next = examples.end
      }
      list += found
      guard let continuation = continuation(after: next, limit: limit) else {
        i = next
        break
      }
      i = continuation
    }
    return (list, i)
  }

  /// Past reference markers and parentheses, which name nothing new.
  func afterNotes(_ chunk: Int) -> Int {
    var i = chunk
    while true {
      if kind(i) == .reference || kind(i) == .quote {
        i += 1
      } else if kind(i) == .open {
        let after = skipParenthesis(i)
        if after == i { return i }
        i = after
      } else {
        return i
      }
    }
  }

  /// "conditions", "diseases" before a list of some.
  private func isListHead(_ argument: Argument) -> Bool {
    let head = argument.end - 1
    guard head >= 0, head < tokens.count else { return false }
    return !argument.isKnown
      && !classes(head).isDisjoint(with: [.genericCondition, .vague, .generic])
  }

  /// "levels of A and B" is A and B; "quality of sleep" is one thing.
  private func complement(
    of own: Argument, at chunk: Int, limit: Int, depth: Int
  ) -> (list: [Argument], end: Int)? {
    guard chunk + 1 < limit, isPreposition(chunk) else { return nil }
    let word = word(head(chunk))
    let headClasses = classes(own.end - 1)
    let isCarrier =
      !own.isKnown || own.isVague
      ? !headClasses.isDisjoint(with: [.carrier, .generic, .vague]) : false
    let isRisk = trigger(lemma(own.end - 1), .noun) { $0.flags.contains(.risk) } != nil
    if word == grammar.of || (isCarrier && word == grammar.in && !isRisk) {
      let inner = arguments(from: chunk + 1, limit: limit, depth: depth + 1)
      guard !inner.list.isEmpty else { return nil }
      if isCarrier || headClasses.contains(.carrier) {
        var list = inner.list
        for k in list.indices {
          list[k].first = k == 0 ? own.first : list[k].first
          if list[k].direction == .none { list[k].direction = own.direction }
          if own.isNegated { list[k].isNegated = true }
          if list[k].regimen == nil { list[k].regimen = own.regimen }
          if isRisk { list[k].isRisk = true }
        }
        return (list, inner.end)
      }
      guard word == grammar.of else { return nil }
      var list = inner.list
      let first = list[0]
      list[0] = Argument(
        concept: Concept(name: own.concept.name + " of " + first.concept.name,
          type: own.concept.type == .concept ? first.concept.type : own.concept.type),
        regimen: own.regimen ?? first.regimen, first: own.first, end: first.end,
        isKnown: own.isKnown || first.isKnown, isVague: own.isVague && first.isVague,
        direction: own.direction, isNegated: own.isNegated)
      return (list, inner.end)
    }
    return nil
  }

  /// "such as A and B", "like A", "including A", "especially A".
  func examples(at chunk: Int, limit: Int, depth: Int) -> (list: [Argument], end: Int)? {
    var i = chunk
    if kind(i) == .comma { i += 1 }
    i = skipLight(i)
    guard isPreposition(i) else { return nil }
    let word = word(head(i))
    if word == grammar.such {
      guard isPreposition(i + 1) else { return nil }
      i += 2
    } else if word == grammar.like || word == grammar.including {
      i += 1
    } else {
      return nil
    }
    let inner = arguments(from: i, limit: limit, depth: depth + 1)
    return inner.list.isEmpty ? nil : inner
  }

  /// Where the next item of an enumeration begins, if one follows.
  func continuation(after chunk: Int, limit: Int) -> Int? {
    var i = afterNotes(chunk)
    // One phrase behind the item may stand before the comma: "pain in adults, …".
    if isPreposition(i), isNounPhrase(i + 1), kind(i + 2) == .comma || kind(i + 2) == .conjunction,
      word(head(i)) != grammar.of
    {
      let after = i + 2
      guard kind(after) == .conjunction || isConjunction(after + 1) else { return nil }
      i = after
    }
    var separated = false
    if kind(i) == .comma {
      separated = true
      i += 1
    }
    i = skipQuotes(i)
    if kind(i) == .conjunction {
      let word = word(head(i))
      if word == grammar.but || word == grammar.nor { return nil }
      separated = true
      i += 1
    } else if !separated {
      return nil
    }
    i = skipLight(i)
    guard i < limit, isNounPhrase(i), !chunks[i].flags.contains(.pronoun) else { return nil }
    return beginsClause(i) ? nil : i
  }

  private func skipQuotes(_ chunk: Int) -> Int {
    var i = chunk
    while kind(i) == .quote { i += 1 }
    return i
  }

  private func isConjunction(_ chunk: Int) -> Bool { kind(chunk) == .conjunction }

  /// Whether the noun phrase at `chunk` is the subject of a verb that follows.
  func beginsClause(_ chunk: Int) -> Bool {
    var i = chunk + 1
    var steps = 0
    while steps < 8, let kind = kind(i) {
      switch kind {
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
