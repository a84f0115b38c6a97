import Claims

/// What is refused in a word: "leave it alone", "breastfeeding is discouraged", "pregnancy is a hard no".
extension SentenceReader {
  /// "leave it alone"
  func isLeavingAlone(_ chunk: Int) -> Bool {
    guard lemma(head(chunk)) == grammar.leave, isNounPhrase(chunk + 1) else { return false }
    let end = Int(chunks[chunk + 1].end)
    return end < tokens.count && tokens[end].hash == Self.alone
  }

  static var alone: UInt64 { WordHash.of("alone") }

  /// "Breastfeeding is discouraged", "pregnancy is a hard no": the state itself, on a page about a substance.
  func readRuledOut(_ index: Int) {
    let clause = clauses[index]
    let c = clause.subjectFirst
    guard clause.subjectEnd == c + 1, Self.states.contains(tokens[head(c)].hash),
      let topic = [discourse.sectionTopic, discourse.documentTopic, discourse.lastSubstance]
        .lazy.compactMap({ $0 }).first(where: { $0.concept.type == .substance && $0.isKnown })
    else { return }
    let verb = chunks[clause.chunk]
    if verb.flags.contains(.copular), !verb.flags.contains(.passive) {
      let i = skipLight(clause.chunk + 1)
      guard i < chunks.count, kind(i) != .outside,
        (Int(chunks[i].first)..<Int(chunks[i].end)).contains(where: {
          Self.refusals.contains(tokens[$0].hash)
        }), kind(i + 1) == .stop || kind(i + 1) == .outside || kind(i + 1) == .comma
      else { return }
    }
    guard let state = argument(first: head(c), end: head(c) + 1) else { return }
    stateRestriction(topic, state, index)
  }

  private static let refusals = WordSet("no no-go non-starter dealbreaker deal-breaker out")
  private static let states = WordSet("pregnancy breastfeeding lactation nursing")

  /// "Women are told not to become pregnant while on it."
  func readPregnancyWarning(_ index: Int) {
    let clause = clauses[index]
    let i = skipLight(clause.chunk + 1)
    guard kind(i) == .adjective, let item = condition(ofAdjective: i),
      tokens[head(i)].hash == Self.pregnant, let topic = substanceTopic,
      clause.isAdvice || clause.role == .complement || clause.isUnasserted
    else { return }
    stateRestriction(topic, item, index)
  }

  private static var pregnant: UInt64 { WordHash.of("pregnant") }
}
