import ClaimGraph
import Claims
import Documents
import Findings

/// Findings about who is named for a claim: one for each citation and passage, with the passage as its place;
/// where no claim was found for a citation, its sentence. Labels, guidelines, studies and reviews are left out.
enum AuthorityFindings {
  /// - Parameters:
  ///   - metadata: of the rule.
  ///   - concerns: whether the rule minds citations of a kind at all.
  ///   - message: what to say of a citation, of which its index is given with those of the assertions that name it
  ///     and of their passages; nil for citations that the rule does not mind.
  static func findings(
    _ metadata: RuleMetadata, _ graph: ClaimGraph, concerns: (Citation.Kind) -> Bool,
    message: (_ citation: Int, _ assertions: [Int], _ passages: [Int]) -> String?
  ) -> [Finding] {
    var findings: [Finding] = []
    var survey = SupportSurvey(graph)
    for source in graph.sourcesThatNeedSupport {
      var flagged: Set<TextRange> = []
      for citation in graph.citations(ofSource: source)
      where concerns(graph.citations[citation].citation.kind) {
        survey.turn(to: source)
        let named = graph.assertions(ofCitation: citation)
        let assertions = named.filter {
          graph.claims[graph.assertions[$0].claim].claim.predicate != .needsEvidence
        }
        // That more research is needed needs nobody to say so.
        guard named.isEmpty || !assertions.isEmpty else { continue }
        var passages: [Int] = []
        for assertion in assertions where graph.assertions[assertion].passage != passages.last {
          passages.append(graph.assertions[assertion].passage)
        }
        guard !survey.isReferenceGiven(with: citation, passages: passages),
          let message = message(citation, assertions, passages)
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
          findings.append(
            finding(
              metadata, message, FindingLocation(passage: group.passage, in: graph),
              claims: claims(of: assertions, in: group, graph)))
        }
      }
    }
    return findings
  }

  /// The ids of the claims that passages of a group state, each once.
  private static func claims(
    of assertions: [Int], in group: PassageGroup, _ graph: ClaimGraph
  ) -> [String] {
    let members = Set(group.members)
    var seen: Set<Int> = []
    return assertions.compactMap { assertion in
      let claim = graph.assertions[assertion].claim
      guard members.contains(graph.assertions[assertion].passage), seen.insert(claim).inserted
      else {
        return nil
      }
      return graph.claims[claim].id.description
    }
  }

  private static func finding(
    _ metadata: RuleMetadata, _ message: String, _ location: FindingLocation, claims: [String]
  ) -> Finding {
    Finding(
      rule: metadata.id, severity: metadata.severity, message: message, location: location,
      related: [], claims: claims,
      fingerprint: Fingerprint.of(rule: metadata.id, words: location.text, claims: claims))
  }

  /// Whether the words hold a year, by which a publication may be found.
  static func hasYear(_ words: String) -> Bool {
    var words = words
    return words.withUTF8 { bytes in
      var digits = 0
      var number = 0
      for byte in bytes {
        if byte >= 0x30, byte <= 0x39 {
          digits += 1
          if digits <= 4 { number = number * 10 + Int(byte - 0x30) }
          continue
        }
        if digits == 4, (1900...2099).contains(number) { return true }
        (digits, number) = (0, 0)
      }
      return digits == 4 && (1900...2099).contains(number)
    }
  }
}
