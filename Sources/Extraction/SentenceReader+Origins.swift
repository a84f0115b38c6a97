import Claims

/// What is not known of where a disease comes from, and how it may end.
extension SentenceReader {
  @inline(__always)
  func readOrigins() {
    if mayHold(oneOf: Self.maybeCause),
      mayHoldLemma(grammar.evidence.know) || mayHold(oneOf: Self.maybeOpen)
    {
      lookForUnknownCauses()
    }
    if mayHold(oneOf: Self.maybeCause), mayHold(grammar.including) || mayHold(grammar.such) {
      lookForNamedCauses()
    }
  }

  // MARK: Unknown causes

  /// "The exact cause of Y is unknown", "doctors don't know what causes Y", "no one knows why people get Y".
  @inline(never)
  private func lookForUnknownCauses() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      if isUnknown(clause), clause.subjectEnd > clause.subjectFirst,
        isNounPhrase(clause.subjectFirst),
        Self.causes.contains(tokens[head(clause.subjectFirst)].hash)
      {
        let c = clause.subjectFirst
        var named = noArguments
        if isPreposition(c + 1, grammar.of, grammar.for) {
          named = arguments(from: c + 2, limit: clause.subjectEnd).list
        } else if let disease = diseaseOfPage {
          named = list(at(c, disease))
        }
        stateUnknown(named, index, Int(chunks[c].first))
      } else if knowsNot(clause), clause.role == .main,
        let token = (head(clause.chunk) + 1..<max(tokens.count, head(clause.chunk) + 1)).first(
          where: { Self.causing.contains(tokens[$0].hash) && tokens[$0 - 1].hash == Self.what })
      {
        stateUnknown(list(diseaseBehind(token)), index, token)
      }
    }
  }

  private func stateUnknown(_ named: ArgumentList, _ index: Int, _ token: Int) {
    let cause = Argument(
      concept: concepts.key("cause", .concept), first: token, end: token + 1, isKnown: true)
    for disease in named where disease.concept.type == .condition && !disease.isVague {
      emit(
        kind: .evidence, predicate: .needsEvidence, subject: disease, object: cause, clause: -1,
        first: clauseSpan(index).first, end: max(clauseSpan(index).end, disease.end))
    }
  }

  /// "is unknown", "is not fully understood", "remains unclear"
  private func isUnknown(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    if isLinking(clause) {
      let next = skipLight(clause.chunk + 1)
      guard kind(next) == .adjective else { return false }
      let hash = tokens[head(next)].hash
      return Self.unknown.contains(hash) && !verb.flags.contains(.negated)
        || Self.clear.contains(hash) && verb.flags.contains(.negated)
    }
    return verb.flags.contains(.passive) && verb.flags.contains(.negated)
      && (lemma(Int(verb.head)) == grammar.evidence.know
        || lemma(Int(verb.head)) == grammar.evidence.understand)
  }

  /// "doctors do not know", "no one knows"
  private func knowsNot(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    guard lemma(Int(verb.head)) == grammar.evidence.know, clause.subjectEnd > clause.subjectFirst,
      classes(head(clause.subjectFirst)).isDisjoint(with: [.secondPerson])
    else { return false }
    let first = tokens[Int(chunks[clause.subjectFirst].first)].hash
    return verb.flags.contains(.negated) || first == Self.no || first == Self.nobody
  }

  /// "what causes Y": Y, which the chunk of the verb may hold.
  private func diseaseBehind(_ token: Int) -> Argument? {
    let c = chunkIndex(of: token)
    guard c >= 0 else { return nil }
    let inside = Int(chunks[c].end) > token + 1
    let found =
      inside
      ? argument(first: token + 1, end: Int(chunks[c].end))
      : arguments(from: skipLight(c + 1)).list.first
    if let found, !found.isVague { return found }
    return diseaseOfPage.map { at(c, $0) }
  }

  private static var maybeCause: WordMask {
    WordMask().or("cause").or("causes").or("caused").or("trigger").or("triggers")
  }
  private static var maybeOpen: WordMask {
    WordMask().or("unknown").or("unclear").or("understood").or("clear").or("uncertain")
  }
  private static let causes = WordSet("cause causes trigger triggers")
  private static let causing = WordSet("cause causes triggers trigger")
  private static let unknown = WordSet("unknown unclear uncertain")
  private static let clear = WordSet("clear known certain")
  private static var what: UInt64 { WordHash.of("what") }
  private static var no: UInt64 { WordHash.of("no") }
  private static var nobody: UInt64 { WordHash.of("nobody") }

  // MARK: Named causes

  /// "Y has many causes, including A and B", "there are several causes of Y, such as A".
  @inline(never)
  private func lookForNamedCauses() {
    for c in chunks.indices
    where isNounPhrase(c) && Self.manyCauses.contains(tokens[head(c)].hash)
      && mentionTerm(head(c)) == nil && !chunks[c].flags.contains(.negated)
    {
      var diseases = noArguments
      var end = c + 1
      if isPreposition(end, grammar.of, grammar.for) {
        (diseases, end) = arguments(from: end + 1)
      }
      guard kind(end) == .comma, let index = governing(c), !clauses[index].isUnasserted,
        !clauses[index].isNegated, let named = examples(at: end, limit: chunks.count, depth: 0)
      else { continue }
      if diseases.isEmpty, lemma(head(clauses[index].chunk)) == grammar.have {
        diseases = subjects(of: clauses[index])
      }
      if diseases.isEmpty, let disease = diseaseOfPage { diseases = list(at(c, disease)) }
      for disease in diseases where disease.concept.type == .condition && !disease.isVague {
        for item in named.list
        where !item.isVague && item.concept != disease.concept && !isPerson(item) {
          emit(
            kind: .mechanism, predicate: .causes, subject: item, object: disease, clause: index,
            end: item.end)
        }
      }
    }
  }

  private static let manyCauses = WordSet("causes triggers")
}
