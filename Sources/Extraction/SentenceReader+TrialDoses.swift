/// Doses that were given or compared in a study, which nobody recommends by saying so.
extension SentenceReader {
  /// "Participants took 5 mg", "women were randomly assigned to 5 mg", "were compared with 5 mg": what was done with those
  /// who took part.
  func isOfTrial(_ token: Int) -> Bool {
    guard contents.holds(form: .finite) else { return false }
    return clauses.contains { clause in
      clause.role == .main && clause.subjectEnd > clause.subjectFirst
        && clause.chunk < chunkIndex(of: token) && isPast(clause) && isOfTakingPart(clause)
    }
  }

  private func isPast(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    return (Int(verb.first)..<Int(verb.end)).contains {
      tokens[$0].tag == .past || Self.were.contains(tokens[$0].hash)
    }
  }

  private func isOfTakingPart(_ clause: Clause) -> Bool {
    let verb = tokens[head(clause.chunk)].hash
    if Self.assigned.contains(verb) { return true }
    guard Self.given.contains(verb), isNounPhrase(clause.subjectFirst) else { return false }
    let subject = head(clause.subjectFirst)
    return Self.participants.contains(tokens[subject].hash)
      || chunks[clause.subjectFirst].flags.contains(.pronoun) == false
        && classes(subject).contains(.person)
        && !chunks[clause.subjectFirst].flags.contains(.possessiveDeterminer)
  }

  /// "an intake of less than 800 mg vs more than 1200 mg", "divided by intake (<800 mg)": where those who took part were
  /// told apart.
  func isOfStratum(_ token: Int) -> Bool {
    mayHold(oneOf: Self.maybeStrata)
      && tokens.indices.contains { Self.strata.contains(tokens[$0].hash) && abs($0 - token) < 12 }
  }

  /// "during the last 2 h": a part of the time that passed, and no dose of what took so long.
  func isStretch(_ token: Int, _ quantity: Quantity) -> Bool {
    quantity.dimension == .duration && token > 0
      && (Self.stretches.contains(tokens[token - 1].hash)
        || quantity.per == nil && Self.moments.contains(tokens[token - 1].hash))
  }

  private static let were = WordSet("was were had")
  private static let assigned = WordSet("assigned randomized randomised allocated")
  private static let given = WordSet(
    "received took given asked treated compared supplemented administered ingested consumed swallowed"
  )
  private static let participants = WordSet(
    "group groups arm arms participants subjects volunteers controls mice rats animals")
  private static var maybeStrata: WordMask {
    WordMask().or("vs").or("versus").or("stratified").or("quartile").or("tertile").or("quintile")
      .or("quartiles").or("tertiles").or("quintiles").or("reporting").or("divided")
  }
  private static let strata = WordSet(
    "vs versus stratified quartile tertile quintile quartiles tertiles quintiles reporting divided")
  private static let moments = WordSet("at the during within after before")
  private static let stretches = WordSet("last first next final past previous preceding")
}
