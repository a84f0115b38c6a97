import Claims

extension SentenceReader {
  /// "has the following side effects: A and B": what the list names is meant, and not side effects as such.
  @inline(__always)
  func readAnnounced() {
    guard !drafts.isEmpty, contents.holds(token: .colon) else { return }
    lookForAnnounced()
  }

  @inline(never)
  private func lookForAnnounced() {
    guard let colon = tokens.firstIndex(where: { $0.kind == .colon }) else { return }
    let announcing = drafts.indices.filter { isBareEffect(drafts[$0], before: colon) }
    guard let first = announcing.first, let subject = drafts[first].subject else { return }
    func isListed(_ draft: Draft) -> Bool {
      draft.predicate == .causes && (draft.object?.first ?? 0) > colon
        && draft.subject?.concept == subject.concept
    }
    if !drafts.contains(where: isListed) {
      for item in arguments(from: chunkIndex(of: colon) + 1).list
      where item.concept.type == .condition && !item.isVague {
        var draft = drafts[first]
        draft.object = item
        draft.first = item.first
        draft.end = item.end
        drafts.append(draft)
      }
    }
    guard drafts.contains(where: isListed) else { return }
    for k in announcing.reversed() where drafts[k].subject?.concept == subject.concept {
      drafts.remove(at: k)
    }
  }

  /// "X causes side effects", said right before the list.
  private func isBareEffect(_ draft: Draft, before colon: Int) -> Bool {
    guard draft.kind == .safety, draft.predicate == .causes, !draft.isNegated,
      let object = draft.object, object.end > 0, object.end <= colon, object.end + 3 > colon
    else { return false }
    return !classes(object.end - 1).isDisjoint(with: [.genericCondition, .carrier])
  }

  /// "can cause: A and B", "may lead to the following problems: A": past the colon, where things stand behind it and no
  /// sentence.
  @inline(__always)
  func behindAnnouncement(_ chunk: Int) -> Int {
    contents.holds(token: .colon) || isItem && mayHold(grammar.following)
      ? lookBehindAnnouncement(chunk) : chunk
  }

  @inline(never)
  private func lookBehindAnnouncement(_ chunk: Int) -> Int {
    var colon = chunk
    if isPreposition(chunk), tokens[head(chunk)].hash != Self.following { return chunk }
    // "depends on the following:", "the following problems:"
    while colon < min(chunk + 3, chunks.count), kind(colon) != .colon { colon += 1 }
    if isItem, kind(colon) != .colon {
      // A lead-in and its item are read without the colon between them.
      let last = (chunk..<min(chunk + 2, chunks.count)).first {
        tokens[Int(chunks[$0].end) - 1].hash == Self.following
      }
      guard let last else { return chunk }
      let item = skipLight(last + 1)
      return isNounPhrase(item) && kind(item + 1) != .verbGroup ? item : chunk
    }
    guard colon == chunk || colon < chunks.count && (chunk..<colon).contains(where: pointsAhead)
    else {
      return chunk
    }
    let item = skipLight(colon + 1)
    guard kind(colon) == .colon, isNounPhrase(item), !chunks[item].flags.contains(.pronoun),
      kind(item + 1) != .verbGroup
    else { return chunk }
    return item
  }

  /// Whether a verb says that its subject brings about its object.
  func bringsAbout(_ token: Int) -> Bool {
    trigger(lemma(token), .verb) {
      if case .effect(.causes) = $0.effect { true } else { false }
    } != nil
  }

  /// Whether a verb says that something gets better or does not come.
  func heals(_ trigger: Trigger) -> Bool {
    switch trigger.effect {
    case .fixed(.therapeutic, _), .helps, .improves, .reverses, .effect(.prevents): true
    default: false
    }
  }

  /// "the following problems"
  private func pointsAhead(_ chunk: Int) -> Bool {
    (Int(chunks[chunk].first)..<Int(chunks[chunk].end)).contains {
      tokens[$0].hash == Self.following
    }
  }

  private static var following: UInt64 { WordHash.of("following") }
}
