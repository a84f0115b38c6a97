import Foundation
import StetKit
import Synchronization
import Testing

@Suite("Editors let findings stand, with a reason")
struct SuppressionTests {
  /// The rules of what is shown of a text that nobody backs, and what is said besides.
  private func check(
    _ text: String, name: String = "draft.txt", configuration: String? = nil,
    _ options: CheckOptions = CheckOptions(format: .concise)
  ) throws -> (lines: [String], notices: [String], summary: CheckSummary) {
    var files = [name: text]
    if let configuration { files[".stet.yml"] = configuration }
    let shelf = try TemporaryShelf(files)
    defer { shelf.remove() }
    let notices = Mutex<[String]>([])
    let observer = Observer(notice: { notice in
      notices.withLock {
        $0.append("\(notice)".replacingOccurrences(of: shelf.path + "/", with: ""))
      }
    })
    let file = try configuration.map { _ in
      try ConfigurationFile(path: shelf.path + "/.stet.yml")
    }
    let workspace = Workspace(settings: Settings(configuration: file), observer: observer)
    var report: [UInt8] = []
    let summary = try workspace.check([shelf.path + "/" + name], options: options) { report += $0 }
    let lines = String(decoding: report, as: UTF8.self).split(separator: "\n")
      .map { $0.replacingOccurrences(of: shelf.path + "/", with: "") }
    return (lines, notices.withLock { $0 }, summary)
  }

  private let claim = "Curcumin reduces inflammation."

  @Test(
    "A comment covers its line, the next line or the region",
    arguments: [
      ("<!-- stet-disable-next-line uncited-claim: known -->\nCLAIM\n", true),
      ("<!-- stet-disable-next-line uncited-claim: known -->\n\nCLAIM\n", true),
      ("<!-- stet-disable-next-line uncited-claim: known -->\nZinc is a metal.\n\nCLAIM\n", false),
      ("CLAIM <!-- stet-disable-line uncited-claim: known -->\n", true),
      ("<!-- stet-disable uncited-claim: known -->\n\nZinc.\n\nCLAIM\n", true),
      (
        "<!-- stet-disable uncited-claim: known -->\n\nCLAIM\n\n<!-- stet-enable uncited-claim -->\n",
        true
      ),
      (
        "<!-- stet-disable uncited-claim: known -->\n\nZinc.\n\n<!-- stet-enable -->\n\nCLAIM\n",
        false
      ),
      ("<!-- stet-disable-next-line lost-hedge, uncited-claim: known -->\nCLAIM\n", true),
      ("<!-- stet-disable-next-line lost-hedge: known -->\nCLAIM\n", false),
    ])
  func regions(_ text: String, _ isSuppressed: Bool) throws {
    for name in ["draft.txt", "draft.md"] {
      let outcome = try check(text.replacingOccurrences(of: "CLAIM", with: claim), name: name)
      #expect(outcome.lines.isEmpty == isSuppressed, "\(name): \(outcome.lines)")
      #expect(outcome.summary.suppressed == (isSuppressed ? 1 : 0))
    }
  }

  @Test(
    "A comment of a page covers the paragraph it stands in, the next or the region",
    arguments: [
      ("<!-- stet-disable-next-line uncited-claim: known -->\n<p>CLAIM</p>", true),
      ("<!-- stet-disable-next-line uncited-claim: known --><p>Zinc.</p><p>CLAIM</p>", false),
      ("<ul><li>CLAIM <!-- stet-disable-line uncited-claim: known --></li></ul>", true),
      ("<p>CLAIM</p><!-- stet-disable-line uncited-claim: known -->\n<p>Zinc.</p>", true),
      ("<p>Zinc.</p><!-- stet-disable-line uncited-claim: known -->\n<p>CLAIM</p>", false),
      (
        "<nav><!-- stet-disable uncited-claim: known -->Menu</nav><p>Zinc.</p><p>CLAIM</p>", true
      ),
      (
        "<!-- stet-disable uncited-claim: known -->\n<p>Zinc is <!-- stet-enable -->here. CLAIM</p>",
        false
      ),
      ("<p>CLAIM</p><script>\"<!-- stet-disable-line uncited-claim: known -->\"</script>", false),
    ])
  func regionsOfPages(_ text: String, _ isSuppressed: Bool) throws {
    let page = "<html><body>\n\(text.replacingOccurrences(of: "CLAIM", with: claim))</body></html>"
    let outcome = try check(page, name: "draft.html")
    #expect(outcome.lines.isEmpty == isSuppressed, "\(outcome.lines)")
    #expect(outcome.summary.suppressed == (isSuppressed ? 1 : 0))
  }

  @Test(
    "A comment of a journal article covers paragraphs by their lines",
    arguments: [
      ("<!-- stet-disable-next-line uncited-claim: known -->\n<p>CLAIM</p>", true),
      ("<!-- stet-disable-next-line uncited-claim: known -->\n<p>Zinc.</p>\n<p>CLAIM</p>", false),
      ("<p>CLAIM</p><!-- stet-disable-line uncited-claim: known -->\n<p>Zinc.</p>", true),
      (
        "<!-- stet-disable uncited-claim: known -->\n<p>Zinc.</p>\n<p>CLAIM</p><!-- stet-enable -->",
        true
      ),
      (
        "<!-- stet-disable uncited-claim: known -->\n<p>Zinc.</p>\n<!-- stet-enable -->\n<p>CLAIM</p>",
        false
      ),
    ])
  func regionsOfArticles(_ text: String, _ isSuppressed: Bool) throws {
    let article = """
      <article><front><article-meta><title-group><article-title>Herbs</article-title></title-group>
      </article-meta></front><body>
      \(text.replacingOccurrences(of: "CLAIM", with: claim))
      </body></article>
      """
    let outcome = try check(article, name: "draft.xml")
    #expect(outcome.lines.isEmpty == isSuppressed, "\(outcome.lines)")
    #expect(outcome.summary.suppressed == (isSuppressed ? 1 : 0))
  }

  @Test("What is wrong with a comment of a page is said with the line of the file")
  func linesOfPages() throws {
    let page = """
      <html><body>
      <p>Zinc is a metal.</p>
      <!--
        stet-disable-next-line uncited-claim: nothing there -->
      <p>Iron is one, too.</p>
      <p>And <!-- stet-disable-line no-such-rule: known --> lead.</p></body></html>
      """
    let notices = try check(page, name: "draft.html").notices
    #expect(notices.contains { $0.contains("draft.html:3:1") }, "\(notices)")
    #expect(
      notices.contains { $0.contains("draft.html:6:1") && $0.contains("no-such-rule") },
      "\(notices)")
  }

  @Test("A comment is no prose")
  func comments() throws {
    let text = "\(claim) <!-- stet-disable-line lost-hedge: Zinc causes cancer. -->\n"
    let outcome = try check(text)
    #expect(outcome.lines.count == 1)
    #expect(outcome.summary.sentences == 1)
    #expect(
      try check("<!-- stet-disable lost-hedge: Zinc causes cancer. -->\n" + claim).lines.count == 1)
  }

  @Test("What is shown as code is no comment")
  func code() throws {
    let comment = "<!-- stet-disable-next-line uncited-claim: known -->"
    #expect(try check("`\(comment)`\n\n\(claim)\n", name: "a.md").lines.count == 1)
    #expect(try check("```\n\(comment)\n```\n\n\(claim)\n", name: "a.md").lines.count == 1)
  }

  @Test(
    "One that cannot be used, or that is not used, is said so with its place",
    arguments: [
      (
        "stet-disable-line uncited-claims: x",
        "there is no rule uncited-claims; did you mean uncited-claim?"
      ),
      (
        "stet-disable-line uncited-claim",
        "a suppression gives its reason behind a colon; this one does nothing"
      ),
      ("stet-disable-line: x", "a suppression names its rules; this one does nothing"),
      (
        "stet-ignore uncited-claim: x",
        "there is no such suppression; there are stet-disable-next-line"
      ),
      ("stet-enable uncited-claim", "nothing is disabled here that stet-enable could enable"),
      (
        "stet-disable-line uncited-claim until soon: x", "“until” takes a day written as 2026-12-31"
      ),
      ("stet-disable-line lost-hedge: x", "the suppression of lost-hedge is not used"),
    ])
  func problems(_ comment: String, _ message: String) throws {
    let outcome = try check("Zinc is a metal.\n\(claim) <!-- \(comment) -->\n")
    #expect(outcome.lines.count == 1)
    #expect(outcome.notices.count == 1)
    #expect(
      outcome.notices.first?.hasPrefix("draft.txt:2:32: warning: \(message)") ?? false,
      "\(outcome.notices)")
  }

  @Test("An expiry is compared with the day that was given, and with no clock")
  func expiry() throws {
    let text = "\(claim) <!-- stet-disable-line uncited-claim until 2020-01-31: known -->\n"
    #expect(try check(text).lines.isEmpty)
    let later = try check(text, CheckOptions(format: .concise, today: "2020-02-01"))
    #expect(later.lines.count == 1)
    #expect(
      later.notices == [
        "draft.txt:1:32: warning: the suppression of uncited-claim expired on 2020-01-31"
      ])
  }

  @Test("A configuration suppresses, sets levels and adds authorities")
  func configuration() throws {
    #expect(
      try check(
        claim,
        configuration: """
          suppressions:
            - rule: uncited-claim
              text: curcumin reduces
              reason: known
          """
      ).summary.suppressed == 1)
    #expect(try check(claim, configuration: "rules: {uncited-claim: off}").lines.isEmpty)
    #expect(
      try check(claim, configuration: "rules: {uncited-claim: error}").lines.first?
        .contains("error[uncited-claim]") ?? false)
    let named = "According to Plant Desk, curcumin reduces inflammation."
    #expect(
      try check(named, configuration: "authorities: {Plant Desk: publisher}").lines.first?
        .contains("unreferenced-authority") ?? false)
  }

  @Test("A suppression of a path that was not checked is not called unused")
  func unusedOfOthers() throws {
    let configuration = """
      suppressions:
        - rule: uncited-claim
          path: essays/
          reason: known
      """
    #expect(try check(claim, configuration: configuration).notices.isEmpty)
  }

  @Test("All suppressions can be left out of account")
  func ignored() throws {
    let text = "\(claim) <!-- stet-disable-line uncited-claim: known -->\n"
    #expect(
      try check(text, CheckOptions(format: .concise, ignoresSuppressions: true)).lines.count == 1)
  }

  @Test("A log for code hosts holds what was let stand, with the reason")
  func sarif() throws {
    let text = "\(claim) <!-- stet-disable-line uncited-claim: known -->\n"
    let log = try check(text, CheckOptions(format: .sarif)).lines.joined()
    #expect(log.contains(#""suppressions":[{"kind":"inSource","justification":"known"}]"#))
  }

  @Test("A baseline hides what was there, after edits elsewhere and a new name, too")
  func baseline() throws {
    let shelf = try TemporaryShelf(["a.txt": claim])
    defer { shelf.remove() }
    let known = shelf.path + "/known.txt"
    func lines(_ file: String, updates: Bool = false) throws -> Int {
      var report: [UInt8] = []
      _ = try Workspace().check(
        [shelf.path + "/" + file],
        options: CheckOptions(format: .concise, baseline: known, updatesBaseline: updates)
      ) { report += $0 }
      return report.count { $0 == 0x0A }
    }
    #expect(throws: StetError.self) { try lines("a.txt") }
    #expect(try lines("a.txt", updates: true) == 0)
    try Data("Zinc.\n\nZinc lowers blood pressure.\n\n\(claim)\n".utf8)
      .write(to: URL(fileURLWithPath: shelf.path + "/b.txt"))
    #expect(try lines("a.txt") == 0)
    #expect(try lines("b.txt") == 1)
    #expect(throws: StetError.self) { try lines("missing.txt", updates: true) }
  }
}
