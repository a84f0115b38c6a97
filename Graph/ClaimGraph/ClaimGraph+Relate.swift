extension ClaimGraph {
  /// Records which claims contradict one another, in place of what was recorded before.
  ///
  /// The pairs may come in any order and either way round. Pairs of a claim with itself, pairs that
  /// name a claim the graph does not have, and repetitions are left out.
  package mutating func relate(_ contradictions: [Contradiction]) {
    var related: [Contradiction] = []
    related.reserveCapacity(contradictions.count)
    for pair in contradictions {
      guard claims.indices.contains(pair.claimA), claims.indices.contains(pair.claimB),
        pair.claimA != pair.claimB
      else { continue }
      let inOrder = claims[pair.claimA].id < claims[pair.claimB].id
      related.append(
        Contradiction(
          claimA: inOrder ? pair.claimA : pair.claimB, claimB: inOrder ? pair.claimB : pair.claimA,
          rule: pair.rule, reason: pair.reason, severity: pair.severity))
    }
    related.sort(by: Contradiction.inOrder)
    self.contradictions = []
    self.contradictions.reserveCapacity(related.count)
    for pair in related where !(self.contradictions.last.map { $0.isSame(as: pair) } ?? false) {
      self.contradictions.append(pair)
    }
    indexContradictions()
    topologyCache = TopologyCache()
  }

  private mutating func indexContradictions() {
    let sides = contradictions.flatMap { [$0.claimA, $0.claimB] }
    let lists = GraphIndex.lists(owners: sides, count: claims.count)
    index.contradictionsOfClaim = lists.offsets
    index.contradictionsByClaim = lists.items.map { $0 / 2 }
  }
}

extension Contradiction {
  /// Whether the two say that the same claims contradict one another by the same rule.
  func isSame(as other: Contradiction) -> Bool {
    claimA == other.claimA && claimB == other.claimB && rule == other.rule
  }

  static func inOrder(_ a: Contradiction, _ b: Contradiction) -> Bool {
    if a.claimA != b.claimA { return a.claimA < b.claimA }
    if a.claimB != b.claimB { return a.claimB < b.claimB }
    if a.rule != b.rule { return a.rule < b.rule }
    if a.severity != b.severity { return a.severity < b.severity }
    return a.reason.utf8.lexicographicallyPrecedes(b.reason.utf8)
  }
}
