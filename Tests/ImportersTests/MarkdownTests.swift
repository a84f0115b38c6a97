import Documents
import Testing

@testable import Importers

@Suite("Markdown")
struct MarkdownTests {
  private func markdown(_ text: String) throws -> Document {
    try MarkdownImporter().document(from: Array(text.utf8), path: "a.md")
  }

  /// The blocks as they are read, with single spaces.
  private func read(_ document: Document) -> [String] {
    document.blocks.map { block in
      let words = MarkdownReader.collapsed(document.prose[block.range.start..<block.range.end])
      return switch block.kind {
      case .heading(let level): "h\(level): \(words)"
      case .paragraph: "p: \(words)"
      case .listItem(let depth): "li\(depth): \(words)"
      case .tableRow: "tr: \(words)"
      case .footnote: "note: \(words)"
      case .quotation: "quote: \(words)"
      case .frontMatter: "meta: \(words)"
      }
    }
  }

  @Test("The text is the file, and what is read of it has the same places")
  func places() throws {
    let document = try markdown("Take **1.5–4.5** mg of [zinc](https://x.org/a_(b) \"t\") *daily*.")
    #expect(document.text.count == document.prose.count)
    #expect(read(document) == ["p: Take 1.5–4.5 mg of zinc daily ."])
    #expect(document.links.map { document.string($0.range) } == ["zinc"])
    #expect(document.links.map(\.target) == ["https://x.org/a_(b)"])
    let zinc = try #require(document.links.first).range
    #expect(document.prose[zinc.start..<zinc.end].elementsEqual("zinc".utf8))
  }

  @Test("Lines that stand apart behind a colon are items and no headings, where none is marked")
  func unmarkedItems() throws {
    let open = try markdown("Kava is a herb.\n\nSide effects include:\n\nNausea\n\nHeadache\n")
    #expect(
      read(open) == [
        "p: Kava is a herb.", "p: Side effects include:", "li0: Nausea", "p: Headache",
      ])
    let closed = try markdown(
      "Kava is a herb.\n\nHow it works\n\nIt calms the brain by way of its receptors.\n")
    #expect(read(closed).contains("h2: How it works") || read(closed).contains("h1: How it works"))
  }

  @Test("Headings, lists with their depth, quotations and tables are blocks; code is not read")
  func structure() throws {
    let document = try markdown(
      """
      Zinc
      ====

      ## Use ##

      - one
        - two
          more

        behind
      1. [x] done

      > It is said
      > to *help*.
      lazily

      | Food | µg |
      | ---- | -- |
      | Nuts \\| oil | `55` |

      ```
      code 5 mg
      ```

          indented 5 mg
      """)
    #expect(
      read(document) == [
        "h1: Zinc", "h2: Use", "li0: one", "li1: two more", "p: behind", "li0: done",
        "quote: It is said to help . lazily", "tr: Food | µg", "tr: Nuts | oil | 55",
      ])
    #expect(document.metadata.title == "Zinc")
    #expect(document.losses == [Loss("code blocks", count: 2)])
    #expect(document.position(document.blocks[3].range.start) == TextPosition(line: 7, column: 5))
  }

  @Test("A table behind a paragraph has its own lines")
  func tableBehindParagraph() throws {
    let document = try markdown("Doses are\nthese:\n| a | b |\n|---|---|\n| **c** | d |\n")
    #expect(read(document) == ["p: Doses are these:", "tr: a | b", "tr: c | d"])
  }

  @Test("Entities and escapes become what they stand for, beside the word they belong to")
  func characters() throws {
    let document = try markdown("5&nbsp;mg, 400 &micro;g, 3&ndash;5 \\*, A&amp;B &unknown; \\[3\\]")
    #expect(read(document) == ["p: 5\u{A0} mg, 400 µg, 3– 5 *, A& B &unknown; [3]"])
  }

  @Test("What is struck out, images and comments are not read; images and deletions are counted")
  func losses() throws {
    let document = try markdown(
      """
      ~~Cures all.~~ Helps <del>all</del> some. ![a 9 mg pill](x.png) <!-- 7 mg -- no -->

      [![logo](a.png)](https://example.org)

      <!-- stet-disable-next-line uncited-claim: known -->
      End.
      """)
    #expect(read(document) == ["p: Helps some.", "p: End."])
    #expect(
      document.losses == [Loss("deleted passages", count: 2), Loss("images", count: 2)])
    #expect(document.links.isEmpty)
  }

  @Test("Footnotes are blocks, and notes where the text refers to them, with the targets of links")
  func footnotes() throws {
    let document = try markdown(
      """
      Zinc helps.[^a] So does iron[^2].

      [^2]: See [this](https://example.org/iron).
      [^a]: Doe J. 2019.
          doi:10.1000/182
      [^3]: Nobody refers to this.
      """)
    #expect(
      read(document) == [
        "p: Zinc helps. So does iron .", "note: See this .", "note: Doe J. 2019. doi:10.1000/182",
        "note: Nobody refers to this.",
      ])
    #expect(document.notes.map(\.kind) == [.footnote, .footnote])
    #expect(document.notes.map(\.range) == [TextRange(11, 11), TextRange(28, 28)])
    #expect(
      document.notes.map(\.text) == [
        "Doe J. 2019. doi:10.1000/182", "See this . https://example.org/iron",
      ])
  }

  @Test("Links by reference, autolinks and bare addresses are links")
  func links() throws {
    let document = try markdown(
      """
      [ref]: https://example.org/r "title"
      Read [this][ref], [ref] and <https://example.org/a>, https://example.org/b.
      """)
    #expect(
      document.links.map(\.target) == [
        "https://example.org/r", "https://example.org/r", "https://example.org/a",
        "https://example.org/b",
      ])
    #expect(
      document.links.map { document.string($0.range) } == [
        "this", "ref", "https://example.org/a", "https://example.org/b",
      ])
    #expect(
      read(document).first
        == "p: Read this , ref and https://example.org/a , https://example.org/b.")
  }

  @Test("HTML in Markdown is read as its elements say")
  func html() throws {
    let document = try markdown(
      """
      <h2 class="x">Side effects</h2>
      <ul><li>nausea &lt; 5 %</li>
      <li><a href="https://example.org">rash</a></li></ul>
      <table><tr><td>Zinc</td><td>5 mg</td></tr></table>
      <script>let a = "9 mg"</script>
      <p>10<sup>3</sup> units <!-- 8 mg --></p>

      Water H<sub>2</sub>O<br>is wet.
      """)
    #expect(
      read(document) == [
        "h2: Side effects", "li0: nausea < 5 %", "li0: rash", "tr: Zinc | 5 mg", "p: 10 3 units",
        "p: Water H 2 O is wet.",
      ])
    #expect(document.links.map { document.string($0.range) } == ["rash"])
  }

  @Test("Front matter, header lines and bylines are metadata")
  func metadata() throws {
    let matter = try markdown("---\ntitle: Zinc\nauthor: Doe\n---\n\nHelps.")
    #expect(matter.metadata.title == "Zinc")
    #expect(read(matter).last == "p: Helps.")
    let header = try markdown("Title: Zinc\nURL: https://example.org\n\n# Zinc & you\n\nHelps.")
    #expect(header.metadata.uri == "https://example.org")
    #expect(read(header).suffix(2) == ["h1: Zinc & you", "p: Helps."])
    let byline = try markdown("# Zinc\n\n*By Jane Doe* | March 3, 2024\n\nHelps.")
    #expect(byline.metadata.authors == ["Jane Doe"])
    #expect(byline.metadata.date == "2024-03-03")
    #expect(byline.blocks.map(\.kind) == [.heading(level: 1), .frontMatter, .paragraph])
  }

  @Test("A bold line between paragraphs is a heading, a bold sentence is not")
  func boldHeadings() throws {
    let document = try markdown(
      "# Zinc\n\n**Side Effects**\n\nNausea.\n\n**Take it with food.**\n\nSo it is.")
    #expect(
      document.blocks.map(\.kind) == [
        .heading(level: 1), .heading(level: 2), .paragraph, .paragraph, .paragraph,
      ])
  }

  @Test("A text without any marks has the headings of plain text")
  func unmarked() throws {
    let document = try markdown(
      "What Selenium Does for You\n\nIt is a trace element.\n\nSide effects\n\nFew were seen.\n")
    #expect(
      document.blocks.map(\.kind) == [
        .heading(level: 1), .paragraph, .heading(level: 2), .paragraph,
      ])
    #expect(document.metadata.title == "What Selenium Does for You")
  }

  @Test("Line ends of every kind, and a byte order mark", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(terminator: String) throws {
    let text = ["\u{FEFF}> # Zinc", ">", "> - one", ">   two **x", "> y** z"].joined(
      separator: terminator)
    #expect(read(try markdown(text)) == ["h1: Zinc", "li0: one two x y z"])
  }

  @Test("What is nested without end is refused", arguments: ["> ", "- ", "1. ", "> - "])
  func nesting(unit: String) {
    let text = String(repeating: unit, count: 50_000) + "Zinc helps."
    #expect(throws: ImportError.self) { try markdown(text) }
  }

  @Test(
    "Hostile shapes take linear time and lose no place",
    arguments: [
      "[", "](", "# ", "|", "`", "---\n", "a ", "<!--", "*a ", "_a_", "![",
      "[a](",
      "<a ", "&amp;", "\\", "[^a]", "[^a]: ", "~~a", "www.", "a@b.", "<div>\n",
      "|a|\n|-|\n",
      "```\n", "[a]: b\n", "http://", "**a*", "\t", "<!", "<?", "$", "a\n", "[a][",
    ])
  func hostileShapes(unit: String) throws {
    let text = String(repeating: unit, count: 200_000 / unit.utf8.count)
    var document: Document?
    let elapsed = try ContinuousClock().measure { document = try markdown(text) }
    #expect(elapsed < .seconds(60))
    #expect(document?.warnings.allSatisfy { !$0.message.contains("markup") } == true)
  }
}
