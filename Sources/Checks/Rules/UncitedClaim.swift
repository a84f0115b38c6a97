import ClaimGraph
import Claims
import Documents
import Findings

/// An assertion that nobody is named for.
package struct UncitedClaim: Rule {
  package init() {}

  package func check(_ graph: ClaimGraph) -> [Finding] {
    var survey = SupportSurvey(graph)
    return graph.sourcesThatNeedSupport.flatMap { findings($0, graph, &survey) }
  }

  private func findings(
    _ source: Int, _ graph: ClaimGraph, _ survey: inout SupportSurvey
  ) -> [Finding] {
    survey.turn(to: source)
    var uncited: [Int] = []
    for passage in graph.passages(ofSource: source) {
      let assertions = graph.assertions(ofPassage: passage)
      guard assertions.allSatisfy({ graph.assertions[$0].citations.isEmpty }),
        !survey.isAnybodyCited(forPassage: passage),
        // Without assertions it is a statement that was not understood, or the words of a citation.
        assertions.isEmpty || assertions.contains(where: { needsSupport($0, graph) })
      else { continue }
      uncited.append(passage)
    }
    return PassageGroup.groups(uncited, in: graph).map { finding($0, graph) }
  }

  private func finding(_ group: PassageGroup, _ graph: ClaimGraph) -> Finding {
    var claims: [Int] = []
    var seen: Set<Int> = []
    for passage in group.members {
      for assertion in graph.assertions(ofPassage: passage) where needsSupport(assertion, graph) {
        let claim = graph.assertions[assertion].claim
        if seen.insert(claim).inserted { claims.append(claim) }
      }
    }
    var ids: [String] = []
    for claim in claims { ids.append(graph.claims[claim].id.description) }
    let location = FindingLocation(passage: group.passage, in: graph)
    return Finding(
      rule: Self.id, severity: Self.metadata.severity, message: message(claims, graph),
      location: location, related: [], claims: ids,
      fingerprint: Fingerprint.of(rule: Self.id, words: location.text, claims: ids))
  }

  private func message(_ claims: [Int], _ graph: ClaimGraph) -> String {
    guard let first = claims.first else {
      return "nobody is cited for this statement, which was not understood in detail"
    }
    let more = claims.count - 1
    return "nobody is cited for: \(graph.claims[first].claim.subjectWording) "
      + graph.claims[first].claim.predicateWording
      + (more > 0 ? " (and \(more) more claim\(more == 1 ? "" : "s"))" : "")
  }

  private func isOwn(_ words: String) -> Bool {
    words.lowercased().split { !$0.isLetter }.contains {
      ["i", "me", "my", "we", "us", "our", "ours", "mine"].contains($0)
    }
  }

  /// Statements about the evidence need none, and what names nothing in particular cannot have any.
  private func needsSupport(_ assertion: Int, _ graph: ClaimGraph) -> Bool {
    // Field by field: to copy a claim counts every reference in it.
    let claim = graph.assertions[assertion].claim
    switch graph.claims[claim].claim.kind {
    case .evidence: return false
    case .regulatory: return true
    // A price is looked up where the thing is sold, and what the writer pays or charges is his to tell.
    case .economic:
      return graph.claims[claim].claim.predicate != .hasCost
        && !isOwn(graph.passages[graph.assertions[assertion].passage].text)
    default:
      guard
        graph.claims[claim].dose != nil
          || graph.claims[claim].claim.object.map({ !VagueTerms.isVague($0) }) ?? false
          // "It interacts with no medicines": says more than to interact with some.
          || graph.claims[claim].claim.predicate == .interactsWith
            && graph.claims[claim].claim.polarity == .negated
      else { return false }
      let words = graph.passages[graph.assertions[assertion].passage].text
      return !PlainWords.areDefinition(words) && !PlainWords.areWarningSign(words)
    }
  }

  package static let metadata = RuleMetadata(
    id: "uncited-claim", severity: .warning,
    summary: "Nobody is named for a claim: no body, person or work in its sentence or paragraph.",
    rationale: """
      An editor has to know who says so before a claim can stand. Anybody named in the sentence counts, and \
      anybody with a name and every work in the paragraph, but no index. Where only "studies", an index or a \
      testimonial is named in the sentence, the rules on authorities speak instead.

      A statement about a substance, a disease or the body counts even where Stet could not read which claim it makes: \
      whether somebody is named for it can be told without.

      Statements about the evidence itself ("more research is needed") need no support, nor do prices, what kind of \
      thing something is ("X is an antibiotic medicine") and what to watch for, and neither do labels, \
      guidelines, studies and reviews, which state what they decided or found.
      """,
    examples: [
      RuleExample(
        "Curcumin reduces inflammation.\n", flagged: ["Curcumin reduces inflammation"]),
      RuleExample(
        "Acetylcysteine leaves vegetarians later than meat eaters.\n",
        flagged: ["Acetylcysteine leaves vegetarians later than meat eaters."]),
      RuleExample("According to the Mayo Clinic, curcumin reduces inflammation.\n"),
      RuleExample("More research on curcumin is needed.\n"),
    ])
}
