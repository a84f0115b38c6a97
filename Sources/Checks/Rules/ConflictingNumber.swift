import ClaimGraph
import Findings

/// Different figures for the same thing.
package struct ConflictingNumber: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    ConflictFindings.findings(rule: Self.id, graph)
  }

  package static let metadata = RuleMetadata(
    id: "conflicting-number", severity: .warning,
    summary: "The same statistic, date or duration has different values.",
    rationale: """
      Half-lives, times of onset, durations, percentages and years of approval are compared for the same \
      substance or condition, object and context. Ranges that meet agree, and so do figures within five per \
      cent of one another, which is what rounding makes of them.
      """,
    examples: [
      RuleExample(
        [
          .init("a.txt", "Caffeine has a half-life of 5 hours.\n"),
          .init("b.txt", "Caffeine has a half-life of 12 hours.\n"),
        ], flagged: ["half-life of 12 hours"]),
      RuleExample(
        [
          .init("a.txt", "Caffeine has a half-life of 5 hours.\n"),
          .init("b.txt", "Caffeine has a half-life of 4 to 6 hours.\n"),
        ]),
    ])
}
