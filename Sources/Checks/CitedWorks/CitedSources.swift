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
    let publishers = graph.authorities.map {
      $0.kind.namesAPublisher ? $0.name.lowercased() : ""
    }
    let sources = Self.sources(named: Set(publishers), graph)
    named = publishers.map { sources[$0] ?? nil }
  }

  /// By name in lower case: the source whose publisher or title it is; nil where there are several.
  private static func sources(named wanted: Set<String>, _ graph: ClaimGraph) -> [String: Int?] {
    var sources: [String: Int?] = [:]
    func note(_ name: String, _ source: Int) {
      guard !name.isEmpty, wanted.contains(name) else { return }
      sources.updateValue(sources[name] == nil ? source : nil, forKey: name)
    }
    // Field by field: to copy a node counts every reference in it.
    for source in graph.sources.indices {
      let publisher = graph.sources[source].metadata.publisher?.lowercased()
      let title = graph.sources[source].metadata.title?.lowercased()
      if let publisher { note(publisher, source) }
      if let title, title != publisher { note(title, source) }
    }
    return sources
  }

  /// Whether any citation may lead to a source.
  var leadsAnywhere: Bool {
    named.contains { $0 != nil } || identified.contains { !$0.isEmpty }
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
