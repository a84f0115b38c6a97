import ClaimGraph
import Findings

/// An index named as if it had published the finding.
package struct IndexAsAuthority: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    AuthorityFindings.findings(Self.metadata, graph) {
      $0 == .index
    } message: { citation, _, _ in
      .indexPublishesNothing(
        graph.citations[citation].citation.authority ?? graph.citations[citation].text)
    }
  }

  package static let metadata = RuleMetadata(
    id: "index-as-authority", severity: .warning,
    summary: "An index or database is named as if it had published the finding.",
    rationale: """
      PubMed and Google Scholar list what others publish, good and bad; being listed there says nothing of a \
      work. The work itself has to be named. A record of the index (a PMID, a link) is a reference and is let \
      stand, and so are labels, guidelines, studies and reviews, which tell where they searched.
      """,
    examples: [
      RuleExample(
        "Studies published in PubMed suggest that curcumin reduces inflammation.\n",
        flagged: ["curcumin reduces inflammation"]),
      RuleExample(
        "According to the Mayo Clinic, curcumin reduces inflammation.\n"),
    ])
}

extension String {
  fileprivate static func indexPublishesNothing(_ name: String) -> String {
    "\(name) lists what others publish: name the work itself"
  }
}
