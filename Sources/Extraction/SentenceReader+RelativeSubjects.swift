/// What a clause behind a relative, a preposition or "ability" speaks of, and whether it says it.
extension SentenceReader {
  /// The singular noun that a verb in the singular speaks of and that a participle separates from the plural before
  /// the relative: "a mineral found in all cells that is".
  func singularMeant(_ clause: Clause, _ plural: Int) -> Range<Int>? {
    let verb = tokens[Int(chunks[clause.chunk].first)]
    guard verb.tag == .verbS || Self.singulars.contains(verb.hash) else { return nil }
    let preposition = skipLightLeft(chainStart(endingAt: plural) - 1)
    let participle = skipLightLeft(preposition - 1)
    guard tokens[head(plural)].flags.contains(.pluralForm) else { return nil }
    guard isPreposition(preposition), kind(participle) == .verbGroup,
      chunks[participle].form == .participle, clauseOfChunk[participle] >= 0
    else { return nil }
    let index = Int(clauseOfChunk[participle])
    let other = clauses[index]
    guard other.role == .reduced, other.subjectEnd > other.subjectFirst,
      isNounPhrase(other.subjectFirst),
      !tokens[head(other.subjectEnd - 1)].flags.contains(.pluralForm)
    else { return nil }
    return other.subjectFirst..<other.subjectEnd
  }

  /// "a disease in which people have Y"
  func isInWhich(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst else { return false }
    let relative = skipLightLeft(clause.subjectFirst - 1)
    guard relative > 0, relative < clause.subjectFirst else { return false }
    let word = tokens[head(relative)].hash
    return word == Self.which && isPreposition(relative - 1) || word == Self.where
  }

  /// "may decrease X's ability to prevent Y", "reduces the ability of X to": the ability that is lessened.
  func isLessened(_ ability: Int) -> Bool {
    guard isNounPhrase(ability), classes(head(ability)).contains(.ability),
      let parent = clauses.last, parent.chunk < ability, ability - parent.chunk < 4
    else { return false }
    let verb = head(parent.chunk)
    return trigger(
      lemma(verb), .verb,
      where: {
        if case .fixed(.mechanism, .decreases) = $0.effect { return true }
        return false
      }) != nil
  }

  /// "approved for use in treating Y": the approval says it.
  func isApprovedUse(_ preposition: Int) -> Bool {
    let use = skipLightLeft(preposition - 1)
    guard isPreposition(preposition, grammar.in), isNounPhrase(use),
      lemma(head(use)) == grammar.use, isPreposition(skipLightLeft(use - 1), grammar.for)
    else { return false }
    return clauses.last.map { classes(head($0.chunk)).contains(.approval) } ?? false
  }

  private static var `where`: UInt64 { WordHash.of("where") }
  private static let singulars = WordSet("is was has 's")
  private static var which: UInt64 { WordHash.of("which") }
}
