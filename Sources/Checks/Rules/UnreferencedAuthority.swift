import ClaimGraph
import Claims
import Findings

/// A body with a name, and nothing of it to look up.
package struct UnreferencedAuthority: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    AuthorityFindings.findings(Self.metadata, graph) {
      isBody($0)
    } message: { citation, assertions, passages in
      guard
        graph.citations[citation].citation.kind != .regulator
          || graph.speakOfMoreThanDecisions(assertions),
        !AuthorityFindings.hasYear(graph.citations[citation].text),
        !passages.contains(where: { AuthorityFindings.hasYear(graph.passages[$0].text) })
      else { return nil }
      return .whichWork(
        graph.citations[citation].citation.authority ?? graph.citations[citation].text)
    }
  }

  private func isBody(_ kind: Citation.Kind) -> Bool {
    switch kind {
    case .regulator, .agency, .journal, .publisher, .institution: true
    case .index, .person, .guideline, .reference, .vague, .anecdote: false
    }
  }

  package static let metadata = RuleMetadata(
    id: "unreferenced-authority", severity: .note,
    summary: "A body is named for a claim, with no document, link or year to look up.",
    rationale: """
      "According to the National Institutes of Health" can be checked only by somebody who knows what they \
      published, where and when. A title, a link or at least a year helps. Decisions of a regulator ("the FDA \
      has not approved") are let stand: they can be looked up by the name of the substance. Labels, guidelines, \
      studies and reviews are not asked.
      """,
    examples: [
      RuleExample(
        "According to the Mayo Clinic, curcumin reduces inflammation.\n",
        flagged: ["curcumin reduces inflammation"]),
      RuleExample("According to the Mayo Clinic, curcumin reduces inflammation [3].\n"),
      RuleExample("The FDA has not approved curcumin for arthritis.\n"),
    ])
}

extension String {
  fileprivate static func whichWork(_ name: String) -> String {
    "\(name) is named with nothing to look up: which document, and when?"
  }
}
