import Claims

/// A second purpose behind the first, and persons who stop taking something.
extension SentenceReader {
  /// "is used for Y and, less often, for Z": Z.
  func readFurtherUse(_ index: Int, _ trigger: Trigger, _ end: Int) {
    var mark = end
    // "for Y, and sometimes for Z"
    while kind(mark) == .comma || kind(mark) == .adverb { mark += 1 }
    guard kind(mark) == .conjunction, mark - end < 3 else { return }
    var i = mark + 1
    // "and, less often, for"
    while i < min(chunks.count, mark + 5),
      kind(i) == .comma || kind(i) == .adverb
        || isNounPhrase(i) && kind(i + 1) == .adverb && classes(head(i)).contains(.decreasing)
    {
      i += 1
    }
    guard i < chunks.count, isPreposition(i, oneOf: trigger.prepositions),
      isNounPhrase(skipLight(i + 1))
    else { return }
    let found = arguments(from: skipLight(i + 1))
    let objects = found.list.filter { $0.concept.type == .condition && !$0.isVague }
    guard !objects.isEmpty else { return }
    state(trigger, index, objects: objects, end: found.end)
    readFurtherUse(index, trigger, found.end)
  }

  /// "How X steadies mood is unknown": what it is about stands in the question.
  var beginsWithQuestion: Bool {
    !tokens.isEmpty && classes(0).contains(.openQuestion)
  }

  /// "The welder stopped his paroxetine": no effect of a welder.
  func stopsTaking(_ clause: Clause, _ objects: ArgumentList) -> Bool {
    classes(head(clause.chunk)).contains(.stopVerb)
      && objects.allSatisfy { $0.concept.type == .substance && $0.isKnown }
      && !subjects(of: clause).contains { $0.isKnown && $0.concept.type != .concept }
      && chunks[skipLight(clause.chunk + 1)].flags.contains(.possessiveDeterminer)
  }

  /// "X may shorten colds. It won't prevent them.": the condition that the sentence before spoke of.
  func conditionBefore(_ chunk: Int, _ trigger: Trigger, _ index: Int) -> Argument? {
    guard isNounPhrase(chunk), chunks[chunk].flags.contains(.pronoun),
      tokens[head(chunk)].hash == Self.them, endsBare(chunk + 1),
      var condition = discourse.lastCondition, condition.isKnown, !condition.isVague,
      subjectOrTopic(of: clauses[index]).contains(where: {
        $0.concept.type == .substance && $0.isKnown && $0.concept != condition.concept
      }), !hasPersonSubject(clauses[index])
    else { return nil }
    switch trigger.effect {
    case .effect(.prevents), .fixed(.therapeutic, .treats), .fixed(.mechanism, .decreases): break
    default: return nil
    }
    condition.first = Int(chunks[chunk].first)
    condition.end = Int(chunks[chunk].end)
    condition.worded = 0..<0
    condition.isNegated = false
    return condition
  }

  private static var them: UInt64 { WordHash.of("them") }
}
