import ClaimFixtures
import ClaimGraph
import Claims
import Documents
import GRDB
import GraphStore
import Testing

@Suite("Comparing documents with a store without reading all of it")
struct ComparableLoadingTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("shelf.stet")
  }

  /// Claims of few substances and objects, so that many of them meet; the same for the same seed.
  private func claims(_ count: Int, seed: UInt64) -> [Claim] {
    var state = seed
    func pick(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let contexts: [[ContextQualifier]] = [
      [], [], [], [.population("children")], [.population("adults")], [.route("oral")],
      [.time("2020")],
    ]
    return (0..<count).map { _ in
      let name = ["aa", "bb", "cc"][pick(3)]
      let polarity: Polarity = pick(3) == 0 ? .negated : .affirmed
      let context = contexts[pick(contexts.count)]
      let low = Double([1, 5, 50, 100][pick(4)])
      switch pick(8) {
      case 0:
        return .taking(
          name, low, [low, low * 2, nil][pick(3)], polarity: polarity, context: context)
      case 1:
        return .taking(name, [.low, .high, .standard][pick(3)], low, low * 2)
      case 2:
        return .taking(name, .low, 0.1, 0.1, "x", relativeTo: "regular dose")
      case 3:
        return .effect(
          name, [.increases, .decreases, .affects][pick(3)], ["pain", "dopamine"][pick(2)],
          polarity: polarity, context: context)
      case 4:
        return .effect(
          name, .interactsWith, ["aa", "bb"][pick(2)], .substance, kind: .safety,
          polarity: polarity)
      case 5: return .approval(name, for: "pain", polarity: polarity, context: context)
      case 6: return .safety(name, ["favourable", "unfavourable"][pick(2)], context: context)
      default: return .halfLife(name, ["4 hours", "9 hours"][pick(2)])
      }
    }
  }

  private func articles(_ name: String, _ count: Int, seed: UInt64) -> [Article] {
    (0..<count).map { number in
      let statements = claims(6, seed: seed &+ UInt64(number) &* 7919).enumerated()
        .map { [Statement("Statement \($0) of \(name)\(number).", $1)] }
      return Article(
        "\(name)\(number).txt", statements[0], statements[1], statements[2], statements[3],
        statements[4], statements[5])
    }
  }

  private func graph(_ articles: [Article]) -> ClaimGraph {
    var graph = ClaimGraph()
    for article in articles { graph.merge(article.document, article.result) }
    graph.seal()
    return graph
  }

  /// What the first source's claims contradict, in words.
  private func contradictions(_ graph: ClaimGraph, of path: String) -> [String] {
    var graph = graph
    graph.relate(ClaimRelater.relate(graph))
    guard let source = graph.source(withPath: path) else { return [] }
    let own = Set(graph.assertions(ofSource: source).map { graph.assertions[$0].claim })
    return graph.contradictions
      .filter { own.contains($0.claimA) || own.contains($0.claimB) }
      .map { pair in
        let sides = [pair.claimA, pair.claimB].map { claim in
          let places = graph.assertions(ofClaim: claim).map {
            let passage = graph.passages[graph.assertions[$0].passage]
            return "\(graph.sources[passage.source].path):\(passage.range.start)"
          }
          return "\(graph.claims[claim].id) \(places)"
        }
        return "\(sides) \(pair.rule) \(pair.severity) \(pair.reason)"
      }.sorted()
  }

  private func save(_ articles: [Article], version: String = "") throws {
    let store = try GraphStore(writingTo: path)
    defer { try? store.close() }
    for article in articles {
      try store.merge(
        article.document, article.result, contentHash: article.document.path + version)
    }
  }

  private func comparable(with documents: ClaimGraph) throws -> ClaimGraph {
    let store = try GraphStore(readingFrom: path)
    defer { try? store.close() }
    return try store.comparable(with: documents)
  }

  @Test("finds every contradiction that reading the whole store finds", arguments: 1...12)
  func sameAsWhole(seed: UInt64) throws {
    let shelf = articles("s", 20, seed: seed)
    let draft = articles("draft", 1, seed: seed &+ 1000)
    try save(shelf)
    let expected = contradictions(graph(draft + shelf), of: "draft0.txt")
    #expect(!expected.isEmpty)
    #expect(contradictions(try comparable(with: graph(draft)), of: "draft0.txt") == expected)
  }

  private func relate() throws {
    let store = try GraphStore(writingTo: path)
    defer { try? store.close() }
    try store.relate()
  }

  @Test(
    "finds the same where the claims were put in order, and where some changed since",
    arguments: 1...6)
  func inOrder(seed: UInt64) throws {
    let shelf = articles("s", 20, seed: seed)
    let more = articles("more", 8, seed: seed &+ 500)
    let newer = zip(shelf.prefix(5), articles("s", 5, seed: seed &+ 900)).map { $1 }
    let draft = articles("draft", 1, seed: seed &+ 1000)
    func check(_ shelf: [Article]) throws {
      let found = try comparable(with: graph(draft))
      let expected = contradictions(graph(draft + shelf), of: "draft0.txt")
      #expect(!expected.isEmpty)
      #expect(contradictions(found, of: "draft0.txt") == expected)
    }
    try save(shelf)
    try relate()
    try check(shelf)
    try save(more)
    try check(shelf + more)
    try save(newer, version: "2")
    try check(newer + shelf.dropFirst(5) + more)
    let store = try GraphStore(writingTo: path)
    for article in shelf.dropFirst(15) { try store.remove(source: article.document.path) }
    try store.close()
    let left = newer + shelf[5..<15] + more
    try check(left)
    try relate()
    try check(left)
  }

  @Test("A claim has a place among those it is compared with from the end of an import on")
  func places() throws {
    func unplaced() throws -> Int? {
      let queue = try DatabaseQueue(path: path)
      defer { try? queue.close() }
      return try queue.read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM comparison WHERE place IS NULL")
      }
    }
    try save(articles("s", 3, seed: 1))
    #expect(try unplaced() != 0)
    try relate()
    #expect(try unplaced() == 0)
  }

  @Test("leaves out what no claim of the documents is compared with")
  func leavesOut() throws {
    try save([
      Article("a.txt", [Statement("A helps.", .effect("aa", .treats, "pain", .condition))]),
      Article("b.txt", [Statement("B helps.", .effect("bb", .treats, "pain", .condition))]),
    ])
    let draft = graph([
      Article(
        "draft.txt",
        [
          Statement(
            "A does not help.", .effect("aa", .treats, "pain", .condition, polarity: .negated))
        ])
    ])
    let found = try comparable(with: draft)
    #expect(found.sources.map(\.path) == ["a.txt", "draft.txt"])
  }

  @Test("a document of the store is not compared with a draft of the same path")
  func replaced() throws {
    try save([Article("a.txt", [Statement("Take 1 mg.", .taking("aa", 1, 1))])])
    let draft = graph([Article("a.txt", [Statement("Take 9 mg.", .taking("aa", 9, 9))])])
    let found = try comparable(with: draft)
    #expect(found.claims.count == 1)
    #expect(found.passages.map(\.text) == ["Take 9 mg."])
  }

  @Test(
    "a store that files claims in another way, or not at all, is read as a whole, and filed when it is next written to",
    arguments: [
      """
      DROP TABLE comparison; DROP TABLE compared_claim; DROP TABLE compared_statement;
      DROP TABLE compared_citation; PRAGMA user_version = 1;
      DROP TABLE source_name;
      DELETE FROM grdb_migrations WHERE identifier IN ('2', '4', '5', '6', '7', '8');
      ALTER TABLE passage DROP COLUMN sentence_words
      """,
      """
      UPDATE comparison SET topic = topic + 1; PRAGMA user_version = 4;
      DROP TABLE source_name;
      DELETE FROM grdb_migrations WHERE identifier IN ('5', '6', '7', '8');
      ALTER TABLE passage DROP COLUMN sentence_words;
      ALTER TABLE compared_statement DROP COLUMN sentence_words
      """,
      """
      UPDATE comparison SET topic = topic + 1; PRAGMA user_version = 7;
      DELETE FROM grdb_migrations WHERE identifier = '8'
      """,
    ])
  func earlierVersion(change: String) throws {
    let shelf = articles("s", 10, seed: 5)
    let draft = articles("draft", 1, seed: 1005)
    try save(shelf)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: change) }
    try queue.close()
    let expected = contradictions(graph(draft + shelf), of: "draft0.txt")
    #expect(!expected.isEmpty)
    #expect(contradictions(try comparable(with: graph(draft)), of: "draft0.txt") == expected)
    try save([])
    #expect(contradictions(try comparable(with: graph(draft)), of: "draft0.txt") == expected)
    let found = try comparable(with: graph(draft))
    #expect(found.claims.count < graph(draft + shelf).claims.count)
  }

  @Test("a claim that nothing states any more is no longer found")
  func removed() throws {
    try save([Article("a.txt", [Statement("Take 1 mg.", .taking("aa", 1, 1))])])
    let store = try GraphStore(writingTo: path)
    try store.remove(source: "a.txt")
    try store.close()
    let draft = graph([Article("draft.txt", [Statement("Take 9 mg.", .taking("aa", 9, 9))])])
    #expect(try comparable(with: draft).sources.map(\.path) == ["draft.txt"])
  }

  @Test(
    "Relating a store piece by piece finds what relating the whole graph finds",
    arguments: [1, 40, 1_000_000])
  func relating(limit: Int) throws {
    for seed in UInt64(1)...8 {
      let articles = articles("s\(seed)-", 30, seed: seed &* 104_729)
      try save(articles)
      let store = try GraphStore(writingTo: path)
      defer { try? store.close() }
      try store.relate(limit: limit)
      let found = try store.load()
      var whole = found
      whole.relate(ClaimRelater.relate(whole))
      #expect(!whole.contradictions.isEmpty)
      #expect(found.contradictions == whole.contradictions)
    }
  }

  @Test("What contradicts nothing any more is not said to")
  func relatingAgain() throws {
    let articles = articles("s", 30, seed: 5)
    try save(articles)
    let store = try GraphStore(writingTo: path)
    defer { try? store.close() }
    try store.relate()
    for article in articles.dropFirst(3) { try store.remove(source: article.document.path) }
    try store.relate()
    let found = try store.load()
    var whole = found
    whole.relate(ClaimRelater.relate(whole))
    #expect(found.contradictions == whole.contradictions)
  }
}
