import ClaimGraph
import Findings

/// A check of a claim graph. One file holds its metadata and its check; it reads the graph and never writes it.
package protocol Rule: Sendable {
  static var metadata: RuleMetadata { get }

  init()

  /// - Parameter graph: sealed, with its contradictions related.
  /// - Returns: findings in any order; `Checker` sorts them.
  func check(_ graph: ClaimGraph) -> [Finding]
}

extension Rule {
  package static var id: String { metadata.id }
}
