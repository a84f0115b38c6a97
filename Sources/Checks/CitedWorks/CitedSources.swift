import ClaimGraph
import Claims

/// Which sources of a graph its citations lead to.
struct CitedSources {
  /// A source that a citation leads to.
  struct Target: Hashable, Sendable {
    /// Index into `ClaimGraph.sources`.
    let source: Int
    /// Whether the very work is named; else its publisher or title is, which may have published more.
    let isTheWork: Bool
  }

  private let graph: ClaimGraph
  /// By reference.
  private let identified: [[Int]]
  /// By name of a publisher or title in lower case; nil where several sources have it.
  private let named: [String: Int?]

  /// - Parameter graph: sealed.
  init(_ graph: ClaimGraph) {
    self.graph = graph
    identified = graph.identifiedSources()
    var named: [String: Int?] = [:]
    for (i, source) in graph.sources.enumerated() {
      let names = [source.metadata.publisher, source.metadata.title].compactMap(\.self)
      for name in Set(names.map { $0.lowercased() }) where !name.isEmpty {
        named.updateValue(named[name] == nil ? i : nil, forKey: name)
      }
    }
    self.named = named
  }

  /// The source that a citation leads to; nil where it is not in the graph, or where several could be meant.
  func target(of citation: Int) -> Target? {
    let record = graph.citations[citation]
    if let reference = record.reference, identified.indices.contains(reference) {
      let sources = identified[reference].filter { $0 != record.source }
      if let source = sources.first {
        return sources.count == 1 ? Target(source: source, isTheWork: true) : nil
      }
    }
    guard record.citation.reference == nil, let name = record.citation.authority,
      record.citation.kind.namesAPublisher, let known = named[name.lowercased()],
      let source = known,
      source != record.source
    else { return nil }
    return Target(source: source, isTheWork: false)
  }
}
