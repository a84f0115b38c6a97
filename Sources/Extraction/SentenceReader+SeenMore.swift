import Claims

/// What is seen more or less often on a substance: "Y was seen more often with X", "Y was rarer with the drug".
extension SentenceReader {
  @inline(__always)
  func readSeenMore() {
    guard let topic = substanceTopic, topic.concept.type == .substance else { return }
    if mayHold(oneOf: Self.maybeMore) { lookForSeenMore(topic) }
  }

  @inline(never)
  private func lookForSeenMore(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard clause.role == .main, clause.subjectEnd > clause.subjectFirst,
        let change = change(behind: clause)
      else { continue }
      let with = chunkIndex(of: change.end)
      guard with > 0, isPreposition(with, grammar.with, grammar.on, grammar.in) else { continue }
      var causes = exposure(at: with).filter { $0.concept.type == .substance }
      if causes.isEmpty, isOfTopic(with + 1) { causes = list(at(with + 1, topic)) }
      for item in subjects(of: clause)
      where item.concept.type == .condition && !item.isVague && !item.isRisk {
        let isRead = drafts.contains {
          $0.object?.concept == item.concept && $0.kind != .statistic && $0.kind != .evidence
        }
        if isRead { continue }
        for cause in causes where cause.concept != item.concept {
          emit(
            kind: .association,
            predicate: change.isMore ? .increasesRiskOf : .decreasesRiskOf, subject: cause,
            object: item, clause: index, first: min(item.first, Int(verb.first)),
            end: Int(chunks[with].first))
        }
      }
    }
  }

  /// "seen more often", "were fewer": which way it goes, and the token behind it.
  private func change(behind clause: Clause) -> (isMore: Bool, end: Int)? {
    let verb = chunks[clause.chunk]
    let from = Int(verb.end)
    if verb.flags.contains(.passive), classes(Int(verb.head)).contains(.observeVerb),
      from + 1 < tokens.count, Self.often.contains(tokens[from + 1].hash)
    {
      if word(from) == grammar.more { return (true, from + 2) }
      if word(from) == grammar.less { return (false, from + 2) }
    }
    guard verb.flags.contains(.copular), !verb.flags.contains(.passive), from < tokens.count,
      Self.fewer.contains(tokens[from].hash)
    else { return nil }
    return (false, from + 1)
  }

  /// "the drug", "it", "the hormone"
  func isOfTopic(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk) else { return false }
    if chunks[chunk].flags.contains(.pronoun) { return word(head(chunk)) == grammar.it }
    return chunks[chunk].flags.contains(.definite)
      && (!classes(head(chunk)).isDisjoint(with: [.generic, .treatmentNoun])
        || Self.kinds.contains(tokens[head(chunk)].hash))
  }

  /// "the hormone", "the vitamin", and no more words: the substance that the text is about.
  func topicByKind(_ chunk: Int) -> Argument? {
    guard isNounPhrase(chunk), chunks[chunk].end - chunks[chunk].first == 2, isOfTopic(chunk)
    else { return nil }
    return substanceTopic
  }

  /// "without side effects", "with no serious adverse effects"
  func isWithout(_ chunk: Int) -> Bool {
    isPreposition(chunk, grammar.without)
      || isPreposition(chunk, grammar.with) && isNounPhrase(chunk + 1)
        && chunks[chunk + 1].flags.contains(.negated)
  }

  private static var maybeMore: WordMask {
    WordMask().or("often").or("frequently").or("commonly").or("fewer").or("rarer")
  }
  private static let often = WordSet("often frequently commonly")
  private static let fewer = WordSet("fewer rarer")
  private static let kinds = WordSet("hormone vaccine injection tablets pills capsules")
}
