import Claims
import Documents

extension SentenceReader {
  /// Where a clause of its own begins that cites somebody as its subject: what stands before it is not theirs.
  /// "X helps, and the agency says that Y does": the agency says nothing of X.
  struct CitedClause {
    let citation: TextRange
    /// The byte at which the clause begins.
    let start: Int
    /// Where it ends, if it is put in between dashes: "X – the agency prefers Z – helps".
    var end = Int.max
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
      let first = settingBefore(clause.subjectFirst) ?? clause.subjectFirst
      guard beginsIndependent(clause.subjectFirst) || first < clause.subjectFirst else { continue }
      let range = analysisRange(Int(chunks[first].first), Int(chunks[clause.chunk].end))
      for citation in citations where citation.kind != .reference && range.overlaps(citation.range)
      {
        // "I was sleeping through, and my knees stopped aching": all of it is the writer's own.
        if citation.kind == .anecdote, tellsOfOneself(before: Int(chunks[first].first)),
          !tokens.contains(where: {
            citation.range.contains($0.range) && Self.hearing.contains($0.hash)
          })
        {
          continue
        }
        found.append(
          CitedClause(
            citation: citation.range, start: range.start, end: endOfInsertion(from: first)))
      }
    }
    return found
  }

  /// The byte at which what begins behind one dash ends before another.
  private func endOfInsertion(from chunk: Int) -> Int {
    guard kind(skipLightLeft(chunk - 1)) == .dash,
      let dash = chunks.indices[chunk...].first(where: { kind($0) == .dash }),
      dash + 1 < chunks.count
    else { return Int.max }
    return Int(tokens[Int(chunks[dash].first)].start)
  }

  private static let hearing = WordSet("read heard ran saw found watched")

  private func tellsOfOneself(before token: Int) -> Bool {
    (0..<token).contains {
      classes($0).contains(.firstPerson)
        && (tokens[$0].tag == .pronoun || tokens[$0].tag == .possessive)
    }
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
    case .semicolon, .dash: return true
    case .subordinator: return before > 0 && word(head(before)) != grammar.that
    case .conjunction:
      return kind(before - 1) == .comma || word(head(before)) == grammar.but
    default: return false
    }
  }

  /// "; in one trial, people on X lost": where such a setting begins before the subject of a clause that is not the first.
  private func settingBefore(_ subject: Int) -> Int? {
    let comma = skipLightLeft(subject - 1)
    guard comma > 2, kind(comma) == .comma, isNounPhrase(comma - 1), isPreposition(comma - 2),
      classes(head(comma - 1)).contains(.study)
    else { return nil }
    let mark = skipLightLeft(comma - 3)
    switch kind(mark) {
    case .semicolon, .dash, .colon: return comma - 2
    case .conjunction where mark > 0 && kind(mark - 1) == .comma: return comma - 2
    default: return nil
    }
  }

  /// The citations that hold for what is said in a passage.
  func citations(
    _ citations: [Citation], for passage: TextRange, scopes: [CitedClause]
  ) -> [Citation] {
    guard !scopes.isEmpty else { return sayingSo(citations, passage) }
    // "Experts believe that X, and the agency says that Y": the experts say nothing of Y.
    let own = scopes.last { $0.start <= passage.start }
    return citations.filter { citation in
      if let own, citation.kind != .reference, citation.range.end <= own.start { return false }
      return !scopes.contains {
        $0.citation == citation.range && (passage.end <= $0.start || passage.start >= $0.end)
      }
    }
  }

  /// "Some studies show X, but whether it helps with Y is unclear": they are not who says that of Y.
  private func sayingSo(_ citations: [Citation], _ passage: TextRange) -> [Citation] {
    guard !citations.isEmpty, mayHold(oneOf: Self.maybeTurning),
      citations.contains(where: { $0.kind == .vague })
    else { return citations }
    let turns = clauses.compactMap { clause -> Int? in
      guard clause.role == .main, clause.subjectEnd > clause.subjectFirst,
        case let mark = skipLightLeft(clause.subjectFirst - 1), mark > 1,
        Self.turning.contains(tokens[head(mark)].hash)
      else { return nil }
      return Int(tokens[head(mark)].start)
    }
    guard let turn = turns.last(where: { $0 <= passage.start }) else { return citations }
    return citations.filter { $0.kind != .vague || $0.range.start >= turn }
  }

  private static var maybeTurning: WordMask { WordMask().or("but").or("although").or("though") }
  private static let turning = WordSet("but although though")

  // MARK: Numbered marks

  /// The citations without the numbered marks that stand behind other words: "X eases Y,[3] and it can cause Z": Z has
  /// none; "for Y,[3] but not for Z.[4]": Z has the fourth.
  ///
  /// - Parameter passages: those of all that the sentence states.
  func marked(
    _ citations: [Citation], for passage: TextRange, of passages: [TextRange]
  ) -> [Citation] {
    guard passages.count > 1, citations.contains(where: isMark) else { return citations }
    return citations.filter { citation in
      guard isMark(citation), citation.range.end <= passage.start else { return true }
      // "According to one study,[3] X eases Y"
      return !passages.contains { $0.start < citation.range.start && $0.end <= citation.range.end }
    }
  }

  private func isMark(_ citation: Citation) -> Bool {
    guard citation.kind == .reference else { return false }
    return tokens.contains {
      $0.kind == .reference && Int($0.start) >= citation.range.start
        && Int($0.end) <= citation.range.end
    }
  }

  // MARK: Named for what they do

  /// Where the sentence names a regulator only as who approved something: the ranges of name and approval.
  func approvals(_ citations: [Citation]) -> [TextRange] {
    guard said.contains(.approval) else { return [] }
    var found: [TextRange] = []
    for citation in citations where citation.kind == .regulator {
      guard
        let first = tokens.indices.first(where: { Int(tokens[$0].start) >= citation.range.start }),
        let last = tokens.indices.last(where: { Int(tokens[$0].end) <= citation.range.end }),
        first <= last
      else { continue }
      let near = max(0, first - 6)..<min(tokens.count, last + 6)
      // "FDA-approved", "the agency on Tuesday approved", "approved last year by the agency"
      guard
        let verb = near.first(where: {
          classes($0).contains(.approval) && tokens[$0].tag != .noun
            && ($0 > last
              ? isApproving($0, behind: last) : $0 < first && isApproved($0, by: first))
        })
      else { continue }
      found.append(citation.range.union(tokens[verb].range))
    }
    return found
  }

  private func isApproving(_ verb: Int, behind last: Int) -> Bool {
    (last + 1..<verb).allSatisfy {
      tokens[$0].kind == .word && (!tokens[$0].tag.isFiniteVerb || classes($0).contains(.approval))
    }
  }

  private func isApproved(_ verb: Int, by first: Int) -> Bool {
    (verb + 1..<first).contains { word($0) == grammar.by }
      && (verb + 1..<first).allSatisfy { tokens[$0].kind == .word || tokens[$0].kind == .number }
  }

  /// The citations without those that do not speak of what is said: a regulator that approved something elsewhere in
  /// the sentence, and a body that pays.
  func knowing(
    _ citations: [Citation], _ kind: ClaimKind, _ passage: TextRange, _ approvals: [TextRange]
  ) -> [Citation] {
    guard !citations.isEmpty, kind == .economic || !approvals.isEmpty else { return citations }
    return citations.filter { citation in
      if kind == .economic, citation.kind != .reference, isPayer(citation) { return false }
      guard kind != .regulatory else {
        // "has not been approved by the agency; it is sold in Y"
        return !approvals.contains {
          $0.contains(citation.range) && passage.start >= $0.end
            && isBeyondSemicolon($0, passage)
        }
      }
      return !approvals.contains {
        $0.contains(citation.range) && !$0.overlaps(passage) && isApart($0, passage)
      }
    }
  }

  /// "approved X, which slows Y", but not "approved X to slow Y": whether a comma stands between.
  private func isApart(_ approval: TextRange, _ passage: TextRange) -> Bool {
    guard passage.start >= approval.end else { return true }
    return tokens.contains {
      ($0.kind == .comma || $0.kind == .semicolon) && Int($0.start) >= approval.end
        && Int($0.end) <= passage.start
    }
  }

  private func isBeyondSemicolon(_ approval: TextRange, _ passage: TextRange) -> Bool {
    tokens.contains {
      $0.kind == .semicolon && Int($0.start) >= approval.end && Int($0.end) <= passage.start
    }
  }

  /// "costs the NHS about £2", "free on the NHS"
  private func isPayer(_ citation: Citation) -> Bool {
    guard let last = tokens.indices.last(where: { Int(tokens[$0].end) == citation.range.end }),
      classes(last).contains(.insurer)
    else { return false }
    let next = skipLight(chunkIndex(of: last) + 1)
    return !(kind(next) == .verbGroup && classes(head(next)).contains(.reportVerb))
  }
}
