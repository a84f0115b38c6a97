import ClaimGraph
import GRDB

extension GraphStore {
  /// The whole graph: sealed, and related as `relate` saved it.
  package func load() throws -> ClaimGraph {
    try read { db in
      var loader = GraphLoader(db, path: path)
      return try loader.load()
    }
  }
}
