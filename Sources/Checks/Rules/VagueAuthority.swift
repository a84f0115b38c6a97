import ClaimGraph
import Findings

/// "Studies show", with nothing to look up.
package struct VagueAuthority: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    AuthorityFindings.findings(Self.metadata, graph) {
      $0 == .vague
    } message: { citation, _, _ in
      .nobodyToLookUp(graph.citations[citation].text)
    }
  }

  package static let metadata = RuleMetadata(
    id: "vague-authority", severity: .warning,
    summary:
      "\u{201C}Studies show\u{201D} or \u{201C}experts believe\u{201D} with nothing to look up.",
    rationale: """
      Words like "studies", "research" and "experts" sound like support and name nobody. They are let stand \
      where a work is named in the same sentence: a reference, a link, a DOI or a numbered note. Labels, \
      guidelines, studies and reviews are not asked who says so.
      """,
    examples: [
      RuleExample(
        "Studies suggest that curcumin reduces inflammation.\n",
        flagged: ["curcumin reduces inflammation"]),
      RuleExample("Studies suggest that curcumin reduces inflammation [3].\n"),
    ])
}

extension String {
  fileprivate static func nobodyToLookUp(_ words: String) -> String {
    "\u{201C}\(words)\u{201D} names nobody: say which, or give a reference"
  }
}
