import Claims

/// Risks that are named by one word more: "had a higher breast cancer risk", "twice the stroke risk of those"; and what
/// research holds to be a risk factor.
extension SentenceReader {
  @inline(__always)
  func readNamedRisks() {
    guard saidByVerbs.contains(.lightVerb), mayHoldLemma(grammar.risk) else { return }
    lookForNamedRisks()
  }

  @inline(never)
  private func lookForNamedRisks() {
    for c in chunks.indices
    where isNounPhrase(c) && lemma(head(c)) == grammar.risk && c > 0 {
      guard let index = governing(c), !clauses[index].isUnasserted,
        case let clause = clauses[index], skipLight(clause.chunk + 1) == c,
        classes(head(clause.chunk)).contains(.lightVerb), let object = riskNamed(by: c)
      else { continue }
      let words = Int(chunks[c].first)..<head(c)
      let isUp = words.contains { classes($0).contains(.increasing) || isMultiple($0) }
      let isDown = words.contains {
        classes($0).contains(.decreasing) || tokens[$0].hash == Self.half
      }
      guard isUp != isDown else { continue }
      let subjects = bearers(of: clause)
      guard !subjects.isEmpty else { continue }
      // "four times the risk" is no share.
      drafts.removeAll {
        $0.kind == .statistic && $0.end > words.lowerBound && $0.first <= words.upperBound
      }
      for subject in subjects where subject.concept != object.concept {
        emit(
          kind: .association, predicate: isUp ? .increasesRiskOf : .decreasesRiskOf,
          subject: subject, object: object, clause: index, end: Int(chunks[c].end))
      }
    }
  }

  /// "twice", "threefold", "2.1-fold", "four times": more than once.
  func isMultiple(_ token: Int) -> Bool {
    if Self.multiples.contains(tokens[token].hash) { return true }
    guard tokens[token].kind == .quantity else { return false }
    let amount = analysis.quantities[Int(tokens[token].quantity)]
    return amount.dimension == .multiple && (amount.low ?? amount.high ?? 0) > 1
  }

  /// "is considered", "was identified as", "emerged as": what stands behind is held to be so.
  func isHeldFor(_ chunk: Int) -> Bool {
    mayHoldLemma(grammar.factor)
      && (chunks[chunk].flags.contains(.passive) && Self.holding.contains(tokens[head(chunk)].hash)
        || Self.emerging.contains(tokens[head(chunk)].hash))
  }

  /// "data indicate a higher risk of Y in persons with X": X.
  func foundAmong(_ clause: Clause, _ end: Int) -> ArgumentList {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
      !classes(head(clause.subjectFirst)).isDisjoint(with: [.study, .researchNoun])
    else { return noArguments }
    return bearers(behind: end).filter { $0.concept.type == .condition || $0.isKnown }
  }

  /// "contributes to susceptibility to Y", "a risk of death, a relation": what is read of Y, or says nothing of its own.
  func leavesRisk(_ object: Argument) -> Bool {
    if Self.links.contains(lastHash(of: object)) { return true }
    guard object.end < tokens.count,
      let risk = trigger(lemma(object.end - 1), .noun, where: { $0.flags.contains(.risk) })
    else { return false }
    return isPreposition(chunkIndex(of: object.end), oneOf: risk.prepositions)
  }

  /// "predicts survival": nobody runs a risk of that.
  func foretells(_ predicate: Predicate, _ object: Argument) -> Bool {
    predicate == .increasesRiskOf && !object.isRisk && object.concept.type != .condition
      && isWanted(object) == true
  }

  /// "cases", "controls", "the groups": the sides of a study, of which nothing is said.
  func isCompared(_ argument: Argument) -> Bool {
    !argument.isKnown && argument.end - argument.first < 4
      && Self.sides.contains(lastHash(of: argument))
  }

  private static let multiples = WordSet(
    "twice double triple twofold threefold fourfold fivefold sixfold tenfold two-fold three-fold fold"
  )
  private static let holding = WordSet(
    "considered regarded identified recognized recognised viewed found established confirmed reported shown seen "
      + "proposed implicated")
  private static let emerging = WordSet("emerged emerges emerge remained remains remain")
  private static let sides = WordSet("case cases control controls group groups")
  private static var half: UInt64 { WordHash.of("half") }
}
