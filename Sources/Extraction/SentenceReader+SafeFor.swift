import Claims

/// For whom or in what something is safe, and for whom it is not.
extension SentenceReader {
  /// States that what the clause speaks of is safe, for those whom the words behind `after` name.
  func stateSafety(_ index: Int, _ token: Int, after: Int) {
    // "was less well tolerated"
    if (max(0, token - 2)..<token).contains(where: { word($0) == grammar.less }) { return }
    let clause = clauses[index]
    var subjects = subjects(of: clause).filter { !isStudy($0) && $0.concept.type != .condition }
    if subjects.isEmpty, !hasPersonSubject(clause), let topic = discourse.topic {
      subjects = list(topic)
    }
    let after = behindUse(after)
    // "is safe, with few side effects" excepts nobody.
    let isNarrowed =
      isPreposition(after, grammar.in, grammar.for, grammar.during, grammar.with)
      && !isAdverseEffect(skipLight(after + 1))
    let named = isNarrowed ? arguments(from: after + 1).list.filter { !$0.isVague } : noArguments
    let context = circumstances(named.filter { !$0.isNegated })
    // "safe for adults but not for children"
    let excepted = circumstances(named.filter { $0.isNegated })
    let object = Argument(
      concept: concepts.key("favourable", .concept), first: token, end: token + 1,
      isKnown: true)
    for subject in subjects {
      emit(
        kind: .safety, predicate: .hasSafetyProfile, subject: subject, object: object,
        clause: index)
      if !drafts.isEmpty {
        if !context.isEmpty { drafts[drafts.count - 1].context = context }
        normalizeSafety()
        if !excepted.isEmpty { addExcepted(excepted) }
      }
    }
  }

  /// "safe for use in pregnancy", "safe to take while": where it is said in what.
  private func behindUse(_ chunk: Int) -> Int {
    guard chunk < chunks.count - 1 else { return chunk }
    if isPreposition(chunk, grammar.for), isNounPhrase(chunk + 1),
      lemma(head(chunk + 1)) == grammar.use
    {
      return chunk + 2
    }
    let verb = isPreposition(chunk, grammar.to) ? chunk + 1 : chunk
    return kind(verb) == .verbGroup && chunks[verb].form == .infinitive
      && classes(head(verb)).contains(.takeVerb) ? verb + 1 : chunk
  }

  private func circumstances(_ named: ArgumentList) -> Range<Int> {
    let start = qualifiers.count
    for argument in named {
      qualifiers.append(
        Qualifier(
          kind: isPerson(argument) ? .population : .condition,
          concept: renamed(argument.concept, chunkIndex(of: argument.first)) ?? argument.concept))
    }
    return start..<qualifiers.count
  }

  /// The opposite of what was last said, of those that are excepted.
  private func addExcepted(_ context: Range<Int>) {
    guard var draft = drafts.last, draft.predicate == .hasSafetyProfile, !draft.isNegated else {
      return
    }
    let favourable = concepts.key("favourable", .concept)
    let isFavourable = draft.object?.concept == favourable
    draft.object?.concept =
      isFavourable ? concepts.key("unfavourable", .concept) : favourable
    draft.context = context
    drafts.append(draft)
  }

  /// A denied "favourable" is "unfavourable", affirmed.
  func normalizeSafety() {
    let last = drafts.count - 1
    guard last >= 0, drafts[last].predicate == .hasSafetyProfile, drafts[last].isNegated else {
      return
    }
    drafts[last].isNegated = false
    drafts[last].object?.concept = concepts.key("unfavourable", .concept)
  }
}
