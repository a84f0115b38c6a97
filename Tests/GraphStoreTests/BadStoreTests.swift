import ClaimGraph
import Foundation
import GRDB
import GraphFixtures
import GraphStore
import Testing

@Suite("Stores that cannot be used")
struct BadStoreTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("shelf.stet")
  }

  private func write(_ bytes: some Sequence<UInt8>) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private func makeStore() throws {
    let store = try GraphStore(writingTo: path)
    for article in Shelf.all {
      try store.merge(article.document, article.result, contentHash: "1")
    }
    try store.close()
  }

  private func expect(_ error: StoreError, open: () throws -> GraphStore) {
    #expect(throws: error) { try open().close() }
    #expect(error.description.hasPrefix("\(path): "))
  }

  @Test("A store that is not there")
  func missing() {
    expect(.missing(path: path)) { try GraphStore(readingFrom: path) }
    #expect(folder.files.isEmpty)
  }

  @Test("A folder")
  func directory() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    expect(.notAFile(path: path)) { try GraphStore(readingFrom: path) }
    expect(.notAFile(path: path)) { try GraphStore(writingTo: path) }
  }

  @Test(
    "A file of another kind is refused and left as it is",
    arguments: [
      "Velorin treats trudge fever.", "x", "SQLite format 3\0",
      String(repeating: "ab\0", count: 99),
    ])
  func notAStore(text: String) throws {
    try write(text.utf8)
    expect(.notAStore(path: path)) { try GraphStore(readingFrom: path) }
    expect(.notAStore(path: path)) { try GraphStore(writingTo: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(text.utf8))
    #expect(folder.files == ["shelf.stet"])
  }

  @Test("The database of another program is refused and left as it is")
  func foreignDatabase() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE claim (id INTEGER)") }
    try queue.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    expect(.notAStore(path: path)) { try GraphStore(readingFrom: path) }
    expect(.notAStore(path: path)) { try GraphStore(writingTo: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test("An empty file becomes a store when written to, and is none when read")
  func emptyFile() throws {
    try write([])
    expect(.notAStore(path: path)) { try GraphStore(readingFrom: path) }
    try GraphStore(writingTo: path).close()
    try GraphStore(readingFrom: path).close()
  }

  @Test("A store of a newer release")
  func newer() throws {
    try makeStore()
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    let error = StoreError.newer(path: path, version: 99, supported: 8)
    expect(error) { try GraphStore(readingFrom: path) }
    expect(error) { try GraphStore(writingTo: path) }
    #expect(error.description.contains("newer release"))
  }

  @Test("A store in a folder that is not there")
  func missingFolder() throws {
    let inside = folder.file("none/shelf.stet")
    let error = #expect(throws: StoreError.self) { try GraphStore(writingTo: inside) }
    #expect(error?.description.hasPrefix("\(inside): ") == true)
  }

  @Test(
    "Tables that other programs changed are reported as damage",
    arguments: [
      "DROP TABLE dose", "ALTER TABLE claim RENAME COLUMN polarity TO charge",
      "UPDATE claim SET kind = 'rumour'", "UPDATE assertion SET certainty = 'sure'",
      "UPDATE concept SET type = ''",
      "PRAGMA foreign_keys = OFF; DELETE FROM concept",
      "PRAGMA foreign_keys = OFF; DELETE FROM claim",
      "PRAGMA foreign_keys = OFF; DELETE FROM citation",
    ])
  func meddled(sql: String) throws {
    try makeStore()
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try? db.execute(sql: sql)
    }
    try queue.close()
    let error = #expect(throws: StoreError.self) {
      let store = try GraphStore(readingFrom: path)
      defer { try? store.close() }
      _ = try store.load()
    }
    guard case .corrupt(path, _) = error else {
      Issue.record("not reported as damage: \(String(describing: error))")
      return
    }
  }

  @Test("A view or a trigger is not run")
  func trigger() throws {
    try makeStore()
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction {
      try $0.execute(
        sql: """
          CREATE TRIGGER late AFTER INSERT ON source BEGIN DELETE FROM passage; END
          """)
    }
    try queue.close()
    #expect(
      throws: StoreError.corrupt(path: path, detail: "it has a view or trigger named late")
    ) { try GraphStore(writingTo: path) }
  }

  @Test(
    "A store with flipped bytes or cut short is read, or refused with a message", arguments: 0..<120
  )
  func flipped(seed: Int) throws {
    try makeStore()
    var bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    var random = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((random >> 33) % UInt64(max(bound, 1)))
    }
    if seed % 10 == 0 {
      bytes.removeLast(next(bytes.count))
    } else if seed % 10 == 1 {
      let start = next(bytes.count / 4096) * 4096
      for i in start..<min(start + 4096, bytes.count) { bytes[i] = UInt8(next(256)) }
    } else {
      for _ in 0..<(1 + seed % 10) { bytes[next(bytes.count)] ^= UInt8(1 << next(8)) }
    }
    try write(bytes)
    do {
      let store = try GraphStore(readingFrom: path)
      defer { try? store.close() }
      let graph = try store.load()
      #expect(graph.relationships().count == graph.relationshipCount)
    } catch let error as StoreError {
      #expect(error.description.hasPrefix("\(path): "))
    }
    #expect(try Array(Data(contentsOf: URL(fileURLWithPath: path))) == bytes)
  }

  @Test("A document that cannot be saved whole is not saved at all")
  func wholeDocuments() throws {
    try makeStore()
    let store = try GraphStore(writingTo: path)
    defer { try? store.close() }
    let before = try store.statistics()
    // Two passages of one range cannot be kept: the second is refused after the first was written.
    let content = SourceContent(Shelf.first.document, Shelf.first.result)
    let broken = SourceContent(
      source: SourceNode(
        path: "broken.txt", metadata: content.source.metadata, coverage: content.source.coverage,
        contentHash: "2", warnings: 0),
      passages: content.passages + content.passages, citations: content.citations,
      assertions: content.assertions)
    #expect(throws: StoreError.self) { try store.merge(broken) }
    #expect(try store.statistics() == before)
    #expect(
      try store.merge(Shelf.first.document, Shelf.first.result, contentHash: "3") == .replaced)
  }
}
