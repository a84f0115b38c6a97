/// Where a claim comes from in the end, as far as citations and copies lead.
enum Origin: Hashable, Sendable, Comparable {
  /// Index into `ClaimGraph.sources`.
  case source(Int)
  /// A work that is not in the graph: index into `ClaimGraph.references`.
  case reference(Int)

  private var key: (Int, Int) {
    switch self {
    case .source(let index): (0, index)
    case .reference(let index): (1, index)
    }
  }

  static func < (a: Origin, b: Origin) -> Bool { a.key < b.key }
}
