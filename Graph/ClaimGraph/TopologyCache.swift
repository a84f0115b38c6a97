/// Holds the relationships of a sealed graph once somebody has asked for them.
final class TopologyCache: Sendable {
}
