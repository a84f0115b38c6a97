import ClaimFixtures
import ClaimGraph
import Claims
import Findings
import Testing

@testable import Checks

/// What findings about two claims say and point at.
struct ConflictFindingsTests {
  private func run(_ rule: any Rule, _ articles: Article...) -> [Finding] {
    var graph = ClaimGraph()
    for article in articles { graph.merge(article.document, article.result) }
    graph.seal()
    graph.relate(ClaimRelater.relate(graph))
    return Checker.run(rules: [rule], on: graph)
  }

  private let fewMilligrams = Statement("Take 1 to 5 mg.", .taking("x", .low, 1, 5))
  private let otherMilligrams = Statement(
    "Take 1.5 to 4.5 mg a day.", .taking("x", .low, 1.5, 4.5, per: "day"))

  @Test func theSideThatFewerSourcesTakeIsTheOneToLookAt() throws {
    let findings = run(
      ConflictingDose(), Article("a.txt", [fewMilligrams]), Article("b.txt", [otherMilligrams]),
      Article("c.txt", [Statement("One to 5 mg it is.", .taking("x", .low, 1, 5))]))
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.location.source == "b.txt")
    #expect(finding.location.text == "Take 1.5 to 4.5 mg a day.")
    #expect(finding.related.map(\.source) == ["a.txt", "c.txt"])
    #expect(finding.severity == .note)
    #expect(
      finding.message
        == "low-dose x: 1.5–4.5 mg/day here, 1–5 mg in 2 other sources; one range lies within the other"
    )
  }

  @Test func twoPlacesOfOneSourceAreCalledSo() throws {
    let findings = run(
      NegatedElsewhere(),
      Article(
        "a.txt", [Statement("X reduces pain.", .effect("x", .decreases, "pain"))],
        [
          Statement(
            "X has no effect on pain.", .effect("x", .decreases, "pain", polarity: .negated))
        ]
      ))
    let finding = try #require(findings.first)
    #expect(
      finding.message
        == "x: does not decrease pain here, decreases pain elsewhere in this source; affirmed by one and denied by the other"
    )
    #expect(finding.related.map(\.text) == ["X reduces pain."])
  }

  @Test func namedEffectsAgainstNoneAreOneFinding() throws {
    let none = Statement(
      "X has no side effects.",
      .effect("x", .causes, "side effect", .condition, kind: .safety, polarity: .negated))
    let effects = ["nausea", "headache", "rash"].map {
      Statement("X causes \($0).", .effect("x", .causes, $0, .condition, kind: .safety))
    }
    for articles in [
      [Article("a.txt", [none]), Article("b.txt", effects)],
      [Article("a.txt", effects), Article("b.txt", [none])],
    ] {
      let findings = run(ConflictingSafety(), articles[0], articles[1])
      #expect(findings.map(\.location.text) == ["X has no side effects."])
      #expect(findings.first?.related.count == 3)
    }
  }

  @Test func whatOnlySeemsToContradictIsANoteWhateverIsSaidOfTheRule() {
    let mice = ContextQualifier.population("mouse")
    let graph = ClaimGraph(
      of: Article("a.txt", [Statement("X reduces pain.", .effect("x", .decreases, "pain"))]),
      Article(
        "b.txt",
        [
          Statement(
            "X increases pain in mice.", .effect("x", .increases, "pain", context: [mice])),
          Statement("X increases sleep.", .effect("x", .increases, "sleep")),
        ], [Statement("X reduces sleep.", .effect("x", .decreases, "sleep"))]),
      Article("c.txt", [Statement("X reduces sleep much.", .effect("x", .decreases, "sleep"))]))
    let findings = Checker.run(
      rules: [OppositeEffect()], on: graph, severities: ["opposite-effect": .warning],
      showsApparent: true)
    #expect(findings.map(\.severity).contains(.note))
    #expect(!findings.map(\.severity).contains(.error))
  }

  @Test func aRuleReportsOnlyItsOwnContradictions() {
    let articles = (
      Article("a.txt", [fewMilligrams]), Article("b.txt", [otherMilligrams])
    )
    #expect(run(OppositeEffect(), articles.0, articles.1).isEmpty)
    #expect(run(NegatedElsewhere(), articles.0, articles.1).isEmpty)
  }

  @Test func fingerprintsSurviveEditsElsewhereMovesAndRenames() {
    let before = run(
      ConflictingDose(), Article("a.txt", [fewMilligrams]), Article("b.txt", [otherMilligrams]))
    let after = run(
      ConflictingDose(),
      Article("renamed.txt", [Statement("An opening was added.")], [fewMilligrams]),
      Article("b.txt", [Statement("Take a look."), otherMilligrams]))
    #expect(before.map(\.fingerprint) == after.map(\.fingerprint))
    #expect(before.count == 1)
  }

  @Test func findingsComeInTheOrderOfSourcesAndPlaces() {
    let articles = [
      Article("b.txt", [Statement("Take 90 mg.", .taking("x", 90, 90))]),
      Article(
        "a.txt", [Statement("Take 30 mg.", .taking("x", 30, 30, role: .recommended))],
        [Statement("Take 10 mg.", .taking("x", 10, 10, role: .recommended))]),
    ]
    let graph = ClaimGraph(of: articles[0], articles[1])
    let findings = Checker.run(rules: AllRules.make(), on: graph)
    let places = findings.map { "\($0.location.source) \($0.location.range.start) \($0.rule)" }
    #expect(places == places.sorted())
    #expect(findings.count { $0.rule == "conflicting-dose" } == 2)
    let again = Checker.run(
      rules: AllRules.make().reversed(), on: ClaimGraph(of: articles[1], articles[0]))
    #expect(findings == again)
  }

  @Test func whatContradictsAClaimIsOneFindingWithTheSourcesOfEachSide() throws {
    let few = (1...4).map { i in
      Article("few\(i).txt", [Statement("Take 5 mg.", .taking("x", 5, 5))])
    }
    let many = (1...6).map { i in
      Article(
        "many\(i).txt",
        [Statement("Take \(10 * i) mg.", .taking("x", 10 * Double(i), 10 * Double(i) + 5))])
    }
    var graph = ClaimGraph()
    for article in few + many { graph.merge(article.document, article.result) }
    graph.seal()
    graph.markDrafts(["few2.txt"])
    graph.relate(ClaimRelater.relate(graph))
    let findings = Checker.run(rules: [ConflictingDose()], on: graph)
    let finding = try #require(findings.first { $0.location.source.hasPrefix("few") })
    #expect(findings.count { $0.location.source.hasPrefix("few") } == 1)
    #expect(
      finding.message
        == "x: 5 mg here and in 3 other sources, 10–15 mg in 1 other source, 20–25 mg in 1 other source, 30–35 mg in 1 other source, and 3 more such claims in 3 other sources; the ranges do not meet"
    )
    #expect(finding.location.source == "few2.txt")
    #expect(finding.also.map(\.source) == ["few1.txt", "few3.txt", "few4.txt"])
    #expect(finding.related.map(\.source) == (1...6).map { "many\($0).txt" })
    #expect(finding.claims.count == 7)
  }

  @Test func whoHedgesDoesNotStandBesideThoseWhoDoNot() {
    let findings = run(
      NegatedElsewhere(),
      Article(
        "a.txt",
        [
          Statement(
            "X may reduce pain.", .effect("x", .decreases, "pain"), certainty: .hedged)
        ]),
      Article("b.txt", [Statement("X reduces pain.", .effect("x", .decreases, "pain"))]),
      Article(
        "c.txt",
        [
          Statement(
            "X does not reduce pain.", .effect("x", .decreases, "pain", polarity: .negated))
        ]))
    #expect(findings.map { $0.related.map(\.source) } == [["b.txt"]])
  }
}
