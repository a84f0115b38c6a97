import Claims

/// What a disease comes of, told as when it occurs: "Y occurs when X builds up", "if X builds up, Y can develop".
extension SentenceReader {
  @inline(__always)
  func readOnsets() {
    guard contents.holds(chunk: .subordinator), mayHold(oneOf: Self.maybeOnset) else { return }
    lookForOnsets()
  }

  @inline(never)
  private func lookForOnsets() {
    for index in clauses.indices {
      let clause = clauses[index]
      guard Self.onsets.contains(tokens[head(clause.chunk)].hash),
        clause.role == .main || clause.role == .relative,
        !clause.isUnasserted, !clause.isNegated, !chunks[clause.chunk].flags.contains(.passive),
        clause.subjectEnd > clause.subjectFirst, !isSubordinate(clause),
        let circumstance = circumstance(of: clause)
      else { continue }
      let diseases = arising(clause)
      guard !diseases.isEmpty else { continue }
      for origin in origins(at: circumstance) {
        for disease in diseases
        where origin.concept != disease.concept
          && !drafts.contains(where: {
            $0.subject?.concept == origin.concept && $0.object?.concept == disease.concept
          })
        {
          emit(
            kind: .mechanism, predicate: .causes, subject: origin, object: disease, clause: index,
            first: min(clauseSpan(index).first, origin.first), end: max(origin.end, disease.end))
        }
      }
    }
  }

  /// The disease that arises; "it" and "the condition" are the one that the page is about.
  private func arising(_ clause: Clause) -> ArgumentList {
    let c = clause.subjectFirst
    guard isNounPhrase(c), !classes(head(c)).contains(.symptomNoun) else { return noArguments }
    let named = subjects(of: clause).filter { $0.concept.type == .condition && !$0.isVague }
    let isPointing =
      classes(head(c)).contains(.genericCondition) && chunks[c].flags.contains(.demonstrative)
      && chunks[c].end - chunks[c].first == 2
    if !named.isEmpty, !isPointing || diseaseOfPage == nil { return named }
    guard
      chunks[c].flags.contains(.pronoun)
        || classes(head(c)).contains(.genericCondition)
          && !chunks[c].flags.isDisjoint(with: [.definite, .demonstrative]),
      let disease = diseaseOfPage
    else { return noArguments }
    return list(at(c, disease))
  }

  /// Where the circumstance begins: behind the verb and the few words that may follow it, or before the clause.
  private func circumstance(of clause: Clause) -> Int? {
    var c = skipLight(clause.chunk + 1)
    var steps = 0
    while steps < 6, isNounPhrase(c) || isPreposition(c) || kind(c) == .adjective || kind(c).isLight
    {
      c += 1
      steps += 1
    }
    if isCircumstance(c) { return skipLight(c + 1) }
    let first = skipLight(0)
    return isCircumstance(first) && clause.subjectFirst > first + 2 ? skipLight(first + 1) : nil
  }

  func isCircumstance(_ chunk: Int) -> Bool {
    kind(chunk) == .subordinator && Self.circumstances.contains(tokens[head(chunk)].hash)
  }

  /// What the circumstance is about: "when X breaks down", "when people eat X".
  func origins(at chunk: Int) -> ArgumentList {
    guard isNounPhrase(chunk) else { return noArguments }
    if let inner = clauses.first(where: { $0.subjectFirst == chunk && $0.chunk > chunk }),
      hasPersonSubject(inner)
    {
      guard !inner.isNegated, !chunks[inner.chunk].flags.contains(.passive),
        !classes(head(inner.chunk)).isDisjoint(with: [.takeVerb, .experienceVerb])
      else { return noArguments }
      return arguments(from: skipLight(inner.chunk + 1)).list.filter {
        !$0.isVague && !isPerson($0)
          && ($0.isKnown && ($0.concept.type == .substance || $0.concept.type == .condition)
            || classes(head(inner.chunk)).contains(.takeVerb))
      }
    }
    let found = arguments(from: chunk)
    if let agents = agents(of: chunk) { return agents }
    if let inner = clauses.first(where: { $0.subjectFirst == chunk && $0.chunk > chunk }),
      inner.isNegated || isDenied(from: chunk, to: inner.chunk)
    {
      // "when the liver does not make enough X": not the liver.
      return found.list.filter { $0.concept.type == .condition && !$0.isVague }
    }
    if let inner = clauses.first(where: { $0.subjectFirst == chunk && $0.chunk > chunk }),
      Self.exposed.contains(tokens[head(inner.chunk)].hash),
      isPreposition(skipLight(inner.chunk + 1), grammar.to)
    {
      // "when skin is exposed to sunlight"
      return arguments(from: skipLight(inner.chunk + 1) + 1).list.filter {
        !$0.isVague && !isPerson($0)
      }
    }
    let named = found.list.filter {
      !$0.isVague && (isQualified($0) || !Self.bodies.contains(tokens[$0.end - 1].hash))
        && !isPerson($0) && $0.concept.type != .authority
        && !classes($0.end - 1).contains(.symptomNoun)
    }
    guard named.count > 1, kind(skipLight(found.end)) != .verbGroup else { return named }
    // "cartilage, the tissue that cushions the bones, breaks down"
    return list(named[0])
  }

  /// "cant", "doesnt": as texts that have lost their apostrophes write it.
  private func isDenied(from chunk: Int, to verb: Int) -> Bool {
    (Int(chunks[chunk].end)...head(verb)).contains { Self.denials.contains(tokens[$0].hash) }
  }

  private static let denials = WordSet("cant doesnt dont isnt arent didnt wont")

  /// "cancer cells", but not "the body"
  private func isQualified(_ argument: Argument) -> Bool {
    (argument.first..<argument.end - 1).contains { tokens[$0].tag != .determiner }
  }

  /// "when an artery is blocked by a clot", "when flow stops because it is blocked by a clot": the clot.
  private func agents(of chunk: Int) -> ArgumentList? {
    guard mayHold(grammar.by) else { return nil }
    for inner in clauses
    where inner.chunk > chunk && inner.subjectEnd > inner.subjectFirst
      && chunks[inner.chunk].flags.contains(.passive)
      && (inner.subjectFirst == chunk || chunks[inner.subjectFirst].flags.contains(.pronoun))
    {
      var by = skipLight(inner.chunk + 1)
      // "is blocked, usually by a clot"
      if kind(by) == .comma { by = skipLight(by + 1) }
      guard isPreposition(by, grammar.by), !inner.isNegated else { continue }
      let named = arguments(from: by + 1).list.filter { !$0.isVague && !isPerson($0) }
      return named.isEmpty ? nil : named
    }
    return nil
  }

  private static var maybeOnset: WordMask {
    WordMask().or("occur").or("occurs").or("occurred").or("happen").or("happens").or("happened")
      .or("develop").or("develops").or("developed").or("result").or("results").or("begin")
      .or("begins").or("start").or("starts").or("arise").or("arises").or("form").or("forms")
  }
  private static let onsets = WordSet(
    "occur occurs occurred happen happens happened develop develops developed result results "
      + "begin begins start starts arise arises form forms")
  private static let exposed = WordSet("exposed")
  private static let bodies = WordSet("body bodies cell cells tissue tissues something")
  private static let circumstances = WordSet("when if because whenever")
}
