import Claims

/// Two things that do not go together: "X and Y should not be used together", "X and Y are incompatible", "an interaction
/// between X and Y".
extension SentenceReader {
  @inline(__always)
  func readNotTogether() {
    guard analysis.mentions.count > 1, mayHold(oneOf: Self.maybeApart) else { return }
    lookForNotTogether()
  }

  @inline(never)
  private func lookForNotTogether() {
    for index in clauses.indices where clauses[index].role == .main && !clauses[index].isUnasserted
    {
      guard let isNegated = isApart(clauses[index]) else { continue }
      statePair(subjects(of: clauses[index]), index, isNegated: isNegated)
    }
    for c in chunks.indices
    where isNounPhrase(c) && Self.interactions.contains(tokens[head(c)].hash)
      && c + 2 < chunks.count && isBetweenTwo(c + 1)
    {
      let clause = governing(c)
      if let clause, clauses[clause].isUnasserted { continue }
      statePair(
        arguments(from: c + 2).list, clause ?? -1, isNegated: chunks[c].flags.contains(.negated))
    }
  }

  /// Whether the clause says that its subjects do not go together (false), or that they do (true); nil for neither.
  private func isApart(_ clause: Clause) -> Bool? {
    let verb = chunks[clause.chunk]
    if verb.flags.contains(.copular) {
      let quality = skipLight(clause.chunk + 1)
      guard quality < chunks.count, kind(quality) == .adjective || isNounPhrase(quality) else {
        return nil
      }
      let hash = tokens[head(quality)].hash
      if hash == Self.incompatible { return clause.isNegated }
      return hash == Self.compatible && clause.isNegated ? false : nil
    }
    let kinds = classes(Int(verb.head))
    guard verb.flags.contains(.passive), clause.isNegated,
      clause.isAdvice || clause.isCan || Self.must(tokens, verb)
    else { return nil }
    let isTogether = (Int(verb.first)..<min(tokens.count, Int(verb.end) + 4)).contains {
      tokens[$0].hash == Self.together
    }
    if kinds.contains(.combineVerb) { return false }
    return isTogether && !kinds.isDisjoint(with: [.takeVerb, .intakeVerb]) ? false : nil
  }

  private static func must(_ tokens: Row<Token>, _ verb: Chunk) -> Bool {
    (Int(verb.first)..<Int(verb.end)).contains { tokens[$0].tag == .modal }
  }

  private func statePair(_ named: ArgumentList, _ index: Int, isNegated: Bool) {
    var drugs = named.filter { $0.concept.type == .substance && $0.isKnown && !$0.isVague }
    guard drugs.count > 1 else { return }
    if let topic = substanceTopic, let own = drugs.first(where: { $0.concept == topic.concept }) {
      drugs = joined(list(own), drugs.filter { $0.concept != topic.concept })
    }
    guard let first = drugs.first else { return }
    for other in drugs where other.concept != first.concept {
      guard
        !drafts.contains(where: {
          $0.predicate == .interactsWith
            && ($0.object?.concept == other.concept || $0.object?.concept == first.concept)
        })
      else { continue }
      emit(
        kind: .safety, predicate: .interactsWith, subject: first, object: other, clause: -1,
        isNegated: isNegated, isHedged: index >= 0 && clauses[index].isHedged,
        first: min(first.first, other.first), end: max(first.end, other.end))
    }
  }

  /// "between X and Y"
  func isBetweenTwo(_ chunk: Int) -> Bool {
    isPreposition(chunk) && Self.between.contains(tokens[head(chunk)].hash)
  }

  private static var maybeApart: WordMask {
    WordMask().or("together").or("combined").or("mixed").or("incompatible").or("compatible").or(
      "interaction"
    )
    .or("interactions")
  }
  private static let interactions = WordSet("interaction interactions")
  private static let between = WordSet("between among")
  private static var together: UInt64 { WordHash.of("together") }
  private static var incompatible: UInt64 { WordHash.of("incompatible") }
  private static var compatible: UInt64 { WordHash.of("compatible") }
}
