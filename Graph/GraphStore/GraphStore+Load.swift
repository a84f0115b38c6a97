import ClaimGraph
import Claims
import GRDB

extension GraphStore {
  /// The whole graph: sealed, and related as `relate` saved it.
  package func load() throws -> ClaimGraph {
    try read { db in
      var loader = GraphLoader(db, path: path)
      return try loader.load()
    }
  }

  /// No more sources are read before it is known whether they are needed.
  private static let expectedSources = 50_000

  /// Begins to read what any draft is compared with some of, while the draft itself is still being read.
  package func expectDrafts() { ahead?.readNames(limit: Self.expectedSources) }

  /// A graph of documents together with what the store has that their claims are to be compared with, sealed
  /// and not related. Sources of the store that the documents replace are left out.
  ///
  /// Of the store, only claims are read that are filed under the same keys, with the passages that state
  /// them, the sources whole that the documents cite, and what lists tell of retractions and corrections of
  /// the works that the documents name.
  ///
  /// - Parameters:
  ///   - documents: sealed.
  ///   - ignoringSettings: whether claims in other settings (another population, route, form) are read, too, for those
  ///     who want to see what only these keep apart.
  package func comparable(
    with documents: ClaimGraph, ignoringSettings: Bool = false
  ) throws -> ClaimGraph {
    let paths = Set(documents.sources.map(\.path))
    defer { ahead?.end() }
    return try read { db in
      var cited = CitedSourceLoader(db, path: path)
      let citedSources = try cited.contents(citedBy: documents)
        .filter { !paths.contains($0.source.path) }
      let whole = Set(citedSources.map(\.source.path))
      let noticed = try NoticedWorks(db, path: path).contents(namedBy: documents)
        .filter { !paths.contains($0.source.path) && !whole.contains($0.source.path) }
      var loader = ComparableLoader(db, path: path, ahead: ahead)
      let matter = try Self.claimsThatMatter(
        to: documents, beside: noticed + citedSources, &loader, ignoringSettings: ignoringSettings)
      try loader.loadAssertions(of: matter)
      var graph = documents
      let listings = Dictionary(
        noticed.map { ($0.source.path, $0.listings) }, uniquingKeysWith: { first, _ in first })
      for content in try loader.contents() where !paths.contains(content.source.path) {
        graph.merge(listings[content.source.path].map { content.listing($0) } ?? content)
      }
      let read = Set(graph.sources.map(\.path))
      for content in noticed where !read.contains(content.source.path) { graph.merge(content) }
      // In place of the parts of them that are among the others.
      for content in citedSources { graph.merge(content) }
      graph.seal()
      return graph
    }
  }

  /// The claims that the documents state or contradict, and those that contradict the latter, as far as can be said
  /// before it is known who states them: too many rather than too few.
  ///
  /// - Parameter sources: of the store, that are compared with the documents in any case.
  private static func claimsThatMatter(
    to documents: ClaimGraph, beside sources: [SourceContent], _ loader: inout ComparableLoader,
    ignoringSettings: Bool
  ) throws -> Set<ClaimID> {
    let paths = documents.sources.map(\.path)
    var known = documents
    for content in sources { known.merge(content) }
    known.seal()
    var keys: Set<ComparisonKey> = []
    var graph = known
    while true {
      let own = paths.compactMap { graph.source(withPath: $0) }
      let wanted = ComparisonKeys.wanted(by: graph, for: own).subtracting(keys)
      keys.formUnion(wanted)
      guard try loader.find(wanted, ignoringSettings: ignoringSettings) else { break }
      graph = known
      for content in loader.outlines() { graph.merge(content) }
      graph.seal()
    }
    graph.markDrafts(paths)
    return ClaimRelater.neighbours(in: graph, ignoringSettings: ignoringSettings)
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
