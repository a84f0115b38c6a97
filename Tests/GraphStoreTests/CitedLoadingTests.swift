import ClaimFixtures
import ClaimGraph
import Claims
import Documents
import GRDB
import GraphStore
import Testing

@Suite("Sources of a store that a draft cites")
struct CitedLoadingTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("shelf.stet")
  }

  private static let shelf = [
    Article(
      "trial.txt", uri: "https://doi.org/10.5555/IRON.7",
      [Statement("Iron helps.", .effect("iron", .treats, "anaemia", .condition))]),
    Article(
      "page.txt", publisher: "Klinik Köln",
      [Statement("Rest helps.", .effect("rest", .treats, "fatigue", .condition))]),
    Article(
      "other.txt", publisher: "Somebody Else",
      [Statement("Tea helps.", .effect("tea", .treats, "thirst", .condition))]),
  ]

  /// Says nothing that any claim of the shelf is compared with.
  private func draft(_ named: ClaimFixtures.Statement.Named) -> ClaimGraph {
    let claim = Claim.effect("copper", .treats, "cramps", .condition)
    return ClaimGraph(
      of: Article("draft.txt", [Statement("Copper helps, they say.", claim, named: [named])]))
  }

  private func save(_ articles: [Article]) throws {
    let store = try GraphStore(writingTo: path)
    defer { try? store.close() }
    for article in articles {
      try store.merge(article.document, article.result, contentHash: article.document.path)
    }
  }

  private func found(with draft: ClaimGraph) throws -> [String] {
    let store = try GraphStore(readingFrom: path)
    defer { try? store.close() }
    store.expectDrafts()
    return try store.comparable(with: draft).sources.map(\.path)
  }

  private func check() throws {
    let address = ClaimFixtures.Statement.Named("they", .reference, reference: "doi:10.5555/iron.7")
    #expect(try found(with: draft(address)) == ["draft.txt", "trial.txt"])
    // The umlaut as one character and as a letter with a mark.
    for name in ["Klinik K\u{F6}ln", "KLINIK KO\u{308}LN"] {
      let publisher = ClaimFixtures.Statement.Named("they", .institution, authority: name)
      #expect(try found(with: draft(publisher)) == ["draft.txt", "page.txt"])
    }
  }

  @Test("are read, by their address and by their publisher, and no others")
  func reading() throws {
    try save(Self.shelf)
    try check()
    let store = try GraphStore(writingTo: path)
    try store.remove(source: "trial.txt")
    try store.close()
    let address = ClaimFixtures.Statement.Named("they", .reference, reference: "doi:10.5555/iron.7")
    #expect(try found(with: draft(address)) == ["draft.txt"])
  }

  @Test("are read from a store that does not file its sources by their names, too")
  func earlierVersion() throws {
    try save(Self.shelf)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction {
      try $0.execute(
        sql: """
          DROP TABLE source_name; PRAGMA user_version = 6;
          DELETE FROM grdb_migrations WHERE identifier IN ('7', '8')
          """)
    }
    try queue.close()
    try check()
    try save([])
    try check()
  }
}
