import Claims
import Documents

/// The typed graph of claims and evidence, in memory.
///
/// Nodes are arrays of structs, relationships are indices between them. Documents are merged one after
/// the other in any order; `seal()` then sorts and numbers everything, so that the same documents give
/// the same graph whatever the order. Indices, and everything that yields them, hold from one `seal()`
/// until the next `merge`.
package struct ClaimGraph: Sendable {
  /// One for each document, sorted by path.
  package internal(set) var sources: [SourceNode] = []
  /// Sorted by source, start and end.
  package internal(set) var passages: [PassageNode] = []
  /// One for each proposition, in the order of first appearance.
  package internal(set) var claims: [ClaimNode] = []
  /// Sorted by name and kind.
  package internal(set) var authorities: [AuthorityNode] = []
  /// Sorted by id.
  package internal(set) var references: [ReferenceNode] = []
  /// Sorted by type and name.
  package internal(set) var concepts: [Concept] = []
  /// Sorted by unit, bounds and the rest.
  package internal(set) var doses: [Dose] = []
  /// Sorted by passage and claim.
  package internal(set) var assertions: [AssertionRecord] = []
  /// Every citation of every document, sorted by source and start.
  package internal(set) var citations: [CitationRecord] = []
  /// Every entry of every list of references, sorted by source and place in the list.
  package internal(set) var listings: [ListingRecord] = []
  /// Sorted by the two claims and rule; empty until `relate`.
  package internal(set) var contradictions: [Contradiction] = []

  /// The sources in question, where others are there only to compare them with; else empty.
  var drafts: Set<Int> = []
  var interning = Interning()
  var index = GraphIndex()
  /// One for each of `sources`.
  var runs: [SourceRuns] = []
  /// Whether nothing was merged since `seal()`.
  var isSealed = true
  /// Sources that a later version replaced; their parts are left out by `seal()`.
  var replaced: Set<Int> = []
  var topologyCache = TopologyCache()
  var copyCache = CopyCache()

  package init() {}
}
