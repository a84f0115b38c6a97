import ClaimGraph
import Findings

/// Approved here, not approved there.
package struct ConflictingStatus: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    ConflictFindings.findings(rule: Self.id, graph)
  }

  package static let metadata = RuleMetadata(
    id: "conflicting-status", severity: .error,
    summary: "A substance is approved for a use in one passage and not approved for it in another.",
    rationale: """
      Whether a use is approved can be looked up, so at most one of the two can stand. They are compared \
      only for the same substance, regimen, use and context, and not where they name different regulators: \
      what one agency approves another may not. A use that is not named ("these off-label uses") is not \
      compared with one that is, and a paragraph that says both means two uses.
      """,
    examples: [
      RuleExample(
        [
          .init("a.txt", "The FDA has approved metformin for type 2 diabetes.\n"),
          .init("b.txt", "The FDA has not approved metformin for type 2 diabetes.\n"),
        ], flagged: ["not approved metformin for type 2 diabetes"]),
      RuleExample(
        [
          .init("a.txt", "The FDA has approved metformin for type 2 diabetes.\n"),
          .init("b.txt", "The FDA has not approved metformin for obesity.\n"),
        ]),
    ])
}
