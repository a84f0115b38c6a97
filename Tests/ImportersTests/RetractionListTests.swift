import Documents
import Testing

@testable import Importers

@Suite("Lists of retractions")
struct RetractionListTests {
  private static let header = [
    "Record ID", "Title", "Journal", "Author", "RetractionDate", "RetractionDOI",
    "OriginalPaperDate", "OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionNature", "Reason",
  ]

  private func read(_ rows: [String], separator: String = ",") throws -> Document {
    let text = ([Self.header.joined(separator: separator)] + rows).joined(separator: "\n")
    return try ImporterCatalog.builtIn.document(from: Array(text.utf8), path: "list.csv")
  }

  @Test("A row becomes a work with the notice that was published about it")
  func row() throws {
    let document = try read([
      "7,\"Velorin, a \"\"new\"\" drug,\n in fever\",Fen J Med,Anna Marsh;Karl van der Berg,11/30/2016 0:00,"
        + "10.5555/ret,1/5/2011 0:00,10.5555/A,99990001,Retraction,+Made up;+No consent;",
      "8,Roots,Fen J Med,,1/2/2017 0:00,unavailable,,Unavailable,0,Expression of concern,",
    ])
    let reference = try #require(document.references.first)
    #expect(
      reference.work
        == Work(
          identifiers: [
            WorkIdentifier(scheme: .doi, value: "10.5555/a"),
            WorkIdentifier(scheme: .pmid, value: "99990001"),
          ],
          title: "Velorin, a \"new\" drug, in fever", authors: ["Marsh Anna", "van der Berg Karl"],
          year: 2011, container: "Fen J Med",
          notices: [
            Notice(
              kind: .retraction, identifier: WorkIdentifier(scheme: .doi, value: "10.5555/ret"),
              date: "2016-11-30", reason: "Made up, No consent")
          ]))
    let other = document.references[1]
    #expect(other.work.identifiers.isEmpty)
    #expect(other.work.notices == [Notice(kind: .expressionOfConcern, date: "2017-01-02")])
    let start = try #require(other.range).start
    #expect(document.origins.origin(of: start) == Origin(line: 4, path: "8"))
  }

  @Test("A work that was reinstated later is not retracted; one that was retracted again is")
  func reinstated() throws {
    let document = try read([
      "1,Roots,J,,1/1/2015 0:00,,,10.5555/a,,Retraction,",
      "2,Roots,J,,1/1/2016 0:00,,,10.5555/a,,Reinstatement,",
      "3,Leaves,J,,1/1/2015 0:00,,,10.5555/b,,Reinstatement,",
      "4,Leaves,J,,1/1/2016 0:00,,,10.5555/b,,Retraction,",
    ])
    #expect(document.references.map(\.work.notices.count) == [0, 1])
    #expect(document.losses == [Loss("reinstatements", count: 2)])
  }

  @Test("Semicolons and tabs part columns, too", arguments: [";", "\t"])
  func separators(separator: String) throws {
    let row = ["1", "Roots", "J", "", "2015-03-02", "", "", "10.5555/a", "", "Retraction", ""]
    let document = try read([row.joined(separator: separator)], separator: separator)
    #expect(
      document.references.first?.work.notices == [Notice(kind: .retraction, date: "2015-03-02")])
  }

  @Test("A quote that does not end is an error with its line; short rows are counted and left out")
  func damaged() throws {
    let whole = "1,Roots,J,,1/1/2015 0:00,,,10.5555/a,,Retraction,"
    #expect(
      throws: ImportError(
        path: "list.csv",
        reason: .malformed(detail: "line 3: a quoted field of this record does not end"))
    ) { try read([whole, "2,\"Roots,J"]) }
    #expect(
      throws: ImportError(
        path: "list.csv", reason: .malformed(detail: "line 2: more than 10000 fields"))
    ) { try read([String(repeating: ",", count: 1_000_000)]) }
    let document = try read([whole, "2,Leaves,J"])
    #expect(document.references.count == 1)
    #expect(
      document.warnings.map(\.message)
        == ["1 rows have more or fewer fields than the header, the first in line 3"])
  }
}
