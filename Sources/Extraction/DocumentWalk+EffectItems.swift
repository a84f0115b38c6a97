import Claims

/// What list items under a heading on uses or benefits say by nouns alone: "Cholesterol and blood pressure reduction",
/// "Immune system support and enhancement", "Cancer prevention", "Antimicrobial effects against bacteria and fungi".
extension DocumentWalk {
  /// Reads such an item of the substance that the list is about.
  ///
  /// - Parameters:
  ///   - itemStart: The token at which the item begins.
  ///   - role: What the heading or the lead-in says that the items are.
  /// - Returns: Whether the item is one of that kind; nothing more is to be read of it then.
  func readEffectItem(_ itemStart: Int, _ role: SectionRole) -> Bool {
    guard role == .use || role == .benefit, let topic = reader.discourse.listTopic,
      topic.concept.type == .substance, !topic.isVague
    else { return false }
    let first = reader.chunkIndex(of: itemStart)
    if first >= 0, stateActionOf(first, topic) { return true }
    guard first >= 0, let end = endOfNouns(first) else { return false }
    let last = (first..<end).last { reader.isNounPhrase($0) }
    if let last, reader.classes(reader.head(last)).contains(.effectNoun),
      reader.isPreposition(end, reader.grammar.against), reader.isNounPhrase(end + 1)
    {
      return stateTargets(behind: end, from: first, topic)
    }
    return stateActions(first..<end, topic)
  }

  /// The end of the noun phrases, commas and conjunctions from a chunk on; nil where a verb or a denial stands there.
  private func endOfNouns(_ first: Int) -> Int? {
    var c = first
    while c < reader.chunks.count, c - first < 14 {
      switch reader.kind(c) {
      case .nounPhrase where !reader.chunks[c].flags.contains(.pronoun),
        .adjective, .comma, .conjunction:
        if reader.chunks[c].flags.contains(.negated) { return nil }
        c += 1
      case .verbGroup where c > first && reader.chunks[c].form == .gerund: return nil
      case .verbGroup where reader.chunks[c].form == .finite: return nil
      default: return c > first ? c : nil
      }
    }
    return c > first ? c : nil
  }

  /// "Prevention of A", "Relief from B and C": the action of each.
  private func stateActionOf(_ c: Int, _ topic: Argument) -> Bool {
    guard reader.isNounPhrase(c), !reader.chunks[c].flags.contains(.negated),
      let trigger = action(reader.head(c)),
      reader.isPreposition(c + 1, oneOf: trigger.prepositions), reader.isNounPhrase(c + 2),
      !reader.clauses.contains(where: { $0.role == .main && !$0.isUnasserted })
    else { return false }
    let found = reader.arguments(from: c + 2)
    let items = found.list.filter {
      !$0.isVague && !reader.isPerson($0) && $0.concept != topic.concept
    }
    guard !items.isEmpty, items.count == found.list.count else { return false }
    var claims: [(kind: ClaimKind, predicate: Predicate)] = []
    for item in items {
      guard let effect = reader.effect(trigger, subject: topic, object: item), !effect.swapped
      else { return false }
      claims.append((effect.kind, effect.predicate))
    }
    let start = Int(reader.chunks[c].first)
    reader.drafts.removeAll { $0.first >= start && $0.kind != .statistic && $0.kind != .dosage }
    for (claim, item) in zip(claims, items) {
      state(claim, of: topic, item, from: start, to: found.end)
    }
    return true
  }

  /// "effects against bacteria, viruses and fungi": it lessens each.
  private func stateTargets(behind preposition: Int, from first: Int, _ topic: Argument) -> Bool {
    let found = reader.arguments(from: preposition + 1)
    let items = found.list.filter { !$0.isVague && !reader.isPerson($0) }
    guard !items.isEmpty else { return false }
    let start = Int(reader.chunks[first].first)
    reader.drafts.removeAll { $0.first >= start && ($0.object?.first ?? 0) >= items[0].first }
    for item in items {
      let isCondition = item.concept.type == .condition
      state(
        (isCondition ? .therapeutic : .mechanism, isCondition ? .treats : .decreases), of: topic,
        item, from: start, to: found.end)
    }
    return true
  }

  /// "A and B reduction", "C support and enhancement": each action of what stands before it.
  private func stateActions(_ range: Range<Int>, _ topic: Argument) -> Bool {
    var waiting: [Argument] = []
    var done: [Argument] = []
    var claims: [(claim: (kind: ClaimKind, predicate: Predicate), item: Argument)] = []
    for c in range where reader.isNounPhrase(c) {
      let head = reader.head(c)
      let low = Int(reader.chunks[c].possessorEnd)
      guard let trigger = action(head) else {
        if let item = reader.argument(first: low, end: Int(reader.chunks[c].end)), !item.isVague {
          waiting.append(item)
        }
        done.removeAll()
        continue
      }
      if head > low {
        guard let own = reader.argument(first: low, end: head), !own.isVague,
          own.concept.type != .substance
        else { return false }
        done = waiting + [own]
        waiting.removeAll()
      } else if !waiting.isEmpty {
        return false
      }
      for item in done {
        guard let effect = reader.effect(trigger, subject: topic, object: item), !effect.swapped
        else { return false }
        claims.append(((effect.kind, effect.predicate), item))
      }
    }
    guard !claims.isEmpty, waiting.isEmpty else { return false }
    let start = Int(reader.chunks[range.lowerBound].first)
    reader.drafts.removeAll { $0.first >= start && $0.kind != .statistic && $0.kind != .dosage }
    for (claim, item) in claims
    where !reader.drafts.contains(where: {
      $0.object?.concept == item.concept && $0.predicate == claim.predicate
    }) {
      state(claim, of: topic, item, from: start, to: range.upperBound)
    }
    return true
  }

  /// "reduction", "prevention", "support": what is done to what stands before the noun.
  private func action(_ token: Int) -> Trigger? {
    guard reader.mention(at: token).map({ Int($0.first) == token }) ?? true else { return nil }
    return reader.trigger(
      reader.lemma(token), .noun,
      where: { trigger in
        guard trigger.flags.isDisjoint(with: [.agent, .risk]) else { return false }
        switch trigger.effect {
        case .fixed(.mechanism, .increases), .fixed(.mechanism, .decreases),
          .fixed(.therapeutic, .treats), .effect(.prevents), .improves:
          return true
        default: return false
        }
      })
  }

  private func state(
    _ claim: (kind: ClaimKind, predicate: Predicate), of topic: Argument, _ item: Argument,
    from start: Int, to end: Int
  ) {
    let last = max(item.end, Int(reader.chunks[max(0, end - 1)].end))
    reader.drafts.append(
      Draft(
        kind: claim.kind, predicate: claim.predicate, subject: topic, object: item,
        first: min(start, item.first), end: min(last, reader.tokens.count)))
  }
}
