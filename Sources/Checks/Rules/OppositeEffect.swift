import ClaimGraph
import Findings

/// An effect that goes up here and down there.
package struct OppositeEffect: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    ConflictFindings.findings(rule: Self.id, graph)
  }

  package static let metadata = RuleMetadata(
    id: "opposite-effect", severity: .error,
    summary:
      "One passage says that something rises or gets worse, another that it falls or gets better.",
    rationale: """
      "Increases" against "decreases", "treats" or "prevents" against "causes" or "worsens", of one substance \
      and one object. Where one side is hedged or qualified, the finding is a warning.

      Effects at different times hold together ("a short-term decrease", then an increase), and so do a fall \
      and a rise that a text states in a row: they are one process. The two are compared only for the same \
      regimen, population, condition, route and form.
      """,
    examples: [
      RuleExample(
        [
          .init("a.txt", "Caffeine increases blood pressure.\n"),
          .init("b.txt", "Caffeine lowers blood pressure.\n"),
        ], flagged: ["Caffeine lowers blood pressure"]),
      RuleExample(
        [
          .init("a.txt", "Caffeine increases blood pressure.\n"),
          .init("b.txt", "Caffeine increases heart rate.\n"),
        ]),
    ])
}
