import ClaimGraph
import Documents
import Foundation
import GRDB
import GraphFixtures
import GraphStore
import Testing

/// The fixtures are stores as earlier releases wrote them, of the same two texts.
@Suite("Stores of earlier releases")
struct EarlierStoreTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("shelf.stet")
  }

  private func makeStore(version: Int) throws {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/store-\(version).sql")
    let sql = try String(contentsOf: fixture, encoding: .utf8)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  private func check(_ graph: ClaimGraph) {
    #expect(graph.sources.map(\.path) == ["shelf/other.txt", "shelf/page.txt"])
    #expect(graph.sources.last?.metadata.title == "Zinc for colds")
    #expect(graph.claims.count >= 3)
    #expect(graph.references.map(\.id) == ["doi:10.5555/zinc.1", "shelf/page.txt#[3]"])
    #expect(graph.contradictions.count == 1)
    #expect(graph.listings.isEmpty)
  }

  @Test("One is read as it is, and its file stays as it is", arguments: [1, 2, 3])
  func reading(version: Int) throws {
    try makeStore(version: version)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let store = try GraphStore(readingFrom: path)
    check(try store.load())
    try store.close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test(
    "One is brought up to date when it is written to, and keeps what it holds",
    arguments: [1, 2, 3])
  func writing(version: Int) throws {
    try makeStore(version: version)
    let writer = try GraphStore(writingTo: path)
    check(try writer.load())
    // What earlier releases did not keep of a document is there once it is read again.
    #expect(try writer.contentHash(ofSource: "shelf/page.txt") == "")
    try writer.merge(Shelf.first.document, Shelf.first.result, contentHash: "1")
    try writer.close()
    let store = try GraphStore(readingFrom: path)
    defer { try? store.close() }
    let graph = try store.load()
    #expect(graph.sources.map(\.path) == ["shelf/a.txt", "shelf/other.txt", "shelf/page.txt"])
    #expect(graph.references.contains { $0.id == "doi:10.5555/zinc.1" })
  }
}
