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

  @Test("A list of retractions and a bibliography name the works that an article cites")
  func bibliographies() throws {
    let list = """
      Title,RetractionDate,RetractionDOI,OriginalPaperDOI,RetractionNature,Reason
      Curcumin for joint pain,3/2/2015 0:00,10.5555/ret,10.5555/JOINT,Retraction,+Data were made up;
      """
    let bibliography = """
      @article{marsh, title = {Curcumin for joint pain in adults: a randomised trial}, year = 2011,
        author = {Anna Marsh}, doi = {10.5555/joint}}
      @article{reed, title = {Curcumin and nausea in healthy adults}, author = {Reed, Ben}, year = 2013}
      """
    let shelf = try TemporaryShelf([
      "shelf/list.csv": list, "shelf/refs.bib": bibliography, "draft.md": Self.draft,
      "refs.bib": bibliography,
    ])
    defer { shelf.remove() }
    let store = shelf.path + "/shelf.stet"
    let summary = try Workspace().importDocuments([shelf.path + "/shelf"], into: store)
    #expect(summary.reading.documents == 2)
    for (path, place) in [
      ("draft.md", "Curcumin reduces joint pain"), ("refs.bib", "Marsh Anna. "),
    ] {
      var lines: [UInt8] = []
      _ = try Workspace().check(
        [shelf.path + "/" + path], options: CheckOptions(shelf: store, format: .jsonl)
      ) { lines += $0 }
      let found = String(decoding: lines, as: UTF8.self).split(separator: "\n")
        .filter { $0.contains("\"rule\":\"retracted-reference\"") }
      #expect(found.count == 1)
      #expect(found.first?.contains("\"text\":\"\(place)") == true)
      #expect(found.first?.contains("on 2015-03-02: Data were made up") == true)
    }
    _ = try Workspace().importDocuments([shelf.path + "/draft.md"], into: store)
    var rows: [UInt8] = []
    _ = try Workspace().query(
      "MATCH (s:Source)-[:LISTS]->(r:Reference) RETURN r.year AS year, count(s) AS lists ORDER BY year",
      of: .store(store), format: .csv
    ) { rows += $0 }
    #expect(
      String(decoding: rows, as: UTF8.self).split(whereSeparator: \.isNewline)
        == ["year,lists", "2011,3", "2013,2"])
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
