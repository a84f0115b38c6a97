import ClaimGraph
import Claims
import Findings

/// Findings about claims that the works cited for them do not bear out: one for each passage and cited source.
enum CitedWorkFindings {
  /// - Parameters:
  ///   - metadata: of the rule.
  ///   - judge: the severity and the message for what a source says; nil for what the rule does not mind.
  static func findings(
    _ metadata: RuleMetadata, _ graph: ClaimGraph,
    judge: (Testimony, Claim, _ cited: SourceNode) -> (severity: Severity, message: String)?
  ) -> [Finding] {
    var findings: [Finding] = []
    var group: [CitedClaim] = []
    func flush() {
      if let finding = finding(metadata, group, graph, judge: judge) { findings.append(finding) }
      group = []
    }
    let flagged = CitedWorks(graph).claims().filter { cited in
      judge(cited.testimony, claim(cited, graph), graph.sources[cited.source]) != nil
    }
    for cited in flagged {
      if let last = group.last, !isTogether(last, cited, graph) { flush() }
      group.append(cited)
    }
    flush()
    return findings
  }

  /// Whether one finding covers the two: one sentence, one cited source and one reason.
  private static func isTogether(_ a: CitedClaim, _ b: CitedClaim, _ graph: ClaimGraph) -> Bool {
    let passageA = graph.passages[graph.assertions[a.assertion].passage]
    let passageB = graph.passages[graph.assertions[b.assertion].passage]
    return a.source == b.source && a.testimony == b.testimony
      && passageA.source == passageB.source && passageA.sentence == passageB.sentence
      && passageA.range.overlaps(passageB.range)
  }

  private static func claim(_ cited: CitedClaim, _ graph: ClaimGraph) -> Claim {
    graph.claims[graph.assertions[cited.assertion].claim].claim
  }

  private static func finding(
    _ metadata: RuleMetadata, _ group: [CitedClaim], _ graph: ClaimGraph,
    judge: (Testimony, Claim, SourceNode) -> (severity: Severity, message: String)?
  ) -> Finding? {
    guard let first = group.first,
      let verdict = judge(first.testimony, claim(first, graph), graph.sources[first.source])
    else { return nil }
    let passages = group.map { graph.assertions[$0.assertion].passage }
    let longest = passages.max {
      let (a, b) = (graph.passages[$0].range.length, graph.passages[$1].range.length)
      return a != b ? a < b : $0 > $1
    }
    var ids: [String] = []
    for cited in group {
      let id = graph.claims[graph.assertions[cited.assertion].claim].id.description
      if !ids.contains(id) { ids.append(id) }
    }
    let location = FindingLocation(passage: longest ?? passages[0], in: graph)
    let related = Set(group.flatMap(\.stated).map { graph.assertions[$0].passage }).sorted()
    return Finding(
      rule: metadata.id, severity: verdict.severity,
      message: verdict.message + (ids.count > 1 ? " (and \(ids.count - 1) more here)" : ""),
      location: location, related: related.map { FindingLocation(passage: $0, in: graph) },
      claims: ids,
      fingerprint: Fingerprint.of(rule: metadata.id, words: location.text, claims: ids))
  }
}
