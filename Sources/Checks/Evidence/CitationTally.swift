import ClaimGraph
import Findings

extension CitationTally {
  /// - Parameters:
  ///   - graph: sealed.
  ///   - isOfInterest: whether the citations of a source are counted, by its path.
  package init(_ graph: ClaimGraph, isOfInterest: (String) -> Bool) {
    self.init()
    let counts = graph.sources.map { isOfInterest($0.path) }
    var answered: Set<Int> = []
    for cited in CitedWorks(graph).claims() where counts[graph.source(ofAssertion: cited.assertion)]
    {
      answered.insert(cited.assertion)
      switch cited.testimony {
      case .confirmed: confirmed += 1
      case .undecided: undecided += 1
      case .hedged, .associated, .otherNumber, .otherSpecies, .opposite, .silent, .unnamedObject,
        .unnamedSubject:
        notConfirmed += 1
      }
    }
    for i in graph.assertions.indices
    where !answered.contains(i) && counts[graph.source(ofAssertion: i)] {
      if graph.assertions[i].citations.contains(where: { graph.citations[$0].reference != nil }) {
        notAtHand += 1
      }
    }
  }
}
