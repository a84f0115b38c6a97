import ClaimGraph
import Claims

/// Asks the sources that a graph's citations lead to what they say of the claims that rest on them.
///
/// A source is silent only where that is known: the very work is cited and no other that is not at hand, and a
/// condition or substance of the claim is named nowhere in its text (`Unnamed`) or, where only its claims are
/// known, nowhere in these, nearly everything in it that could be a claim was understood, and it says something
/// of the subject in the same respect. Everything else that is not borne out is undecided.
struct CitedWorks {
  private let graph: ClaimGraph
  private let comparer: ClaimComparer
  private let cited: CitedSources
  private let shares: CitedShares

  /// - Parameter graph: sealed.
  init(_ graph: ClaimGraph) {
    self.graph = graph
    comparer = ClaimComparer(graph)
    cited = CitedSources(graph)
    shares = CitedShares(graph)
  }

  /// Every assertion that rests on a source of the graph, in order, with the one of its sources that bears it
  /// out best.
  func claims() -> [CitedClaim] {
    var claims: [CitedClaim] = []
    for cited in testimonies() {
      if let last = claims.last, last.assertion == cited.assertion {
        if cited.testimony.rank < last.testimony.rank { claims[claims.count - 1] = cited }
      } else {
        claims.append(cited)
      }
    }
    return claims
  }

  /// Every assertion that rests on a source of the graph, in order, once for each of its sources.
  func testimonies() -> [CitedClaim] {
    guard cited.leadsAnywhere else { return [] }
    var testimonies: [CitedClaim] = []
    var readings: [Int: SourceReading] = [:]
    for i in graph.assertions.indices {
      guard graph.assertions[i].citations.contains(where: { cited.target(of: $0) != nil }) else {
        continue
      }
      let targets = graph.assertions[i].citations.map { cited.target(of: $0) }
      // A work that is not at hand may be the one that says so.
      let areAllAtHand = targets.allSatisfy { $0?.isTheWork ?? false }
      for source in Set(targets.compactMap { $0?.source }).sorted() {
        let reading = readings[source] ?? SourceReading(source, graph)
        readings[source] = reading
        testimonies.append(testimony(of: reading, on: i, mayBeSilent: areAllAtHand))
      }
    }
    return testimonies
  }

  private func testimony(
    of reading: SourceReading, on assertion: Int, mayBeSilent: Bool
  ) -> CitedClaim {
    let record = graph.assertions[assertion]
    let claim = graph.claims[record.claim]
    func outcome(_ testimony: Testimony, _ stated: [Int] = []) -> CitedClaim {
      CitedClaim(
        assertion: assertion, source: reading.source, testimony: testimony,
        stated: stated.sorted())
    }
    guard comparer.isComparable(record.claim) else { return outcome(.undecided) }
    var found: [ClaimAgreement: [Int]] = [:]
    for other in reading.assertions(onSubject: claim.subject) {
      found[comparer.agreement(of: graph.assertions[other].claim, with: record.claim), default: []]
        .append(other)
    }
    if let same = found[.same] {
      let isFirm = same.contains { graph.assertions[$0].certainty == .asserted }
      return outcome(isFirm || record.certainty == .hedged ? .confirmed : .hedged, same)
    }
    if let others = shares.others(than: assertion, in: reading) {
      return outcome(.otherNumber, others)
    }
    let here = graph.passages[record.passage]
    if let others = found[.associated] {
      // "Lowers the risk" may be cause or correlation; only the words tell.
      let spoken = others.filter {
        graph.claims[graph.assertions[$0].claim].claim.predicate == .associatedWith
          || AssociationWords.areIn(graph.passages[graph.assertions[$0].passage].text)
      }
      let isCause = record.certainty == .asserted && !AssociationWords.areIn(here.text)
      return spoken.isEmpty || !isCause ? outcome(.undecided) : outcome(.associated, spoken)
    }
    if let others = found[.otherNumber] {
      return reading.holdsFigure(of: claim.claim)
        ? outcome(.undecided) : outcome(.otherNumber, others)
    }
    if let others = found[.otherSpecies] { return outcome(.otherSpecies, others) }
    if let others = found[.opposite] { return outcome(.opposite, others) }
    if mayBeSilent, let missing = Unnamed(of: record, in: reading, graph) {
      return outcome(missing.testimony, missing.nearest)
    }
    guard mayBeSilent, found[.near] == nil, reading.isUnderstood,
      let family = ClaimComparer.family(of: claim.claim), family == .effect,
      claim.claim.polarity == .affirmed,
      EffectDirection(claim.claim) != nil, let object = claim.claim.object,
      // Other things go by too many names to say that none of them is there.
      object.type == .condition || object.type == .substance, !reading.names(object)
    else { return outcome(.undecided) }
    let related = reading.assertions(onSubject: claim.subject).filter {
      let other = graph.claims[graph.assertions[$0].claim].claim
      return ClaimComparer.family(of: other) == family
        && other.isInRespect(of: claim.claim)
    }
    return related.count < Self.leastRelated ? outcome(.undecided) : outcome(.silent, related)
  }

  /// What a work must say of the subject for its silence on an object to tell.
  private static let leastRelated = 2
}

extension Claim {
  /// Whether two effects are of one kind: "reduces pain" is a mechanism and "treats pain" is not, and whoever
  /// speaks of the one speaks of the other.
  func isInRespect(of other: Claim) -> Bool {
    if kind == other.kind { return true }
    let kinds: Set<ClaimKind> = [.mechanism, .therapeutic]
    return kinds.contains(kind) && kinds.contains(other.kind) && object?.type == .condition
      && other.object?.type == .condition
  }
}
