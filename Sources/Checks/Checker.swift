import ClaimGraph
import Findings

/// Runs rules on a graph.
package enum Checker {
  /// - Parameter graph: sealed, with its contradictions related.
  /// - Returns: findings sorted by source, offset and rule; the same for the same graph.
  package static func run(rules: [any Rule], on graph: ClaimGraph) -> [Finding] {
    rules.flatMap { $0.check(graph) }.sorted(by: inOrder)
  }

  private static func inOrder(_ a: Finding, _ b: Finding) -> Bool {
    let (placeA, placeB) = (a.location, b.location)
    if placeA.source != placeB.source { return precedes(placeA.source, placeB.source) }
    if placeA.range != placeB.range { return placeA.range < placeB.range }
    if a.rule != b.rule { return precedes(a.rule, b.rule) }
    if a.fingerprint != b.fingerprint { return a.fingerprint < b.fingerprint }
    return precedes(a.message, b.message)
  }

  private static func precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
