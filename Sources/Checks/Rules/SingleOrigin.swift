import ClaimGraph
import Findings

/// Several supporters that are one.
package struct SingleOrigin: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    let finder = SupportFinder(graph)
    var groups: [Group: [Int]] = [:]
    for claim in graph.claims.indices where graph.assertions(ofClaim: claim).count > 1 {
      guard ClaimComparer.family(of: graph.claims[claim].claim) != nil else { continue }
      let support = finder.support(ofClaim: claim)
      guard support.sources.count > 1, !support.isIndependent else { continue }
      for origin in support.allOrigins {
        if let group = Group(origin, support, graph) { groups[group, default: []].append(claim) }
      }
    }
    return groups.sorted { $0.key < $1.key }.compactMap { finding($0.key, claims: $0.value, graph) }
  }

  /// Sources that have something from one origin; findings are about them, for all claims they share so.
  private struct Group: Hashable, Comparable {
    let origin: Origin
    /// Ascending; with the origin where it is a source that states the claim.
    let sources: [Int]
    let copies: [Int]
    /// How many sources state the claims, and how many origins they have, in all.
    let total: Int
    let origins: Int

    /// Copies that an origin needs to be worth telling is one; of mere citations, two that name the same work
    /// are what one would wish for.
    init?(_ origin: Origin, _ support: Support, _ graph: borrowing ClaimGraph) {
      let dependents = support.dependents(on: origin)
      sources = dependents
      copies = support.sources.indices.filter {
        support.isCopy[$0] && dependents.contains(support.sources[$0])
      }.map { support.sources[$0] }
      self.origin = origin
      total = support.sources.count
      origins = support.originCount
      guard sources.count >= (copies.isEmpty ? 3 : 2) else { return nil }
      // Labels of one substance say the same by law.
      for source in sources where graph.sources[source].metadata.kind != .label { return }
      return nil
    }

    static func < (a: Group, b: Group) -> Bool {
      if a.sources != b.sources { return a.sources.lexicographicallyPrecedes(b.sources) }
      if a.origin != b.origin { return a.origin < b.origin }
      if a.copies != b.copies { return a.copies.lexicographicallyPrecedes(b.copies) }
      return (a.total, a.origins) < (b.total, b.origins)
    }
  }

  private func finding(_ group: Group, claims: [Int], _ graph: ClaimGraph) -> Finding? {
    var passages: [Int] = []
    var sought = Set(group.sources)
    for claim in claims where !sought.isEmpty {
      for assertion in graph.assertions(ofClaim: claim)
      where sought.remove(graph.source(ofAssertion: assertion)) != nil {
        passages.append(graph.assertions[assertion].passage)
      }
    }
    let origin: Int? = if case .source(let source) = group.origin { source } else { nil }
    // The one to look at is the last that has it from elsewhere.
    // A closure that speaks of the graph may take a copy of it, which counts every array.
    var (original, others): ([Int], [Int]) = ([], [])
    for passage in passages.sorted() {
      if graph.passages[passage].source == origin {
        original.append(passage)
      } else {
        others.append(passage)
      }
    }
    guard let here = others.last, let first = claims.first else { return nil }
    let claim = graph.claims[first].claim
    var ids: [String] = []
    for claim in claims { ids.append(graph.claims[claim].id.description) }
    let location = FindingLocation(passage: here, in: graph)
    return Finding(
      rule: Self.id, severity: Self.metadata.severity,
      message: message(group, graph) + "\(claim.subjectWording) \(claim.predicateWording)"
        + (claims.count > 1 ? " (and \(claims.count - 1) more)" : ""),
      location: location,
      // The origin first.
      related: FindingLocation.all(of: (original + others).filter { $0 != here }, in: graph),
      claims: ids,
      fingerprint: Fingerprint.of(rule: Self.id, words: location.text, claims: ids))
  }

  /// "3 sources, 2 origins; this one and 1 other repeat or cite “Title”: "
  private func message(_ group: Group, _ graph: ClaimGraph) -> String {
    let name: String
    switch group.origin {
    case .source(let source): name = graph.sources[source].title
    case .reference(let reference): name = graph.references[reference].id
    }
    let others = group.sources.count { Origin.source($0) != group.origin }
    let verb =
      group.copies.isEmpty
      ? "rest on" : (group.copies.count == others ? "repeat word for word" : "repeat or rest on")
    let who =
      others == 1
      ? "this one \(group.copies.isEmpty ? "rests on" : "repeats word for word")"
      : "\(others) of them \(verb)"
    return "\(group.total) sources, \(group.origins) origin\(group.origins == 1 ? "" : "s"), for "
      + "\(who) \(name): "
  }

  package static let metadata = RuleMetadata(
    id: "single-origin", severity: .warning,
    summary: "Several sources say it, and they have it from one.",
    rationale: """
      Seven articles that repeat one press release are one source. Stet follows citations for a claim to \
      their ends, whether or not the work is on the shelf, and finds passages that repeat one another nearly word \
      for word: at least thirteen words in a row, and four fifths of the passage.

      Flagged where one source repeats another without citing it, or where at least three have a claim from one origin, be it \
      copied or cited; once for a group of sources, however many claims they share so. Labels, guidelines and \
      studies count for themselves whatever they cite. Who copied whom is told by dates; where there are none, \
      the order of paths decides which passage is shown first, and nothing more.
      """,
    examples: [
      RuleExample(
        [
          .init(
            "a.txt",
            "In older adults with mild pain, curcumin reduces inflammation and relieves joint pain within a few weeks.\n"
          ),
          .init(
            "b.txt",
            "In older adults with mild pain, curcumin reduces inflammation and relieves joint pain within a few weeks.\n"
          ),
        ], flagged: ["curcumin reduces inflammation"]),
      RuleExample(
        [
          .init("a.txt", "Curcumin relieves joint pain.\n", uri: "https://example.org/curcumin"),
          .init("b.txt", "Curcumin relieves joint pain (https://example.org/curcumin).\n"),
          .init("c.txt", "Curcumin relieves joint pain (https://example.org/curcumin).\n"),
        ], flagged: ["Curcumin relieves joint pain"]),
      RuleExample(
        [
          .init("a.txt", "Curcumin relieves joint pain.\n"),
          .init("b.txt", "Curcumin relieves joint pain.\n"),
          .init("c.txt", "Joint pain is relieved by curcumin.\n"),
        ]),
    ])
}
