import Claims

/// Which nodes the graph already has, and their indices.
struct Interning: Sendable {
  var sources: [NodeKey: Int] = [:]
  var claims: [ClaimID: Int] = [:]
  var concepts: [NodeKey: Int] = [:]
  /// Where an object was found in `ClaimGraph.concepts`, which may hold another there by now.
  var places: [ObjectIdentifier: Int] = [:]
  var doses: [NodeKey: Int] = [:]
  var authorities: [NodeKey: Int] = [:]
  var references: [NodeKey: Int] = [:]
}
