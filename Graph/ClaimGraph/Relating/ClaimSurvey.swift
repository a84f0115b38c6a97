import Claims

/// What relating needs to know of every claim, gathered in one pass over the graph.
struct ClaimSurvey {
  let graph: ClaimGraph
  /// Whether claims are compared whatever their settings, to find those that only these keep apart.
  let ignoresSettings: Bool
  /// By claim: whether nobody states it outright.
  private(set) var isHedged: [Bool]
  /// By claim: whether a source states it that is in question where others are not.
  private(set) var isDrafted: [Bool]
  /// By claim: number of sources that state it.
  private(set) var sourceCount: [Int]
  /// By source: whether it is a label, a study, a review or a guideline.
  private let isWeighed: [Bool]
  /// By concept.
  private let facts: [ConceptFacts]
  /// By claim: index into `qualifiers`.
  private var qualifiersOfClaim: [Int32]
  /// The first has none.
  private var qualifiers: [Qualifiers] = [Qualifiers()]

  /// - Parameter graph: must be sealed.
  init(_ graph: ClaimGraph, ignoresSettings: Bool = false) {
    self.graph = graph
    self.ignoresSettings = ignoresSettings
    let count = graph.claims.count
    isHedged = [Bool](repeating: true, count: count)
    isDrafted = [Bool](repeating: false, count: count)
    sourceCount = [Int](repeating: 0, count: count)
    qualifiersOfClaim = [Int32](repeating: 0, count: count)
    isWeighed = graph.sources.map(\.metadata.kind.speaksForItself)
    facts = graph.concepts.map { ConceptFacts($0) }
    var lastSource = [Int](repeating: -1, count: count)
    // Field by field: to copy a node counts every reference in it.
    for i in graph.assertions.indices {
      let claim = graph.assertions[i].claim
      // "Some people report" is told with reserve, however it is told.
      if graph.assertions[i].certainty == .asserted, !Self.isHearsay(i, graph) {
        isHedged[claim] = false
      }
      let source = graph.passages[graph.assertions[i].passage].source
      if lastSource[claim] != source {
        lastSource[claim] = source
        if graph.isDraft(source) { isDrafted[claim] = true }
        sourceCount[claim] += 1
      }
    }
    var known: [Qualifiers: Int32] = [:]
    for i in graph.claims.indices where !graph.claims[i].context.isEmpty {
      let context = graph.claims[i].context
      let own = Qualifiers(graph.claims[i].claim) { facts[context[$0]] }
      let next = Int32(truncatingIfNeeded: qualifiers.count)
      if let number = known[own] {
        qualifiersOfClaim[i] = number
      } else {
        known[own] = next
        qualifiersOfClaim[i] = next
        qualifiers.append(own)
      }
    }
  }

  private static func isHearsay(_ assertion: Int, _ graph: ClaimGraph) -> Bool {
    !graph.assertions[assertion].citations.isEmpty
      && graph.assertions[assertion].citations.allSatisfy {
        graph.citations[$0].citation.kind == .anecdote
      }
  }

  func qualifiers(ofClaim claim: Int) -> Qualifiers { qualifiers[Int(qualifiersOfClaim[claim])] }

  func comparable(_ claim: Int) -> ComparableClaim {
    let object = graph.claims[claim].object
    return ComparableClaim(
      graph.claims[claim].claim, subject: facts[graph.claims[claim].subject],
      object: object.map { facts[$0] },
      qualifiers: ignoresSettings
        ? qualifiers(ofClaim: claim).withoutSetting : qualifiers(ofClaim: claim))
  }

  /// The severity of a conflict between the two claims: a step milder where either is only ever hedged.
  func severity(_ severity: ConflictSeverity, _ a: Int, _ b: Int) -> ConflictSeverity {
    isHedged[a] || isHedged[b] ? severity.lowered : severity
  }

  /// How near one another a text may state two claims before it is taken to mean both.
  enum Nearness {
    case source
    case paragraph
    case sentence
    /// Not more than this number of bytes between the passages, or in one paragraph.
    case bytes(Int)
  }

  /// Whether some source states the two claims so near one another that its writer means both to hold: two
  /// doses in one paragraph are for different people or times, a fall and a rise in a row are one process. A label,
  /// a guideline or a paper means all that it says: every statement is for certain people, doses or parts of a trial,
  /// named or not.
  func isStatedTogether(_ a: Int, _ b: Int, _ nearness: Nearness) -> Bool {
    let ofA = graph.assertions(ofClaim: a)
    let ofB = graph.assertions(ofClaim: b)
    var (i, j) = (ofA.startIndex, ofB.startIndex)
    // Both lists are in the order of the texts, so the nearest two are neighbours when they are merged.
    while i < ofA.endIndex, j < ofB.endIndex {
      let first = graph.assertions[ofA[i]].passage
      let second = graph.assertions[ofB[j]].passage
      if isNear(first, second, nearness) { return true }
      if first <= second { i += 1 } else { j += 1 }
    }
    return false
  }

  private func isNear(_ a: Int, _ b: Int, _ nearness: Nearness) -> Bool {
    guard graph.passages[a].source == graph.passages[b].source else { return false }
    if isWeighed[graph.passages[a].source] { return true }
    switch nearness {
    case .source: return true
    case .paragraph: return graph.passages[a].paragraph == graph.passages[b].paragraph
    case .sentence: return graph.passages[a].sentence == graph.passages[b].sentence
    case .bytes(let limit):
      let (rangeA, rangeB) = (graph.passages[a].range, graph.passages[b].range)
      return graph.passages[a].paragraph == graph.passages[b].paragraph
        || max(rangeA.start - rangeB.end, rangeB.start - rangeA.end) <= limit
    }
  }

  /// Whether labels, studies, reviews and guidelines alone state the claim.
  func isOnlyWeighed(_ claim: Int) -> Bool {
    graph.assertions(ofClaim: claim).allSatisfy {
      isWeighed[graph.passages[graph.assertions[$0].passage].source]
    }
  }

  /// Whether the claim is no more than that something is taken for a condition ("patients with X are often given
  /// Y"), wherever it is stated. That leaves open whether it helps.
  func restsOnUse(_ claim: Int) -> Bool {
    guard graph.claims[claim].claim.predicate == .treats else { return false }
    return graph.assertions(ofClaim: claim).allSatisfy { assertion in
      UseWording.isUseOnly(graph.passages[graph.assertions[assertion].passage].text)
    }
  }
}
