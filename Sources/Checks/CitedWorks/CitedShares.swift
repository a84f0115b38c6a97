import ClaimGraph
import Claims

/// Percentages that a claim and the work it cites give for one effect: "lowers cholesterol by 12%" against "lowered
/// cholesterol by 3 percent".
///
/// A figure of this kind says nothing by itself of what it measures. That is told by the one effect stated in the same
/// words; where there are several, nothing is concluded.
struct CitedShares {
  private let graph: ClaimGraph

  init(_ graph: ClaimGraph) { self.graph = graph }

  /// The assertions of the work that give another percentage for the same effect; nil where none does, or where the work
  /// gives that very percentage anywhere.
  func others(than assertion: Int, in reading: SourceReading) -> [Int]? {
    guard let own = share(assertion), let effect = effect(beside: assertion) else { return nil }
    var others: [Int] = []
    for other in reading.assertions(
      onSubject: graph.claims[graph.assertions[assertion].claim].subject)
    {
      guard let figure = share(other) else { continue }
      if areSame(figure, own) { return nil }
      if self.effect(beside: other) == effect { others.append(other) }
    }
    return others.isEmpty ? nil : others
  }

  private struct Effect: Hashable {
    let object: Int
    let direction: EffectDirection
    let setting: [ContextQualifier]
  }

  private func share(_ assertion: Int) -> Double? {
    ClaimFigure.share(of: graph.claims[graph.assertions[assertion].claim].claim)
  }

  /// What the one effect is that is stated within the passage of a figure.
  private func effect(beside assertion: Int) -> Effect? {
    let passage = graph.passages[graph.assertions[assertion].passage]
    let subject = graph.claims[graph.assertions[assertion].claim].subject
    var found: Effect?
    var at = graph.assertions[assertion].passage
    // Passages are in order; those within this one begin no earlier, or a little before it where it is part of them.
    while at > 0, graph.passages[at - 1].source == passage.source,
      graph.passages[at - 1].sentence == passage.sentence
    {
      at -= 1
    }
    while at < graph.passages.count, graph.passages[at].source == passage.source,
      graph.passages[at].sentence == passage.sentence
    {
      defer { at += 1 }
      guard passage.range.contains(graph.passages[at].range) else { continue }
      for stated in graph.assertions(ofPassage: at) {
        let node = graph.claims[graph.assertions[stated].claim]
        guard node.subject == subject, node.claim.polarity == .affirmed, let object = node.object,
          let direction = EffectDirection(node.claim)
        else { continue }
        let effect = Effect(object: object, direction: direction, setting: node.claim.context)
        if let found, found != effect { return nil }
        found = effect
      }
    }
    return found
  }

  private func areSame(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= ClaimComparer.rounding * max(abs(a), abs(b))
  }
}
