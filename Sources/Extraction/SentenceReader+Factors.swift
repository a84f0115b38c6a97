import Claims

/// Kinds of things whose examples are what counts: "Several factors raise the risk of Y, including A and B".
extension SentenceReader {
  @inline(__always)
  func readNamedFactors() {
    guard !drafts.isEmpty,
      mayHold(grammar.including) || mayHold(grammar.such)
        || contents.holds(token: .colon) && said.contains(.vague)
    else { return }
    lookForNamedFactors()
  }

  @inline(never)
  private func lookForNamedFactors() {
    for index in clauses.indices where clauses[index].role == .main {
      let clause = clauses[index]
      guard isOfKinds(clause),
        let comma = (clause.chunk + 1..<max(chunks.count, clause.chunk + 1)).first(where: {
          kind($0) == .comma && isPreposition($0 + 1, grammar.including, grammar.such)
            || kind($0) == .colon
        }),
        let found = kind(comma) == .colon
          ? doings(from: comma + 1, to: chunks.count, takesOne: true)
          : examples(at: comma, limit: chunks.count, depth: 0)
      else { continue }
      let named = found.list.filter { !$0.isVague }
      let behind = Int(chunks[comma].first)
      let subject = Int(chunks[clause.subjectFirst].first)..<Int(chunks[clause.subjectEnd - 1].end)
      let saysOfKind = { (draft: Draft) in
        draft.clause == index && self.isRaised(draft.predicate)
          && draft.subject.map { subject.contains($0.end - 1) } == true
      }
      guard
        let model = drafts.first(where: {
          saysOfKind($0) && ($0.object?.first ?? behind) < behind
        }), let last = named.last, !isUnnamedTrouble(model.object)
      else { continue }
      drafts.removeAll(where: saysOfKind)
      for item in named where item.concept != model.object?.concept {
        var draft = model
        draft.subject = item
        draft.end = max(draft.end, last.end)
        drafts.append(draft)
      }
    }
  }

  /// "Some medicines cause side effects, including A": A is one of them.
  private func isUnnamedTrouble(_ object: Argument?) -> Bool {
    guard let object, object.end > 0, object.end <= tokens.count else { return false }
    return !classes(object.end - 1).isDisjoint(with: [.genericCondition, .symptomNoun])
      || lemma(object.end - 1) == grammar.effect
  }

  // MARK: Within the subject

  /// "Some foods, such as A and B, can": A and B can.
  @inline(__always)
  func attachExamples() {
    guard mayHold(grammar.including) || mayHold(grammar.such) || mayHold(grammar.like) else {
      return
    }
    lookForAttachedExamples()
  }

  @inline(never)
  private func lookForAttachedExamples() {
    for k in clauses.indices where clauses[k].role == .main {
      var comma = skipLightLeft(clauses[k].chunk - 1)
      // "Other drugs, including A, B and C are": the second comma may be left out.
      if isNounPhrase(comma) { comma += 1 }
      guard kind(comma) == .comma || comma > 1 && isNounPhrase(comma - 1) else { continue }
      var i = comma - 1
      while i > 1, i > comma - 24, isListPart(i),
        !isPreposition(i, grammar.such, grammar.including, grammar.like)
      {
        i -= 1
      }
      guard i > 1, isPreposition(i, grammar.such, grammar.including, grammar.like),
        kind(i - 1) == .comma, isNounPhrase(i - 2), isOpening(i - 2),
        // "No medicine, including X, is approved"
        chunks[i - 2].flags.isDisjoint(with: [.negated, .pronoun]), kind(i - 3) != .adverb
      else { continue }
      let old = (clauses[k].subjectFirst, clauses[k].subjectEnd)
      if isKindOfFactor(i - 2) || classes(head(i - 2)).contains(.generic) {
        clauseRow[k].subjectFirst = i + 1
        clauseRow[k].subjectEnd = comma
      } else {
        clauseRow[k].subjectFirst = i - 2
        clauseRow[k].subjectEnd = i - 1
      }
      // "are used to treat Y": what hangs on it has the same subject.
      for other in clauses.indices
      where other > k && clauses[other].role != .main && clauses[other].parent == k
        && (clauses[other].subjectFirst, clauses[other].subjectEnd) == old
      {
        clauseRow[other].subjectFirst = clauses[k].subjectFirst
        clauseRow[other].subjectEnd = clauses[k].subjectEnd
      }
    }
  }

  private func isListPart(_ chunk: Int) -> Bool {
    switch kind(chunk) {
    case .nounPhrase, .comma, .conjunction, .preposition, .adjective, .adverb, .open, .close: true
    case .verbGroup: chunks[chunk].form == .gerund
    default: false
    }
  }

  /// Whether a noun phrase opens the sentence or a clause of it.
  private func isOpening(_ chunk: Int) -> Bool {
    let before = skipLightLeft(chunk - 1)
    guard before >= 0 else { return true }
    // "More recently, some drugs"
    if kind(before) == .comma, skipLightLeft(before - 1) < 0 { return true }
    if isPreposition(before, grammar.of), isNounPhrase(before - 1),
      Self.amounts.contains(tokens[head(before - 1)].hash)
    {
      return isOpening(before - 1)
    }
    switch kind(before) {
    case .semicolon, .colon, .subordinator, .dash, .stop: return true
    default: return false
    }
  }

  private static let amounts = WordSet("number variety range")

  func isRaised(_ predicate: Predicate) -> Bool {
    switch predicate {
    case .increasesRiskOf, .decreasesRiskOf, .causes, .worsens: true
    default: false
    }
  }

  /// "several things", "many diseases, conditions, and factors": whether a clause says something of kinds of things.
  private func isOfKinds(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, clause.subjectEnd <= chunks.count,
      isNounPhrase(clause.subjectEnd - 1)
    else { return false }
    return (clause.subjectFirst..<clause.subjectEnd).allSatisfy {
      switch kind($0) {
      case .comma, .conjunction: true
      case .nounPhrase: isKindOfFactor($0)
      default: false
      }
    }
  }

  /// "factors", "several things", "certain conditions", "other habits"
  func isKindOfFactor(_ chunk: Int) -> Bool {
    let token = head(chunk)
    return tokens[token].flags.contains(.pluralForm)
      && (lemma(token) == grammar.factor || Self.kinds.contains(tokens[token].hash))
  }

  private static let kinds = WordSet(
    "things foods medicines medications drugs supplements treatments conditions diseases disorders illnesses problems habits behaviors behaviours exposures events triggers "
      + "measures remedies steps methods activities changes approaches therapies options strategies "
      + "techniques exercises devices products procedures"
  )
}
