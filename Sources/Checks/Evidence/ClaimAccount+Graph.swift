import ClaimGraph
import Claims
import Findings

extension ClaimAccount {
  /// - Parameters:
  ///   - claim: index of the claim.
  ///   - graph: sealed, with its contradictions related.
  package init(ofClaim claim: Int, in graph: ClaimGraph) {
    let summaries = SupportSummaries(graph)
    let node = graph.claims[claim]
    let copies = graph.copies()
    self.init(
      id: node.id.description, kind: node.claim.kind.rawValue, wording: Self.wording(node.claim),
      support: summaries.summary(ofClaim: claim).sentence,
      statements: graph.assertions(ofClaim: claim).map { Self.statement($0, copies, graph) },
      against: graph.contradictions(ofClaim: claim).map {
        Self.opponent(graph.contradictions[$0], of: claim, graph)
      }.sorted { ($0.rule, $0.id) < ($1.rule, $1.id) })
  }

  private static func wording(_ claim: Claim) -> String {
    let context = claim.context.map { "\($0.kind.rawValue): \($0.concept.name)" }
    return "\(claim.subjectWording) \(claim.predicateWording)"
      + (context.isEmpty ? "" : " (\(context.joined(separator: ", ")))")
  }

  private static func statement(
    _ assertion: Int, _ copies: [Int: Int], _ graph: ClaimGraph
  ) -> Statement {
    let record = graph.assertions[assertion]
    let source = graph.passages[record.passage].source
    var remarks = [EvidenceLevel(graph.sources[source].metadata).counted(1)]
    // "1 publisher" reads as a count where there is one of each.
    remarks[0].removeFirst(2)
    if graph.sources[source].notices.contains(where: { $0.kind == .retraction }) {
      remarks.append("retracted")
    }
    if record.certainty == .hedged { remarks.append("with reserve") }
    for citation in record.citations {
      let cited = graph.citations[citation]
      let name =
        cited.citation.reference ?? cited.citation.authority ?? cited.text
      remarks.append("citing \(name)")
    }
    if let original = copies[record.passage] {
      remarks.append("word for word as \(FindingLocation(passage: original, in: graph).place)")
    }
    return Statement(
      location: FindingLocation(passage: record.passage, in: graph), remarks: remarks)
  }

  private static func opponent(
    _ pair: Contradiction, of claim: Int, _ graph: ClaimGraph
  ) -> Opponent {
    let other = pair.claimA == claim ? pair.claimB : pair.claimA
    return Opponent(
      id: graph.claims[other].id.description, wording: wording(graph.claims[other].claim),
      rule: pair.rule, reason: pair.reason,
      locations: graph.assertions(ofClaim: other).map {
        FindingLocation(passage: graph.assertions[$0].passage, in: graph)
      })
  }
}
