import ClaimGraph
import Claims
import Documents
import GraphFixtures
import Testing

@Suite("Merging documents into a claim graph")
struct MergingTests {
  private func graph(_ articles: [Article]) -> ClaimGraph {
    var graph = ClaimGraph()
    for article in articles { graph.merge(article.document, article.result) }
    graph.seal()
    return graph
  }

  /// Everything a caller can read, in order.
  private func contents(_ graph: ClaimGraph) -> [String] {
    graph.sources.map { "\($0)" } + graph.passages.map { "\($0)" }
      + graph.claims.map { "\($0)" } + graph.concepts.map { "\($0)" }
      + graph.doses.map { "\($0)" } + graph.authorities.map { "\($0)" }
      + graph.references.map { "\($0)" } + graph.assertions.map { "\($0)" }
      + graph.citations.map { "\($0)" }
  }

  @Test(
    "The order of merging makes no difference",
    arguments: [
      [0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0],
    ])
  func anyOrder(order: [Int]) {
    let shelf = Shelf.all
    #expect(contents(graph(order.map { shelf[$0] })) == contents(graph(shelf)))
  }

  @Test("Sealing in between makes no difference")
  func sealedInBetween() {
    var graph = ClaimGraph()
    for article in Shelf.all.reversed() {
      graph.merge(article.document, article.result)
      graph.seal()
    }
    #expect(contents(graph) == contents(self.graph(Shelf.all)))
  }

  @Test("What several passages state is one claim with an assertion for each")
  func oneClaim() throws {
    let graph = graph(Shelf.all)
    let claim = try #require(graph.claim(withID: ClaimID(Shelf.treats)))
    let assertions = graph.assertions(ofClaim: claim).map { graph.assertions[$0] }
    #expect(
      assertions.map { graph.sources[graph.passages[$0.passage].source].path } == [
        "shelf/a.txt", "shelf/a.txt", "shelf/c.txt",
      ])
    #expect(assertions.allSatisfy { $0.claim == claim })
    #expect(graph.claims.count == 5)
    #expect(graph.claims[0].id == ClaimID(Shelf.treats))
  }

  @Test("A passage keeps its exact words and its place")
  func passages() throws {
    let graph = graph(Shelf.all)
    let passage = try #require(graph.passages.first { $0.text == "1 to 5 mg daily" })
    #expect(passage.position == TextPosition(line: 2, column: 16))
    #expect(Shelf.first.document.string(passage.range) == passage.text)
  }

  @Test("Places are right on lines of several kinds of ends and of letters of several bytes")
  func positions() {
    let text = "dose\r\nµg: 5 µg\rthen é 2 mg\n\n3 mg"
    var article = Article("x.txt", text)
    for words in ["5 µg", "2 mg", "3 mg"] { article.state(words, Shelf.dose(1, nil)) }
    let document = article.document
    let graph = graph([article])
    #expect(graph.passages.count == 3)
    for passage in graph.passages {
      #expect(passage.position == document.position(passage.range.start))
    }
  }

  @Test("An article merged again replaces what it gave before")
  func replacement() {
    var changed = Article("shelf/b.txt", "Velorin is taken at 2 mg daily.")
    changed.state("2 mg daily", Shelf.dose(2, 2))
    var graph = graph(Shelf.all)
    graph.merge(changed.document, changed.result)
    graph.seal()
    #expect(contents(graph) == contents(self.graph([Shelf.first, changed, Shelf.third])))
    #expect(graph.claim(withID: ClaimID(Shelf.doesNotTreat)) == nil)
    #expect(!graph.concepts.contains(Shelf.pain))
  }

  @Test("Every citation is kept, and one without a claim has a passage of its own")
  func citations() throws {
    let graph = graph(Shelf.all)
    let source = try #require(graph.source(withPath: "shelf/b.txt"))
    let citations = graph.citations(ofSource: source).map { graph.citations[$0] }
    #expect(
      citations.map(\.text) == [
        "Studies suggest", "[3]", "https://doi.org/10.5555/abc.1", "https://example.org/velorin/",
      ])
    let texts = graph.passages(ofSource: source).map { graph.passages[$0].text }
    #expect(texts.contains("https://example.org/velorin/"))
    #expect(!texts.contains("[3]"))
  }

  @Test("A passage that states a claim twice states it once, outright if it ever does")
  func statedTwice() {
    var article = Article("x.txt", "Velorin treats trudge fever, they say.")
    let they = article.cite("they say", .vague, authority: "they say")
    article.state("Velorin treats trudge fever", Shelf.treats, .hedged, citing: [they])
    article.state("Velorin treats trudge fever", Shelf.treats, .asserted)
    let graph = graph([article])
    #expect(graph.assertions.count == 1)
    #expect(graph.assertions.first?.certainty == .asserted)
    #expect(graph.assertions.first?.citations == [0])
  }

  @Test("The lookups agree with the arrays")
  func lookups() {
    let graph = graph(Shelf.all)
    for source in graph.sources.indices {
      #expect(graph.passages(ofSource: source).allSatisfy { graph.passages[$0].source == source })
      #expect(graph.citations(ofSource: source).allSatisfy { graph.citations[$0].source == source })
      #expect(
        graph.assertions(ofSource: source).allSatisfy { graph.source(ofAssertion: $0) == source })
    }
    let listed = graph.claims.indices.flatMap { graph.assertions(ofClaim: $0) }
    #expect(listed.sorted() == Array(graph.assertions.indices))
    let byPassage = graph.passages.indices.flatMap { graph.assertions(ofPassage: $0) }
    #expect(byPassage == Array(graph.assertions.indices))
  }

  @Test("Contradictions are put in order and can be found from both sides")
  func contradictions() throws {
    var graph = graph(Shelf.all)
    let a = try #require(graph.claim(withID: ClaimID(Shelf.treats)))
    let b = try #require(graph.claim(withID: ClaimID(Shelf.doesNotTreat)))
    let pair = Contradiction(
      claimA: a, claimB: b, rule: "negated-elsewhere", reason: "one denies it", severity: "error")
    let turned = Contradiction(
      claimA: b, claimB: a, rule: "negated-elsewhere", reason: "one denies it", severity: "error")
    let itself = Contradiction(claimA: a, claimB: a, rule: "x", reason: "", severity: "note")
    let outside = Contradiction(claimA: a, claimB: 99, rule: "x", reason: "", severity: "note")
    graph.relate([pair, turned, itself, outside])
    #expect(graph.contradictions.count == 1)
    let stored = try #require(graph.contradictions.first)
    #expect(graph.claims[stored.claimA].id < graph.claims[stored.claimB].id)
    #expect(Array(graph.contradictions(ofClaim: a)) == [0])
    #expect(Array(graph.contradictions(ofClaim: b)) == [0])
    graph.merge(Shelf.first.document, Shelf.first.result)
    #expect(graph.contradictions.isEmpty)
  }

  @Test("A text without line ends is placed in linear time")
  func longLine() {
    let words = "velorin 1 mg "
    let count = 20_000
    let bytes = Array(String(repeating: words, count: count).utf8)
    let document = Document(path: "long.txt", text: bytes, blocks: [])
    let assertions = (0..<count).map { i in
      let range = TextRange(i * words.utf8.count, i * words.utf8.count + 7)
      return Assertion(
        claim: Shelf.dose(1, 1), certainty: .asserted, citations: [], passage: range,
        sentence: range, paragraph: range, section: nil)
    }
    var graph = ClaimGraph()
    let time = ContinuousClock().measure {
      graph.merge(
        document,
        ExtractionResult(assertions: assertions, citations: [], coverage: Coverage()))
      graph.seal()
    }
    #expect(graph.passages.last?.position.column == (count - 1) * words.utf8.count + 1)
    // Quadratic work would be 2.6 billion steps.
    #expect(time < .seconds(60))
  }
}
