import ClaimGraph
import Findings

/// A testimonial offered as support.
package struct AnecdotalEvidence: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    AuthorityFindings.findings(Self.metadata, graph) {
      $0 == .anecdote
    } message: { _, _, _ in
      .oneExperience
    }
  }

  package static let metadata = RuleMetadata(
    id: "anecdotal-evidence", severity: .warning,
    summary: "The experience of one person is offered as support.",
    rationale: """
      What one patient noticed shows neither that a substance was the cause nor that others can expect the \
      same. A testimonial may illustrate a claim that something else supports; it cannot carry it. What labels, \
      guidelines, studies and reviews tell of patients is no testimonial.
      """,
    examples: [
      RuleExample(
        "One patient shared that curcumin reduced her pain.\n",
        flagged: ["curcumin reduced her pain"]
      ),
      RuleExample("According to the Mayo Clinic, curcumin reduces pain.\n"),
    ])
}

extension String {
  fileprivate static var oneExperience: String {
    "one person's experience is offered as support"
  }
}
