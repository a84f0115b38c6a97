import Claims

/// What is to be taken hours apart: "take X at least two hours before Y", "X should be taken four hours apart from Y".
/// Who says so says that the two interact, and nothing of how long anything takes.
extension SentenceReader {
  @inline(__always)
  func readSpacing() {
    if contents.holds(token: .quantity), mayHold(oneOf: Self.maybeSeparate) { lookForSeparate() }
    guard contents.holds(token: .quantity), saidByVerbs.contains(.takeVerb),
      mayHold(grammar.before) || mayHold(grammar.after) || mayHold(grammar.apart)
    else { return }
    lookForSpacing()
  }

  @inline(never)
  private func lookForSpacing() {
    for token in tokens.indices.dropLast() where tokens[token].kind == .quantity {
      guard analysis.quantities[Int(tokens[token].quantity)].dimension == .duration,
        let index = governingClause(ofToken: token),
        classes(head(clauses[index].chunk)).contains(.takeVerb)
      else { continue }
      let next = word(token + 1)
      guard next == grammar.before || next == grammar.after || next == grammar.apart else {
        continue
      }
      let others = partners(from: spaced(from: chunkIndex(of: token + 1) + 1)).filter {
        ($0.isKnown || isDrugClass($0)) && !Self.spacedFromMeals.contains(tokens[$0.end - 1].hash)
      }
      guard !others.isEmpty else { continue }
      let clause = clauses[index]
      var drugs =
        chunks[clause.chunk].flags.contains(.passive)
        ? subjects(of: clause) : arguments(from: skipLight(clause.chunk + 1)).list
      drugs = drugs.filter { $0.concept.type == .substance && !$0.isVague }
      if drugs.isEmpty { drugs = list(substanceTopic) }
      drafts.removeAll { $0.kind == .pharmacokinetic && $0.object?.first == token }
      for drug in drugs {
        for other in others where other.concept != drug.concept {
          stateRestriction(drug, other, index)
        }
      }
    }
  }

  /// "Separate X from Y by four hours", "doses of X and Y should be separated by at least two hours"
  @inline(never)
  private func lookForSeparate() {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard Self.separating.contains(tokens[Int(verb.head)].hash), !clause.isNegated, !isQuestion,
        (Int(verb.end)..<tokens.count).contains(where: {
          tokens[$0].kind == .quantity
            && analysis.quantities[Int(tokens[$0].quantity)].dimension == .duration
            // "by four hours", "by at least four hours"
            && (word($0 - 1) == grammar.by || word(max(0, $0 - 2)) == grammar.by
              || word(max(0, $0 - 3)) == grammar.by)
        })
      else { continue }
      let isPassive = verb.flags.contains(.passive)
      let object = skipLight(clause.chunk + 1)
      let found = isPassive ? noArguments : arguments(from: object).list
      var all = (isPassive ? subjects(of: clause) : found).filter {
        !$0.isVague && ($0.concept.type == .substance && $0.isKnown || isDrugClass($0))
      }
      let from = (clause.chunk + 1..<chunks.count).first { isPreposition($0, grammar.from) }
      if let from, from < clause.chunk + 8 {
        all = joined(all.isEmpty ? list(substanceTopic) : all, partners(from: from + 1))
      }
      if let topic = substanceTopic, let own = all.first(where: { $0.concept == topic.concept }) {
        all = joined(list(own), all.filter { $0.concept != topic.concept })
      } else if all.count == 1, let topic = substanceTopic {
        all = joined(list(topic), all)
      }
      guard let first = all.first else { continue }
      for other in all
      where other.concept != first.concept && !Self.spacedFromMeals.contains(lastHash(of: other)) {
        stateRestriction(first, other, index)
      }
    }
  }

  private static var maybeSeparate: WordMask {
    WordMask().or("separate").or("separated").or("separating").or("space").or("spaced")
  }
  private static let separating = WordSet("separate separated separating space spaced")

  /// Past "from", "taking", "you take".
  private func spaced(from chunk: Int) -> Int {
    var i = chunk
    if isPreposition(i, grammar.from) { i += 1 }
    if isNounPhrase(i), chunks[i].flags.contains(.pronoun), kind(i + 1) == .verbGroup { i += 1 }
    if kind(i) == .verbGroup, classes(head(i)).contains(.takeVerb) { i += 1 }
    return i
  }

  static let spacedFromMeals = WordSet(
    "food foods meal meals breakfast lunch dinner milk water bed bedtime sleep exercise surgery")
}
