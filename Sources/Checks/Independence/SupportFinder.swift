import ClaimGraph
import Documents

/// Follows what supports a claim to its origins: from a source that repeats another word for word to that
/// other, and from one that cites a work for the claim to the work, whether or not it is in the graph.
///
/// Labels, guidelines and studies state what they decided or found; what they cite is not where they have it from.
struct SupportFinder {
  private let graph: ClaimGraph
  private let cited: CitedSources
  /// By passage: the passage it repeats; -1 for none.
  private let originals: [Int32]

  /// - Parameter graph: sealed.
  init(_ graph: ClaimGraph) {
    self.graph = graph
    cited = CitedSources(graph)
    var originals = [Int32](repeating: -1, count: graph.passages.count)
    for (copy, original) in graph.copies() {
      originals[copy] = Int32(truncatingIfNeeded: original)
    }
    self.originals = originals
  }

  func support(ofClaim claim: Int) -> Support {
    var sources: [Int] = []
    var links: [Int: Set<Origin>] = [:]
    var copying: [Int: Set<Int>] = [:]
    var citing: [Int: Set<Int>] = [:]
    for assertion in graph.assertions(ofClaim: claim) {
      let source = graph.source(ofAssertion: assertion)
      if sources.last != source { sources.append(source) }
      let original = originals[graph.assertions[assertion].passage]
      if original >= 0 {
        let from = graph.passages[Int(original)].source
        links[source, default: []].insert(.source(from))
        copying[source, default: []].insert(from)
      }
      for citation in graph.assertions[assertion].citations {
        let target = cited.target(of: citation)
        if let target { citing[source, default: []].insert(target.source) }
        if findsForItself(graph.sources[source].metadata.kind) { continue }
        if let target {
          if target.isTheWork { links[source, default: []].insert(.source(target.source)) }
        } else if let reference = graph.citations[citation].reference,
          graph.references[reference].uri != nil
        {
          links[source, default: []].insert(.reference(reference))
        }
      }
    }
    if links.isEmpty {
      return Support(independent: sources)
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
