import ClaimGraph
import Claims
import Documents
import Findings

/// Findings about who is named for a claim: one for each citation and passage, with the passage as its place;
/// where no claim was found for a citation, its sentence.
enum AuthorityFindings {
  /// - Parameters:
  ///   - metadata: of the rule.
  ///   - concerns: whether the rule minds citations of a kind at all.
  ///   - message: what to say of a citation; nil for citations that the rule does not mind. The claims are
  ///     those that name the citation.
  static func findings(
    _ metadata: RuleMetadata, _ graph: ClaimGraph, concerns: (Citation.Kind) -> Bool,
    message: (CitationRecord, [Claim], _ words: [String]) -> String?
  ) -> [Finding] {
    var findings: [Finding] = []
    for source in graph.sourcesInQuestion {
      var known: SupportSurvey?
      var flagged: Set<TextRange> = []
      for citation in graph.citations(ofSource: source)
      where concerns(graph.citations[citation].citation.kind) {
        let survey = known ?? SupportSurvey(graph, source: source)
        known = survey
        let record = graph.citations[citation]
        let named = graph.assertions(ofCitation: citation)
        let assertions = named.filter {
          graph.claims[graph.assertions[$0].claim].claim.predicate != .needsEvidence
        }
        // That more research is needed needs nobody to say so.
        guard named.isEmpty || !assertions.isEmpty else { continue }
        let passages = unique(assertions.map { graph.assertions[$0].passage })
        let claims = assertions.map { graph.claims[graph.assertions[$0].claim].claim }
        let words = [record.text] + passages.map { graph.passages[$0].text }
        guard let message = message(record, claims, words),
          !survey.isReferenceGiven(with: citation, passages: passages)
        else { continue }
        if passages.isEmpty {
          let location =
            survey.passage(of: citation).map { FindingLocation(passage: $0, in: graph) }
            ?? FindingLocation(citation: citation, in: graph)
          guard flagged.insert(location.range).inserted else { continue }
          findings.append(finding(metadata, message, location, claims: []))
        }
        for group in PassageGroup.groups(passages, in: graph)
        where flagged.insert(graph.passages[group.passage].range).inserted {
          let members = Set(group.members)
          let ids = assertions.filter { members.contains(graph.assertions[$0].passage) }
            .map { graph.claims[graph.assertions[$0].claim].id.description }
          findings.append(
            finding(
              metadata, message, FindingLocation(passage: group.passage, in: graph),
              claims: unique(ids)))
        }
      }
    }
    return findings
  }

  private static func finding(
    _ metadata: RuleMetadata, _ message: String, _ location: FindingLocation, claims: [String]
  ) -> Finding {
    Finding(
      rule: metadata.id, severity: metadata.severity, message: message, location: location,
      related: [], claims: claims,
      fingerprint: Fingerprint.of(rule: metadata.id, words: location.text, claims: claims))
  }

  /// The elements without repetitions, in their order.
  private static func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }

  /// Whether the words hold a year, by which a publication may be found.
  static func hasYear(_ words: String) -> Bool {
    words.utf8.split(whereSeparator: { $0 < 0x30 || $0 > 0x39 }).contains { run in
      run.count == 4 && Int(Substring(run)).map { (1900...2099).contains($0) } ?? false
    }
  }
}
