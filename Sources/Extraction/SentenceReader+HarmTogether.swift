import Claims

/// What is done by two together: "X taken with Y raises the risk of Z" says that the two interact.
extension SentenceReader {
  @inline(__always)
  func readHarmTogether() {
    guard contents.holds(form: .participle), mayHoldLemma(grammar.with),
      !saidByVerbs.isDisjoint(with: .takeVerb | .combineVerb), analysis.mentions.count > 1
    else { return }
    lookForHarmTogether()
  }

  @inline(never)
  private func lookForHarmTogether() {
    for c in chunks.indices
    where kind(c) == .verbGroup && chunks[c].form == .participle && c > 0
      && !classes(head(c)).isDisjoint(with: [.takeVerb, .combineVerb]) && isNounPhrase(c - 1)
    {
      let with = skipLight(c + 1)
      guard isPreposition(with, grammar.with, grammar.alongside),
        let drug = arguments(from: c - 1, limit: c).list.last, drug.concept.type == .substance,
        drug.isKnown, !drug.isVague,
        let main = clauses.first(where: { $0.chunk > with && $0.role == .main }),
        !main.isUnasserted, !main.isNegated,
        let harm = drafts.first(where: {
          $0.clause >= 0 && clauses[$0.clause].chunk == main.chunk && !$0.isNegated
            && ($0.predicate == .increasesRiskOf || $0.predicate == .worsens
              || $0.predicate == .causes && $0.object?.concept.type == .condition)
        })
      else { continue }
      for other in arguments(from: with + 1, limit: main.chunk).list
      where other.concept != drug.concept && !other.isVague
        && !Self.spacedFromMeals.contains(lastHash(of: other))
        && (other.concept.type == .substance && other.isKnown || isDrugClass(other))
        && !drafts.contains(where: {
          $0.predicate == .interactsWith && $0.object?.concept == other.concept
        })
      {
        var draft = Draft(
          kind: .safety, predicate: .interactsWith, subject: drug, object: other,
          first: drug.first, end: max(other.end, harm.end))
        draft.isHedged = harm.isHedged
        drafts.append(draft)
      }
    }
  }
}
