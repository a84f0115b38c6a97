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

  /// A graph of documents together with what the store has that their claims are to be compared with, sealed
  /// and not related. Sources of the store that the documents replace are left out.
  ///
  /// Of the store, only claims are read that are filed under the same keys, with the passages that state
  /// them, the sources whole that the documents cite, and what lists tell of retractions and corrections of
  /// the works that the documents name.
  ///
  /// - Parameter documents: sealed.
  package func comparable(with documents: ClaimGraph) throws -> ClaimGraph {
    let paths = Set(documents.sources.map(\.path))
    return try read { db in
      var cited = CitedSourceLoader(db, path: path)
      let citedSources = try cited.contents(citedBy: documents)
        .filter { !paths.contains($0.source.path) }
      let whole = Set(citedSources.map(\.source.path))
      let noticed = try NoticedWorks(db, path: path).contents(namedBy: documents)
        .filter { !paths.contains($0.source.path) && !whole.contains($0.source.path) }
      var graph = documents
      for content in noticed + citedSources { graph.merge(content) }
      graph.seal()
      var keys: Set<ComparisonKey> = []
      var loader = ComparableLoader(db, path: path)
      while true {
        let own = graph.sources.indices.filter { paths.contains(graph.sources[$0].path) }
        let wanted = ComparisonKeys.wanted(by: graph, for: own).subtracting(keys)
        keys.formUnion(wanted)
        guard try loader.load(wanted) else { return graph }
        graph = documents
        for content in try loader.contents() where !paths.contains(content.source.path) {
          let listings = noticed.first { $0.source.path == content.source.path }?.listings ?? []
          graph.merge(content.listing(listings))
        }
        let read = Set(graph.sources.map(\.path))
        for content in noticed where !read.contains(content.source.path) { graph.merge(content) }
        // In place of the parts of them that are among the others.
        for content in citedSources { graph.merge(content) }
        graph.seal()
      }
    }
  }
}

extension SourceContent {
  fileprivate func listing(_ listings: [ListingRecord]) -> SourceContent {
    guard !listings.isEmpty else { return self }
    return SourceContent(
      source: source, passages: passages, citations: citations, assertions: assertions,
      listings: listings)
  }
}
