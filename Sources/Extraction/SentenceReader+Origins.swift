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
    if mayHold(oneOf: Self.maybeFatal) { lookForFatal() }
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

  // MARK: Ends

  /// "Y can be fatal", "untreated Y is often deadly": Y causes death.
  @inline(never)
  private func lookForFatal() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let next = skipLight(clause.chunk + 1)
      guard chunks[clause.chunk].flags.contains(.copular), clause.role == .main, !clause.isNegated,
        kind(next) == .adjective, Self.fatal.contains(tokens[head(next)].hash)
      else { continue }
      var own = subjects(of: clause)
      if own.isEmpty, clause.subjectEnd > clause.subjectFirst,
        chunks[clause.subjectFirst].flags.contains(.pronoun), let disease = diseaseOfPage
      {
        own = list(at(clause.subjectFirst, disease))
      }
      let death = Argument(
        concept: lookup("death") ?? concepts.key("death", .condition), first: head(next),
        end: head(next) + 1, isKnown: true)
      for item in own
      where item.concept.type == .condition && !item.isVague && item.concept != death.concept {
        emit(
          kind: .mechanism, predicate: .causes, subject: item, object: death, clause: index,
          end: death.end)
      }
    }
  }

  private static var maybeFatal: WordMask { WordMask().or("fatal").or("deadly") }
  private static let fatal = WordSet("fatal deadly")
}
