import ClaimFixtures
import ClaimGraph
import Claims
import Documents
import Findings
import Testing

@testable import Checks

/// Which sources are one and the same in the end.
struct IndependenceTests {
  private let pain = Claim.effect("x", .decreases, "pain", .condition)

  private let sentence =
    "Taken twice a day with food by people over fifty, x reduces pain in the knee within a few weeks of use."

  private func text(
    _ path: String, _ sentence: String = "X reduces pain.", cites: String? = nil,
    kind: SourceKind = .article, date: String? = nil
  ) -> Article {
    let named =
      cites.map { [Statement.Named(sentence, .reference, reference: "https://example.org/\($0)")] }
      ?? []
    return Article(
      path, kind: kind, uri: "https://example.org/\(path)", date: date,
      [Statement(sentence, pain, named: named)])
  }

  private func support(_ graph: ClaimGraph) -> Support {
    SupportFinder(graph).support(ofClaim: 0)
  }

  private func findings(_ rule: any Rule, _ graph: ClaimGraph) -> [Finding] {
    Checker.run(rules: [rule], on: graph)
  }

  @Test func shortSentencesInTheSameWordsAreNoCopies() {
    let graph = ClaimGraph(of: text("a"), text("b"), text("c"))
    #expect(graph.copies().isEmpty)
    #expect(support(graph).allOrigins.count == 3)
  }

  @Test func aCopyWithAWordChangedIsOneAndTheLaterDateCopies() {
    let changed = sentence.replacing("twice", with: "once")
    let graph = ClaimGraph(
      of: text("a", changed, date: "2024-05"), text("b", sentence, date: "2019"),
      text("c", "For some people x is the remedy that eases pain."))
    #expect(graph.copies() == [0: 1])
    #expect(support(graph).origins == [[.source(1)], [.source(1)], [.source(2)]])
    #expect(
      findings(SingleOrigin(), graph).map(\.message) == [
        "3 sources, 2 origins, for this one repeats word for word b: x decreases pain"
      ])
  }

  @Test func whatCopiesACopyCopiesTheOriginal() {
    let graph = ClaimGraph(of: text("a", sentence), text("b", sentence), text("c", sentence))
    #expect(graph.copies() == [1: 0, 2: 0])
    #expect(findings(SingleOrigin(), graph).count == 1)
  }

  @Test func whoQuotesAndCitesHidesNothing() {
    let graph = ClaimGraph(of: text("a", sentence), text("b", sentence, cites: "a"))
    #expect(graph.copies() == [1: 0])
    #expect(findings(SingleOrigin(), graph).isEmpty)
    #expect(support(graph).allOrigins == [.source(0)])
  }

  @Test func passagesThatShareOnlyAPhraseAreNoCopies() {
    let other =
      "Taken twice a day with food by people over fifty, x reduces pain in mice and in men who were never asked about any of it before."
    #expect(ClaimGraph(of: text("a", sentence), text("b", other)).copies().isEmpty)
  }

  @Test func aSentenceInTheSameWordsIsACopyHoweverLittleOfItIsAClaim() {
    let sentence =
      "X reduces pain, which is why people who walk a lot in the hills carry it in their bags."
    func copies(_ other: String) -> [Int: Int] {
      func text(_ path: String, _ words: String) -> Article {
        Article(path, [Statement(words, pain, passage: String(words.prefix(14)))])
      }
      return ClaimGraph(of: text("a", sentence), text("b", other)).copies()
    }
    #expect(copies(sentence) == [1: 0])
    #expect(copies(sentence.uppercased()) == [1: 0])
    #expect(copies("X reduces pain, which is why people buy it.") == [:])
    #expect(copies(sentence.replacing("hills", with: "woods")) == [:])
  }

  @Test func fewerThanThirteenWordsInARowAreNoCopy() {
    func text(_ path: String, _ last: String) -> Article {
      Article(
        path,
        [
          Statement("X reduces pain in the knees and hips of runners.", pain),
          Statement("\(last) is safe.", .effect("x", .treats, "nausea", .condition)),
        ])
    }
    #expect(ClaimGraph(of: text("a", "Taken for a while it"), text("b", "It")).copies() == [:])
  }

  @Test func citationsAreFollowedToTheirEnds() {
    let graph = ClaimGraph(of: text("a"), text("b", cites: "a"), text("c", cites: "b"))
    #expect(support(graph).allOrigins == [.source(0)])
    #expect(findings(SingleOrigin(), graph).map(\.location.source) == ["c"])
  }

  @Test func twoSourcesOfWhichOneCitesTheOtherAreAsTheyShouldBe() {
    #expect(findings(SingleOrigin(), ClaimGraph(of: text("a"), text("b", cites: "a"))).isEmpty)
  }

  @Test func aWorkThatIsNotThereIsAnOriginToo() {
    let graph = ClaimGraph(
      of: text("a", cites: "elsewhere"), text("b", cites: "elsewhere"),
      text("c", cites: "elsewhere"))
    #expect(support(graph).allOrigins == [.reference(0)])
    #expect(findings(SingleOrigin(), graph).count == 1)
  }

  @Test func studiesCountForThemselves() {
    let graph = ClaimGraph(
      of: text("a"), text("b", cites: "a", kind: .study), text("c", cites: "a", kind: .study))
    #expect(support(graph).allOrigins.count == 3)
  }

  @Test func aRoundIsReportedOnceWithItsWay() {
    let graph = ClaimGraph(
      of: text("a", cites: "b"), text("b", cites: "c"), text("c", cites: "a"),
      text("d", cites: "a"))
    let findings = findings(CircularSupport(), graph)
    #expect(findings.map(\.message) == ["a rests on b rests on c rests on a: x decreases pain"])
    #expect(findings.first?.related.map(\.source) == ["b", "c"])
    #expect(support(graph).allOrigins == [.source(0)])
  }

  @Test func aChainIsNoRound() {
    let graph = ClaimGraph(of: text("a"), text("b", cites: "a"), text("c", cites: "b"))
    #expect(findings(CircularSupport(), graph).isEmpty)
  }

  @Test func longChainsAndManyCopiesTakeNoLongerThanTheyAreLong() {
    var graph = ClaimGraph()
    for i in 0..<3_000 {
      let article = text("\(i)", sentence, cites: i > 0 ? "\(i - 1)" : "2999")
      graph.merge(article.document, article.result)
    }
    graph.seal()
    #expect(graph.copies().count == 2_999)
    #expect(findings(CircularSupport(), graph).first?.related.count == 2_999)
  }
}
