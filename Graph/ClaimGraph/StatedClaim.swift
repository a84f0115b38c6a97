import Claims

/// One passage stating one claim, in what a single document gives to the graph.
package struct StatedClaim: Hashable, Sendable {
  /// Index into `SourceContent.passages`.
  package let passage: Int
  package let claim: Claim
  /// The identity of `claim`, worked out once.
  package let id: ClaimID
  package let certainty: Certainty
  /// Ascending indices into `SourceContent.citations`.
  package let citations: [Int]

  package init(
    passage: Int, claim: Claim, id: ClaimID, certainty: Certainty, citations: [Int]
  ) {
    self.passage = passage
    self.claim = claim
    self.id = id
    self.certainty = certainty
    self.citations = citations
  }
}
