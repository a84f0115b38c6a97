import ClaimGraph
import Claims
import Findings

/// Findings about claims that would contradict one another, were it not for what keeps them apart.
package enum ApparentFindings {
  /// A note for each pair, with the name of the rule that would speak otherwise, in no particular order.
  package static func findings(_ graph: ClaimGraph) -> [Finding] {
    var sides: [Int: ConflictSide] = [:]
    func side(_ claim: Int) -> ConflictSide? {
      if let known = sides[claim] { return known }
      let side = ConflictSide(claim, graph)
      sides[claim] = side
      return side
    }
    return ClaimRelater.apparent(graph).compactMap { pair in
      guard let a = side(pair.claimA), let b = side(pair.claimB) else { return nil }
      let (here, there) = a.isLookedAt(beside: b) ? (a, b) : (b, a)
      return finding(pair, here, there, graph)
    }
  }

  private static func finding(
    _ pair: Contradiction, _ here: ConflictSide, _ there: ConflictSide, _ graph: ClaimGraph
  ) -> Finding? {
    let (mine, other) = (graph.claims[here.claim].claim, graph.claims[there.claim].claim)
    let separators = separators(mine, other) + [pair.separator].compactMap { $0 }
    guard !separators.isEmpty else { return nil }
    let claims = [here, there].map { graph.claims[$0.claim].id.description }
    let message =
      "\(mine.subjectWording): \(mine.predicateWording) here, \(other.predicateWording) elsewhere; "
      + "no contradiction, because they are kept apart by \(separators.joined(separator: ", "))"
    return Finding(
      rule: pair.rule, severity: .note, message: message,
      location: FindingLocation(passage: here.place, in: graph),
      related: there.passages.map { FindingLocation(passage: $0, in: graph) },
      also: here.passages.filter { $0 != here.place }
        .map { FindingLocation(passage: $0, in: graph) },
      claims: claims,
      fingerprint: Fingerprint.of(rule: pair.rule, words: "apparent", claims: claims))
  }

  /// "population (rat here, none there)": the circumstances that differ.
  private static func separators(_ mine: Claim, _ other: Claim) -> [String] {
    ContextQualifier.Kind.allCases.compactMap { kind in
      guard kind != .time, kind != .manner else { return nil }
      let (a, b) = (names(mine, kind), names(other, kind))
      guard a != b else { return nil }
      return "\(kind.rawValue) (\(wording(a)) here, \(wording(b)) there)"
    }
  }

  private static func names(_ claim: Claim, _ kind: ContextQualifier.Kind) -> [String] {
    claim.context.filter { $0.kind == kind }.map(\.concept.displayName).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  private static func wording(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.joined(separator: " and ")
  }
}
