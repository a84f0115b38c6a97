import Claims

/// "High levels can cause Y", "low blood levels lead to Y": too much or too little of what the text is about, where the words
/// name nothing else.
extension SentenceReader {
  func extremeLevel(_ argument: Argument) -> Argument? {
    guard mayHold(oneOf: Self.maybeLevels) else { return nil }
    let c = chunkIndex(of: argument.end - 1)
    guard c >= 0, isNounPhrase(c), Self.levels.contains(tokens[head(c)].hash),
      // "high levels of Z"
      !isPreposition(c + 1, grammar.of), chunks[c].possessorEnd == chunks[c].first
    else { return nil }
    var extent: Bool?
    for i in Int(chunks[c].first)..<head(c) {
      if Self.high.contains(tokens[i].hash) {
        extent = true
      } else if Self.low.contains(tokens[i].hash) {
        extent = false
      } else if !Self.fluids.contains(tokens[i].hash), tokens[i].tag != .adverb {
        return nil
      }
    }
    guard let extent else { return nil }
    var whole = argument
    whole.first = Int(chunks[c].first)
    whole.end = Int(chunks[c].end)
    if !extent { return nutrientInQuestion.map { lack(of: $0, whole) } }
    guard var topic = substanceTopic, topic.concept.type == .substance else { return nil }
    topic.first = whole.first
    topic.end = whole.end
    topic.worded = 0..<0
    topic.isNegated = argument.isNegated
    return topic
  }

  /// Whether a clause speaks of so much of a substance that it does harm.
  func speaksOfHighLevel(_ clause: Clause) -> Bool {
    guard mayHold(oneOf: Self.maybeLevels), clause.subjectEnd > clause.subjectFirst,
      isNounPhrase(clause.subjectFirst),
      Self.levels.contains(tokens[head(clause.subjectFirst)].hash)
    else { return false }
    let words = Int(chunks[clause.subjectFirst].first)..<head(clause.subjectFirst)
    return !isPreposition(clause.subjectFirst + 1, grammar.of)
      && words.contains { Self.high.contains(tokens[$0].hash) }
      && words.allSatisfy {
        Self.high.contains(tokens[$0].hash) || Self.fluids.contains(tokens[$0].hash)
      }
  }

  /// "Deficiency leads to Y": that of what the text is about.
  func ownDeficiency(_ argument: Argument) -> Argument? {
    guard
      (argument.first..<argument.end - 1).allSatisfy({ tokens[$0].tag == .adjective }),
      let topic = nutrientInQuestion
    else { return nil }
    return lack(of: topic, argument)
  }

  /// Too little of a substance, where an argument stands.
  private func lack(of topic: Argument, _ argument: Argument) -> Argument {
    var lack = argument
    lack.concept = concept(topic.concept, "deficiency", .condition)
    lack.worded = 0..<0
    lack.isKnown = true
    lack.isVague = false
    return lack
  }

  private static var maybeLevels: WordMask {
    WordMask().or("level").or("levels").or("concentration").or("concentrations")
  }
  private static let levels = WordSet("level levels concentration concentrations")
  private static let high = WordSet("high higher elevated raised excessive toxic excess dangerous")
  private static let low = WordSet("low lower insufficient inadequate deficient reduced")
  private static let fluids = WordSet("blood serum plasma very extremely too")
}
