import ClaimGraph
import Documents
import Findings

/// A cited work that was retracted, or corrected.
package struct RetractedReference: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    let works = NoticedWorks(graph)
    guard !works.isEmpty else { return [] }
    return graph.sources.indices.flatMap { source in
      let places = NoticedCitations(graph, source: source) { works.notice($0, for: source) }.places
      return places.map { finding($0, graph, works) }
    }
  }

  private func finding(
    _ place: NoticedCitations.Place, _ graph: ClaimGraph, _ works: NoticedWorks
  ) -> Finding {
    // What other documents say of the work must not change the name of the finding.
    let claims = place.claims.isEmpty ? [graph.references[place.reference].id] : place.claims
    return Finding(
      rule: Self.id, severity: severity(place.notice.kind),
      message: works.sentence(place.notice, about: place.reference), location: place.location,
      related: [], claims: place.claims,
      fingerprint: Fingerprint.of(
        rule: Self.id, words: place.location.text, claims: claims))
  }

  private func severity(_ kind: Notice.Kind) -> Severity {
    switch kind {
    case .retraction: .error
    case .expressionOfConcern: .warning
    case .correction: .note
    }
  }

  package static let metadata = RuleMetadata(
    id: "retracted-reference", severity: .error,
    summary: "A cited work was retracted.",
    rationale: """
      What rests on a retracted work rests on nothing. Stet knows of retractions from lists of them, from \
      PubMed records and from articles that say so of themselves, be they among the files that are checked or \
      in the store. A work is recognised by DOI, PMID, PMCID or address, and where it has none by title, first \
      author and year.

      Every passage that cites the work is reported, and where no passage does, its entry in the list of \
      references. An expression of concern is a warning; a correction is a note, once a document. Paragraphs \
      that speak of a retraction themselves are let stand, and so are lists of retractions.
      """,
    examples: [
      RuleExample(
        [
          .init(
            "trial.txt", "Curcumin relieves joint pain.\n", uri: "https://example.org/trial",
            isRetracted: true),
          .init("draft.txt", "Curcumin reduces joint pain (https://example.org/trial).\n"),
        ], flagged: ["Curcumin reduces joint pain"]),
      RuleExample(
        [
          .init(
            "trial.txt", "Curcumin relieves joint pain.\n", uri: "https://example.org/trial",
            isRetracted: true),
          .init(
            "draft.txt",
            "Curcumin reduces joint pain, said a trial that was retracted (https://example.org/trial).\n"
          ),
        ]),
      RuleExample(
        [
          .init(
            "trial.txt", "Curcumin relieves joint pain.\n", uri: "https://example.org/trial",
            isRetracted: true),
          .init("draft.txt", "Curcumin reduces joint pain (https://example.org/other).\n"),
        ]),
    ])
}
