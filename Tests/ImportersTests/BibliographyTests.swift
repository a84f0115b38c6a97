import Documents
import Testing

@testable import Importers

@Suite("Bibliographies in RIS, MEDLINE and CSL-JSON")
struct BibliographyTests {
  private func read(_ text: String, path: String) throws -> Document {
    try ImporterCatalog.builtIn.document(from: Array(text.utf8), path: path)
  }

  @Test("RIS: many records, repeated tags, lines that go on, identifiers by their tags")
  func ris() throws {
    let document = try read(
      """
      TY  - JOUR\r
      ID  - reed2013\r
      AU  - Reed, Ben\r
      AU  - Ó Néill, Máire\r
      TI  - Curcumin and nausea\r
       in healthy adults\r
      T2  - Fen J Med\r
      PY  - 2013/05/01\r
      DO  - https://doi.org/10.5555/nausea\r
      AN  - 99990002\r
      DB  - PubMed\r
      C2  - PMC77\r
      N2  - An abstract\r
      on two lines.\r
      ER  - \r
      \r
      TY  - BOOK\r
      A1  - Hill, C\r
      T1  - Roots\r
      Y1  - 2001\r
      SN  - 978-3-16-148410-0 (hbk)\r
      """, path: "refs.txt")
    #expect(
      document.references.map(\.work) == [
        Work(
          identifiers: [
            WorkIdentifier(scheme: .doi, value: "10.5555/nausea"),
            WorkIdentifier(scheme: .pmid, value: "99990002"),
            WorkIdentifier(scheme: .pmcid, value: "PMC77"),
          ],
          title: "Curcumin and nausea in healthy adults", authors: ["Reed Ben", "Ó Néill Máire"],
          year: 2013, container: "Fen J Med"),
        Work(
          identifiers: [WorkIdentifier(scheme: .isbn, value: "9783161484100")], title: "Roots",
          authors: ["Hill C"], year: 2001),
      ])
    #expect(document.references.map(\.label) == ["reed2013", nil])
    #expect(document.losses == [Loss("abstracts", count: 1)])
    #expect(
      document.warnings.map(\.message) == ["the record that begins in line 17 has no end (ER)"])
  }

  @Test("MEDLINE: what was retracted carries the notice, and a notice carries it to its work")
  func medline() throws {
    let document = try read(
      """

      PMID- 99990001
      TI  - Curcumin for joint pain in adults: a
            randomised trial.
      LID - 10.5555/curcumin [doi]
      FAU - Marsh, Anna
      AU  - Marsh A
      DP  - 2011 Jan
      JT  - Fen journal of medicine
      RIN - Fen J Med. 2015 Mar 2;7(1):9. doi: 10.5555/ret. PMID: 99990009

      PMID- 99990010
      TI  - Expression of concern: Velorin.
      DP  - 2016
      ECF - Fen J Med. 2012;3(1):1. PMID: 99990003
      """, path: "pubmed.nbib")
    let works = document.references.map(\.work)
    #expect(works.count == 3)
    #expect(works[0].title == "Curcumin for joint pain in adults: a randomised trial")
    #expect(works[0].authors == ["Marsh A"])
    #expect(works[0].identifiers.map(\.description) == ["doi:10.5555/curcumin", "pmid:99990001"])
    #expect(
      works[0].notices == [
        Notice(
          kind: .retraction, identifier: WorkIdentifier(scheme: .pmid, value: "99990009"),
          date: "2015")
      ])
    #expect(works[2].identifiers.map(\.description) == ["pmid:99990003"])
    #expect(works[2].notices.map(\.kind) == [.expressionOfConcern])
  }

  @Test(
    "CSL-JSON: a list, a list within an object, and works by their keys",
    arguments: [
      "[ITEM]", "ITEM", #"{"items": [ITEM]}"#, #"{"marsh": ITEM}"#,
      #"{"status": "ok", "message": {"items": [ITEM]}}"#,
    ])
  func csl(wrapping: String) throws {
    let item = #"""
      {"id": "marsh", "type": "article-journal", "title": "Curcumin f\u00fcr alle",
       "author": [{"family": "Berg", "non-dropping-particle": "van", "given": "A"}, {"literal": "WHO"}],
       "issued": {"date-parts": [["2011", 1]]}, "container-title": ["Fen J Med"],
       "DOI": "10.5555/A", "note": "PMID: 99990001\nseen"}
      """#
    let text = wrapping.split(separator: "ITEM", omittingEmptySubsequences: false)
      .joined(separator: item)
    let document = try read(text, path: "library.json")
    #expect(document.references.map(\.label) == ["marsh"])
    #expect(
      document.references.map(\.work) == [
        Work(
          identifiers: [
            WorkIdentifier(scheme: .doi, value: "10.5555/a"),
            WorkIdentifier(scheme: .pmid, value: "99990001"),
          ],
          title: "Curcumin für alle", authors: ["van Berg A", "WHO"], year: 2011,
          container: "Fen J Med")
      ])
  }

  @Test("Crossref's updates are notices, of the work or of what the work is a notice of")
  func updates() throws {
    let document = try read(
      #"""
      [{"type": "journal-article", "DOI": "10.5555/ret", "title": ["Retraction of a trial"],
        "update-to": [{"DOI": "10.5555/a", "type": "retraction", "updated": {"date-parts": [[2015, 3, 2]]}}]},
       {"type": "journal-article", "DOI": "10.5555/b", "title": ["Another trial"],
        "updated-by": [{"DOI": "10.5555/c", "type": "correction"}]}]
      """#, path: "crossref.json")
    #expect(document.references.map(\.work.notices.first?.kind) == [nil, .retraction, .correction])
    #expect(document.references[1].work.notices.first?.date == "2015-03-02")
  }

  @Test(
    "A mark of retraction at a title is a notice and no part of the title",
    arguments: [
      "RETRACTED: Velorin in trudge fever", "Retracted Article: Velorin in trudge fever",
      "Velorin in trudge fever (Retracted article. See vol. 375, pg. 445, 2010)",
    ])
  func mark(title: String) throws {
    let work = try #require(
      try read("TY  - JOUR\nTI  - \(title)\nER  - \n", path: "a.ris").references.first
    ).work
    #expect(work.title == "Velorin in trudge fever")
    #expect(work.notices == [Notice(kind: .retraction)])
  }

  @Test("Articles on retractions and withdrawn versions of reviews are not taken for retracted")
  func noMark() throws {
    for title in [
      "Retraction of velorin papers", "WITHDRAWN: Velorin for fever", "Retracted papers: a survey",
    ] {
      let document = try read("TY  - JOUR\nTI  - \(title)\nER  - \n", path: "a.ris")
      #expect(document.references.first?.work.title == title)
      #expect(document.references.first?.work.notices == [])
    }
  }

  @Test(
    "What is damaged is refused with its line",
    arguments: [
      ("a.ris", "TI  - No record\n", "line 1: is in no record of RIS, which begin with \"TY  - \""),
      (
        "a.ris", "TY  - JOUR\nER  - \n\nwords\n",
        "line 4: is in no record of RIS, which begin with \"TY  - \""
      ),
      (
        "a.nbib", "PMID- 1\nwords\n",
        "line 2: is in no record of MEDLINE, which begin with \"PMID- \""
      ),
      (
        "a.json", "[{\"type\": \"book\", \"title\": \"T\", \"DOI\": \"10.1/x\"},\n {\"type\": ",
        "line 2: is no JSON: the text ends too early"
      ),
      (
        "a.json", "[{\"type\": \"book\", \"title\": \"T\", \"DOI\": \"10.1/x\"}\n {}]",
        "line 2: is no JSON: a comma or a bracket is missing"
      ),
    ])
  func damaged(path: String, text: String, message: String) {
    #expect(throws: ImportError(path: path, reason: .malformed(detail: message))) {
      try read(text, path: path)
    }
  }

  @Test(
    "Other files of the same kinds are no bibliographies",
    arguments: [
      ("graph.json", #"{"nodes": [{"id": "a", "type": "x"}], "edges": []}"#),
      ("table.csv", "id,title,doi\n1,Curcumin,10.5555/a\n"),
      ("empty.json", "[]"),
    ])
  func others(path: String, text: String) {
    #expect(throws: ImportError.self) { try read(text, path: path) }
    let recognised = BibliographyImporter().recognises(
      head: Array(text.utf8)[...], path: path, isNamed: true)
    #expect(!recognised)
  }

  @Test("UTF-16 is read as it is in texts")
  func encoding() throws {
    let text = "TY  - JOUR\nTI  - Größe und Gewicht von Wurzeln\nER  - \n"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let document = try ImporterCatalog.builtIn.document(from: bytes, path: "a.ris")
    #expect(document.references.first?.work.title == "Größe und Gewicht von Wurzeln")
  }
}
