import Claims

/// Diseases that come with the genes, and the time of life at which they begin: "Y runs in families", "Y is inherited",
/// "symptoms usually begin in childhood", "between the ages of 40 and 60".
extension SentenceReader {
  @inline(__always)
  func readHeredity() {
    if mayHold(oneOf: Self.maybeInherited) { lookForHeredity() }
    if discourse.documentTopic?.concept.type != .substance, mayHold(oneOf: Self.maybeStage) {
      lookForBeginnings()
    }
  }

  // MARK: Genes

  @inline(never)
  private func lookForHeredity() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let token = head(clause.chunk)
      let isRunning = Self.running.contains(tokens[token].hash)
      guard clause.subjectEnd > clause.subjectFirst else { continue }
      if isRunning {
        let families = skipLight(clause.chunk + 1)
        guard isPreposition(families, grammar.in), isNounPhrase(families + 1),
          tokens[head(families + 1)].hash == Self.families
        else { continue }
        let cause = Argument(
          concept: lookup("family history") ?? concepts.key("family history", .concept),
          first: head(families + 1), end: head(families + 1) + 1, isKnown: true)
        for disease in ailments(clause) {
          emit(
            kind: .association, predicate: .increasesRiskOf, subject: cause, object: disease,
            clause: index, end: cause.end)
        }
        continue
      }
      guard let inherited = inherited(clause) else { continue }
      let cause = Argument(
        concept: concepts.key("inherited gene", .target), first: inherited, end: inherited + 1,
        isKnown: true)
      for disease in ailments(clause) {
        emit(
          kind: .mechanism, predicate: .causes, subject: cause, object: disease, clause: index,
          end: inherited + 1)
      }
    }
  }

  /// "is inherited", "is hereditary"
  private func inherited(_ clause: Clause) -> Int? {
    let verb = chunks[clause.chunk]
    if Self.inherited.contains(tokens[Int(verb.head)].hash) {
      return verb.flags.contains(.passive) ? Int(verb.head) : nil
    }
    guard verb.flags.contains(.copular) else { return nil }
    let state = skipLight(clause.chunk + 1)
    guard kind(state) == .adjective || kind(state) == .verbGroup,
      Self.inherited.contains(tokens[head(state)].hash)
    else { return nil }
    return head(state)
  }

  private func ailments(_ clause: Clause) -> ArgumentList {
    let named = subjects(of: clause).filter {
      $0.concept.type == .condition && !$0.isVague && $0.isKnown
    }
    if !named.isEmpty { return named }
    let c = clause.subjectFirst
    guard isNounPhrase(c), clause.subjectEnd == c + 1,
      chunks[c].flags.contains(.pronoun) && classes(head(c)).contains(.anaphor)
        || classes(head(c)).contains(.genericCondition) && chunks[c].flags.contains(.definite),
      let disease = diseaseOfPage
    else { return noArguments }
    return list(at(c, disease))
  }

  private static var maybeInherited: WordMask {
    WordMask().or("inherited").or("hereditary").or("families")
  }
  private static let inherited = WordSet("inherited hereditary")
  private static let running = WordSet("run runs")
  private static var families: UInt64 { WordHash.of("families") }

  // MARK: Beginnings

  @inline(never)
  private func lookForBeginnings() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard clause.role == .main, clause.subjectEnd > clause.subjectFirst,
        Self.beginning.contains(tokens[head(clause.chunk)].hash),
        !chunks[clause.chunk].flags.contains(.passive),
        let time = timeOfLife(behind: clause.chunk), let disease = beginner(clause),
        !drafts.contains(where: { $0.clause == index && $0.kind == .pharmacokinetic })
      else { continue }
      emit(
        kind: .pharmacokinetic, predicate: .hasOnset, subject: disease, object: time, clause: index,
        end: time.end)
    }
  }

  /// What begins: the disease named, or the one whose symptoms do.
  private func beginner(_ clause: Clause) -> Argument? {
    let c = clause.subjectFirst
    if isNounPhrase(c),
      classes(head(c)).contains(.symptomNoun) || Self.onsets.contains(tokens[head(c)].hash)
    {
      if isPreposition(c + 1, grammar.of), c + 2 < clause.subjectEnd,
        let named = arguments(from: c + 2, limit: clause.subjectEnd).list.first,
        named.concept.type == .condition, !named.isVague
      {
        return named
      }
      return diseaseOfPage.map { at(c, $0) }
    }
    return ailments(clause).first { tokens[max(0, $0.end - 1)].hash != Self.death }
  }

  /// "in early childhood", "between the ages of 20 and 40", "before age 10", "at birth".
  private func timeOfLife(behind chunk: Int) -> Argument? {
    let p = skipLight(chunk + 1)
    if isNounPhrase(p), isAge(head(p)) {
      return time(Int(chunks[p].first), Int(chunks[p].end))
    }
    guard isPreposition(p), isNounPhrase(p + 1) else { return nil }
    let first = Int(chunks[p + 1].first)
    var end = Int(chunks[p + 1].end)
    let noun = head(p + 1)
    if Self.stages.contains(tokens[noun].hash) {
      return time(first, end)
    }
    guard first < tokens.count, (first..<end).contains(where: isAge) else { return nil }
    while end < tokens.count, end < first + 6,
      isAge(end) || word(end) == grammar.and || word(end) == grammar.to
    {
      end += 1
    }
    while end > first + 1, !isAge(end - 1) { end -= 1 }
    return time(first, end)
  }

  private func time(_ first: Int, _ end: Int) -> Argument {
    Argument(concept: phrase(first, end, as: .concept), first: first, end: end, isKnown: true)
  }

  private static var maybeStage: WordMask {
    WordMask().or("childhood").or("infancy").or("adolescence").or("adulthood").or("age").or("ages")
      .or("birth").or("teens").or("twenties").or("thirties").or("forties").or("fifties").or(
        "sixties"
      )
      .or("puberty").or("life")
  }
  private static let stages = WordSet(
    "childhood infancy adolescence adulthood birth teens twenties thirties forties fifties sixties "
      + "puberty")
  private static let onsets = WordSet("onset")
  private static var death: UInt64 { WordHash.of("death") }
  private static let beginning = WordSet(
    "begin begins start starts appear appears occur occurs develop develops emerge emerges")
}
