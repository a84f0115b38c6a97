import Claims

/// Lead-ins that say of a kind of thing what its items do: "Foods that raise Y include:".
extension DocumentWalk {
  /// Whether a relative clause says something of a kind whose examples the sentence goes on to name.
  func isOfIncluded(_ draft: Draft) -> Bool {
    guard draft.clause >= 0, let subject = draft.subject, subject.end > 0,
      subject.end <= reader.tokens.count, reader.tokens.last?.kind == .colon
    else { return false }
    let clause = reader.clauses[draft.clause]
    guard clause.role == .relative, reader.tokens[subject.end - 1].flags.contains(.pluralForm),
      clause.subjectEnd > clause.subjectFirst
    else { return false }
    return reader.clauses.contains {
      $0.role == .main && $0.subjectFirst == clause.subjectFirst && $0.chunk > clause.chunk
        && (reader.lemma(reader.head($0.chunk)) == reader.grammar.include
          || reader.chunks[$0.chunk].flags.contains(.copular))
    }
  }
}
