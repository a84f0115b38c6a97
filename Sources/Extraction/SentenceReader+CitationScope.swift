import Claims
import Documents

extension SentenceReader {
  /// Where a clause of its own begins that cites somebody as its subject: what stands before it is not theirs.
  /// "X helps, and the agency says that Y does": the agency says nothing of X.
  struct CitedClause {
    let citation: TextRange
    /// The byte at which the clause begins.
    let start: Int
  }

  /// The citations of the sentence that hold for their own clause only.
  func citedClauses(_ citations: [Citation]) -> [CitedClause] {
    guard !citations.isEmpty, clauses.count > 1 else { return [] }
    var found: [CitedClause] = []
    for clause in clauses where clause.role == .main && clause.subjectEnd > clause.subjectFirst {
      let first = clause.subjectFirst
      guard beginsIndependent(first) else { continue }
      let range = analysisRange(Int(chunks[first].first), Int(chunks[clause.chunk].end))
      for citation in citations where citation.kind != .reference && range.overlaps(citation.range)
      {
        found.append(CitedClause(citation: citation.range, start: range.start))
      }
    }
    return found
  }

  /// Whether a subject stands behind ", and", "but", ";" or "although".
  private func beginsIndependent(_ chunk: Int) -> Bool {
    var before = skipLightLeft(chunk - 1)
    // ", and research published in the index"
    if kind(before) == .verbGroup || isPreposition(before) {
      var start = before
      while start > 0, start > chunk - 5, kind(start) != .comma, kind(start) != .conjunction {
        start -= 1
      }
      if kind(start) == .conjunction, kind(start - 1) == .comma, isNounPhrase(start + 1) {
        return true
      }
    }
    // "but in 2023 the agency"
    if isNounPhrase(before), isPreposition(skipLightLeft(before - 1)) {
      before = skipLightLeft(skipLightLeft(before - 1) - 1)
      if kind(before) == .comma { before = skipLightLeft(before - 1) }
    }
    switch kind(before) {
    case .semicolon: return true
    case .subordinator: return before > 0 && word(head(before)) != grammar.that
    case .conjunction:
      return kind(before - 1) == .comma || word(head(before)) == grammar.but
    default: return false
    }
  }

  /// The citations that hold for what is said in a passage.
  func citations(
    _ citations: [Citation], for passage: TextRange, scopes: [CitedClause]
  ) -> [Citation] {
    guard !scopes.isEmpty else { return citations }
    // "Experts believe that X, and the agency says that Y": the experts say nothing of Y.
    let own = scopes.last { $0.start <= passage.start }
    return citations.filter { citation in
      if let own, citation.kind != .reference, citation.range.end <= own.start { return false }
      return !scopes.contains { $0.citation == citation.range && passage.end <= $0.start }
    }
  }
}
