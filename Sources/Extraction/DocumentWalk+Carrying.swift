import Claims

/// Who was cited in the sentence before and is cited on.
extension DocumentWalk {
  /// "he said"
  private func isOfPronoun(_ citation: Citation) -> Bool {
    guard citation.kind == .anecdote, let words = citation.authority?.lowercased() else {
      return false
    }
    return words.hasPrefix("he ") || words.hasPrefix("she ") || words.hasSuffix(" he")
      || words.hasSuffix(" she")
  }

  /// Adds who the sentence before cites where this one goes on from it: "The study also found", "In both groups".
  func carryOver(_ found: inout [Citation]) {
    if let person = citedBefore.first(where: { $0.kind == .person }),
      let k = found.firstIndex(where: { isOfPronoun($0) })
    {
      // "…, said Jane Doe. …, she said."
      found[k] = person
    }
    if found.isEmpty, reader.tokens.first?.kind == .quote {
      // "…," says Dr Jane Doe. "It also …", "The institute agrees with these doses. “We suggest …”"
      let named = citedBefore.filter { $0.kind.isNamed }
      if named.count == 1 || named.contains(where: { $0.kind == .person }) {
        found += named
        return
      }
    }
    let isNamed = found.contains { $0.kind.isNamed }
    if !isNamed, reader.refersToCitedBefore() {
      found += citedBefore.filter { $0.kind.isNamed }
    } else if found.isEmpty, reader.countsOn() {
      found += citedBefore.filter { reader.isTrial($0) }
    } else if found.isEmpty, reader.refersToGroups() {
      let named = citedBefore.filter { $0.kind.isNamed }
      found += named.isEmpty ? citedBefore.filter { reader.isStudy($0) } : named
    }
  }
}
