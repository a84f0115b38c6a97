import ClaimGraph
import GRDB

extension GraphStore {
  /// How often the claims of one batch may be stated, which bounds the memory that relating takes.
  package static let relatingLimit = 50_000

  /// Finds anew which claims contradict one another, saves what has changed, and puts what a draft is compared with in
  /// order, in one transaction.
  ///
  /// Never more is in memory than some groups of claims that are compared with one another: the outcome is that of
  /// `ClaimRelater.relate` on the whole graph.
  package func relate(limit: Int = relatingLimit) throws {
    try write { db in
      try ComparedClaims.complete(db)
      var parts = try ComparableParts(db, path: path)
      let writer = ContradictionWriter(db, path: path)
      var compared: Set<Int64> = []
      for batch in try parts.batches(db, limit: limit, path: path) {
        compared.formUnion(batch)
        var graph = try StatementLoader(db, path: path).graph(ofClaims: batch)
        graph.relate(ClaimRelater.relate(graph))
        try writer.save(graph, claims: batch)
      }
      try writer.removeAll { !compared.contains($0) }
    }
  }
}
