import Claims

/// Two things that do not go together: "X and Y should not be used together", "X and Y are incompatible", "an interaction
/// between X and Y".
extension SentenceReader {
  @inline(__always)
  func readNotTogether() {
    guard analysis.mentions.count > 1,
      mayHold(oneOf: Self.maybeApart) || saidByVerbs.contains(.combineVerb)
    else { return }
    lookForNotTogether()
    lookForPairsAdvisedAgainst()
    lookForInteractions()
  }

  @inline(never)
  private func lookForNotTogether() {
    for index in clauses.indices where clauses[index].role == .main && !clauses[index].isUnasserted
    {
      guard let isNegated = isApart(clauses[index]) else { continue }
      statePair(subjects(of: clauses[index]), index, isNegated: isNegated)
    }
  }

  /// "An interaction between X and Y has been reported", "No interactions were found between X and Y"
  @inline(never)
  private func lookForInteractions() {
    guard mayHold(oneOf: Self.maybeInteraction) else { return }
    for c in chunks.indices
    where isNounPhrase(c) && Self.interactions.contains(tokens[head(c)].hash) {
      let index =
        clauses.firstIndex { $0.subjectFirst <= c && c < $0.subjectEnd } ?? governing(c)
      if let index, clauses[index].isUnasserted { continue }
      var between = c + 1
      if let index, between == clauses[index].chunk { between = skipLight(between + 1) }
      guard between + 1 < chunks.count, isBetweenTwo(between) else { continue }
      let limit =
        (between + 2..<max(between + 2, chunks.count)).first {
          kind($0) == .verbGroup && chunks[$0].form == .finite
        } ?? chunks.count
      // "no evidence of an interaction between X and Y"
      let isDenied =
        chunks[c].flags.contains(.negated)
        || isPreposition(c - 1, grammar.of, grammar.for) && isNounPhrase(c - 2)
          && chunks[c - 2].flags.contains(.negated)
      let isOfSubject = index.map { clauses[$0].chunk > c } == true
      statePair(
        arguments(from: between + 1, limit: limit).list, index ?? -1,
        isNegated: isDenied != (isOfSubject && index.map { clauses[$0].isNegated } == true))
    }
  }

  // MARK: Advice

  /// "Do not take X and Y together", "avoid using X and Y at the same time", "it is contraindicated to take X and Y together".
  @inline(never)
  private func lookForPairsAdvisedAgainst() {
    for index in clauses.indices {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let kinds = classes(Int(verb.head))
      guard !kinds.isDisjoint(with: [.takeVerb, .combineVerb]), !verb.flags.contains(.passive)
      else { continue }
      let first = skipLight(clause.chunk + 1)
      let found = arguments(from: first)
      guard found.list.count > 1, isAdvisedAgainst(index), !isQuestion,
        isTogether(from: Int(chunks[first].first), joins: kinds.contains(.combineVerb))
      else { continue }
      let verdict = clause.parent
      statePair(found.list, index, isNegated: false)
      // "It is not safe to take X and Y together" is no verdict on X alone.
      drafts.removeAll {
        $0.predicate == .hasSafetyProfile && $0.clause >= 0
          && ($0.clause == verdict || $0.clause == index)
      }
    }
  }

  /// Whether a clause is what somebody should not do.
  private func isAdvisedAgainst(_ index: Int) -> Bool {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    let before = skipLightLeft(clause.chunk - 1)
    if verb.flags.contains(.negated) {
      // "Do not take", "you should not take"
      return clause.isAdvice || clause.subjectEnd <= clause.subjectFirst
        || verb.form == .infinitive || clause.isUnasserted && verb.form != .finite
        || before < 0
    }
    if kind(before) == .verbGroup, verb.form == .gerund {
      return classes(head(before)).contains(.shunVerb)
        && !chunks[before].flags.contains(.negated)
    }
    if verb.form == .gerund,
      let verdict = clauses.firstIndex(where: {
        $0.subjectFirst == clause.chunk && $0.role == .main
      })
    {
      // "Taking X and Y together could be dangerous"
      return condemns(clauses[verdict], from: clause)
    }
    guard verb.form == .infinitive, clause.parent >= 0 else { return false }
    return condemns(clauses[clause.parent], from: clause)
  }

  /// Whether the clause above says that what a clause tells is to be avoided.
  private func condemns(_ parent: Clause, from clause: Clause) -> Bool {
    let group = chunks[parent.chunk]
    let isShunned =
      classes(Int(group.head)).contains(.shunVerb)
      || tokens[Int(group.head)].hash == Self.contraindicated
    if isShunned, group.flags.contains(.passive) { return !parent.isNegated }
    let quality = skipLight(parent.chunk + 1)
    guard group.flags.contains(.copular), quality < clause.chunk || clause.chunk < parent.chunk,
      kind(quality) == .adjective || isNounPhrase(quality) || kind(quality) == .verbGroup
    else { return false }
    let words = Int(chunks[quality].first)..<Int(chunks[quality].end)
    return words.contains {
      let said = wholeClasses($0)
      return parent.isNegated
        ? !said.isDisjoint(with: [.safeWord, .fitWord])
        : said.contains(.unsafeWord) || tokens[$0].hash == Self.contraindicated
    }
  }

  /// "together", "at the same time", and not "together with Z": whether what is named from a token on is taken as one.
  private func isTogether(from first: Int, joins: Bool) -> Bool {
    var token = first
    while token < tokens.count {
      let hash = tokens[token].hash
      let next = token + 1 < tokens.count ? word(token + 1) : -1
      if hash == Self.together { return next != grammar.with }
      if hash == Self.same, token + 1 < tokens.count, tokens[token + 1].hash == Self.time {
        return token + 2 >= tokens.count || word(token + 2) != grammar.as
      }
      if tokens[token].tag == .preposition, word(token) == grammar.with { return false }
      if tokens[token].tag.isFiniteVerb || tokens[token].kind == .semicolon { break }
      token += 1
    }
    return joins
  }

  /// Whether the clause says that its subjects do not go together (false), or that they do (true); nil for neither.
  private func isApart(_ clause: Clause) -> Bool? {
    let verb = chunks[clause.chunk]
    if verb.flags.contains(.copular) {
      let quality = skipLight(clause.chunk + 1)
      guard quality < chunks.count, kind(quality) == .adjective || isNounPhrase(quality) else {
        return nil
      }
      let hash = tokens[head(quality)].hash
      if hash == Self.incompatible { return clause.isNegated }
      if Self.mixes.contains(hash), isNounPhrase(quality) {
        // "are a bad mix"
        let isBad = (Int(chunks[quality].first)..<head(quality)).contains {
          classes($0).contains(.unsafeWord) || Self.bad.contains(tokens[$0].hash)
        }
        return isBad && !clause.isNegated ? false : nil
      }
      return hash == Self.compatible && clause.isNegated ? false : nil
    }
    let kinds = classes(Int(verb.head))
    guard verb.flags.contains(.passive), clause.isNegated,
      clause.isAdvice || clause.isCan || Self.must(tokens, verb)
    else { return nil }
    let isOne = isTogether(from: Int(verb.first), joins: kinds.contains(.combineVerb))
    return isOne && !kinds.isDisjoint(with: [.takeVerb, .intakeVerb, .combineVerb]) ? false : nil
  }

  private static func must(_ tokens: Row<Token>, _ verb: Chunk) -> Bool {
    (Int(verb.first)..<Int(verb.end)).contains { tokens[$0].tag == .modal }
  }

  private func statePair(_ named: ArgumentList, _ index: Int, isNegated: Bool) {
    var drugs = named.filter { $0.concept.type == .substance && $0.isKnown && !$0.isVague }
    guard drugs.count > 1 else { return }
    if let topic = substanceTopic, let own = drugs.first(where: { $0.concept == topic.concept }) {
      drugs = joined(list(own), drugs.filter { $0.concept != topic.concept })
    }
    guard let first = drugs.first else { return }
    for other in drugs where other.concept != first.concept {
      guard
        !drafts.contains(where: {
          $0.predicate == .interactsWith
            && ($0.object?.concept == other.concept || $0.object?.concept == first.concept)
        })
      else { continue }
      emit(
        kind: .safety, predicate: .interactsWith, subject: first, object: other, clause: -1,
        isNegated: isNegated, isHedged: index >= 0 && clauses[index].isHedged,
        first: min(first.first, other.first), end: max(first.end, other.end))
    }
  }

  /// "between X and Y"
  func isBetweenTwo(_ chunk: Int) -> Bool {
    isPreposition(chunk) && Self.between.contains(tokens[head(chunk)].hash)
  }

  private static var maybeApart: WordMask {
    WordMask().or("together").or("combined").or("mixed").or("incompatible").or("compatible").or(
      "interaction"
    )
    .or("interactions").or("same").or("mix").or("combination").or("combo").or("match").or("pairing")
  }
  private static var maybeInteraction: WordMask { WordMask().or("interaction").or("interactions") }
  private static let interactions = WordSet("interaction interactions")
  private static let between = WordSet("between among")
  private static let mixes = WordSet("mix combination combo match pairing")
  private static let bad = WordSet("bad poor terrible deadly lethal")
  private static var contraindicated: UInt64 { WordHash.of("contraindicated") }
  private static var same: UInt64 { WordHash.of("same") }
  private static var time: UInt64 { WordHash.of("time") }
  private static var together: UInt64 { WordHash.of("together") }
  private static var incompatible: UInt64 { WordHash.of("incompatible") }
  private static var compatible: UInt64 { WordHash.of("compatible") }
}
