import ClaimGraph
import Claims
import Documents

/// What was read of one source, by subject.
struct SourceReading {
  let source: Int
  private let graph: ClaimGraph
  /// By concept: assertions about it, ascending.
  private let bySubject: [Int: [Int]]
  /// The words of its passages and of the concepts in its claims, in lower case.
  private let words: Set<Substring>

  init(_ source: Int, _ graph: ClaimGraph) {
    self.source = source
    self.graph = graph
    var bySubject: [Int: [Int]] = [:]
    var words: Set<Substring> = []
    for assertion in graph.assertions(ofSource: source) {
      let node = graph.claims[graph.assertions[assertion].claim]
      bySubject[node.subject, default: []].append(assertion)
      if let object = node.object { words.formUnion(Self.words(graph.concepts[object])) }
    }
    for passage in graph.passages(ofSource: source) {
      words.formUnion(Self.words(graph.passages[passage].text))
    }
    self.bySubject = bySubject
    self.words = words
  }

  /// Assertions about a concept, ascending.
  func assertions(onSubject concept: Int) -> [Int] { bySubject[concept] ?? [] }

  /// Sentences from which on a study or review is taken for the whole of it, and not for its abstract.
  private static let wholeWork = 40

  /// Whether so much was understood that what was not found is not there: two sentences in three hold claims, at
  /// most one in ten that could hold a claim was not understood, and the text is more than the abstract of a
  /// paper.
  var isUnderstood: Bool {
    let node = graph.sources[source]
    let coverage = node.coverage
    guard coverage.sentencesWithClaims > 0,
      coverage.sentencesWithClaims * 3 >= coverage.sentences * 2,
      coverage.notChecked.count * 10 <= coverage.sentencesWithClaims
    else { return false }
    return isWholeWork
  }

  /// Whether the text is more than the abstract of a paper.
  var isWholeWork: Bool {
    let node = graph.sources[source]
    switch node.metadata.kind {
    case .study, .review: return node.coverage.sentences >= Self.wholeWork
    case .article, .label, .guideline, .factCheck: return true
    }
  }

  /// Whether a word of the concept's names stands in what was read.
  func names(_ concept: Concept) -> Bool { !Self.words(concept).isDisjoint(with: words) }

  /// Whether every figure of the claim stands somewhere in what the source says of its subject, be it of other
  /// people or in another role.
  func holdsFigure(of claim: Claim) -> Bool {
    guard let figure = ClaimFigure(claim) else { return true }
    let tolerance = claim.predicate == .hasDose ? 0 : ClaimComparer.rounding
    let others = bySubject.values.joined().compactMap {
      ClaimFigure(graph.claims[graph.assertions[$0].claim].claim)
    }.filter { $0.isComparable(with: figure) }
    return figure.bounds.allSatisfy { bound in
      others.contains { $0.holds(bound, tolerance: tolerance) }
    }
  }

  private static func words(_ concept: Concept) -> Set<Substring> {
    words(concept.name + " " + (concept.wording ?? ""))
  }

  /// Words of three letters or more, in lower case and without the ending of a plural.
  private static func words(_ text: String) -> Set<Substring> {
    Set(
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.utf8.count > 2 }
        .map { $0.hasSuffix("s") ? $0.dropLast() : $0 })
  }
}
