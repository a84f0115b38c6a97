import Foundation
import StetKit
import Synchronization
import Testing

@Suite("Retractions and losses from the file to the report")
struct RetractionTests {
  private static let record = """
    <?xml version="1.0"?>
    <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version="1">99990001</PMID><Article>
    <Journal><JournalIssue><PubDate><Year>2011</Year></PubDate></JournalIssue><Title>Fen J Med</Title></Journal>
    <ArticleTitle>Curcumin for joint pain in adults: a randomised trial.</ArticleTitle>
    <Abstract><AbstractText>Curcumin reduced joint pain.</AbstractText></Abstract>
    <AuthorList><Author><LastName>Marsh</LastName><Initials>A</Initials></Author></AuthorList>
    <PublicationTypeList><PublicationType>Retracted Publication</PublicationType></PublicationTypeList>
    </Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
    """
  private static let draft = """
    # Curcumin

    Curcumin reduces joint pain [1]. Curcumin causes nausea [2].

    ## References

    1. Marsh A. Curcumin for joint pain in adults: a randomised trial. Fen J Med. 2011;3(1):1-9.
    2. Reed B. Curcumin and nausea in healthy adults. Fen J Med. 2013;4:2-3. doi:10.5555/nausea
    """
  private static let paper = """
    <?xml version="1.0"?>
    <article><front><article-meta><title-group><article-title>On curcumin</article-title></title-group>
    </article-meta></front><body><sec><title>Results</title>
    <p>Curcumin reduces joint pain.</p><fig><graphic href="a.png"/></fig>
    <fig><graphic href="b.png"/></fig></sec></body></article>
    """

  @Test("A draft that cites a retracted work by its list is told so by the store")
  func store() throws {
    let shelf = try TemporaryShelf(["shelf/record.xml": Self.record, "draft.md": Self.draft])
    defer { shelf.remove() }
    let store = shelf.path + "/shelf.stet"
    _ = try Workspace().importDocuments([shelf.path + "/shelf"], into: store)
    var lines: [UInt8] = []
    let summary = try Workspace().check(
      [shelf.path + "/draft.md"], options: CheckOptions(shelf: store, format: .jsonl)
    ) { lines += $0 }
    let found = String(decoding: lines, as: UTF8.self).split(separator: "\n")
      .filter { $0.contains("\"rule\":\"retracted-reference\"") }
    #expect(summary.errors >= 1)
    #expect(found.count == 1)
    #expect(found.first?.contains("\"text\":\"Curcumin reduces joint pain\"") == true)
    #expect(found.first?.contains("record.xml#99990001") == true)
  }

  @Test("What was not imported is told of each file, summed up and kept in the store")
  func losses() throws {
    let shelf = try TemporaryShelf(["shelf/a.xml": Self.paper, "shelf/b.xml": Self.paper])
    defer { shelf.remove() }
    let store = shelf.path + "/shelf.stet"
    let told = Mutex<[String]>([])
    let observer = Observer(notice: { notice in
      if notice.kind == .omitted { told.withLock { $0.append(notice.message) } }
    })
    let summary = try Workspace(observer: observer)
      .importDocuments([shelf.path + "/shelf"], into: store)
    #expect(told.withLock { $0 } == ["figures (2)", "figures (2)"])
    #expect(summary.reading.omissions == "figures (4)")
    let rows = try Workspace().statistics(ofStore: store)
    #expect(rows.first { $0.name == "not imported: figures" }?.value == 4)
  }
}
