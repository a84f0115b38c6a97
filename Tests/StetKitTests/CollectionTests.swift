import Foundation
import StetKit
import Synchronization
import Testing

@Suite("Files that hold many documents")
struct CollectionTests {
  private func record(_ number: Int, _ citation: String = "") -> String {
    """
    <PubmedArticle><MedlineCitation><PMID>\(number)</PMID><Article><ArticleTitle>Zinc \(number)</ArticleTitle><Abstract>
    <AbstractText>The usual dose of zinc is \(number) mg per day.</AbstractText></Abstract></Article>\(citation)
    </MedlineCitation></PubmedArticle>
    """
  }

  private func file(_ records: [String], end: String = "</PubmedArticleSet>") -> String {
    "<PubmedArticleSet>\n" + records.joined(separator: "\n") + end
  }

  @Test("Records are saved one by one; only those that have changed are read again")
  func records() throws {
    let shelf = try TemporaryShelf(["set.xml": file((1...40).map { record($0) })])
    defer { shelf.remove() }
    let (path, store) = (shelf.path + "/set.xml", shelf.path + "/shelf.stet")
    #expect(try Workspace().importDocuments([path], into: store).added == 40)
    #expect(try Workspace().importDocuments([path], into: store).unchanged == 40)
    // The article is the same, and it was retracted.
    let retraction = """
      <CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn"><RefSource>J Z. 2020</RefSource>
      <PMID>99</PMID></CommentsCorrections></CommentsCorrectionsList>
      """
    let changed = file((1...40).map { record($0, $0 == 7 ? retraction : "") })
    try Data(changed.utf8).write(to: URL(fileURLWithPath: path))
    let again = try Workspace().importDocuments([path], into: store)
    #expect(again.replaced == 1 && again.unchanged == 39)
  }

  @Test(
    "Of a file that is damaged, what came before the damage is kept, and one message says so",
    arguments: [1, 2])
  func damaged(jobs: Int) throws {
    let shelf = try TemporaryShelf([
      "a.xml": file((1...30).map { record($0) }, end: "\n<PubmedArticle><Medline"),
      "b.txt": "Zinc is safe.",
    ])
    defer { shelf.remove() }
    let notices = Mutex<[String]>([])
    let observer = Observer(notice: { notice in
      if notice.kind == .failure { notices.withLock { $0.append(notice.path) } }
    })
    let summary = try Workspace(settings: Settings(jobs: jobs), observer: observer)
      .importDocuments([shelf.path], into: shelf.path + "/shelf.stet")
    #expect(summary.added == 31 && summary.reading.failed == 1)
    #expect(notices.withLock { $0 } == [shelf.path + "/a.xml"])
  }

  @Test("Claims name the record they stand in, also on several threads, in the order of the file")
  func extraction() throws {
    let shelf = try TemporaryShelf(["set.xml": file((1...60).map { record($0) })])
    defer { shelf.remove() }
    func lines(_ jobs: Int) throws -> String {
      var output: [UInt8] = []
      _ = try Workspace(settings: Settings(jobs: jobs)).extract([shelf.path]) { output += $0 }
      return String(decoding: output, as: UTF8.self)
    }
    let one = try lines(1)
    #expect(one.contains("set.xml#60"))
    #expect(try lines(2) == one)
  }
}
