import ClaimFixtures
import ClaimGraph
import Claims
import Documents
import Findings
import Testing

@testable import Checks

/// What sources count as, and what is said of the support of a claim.
struct EvidenceTests {
  @Test(arguments: [
    (DocumentMetadata(kind: .label), EvidenceLevel.label),
    (DocumentMetadata(kind: .guideline), .guideline),
    (DocumentMetadata(kind: .article), .publisher),
    (DocumentMetadata(kind: .review), .expert),
    (DocumentMetadata(kind: .review, publicationTypes: ["Meta-Analysis"]), .systematicReview),
    (DocumentMetadata(kind: .study, publicationTypes: ["Systematic Review"]), .systematicReview),
    (
      DocumentMetadata(
        kind: .study, publicationTypes: ["Journal Article", "Randomized Controlled Trial"]), .trial
    ),
    (DocumentMetadata(title: "Zinc: a randomised trial", kind: .study), .trial),
    (DocumentMetadata(title: "A cohort of nurses", kind: .study), .observational),
    (DocumentMetadata(kind: .study, publicationTypes: ["Case Reports"]), .anecdote),
    (DocumentMetadata(kind: .study, topics: ["Animals", "Mice"]), .mechanistic),
    (DocumentMetadata(kind: .study, topics: ["Animals", "Humans"]), .study),
    (DocumentMetadata(title: "Case reports of zinc", kind: .study), .study),
  ])
  func sourcesAreWhatTheySayTheyAre(_ metadata: DocumentMetadata, _ level: EvidenceLevel) {
    #expect(EvidenceLevel(metadata) == level)
  }

  private let pain = Claim.effect("x", .decreases, "pain", .condition)

  private func sentence(_ articles: Article...) -> String {
    var graph = ClaimGraph()
    for article in articles { graph.merge(article.document, article.result) }
    graph.seal()
    graph.relate(ClaimRelater.relate(graph))
    let summaries = SupportSummaries(graph)
    return summaries.summary(ofClaim: 0).sentence
  }

  @Test func aSummarySaysWhoHowManyHowCertainAndAgainstWhat() {
    let denied = Claim.effect("x", .decreases, "pain", .condition, polarity: .negated)
    #expect(
      sentence(
        Article(
          "a",
          [
            Statement(
              "The FDA says x reduces pain.", pain, named: [.init("FDA", .regulator)])
          ]),
        Article("b", kind: .label, [Statement("X may reduce pain.", pain, certainty: .hedged)]),
        Article("c", [Statement("X does not reduce pain.", denied)]))
        == "2 sources (1 label, 1 publisher) with 2 origins, 1 of them with reserve; cited for it: 1 regulator; against it: 1 source"
    )
  }

  @Test func aWorkThatIsNotAtHandIsCountedOnce() {
    let cited = Statement(
      "X reduces pain.", pain,
      named: [.init("X", .reference, reference: "https://example.org/w")])
    #expect(
      sentence(Article("a", [cited]), Article("b", [cited]))
        == "2 publishers with 1 origin; cited for it: 1 work that is not on the shelf")
  }

  @Test func aFindingIsExplainedOnlyWhereThereIsSomethingToTell() {
    let alone = ClaimGraph(of: Article("a", [Statement("X reduces pain.", pain)]))
    let shared = ClaimGraph(
      of: Article("a", [Statement("X reduces pain.", pain)]),
      Article("b", [Statement("X reduces pain.", pain)]))
    for (graph, count) in [(alone, 0), (shared, 1)] {
      let findings = SupportSummaries(graph)
        .explained(Checker.run(rules: [UncitedClaim()], on: graph))
      #expect(findings.allSatisfy { $0.support.count == count } && !findings.isEmpty)
    }
  }

  @Test func citedWorksAreCountedByWhatCameOfThem() {
    let other = Claim.effect("x", .decreases, "nausea", .condition)
    func citing(_ claim: Claim, _ name: String) -> Statement {
      Statement(
        "X does so.", claim,
        named: [.init("X", .reference, reference: "https://example.org/\(name)")])
    }
    let graph = ClaimGraph(
      of: Article(
        "draft", [citing(pain, "page")], [citing(other, "page")], [citing(pain, "elsewhere")],
        [citing(.taking("x", 1, 2), "page")]),
      Article(
        "page", uri: "https://example.org/page",
        [
          Statement("X reduces pain.", pain),
          Statement("X reduces fever.", .effect("x", .decreases, "fever", .condition)),
        ]))
    let tally = CitationTally(graph) { $0 == "draft" }
    #expect(tally.confirmed == 1)
    #expect(tally.notConfirmed == 1)
    #expect(tally.notAtHand == 1)
    #expect(tally.undecided == 1)
    #expect(CitationTally(graph) { $0 == "page" }.total == 0)
  }
}
