import ClaimGraph
import Documents
import Findings

/// Runs rules on a graph.
package enum Checker {
  /// - Parameter graph: sealed, with its contradictions related.
  /// - Returns: findings sorted by source, offset and rule; the same for the same graph.
  package static func run(rules: [any Rule], on graph: ClaimGraph) -> [Finding] {
    let findings = rules.flatMap { $0.check(graph) }
    let keys = findings.enumerated().map { number, finding in
      // Sources are sorted by path, so their numbers stand for the paths.
      Key(
        source: graph.source(withPath: finding.location.source) ?? graph.sources.count,
        range: finding.location.range, rule: finding.rule, number: number)
    }
    let order = keys.sorted { a, b in
      if a.source != b.source { return a.source < b.source }
      if a.range != b.range { return a.range < b.range }
      if a.rule != b.rule { return precedes(a.rule, b.rule) }
      return inOrder(findings[a.number], findings[b.number])
    }
    return order.map { findings[$0.number] }
  }

  private struct Key {
    let source: Int
    let range: TextRange
    let rule: String
    let number: Int
  }

  /// Of two findings of one rule at one place.
  private static func inOrder(_ a: Finding, _ b: Finding) -> Bool {
    a.fingerprint != b.fingerprint
      ? a.fingerprint < b.fingerprint : precedes(a.message, b.message)
  }

  private static func precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
