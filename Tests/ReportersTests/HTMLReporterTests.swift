import Checks
import Documents
import Findings
import Testing

@testable import Reporters

/// The page for editors.
struct HTMLReporterTests {
  private let rules = AllRules.types.map { $0.metadata }

  private func page(_ findings: [Finding], _ documents: [Document] = []) -> String {
    HTMLReporter(rules: rules).report(findings) { path in documents.first { $0.path == path } }
  }

  @Test func bothPassagesStandInTheirLines() {
    let first = Fixture.document("a.txt", "One.\nTake 1 to 5 mg of it.\nMore.")
    let second = Fixture.document("b.txt", "Take 7 to 9 mg of it.")
    let finding = Fixture.finding(
      Fixture.location(second, "7 to 9 mg"), [Fixture.location(first, "1 to 5 mg")])
    let page = page([finding], [first, second])
    #expect(page.contains("<blockquote>Take <mark>7 to 9 mg</mark> of it.</blockquote>"))
    #expect(page.contains("<blockquote>Take <mark>1 to 5 mg</mark> of it.</blockquote>"))
    #expect(page.contains("<figcaption>a.txt:2:6</figcaption>"))
    #expect(page.contains("id=\"rule-conflicting-dose\""))
    #expect(page.contains("<p>1 warning in 1 source</p>"))
  }

  @Test func longLinesAreCutAtSpaces() {
    let filler = String(repeating: "word ", count: 200)
    let document = Fixture.document("a.txt", filler + "take 5 mg " + filler)
    let page = page([Fixture.finding(Fixture.location(document, "5 mg"))], [document])
    #expect(page.contains("<blockquote>… word word"))
    #expect(page.contains("take <mark>5 mg</mark> word"))
    #expect(page.contains("word …</blockquote>"))
  }

  @Test func textOfOthersCannotBecomeMarkup() {
    let document = Fixture.document("<b>.txt", "Take <script>alert(\"1\")</script> & it\u{202E}.")
    let location = Fixture.location(document, "<script>alert(\"1\")</script> & it\u{202E}")
    let page = page([Fixture.finding(location, message: "a <i>message</i>")], [document])
    #expect(!page.contains("<script>"))
    #expect(!page.contains("<i>"))
    #expect(!page.contains("<b>"))
    #expect(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; it\\u{202E}"))
  }

  @Test func noFindingsMakeAPageToo() {
    #expect(page([]).contains("<p>no findings</p>"))
  }
}
