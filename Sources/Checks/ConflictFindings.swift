import ClaimGraph
import Claims
import Findings

/// Findings about two claims that cannot both hold: one for each pair, however many sources state them.
enum ConflictFindings {
  /// Findings for the contradictions that the rule of the id found.
  static func findings(rule id: String, _ graph: ClaimGraph) -> [Finding] {
    graph.contradictions.lazy.filter { $0.rule == id }
      .compactMap { finding($0, graph) }
  }

  private static func finding(_ pair: Contradiction, _ graph: ClaimGraph) -> Finding? {
    guard let sideA = Side(pair.claimA, graph), let sideB = Side(pair.claimB, graph) else {
      return nil
    }
    let (here, there) = sideA.isRarer(than: sideB) ? (sideA, sideB) : (sideB, sideA)
    let claims = [here, there].map { graph.claims[$0.claim].id.description }
    return Finding(
      rule: pair.rule, severity: Severity(rawValue: pair.severity) ?? .warning,
      message: message(here, there, reason: pair.reason, graph),
      location: FindingLocation(passage: here.passages[0], in: graph),
      related: there.passages.map { FindingLocation(passage: $0, in: graph) }, claims: claims,
      fingerprint: Fingerprint.of(rule: pair.rule, claims: claims))
  }

  /// A claim with the passages that state it.
  private struct Side {
    let claim: Int
    /// Ascending; never empty.
    let passages: [Int]
    /// Ascending.
    let sources: [Int]

    init?(_ claim: Int, _ graph: ClaimGraph) {
      self.claim = claim
      var passages: [Int] = []
      var sources: [Int] = []
      for assertion in graph.assertions(ofClaim: claim) {
        let passage = graph.assertions[assertion].passage
        if passages.last != passage { passages.append(passage) }
        let source = graph.passages[passage].source
        if sources.last != source { sources.append(source) }
      }
      guard !passages.isEmpty else { return nil }
      self.passages = passages
      self.sources = sources
    }

    /// Whether fewer sources state it, or else fewer passages, or else it is stated first later: that is the
    /// side to look at.
    func isRarer(than other: Side) -> Bool {
      if sources.count != other.sources.count { return sources.count < other.sources.count }
      if passages.count != other.passages.count { return passages.count < other.passages.count }
      return passages[0] != other.passages[0]
        ? passages[0] > other.passages[0] : claim > other.claim
    }
  }

  /// "vitamin D: 400–2,000 IU/day here, 600–800 IU/day in 2 other sources; one range lies within the other".
  private static func message(
    _ here: Side, _ there: Side, reason: String, _ graph: ClaimGraph
  ) -> String {
    let (mine, theirs) = (graph.claims[here.claim].claim, graph.claims[there.claim].claim)
    let source = here.sources[0]
    let also = here.sources.count - 1
    let others = there.sources.count { $0 != source }
    var place: [String] = []
    if others < there.sources.count { place.append("elsewhere in this source") }
    if others > 0 { place.append("in \(others) other source\(others == 1 ? "" : "s")") }
    let mineText =
      mine.predicateWording + " here"
      + (also > 0 ? " and in \(also) other source\(also == 1 ? "" : "s")" : "")
    let theirText = theirs.predicateWording + " " + place.joined(separator: " and ")
    return "\(mine.subjectWording): \(mineText), \(theirText); \(reason)"
  }
}
