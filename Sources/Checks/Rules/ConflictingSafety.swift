import ClaimGraph
import Findings

/// Safe here, unsafe there.
package struct ConflictingSafety: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    ConflictFindings.findings(rule: Self.id, graph)
  }

  package static let metadata = RuleMetadata(
    id: "conflicting-safety", severity: .warning,
    summary: "A substance is called safe in one passage and unsafe in another.",
    rationale: """
      "Safe" against "unsafe", "no side effects" against an adverse effect with a name, and "safe" for the \
      very people for whom it is contraindicated elsewhere. The two are compared only for the same substance, \
      regimen, population, condition, route and form. "Side effects are rare" does not contradict a list of \
      side effects, and a paragraph that says both means two groups of people.
      """,
    examples: [
      RuleExample(
        [
          .init("a.txt", "Kava is safe.\n"),
          .init("b.txt", "Kava is not safe.\n"),
        ], flagged: ["Kava is not safe"]),
      RuleExample(
        [
          .init("a.txt", "Melatonin side effects are rare.\n"),
          .init("b.txt", "Melatonin may cause headache.\n"),
        ]),
    ])
}
