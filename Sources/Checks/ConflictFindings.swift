import ClaimGraph
import Claims
import Findings

/// Findings about claims that cannot both hold: one for each claim that others contradict for one reason,
/// however many sources state it and however many claims the others are.
enum ConflictFindings {
  /// Findings for the contradictions that the rule of the id found.
  static func findings(rule id: String, _ graph: ClaimGraph) -> [Finding] {
    var sides: [Int: ConflictSide] = [:]
    func side(_ claim: Int) -> ConflictSide? {
      if let known = sides[claim] { return known }
      let side = ConflictSide(claim, graph)
      sides[claim] = side
      return side
    }
    struct Case: Hashable {
      let here: Int
      let severity: String
      let reason: String
    }
    var others: [Case: [ConflictSide]] = [:]
    var order: [Case] = []
    // "No side effects" is contradicted by every effect that is named, and is one thing to put right.
    var opponents: [Case: Int] = [:]
    for pair in graph.contradictions where id == ConflictingSafety.id && pair.rule == id {
      for claim in [pair.claimA, pair.claimB] {
        opponents[Case(here: claim, severity: pair.severity, reason: pair.reason), default: 0] += 1
      }
    }
    for pair in graph.contradictions where pair.rule == id {
      guard let a = side(pair.claimA), let b = side(pair.claimB) else { continue }
      let (countA, countB) = (
        opponents[Case(here: a.claim, severity: pair.severity, reason: pair.reason)] ?? 0,
        opponents[Case(here: b.claim, severity: pair.severity, reason: pair.reason)] ?? 0
      )
      let isFirst =
        a.isDrafted == b.isDrafted && countA != countB
        ? countA > countB : a.isLookedAt(beside: b)
      let (here, there) = isFirst ? (a, b) : (b, a)
      let key = Case(here: here.claim, severity: pair.severity, reason: pair.reason)
      if others[key] == nil { order.append(key) }
      others[key, default: []].append(there)
    }
    return order.compactMap { key in
      guard let here = side(key.here), let there = others[key] else { return nil }
      return finding(
        id, Severity(rawValue: key.severity) ?? .warning, here,
        there.sorted { $0.isBetterKnown(than: $1) }, reason: key.reason, graph)
    }
  }

  /// - Parameter there: best-known first; never empty.
  private static func finding(
    _ rule: String, _ severity: Severity, _ here: ConflictSide, _ there: [ConflictSide],
    reason: String, _ graph: ClaimGraph
  ) -> Finding {
    var claims = [graph.claims[here.claim].id.description]
    for side in there { claims.append(graph.claims[side.claim].id.description) }
    let place = here.place
    let rest = there.flatMap { side in side.passages.filter { $0 != side.place } }.sorted()
    return Finding(
      rule: rule, severity: severity, message: message(here, there, reason: reason, graph),
      location: FindingLocation(passage: place, in: graph),
      related: FindingLocation.all(of: there.map(\.place) + rest, in: graph),
      also: FindingLocation.all(of: here.passages.filter { $0 != place }, in: graph),
      claims: claims,
      // Others that join the side of those that are known already leave the name alone.
      fingerprint: Fingerprint.of(rule: rule, claims: Array(claims.prefix(2))))
  }

  /// How many claims of the other side are told apart.
  private static let shownClaims = 3

  /// "vitamin D: 400–2,000 IU/day here, 600–800 IU/day in 2 other sources; one range lies within the other".
  private static func message(
    _ here: ConflictSide, _ there: [ConflictSide], reason: String, _ graph: ClaimGraph
  ) -> String {
    let mine = graph.claims[here.claim].claim
    let source = graph.passages[here.place].source
    let also = here.sources.count - 1
    var parts = [
      mine.predicateWording + " here"
        + (also > 0 ? " and in \(also) other source\(also == 1 ? "" : "s")" : "")
    ]
    let isShort = there.count > shownClaims + 1
    for side in isShort ? Array(there.prefix(shownClaims)) : there {
      parts.append(
        graph.claims[side.claim].claim.predicateWording(beside: mine) + " "
          + places(side.sources, beside: source))
    }
    if isShort {
      let rest = there.dropFirst(shownClaims)
      let sources = Set(rest.flatMap(\.sources)).sorted()
      parts.append("and \(rest.count) more such claims " + places(sources, beside: source))
    }
    return "\(mine.subjectWording): \(parts.joined(separator: ", ")); \(reason)"
  }

  /// "elsewhere in this source and in 2 other sources".
  private static func places(_ sources: [Int], beside source: Int) -> String {
    let others = sources.count { $0 != source }
    var places: [String] = []
    if others < sources.count { places.append("elsewhere in this source") }
    if others > 0 { places.append("in \(others) other source\(others == 1 ? "" : "s")") }
    return places.joined(separator: " and ")
  }
}

extension Claim {
  /// As `predicateWording`; where the other is about something else, as one of two that interact is, with the
  /// subject.
  fileprivate func predicateWording(beside other: Claim) -> String {
    subject == other.subject ? predicateWording : "\(subjectWording) \(predicateWording)"
  }
}
