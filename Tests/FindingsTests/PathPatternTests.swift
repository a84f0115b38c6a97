import Findings
import Testing

struct PathPatternTests {
  @Test(arguments: [
    ("draft.md", "articles/draft.md", true), ("draft.md", "articles/mydraft.md", false),
    ("*.md", "a/b/c.md", true), ("*.md", "a/b.md/c.txt", true), ("*.md", "a/b.txt", false),
    ("drafts/*.md", "drafts/a.md", true), ("drafts/*.md", "drafts/old/a.md", false),
    ("drafts/**", "drafts/old/a.md", true), ("drafts/**/a.md", "drafts/a.md", true),
    ("drafts/", "drafts/old/a.md", true), ("drafts", "drafts/old/a.md", true),
    ("./drafts/a?.md", "drafts/ab.md", true), ("drafts/a?.md", "drafts/a/.md", false),
    ("", "a.md", false),
  ])
  func patternsMatchPathsAtTheirEnds(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(PathPattern(pattern).matches(path) == expected)
  }

  @Test func manyStarsTakeNoLonger() {
    let pattern = PathPattern(String(repeating: "*a", count: 200) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 2_000)))
  }
}
