import ClaimGraph
import Findings

/// The same claim, affirmed here and denied there.
package struct NegatedElsewhere: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    ConflictFindings.findings(rule: Self.id, graph)
  }

  package static let metadata = RuleMetadata(
    id: "negated-elsewhere", severity: .error,
    summary: "What one passage affirms, another denies.",
    rationale: """
      One of the two is wrong, or they speak of different things and the text does not say so. Either way a \
      reader who sees both will ask. Where one side is hedged or qualified by a time or a manner, the \
      finding is a warning.

      The two are compared only for the same substance, regimen, object, population, condition, route and \
      form. A denial that concerns a certain time or only a degree ("does not completely block") leaves the \
      other side standing, and so does one in the same paragraph. Vague objects ("various conditions") are \
      not compared.
      """,
    examples: [
      RuleExample(
        [
          .init("a.txt", "Curcumin reduces inflammation.\n"),
          .init("b.txt", "Curcumin does not reduce inflammation.\n"),
        ], flagged: ["Curcumin does not reduce inflammation"]),
      RuleExample(
        [
          .init("a.txt", "Curcumin reduces inflammation.\n"),
          .init("b.txt", "Curcumin does not reduce blood pressure.\n"),
        ]),
    ])
}
