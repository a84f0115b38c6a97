import Checks
import Findings
import Foundation
import Testing

@testable import Reporters

/// What rules say of themselves.
struct RuleGuideTests {
  private static let rules = AllRules.types.map { $0.metadata }

  @Test func everyRuleIsListedOnALineOfItsOwn() {
    let lines = RuleGuide.list(Self.rules).split(separator: "\n")
    #expect(lines.count == Self.rules.count)
    #expect(
      lines.first
        == "anecdotal-evidence      warning  The experience of one person is offered as support.")
  }

  @Test func anExplanationHoldsSummaryRationaleAndExamplesInTheWidthAskedFor() throws {
    let rule = try #require(Self.rules.first { $0.id == "opposite-effect" })
    let text = RuleGuide.explanation(rule, width: 60)
    #expect(text.hasPrefix("opposite-effect (error)\n\n"))
    #expect(text.contains("\nFlagged:\n\n    a.txt: Caffeine increases blood pressure.\n"))
    #expect(text.contains("\nLet stand:\n\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }

  @Test func countsOfMutantsAreATableWithPrecisionAndRecall() {
    let counts = RuleCounts(
      table: "rule\tuncited-claim\t8\t7\t1\nmutation\tx\t1\t1\t0\nunchanged\t900\t1\narticles\t3\n")
    let rules = Self.rules.filter { ["uncited-claim", "opposite-effect"].contains($0.id) }
    let lines = RuleCountTable.text(rules, counts).split(separator: "\n")
    #expect(lines[0] == "rule             mutants  caught  false alarms  precision  recall")
    #expect(lines.contains("uncited-claim          8       7             1      0.875   0.875"))
    #expect(lines.contains("opposite-effect        0       -             -          -       -"))
    #expect(lines[3].contains("3 articles"))
    #expect(lines[4].hasPrefix("900 unchanged sentences"))
  }

  @Test func everyRuleThatWasMeasuredIsThere() {
    let counts = MeasuredRules.counts
    #expect(counts.articles > 0)
    #expect(Set(counts.rows.map(\.rule)).isSubset(of: Set(Self.rules.map(\.id))))
  }

  /// Refresh the pages with `STET_WRITE_PAGES=1 swift test --filter RuleGuideTests`.
  @Test func thePagesOfTheDocumentationAreUpToDate() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Documentation/Rules").standardized
    let pages = RuleGuide.pages(Self.rules)
    if ProcessInfo.processInfo.environment["STET_WRITE_PAGES"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for page in pages {
        try Data(page.content.utf8).write(to: folder.appendingPathComponent(page.name))
      }
    }
    let refresh: Comment =
      "refresh the pages with: STET_WRITE_PAGES=1 swift test --filter RuleGuideTests"
    let present = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(present.sorted() == pages.map(\.name), refresh)
    for page in pages {
      let content = try? String(
        contentsOf: folder.appendingPathComponent(page.name), encoding: .utf8)
      #expect(content == page.content, refresh)
    }
  }
}
