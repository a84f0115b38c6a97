import ClaimGraph

/// A claim of two that cannot both hold, with the passages that state it.
struct ConflictSide {
  let claim: Int
  /// Ascending; never empty. Those that hedge only where a draft does or nobody does without.
  let passages: [Int]
  /// Ascending.
  let sources: [Int]
  /// The passage to point at: the first of a draft, or else of all; rather one that does not hedge.
  let place: Int
  /// Whether a draft states it, that is, a source in question.
  let isDrafted: Bool

  /// nil for a claim that nothing states, or nothing but its use.
  init?(_ claim: Int, _ graph: borrowing ClaimGraph) {
    self.claim = claim
    var stated: [(passage: Int, rank: Int)] = []
    let isBenefit = graph.claims[claim].claim.predicate == .treats
    for assertion in graph.assertions(ofClaim: claim) {
      let passage = graph.assertions[assertion].passage
      // Who only says that it is given takes no side.
      if isBenefit, UseWording.isUseOnly(graph.passages[passage].text) { continue }
      let isHedged = graph.assertions[assertion].certainty == .hedged
      stated.append(
        (passage, (graph.isDraft(graph.passages[passage].source) ? 0 : 2) + (isHedged ? 1 : 0)))
    }
    guard let best = stated.map(\.rank).min() else { return nil }
    // Who hedges does not stand beside those who do not.
    if stated.contains(where: { $0.rank == 0 || $0.rank == 2 }) {
      stated.removeAll { $0.rank == 3 }
    }
    var passages: [Int] = []
    var sources: [Int] = []
    for (passage, _) in stated {
      if passages.last != passage { passages.append(passage) }
      let source = graph.passages[passage].source
      if sources.last != source { sources.append(source) }
    }
    self.passages = passages
    self.sources = sources
    place = stated.first { $0.rank == best }?.passage ?? passages[0]
    isDrafted = best < 2
  }

  /// Whether this side is the one to look at: the one that a draft takes, or else that fewer sources take, or
  /// fewer passages, or that is stated first later.
  func isLookedAt(beside other: ConflictSide) -> Bool {
    isDrafted != other.isDrafted ? isDrafted : other.isBetterKnown(than: self)
  }

  /// Whether more sources state it, or more passages, or an earlier one.
  func isBetterKnown(than other: ConflictSide) -> Bool {
    if sources.count != other.sources.count { return sources.count > other.sources.count }
    if passages.count != other.passages.count { return passages.count > other.passages.count }
    return passages[0] != other.passages[0]
      ? passages[0] < other.passages[0] : claim < other.claim
  }
}
