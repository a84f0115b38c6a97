import ClaimGraph
import Claims
import Findings
import ParallelWork

/// Says of claims who supports them.
package struct SupportSummaries: Sendable {
  private let graph: ClaimGraph
  private let finder: SupportFinder
  private let cited: CitedSources
  /// By source.
  private let levels: [EvidenceLevel]
  /// By authority: the number of its name, the same for all kinds of authority.
  private let names: [Int]
  /// Works that were retracted, and the sources that are such works.
  private let retracted: (references: Set<Int>, sources: Set<Int>)

  /// - Parameter graph: sealed, with its contradictions related.
  package init(_ graph: ClaimGraph) {
    self.graph = graph
    finder = SupportFinder(graph)
    cited = CitedSources(graph)
    levels = graph.sources.map { EvidenceLevel($0.metadata) }
    var numbers: [String: Int] = [:]
    names = graph.authorities.map { authority in
      let name = authority.name.lowercased()
      let number = numbers[name] ?? numbers.count
      numbers[name] = number
      return number
    }
    retracted = Self.retracted(graph)
  }

  private static func retracted(
    _ graph: ClaimGraph
  ) -> (references: Set<Int>, sources: Set<Int>) {
    let references = graph.references.indices.filter {
      graph.references[$0].work.notices.contains { $0.kind == .retraction }
    }
    var sources = Set(
      graph.sources.indices.filter {
        graph.sources[$0].notices.contains { $0.kind == .retraction }
      })
    if !references.isEmpty {
      let identified = graph.identifiedSources()
      for reference in references { sources.formUnion(identified[reference]) }
    }
    return (Set(references), sources)
  }

  /// Claims of a finding that are accounted for.
  private static let limit = 2

  /// The findings, each with a line on each of its first claims, where there is more to say than that one source
  /// states it.
  /// - Parameter jobs: how many threads take part.
  package func explained(_ findings: [Finding], jobs: Int = 1) -> [Finding] {
    let parts = ParallelWork.parts(of: findings.count, length: 4096)
    // By place in `findings` times the limit: the claim; -1 for none.
    let asked = ParallelWork.map(parts.count, jobs: jobs) { part in
      var claims = [Int32](repeating: -1, count: parts[part].count * Self.limit)
      for (place, finding) in parts[part].enumerated() {
        let ids = findings[finding].claims
        for number in 0..<min(ids.count, Self.limit) {
          guard let claim = ClaimID(digits: ids[number]).flatMap({ graph.claim(withID: $0) }) else {
            continue
          }
          claims[place * Self.limit + number] = Int32(truncatingIfNeeded: claim)
        }
      }
      return claims
    }
    var isAsked = [Bool](repeating: false, count: graph.claims.count)
    for claims in asked {
      for claim in claims where claim >= 0 { isAsked[Int(claim)] = true }
    }
    let lines = lines(isAsked, jobs: jobs)
    return ParallelWork.map(parts.count, jobs: jobs) { part in
      parts[part].enumerated().map { place, finding in
        let claims = asked[part][place * Self.limit..<(place + 1) * Self.limit]
        let told = claims.compactMap { $0 >= 0 ? lines[Int($0)] : nil }
        return told.isEmpty ? findings[finding] : findings[finding].supported(by: told)
      }
    }.flatMap(\.self)
  }

  /// By claim: what findings say of it; nil where they say nothing.
  private func lines(_ isAsked: [Bool], jobs: Int) -> [String?] {
    let parts = ParallelWork.parts(of: isAsked.count, length: 4096)
    return ParallelWork.map(parts.count, jobs: jobs) { part in
      parts[part].map { isAsked[$0] ? line(ofClaim: $0) : nil }
    }.flatMap(\.self)
  }

  private func line(ofClaim claim: Int) -> String? {
    guard !isOfOneSource(claim) else { return nil }
    let summary = summary(ofClaim: claim)
    guard summary.isTelling else { return nil }
    let claimed = graph.claims[claim].claim
    return "\(claimed.subjectWording) \(claimed.predicateWording): \(summary.sentence)"
  }

  /// Whether all there is to say of a claim is that one source states it: so it is with most.
  private func isOfOneSource(_ claim: Int) -> Bool {
    guard graph.contradictions(ofClaim: claim).isEmpty else { return false }
    var only = -1
    for assertion in graph.assertions(ofClaim: claim) {
      guard graph.assertions[assertion].citations.isEmpty else { return false }
      let source = graph.source(ofAssertion: assertion)
      guard only < 0 || source == only else { return false }
      only = source
    }
    return !retracted.sources.contains(only)
  }

  /// Somebody or something named for a claim; the same where it goes by the same name.
  private enum Name: Hashable {
    case authority(Int)
    case source(Int)
    case words(String)
  }

  /// - Parameter claim: index of the claim.
  package func summary(ofClaim claim: Int) -> SupportSummary {
    let support = finder.support(ofClaim: claim)
    var sources: [EvidenceLevel: Int] = [:]
    for source in support.sources { sources[levels[source], default: 0] += 1 }
    // Assertions are in the order of their sources.
    var (firm, lastFirm) = (0, -1)
    var named: [EvidenceLevel: Set<Name>] = [:]
    var elsewhere: Set<Int> = []
    var retractedSources = Set(support.sources.filter { retracted.sources.contains($0) })
    for assertion in graph.assertions(ofClaim: claim) {
      if graph.assertions[assertion].certainty == .asserted {
        let source = graph.source(ofAssertion: assertion)
        if source != lastFirm { firm += 1 }
        lastFirm = source
      }
      for citation in graph.assertions[assertion].citations {
        if let target = cited.target(of: citation) {
          if retracted.sources.contains(target.source) { retractedSources.insert(target.source) }
          named[levels[target.source], default: []].insert(.source(target.source))
        } else if let reference = graph.citations[citation].reference {
          elsewhere.insert(reference)
        } else if let level = EvidenceLevel(graph.citations[citation].citation.kind) {
          let name =
            graph.citations[citation].authority.map { Name.authority(names[$0]) }
            ?? .words(graph.citations[citation].text.lowercased())
          named[level, default: []].insert(name)
        }
      }
    }
    return SupportSummary(
      sources: sources, origins: support.originCount, hedging: support.sources.count - firm,
      cited: named.mapValues(\.count), worksElsewhere: elsewhere.count,
      retracted: retractedSources.count + elsewhere.count { retracted.references.contains($0) },
      against: sourcesAgainst(claim))
  }

  /// How many sources state what cannot hold together with the claim.
  private func sourcesAgainst(_ claim: Int) -> Int {
    var sources: [Int] = []
    for pair in graph.contradictions(ofClaim: claim) {
      let (a, b) = (graph.contradictions[pair].claimA, graph.contradictions[pair].claimB)
      for assertion in graph.assertions(ofClaim: a == claim ? b : a) {
        sources.append(graph.source(ofAssertion: assertion))
      }
    }
    guard sources.count > 1 else { return sources.count }
    sources.sort()
    var count = 1
    for i in sources.indices.dropFirst() where sources[i] != sources[i - 1] { count += 1 }
    return count
  }
}
