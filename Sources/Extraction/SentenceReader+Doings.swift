import Claims

/// What is done rather than what is had: "gets rid of Y", "is caused by eating X".
extension SentenceReader {
  /// "waste that the kidneys filter", "Y is a hormone that the pancreas makes": what the verb acts on, where it stands
  /// before the subject.
  func fronted(_ index: Int) -> Argument? {
    let clause = clauses[index]
    guard contents.holds(chunk: .relative), clause.subjectEnd > clause.subjectFirst,
      isNounPhrase(clause.subjectFirst), !chunks[clause.chunk].flags.contains(.passive),
      !chunks[clause.subjectFirst].flags.contains(.pronoun), !hasPersonSubject(clause)
    else { return nil }
    let relative = skipLightLeft(clause.subjectFirst - 1)
    guard kind(relative) == .relative, tokens[head(relative)].hash != Self.who else { return nil }
    var noun = skipLightLeft(relative - 1)
    if kind(noun) == .comma { noun = skipLightLeft(noun - 1) }
    guard isNounPhrase(noun),
      let own = argument(first: Int(chunks[noun].possessorEnd), end: Int(chunks[noun].end))
    else { return nil }
    if own.isKnown, !own.isVague, classes(own.end - 1).isDisjoint(with: [.kindNoun, .generic]) {
      return own.concept.type == .target || own.concept.type == .substance ? own : nil
    }
    guard
      let main = clauses.first(where: {
        $0.role == .main && chunks[$0.chunk].flags.contains(.copular) && !$0.isNegated
          && skipLight($0.chunk + 1) == noun
      })
    else { return nil }
    return subjects(of: main).first {
      $0.isKnown && !$0.isVague && ($0.concept.type == .target || $0.concept.type == .substance)
    }
  }

  private static var who: UInt64 { WordHash.of("who") }

  /// "gets rid of Y": where Y begins.
  func riddance(_ chunk: Int) -> Int? {
    guard !chunks[chunk].flags.contains(.passive), chunk + 2 < chunks.count else { return nil }
    let end = Int(chunks[chunk].end)
    guard end < tokens.count, tokens[end].hash == Self.rid, end + 1 < tokens.count,
      word(end + 1) == grammar.of
    else { return nil }
    return chunkIndex(of: end + 1) + 1
  }

  private static var rid: UInt64 { WordHash.of("rid") }
  static let ridding = Trigger(
    frame: .verb, effect: .fixed(.mechanism, .decreases), flags: [], allowsDirectObject: true,
    prepositions: Trigger.Words(), next: -1)
  static let remedying = Trigger(
    frame: .verb, effect: .fixed(.therapeutic, .treats), flags: [], allowsDirectObject: true,
    prepositions: Trigger.Words(), next: -1)

  /// "is caused by eating X", "by eating foods that contain X": X.
  func causesByDoing(_ chunk: Int, _ trigger: Trigger) -> ArgumentList? {
    let verb = skipLight(chunk)
    guard case .effect(.causes) = trigger.effect, kind(verb) == .verbGroup,
      chunks[verb].form == .gerund, !chunks[verb].flags.contains(.passive)
    else { return nil }
    let objects = arguments(from: skipLight(verb + 1))
    let relative = objects.end
    if kind(relative) == .relative, kind(relative + 1) == .verbGroup,
      lemma(head(relative + 1)) == grammar.contain
        || Self.tainting.contains(tokens[head(relative + 1)].hash)
    {
      var inner = skipLight(relative + 2)
      if isPreposition(inner, grammar.with) { inner += 1 }
      let contained = arguments(from: inner).list.filter { !$0.isVague && !isPerson($0) }
      if !contained.isEmpty { return contained }
    }
    let named = objects.list.filter { !$0.isVague && !isPerson($0) }
    if lemma(head(verb)) == grammar.have, named.contains(where: { $0.direction == .up }) {
      // "by having too much X in the blood"
      return named
    }
    if named.isEmpty, classes(head(verb)).contains(.takeVerb) { return noArguments }
    return named.isEmpty ? nil : doing(verb, max(objects.end, verb + 1))
  }

  private static let tainting = WordSet("carry carries contaminated infected")
}
