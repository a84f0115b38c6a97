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

  /// "More than 10 mg of X", "X in amounts above 3 g", "Doses over 200 mg a day", as what a clause is about: what is taken in
  /// that amount.
  @inline(__always)
  func takenInAmount(_ first: Int, _ end: Int) -> Argument? {
    guard contents.holds(token: .quantity) else { return nil }
    return lookForTaken(first, end)
  }

  @inline(never)
  private func lookForTaken(_ first: Int, _ end: Int) -> Argument? {
    let last = Int(chunks[end - 1].end)
    guard
      let token = (Int(chunks[first].first)..<last).first(where: { tokens[$0].kind == .quantity })
    else { return nil }
    let quantity = analysis.quantities[Int(tokens[token].quantity)]
    switch quantity.dimension {
    case .mass, .activity: break
    default: return nil
    }
    guard isDose(quantity), isAmount(from: first, to: chunkIndex(of: token)) else { return nil }
    var found = (substanceOfSizedDose(token) ?? substanceBehind(token)).flatMap {
      $0.end <= last ? $0 : nil
    }
    var isDosed = false
    var c = first
    while found == nil, c >= 0, isNounPhrase(c) {
      if let own = takenBefore(token, in: c) { found = own }
      if (Int(chunks[c].first)..<min(token, Int(chunks[c].end))).contains(where: {
        classes($0).contains(.doseNoun)
      }) {
        isDosed = true
      }
      guard isPreposition(c - 1) else { break }
      c -= 2
    }
    if found == nil, isDosed { found = substanceTopic }
    guard var found, found.concept.type == .substance, found.isKnown, !found.isVague else {
      return nil
    }
    if quantity.high == nil, found.regimen == nil { found.regimen = .high }
    return found
  }

  /// "Doses of iron above", but not "A diet with": whether only what is taken stands before the amount.
  private func isAmount(from first: Int, to last: Int) -> Bool {
    (first..<max(first, last)).allSatisfy {
      !isNounPhrase($0) || classes(head($0)).contains(.doseNoun)
        || mentionTerm(head($0))?.concept.type == .substance
    }
  }

  /// The substance that a phrase names before the amount.
  private func takenBefore(_ token: Int, in chunk: Int) -> Argument? {
    let first = Int(chunks[chunk].possessorEnd)
    var end = min(token, Int(chunks[chunk].end))
    while end > first, classes(end - 1).contains(.doseNoun) || tokens[end - 1].mention < 0 {
      end -= 1
    }
    return end > first ? argument(first: first, end: end) : nil
  }

  private static let doses = WordSet("dose doses dosage dosages")
  private static let between = WordSet("of as low high little much small large")
}
