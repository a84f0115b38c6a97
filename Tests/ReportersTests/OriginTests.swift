import Claims
import Documents
import Findings
import Foundation
import Testing

@testable import Reporters

/// Passages of documents whose text is not the file are found by line and element of the file.
struct OriginTests {
  private let document = Fixture.document("page.html", "One.\n\nTake 1 to\n5 mg of it.\n")

  private func location(_ origin: Origin?) -> FindingLocation {
    let place = Fixture.location(document, "1 to\n5 mg")
    return FindingLocation(
      source: place.source, range: place.range, position: place.position, text: place.text,
      origin: origin)
  }

  private func report(_ origin: Origin?, _ form: TerminalReporter.Form) -> String {
    TerminalReporter(form: form).report([Fixture.finding(location(origin))]) { _ in document }
  }

  @Test func aPersonSeesTheLineOfTheFileAndTheElement() {
    #expect(
      report(Origin(line: 120, path: "main/p[3]"), .full) == """
        warning[conflicting-dose]: the doses differ
           --> page.html:120 (main/p[3])
            |
        120 | Take 1 to
            |      ^^^^
            | 5 mg of it.
            | ^^^^
            = help: stet explain conflicting-dose

        """)
  }

  @Test func aFileWithoutLinesHasNone() {
    let origin = Origin(line: nil, path: "p[14]")
    #expect(
      report(origin, .concise)
        == "page.html (p[14]): warning[conflicting-dose] the doses differ\n")
    #expect(report(origin, .full).contains("page.html (p[14])\n  |\n  | Take 1 to\n"))
    #expect(
      HTMLReporter(rules: []).report([Fixture.finding(location(origin))]) { _ in document }
        .contains("<figcaption>page.html (p[14])</figcaption>"))
  }

  @Test func programsGetItBesideTheOtherFields() {
    let lines = [Origin(line: 7, path: nil), Origin(line: nil, path: "p[14]")].map {
      String(
        decoding: JSONLinesReporter.report([Fixture.finding(location($0))]), as: UTF8.self)
    }
    #expect(lines[0].contains(#""text":"1 to\n5 mg","origin":{"line":7,"path":null}}"#))
    #expect(lines[1].contains(#""text":"1 to\n5 mg","origin":{"line":null,"path":"p[14]"}}"#))
  }

  @Test func claimsHaveTheOriginOfTheirPassage() {
    var origins = OriginTable()
    origins.append(0, Origin(line: 3, path: "h1"))
    origins.append(6, Origin(line: 9, path: "p[1]"))
    let document = Document(
      path: document.path, text: document.text, blocks: document.blocks, origins: origins)
    let passage = location(nil).range
    let claim = Claim(
      kind: .mechanism, subject: Concept(name: "zinc", type: .substance), predicate: .increases,
      object: nil)
    let assertion = Assertion(
      claim: claim, certainty: .asserted, citations: [], passage: passage, sentence: passage,
      paragraph: passage, section: nil)
    let result = ExtractionResult(assertions: [assertion], citations: [], coverage: Coverage())
    #expect(
      String(decoding: AssertionReporter.report(document, result), as: UTF8.self)
        .hasSuffix(#""line":3,"column":6,"origin":{"line":9,"path":"p[1]"}}}"# + "\n"))
  }

  @Test func codeHostsGetTheLineOfTheFileAndTheElement() throws {
    func physical(_ origin: Origin) throws -> (place: [String: Any], logical: [[String: String]]?) {
      let bytes = SARIFReporter(version: "1.2.3", rules: []).report([
        Fixture.finding(location(origin))
      ])
      let log = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
      let run = try #require((log["runs"] as? [[String: Any]])?.first)
      let result = try #require((run["results"] as? [[String: Any]])?.first)
      let place = try #require((result["locations"] as? [[String: Any]])?.first)
      return (
        try #require(place["physicalLocation"] as? [String: Any]),
        place["logicalLocations"] as? [[String: String]]
      )
    }
    let (page, logical) = try physical(Origin(line: 120, path: "main/p[3]"))
    let region = try #require(page["region"] as? [String: Any])
    #expect(region["startLine"] as? Int == 120)
    #expect(Set(region.keys) == ["startLine", "snippet"])
    #expect(logical == [["fullyQualifiedName": "main/p[3]", "kind": "element"]])
    #expect(try physical(Origin(line: nil, path: "p[14]")).place["region"] == nil)
  }
}
