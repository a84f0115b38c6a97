import Documents
import Testing

@testable import Importers

@Suite("What documents say of themselves")
struct MetadataTests {
  @Test("Front matter gives title, authors, date, publisher and address")
  func frontMatter() throws {
    let document = try plainText(
      """
      ---
      title: "Selenium: friend or foe"
      author: [Jane Doe, {name: John Roe}]
      date: 2024-3-2
      publisher: Example Health
      url: https://example.org/selenium
      kind: fact check
      tags: [a, b]
      ---

      Text.
      """)
    let metadata = document.metadata
    #expect(metadata.title == "Selenium: friend or foe")
    #expect(metadata.authors == ["Jane Doe", "John Roe"])
    #expect(metadata.date == "2024-03-02")
    #expect(metadata.publisher == "Example Health")
    #expect(metadata.uri == "https://example.org/selenium")
    #expect(metadata.kind == .factCheck)
    #expect(document.blocks.map(\.kind) == [.frontMatter, .paragraph])
    #expect(document.warnings.isEmpty)
  }

  @Test("Front matter that is no YAML is passed over with a warning that gives the line")
  func brokenFrontMatter() throws {
    let document = try plainText("---\ntitle: [a\nb: c\n---\n\nText.")
    #expect(document.warnings.count == 1)
    #expect(document.warnings[0].message.contains("not valid YAML"))
    #expect(document.warnings[0].message.contains("line 3"))
    #expect(outline(document).last == "p: Text.")
  }

  @Test(
    "Front matter cannot exhaust the parser",
    arguments: [
      String(repeating: "[", count: 20_000), "a: " + String(repeating: "- ", count: 20_000),
      String(repeating: "? ", count: 20_000),
      "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\ntitle: *b",
    ])
  func hostileFrontMatter(yaml: String) throws {
    let document = try plainText("---\n\(yaml)\n---\n\nText.")
    #expect(outline(document).last == "p: Text.")
  }

  @Test("A rule at the beginning is no front matter where none closes it")
  func ruleAtTheBeginning() throws {
    let document = try plainText("---\n\nText one.\n\nText two.")
    #expect(outline(document) == ["p: Text one.", "p: Text two."])
  }

  @Test("Header lines give metadata where they stand apart from the text")
  func headerLines() throws {
    let document = try plainText(
      "Title: Selenium\nBy: Jane Doe\nDate: March 2, 2024\nSource: https://example.org\n\nText.")
    #expect(document.metadata.title == "Selenium")
    #expect(document.metadata.authors == ["Jane Doe"])
    #expect(document.metadata.date == "2024-03-02")
    #expect(document.metadata.uri == "https://example.org")
    #expect(outline(document).last == "p: Text.")
  }

  @Test("A text that begins like a header line is still text")
  func noHeaderLines() throws {
    let document = try plainText("Source: a word with many meanings.\nIt flows on.\n\nText.")
    #expect(document.metadata.publisher == nil)
    #expect(document.blocks.allSatisfy { $0.kind == .paragraph })
  }

  @Test("A byline under the title gives author and date and is no text")
  func byline() throws {
    let document = try plainText(
      "Selenium for Your Thyroid\nBy Jane Doe, MD | March 2, 2024\n\nIt helps.")
    #expect(document.metadata.authors == ["Jane Doe, MD"])
    #expect(document.metadata.date == "2024-03-02")
    #expect(outline(document).filter { $0.hasPrefix("p:") } == ["p: It helps."])
  }

  @Test(
    "Dates become ISO 8601 as precise as they are",
    arguments: [
      ("2024-03-02T10:00:00Z", "2024-03-02"), ("2024", "2024"), ("March 2024", "2024-03"),
      ("2 Sept. 2019", "2019-09-02"), ("Jan 3rd, 2020", "2020-01-03"), ("2024/3/2", "2024-03-02"),
    ])
  func dates(words: String, iso: String) {
    #expect(DateText.iso(words) == iso)
  }

  @Test(
    "What is no date, or could be two, is none",
    arguments: ["03/02/2024", "soon", "", "2024-13-01", "99999999999", "Marching 2, 2024"])
  func notDates(words: String) {
    #expect(DateText.iso(words) == nil)
  }
}
