import ClaimGraph
import Findings

/// A rests on B, and B on A.
package struct CircularSupport: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    var rounds: [[Int]: [[Int]]] = [:]
    for cycle in SupportCycles(graph).cycles() {
      rounds[cycle.map { graph.source(ofAssertion: $0) }, default: []].append(cycle)
    }
    return rounds.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .compactMap { finding($0.key, $0.value, graph) }
  }

  /// - Parameters:
  ///   - sources: along the round.
  ///   - cycles: assertions along the round, for each claim it is gone for.
  private func finding(_ sources: [Int], _ cycles: [[Int]], _ graph: ClaimGraph) -> Finding? {
    guard let first = cycles.first, let start = first.first else { return nil }
    var ids: [String] = []
    for assertion in cycles.joined() {
      let id = graph.claims[graph.assertions[assertion].claim].id.description
      if !ids.contains(id) { ids.append(id) }
    }
    let claim = graph.claims[graph.assertions[start].claim].claim
    let way = (sources + sources.prefix(1)).map { graph.sources[$0].title }
      .joined(separator: " rests on ")
    let places = first.map {
      FindingLocation(passage: graph.assertions[$0].passage, in: graph)
    }
    return Finding(
      rule: Self.id, severity: Self.metadata.severity,
      message: "\(way): \(claim.subjectWording) \(claim.predicateWording)"
        + (cycles.count > 1 ? " (and \(cycles.count - 1) more)" : ""),
      location: places[0], related: Array(places.dropFirst()), claims: ids,
      fingerprint: Fingerprint.of(rule: Self.id, claims: ids))
  }

  package static let metadata = RuleMetadata(
    id: "circular-support", severity: .error,
    summary: "A source rests on another for a claim, and that one on the first.",
    rationale: """
      Where A cites B for a claim and B cites A for the same, directly or through others, nobody has shown \
      it. Every round is reported once, with the way it takes, and once for all claims for which it is gone. \
      Only citations of works that are on the shelf and state the claim count.
      """,
    examples: [
      RuleExample(
        [
          .init(
            "a.txt", "Curcumin relieves joint pain (https://example.org/b).\n",
            uri: "https://example.org/a"),
          .init(
            "b.txt", "Curcumin reduces joint pain (https://example.org/a).\n",
            uri: "https://example.org/b"),
        ], flagged: ["Curcumin relieves joint pain"]),
      RuleExample(
        [
          .init(
            "a.txt", "Curcumin relieves joint pain (https://example.org/b).\n",
            uri: "https://example.org/a"),
          .init(
            "b.txt", "Curcumin relieves joint pain. Curcumin is safe (https://example.org/a).\n",
            uri: "https://example.org/b"),
        ]),
    ])
}
