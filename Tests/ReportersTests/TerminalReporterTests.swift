import Documents
import Findings
import Testing

@testable import Reporters

/// What a person sees of a finding.
struct TerminalReporterTests {
  private let first = Fixture.document("a.txt", "One.\n\nTake 1 to 5 mg of it.\n")
  private let second = Fixture.document("b.txt", "Take 7 to 9 mg of it.\n")

  private func report(
    _ findings: [Finding], form: TerminalReporter.Form = .full, isColoured: Bool = false,
    width: Int = 80
  ) -> String {
    TerminalReporter(form: form, isColoured: isColoured, width: width).report(findings) { path in
      [first, second].first { $0.path == path }
    }
  }

  private var pair: Finding {
    Fixture.finding(
      Fixture.location(second, "7 to 9 mg"), [Fixture.location(first, "1 to 5 mg")])
  }

  @Test func bothPassagesAreShownInTheirLines() {
    #expect(
      report([pair]) == """
        warning[conflicting-dose]: the doses differ
         --> b.txt:1:6
          |
        1 | Take 7 to 9 mg of it.
          |      ^^^^^^^^^
         ::: a.txt:3:6
          |
        3 | Take 1 to 5 mg of it.
          |      ---------
          = help: stet explain conflicting-dose

        """)
  }

  @Test func theConciseFormIsOneLine() {
    #expect(
      report([pair], form: .concise)
        == "b.txt:1:6: warning[conflicting-dose] the doses differ (a.txt:3:6)\n")
  }

  @Test func colourIsUsedOnlyWhenAskedFor() {
    #expect(!report([pair]).contains("\u{1B}"))
    let coloured = report([pair], isColoured: true)
    #expect(coloured.contains("\u{1B}[1;33m^^^^^^^^^\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;34m---------\u{1B}[0m"))
  }

  @Test func findingsArePartedByAnEmptyLine() {
    let report = report([pair, pair])
    #expect(report.contains("conflicting-dose\n\nwarning["))
    #expect(self.report([]).isEmpty)
  }

  @Test func manyPassagesOfTheOtherSideAreCounted() {
    let other = Fixture.location(first, "1 to 5 mg")
    let finding = Fixture.finding(
      Fixture.location(second, "7 to 9 mg"), [other, other, other, other, other])
    let report = report([finding])
    #expect(report.contains("and 2 more like this\n"))
    #expect(report.components(separatedBy: ":::").count == 4)
    #expect(self.report([finding], form: .concise).hasSuffix("(a.txt:3:6 and 4 more)\n"))
  }

  @Test func aTextThatIsNotAtHandIsShownByItsPassageAlone() {
    let location = FindingLocation(
      source: "shelf.txt", range: TextRange(700, 709), position: TextPosition(line: 12, column: 4),
      text: "1 to 5 mg")
    let report = report([Fixture.finding(location)])
    #expect(report.contains("  --> shelf.txt:12:4\n   |\n12 | 1 to 5 mg\n   | ^^^^^^^^^\n"))
  }

  @Test func aTextThatHasChangedIsNotMismarked() {
    let location = FindingLocation(
      source: "b.txt", range: TextRange(5, 14), position: TextPosition(line: 1, column: 6),
      text: "3 to 4 mg")
    #expect(report([Fixture.finding(location)]).contains("1 | 3 to 4 mg\n  | ^^^^^^^^^\n"))
  }

  @Test func theSummaryCountsBySeverity() {
    let location = Fixture.location(first, "mg")
    let findings = [Severity.error, .note, .error].map {
      Fixture.finding(location, severity: $0)
    }
    #expect(TerminalReporter.summary(findings) == "2 errors and 1 note in 1 source")
    #expect(TerminalReporter.summary([]) == "no findings")
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts = [""]
    var rest = Substring(self)
    while !rest.isEmpty {
      if rest.hasPrefix(separator) {
        parts.append("")
        rest = rest.dropFirst(separator.count)
      } else {
        parts[parts.count - 1].append(rest.removeFirst())
      }
    }
    return parts
  }
}
