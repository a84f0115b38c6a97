import Claims

/// What becomes of the body, where the text tells what a substance does to those who take it: "Bones may thin", "Hair thins in
/// some", "The lungs become inflamed", "Babies can be floppy", "Some get stroppy".
extension SentenceReader {
  /// - Parameter isUnder: whether the heading, the lead-in or a question says that side effects are spoken of.
  @inline(__always)
  func readHarmsOfBody(isUnder: Bool) {
    guard isUnder, !isCell, tokens.count > 1, tokens.count < 50, !clauses.isEmpty,
      discourse.documentTopic?.concept.type == .substance
    else { return }
    lookForHarmsOfBody()
  }

  @inline(never)
  private func lookForHarmsOfBody() {
    guard let topic = substanceTopic, topic.isKnown, topic.concept.type == .substance else {
      return
    }
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard clause.role == .main, clause.subjectEnd > clause.subjectFirst,
        isNounPhrase(clause.subjectFirst)
      else { continue }
      if hasPersonSubject(clause) || isOfSomeTakers(clause) {
        readStatesOfTakers(index, topic)
      } else {
        readChangesOfParts(index, topic)
      }
    }
  }

  // MARK: Parts of the body

  private func readChangesOfParts(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    let behind = skipLight(clause.chunk + 1)
    let parts = arguments(from: listStart(clause), limit: clause.chunk).list.filter {
      $0.isKnown && !$0.isVague && $0.concept.type == .target && $0.direction == .none
        && $0.first >= Int(chunks[clause.subjectFirst].first)
    }
    guard !parts.isEmpty else { return }
    var harms = noArguments
    var end = Int(chunks[clause.chunk].end)
    let isOfState =
      chunks[clause.chunk].flags.contains(.copular)
      || classes(verb).contains(.becomeVerb) || Self.going.contains(tokens[verb].hash)
    if isOfState, behind < chunks.count,
      kind(behind) == .adjective
        || kind(behind) == .verbGroup && chunks[behind].form == .participle,
      let quality = quality(behind)
    {
      harms = parts.map { joined(quality, $0) }
      end = quality + 1
    } else if chunks[clause.chunk].flags.contains(.passive), let quality = quality(clause.chunk) {
      harms = parts.map { joined(quality, $0) }
    } else if !isNounPhrase(behind), let trouble = trouble(verb) {
      harms = parts.map { joined($0, trouble) }
    }
    state(harms, asEffectsOf: topic, index, end: end)
  }

  // MARK: Persons

  /// "Babies can be floppy or jittery", "Some get stroppy", "A few people feel woozy"
  private func readStatesOfTakers(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    guard
      !classes(verb).isDisjoint(with: .feelVerb | .becomeVerb)
        || chunks[clause.chunk].flags.contains(.copular) && (clause.isCan || clause.isHedged),
      !chunks[clause.chunk].flags.contains(.passive), !clause.isAdvice
    else { return }
    var token = Int(chunks[clause.chunk].end)
    var found = ArgumentListBuilder(cache.pool)
    while token < tokens.count, token < Int(chunks[clause.chunk].end) + 8 {
      if let own = condition(ofAdjectiveToken: token) {
        found.append(own)
      } else if tokens[token].kind != .comma, tokens[token].tag != .conjunction,
        tokens[token].tag != .adverb, tokens[token].tag != .determiner
      {
        break
      }
      token += 1
    }
    // "Some are pregnant" tells who they are.
    let states = found.list.filter { !DocumentWalk.states.contains(tokens[$0.first].hash) }
    state(states, asEffectsOf: topic, index, end: token)
  }

  /// "Some", "A few", "Others"
  private func isOfSomeTakers(_ clause: Clause) -> Bool {
    clause.subjectEnd == clause.subjectFirst + 1
      && Self.some.contains(tokens[head(clause.subjectFirst)].hash)
  }

  private static let some = WordSet("some few many others several most")
  private static let going = WordSet("go goes gone went turn turns turned grow grows")
}
