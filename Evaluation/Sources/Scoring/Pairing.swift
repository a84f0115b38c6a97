/// Pairs the claims found in an article with the annotated ones, each at most once.
package struct Pairing: Sendable {
  /// For each claim that was found, the annotated one it is paired with.
  package private(set) var partner: [Int?]
  /// For each annotated claim, the one found that it is paired with.
  package private(set) var owner: [Int?]
  /// For each claim that was found, those it could be paired with: annotated ones whose quote its
  /// passage overlaps and that it agrees with; required ones first.
  package let candidates: [[Int]]

  /// A largest matching, by augmenting paths.
  package init(_ found: [FoundClaim], _ annotated: [AnnotatedClaim], names: Names) {
    candidates = found.map { claim in
      let fitting = annotated.indices.filter {
        claim.range.overlaps(annotated[$0].range)
          && Agreement(claim, annotated[$0], names: names).isWhole
      }
      return fitting.filter { !annotated[$0].optional } + fitting.filter { annotated[$0].optional }
    }
    partner = Array(repeating: nil, count: found.count)
    owner = Array(repeating: nil, count: annotated.count)
    for i in found.indices {
      var tried: Set<Int> = []
      _ = place(i, &tried)
    }
  }

  /// Finds a partner for a claim, moving others where needed. No deeper than there are claims.
  private mutating func place(_ i: Int, _ tried: inout Set<Int>) -> Bool {
    for j in candidates[i] where tried.insert(j).inserted {
      guard owner[j].map({ place($0, &tried) }) ?? true else { continue }
      owner[j] = i
      partner[i] = j
      return true
    }
    return false
  }
}
