import Claims

/// For whom and for what a dose is meant, and whether it is advised against.
extension SentenceReader {
  /// What the dose is taken for: "300 mg for migraine", "For migraine, … 300 mg", "the dose of X for
  /// migraine is 300 mg", "adults with migraine should take 300 mg". Behind the amount no verb may stand
  /// between, because then the verb says what the words after it are about.
  func doseIndication(_ token: Int, _ part: Range<Int>) -> ConceptKey? {
    let c = chunkIndex(of: token)
    guard c >= 0 else { return nil }
    if isPreposition(0, grammar.for), let named = condition(at: 1) { return named }
    return indicationBehind(c) ?? indicationBefore(c, part) ?? indicationOfPersons(c, part)
  }

  private func indicationBehind(_ c: Int) -> ConceptKey? {
    var i = c + 1
    while i < min(chunks.count - 1, c + 7) {
      switch kind(i) {
      case .verbGroup, .semicolon, .subordinator, .relative, .stop: return nil
      case .preposition where isPreposition(i, grammar.for):
        if let named = condition(at: i + 1) { return named }
      default: break
      }
      i += 1
    }
    return nil
  }

  /// "the usual dose of X for migraine is 300 mg", "X for migraine is taken at 300 mg".
  private func indicationBefore(_ c: Int, _ part: Range<Int>) -> ConceptKey? {
    var verbs = 0
    var i = c - 1
    while i > 0, part.contains(Int(chunks[i].first)) {
      switch kind(i) {
      case .verbGroup:
        verbs += 1
        if verbs > 1 { return nil }
      case .semicolon, .subordinator, .relative, .stop: return nil
      case .preposition where isPreposition(i, grammar.for):
        if let named = condition(at: i + 1) { return named }
      default: break
      }
      i -= 1
    }
    return nil
  }

  /// "adults with migraine should take 300 mg", "300 mg in patients with migraine".
  private func indicationOfPersons(_ c: Int, _ part: Range<Int>) -> ConceptKey? {
    var i = chunks.count - 3
    while i >= 0 {
      defer { i -= 1 }
      guard part.contains(Int(chunks[i].first)), isNounPhrase(i),
        isPreposition(i + 1, grammar.with), let named = condition(at: i + 2)
      else { continue }
      let phrase = chunks[i]
      guard let argument = argument(first: Int(phrase.possessorEnd), end: Int(phrase.end)),
        isPerson(argument)
      else { continue }
      let isTaker =
        i > 0 && isPreposition(i - 1, grammar.for, grammar.in, grammar.to, grammar.by)
        || clauses.contains { $0.subjectFirst == i && hasPersonSubject($0) }
      if isTaker { return named }
    }
    return nil
  }

  /// Adds the substance that a dose is taken beside: "with clarithromycin, do not exceed 20 mg", "in patients taking
  /// clarithromycin", and in a row of a table the substance of its first cell.
  func addCompanion(of token: Int, _ subject: Argument) {
    guard analysis.mentions.count > 1 else { return }
    for mention in analysis.mentions {
      guard let other = companion(mention, token), other.concept != subject.concept else {
        continue
      }
      qualifiers.append(Qualifier(kind: .substance, concept: other.concept))
      return
    }
  }

  private func companion(_ mention: Mention, _ token: Int) -> Argument? {
    let first = Int(mention.first)
    guard vocabulary.keys[Int(mention.term)].concept.type == .substance,
      isCell ? mention.first == 0 && token > 0 : isTakenBeside(first)
    else { return nil }
    return argument(first: first, end: Int(mention.end))
  }

  /// Whether the words before a substance say that it is taken beside another.
  private func isTakenBeside(_ first: Int) -> Bool {
    guard first > 0 else { return false }
    if Self.beside.contains(tokens[first - 1].hash) {
      return first > 1 && tokens[first - 2].tag != .to && isOfPersons(before: first - 1)
    }
    guard word(first - 1) == grammar.with else { return false }
    return (max(0, first - 4)..<first - 1).contains { Self.together.contains(tokens[$0].hash) }
  }

  /// "patients taking X", "those who are on X"
  private func isOfPersons(before token: Int) -> Bool {
    (max(0, token - 4)..<token).contains {
      classes($0).contains(.person) || Self.those.contains(tokens[$0].hash)
    }
  }

  private static let beside = WordSet("taking receiving using")
  private static let together = WordSet(
    "coadministered administered concomitantly concurrently combined together combination "
      + "coadministration concomitant simultaneously")
  private static let those = WordSet("patients people those who adults individuals")

  private func condition(at chunk: Int) -> ConceptKey? {
    guard isNounPhrase(chunk) else { return nil }
    return arguments(from: chunk).list.first {
      $0.concept.type == .condition && !$0.isVague
    }?.concept
  }

  /// "is not recommended at 300 mg", "should not take 300 mg", "advises against taking 300 mg", "avoid 300 mg":
  /// whether just this amount is one not to take.
  func isAdvisedAgainst(
    _ token: Int, _ bounds: (low: Double?, high: Double?, role: DoseRole?)
  ) -> Bool {
    let quantity = analysis.quantities[Int(tokens[token].quantity)]
    if token > 0, isCountOfForms(token - 1) || tokens[token - 1].kind == .open { return false }
    // "adults should not take more than 100 mg, and the old no more than 50 mg", but "advises against X at no more than"
    if quantity.low == nil, text[quantity.range.start] | 0x20 == UInt8(ascii: "n"), token > 0,
      tokens[token - 1].tag != .preposition
    {
      return false
    }
    if quantity.low != nil, quantity.high != nil, isFoundUnwise(token) { return true }
    guard bounds.role != .toxic, bounds.role != .maximum || quantity.low == nil,
      let index = governingClause(ofToken: token)
    else {
      return false
    }
    var clause = clauses[index]
    guard clause.chunk < chunkIndex(of: token) else { return false }
    while true {
      if Self.taking.contains(tokens[head(clause.chunk)].hash),
        clause.isNegated || isPreposition(clause.chunk - 1, grammar.against)
          || isPreposition(clause.chunk + 1, grammar.against)
      {
        return true
      }
      guard clause.parent >= 0, clause.role == .complement || clause.role == .gerund else {
        return false
      }
      clause = clauses[clause.parent]
    }
  }

  /// Whether the words up to the next verb say how much is taken.
  func namesAnAmount(from chunk: Int) -> Bool {
    var i = chunk
    while i < chunks.count, kind(i) != .verbGroup {
      for token in Int(chunks[i].first)..<Int(chunks[i].end) where tokens[token].kind == .quantity {
        let quantity = analysis.quantities[Int(tokens[token].quantity)]
        if quantity.dimension == .mass || quantity.dimension == .activity { return true }
      }
      i += 1
    }
    return false
  }

  private static let taking = WordSet(
    "take takes taking taken use uses using used recommend recommends recommended advise advises "
      + "advised prescribe prescribes prescribing prescribed give gives giving given administer "
      + "administering administered ingest ingesting consume consuming consumed")
}
