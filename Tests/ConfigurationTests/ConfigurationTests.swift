import Configuration
import Findings
import Testing

/// What a `.stet.yml` is read as, and where it is refused.
struct ConfigurationTests {
  private func read(_ text: String) throws -> Configuration {
    try ConfigurationReader.read(
      Array(text.utf8), path: "desk/.stet.yml",
      rules: ["conflicting-dose", "uncited-claim", "lost-hedge"])
  }

  @Test func everySettingIsRead() throws {
    let configuration = try read(
      """
      # the health desk
      rules:
        uncited-claim: off
        lost-hedge: note
      vocabularies: [terms.csv, /opt/doid.obo]
      authorities:
        Examine: publisher
        German Nutrition Society: {kind: agency, synonyms: [DGE]}
      shelf: shelf.stet
      paths: drafts
      baseline: known.txt
      fail-on: warning
      today: 2026-11-29
      suppressions:
        - rule: conflicting-dose
          path: drafts/*.md
          text: 50 mg
          reason: studied dose
          until: 2027-01-31
      """)
    #expect(configuration.levels == ["uncited-claim": .off, "lost-hedge": .note])
    #expect(configuration.vocabularies == ["desk/terms.csv", "/opt/doid.obo"])
    #expect(configuration.authorities.map(\.kind) == [.publisher, .agency])
    #expect(configuration.authorities.last?.synonyms == ["DGE"])
    #expect(configuration.shelf == "desk/shelf.stet")
    #expect(configuration.paths == ["desk/drafts"])
    #expect(configuration.baseline == "desk/known.txt")
    #expect(configuration.failOn == "warning")
    #expect(configuration.today == "2026-11-29")
    let suppression = try #require(configuration.suppressions.first)
    #expect(suppression.rules == ["conflicting-dose"])
    #expect(suppression.until == "2027-01-31")
    #expect(suppression.position.line == 15)
  }

  @Test(arguments: ["", "# nothing yet\n", "---\n", "~\n"])
  func aFileThatSaysNothingIsOne(_ text: String) throws {
    #expect(try read(text).levels.isEmpty)
  }

  @Test(arguments: [
    ("rule:\n  a: off\n", "desk/.stet.yml:1:1: there is no setting rule; did you mean rules?"),
    (
      "rules:\n  conflicting-doses: off\n",
      "desk/.stet.yml:2:3: there is no rule conflicting-doses; did you mean conflicting-dose?"
    ),
    (
      "rules:\n  lost-hedge: waning\n",
      "desk/.stet.yml:2:15: there is no level waning; did you mean warning?"
    ),
    (
      "suppressions:\n  - rule: lost-hedge\n",
      "desk/.stet.yml:2:5: a suppression needs a reason"
    ),
    (
      "suppressions:\n  - rule: lost-hedge\n    reason: x\n    until: 2026-02-30\n",
      "desk/.stet.yml:4:12: until is a day written as 2026-12-31"
    ),
    ("today: tomorrow\n", "desk/.stet.yml:1:8: today is a day written as 2026-12-31"),
    ("shelf: [a, b]\n", "desk/.stet.yml:1:8: shelf is one word or line of text"),
    ("- a\n", "desk/.stet.yml:1:1: the file is no list of “name: value” lines"),
    ("authorities:\n  X: shop\n", "desk/.stet.yml:2:6: the kind of X is one of"),
    ("shelf: a\nshelf: b\n", "twice"),
    ("rules: [\n", "is not valid YAML"),
    ("a: " + String(repeating: "[", count: 5000), "is nested too deeply"),
  ])
  func aSlipIsAnErrorWithItsPlace(_ text: String, _ message: String) {
    #expect {
      try read(text)
    } throws: { "\($0)".contains(message) }
  }
}
