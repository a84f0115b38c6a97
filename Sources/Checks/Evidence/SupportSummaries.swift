import ClaimGraph
import Claims
import Findings

/// Says of claims who supports them.
package struct SupportSummaries {
  private let graph: ClaimGraph
  private let finder: SupportFinder
  private let cited: CitedSources
  private var known: [Int: SupportSummary] = [:]
  /// By id of a claim: what findings say of it, if anything.
  private var lines: [String: String?] = [:]

  /// - Parameter graph: sealed, with its contradictions related.
  package init(_ graph: ClaimGraph) {
    self.graph = graph
    finder = SupportFinder(graph)
    cited = CitedSources(graph)
  }

  /// Claims of a finding that are accounted for.
  private static let limit = 2

  /// The finding with a line on each of its first claims, where there is more to say than that one source
  /// states it.
  package mutating func explained(_ finding: Finding) -> Finding {
    var told: [String] = []
    for id in finding.claims.prefix(Self.limit) {
      if let line = line(of: id) { told.append(line) }
    }
    return told.isEmpty ? finding : finding.with(support: told)
  }

  private mutating func line(of id: String) -> String? {
    if let line = lines[id] { return line }
    var line: String?
    if let claim = ClaimID(digits: id).flatMap({ graph.claim(withID: $0) }) {
      let summary = summary(ofClaim: claim)
      let claimed = graph.claims[claim].claim
      if summary.isTelling {
        line = "\(claimed.subjectWording) \(claimed.predicateWording): \(summary.sentence)"
      }
    }
    lines.updateValue(line, forKey: id)
    return line
  }

  /// - Parameter claim: index of the claim.
  package mutating func summary(ofClaim claim: Int) -> SupportSummary {
    if let summary = known[claim] { return summary }
    let support = finder.support(ofClaim: claim)
    var levels: [EvidenceLevel: Int] = [:]
    for source in support.sources {
      levels[EvidenceLevel(graph.sources[source].metadata), default: 0] += 1
    }
    var firm: Set<Int> = []
    var named: [EvidenceLevel: Set<String>] = [:]
    var elsewhere: Set<String> = []
    for assertion in graph.assertions(ofClaim: claim) {
      let record = graph.assertions[assertion]
      if record.certainty == .asserted { firm.insert(graph.source(ofAssertion: assertion)) }
      for citation in record.citations {
        let citedRecord = graph.citations[citation]
        if let target = cited.target(of: citation) {
          let node = graph.sources[target.source]
          named[EvidenceLevel(node.metadata), default: []].insert(node.path)
        } else if let reference = citedRecord.reference {
          elsewhere.insert(graph.references[reference].id)
        } else if let level = EvidenceLevel(citedRecord.citation.kind) {
          named[level, default: []].insert(
            (citedRecord.citation.authority ?? citedRecord.text).lowercased())
        }
      }
    }
    var against: Set<Int> = []
    for pair in graph.contradictions(ofClaim: claim) {
      let contradiction = graph.contradictions[pair]
      let other =
        contradiction.claimA == claim ? contradiction.claimB : contradiction.claimA
      for assertion in graph.assertions(ofClaim: other) {
        against.insert(graph.source(ofAssertion: assertion))
      }
    }
    let summary = SupportSummary(
      sources: levels, origins: support.allOrigins.count,
      hedging: support.sources.count { !firm.contains($0) },
      cited: named.mapValues(\.count), worksElsewhere: elsewhere.count, against: against.count)
    known[claim] = summary
    return summary
  }
}
