import Claims

/// What must be out of the body before something is taken: "You must be free of opioids for 7 to 10 days", "patients need to
/// be off MAO inhibitors for two weeks".
extension SentenceReader {
  @inline(__always)
  func readWashout() {
    guard mayHold(oneOf: Self.maybeFree),
      contents.holds(token: .quantity) || mayHold(grammar.before)
    else { return }
    lookForWashout()
  }

  @inline(never)
  private func lookForWashout() {
    guard let topic = substanceTopic, topic.concept.type == .substance else { return }
    for i in tokens.indices.dropFirst(2) where Self.free.contains(tokens[i].hash) {
      guard tokens[i - 1].tag == .be, i + 1 < tokens.count, isDemanded(before: i - 1),
        let index = clause(ofToken: i - 1), !clauses[index].isNegated
      else { continue }
      var c = chunkIndex(of: i) + 1
      if tokens[i].hash == Self.off { c = chunkIndex(of: i + 1) }
      // "free of A for 7 days, and of B for 14"
      while c > 0, c < chunks.count, kind(c) != .semicolon, kind(c) != .stop {
        let opens = isPreposition(c, grammar.of) || isPreposition(c, grammar.from)
        guard opens || tokens[i].hash == Self.off && isNounPhrase(c) else {
          if kind(c) == .verbGroup, chunks[c].form == .finite { break }
          c += 1
          continue
        }
        let found = arguments(from: opens ? c + 1 : c)
        for item in found.list
        where (item.concept.type == .substance && item.isKnown || isDrugClass(item))
          && !item.isVague && item.concept != topic.concept
          && !drafts.contains(where: {
            $0.predicate == .interactsWith && $0.object?.concept == item.concept
          })
        {
          emit(
            kind: .safety, predicate: .interactsWith, subject: topic, object: item, clause: -1,
            first: min(i - 1, item.first), end: item.end)
        }
        c = max(found.end, c + 1)
        if tokens[i].hash == Self.off { break }
      }
    }
  }

  /// "must be", "should have been", "need to be"
  private func isDemanded(before token: Int) -> Bool {
    (max(0, token - 3)...token).contains {
      classes($0).contains(.shouldModal) || Self.needing.contains(tokens[$0].hash)
    }
  }

  private static var maybeFree: WordMask { WordMask().or("free").or("clear").or("off") }
  private static let free = WordSet("free clear off")
  private static let needing = WordSet("need needs have has")
  private static var off: UInt64 { WordHash.of("off") }

  // MARK: What the same is besides

  /// "can cause agranulocytosis, a dangerous drop in white cells": the second says what the first is.
  @inline(__always)
  func dropAppositions() {
    guard contents.holds(token: .comma), drafts.count > 1, !isCell else { return }
    lookForAppositions()
  }

  @inline(never)
  private func lookForAppositions() {
    for k in drafts.indices.reversed() where k < drafts.count {
      guard let named = drafts[k].object, named.concept.type == .condition, !named.isVague,
        named.end > named.first, named.end + 2 < tokens.count,
        tokens[named.end].kind == .comma, Self.articles.contains(tokens[named.end + 1].hash),
        let end = endOfApposition(from: named.end + 1)
      else { continue }
      let kind = drafts[k].kind
      drafts.removeAll { draft in
        guard let object = draft.object, draft.kind == kind || draft.kind == .mechanism,
          draft.predicate != .hasValue
        else { return false }
        return object.first > named.end && object.end <= end
      }
    }
  }

  /// The end of a phrase that nothing is joined to; nil where it is one of a list.
  private func endOfApposition(from token: Int) -> Int? {
    var c = chunkIndex(of: token)
    guard c >= 0, isNounPhrase(c), Int(chunks[c].first) == token else { return nil }
    while isPreposition(c + 1, grammar.of, grammar.in), isNounPhrase(c + 2) { c += 2 }
    switch kind(c + 1) {
    case .stop, .relative, .outside, .semicolon, .close: return Int(chunks[c].end)
    default: return nil
    }
  }

  private static let articles = WordSet("a an")
}
