import ClaimGraph
import Claims
import Documents
import Foundation
import GraphFixtures
import GraphStore
import Testing

@Suite("Saving and loading a claim graph")
struct SavingTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("shelf.stet")
  }

  private func graph(_ articles: [Article]) -> ClaimGraph {
    var graph = ClaimGraph()
    for article in articles { graph.merge(article.document, article.result) }
    graph.seal()
    return graph
  }

  /// Everything a caller can read, in order, but for the hashes.
  private func contents(_ graph: ClaimGraph) -> [String] {
    graph.sources.map { "\($0.path) \($0.metadata) \($0.coverage) \($0.warnings)" }
      + graph.passages.map { "\($0)" } + graph.claims.map { "\($0)" }
      + graph.concepts.map { "\($0)" } + graph.doses.map { "\($0)" }
      + graph.authorities.map { "\($0)" } + graph.references.map { "\($0)" }
      + graph.assertions.map { "\($0)" } + graph.citations.map { "\($0)" }
      + graph.contradictions.map { "\($0)" }
  }

  @discardableResult
  private func save(_ articles: [Article], hash: String = "1") throws -> [MergeOutcome] {
    let store = try GraphStore(writingTo: path)
    defer { try? store.close() }
    return try articles.map { try store.merge($0.document, $0.result, contentHash: hash) }
  }

  private func load() throws -> ClaimGraph {
    let store = try GraphStore(readingFrom: path)
    defer { try? store.close() }
    return try store.load()
  }

  @Test("What is loaded is the graph that merging in memory gives, in whatever order it was saved")
  func roundTrip() throws {
    try save(Shelf.all.reversed())
    #expect(contents(try load()) == contents(graph(Shelf.all)))
  }

  @Test("The same file again changes nothing, not even a byte of the store")
  func unchanged() throws {
    #expect(try save(Shelf.all) == [.added, .added, .added])
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(try save(Shelf.all) == [.unchanged, .unchanged, .unchanged])
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test("A changed file replaces its own passages and takes along what only it stated")
  func replaced() throws {
    var changed = Article("shelf/b.txt", "Velorin is taken at 2 mg daily.")
    changed.state("2 mg daily", Shelf.dose(2, 2))
    try save(Shelf.all)
    #expect(try save([changed], hash: "2") == [.replaced])
    let loaded = try load()
    #expect(contents(loaded) == contents(graph([Shelf.first, changed, Shelf.third])))
    let store = try GraphStore(readingFrom: path)
    defer { try? store.close() }
    let statistics = try store.statistics()
    #expect(statistics.claims == loaded.claims.count)
    #expect(statistics.concepts == loaded.concepts.count)
    #expect(statistics.doses == loaded.doses.count)
    #expect(statistics.authorities == loaded.authorities.count)
    #expect(statistics.references == loaded.references.count)
    #expect(statistics.citations == loaded.citations.count)
  }

  @Test("Removing every document leaves nothing behind")
  func removed() throws {
    try save(Shelf.all)
    let store = try GraphStore(writingTo: path)
    defer { try? store.close() }
    for article in Shelf.all { #expect(try store.remove(source: article.path)) }
    #expect(try !store.remove(source: "shelf/a.txt"))
    let statistics = try store.statistics()
    #expect(statistics.sources == 0 && statistics.passages == 0 && statistics.claims == 0)
    #expect(statistics.concepts == 0 && statistics.doses == 0 && statistics.citations == 0)
    #expect(statistics.authorities == 0 && statistics.references == 0)
    #expect(statistics.assertions == 0 && statistics.contradictions == 0)
  }

  @Test(
    "Of two forms of one claim the store keeps the one that the graph keeps",
    arguments: [
      [0, 1], [1, 0],
    ])
  func forms(order: [Int]) throws {
    let forms = [ConceptType.condition, .target].map { type in
      var article = Article("\(type.rawValue).txt", "It affects vigour.")
      article.state(
        "It affects vigour.",
        Claim(
          kind: .mechanism, subject: Shelf.substance, predicate: .affects,
          object: Concept(name: "vigour", type: type)))
      return article
    }
    try save(order.map { forms[$0] })
    #expect(contents(try load()) == contents(graph(forms)))
    let store = try GraphStore(readingFrom: path)
    defer { try? store.close() }
    #expect(try store.statistics().concepts == 2)
  }

  @Test("Contradictions are saved, and go when one of their claims goes")
  func contradictions() throws {
    try save(Shelf.all)
    let store = try GraphStore(writingTo: path)
    defer { try? store.close() }
    try store.relate()
    let graph = try store.load()
    let sides = Set(
      graph.contradictions.flatMap { [$0.claimA, $0.claimB] }.map { graph.claims[$0].id })
    #expect(sides.isSuperset(of: [ClaimID(Shelf.treats), ClaimID(Shelf.doesNotTreat)]))
    try store.remove(source: "shelf/b.txt")
    #expect(try store.load().contradictions.isEmpty)
  }

  @Test("A NUL character does not cut off the text behind it")
  func nul() throws {
    var article = Article("x.txt", "1 mg")
    article.metadata.title = "be\0fore"
    article.metadata.authors = ["A\0B"]
    article.state(
      "1 mg",
      Claim(
        kind: .therapeutic, subject: Concept(name: "v\0x", type: .substance), predicate: .treats,
        object: nil))
    try save([article])
    try save([article])
    let loaded = try load()
    #expect(loaded.sources.first?.metadata.title == "be\u{FFFD}fore")
    #expect(loaded.sources.first?.metadata.authors == ["A\u{FFFD}B"])
    #expect(loaded.concepts.first?.name == "v\u{FFFD}x")
  }

  @Test("A closed store is one file; an open one says who is writing")
  func files() throws {
    let store = try GraphStore(writingTo: path)
    try store.merge(Shelf.first.document, Shelf.first.result, contentHash: "1")
    #expect(folder.files.contains("shelf.stet.lock"))
    #expect(throws: StoreError.locked(path: path, processID: Int(getpid()))) {
      try GraphStore(writingTo: path, patience: .milliseconds(50))
    }
    try store.close()
    #expect(folder.files == ["shelf.stet"])
    try GraphStore(writingTo: path).close()
    #expect(folder.files == ["shelf.stet"])
  }

  @Test("A store can be read while another connection writes to it")
  func readingWhileWriting() throws {
    let writer = try GraphStore(writingTo: path)
    defer { try? writer.close() }
    try writer.merge(Shelf.first.document, Shelf.first.result, contentHash: "1")
    let reader = try GraphStore(readingFrom: path)
    defer { try? reader.close() }
    #expect(try reader.load().sources.count == 1)
    try writer.merge(Shelf.second.document, Shelf.second.result, contentHash: "1")
    #expect(try reader.load().sources.count == 2)
    #expect(throws: StoreError.self) { try reader.remove(source: "shelf/a.txt") }
  }

  @Test("What was saved is there when the process ends before it closes the store")
  func killed() throws {
    let store = try GraphStore(writingTo: path)
    try store.merge(Shelf.first.document, Shelf.first.result, contentHash: "1")
    try store.merge(Shelf.second.document, Shelf.second.result, contentHash: "1")
    // The files as they stand now are those that a killed process would leave.
    let left = try TemporaryFolder()
    for name in folder.files {
      try FileManager.default.copyItem(atPath: folder.file(name), toPath: left.file(name))
    }
    try store.close()
    #expect(left.files == ["shelf.stet", "shelf.stet-shm", "shelf.stet-wal", "shelf.stet.lock"])
    let reader = try GraphStore(readingFrom: left.file("shelf.stet"))
    #expect(contents(try reader.load()) == contents(graph([Shelf.first, Shelf.second])))
    try reader.close()
    let next = try GraphStore(writingTo: left.file("shelf.stet"))
    try next.merge(Shelf.third.document, Shelf.third.result, contentHash: "1")
    #expect(contents(try next.load()) == contents(graph(Shelf.all)))
    try next.close()
    #expect(left.files == ["shelf.stet"])
  }

  @Test("Reading a store leaves no files beside it")
  func readingLeavesNothing() throws {
    try save(Shelf.all)
    _ = try load()
    #expect(folder.files == ["shelf.stet"])
  }

  @Test(
    "A store in a folder that cannot be written can be read, and says so when written to",
    .enabled(if: geteuid() != 0, "the administrator may write anywhere"))
  func readOnlyFolder() throws {
    try save(Shelf.all)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    }
    #expect(contents(try load()) == contents(graph(Shelf.all)))
    let error = #expect(throws: StoreError.self) { try GraphStore(writingTo: path) }
    #expect(error?.description.contains("cannot be written") == true)
  }

  @Test("A store reads a document's hash, so that an unchanged file need not be read again")
  func hashes() throws {
    try save([Shelf.first], hash: "abc")
    let store = try GraphStore(readingFrom: path)
    defer { try? store.close() }
    #expect(try store.contentHash(ofSource: "shelf/a.txt") == "abc")
    #expect(try store.contentHash(ofSource: "shelf/none.txt") == nil)
  }

  @Test("A name that means something in a URI is a name")
  func oddName() throws {
    let odd = folder.file("50% off?mode=memory#x.stet")
    let store = try GraphStore(writingTo: odd)
    try store.merge(Shelf.first.document, Shelf.first.result, contentHash: "1")
    try store.close()
    #expect(folder.files == ["50% off?mode=memory#x.stet"])
    let reader = try GraphStore(readingFrom: odd)
    #expect(try reader.statistics().sources == 1)
    try reader.close()
  }
}
