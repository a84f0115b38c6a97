import Claims

/// One passage stating one claim: the `ASSERTS` relationship.
package struct AssertionRecord: Hashable, Sendable {
  /// Index into `ClaimGraph.passages`.
  package internal(set) var passage: Int
  /// Index into `ClaimGraph.claims`.
  package internal(set) var claim: Int
  package let certainty: Certainty
  /// Who is named for it: ascending indices into `ClaimGraph.citations`; empty where no one is.
  package internal(set) var citations: [Int]

  package init(passage: Int, claim: Int, certainty: Certainty, citations: [Int]) {
    self.passage = passage
    self.claim = claim
    self.certainty = certainty
    self.citations = citations
  }
}
