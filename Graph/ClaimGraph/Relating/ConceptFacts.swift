import Claims

/// What comparing claims needs to know of a concept.
struct ConceptFacts: Hashable, Sendable {
  /// The same for concepts that are one (`HashMixing`); never 0.
  let hash: UInt64
  /// Whether it names nothing in particular.
  let isVague: Bool

  init(_ concept: Concept) {
    hash = HashMixing.hash(concept) | 1
    isVague = VagueTerms.isVague(concept)
  }
}
