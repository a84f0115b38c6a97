import Claims

/// What words before a statement take back from it: "nobody has shown that", "far from clear that", "no better than a
/// sugar pill at", "no reason to think", "failed to find a benefit for", "evidence that … is lacking".
///
/// Words in a row, not clauses: they are few, and the statement stands behind them whatever its form.
extension SentenceReader {
  /// Denies, leaves out or turns into what is missing the claims that the sentence takes back.
  @inline(__always)
  func takeBackDoubted() {
    dropAllergens()
    dropUnsafe()
    guard !drafts.isEmpty, mayHold(oneOf: Self.maybeDoubting) else { return }
    lookForDoubts()
  }

  /// "Not safe in Y": no praise, whatever else is read of it.
  private func dropUnsafe() {
    guard tokens.count > 1, tokens[0].tag == .negation || classes(0).contains(.negator),
      wholeClasses(1).contains(.safeWord)
    else { return }
    let favourable = concepts.key("favourable", .concept)
    drafts.removeAll {
      $0.predicate == .hasSafetyProfile && !$0.isNegated && $0.first == 0
        && $0.object?.concept == favourable
    }
  }

  @inline(never)
  private func lookForDoubts() {
    for i in tokens.indices {
      switch tokens[i].hash {
      case Self.nobody, Self.no:
        denyUnshown(i)
        denyAsGoodAsNothing(i)
        denyWithoutReason(i)
      case Self.far, Self.short: dropUnclear(i)
      case Self.failed, Self.unable: denyUnfound(i)
      case Self.without where i == 0: dropOfAbsence()
      case Self.evidence, Self.proof, Self.data: turnIntoLack(i)
      default: continue
      }
    }
  }

  /// "Nobody has shown that it prevents Y", "no one thinks it causes Y", "no study since has found that it raises Y"
  private func denyUnshown(_ i: Int) {
    let isOfPersons =
      tokens[i].hash == Self.nobody || i + 1 < tokens.count && tokens[i + 1].hash == Self.one
    guard isOfPersons || i + 1 < tokens.count && isKnower(behind: i),
      let verb = tokens.indices[(i + 1)...].prefix(6).first(where: {
        Self.showing.contains(tokens[$0].hash)
          || classes($0).contains(.reportVerb)
            && (tokens[$0].tag != .noun || isOfPersons && beginsStatement(behind: $0))
      }), verb + 2 < tokens.count,
      tokens[verb + 1].hash == Self.that || isOfPersons && beginsStatement(behind: verb)
    else { return }
    let end =
      tokens.indices[verb...].first {
        tokens[$0].kind == .semicolon || Self.turning.contains(tokens[$0].hash)
          || tokens[$0].kind == .comma && beginsClause(behind: $0)
      } ?? tokens.count
    for k in drafts.indices
    where drafts[k].end > verb + 1 && drafts[k].end <= end && isEffect(drafts[k]) {
      drafts[k].isNegated = true
    }
  }

  /// ", and doctors use it": another statement.
  private func beginsClause(behind comma: Int) -> Bool {
    guard comma + 2 < tokens.count, tokens[comma + 1].tag == .conjunction else { return false }
    let c = chunkIndex(of: comma + 2)
    return clauses.contains { $0.role == .main && $0.subjectFirst == c && $0.subjectEnd > c }
  }

  /// "no study since", "no good trial", "no reputable doctor"
  private func isKnower(behind no: Int) -> Bool {
    for i in no + 1..<min(tokens.count, no + 4) {
      guard tokens[i].kind == .word else { return false }
      if !classes(i).isDisjoint(with: [.study, .expert, .researchNoun]), tokens[i].tag == .noun {
        return true
      }
    }
    return false
  }

  /// "thinks it is", "believes X cures": a subject and its verb, with no "that" before.
  private func beginsStatement(behind verb: Int) -> Bool {
    guard classes(verb).contains(.reportVerb) else { return false }
    let c = chunkIndex(of: verb + 1)
    return c >= 0 && isNounPhrase(c) && Int(chunks[c].first) == verb + 1
      && kind(skipLight(c + 1)) == .verbGroup && chunks[skipLight(c + 1)].form == .finite
  }

  /// "did no better than a sugar pill at easing Y", "no more effective than placebo for Y"
  private func denyAsGoodAsNothing(_ i: Int) {
    guard tokens[i].hash == Self.no,
      let than = tokens.indices[(i + 1)...].prefix(4).first(where: {
        tokens[$0].hash == Self.than
      }), tokens[i + 1].hash == Self.better || tokens[i + 1].hash == Self.more,
      let dummy = tokens.indices[(than + 1)...].prefix(4).first(where: {
        Self.dummies.contains(tokens[$0].hash)
      }),
      // "Take no more than one pill"
      tokens[i + 1].hash == Self.better || than > i + 2
    else { return }
    deny(behind: dummy)
  }

  /// "There is no reason to think that it causes Y"
  private func denyWithoutReason(_ i: Int) {
    guard i + 3 < tokens.count, tokens[i].hash == Self.no,
      Self.reasons.contains(tokens[i + 1].hash)
        || i + 4 < tokens.count && Self.reasons.contains(tokens[i + 2].hash),
      let verb = tokens.indices[(i + 2)...].prefix(4).first(where: {
        Self.thinking.contains(tokens[$0].hash)
      })
    else { return }
    deny(behind: verb)
  }

  /// "It is far from clear that it prevents Y", "stopped short of proving that"
  private func dropUnclear(_ i: Int) {
    guard i + 2 < tokens.count, tokens[i + 1].hash == Self.from || word(i + 1) == grammar.of,
      Self.clear.contains(tokens[i + 2].hash) || Self.stating.contains(tokens[i + 2].hash)
    else { return }
    drafts.removeAll { $0.first > i && $0.kind != .evidence }
    takesBack = true
  }

  /// "The trial failed to find a benefit for Y", "were unable to show an effect on Y"
  private func denyUnfound(_ i: Int) {
    guard i + 3 < tokens.count, tokens[i + 1].tag == .to, Self.finding.contains(tokens[i + 2].hash),
      let noun = tokens.indices[(i + 3)...].prefix(4).first(where: {
        Self.gains.contains(tokens[$0].hash)
      })
    else { return }
    for k in drafts.indices where drafts[k].end > noun && isEffect(drafts[k]) {
      drafts[k].isNegated = true
    }
  }

  /// "Without it, blood pressure may rise": says nothing of what it raises.
  private func dropOfAbsence() {
    guard tokens.count > 3,
      let comma = tokens.indices.prefix(8).first(where: { tokens[$0].kind == .comma })
    else { return }
    drafts.removeAll {
      isEffect($0) && $0.subject?.concept == substanceTopic?.concept
        && $0.subject.map { $0.first <= comma || $0.end > tokens.count } == true
    }
  }

  /// "Evidence that it helps with Y is lacking": there is too little of it.
  private func turnIntoLack(_ i: Int) {
    guard i < 4, i + 1 < tokens.count, tokens[i + 1].hash == Self.that,
      let lack = tokens.indices[(i + 2)...].first(where: { Self.lacking.contains(tokens[$0].hash) }
      ),
      let copula = tokens.indices[(i + 2)..<lack].last(where: {
        tokens[$0].tag == .be || Self.staying.contains(tokens[$0].hash)
      }), lack - copula < 4
    else { return }
    for k in drafts.indices
    where drafts[k].first > i && drafts[k].end <= copula && isEffect(drafts[k]) {
      drafts[k].kind = .evidence
      drafts[k].predicate = .needsEvidence
      drafts[k].isNegated = false
      drafts[k].isHedged = false
    }
  }

  private func deny(behind token: Int) {
    for k in drafts.indices where drafts[k].end > token + 1 && isEffect(drafts[k]) {
      drafts[k].isNegated = true
    }
  }

  private func isEffect(_ draft: Draft) -> Bool {
    switch draft.kind {
    case .mechanism, .therapeutic, .safety, .association: true
    default: false
    }
  }

  private static var maybeDoubting: WordMask {
    WordMask().or("nobody").or("no").or("far").or("short").or("failed").or("unable").or("without")
      .or("evidence").or("proof").or("data")
  }
  private static var nobody: UInt64 { WordHash.of("nobody") }
  private static var no: UInt64 { WordHash.of("no") }
  private static var far: UInt64 { WordHash.of("far") }
  private static var short: UInt64 { WordHash.of("short") }
  private static var failed: UInt64 { WordHash.of("failed") }
  private static var unable: UInt64 { WordHash.of("unable") }
  private static var without: UInt64 { WordHash.of("without") }
  private static var evidence: UInt64 { WordHash.of("evidence") }
  private static var proof: UInt64 { WordHash.of("proof") }
  private static var data: UInt64 { WordHash.of("data") }
  private static var that: UInt64 { WordHash.of("that") }
  private static var than: UInt64 { WordHash.of("than") }
  private static var better: UInt64 { WordHash.of("better") }
  private static var more: UInt64 { WordHash.of("more") }
  private static var from: UInt64 { WordHash.of("from") }
  private static let showing = WordSet(
    "shown proved proven demonstrated established confirmed showed knows proves")
  private static var one: UInt64 { WordHash.of("one") }
  private static let turning = WordSet("but yet however although though")
  private static let dummies = WordSet(
    "placebo pill dummy sham nothing treatment water placebos pills")
  private static let reasons = WordSet("reason reasons grounds cause")
  private static let thinking = WordSet("think believe suppose suspect assume fear worry")
  private static let clear = WordSet("clear certain proven proved established obvious settled sure")
  private static let stating = WordSet("proving showing saying claiming concluding establishing")
  private static let finding = WordSet("find show detect demonstrate see confirm reproduce")
  private static let gains = WordSet(
    "benefit effect improvement difference advantage reduction link benefits effects improvements")
  private static let lacking = WordSet(
    "lacking thin weak scarce limited missing scant mixed inconclusive absent poor slim sparse shaky patchy"
  )
  private static let staying = WordSet("remains remain stays")
}
