import Claims

extension SentenceReader {
  /// "People who take X are less likely to develop Y": a risk in other words.
  @inline(__always)
  func readLikelihood() {
    guard contents.holds(form: .infinitive), said.contains(.proneWord) else { return }
    lookForLikelihood()
  }

  @inline(never)
  private func lookForLikelihood() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard verb.form == .infinitive, clause.parent >= 0,
        let direction = likelihood(before: clause.chunk)
      else { continue }
      let parent = clauses[clause.parent]
      var start = skipLight(clause.chunk + 1)
      // "develop Y", "suffer from Y", "come down with Y"
      while isPreposition(start) || kind(start) == .adverb { start += 1 }
      var objects = arguments(from: start).list.filter {
        $0.concept.type == .condition && !$0.isVague
      }
      if objects.isEmpty, substanceTopic == nil, isNounPhrase(start),
        chunks[start].flags.contains(.pronoun), word(head(start)) == grammar.it
      {
        // "more likely to get it"
        objects = list(
          (discourse.sectionCondition ?? discourse.documentCondition).map { at(start, $0) })
      }
      if objects.isEmpty, substanceTopic != nil, isNounPhrase(start), pointsToIllness(start) {
        // "twice as likely to develop them"
        objects = list((discourse.lastDisease ?? discourse.lastCondition).map { at(start, $0) })
      }
      if objects.isEmpty, readOccurrence(index, direction) || readPositive(index, parent) {
        continue
      }
      if objects.isEmpty, isAdverseEffect(start),
        let own = argument(first: Int(chunks[start].first), end: Int(chunks[start].end))
      {
        objects = list(own)
      }
      if objects.isEmpty { objects = list(outcome(clause.chunk)) }
      objects = joined(
        objects, furtherOutcomes(behind: max(arguments(from: start).end, clause.chunk + 1)))
      let subjects = bearers(of: parent)
      for object in objects {
        for subject in subjects where subject.concept != object.concept {
          emit(
            kind: .association,
            predicate: direction == .up ? .increasesRiskOf : .decreasesRiskOf, subject: subject,
            object: object, clause: clause.parent, end: object.end)
        }
      }
    }
  }

  /// "to die", "to faint", "to bleed": what befalls those who do, where nothing stands behind the verb.
  func outcome(_ chunk: Int) -> Argument? {
    guard !isNounPhrase(skipLight(chunk + 1)) else { return nil }
    let verb = head(chunk)
    let name =
      tokens[verb].hash == Self.die || tokens[verb].hash == Self.dying ? "death" : gerund(of: verb)
    guard let concept = lookup(name) ?? lookup(lowercased(verb)), concept.type == .condition else {
      return nil
    }
    return Argument(concept: concept, first: verb, end: verb + 1, isKnown: true)
  }

  /// "to die or have a stroke": what the verbs joined to the first say.
  private func furtherOutcomes(behind chunk: Int) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    var i = chunk
    while i < chunks.count {
      if kind(i) == .comma { i += 1 }
      if kind(i) == .conjunction { i += 1 }
      guard i > chunk, kind(i) == .verbGroup, isBareVerb(i) else { break }
      let items = arguments(from: skipLight(i + 1))
      let conditions = items.list.filter { $0.concept.type == .condition && !$0.isVague }
      found.append(contentsOf: conditions.isEmpty ? list(outcome(i)) : conditions)
      i = max(items.end, i + 1)
    }
    return found.list
  }

  /// "develop them", "get it", of an illness that was spoken of before the sentence.
  private func pointsToIllness(_ chunk: Int) -> Bool {
    chunks[chunk].flags.contains(.pronoun) && Self.pronouns.contains(tokens[head(chunk)].hash)
      && !analysis.mentions.contains {
        vocabulary.keys[Int($0.term)].concept.type == .condition
      }
  }

  private static let pronouns = WordSet("them it one")

  private func isBareVerb(_ chunk: Int) -> Bool {
    let tag = tokens[head(chunk)].tag
    return tag == .verb || tag != .past && lemma(head(chunk)) == grammar.have
  }

  private static var die: UInt64 { WordHash.of("die") }
  private static var dying: UInt64 { WordHash.of("dying") }

  /// "twice as likely", "three times more prone": how likely something is, and no amount.
  func isOfLikelihood(_ token: Int) -> Bool {
    guard said.contains(.proneWord) || token + 2 < tokens.count && word(token + 1) == grammar.as
    else { return false }
    guard token + 2 < tokens.count,
      classes(token + 1).contains(.increasing) || word(token + 1) == grammar.as
    else { return false }
    return classes(token + 2).contains(.proneWord) || condition(ofAdjectiveToken: token + 2) != nil
  }

  /// "Y is more likely to occur in people with X", "Y is more likely to affect men".
  private func readOccurrence(_ index: Int, _ direction: Argument.Direction) -> Bool {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    let occurs = classes(verb).contains(.occurVerb)
    guard occurs || Self.striking.contains(tokens[verb].hash) else { return false }
    let objects = subjects(of: clauses[clause.parent]).filter {
      $0.concept.type == .condition && !$0.isVague
    }
    guard !objects.isEmpty else { return false }
    let causes = occurs ? bearers(behind: clause.chunk + 1) : struck(from: clause.chunk + 1)
    for cause in causes {
      for object in objects where object.concept != cause.concept {
        emit(
          kind: .association,
          predicate: direction == .up ? .increasesRiskOf : .decreasesRiskOf, subject: cause,
          object: object, clause: clause.parent, end: cause.end)
      }
    }
    return !causes.isEmpty
  }

  private static let striking = WordSet("affect strike afflict")

  /// "affect men and people with X"
  private func struck(from chunk: Int) -> ArgumentList {
    let c = skipLight(chunk)
    guard isPersonPhrase(c) else { return noArguments }
    return personsAtRisk(from: c)
  }

  /// The direction of "more likely" or "less likely" right before the verb of a chunk.
  func likelihood(before chunk: Int) -> Argument.Direction? {
    var token = head(chunk) - 1
    let stop = max(0, token - 6)
    while token > stop {
      if classes(token).contains(.proneWord), token > 0 {
        if classes(token - 1).contains(.decreasing) { return .down }
        if classes(token - 1).contains(.increasing) { return .up }
        // "twice as likely"
        if word(token - 1) == grammar.as { return .up }
      }
      token -= 1
    }
    return nil
  }
}
