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
}
