import Claims

extension ClaimRelater {
  /// The claims of the sources in question, those that contradict them, and those that contradict the latter.
  ///
  /// A fraction of a dose is worked out from doses that it does not contradict: where there is one, every dose counts
  /// among them.
  ///
  /// - Parameters:
  ///   - graph: sealed, with the sources in question marked.
  ///   - ignoringSettings: whether what only circumstances keep from contradicting counts, too.
  package static func neighbours(
    in graph: ClaimGraph, ignoringSettings: Bool = false
  ) -> Set<ClaimID> {
    var graph = graph
    graph.relate(relate(graph) + (ignoringSettings ? apparent(graph) : []))
    var isNear = [Bool](repeating: false, count: graph.claims.count)
    for source in graph.sourcesInQuestion {
      for assertion in graph.assertions(ofSource: source) {
        isNear[graph.assertions[assertion].claim] = true
      }
    }
    for _ in 0..<2 {
      let nearer = isNear
      for pair in graph.contradictions where nearer[pair.claimA] || nearer[pair.claimB] {
        isNear[pair.claimA] = true
        isNear[pair.claimB] = true
      }
    }
    if graph.claims.contains(where: { $0.claim.dose?.isRelative ?? false }) {
      for (i, node) in graph.claims.enumerated() where node.claim.kind == .dosage {
        isNear[i] = true
      }
    }
    return Set(graph.claims.indices.filter { isNear[$0] }.map { graph.claims[$0].id })
  }
}
