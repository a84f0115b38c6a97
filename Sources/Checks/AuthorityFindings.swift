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
        var assertions: [Int] = []
        for assertion in named
        where graph.claims[graph.assertions[assertion].claim].claim.predicate != .needsEvidence {
          assertions.append(assertion)
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
          let location: FindingLocation
          if let passage = survey.passage(of: citation) {
            location = FindingLocation(passage: passage, in: graph)
          } else {
            location = FindingLocation(citation: citation, in: graph)
          }
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
    // Mostly one passage states one claim.
    let members = group.members.count > 1 ? Set(group.members) : []
    var seen: Set<Int> = []
    var ids: [String] = []
    for assertion in assertions {
      let passage = graph.assertions[assertion].passage
      guard passage == group.passage || members.contains(passage) else { continue }
      let claim = graph.assertions[assertion].claim
      guard assertions.count == 1 || seen.insert(claim).inserted else { continue }
      ids.append(graph.claims[claim].id.description)
    }
    return ids
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
