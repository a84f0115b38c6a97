import Claims

/// What a kind of things stands for, where a text names examples of it.
extension SentenceReader {
  /// "drugs used to treat Y include A, B and C": what the subject stands for.
  func namedBehind(_ clause: Clause, _ end: Int) -> ArgumentList? {
    if let examples = examplesOfKind(clause, end) { return examples }
    guard clause.role == .reduced || clause.role == .complement || clause.role == .relative,
      clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
      !classes(head(clause.subjectFirst)).isDisjoint(with: [.generic, .vague]),
      kind(end) == .verbGroup, clauseOfChunk[end] >= 0,
      lemma(head(end)) == grammar.include || chunks[end].flags.contains(.copular)
    else { return nil }
    let named = arguments(from: skipLight(end + 1)).list.filter {
      $0.concept.type == .substance && !$0.isVague
    }
    return named.isEmpty ? nil : named
  }

  /// "drugs that cause drowsiness, such as A and B": A and B cause it.
  private func examplesOfKind(_ clause: Clause, _ end: Int) -> ArgumentList? {
    guard clause.role == .relative, clause.subjectEnd > clause.subjectFirst,
      isNounPhrase(clause.subjectFirst), classes(head(clause.subjectFirst)).contains(.generic),
      mayHold(grammar.such) || mayHold(grammar.including) || mayHold(grammar.like),
      let comma = (clause.chunk + 1..<min(chunks.count, max(end, clause.chunk + 1) + 1)).first(
        where: {
          kind($0) == .comma
        }), let found = examples(at: comma, limit: chunks.count, depth: 0)
    else { return nil }
    let named = found.list.filter { $0.concept.type == .substance && !$0.isVague }
    return named.isEmpty ? nil : named
  }

  /// "the following people", in what comes before a list.
  func pointsAhead(_ argument: Argument) -> Bool {
    argument.first >= 0 && argument.end <= tokens.count
      && (argument.first..<argument.end).contains { word($0) == grammar.following }
  }

  /// "interacts with drugs that lower blood pressure, such as A": it interacts with A.
  @inline(__always)
  func readExamplesOfPartners() {
    guard mayHold(grammar.such) || mayHold(grammar.including) || mayHold(grammar.like),
      contents.holds(chunk: .relative)
    else { return }
    lookForExamplesOfPartners()
  }

  @inline(never)
  private func lookForExamplesOfPartners() {
    for c in chunks.indices.dropLast(2)
    where kind(c + 1) == .relative && isNounPhrase(c) && classes(head(c)).contains(.generic) {
      let partner = drafts.first {
        $0.predicate == .interactsWith && $0.object?.end == Int(chunks[c].end)
      }
      guard var draft = partner ?? jointDraft(c) else { continue }
      var i = c + 2
      while i < min(chunks.count, c + 12), kind(i) != .semicolon, kind(i) != .stop {
        if kind(i) == .comma, let found = examples(at: i, limit: chunks.count, depth: 0) {
          for item in found.list
          where item.concept.type == .substance && !item.isVague
            && item.concept != draft.subject?.concept
            && !drafts.contains(where: {
              $0.predicate == .interactsWith && $0.object?.concept == item.concept
            })
          {
            draft.object = item
            draft.end = max(draft.end, item.end)
            drafts.append(draft)
          }
          break
        }
        i += 1
      }
    }
  }

  /// "Drugs that Y, including A, should not be taken with it": a claim to make of A.
  private func jointDraft(_ c: Int) -> Draft? {
    guard let topic = substanceTopic,
      let index = clauses.firstIndex(where: {
        $0.role == .main && $0.isNegated && $0.isAdvice && $0.subjectFirst <= c && c < $0.subjectEnd
          && chunks[$0.chunk].flags.contains(.passive)
          && !classes(head($0.chunk)).isDisjoint(with: [.takeVerb, .combineVerb])
      }), isPreposition(skipLight(clauses[index].chunk + 1), grammar.with, grammar.alongside)
    else { return nil }
    var draft = Draft(
      kind: .safety, predicate: .interactsWith, subject: topic, object: nil,
      first: Int(chunks[c].first), end: Int(chunks[clauses[index].chunk].end))
    draft.clause = index
    return draft
  }
}
