import Claims

/// What comes of stopping something: "people who quit X after months on it may have Y", "those coming off X often get Y".
extension SentenceReader {
  @inline(__always)
  func readAfterStopping() {
    guard saidByVerbs.contains(.stopVerb) || mayHold(hash: Self.off),
      !said.isDisjoint(with: .experienceVerb | .feelVerb)
    else { return }
    lookForAfterStopping()
  }

  @inline(never)
  private func lookForAfterStopping() {
    for c in chunks.indices where isNounPhrase(c) && isPersonPhrase(c) {
      guard let (verb, stopped) = stopped(behindPersons: c),
        let index = clauses.indices.first(where: { suffers($0, behind: verb) })
      else { continue }
      let after = skipLight(clauses[index].chunk + 1)
      var items = arguments(from: after).list.filter {
        $0.concept.type == .condition && !$0.isVague && $0.direction != .down
      }
      if items.isEmpty { items = feelings(from: after) }
      for item in items where !purposes.contains(item.concept) {
        guard !drafts.contains(where: { $0.object?.first == item.first && $0.clause == index })
        else { continue }
        emit(
          kind: .safety, predicate: .causes, subject: stopped, object: item, clause: index,
          first: Int(chunks[c].first), end: item.end)
        noteStopped()
      }
    }
  }

  /// Whether a clause is the first behind a verb that can be said of those who have stopped: "may have", "often get".
  private func suffers(_ index: Int, behind verb: Int) -> Bool {
    let clause = clauses[index]
    let group = chunks[clause.chunk]
    guard clause.chunk > verb, group.form == .finite, !group.flags.contains(.passive),
      !clause.isNegated, !clause.isUnasserted, !clause.isAdvice,
      !classes(Int(group.head)).isDisjoint(with: .experienceVerb | .feelVerb)
    else { return false }
    return !(verb + 1..<clause.chunk).contains {
      kind($0) == .verbGroup && chunks[$0].form == .finite || kind($0) == .semicolon
        || kind($0) == .stop || kind($0) == .subordinator && word(head($0)) == grammar.but
    }
  }

  /// What those stop: "people who quit X", "anyone who stops taking it", "patients coming off X".
  private func stopped(behindPersons chunk: Int) -> (verb: Int, what: Argument)? {
    let limit = chunks.count
    var i = skipLight(chunk + 1)
    if kind(i) == .relative { i = skipLight(i + 1) }
    guard i < limit, kind(i) == .verbGroup, !chunks[i].flags.contains(.negated) else { return nil }
    let verb = head(i)
    let group = i
    let isOff = Self.coming.contains(tokens[verb].hash)
    guard isOff || classes(verb).contains(.stopVerb) else { return nil }
    i = skipLight(i + 1)
    if isOff {
      // "come off X"
      guard i < limit, verb + 1 < tokens.count, tokens[verb + 1].hash == Self.off else {
        return nil
      }
      if isPreposition(i) || kind(i) == .adverb { i = skipLight(i + 1) }
    }
    if kind(i) == .verbGroup, classes(head(i)).contains(.takeVerb) { i = skipLight(i + 1) }
    guard i < limit, isNounPhrase(i) else { return nil }
    if chunks[i].flags.contains(.pronoun) {
      return word(head(i)) == grammar.it ? substanceTopic.map { (group, $0) } : nil
    }
    let first = arguments(from: i, limit: limit).list.first
    if let first, first.concept.type == .substance, first.isKnown, !first.isVague {
      return (group, first)
    }
    return classes(head(i)).contains(.generic) && chunks[i].flags.contains(.definite)
      ? substanceTopic.map { (group, $0) } : nil
  }

  private func noteStopped() {
    guard let last = drafts.indices.last, drafts[last].kind == .safety else { return }
    let start = qualifiers.count
    for k in drafts[last].context { qualifiers.append(qualifiers[k]) }
    qualifiers.append(Qualifier(kind: .manner, concept: concepts.key("withdrawal", .concept)))
    drafts[last].context = start..<qualifiers.count
  }

  private static var off: UInt64 { WordHash.of("off") }
  private static let coming = WordSet("come comes came coming go goes going went")
}
