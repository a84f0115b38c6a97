import Claims

/// What foods give: "Spinach, oranges and peanuts are good sources of folate", "Rich sources of iron include liver".
extension SentenceReader {
  @inline(__always)
  func readSources() {
    if mayHold(oneOf: Self.maybeSource), mayHold(grammar.of) { lookForSources() }
  }

  @inline(never)
  private func lookForSources() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard clause.role == .main, clause.subjectEnd > clause.subjectFirst else { continue }
      let behind = skipLight(clause.chunk + 1)
      if verb.flags.contains(.copular), let nutrient = nutrient(ofSource: behind) {
        state(nutrient, foods(clause.subjectFirst, clause.chunk), index)
      } else if lemma(Int(verb.head)) == grammar.include || verb.flags.contains(.copular),
        let nutrient = nutrient(ofSource: clause.subjectFirst)
      {
        state(nutrient, arguments(from: behind).list, index)
      }
    }
  }

  /// "a good source of iron": iron.
  private func nutrient(ofSource chunk: Int) -> Argument? {
    guard isNounPhrase(chunk), Self.sources.contains(tokens[head(chunk)].hash),
      !chunks[chunk].flags.contains(.negated),
      (Int(chunks[chunk].first)..<head(chunk)).contains(where: {
        classes($0).contains(.goodWord) || Self.rich.contains(tokens[$0].hash)
      }), isPreposition(chunk + 1, grammar.of), isNounPhrase(chunk + 2)
    else { return nil }
    return arguments(from: chunk + 2).list.first {
      $0.concept.type == .substance && $0.isKnown && !$0.isVague
    }
  }

  /// The items of a list that a sentence begins with.
  private func foods(_ first: Int, _ end: Int) -> ArgumentList {
    arguments(from: listStart(ofFoods: first), limit: end).list
  }

  private func listStart(ofFoods chunk: Int) -> Int {
    var c = chunk
    while c > 1, kind(c - 1) == .comma || kind(c - 1) == .conjunction {
      let before = kind(c - 2) == .comma ? c - 3 : c - 2
      guard before >= 0, isNounPhrase(before) else { break }
      c = before
    }
    return c
  }

  private func state(_ nutrient: Argument, _ foods: ArgumentList, _ index: Int) {
    for food in foods
    where food.concept != nutrient.concept && !food.isVague && !isPerson(food)
      && food.concept.type != .condition && food.concept.type != .target
    {
      emit(
        kind: .association, predicate: .associatedWith, subject: food, object: nutrient,
        clause: index, first: food.first, end: max(food.end, nutrient.end))
    }
  }

  private static var maybeSource: WordMask { WordMask().or("source").or("sources") }
  private static let sources = WordSet("source sources")
  private static let rich = WordSet("rich richest great decent fine plentiful")
}
