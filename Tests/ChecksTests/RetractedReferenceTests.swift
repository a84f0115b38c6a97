import ClaimFixtures
import ClaimGraph
import Claims
import Documents
import Findings
import Testing

@testable import Checks

/// Which references to a work are reported, once something was published about it.
struct RetractedReferenceTests {
  private let doi = WorkIdentifier(scheme: .doi, value: "10.5555/x.1")
  private let words = "X treats pain [1]."

  /// A text of one claim that cites the first entry of its list, which stands below it.
  private func draft(
    _ words: String = "X treats pain [1].", isCited: Bool = true, isEntryMarked: Bool = false,
    metadata: DocumentMetadata = DocumentMetadata()
  ) -> SourceContent {
    let named: [Statement.Named] = isCited ? [.init("[1]", .reference, reference: "[1]")] : []
    let article = Article(
      "draft.txt",
      [Statement(words, .effect("x", .treats, "pain", .condition), named: named)])
    let entry = Array("1. Marsh A. On X. 2011. doi:10.5555/x.1".utf8)
    let text = article.document.text + entry
    let document = Document(
      path: "draft.txt", text: text, metadata: metadata, blocks: article.document.blocks,
      references: [
        ListedReference(
          label: "1", range: TextRange(text.count - entry.count, text.count),
          work: Work(
            identifiers: [doi], notices: isEntryMarked ? [Notice(kind: .retraction)] : []))
      ])
    let citations = article.result.citations.map {
      Citation(
        authority: $0.authority, kind: $0.kind, reference: $0.reference, range: $0.range, entry: 0)
    }
    let assertions = article.result.assertions.map {
      Assertion(
        claim: $0.claim, certainty: $0.certainty, citations: citations, passage: $0.passage,
        sentence: $0.sentence, paragraph: $0.paragraph, section: nil)
    }
    return SourceContent(
      document,
      ExtractionResult(assertions: assertions, citations: citations, coverage: Coverage()))
  }

  /// A list that tells of a work.
  private func list(_ notices: [Notice]) -> SourceContent {
    let text = Array("On X, retracted".utf8)
    return SourceContent(
      Document(
        path: "list.csv", text: text,
        blocks: [Block(kind: .paragraph, range: TextRange(0, text.count))],
        references: [
          ListedReference(
            range: TextRange(0, text.count),
            work: Work(
              identifiers: [doi], title: "On X", authors: ["Marsh A"], year: 2011,
              notices: notices))
        ]), ExtractionResult(assertions: [], citations: [], coverage: Coverage()))
  }

  private func findings(_ contents: SourceContent...) -> [Finding] {
    var graph = ClaimGraph()
    for content in contents { graph.merge(content) }
    graph.seal()
    return Checker.run(rules: [RetractedReference()], on: graph)
  }

  @Test func theSupportOfAClaimSaysThatAWorkCitedForItWasRetracted() throws {
    func sentence(_ notices: [Notice]) throws -> String {
      var graph = ClaimGraph()
      graph.merge(draft())
      graph.merge(list(notices))
      graph.seal()
      let summaries = SupportSummaries(graph)
      return summaries.summary(ofClaim: 0).sentence
    }
    #expect(try sentence([retraction]).hasSuffix("not on the shelf; 1 of these retracted"))
    #expect(try !sentence([Notice(kind: .correction)]).contains("retracted"))
  }

  private let retraction = Notice(
    kind: .retraction, date: "2015-03-02", reason: "Data were made up")

  @Test func aPassageThatCitesARetractedWorkIsAnErrorThatSaysWhoKnows() {
    let found = findings(draft(), list([retraction]))
    #expect(found.map(\.location.text) == [words])
    #expect(found.map(\.severity) == [.error])
    #expect(found.map(\.claims.count) == [1])
    #expect(
      found.map(\.message) == [
        "Marsh A 2011, “On X”, was retracted on 2015-03-02: Data were made up (stated in list.csv)"
      ])
  }

  @Test func theWorstNoticeDecides() {
    #expect(findings(draft(), list([Notice(kind: .correction)])).map(\.severity) == [.note])
    #expect(
      findings(draft(), list([Notice(kind: .correction), Notice(kind: .expressionOfConcern)]))
        .map(\.severity) == [.warning])
  }

  @Test func anEntryThatNothingCitesIsReportedInTheList() {
    #expect(
      findings(draft("X treats pain.", isCited: false), list([retraction])).map(\.location.text)
        == ["1. Marsh A. On X. 2011. doi:10.5555/x.1"])
  }

  @Test func whatTellsOfTheRetractionItselfIsLetStand() {
    #expect(findings(list([retraction])).isEmpty)
    #expect(
      findings(draft("X treats pain, said a study that was RETRACTED [1]."), list([retraction]))
        .isEmpty)
    #expect(
      findings(draft("X treats pain.", isCited: false, isEntryMarked: true), list([retraction]))
        .isEmpty)
    let notice = WorkIdentifier(scheme: .doi, value: "10.5555/notice")
    #expect(
      findings(
        draft(metadata: DocumentMetadata(identifiers: [notice])),
        list([Notice(kind: .retraction, identifier: notice)])
      ).isEmpty)
  }

  @Test func whoeverCitesAWorkMarkedInItsOwnListIsToldToo() {
    #expect(findings(draft(isEntryMarked: true)).map(\.location.text) == [words])
  }
}
