import Claims

/// "The effects of X can include A and B", "complications of Y include A".
extension SentenceReader {
  /// Whether a phrase names what something leads to: "effects", "complications", but not "side effects".
  func isEffectNoun(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk) else { return false }
    let token = head(chunk)
    return Self.effects.contains(tokens[token].hash)
      && !(token > 0 && Self.unwanted.contains(tokens[token - 1].hash))
  }

  /// States what the list from `list` on names of what the subject of the clause speaks of.
  func readEffects(_ index: Int, _ list: Int) {
    let clause = clauses[index]
    guard !clause.isNegated, let cause = causeOfEffects(clause) else { return }
    let found = arguments(from: list).list
    let areNamed = found.contains { $0.concept.type == .condition && !$0.isVague }
    guard areNamed || mayHoldLemma(grammar.include) else { return }
    for item in found
    where !item.isVague && !isPerson(item) && item.concept != cause.concept
      && item.concept.type != .substance && item.concept.type != .authority
    {
      var subject = cause
      if subject.end <= item.first { subject.isNegated = false }
      var item = item
      if item.direction != .none {
        // "reduced inhibitions"
        let c = chunkIndex(of: item.end - 1)
        item.concept = phrase(Int(chunks[c].possessorEnd), item.end, as: item.concept.type)
        item.direction = .none
      }
      emit(
        kind: cause.concept.type == .substance && item.concept.type == .condition
          ? .safety : .mechanism,
        predicate: .causes, subject: subject, object: item, clause: index, end: item.end)
    }
  }

  /// "the effects of X", "X's effects", "its effects", "other effects": X, else what the text is about.
  private func causeOfEffects(_ clause: Clause) -> Argument? {
    let phrase = clause.subjectFirst
    if isPreposition(phrase + 1, grammar.of, grammar.from) {
      let named = arguments(from: phrase + 2, limit: clause.subjectEnd).list
      return named.first {
        !$0.isVague && !isPerson($0) && ($0.isKnown || $0.concept.type != .concept)
      }
    }
    for token in Int(chunks[phrase].first)..<head(phrase) {
      if let mention = mention(at: token), Int(mention.end) <= head(phrase),
        vocabulary.keys[Int(mention.term)].concept.type != .population
      {
        return argument(first: Int(mention.first), end: Int(mention.end))
      }
    }
    guard clause.subjectEnd <= phrase + 1, var topic = substanceTopic ?? pageCondition else {
      return nil
    }
    topic.worded = 0..<0
    topic.first = Int(chunks[phrase].first)
    topic.end = Int(chunks[phrase].end)
    return topic
  }

  /// "of medicines that hold X", "X- or Y-containing medicines": the first substance that is named there.
  func substanceNamed(_ chunk: Int, _ end: Int) -> Argument? {
    analysis.mentions.first {
      Int($0.first) >= Int(chunks[chunk].first) && Int($0.end) <= end
        && vocabulary.keys[Int($0.term)].concept.type == .substance
        && classes(Int($0.end) - 1).isDisjoint(with: .generic)
    }.flatMap { argument(first: Int($0.first), end: Int($0.end)) }
  }

  private static let effects = WordSet(
    "effect effects complication complications consequence consequences dangers harms")
  private static let unwanted = WordSet(
    "side adverse unwanted undesirable positive beneficial sedative")

  /// "and, rarely, C", "and at high doses, C": past what is put in between.
  func behindInsertion(_ chunk: Int, limit: Int) -> Int {
    guard kind(chunk - 1) == .conjunction else { return chunk }
    let first = kind(chunk) == .comma ? chunk + 1 : chunk
    var end = first
    if kind(first) == .adverb, first > chunk {
      end = first + 1
    } else if isPreposition(first, grammar.in, grammar.at, grammar.with), isNounPhrase(first + 1),
      classes(head(first + 1)).contains(.doseNoun) || lemma(head(first + 1)) == grammar.case
    {
      end = first + 2
    } else if isPreposition(first, grammar.in), isPersonPhrase(first + 1),
      let mark = (first + 2..<min(chunks.count, max(first + 2, first + 9))).first(where: {
        kind($0) == .comma
      })
    {
      // "and, in people who get badly dehydrated, C"
      end = mark
    }
    guard end > first, kind(end) == .comma, end + 1 < limit, isNounPhrase(end + 1) else {
      return chunk
    }
    return end + 1
  }
}
