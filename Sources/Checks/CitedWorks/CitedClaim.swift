/// An assertion that rests on a source of the graph, with what that source says of it.
struct CitedClaim: Hashable, Sendable {
  /// Index into `ClaimGraph.assertions`.
  let assertion: Int
  /// The cited source, as an index into `ClaimGraph.sources`.
  let source: Int
  let testimony: Testimony
  /// The assertions of the cited source that say so, ascending; where it is silent, those that speak of the
  /// subject.
  let stated: [Int]
}
