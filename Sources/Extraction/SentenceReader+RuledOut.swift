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

  // MARK: Ruled out

  /// "A risk of Y can't be ruled out" does not deny it, and "was ruled out" does.
  @inline(__always)
  func settleRuledOut() {
    if mayHold(oneOf: Self.maybeRuled), drafts.contains(where: { $0.kind == .association }) {
      lookForRuledOut()
    }
  }

  @inline(never)
  private func lookForRuledOut() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let verb = head(clauses[index].chunk)
      let isRuled =
        Self.ruling.contains(tokens[verb].hash) && verb + 1 < tokens.count
        && tokens[verb + 1].hash == Self.out || isExcluding(index)
      let isOpen = (Int(chunks[clauses[index].chunk].first)..<verb).contains {
        tokens[$0].tag == .negation || classes($0).contains(.negator)
      }
      guard isRuled || isOpen && Self.excluding.contains(tokens[verb].hash) else { continue }
      for k in drafts.indices
      where drafts[k].kind == .association
        && (drafts[k].clause == index || clauses.count(where: { $0.role == .main }) <= 1)
      {
        drafts[k].isNegated = !isOpen
        drafts[k].isHedged = isOpen
      }
    }
  }

  /// "The trial excluded a higher risk of Y", and not "The trial excluded people at risk"
  private func isExcluding(_ index: Int) -> Bool {
    let verb = clauses[index].chunk
    guard Self.excluding.contains(tokens[head(verb)].hash), !chunks[verb].flags.contains(.passive),
      case let object = skipLight(verb + 1), isNounPhrase(object)
    else { return false }
    return Self.risks.contains(tokens[head(object)].hash)
  }

  private static let risks = WordSet("risk risks rise increase link association effect")
  private static var maybeRuled: WordMask {
    WordMask().or("ruled").or("rule").or("rules").or("excluded").or("exclude")
  }
  private static let ruling = WordSet("ruled rule rules")
  private static let excluding = WordSet("excluded exclude")
  private static var out: UInt64 { WordHash.of("out") }
  private static var pregnant: UInt64 { WordHash.of("pregnant") }
}
