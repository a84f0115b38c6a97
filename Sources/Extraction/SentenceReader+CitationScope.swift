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
    for c in chunks.indices.dropFirst(2)
    where kind(c) == .conjunction && kind(c - 1) == .comma {
      guard let verb = reportingVerb(behind: c) else { continue }
      let range = analysisRange(Int(chunks[c + 1].first), Int(chunks[verb].end))
      for citation in citations where citation.kind != .reference && range.overlaps(citation.range)
      {
        found.append(CitedClause(citation: citation.range, start: range.start))
      }
    }
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

  /// ", and research published in the index proves that": the verb of saying.
  private func reportingVerb(behind conjunction: Int) -> Int? {
    for c in conjunction + 1..<max(conjunction + 1, min(chunks.count - 1, conjunction + 9)) {
      switch kind(c) {
      case .comma, .semicolon, .stop, .subordinator, .relative: return nil
      case .verbGroup where kind(c + 1) == .subordinator && word(head(c + 1)) == grammar.that:
        return classes(head(c)).isDisjoint(with: [.reportVerb, .proofVerb]) ? nil : c
      default: break
      }
    }
    return nil
  }

  /// Whether a subject stands behind ", and", "but", ";" or "although".
  private func beginsIndependent(_ chunk: Int) -> Bool {
    var before = skipLightLeft(chunk - 1)
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
