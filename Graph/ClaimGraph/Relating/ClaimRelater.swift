import Claims
import ParallelWork

/// Finds the claims that cannot both hold.
///
/// Claims are grouped by what they must share to be compared at all: subject, regimen, object and the
/// qualifiers that keep claims apart (`ComparisonKey`). Only members of one group are compared, so cost
/// grows with the number of distinct claims, not with its square. A false alarm costs more than a miss:
/// whatever leaves it open whether two claims are about the same thing keeps them apart.
package enum ClaimRelater {
  /// - Parameters:
  ///   - graph: sealed; its `contradictions` are not looked at.
  ///   - jobs: how many threads take part.
  /// - Returns: contradictory pairs, each once for each rule, in no particular order; `ClaimGraph.relate`
  ///   puts them in order.
  package static func relate(_ graph: ClaimGraph, jobs: Int = 1) -> [Contradiction] {
    let survey = ClaimSurvey(graph)
    // Those that take longest first.
    let families: [@Sendable (ClaimSurvey) -> [Contradiction]] = [
      EffectRelating.relate, DoseRelating.relate, SafetyRelating.relate, StatusRelating.relate,
      NumberRelating.relate,
    ]
    return ParallelWork.map(families.count, jobs: jobs) { families[$0](survey) }.flatMap(\.self)
  }

  /// In a group of more distinct claims than this, each claim is compared only with the same number of
  /// claims that are in question or that most sources state, so that no text can make the work grow with the
  /// square of its length.
  static let comparisonLimit = 128

  /// Compares the members of a group, each pair once.
  ///
  /// - Parameters:
  ///   - elements: the members; `claim` tells which claim each is.
  ///   - body: called with two members of different claims.
  static func forEachPair<Element>(
    _ elements: [Element], _ survey: ClaimSurvey, claim: (Element) -> Int,
    _ body: (Element, Element) -> Void
  ) {
    let partners: [Element]
    if elements.count <= comparisonLimit {
      partners = elements
    } else {
      partners = Array(
        elements.sorted { a, b in
          let (a, b) = (claim(a), claim(b))
          if survey.isDrafted[a] != survey.isDrafted[b] { return survey.isDrafted[a] }
          let (countA, countB) = (survey.sourceCount[a], survey.sourceCount[b])
          return countA != countB
            ? countA > countB : survey.graph.claims[a].id < survey.graph.claims[b].id
        }.prefix(comparisonLimit))
    }
    for (i, partner) in partners.enumerated() {
      for other in partners.dropFirst(i + 1) where claim(partner) != claim(other) {
        body(partner, other)
      }
    }
    guard partners.count < elements.count else { return }
    let isPartner = Set(partners.map(claim))
    for element in elements where !isPartner.contains(claim(element)) {
      for partner in partners { body(partner, element) }
    }
  }
}

extension ClaimSurvey {
  /// The contradiction that a comparison comes to, if it does.
  ///
  /// - Parameter isQualified: whether a qualifier weakens one of the two.
  func contradiction(
    _ a: Int, _ b: Int, _ comparison: Comparison, isQualified: Bool = false
  ) -> Contradiction? {
    guard case .conflict(let rule, let stated, let reason) = comparison else { return nil }
    var severity = severity(stated, a, b)
    if isQualified, severity == stated { severity = severity.lowered }
    let inOrder = graph.claims[a].id < graph.claims[b].id
    return Contradiction(
      claimA: inOrder ? a : b, claimB: inOrder ? b : a, rule: rule, reason: reason,
      severity: severity.rawValue)
  }
}
