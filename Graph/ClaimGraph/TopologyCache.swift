import Synchronization

/// Holds the relationships of a sealed graph once somebody has asked for them; checking a draft does not.
final class TopologyCache: Sendable {
  private let reference = AtomicLazyReference<GraphTopology>()

  /// The relationships of `graph`, which must be the graph this cache belongs to.
  func topology(of graph: ClaimGraph) -> GraphTopology {
    if let topology = reference.load() { return topology }
    return reference.storeIfNil(GraphTopology(graph))
  }
}
