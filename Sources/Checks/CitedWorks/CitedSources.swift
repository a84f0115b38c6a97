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
  /// By authority: the source that has its name, if it is one that publishes.
  private let named: [Int?]

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
    self.named = graph.authorities.map { authority in
      authority.kind.namesAPublisher ? named[authority.name.lowercased()] ?? nil : nil
    }
  }

  /// The source that a citation leads to; nil where it is not in the graph, or where several could be meant.
  func target(of citation: Int) -> Target? {
    let own = graph.citations[citation].source
    if let reference = graph.citations[citation].reference,
      identified.indices.contains(reference), !identified[reference].isEmpty
    {
      let sources = identified[reference].filter { $0 != own }
      if let source = sources.first {
        return sources.count == 1 ? Target(source: source, isTheWork: true) : nil
      }
    }
    guard graph.citations[citation].citation.reference == nil,
      let authority = graph.citations[citation].authority, let source = named[authority],
      source != own
    else { return nil }
    return Target(source: source, isTheWork: false)
  }
}
