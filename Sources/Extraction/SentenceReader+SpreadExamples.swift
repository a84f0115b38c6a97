import Claims

/// Claims about things of a kind, made of the examples behind the name of the kind: "Inhibitors of X, such as A and B, raise
/// Y" says it of A and of B.
extension SentenceReader {
  @inline(__always)
  func spreadToExamples() {
    guard !drafts.isEmpty,
      mayHold(grammar.such) || mayHold(grammar.like) || mayHold(grammar.including)
    else { return }
    spreadClaims()
  }

  @inline(never)
  private func spreadClaims() {
    for index in clauses.indices where clauses[index].role == .main {
      let clause = clauses[index]
      let kind = clause.subjectFirst
      guard clause.subjectEnd > kind, clause.subjectEnd < clause.chunk, isNounPhrase(kind),
        tokens[head(kind)].flags.contains(.pluralForm), let named = examples(behind: clause)
      else { continue }
      let isEmpty = !classes(head(kind)).isDisjoint(with: [.generic, .vague])
      let said = drafts.indices.filter { isSaid(drafts[$0], of: clause) }
      for k in said {
        for item in named where item.concept != drafts[k].object?.concept && !isMade(k, of: item) {
          var draft = drafts[k]
          draft.subject = item
          drafts.append(draft)
        }
      }
      if isEmpty { for k in said.reversed() { drafts.remove(at: k) } }
    }
  }

  /// The substances that are named behind the subject of a clause and before its verb.
  private func examples(behind clause: Clause) -> ArgumentList? {
    let mark = clause.subjectEnd
    let found =
      kind(mark) == .open
      ? examples(at: mark + 1, limit: clause.chunk, depth: 0)
      : examples(at: mark, limit: clause.chunk, depth: 0)
    guard let found else { return nil }
    let named = found.list.filter {
      $0.concept.type == .substance && $0.isKnown && !$0.isVague
    }
    return named.isEmpty ? nil : named
  }

  /// Whether a claim is one about the whole subject of a clause, or of a verb that shares it.
  private func isSaid(_ draft: Draft, of clause: Clause) -> Bool {
    guard draft.clause >= 0, draft.dose == nil, let subject = draft.subject,
      subject.first == Int(chunks[clause.subjectFirst].first)
    else { return false }
    let own = clauses[draft.clause]
    return own.subjectFirst == clause.subjectFirst && own.role == .main
  }

  private func isMade(_ k: Int, of item: Argument) -> Bool {
    drafts.contains {
      $0.predicate == drafts[k].predicate && $0.subject?.concept == item.concept
        && $0.object?.concept == drafts[k].object?.concept
    }
  }
}
