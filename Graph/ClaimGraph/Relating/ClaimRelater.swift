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
    relate(ClaimSurvey(graph), jobs: jobs)
  }

  /// Pairs that could not both hold, were it not for a circumstance that keeps them apart: another population,
  /// route, form or time, a dose that was only studied, another regulator. They contradict one another in
  /// appearance only.
  ///
  /// - Returns: each pair once for each rule, with what keeps it apart, in a fixed order.
  package static func apparent(_ graph: ClaimGraph) -> [Contradiction] {
    var last: Contradiction?
    return relate(ClaimSurvey(graph, ignoresSettings: true), jobs: 1)
      .sorted(by: Contradiction.inOrder)
      .filter { pair in
        defer { last = pair }
        return last.map { !$0.isSame(as: pair) } ?? true
      }
  }

  private static func relate(_ survey: ClaimSurvey, jobs: Int) -> [Contradiction] {
    // Those that take longest first.
    let families: [@Sendable (ClaimSurvey) -> [Contradiction]] = [
      EffectRelating.relate, DoseRelating.relate, SafetyRelating.relate, StatusRelating.relate,
      NumberRelating.relate, MeasureRelating.relate, UniversalRelating.relate,
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
    if ignoresSettings { return apparent(a, b, comparison) }
    guard case .conflict(let rule, let stated, let reason) = comparison else { return nil }
    var severity = severity(stated, a, b)
    if isQualified, severity == stated { severity = severity.lowered }
    let inOrder = graph.claims[a].id < graph.claims[b].id
    return Contradiction(
      claimA: inOrder ? a : b, claimB: inOrder ? b : a, rule: rule, reason: reason,
      severity: severity.rawValue)
  }

  /// What the comparison comes to where settings are ignored: nothing where the settings are the same and nothing
  /// else keeps the two apart.
  private func apparent(_ a: Int, _ b: Int, _ comparison: Comparison) -> Contradiction? {
    let areApart = qualifiers(ofClaim: a).setting != qualifiers(ofClaim: b).setting
    let inOrder = graph.claims[a].id < graph.claims[b].id
    let (first, second) = inOrder ? (a, b) : (b, a)
    switch comparison {
    case .compatible, .apparent: return nil
    case .conflict(let rule, _, let reason):
      guard areApart else { return nil }
      return Contradiction(
        claimA: first, claimB: second, rule: rule, reason: reason,
        severity: ConflictSeverity.note.rawValue)
    case .separated(let separator, let rule, let reason):
      return Contradiction(
        claimA: first, claimB: second, rule: rule, reason: reason,
        severity: ConflictSeverity.note.rawValue, separator: separator)
    }
  }
}
