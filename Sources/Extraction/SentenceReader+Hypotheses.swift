/// What is said to have been supposed, and what there is too little evidence of.
extension SentenceReader {
  /// "insufficient evidence that X": says nothing of X.
  func isInsufficient(_ noun: Int) -> Bool {
    (Int(chunks[noun].first)..<head(noun)).contains {
      tokens[$0].hash == Self.insufficient || tokens[$0].hash == Self.inadequate
    }
  }

  /// "little evidence that X"
  func saysLittle(_ noun: Int) -> Bool {
    (Int(chunks[noun].first)..<head(noun)).contains { Self.littleness.contains(tokens[$0].hash) }
  }

  /// "limited evidence that X", "some early evidence that X"
  func isThin(_ noun: Int) -> Bool {
    (Int(chunks[noun].first)..<head(noun)).contains {
      !classes($0).isDisjoint(with: [.evidenceLack, .tentativeWord, .lowWord])
    }
  }

  /// "no sign that X", "little indication that X"
  func isSign(_ noun: Int) -> Bool { Self.signs.contains(tokens[head(noun)].hash) }

  /// "not enough evidence that X", "isn't enough evidence that X"
  func isNotEnough(_ noun: Int, _ verb: Int) -> Bool {
    guard classes(head(noun)).contains(.researchNoun) else { return false }
    let isDenied =
      kind(verb) == .verbGroup && clauseOfChunk[verb] >= 0
      && chunks[verb].flags.contains(.negated)
    return evidenceWeight(noun, isDenied: isDenied) == .lacking
      && (Int(chunks[noun].first)..<head(noun)).contains {
        Self.amounts.contains(tokens[$0].hash)
      }
  }

  /// "insufficient evidence to say that X", "too early to say that X": the verb of saying.
  func isLeftUnsaid(_ verb: Int) -> Bool {
    guard kind(verb) == .verbGroup, chunks[verb].form == .infinitive,
      Self.concluding.contains(tokens[head(verb)].hash)
    else { return false }
    let noun = skipLightLeft(verb - 1)
    guard isNounPhrase(noun), classes(head(noun)).contains(.researchNoun) else { return false }
    return isInsufficient(noun) || evidenceWeight(noun) == .lacking
      || evidenceWeight(noun) == .absent
      || isNotEnough(noun, skipLightLeft(noun - 1))
  }

  private static let signs = WordSet("sign signs proof indication guarantee hint")
  private static let amounts = WordSet("enough sufficient adequate much")
  private static let concluding = WordSet(
    "say conclude show prove suggest confirm establish claim know determine demonstrate state")
  private static let littleness = WordSet("little scant scarce")
  private static var insufficient: UInt64 { WordHash.of("insufficient") }
  private static var inadequate: UInt64 { WordHash.of("inadequate") }

  /// "did not support the hypothesis that X", "the hypothesis that X was tested": X is denied by the one and left open by
  /// the other. True where the noun at `chunk` is such a one.
  func readHypothesis(_ clause: inout Clause, _ chunk: Int) -> Bool {
    if isNounPhrase(chunk), Self.concerns.contains(tokens[head(chunk)].hash) {
      let verb = skipLightLeft(chunk - 1)
      guard kind(verb) == .verbGroup, clauseOfChunk[verb] >= 0,
        Self.refuting.contains(tokens[head(verb)].hash)
      else { return false }
      // "a review discredited concerns that X"
      if !clauses[clauseOfChunk[verb]].isNegated { clause.isNegated.toggle() }
      return true
    }
    guard isNounPhrase(chunk), Self.hypotheses.contains(tokens[head(chunk)].hash) else {
      return false
    }
    let verb = skipLightLeft(chunk - 1)
    guard kind(verb) == .verbGroup, clauseOfChunk[verb] >= 0,
      !classes(head(verb)).isDisjoint(with: [.reportVerb, .proofVerb])
    else {
      clause.isUnasserted = true
      return true
    }
    let governor = clauses[clauseOfChunk[verb]]
    clause.isHedged = true
    if governor.isUnasserted { clause.isUnasserted = true }
    if governor.isNegated { clause.isNegated.toggle() }
    return true
  }

  private static let concerns = WordSet(
    "concern concerns fear fears notion idea claim claims belief myth theory")
  private static let refuting = WordSet(
    "discredit discredited discredits dispel dispelled dispels debunk debunked debunks refute "
      + "refuted refutes reject rejected disprove disproved disproven dismissed discounted")
  private static let hypotheses = WordSet("hypothesis hypotheses assumption")
}
