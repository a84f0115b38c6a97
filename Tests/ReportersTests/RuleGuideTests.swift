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
