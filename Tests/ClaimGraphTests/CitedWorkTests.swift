import ClaimGraph
import Claims
import Documents
import GraphFixtures
import GraphModel
import Testing

@Suite("One node for each work, whatever documents call it")
struct CitedWorkTests {
  private typealias Part = (Document, ExtractionResult)

  private func graph(_ parts: [Part]) -> ClaimGraph {
    var graph = ClaimGraph()
    for (document, result) in parts { graph.merge(document, result) }
    graph.seal()
    return graph
  }

  private let listed: Part = (
    Works.document("list.txt", listing: [Works.trial]), Works.result(entry: 0)
  )
  private let byPMID: Part = (
    Works.document("pmid.txt", listing: []), Works.result(reference: "PMID:12345678")
  )
  private let byDOI: Part = (
    Works.document("doi.txt", listing: []), Works.result(reference: "10.5555/VELORIN.1")
  )

  @Test("A list that knows a work by DOI and PMID makes one of both")
  func doiAndPMID() throws {
    for parts in [[listed, byPMID, byDOI], [byDOI, byPMID, listed]] {
      let graph = graph(parts)
      let node = try #require(graph.references.first)
      #expect(graph.references.count == 1)
      #expect(node.id == "doi:10.5555/velorin.1")
      #expect(node.work.title == Works.trial.title)
      #expect(graph.citations.allSatisfy { $0.reference == 0 })
    }
  }

  @Test("A mark leads to the listed work, and the list to it too")
  func marks() {
    let graph = graph([listed])
    #expect(
      graph.citations.map { $0.reference.map { graph.references[$0].id } }
        == ["doi:10.5555/velorin.1"])
    #expect(graph.relationshipCount(type: "LISTS") == 1)
    let reference = graph.nodes(label: "Reference")[0]
    let leading = graph.relationships(of: reference, direction: .incoming, types: [])
    #expect(leading.map(\.type).sorted() == ["CITES", "LISTS"])
  }

  @Test("Without the list that joined them, the names are two works again")
  func replaced() {
    var graph = graph([listed, byPMID, byDOI])
    graph.merge(Works.document("list.txt", listing: []), Works.result(reference: "[9]"))
    graph.seal()
    #expect(
      graph.references.map(\.id) == ["doi:10.5555/velorin.1", "list.txt#[9]", "pmid:12345678"])
    #expect(graph.references.allSatisfy { $0.work.title == nil })
  }

  @Test("Works without identifiers are one by title, year and first author")
  func described() {
    var plain = Works.trial
    plain.identifiers = []
    var loud = plain
    loud.title = "VELORIN IN TRUDGE FEVER \u{2013} A RANDOMISED TRIAL."
    var later = plain
    later.year = 2014
    let graph = graph(
      [[plain], [loud], [later]].enumerated().map {
        (Works.document("\($0).txt", listing: $1), Works.result(entry: 0))
      } + [listed])
    #expect(graph.references.count == 2)
    #expect(graph.citations.map(\.reference) == [0, 0, 1, 0])
  }

  @Test("Works of one title with different DOIs stay two")
  func differentDOIs() {
    var other = Works.trial
    other.identifiers = [WorkIdentifier(scheme: .doi, value: "10.5555/other"), Works.pmid]
    let graph = graph([
      listed, (Works.document("b.txt", listing: [other]), Works.result(entry: 0)),
    ])
    #expect(graph.references.map(\.id) == ["doi:10.5555/other", "doi:10.5555/velorin.1"])
  }

  @Test("A page that several works share does not make them one")
  func sharedPage() {
    let page = WorkIdentifier(scheme: .url, value: "https://example.org/journal")
    let works = [Works.doi, WorkIdentifier(scheme: .doi, value: "10.5555/other")].map {
      Work(identifiers: [$0, page])
    }
    #expect(
      graph([(Works.document("a.txt", listing: works), Works.result(entry: 0))])
        .references.count == 2)
  }

  /// A document that is the work, with what it says of itself.
  private func work(
    _ identifiers: [WorkIdentifier] = [], title: String? = nil, author: String = "Alice Marsh",
    date: String = "2012-01", notices: [Notice] = []
  ) -> Part {
    let metadata = DocumentMetadata(
      title: title, authors: [author], date: date, identifiers: identifiers, notices: notices)
    return (
      Works.document("work.xml", listing: [], metadata: metadata),
      ExtractionResult(assertions: [], citations: [], coverage: Coverage())
    )
  }

  @Test("A source is the work by an identifier, or by title, author and year")
  func identified() {
    let title = "Velorin in trudge fever: a randomised trial"
    func sources(_ part: Part) -> [[Int]] { graph([listed, part]).identifiedSources() }
    #expect(sources(work([Works.pmid])) == [[1]])
    #expect(sources(work(title: title)) == [[1]])
    #expect(sources(work(title: title, author: "Bob Reed")) == [[]])
    #expect(sources(work(title: title, date: "2014")) == [[]])
    #expect(sources(work(title: "Velorin in trudge fever")) == [[]])
    #expect(
      sources(work([WorkIdentifier(scheme: .doi, value: "10.5555/x")], title: title)) == [[]])
  }

  @Test(
    "A source joins those who describe it and those who name it, and gives them its identifiers")
  func joinedBySource() {
    var plain = Works.trial
    plain.identifiers = []
    let describing: Part = (Works.document("a.txt", listing: [plain]), Works.result(entry: 0))
    let graph = graph([
      describing, byPMID, work([Works.doi, Works.pmid], title: Works.trial.title),
    ])
    #expect(graph.references.map(\.id) == ["doi:10.5555/velorin.1"])
    #expect(graph.references.map(\.work.identifiers) == [[Works.doi, Works.pmid]])
    #expect(graph.references.map(\.work.title) == [Works.trial.title])
    #expect(graph.identifiedSources() == [[2]])
  }

  @Test("A notice that any document states holds for the work and for its source")
  func notices() {
    let notice = Notice(kind: .retraction, date: "2015-03", reason: "Data were made up")
    var retracted = Works.trial
    retracted.notices = [notice]
    let list: Part = (
      Works.document("retractions.csv", listing: [retracted]),
      ExtractionResult(assertions: [], citations: [], coverage: Coverage())
    )
    let byList = graph([byPMID, work([Works.doi]), list])
    #expect(byList.references.map(\.work.notices) == [[notice]])
    #expect(byList.sources.map(\.notices) == [[], [], [notice]])
    let bySource = graph([byPMID, work([Works.doi, Works.pmid], notices: [notice])])
    #expect(bySource.references.map(\.work.notices) == [[notice]])
    let node = bySource.nodes(label: "Reference")[0]
    #expect(bySource.property("retracted", of: node) == .boolean(true))
    #expect(bySource.property("retraction_date", of: node) == .string("2015-03"))
    #expect(bySource.property("retraction_reason", of: node) == .string("Data were made up"))
    #expect(bySource.property("corrected", of: node) == nil)
  }
}
