import Claims

/// What may be done about a disease: "Ways to prevent Y include A and B", "The best way to prevent Y is to avoid A".
extension SentenceReader {
  @inline(__always)
  func readWays() {
    guard mayHold(oneOf: Self.maybeWays),
      contents.holds(form: .infinitive) || contents.holds(form: .gerund),
      contents.verbFlags.contains(.copular) || mayHoldLemma(grammar.include)
    else { return }
    lookForWays()
  }

  @inline(never)
  private func lookForWays() {
    for index in clauses.indices where clauses[index].role == .main {
      let clause = clauses[index]
      guard !clause.isUnasserted, !clause.isNegated,
        lemma(head(clause.chunk)) == grammar.include
          || chunks[clause.chunk].flags.contains(.copular),
        let noun = wayBefore(clause.chunk), let purpose = purpose(from: noun + 1, to: clause.chunk)
      else { continue }
      let start = skipLight(clause.chunk + 1)
      let isInfinitive = kind(start) == .verbGroup && chunks[start].form == .infinitive
      let end = isInfinitive ? max(arguments(from: skipLight(start + 1)).end, start + 1) : 0
      let items =
        isInfinitive
        ? doing(start, end)
        : kind(start) == .verbGroup && chunks[start].form == .gerund || isNounPhrase(start)
          ? doings(from: start, to: chunks.count, takesOne: true).list.filter { !$0.isVague }
          : noArguments
      // What stands before the verb says what the items are for, and nothing of its own.
      let first = Int(chunks[noun].first)
      let last = items.last.map { $0.end } ?? Int(chunks[clause.chunk].end)
      drafts.removeAll {
        $0.first >= first && $0.first < last && $0.kind != .dosage && $0.kind != .statistic
      }
      if items.isEmpty {
        // "Ways to prevent Y include:" is completed by a list.
        guard clause.chunk + 2 >= chunks.count, kind(clause.chunk + 1) != .stop else { continue }
        state(purpose, of: list(way(noun)), index)
      } else {
        state(purpose, of: items, index)
      }
    }
  }

  /// "ways", "the best thing you can do", at the beginning of what is said by the verb at a chunk.
  private func wayBefore(_ verb: Int) -> Int? {
    var first = verb
    while first > 0 {
      switch kind(first - 1) {
      case .comma, .semicolon, .colon, .stop, .dash: break
      default:
        first -= 1
        continue
      }
      break
    }
    first = skipLight(first)
    while first < verb, isNounPhrase(first) || kind(first) == .adjective || kind(first) == .adverb {
      if isNounPhrase(first), Self.ways.contains(tokens[head(first)].hash) { return first }
      first += 1
    }
    return nil
  }

  private func way(_ noun: Int) -> Argument {
    let (first, end) = (Int(chunks[noun].first), Int(chunks[noun].end))
    return Argument(
      concept: phrase(first, end, as: .concept), first: first, end: end, isKnown: false,
      isVague: true)
  }

  // MARK: Purposes

  /// What something is done for: "to help prevent Y", "of lowering your risk of Y".
  struct Purpose {
    var trigger: Trigger
    var objects: ArgumentList
    var isRisk = false
    var end: Int
  }

  /// The purpose that stands between two chunks.
  func purpose(from start: Int, to limit: Int) -> Purpose? {
    var i = start
    while i < min(limit, chunks.count) {
      defer { i += 1 }
      guard kind(i) == .verbGroup else { continue }
      let isPurpose =
        chunks[i].form == .infinitive
        || chunks[i].form == .gerund && isPreposition(i - 1, grammar.of, grammar.for)
      guard isPurpose, !chunks[i].flags.contains(.negated) else { continue }
      var verb = i
      if lemma(head(verb)) == grammar.help {
        // "to help prevent Y", "to help the body fight Y"
        var next = skipLight(verb + 1)
        if isNounPhrase(next), kind(next + 1) == .verbGroup { next += 1 }
        if kind(next) == .verbGroup { verb = next }
      }
      if let found = purpose(ofVerb: verb, limit: limit) { return found }
    }
    return nil
  }

  func purpose(ofVerb verb: Int, limit: Int) -> Purpose? {
    guard
      let trigger = trigger(
        lemma(head(verb)), .verb, where: { $0.allowsDirectObject && $0.noun < 0 }),
      trigger.flags.isDisjoint(with: [.passive, .participle, .reverse, .particle, .behind])
    else { return nil }
    switch trigger.effect {
    case .fixed(.therapeutic, .treats), .fixed(.therapeutic, .prevents), .helps, .improves,
      .reverses, .effect(.prevents), .fixed(.mechanism, .decreases),
      .fixed(.mechanism, .increases):
      break
    default: return nil
    }
    var next = skipLight(verb + 1)
    if kind(next) == .conjunction, kind(next + 1) == .verbGroup, chunks[next + 1].form == .bare {
      // "to prevent and control the spread of Y"
      next = skipLight(next + 2)
    }
    if isNounPhrase(next), isPlainRisk(next) {
      guard case .fixed(.mechanism, .decreases) = trigger.effect else { return nil }
      guard isPreposition(next + 1, grammar.of, grammar.for) else {
        guard let page = pageCondition else { return nil }
        return Purpose(
          trigger: trigger, objects: list(at(next, page)), isRisk: true, end: next + 1)
      }
      var risk = skipLight(next + 2)
      if kind(risk) == .verbGroup { risk = skipLight(risk + 1) }
      let found = arguments(from: risk, limit: limit)
      let objects = found.list.filter { !$0.isVague && !isPerson($0) }
      return objects.isEmpty
        ? nil : Purpose(trigger: trigger, objects: objects, isRisk: true, end: found.end)
    }
    let found = arguments(from: next, limit: limit)
    let objects = found.list.filter {
      isStatable($0, trigger) && !isPerson($0) && $0.concept.type != .substance
    }
    if objects.isEmpty, isNounPhrase(next), chunks[next].flags.contains(.pronoun),
      word(head(next)) == grammar.it, let page = pageCondition
    {
      return Purpose(trigger: trigger, objects: list(at(next, page)), end: next + 1)
    }
    return objects.isEmpty ? nil : Purpose(trigger: trigger, objects: objects, end: found.end)
  }

  /// States that each of what is done is for the purpose.
  func state(_ purpose: Purpose, of items: ArgumentList, _ index: Int) {
    for item in items {
      for object in purpose.objects where object.concept != item.concept {
        let isRisk = purpose.isRisk || object.isRisk
        let claim: (kind: ClaimKind, predicate: Predicate)
        if isRisk {
          claim = (.association, .decreasesRiskOf)
        } else {
          guard let effect = effect(purpose.trigger, subject: item, object: object) else {
            continue
          }
          claim = (effect.kind, effect.predicate)
        }
        emit(
          kind: claim.kind, predicate: claim.predicate, subject: item, object: object,
          clause: index, first: min(item.first, object.first), end: max(item.end, object.end))
      }
    }
  }

  var mayNameWay: Bool { mayHold(oneOf: Self.maybeWays) }

  func isMereWay(_ token: Int) -> Bool { Self.mereWays.contains(tokens[token].hash) }

  func isOfMereWay(_ draft: Draft) -> Bool {
    guard let subject = draft.subject, subject.isVague, subject.end > 0,
      subject.end <= tokens.count, draft.kind == .therapeutic || draft.kind == .mechanism
    else { return false }
    return isMereWay(subject.end - 1)
  }

  private static let mereWays = WordSet("way ways step steps thing things tips measures")

  func namesWay(_ token: Int) -> Bool { Self.ways.contains(tokens[token].hash) }

  private static var maybeWays: WordMask {
    WordMask().or("way").or("ways").or("step").or("steps").or("thing").or("things").or("measures")
      .or("tips").or("strategies").or("changes").or("method").or("methods").or("activities")
      .or("approaches").or("habits")
  }
  private static let ways = WordSet(
    "way ways step steps thing things measures tips strategies changes method methods activities "
      + "approaches habits")
}
