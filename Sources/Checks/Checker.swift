import ClaimGraph
import Documents
import Findings
import ParallelWork

/// Runs rules on a graph.
package enum Checker {
  /// - Parameters:
  ///   - graph: sealed, with its contradictions related.
  ///   - jobs: how many threads take part.
  ///   - severities: by rule, how bad its findings are where that is not left to the rule.
  ///   - showsApparent: whether to say, too, what would contradict, were it not for what keeps it apart; a note,
  ///     whatever `severities` say.
  /// - Returns: findings sorted by source, offset and rule; the same for the same graph.
  package static func run(
    rules: [any Rule], on graph: ClaimGraph, jobs: Int = 1,
    severities: [String: Severity] = [:], showsApparent: Bool = false
  ) -> [Finding] {
    let rules = rules.sorted { precedes(type(of: $0).id, type(of: $1).id) }
    // Begun from behind: the rules on support, which look at every passage, come last by their names, and what takes
    // longest is begun first.
    var byRule = ParallelWork.map(rules.count, jobs: jobs) { number in
      let rule = rules[rules.count - 1 - number]
      let found = rule.check(graph)
      guard let severity = severities[type(of: rule).id] else { return found }
      return found.map { $0.with(severity: severity) }
    }
    byRule.reverse()
    if showsApparent {
      let apparent = ApparentFindings.findings(graph)
      for (rule, number) in zip(rules, byRule.indices) {
        byRule[number] += apparent.filter { $0.rule == type(of: rule).id }
      }
    }
    let found = byRule
    // Each rule's findings by themselves, several rules at a time; what is in order piece by piece is quickly put
    // in order as a whole.
    var order = ParallelWork.map(rules.count, jobs: jobs) { rule in
      found[rule].indices.map { number in
        // Sources are sorted by path, so their numbers stand for the paths.
        Key(
          source: graph.source(withPath: found[rule][number].source) ?? graph.sources.count,
          range: found[rule][number].range, rule: rule, number: number)
      }.sorted { isBefore($0, $1, found) }
    }.flatMap(\.self)
    order.sort { isBefore($0, $1, found) }
    return order.map { found[$0.rule][$0.number] }
  }

  private static func isBefore(_ a: Key, _ b: Key, _ found: [[Finding]]) -> Bool {
    if a.source != b.source { return a.source < b.source }
    if a.range != b.range { return a.range < b.range }
    if a.rule != b.rule { return a.rule < b.rule }
    return inOrder(found[a.rule][a.number], found[b.rule][b.number])
  }

  private struct Key {
    let source: Int
    let range: TextRange
    let rule: Int
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
