import Claims

/// What may be taken together: "X can be taken with Y", "you can take X alongside Y", "it is fine to take X with Y", "X is safe
/// to use while taking Y". Who says so says that the two do not interact, and nothing of the safety of either.
extension SentenceReader {
  @inline(__always)
  func readJointUse() {
    guard analysis.mentions.count > 0, !saidByVerbs.isDisjoint(with: .takeVerb | .combineVerb),
      mayHold(grammar.with) || mayHold(grammar.alongside) || mayHold(grammar.while),
      said.contains(.canModal) || said.contains(.safeWord) || mayHold(oneOf: Self.maybeFine)
    else { return }
    lookForJointUse()
  }

  @inline(never)
  private func lookForJointUse() {
    for index in clauses.indices {
      let clause = clauses[index]
      guard !clause.isNegated, !clause.isUnasserted,
        !classes(head(clause.chunk)).isDisjoint(with: [.takeVerb, .combineVerb])
      else { continue }
      let isPermitted = clause.isCan && clause.role == .main
      let praise = isPermitted ? nil : praise(of: clause)
      guard isPermitted || praise != nil else { continue }
      var i = skipLight(clause.chunk + 1)
      var drugs = noArguments
      if chunks[clause.chunk].flags.contains(.passive) {
        drugs = substancesOnly(subjectOrTopic(of: clause))
      } else if isNounPhrase(i) {
        let found = arguments(from: i)
        drugs = substancesOnly(found.list)
        if drugs.isEmpty, chunks[i].flags.contains(.pronoun) { drugs = list(substanceTopic) }
        i = skipLight(found.end > i ? found.end : i + 1)
      } else if let praise {
        drugs = substancesOnly(subjectOrTopic(of: clauses[praise]))
      }
      let partners = partnersOfUse(from: i)
      guard !drugs.isEmpty, !partners.isEmpty else { continue }
      if let praise {
        drafts.removeAll { $0.predicate == .hasSafetyProfile && $0.clause == praise }
      }
      drafts.removeAll { $0.predicate == .hasSafetyProfile && $0.clause == index }
      for drug in drugs {
        for partner in partners where partner.concept != drug.concept {
          emit(
            kind: .safety, predicate: .interactsWith, subject: drug, object: partner, clause: index,
            isNegated: true, end: partner.end)
        }
      }
    }
  }

  /// The clause that calls it safe or fine to do so.
  private func praise(of clause: Clause) -> Int? {
    guard chunks[clause.chunk].form == .infinitive, clause.parent >= 0 else { return nil }
    let parent = clauses[clause.parent]
    guard chunks[parent.chunk].flags.contains(.copular), !parent.isNegated, !parent.isUnasserted
    else { return nil }
    let words = Int(chunks[parent.chunk].end)..<Int(chunks[clause.chunk].first)
    guard
      words.contains(where: {
        classes($0).contains(.safeWord) || Self.fine.contains(tokens[$0].hash)
      }), !words.contains(where: { tokens[$0].tag == .negation })
    else { return nil }
    return clause.parent
  }

  private func substancesOnly(_ list: ArgumentList) -> ArgumentList {
    list.filter { $0.concept.type == .substance && !$0.isVague && $0.isKnown }
  }

  /// "with Y", "together with Y", "alongside Y", "while taking Y"; not with food.
  func partnersOfUse(from chunk: Int) -> ArgumentList {
    var i = chunk
    if kind(i) == .conjunction || kind(i) == .adverb { i += 1 }
    if kind(i) == .subordinator, word(head(i)) == grammar.while || word(head(i)) == grammar.when {
      i = skipLight(i + 1)
      guard kind(i) == .verbGroup || isPreposition(i, grammar.on) else { return noArguments }
    } else {
      guard isPreposition(i) else { return noArguments }
      // "together with", "in combination with"
      while isPreposition(i), isPreposition(i + 1) { i += 1 }
      guard isPreposition(i, grammar.with, grammar.alongside) else { return noArguments }
    }
    return substancesOnly(arguments(from: skipLight(i + 1)).list).filter {
      !Self.foods.contains(tokens[$0.end - 1].hash)
    }
  }

  private static var maybeFine: WordMask {
    WordMask().or("fine").or("okay").or("ok").or("right").or("possible")
  }
  private static let fine = WordSet("fine okay ok right possible")
  private static let foods = WordSet(
    "food foods meal meals water milk juice breakfast dinner snack fat yogurt")
}
