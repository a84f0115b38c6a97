import ClaimGraph
import Claims
import Documents
import Foundation
import GraphFixtures
import GraphStore
import Testing

@Suite("Works, notes, origins and losses are kept in a store")
struct WorkStoringTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("shelf.stet")
  }

  private static let notice = Notice(
    kind: .retraction, identifier: WorkIdentifier(scheme: .doi, value: "10.5555/notice"),
    date: "2015-03", reason: "Data were made up")

  /// A document with everything that one can have.
  private var document: Document {
    let plain = Works.document("a.docx", listing: [])
    var origins = OriginTable()
    origins.append(0, Origin(line: 7, path: "body/p[2]"))
    var retracted = Works.trial
    retracted.notices = [Self.notice]
    return Document(
      path: plain.path, text: plain.text,
      metadata: DocumentMetadata(
        title: "On velorin", kind: .study,
        identifiers: [WorkIdentifier(scheme: .pmcid, value: "PMC1234567")],
        publicationTypes: ["Randomized Controlled Trial", "Journal Article"],
        topics: ["Trudge Fever"], licence: "CC-BY", version: "3",
        notices: [Notice(kind: .correction)]),
      blocks: plain.blocks,
      references: [
        ListedReference(label: "1", range: TextRange(28, 31), work: retracted),
        ListedReference(work: Work(title: "Nothing else is known of this")),
      ],
      notes: [
        Note(
          kind: .comment, range: TextRange(0, 7), author: "Reed", date: "2024-05-01",
          text: "Which form?")
      ], origins: origins, losses: [Loss("figures", count: 2), Loss("formulas", count: 1)])
  }

  private func load() throws -> ClaimGraph {
    let store = try GraphStore(readingFrom: path)
    defer { try? store.close() }
    return try store.load()
  }

  @Test("What is loaded is what merging in memory gives")
  func roundTrip() throws {
    let store = try GraphStore(writingTo: path)
    try store.merge(document, Works.result(entry: 0), contentHash: "1")
    try store.close()
    var graph = ClaimGraph()
    graph.merge(SourceContent(document, Works.result(entry: 0), contentHash: "1"))
    graph.seal()
    let loaded = try load()
    #expect(loaded.sources == graph.sources)
    #expect(loaded.passages == graph.passages)
    #expect(loaded.citations == graph.citations)
    #expect(loaded.listings == graph.listings)
    #expect(loaded.references == graph.references)
    #expect(loaded.passages.first?.notes.map(\.text) == ["Which form?"])
    #expect(loaded.listings.map(\.place?.text) == ["[1]", nil])
    #expect(loaded.passages.first?.origin == Origin(line: 7, path: "body/p[2]"))
  }

  @Test("Removing the document leaves nothing of its list behind")
  func removed() throws {
    let store = try GraphStore(writingTo: path)
    try store.merge(document, Works.result(entry: 0), contentHash: "1")
    #expect(try store.statistics().references == 2)
    try store.remove(source: "a.docx")
    #expect(try store.statistics().references == 0)
    try store.close()
    #expect(try load().references.isEmpty)
  }

  @Test("A draft is told of the notices that lists of the store have about the works it names")
  func notices() throws {
    let store = try GraphStore(writingTo: path)
    var retracted = Works.trial
    retracted.notices = [Self.notice]
    let others = (0..<20).map {
      Work(
        identifiers: [WorkIdentifier(scheme: .doi, value: "10.5555/other.\($0)")],
        notices: [Notice(kind: .retraction)])
    }
    try store.merge(
      Works.document("retractions.csv", listing: others + [retracted]),
      ExtractionResult(assertions: [], citations: [], coverage: Coverage()), contentHash: "1")
    try store.close()
    let shelf = try GraphStore(readingFrom: path)
    defer { try? shelf.close() }
    var described = Works.trial
    described.identifiers = []
    for (works, reference) in [([], "PMID:12345678"), ([described], "[1]")] {
      var draft = ClaimGraph()
      draft.merge(
        Works.document("draft.txt", listing: works),
        Works.result(entry: works.isEmpty ? nil : 0, reference: reference))
      draft.seal()
      let graph = try shelf.comparable(with: draft)
      let cited = try #require(graph.citations.first?.reference)
      #expect(graph.references[cited].work.notices == [Self.notice])
      #expect(graph.listings.count == works.count + 1)
    }
  }
}
