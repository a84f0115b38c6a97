import Claims

/// Kinds of things whose examples are what counts: "Several factors raise the risk of Y, including A and B".
extension SentenceReader {
  @inline(__always)
  func readNamedFactors() {
    guard mayHold(grammar.including) || mayHold(grammar.such), !drafts.isEmpty else { return }
    lookForNamedFactors()
  }

  @inline(never)
  private func lookForNamedFactors() {
    for index in clauses.indices where clauses[index].role == .main {
      let clause = clauses[index]
      let c = clause.subjectFirst
      guard clause.subjectEnd == c + 1, isNounPhrase(c), isKindOfFactor(c),
        let comma = (clause.chunk + 1..<max(chunks.count, clause.chunk + 1)).first(where: {
          kind($0) == .comma && isPreposition($0 + 1, grammar.including, grammar.such)
        }), let found = examples(at: comma, limit: chunks.count, depth: 0)
      else { continue }
      let named = found.list.filter { !$0.isVague }
      let behind = Int(chunks[comma].first)
      let stated = drafts.filter {
        $0.clause == index && $0.subject?.end == Int(chunks[c].end) && isRaised($0.predicate)
      }
      guard let model = stated.first(where: { ($0.object?.first ?? behind) < behind }),
        let last = named.last
      else { continue }
      drafts.removeAll {
        $0.clause == index && $0.subject?.end == Int(chunks[c].end) && isRaised($0.predicate)
      }
      for item in named where item.concept != model.object?.concept {
        var draft = model
        draft.subject = item
        draft.end = max(draft.end, last.end)
        drafts.append(draft)
      }
    }
  }

  private func isRaised(_ predicate: Predicate) -> Bool {
    switch predicate {
    case .increasesRiskOf, .decreasesRiskOf, .causes, .worsens: true
    default: false
    }
  }

  /// "factors", "several things", "certain conditions", "other habits"
  private func isKindOfFactor(_ chunk: Int) -> Bool {
    let token = head(chunk)
    return tokens[token].flags.contains(.pluralForm)
      && (lemma(token) == grammar.factor || Self.kinds.contains(tokens[token].hash))
  }

  private static let kinds = WordSet(
    "things conditions diseases disorders illnesses problems habits behaviors behaviours exposures events triggers"
  )
}
