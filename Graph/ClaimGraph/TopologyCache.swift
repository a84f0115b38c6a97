import Synchronization

/// Holds the relationships of a sealed graph once somebody has asked for them; checking a draft does not.
final class TopologyCache: Sendable {
  /// The address of a `GraphTopology` that this object owns, or 0.
  private let address = Atomic<UInt>(0)

  deinit {
    if let owned = Self.reference(address.load(ordering: .acquiring)) { owned.release() }
  }

  /// The relationships of `graph`, which must be the graph this cache belongs to.
  func topology(of graph: ClaimGraph) -> GraphTopology {
    if let known = Self.reference(address.load(ordering: .acquiring)) {
      return known.takeUnretainedValue()
    }
    let topology = GraphTopology(graph)
    let owned = Unmanaged.passRetained(topology)
    let (exchanged, winner) = address.compareExchange(
      expected: 0, desired: UInt(bitPattern: owned.toOpaque()), ordering: .acquiringAndReleasing)
    if exchanged { return topology }
    // Another thread asked at the same time and was first.
    owned.release()
    return Self.reference(winner)?.takeUnretainedValue() ?? topology
  }

  private static func reference(_ address: UInt) -> Unmanaged<GraphTopology>? {
    UnsafeRawPointer(bitPattern: address).map { Unmanaged.fromOpaque($0) }
  }
}
