import Claims

/// Amounts that say how large a dose is: "doses of 2 to 3 mg", "doses above 5 mg", "a 50 mg dose".
extension SentenceReader {
  func isSizeOfDose(_ token: Int, _ quantity: Quantity) -> Bool {
    quantity.per == "dose" || doseNoun(before: token) != nil || doseNoun(behind: token) != nil
  }

  /// The dose noun that the amount belongs to by what stands between them: "doses of", "dosages between", "a dose as
  /// low as".
  private func doseNoun(before token: Int) -> Int? {
    var i = token - 1
    if i >= 0, word(i) == grammar.of { i -= 1 }
    while i >= max(0, token - 5), Self.between.contains(tokens[i].hash) { i -= 1 }
    guard i >= 0, i >= token - 5, Self.doses.contains(tokens[i].hash) else { return nil }
    return i
  }

  private func doseNoun(behind token: Int) -> Int? {
    guard token + 1 < tokens.count, Self.doses.contains(tokens[token + 1].hash) else { return nil }
    return token + 1
  }

  /// "Only a single dose is recommended": one dose, of what the text is about.
  @inline(__always)
  func readSingleDoses() {
    guard mayHold(hash: Self.single), mayHoldLemma(grammar.dose) else { return }
    lookForSingleDoses()
  }

  @inline(never)
  private func lookForSingleDoses() {
    guard let topic = substanceTopic else { return }
    for clause in clauses where !clause.isUnasserted && !clause.isNegated {
      let c = clause.subjectFirst
      let verb = chunks[clause.chunk]
      guard clause.subjectEnd > c, isNounPhrase(c), lemma(head(c)) == grammar.dose,
        verb.flags.contains(.passive), classes(Int(verb.head)).contains(.intakeVerb),
        (Int(chunks[c].first)..<head(c)).contains(where: { tokens[$0].hash == Self.single }),
        (Int(chunks[c].first)..<head(c)).allSatisfy({ tokens[$0].kind != .quantity }),
        !isPreposition(c + 1, grammar.of)
      else { continue }
      doses.append(
        Dose(
          low: 1, high: 1, unit: "dose", per: nil,
          role: lemma(Int(verb.head)) == grammar.recommend ? .recommended : nil))
      drafts.append(
        Draft(
          kind: .dosage, predicate: .hasDose, subject: topic, object: nil, dose: doses.count - 1,
          first: Int(chunks[c].first), end: Int(verb.end)))
    }
  }

  private static var single: UInt64 { WordHash.of("single") }

  /// "a 5 mg dose of X", "doses of 5 mg of X"
  func substanceOfSizedDose(_ token: Int) -> Argument? {
    let last = doseNoun(behind: token) ?? token
    guard last + 1 < tokens.count, word(last + 1) == grammar.of else { return nil }
    return substanceBehind(last)
  }

  private static let doses = WordSet("dose doses dosage dosages")
  private static let between = WordSet("of as low high little much small large")
}
