import ClaimGraph
import Documents
import Findings

/// Claims made outright that most sources make with reserve.
enum ShelfCertainty {
  /// Other sources that must hedge a claim before one that does not is odd.
  private static let leastHedging = 3
  /// How many sources must hedge it for each that states it outright.
  private static let majority = 3

  static func findings(_ metadata: RuleMetadata, _ graph: ClaimGraph) -> [Finding] {
    let comparer = ClaimComparer(graph)
    return graph.claims.indices.flatMap { claim -> [Finding] in
      let assertions = graph.assertions(ofClaim: claim)
      guard assertions.count > leastHedging, comparer.isComparable(claim) else {
        return []
      }
      var (hedging, firm): ([Int], [Int]) = ([], [])
      var at = assertions.startIndex
      while at < assertions.endIndex {
        // Assertions are in the order of their sources.
        let source = graph.source(ofAssertion: assertions[at])
        let end =
          assertions[at...].firstIndex { graph.source(ofAssertion: $0) != source }
          ?? assertions.endIndex
        if let outright = assertions[at..<end].first(where: {
          graph.assertions[$0].certainty == .asserted
        }) {
          firm.append(outright)
        } else {
          hedging.append(assertions[at])
        }
        at = end
      }
      guard hedging.count >= leastHedging, hedging.count >= majority * firm.count else { return [] }
      return firm.filter {
        !graph.sources[graph.source(ofAssertion: $0)].metadata.kind.speaksForItself
      }
      .map { finding(metadata, $0, hedging: hedging, graph) }
    }
  }

  private static func finding(
    _ metadata: RuleMetadata, _ assertion: Int, hedging: [Int], _ graph: ClaimGraph
  ) -> Finding {
    let record = graph.assertions[assertion]
    let node = graph.claims[record.claim]
    let location = FindingLocation(passage: record.passage, in: graph)
    let stated = "\(node.claim.subjectWording) \(node.claim.predicateWording)"
    return Finding(
      rule: metadata.id, severity: metadata.severity,
      message: "stated outright here and with reserve in \(hedging.count) other sources: \(stated)",
      location: location,
      related: hedging.map { FindingLocation(passage: graph.assertions[$0].passage, in: graph) },
      claims: [node.id.description],
      fingerprint: Fingerprint.of(
        rule: metadata.id, words: location.text, claims: [node.id.description]))
  }
}
