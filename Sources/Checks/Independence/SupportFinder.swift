import ClaimGraph
import Documents

/// Follows what supports a claim to its origins: from a source that repeats another word for word to that
/// other, and from one that cites a work for the claim to the work, whether or not it is in the graph.
///
/// Labels, guidelines and studies state what they decided or found; what they cite is not where they have it from.
struct SupportFinder {
  private let graph: ClaimGraph
  private let cited: CitedSources
  private let copies: [Int: Int]

  /// - Parameter graph: sealed.
  init(_ graph: ClaimGraph) {
    self.graph = graph
    cited = CitedSources(graph)
    copies = graph.copies()
  }

  func support(ofClaim claim: Int) -> Support {
    var sources: [Int] = []
    var links: [Int: Set<Origin>] = [:]
    var copying: [Int: Set<Int>] = [:]
    var citing: [Int: Set<Int>] = [:]
    for assertion in graph.assertions(ofClaim: claim) {
      let source = graph.source(ofAssertion: assertion)
      if sources.last != source { sources.append(source) }
      if let original = copies[graph.assertions[assertion].passage] {
        let from = graph.passages[original].source
        links[source, default: []].insert(.source(from))
        copying[source, default: []].insert(from)
      }
      for citation in graph.assertions[assertion].citations {
        if let target = cited.target(of: citation) {
          citing[source, default: []].insert(target.source)
        }
      }
      guard !findsForItself(graph.sources[source].metadata.kind) else { continue }
      for citation in graph.assertions[assertion].citations {
        if let target = cited.target(of: citation) {
          if target.isTheWork { links[source, default: []].insert(.source(target.source)) }
        } else if let reference = graph.citations[citation].reference,
          graph.references[reference].uri != nil
        {
          links[source, default: []].insert(.reference(reference))
        }
      }
    }
    if links.isEmpty {
      let own = sources.map { Origin.source($0) }
      return Support(
        sources: sources, origins: own.map { [$0] }, isCopy: sources.map { _ in false },
        allOrigins: own)
    }
    let origins = sources.map { Self.origins(of: $0, links) }
    return Support(
      sources: sources, origins: origins,
      isCopy: sources.map { !(copying[$0] ?? []).subtracting(citing[$0] ?? []).isEmpty },
      allOrigins: Set(origins.joined()).sorted())
  }

  /// The ends of all ways from a source. Where a way only goes round, the first source of the round.
  private static func origins(of source: Int, _ links: [Int: Set<Origin>]) -> [Origin] {
    var seen: Set<Int> = [source]
    var waiting = [source]
    var ends: Set<Origin> = []
    while let next = waiting.popLast() {
      guard let onward = links[next] else {
        ends.insert(.source(next))
        continue
      }
      for origin in onward {
        switch origin {
        case .reference: ends.insert(origin)
        case .source(let index): if seen.insert(index).inserted { waiting.append(index) }
        }
      }
    }
    return ends.isEmpty ? [.source(seen.min() ?? source)] : ends.sorted()
  }

  private func findsForItself(_ kind: SourceKind) -> Bool {
    switch kind {
    case .label, .guideline, .study: true
    case .article, .review, .factCheck: false
    }
  }
}
