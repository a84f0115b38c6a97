import Documents
import Testing

@testable import Importers

@Suite("Structure of plain text")
struct PlainTextStructureTests {
  private let long = String(
    repeating: "Selenium is a trace element found in many foods. ", count: 4)

  @Test("Lines under blank lines: headings by standing apart, paragraphs by their stops")
  func blankSeparated() throws {
    let document = try plainText(
      """
      What Selenium Does for You

      Selenium is a trace element.

      Side effects

      Brittle nails were seen at 400 µg a day.

      Is it safe to take?

      Mostly it is.
      """)
    #expect(
      outline(document) == [
        "h1: What Selenium Does for You", "p: Selenium is a trace element.", "h2: Side effects",
        "p: Brittle nails were seen at 400 µg a day.", "h2: Is it safe to take?",
        "p: Mostly it is.",
      ])
    #expect(document.metadata.title == "What Selenium Does for You")
  }

  @Test("An item that reads like a sentence leaves a list without marks open")
  func unmarkedItems() throws {
    let document = try plainText(
      """
      Selenium poisoning is rare. Its signs include:

      Brittle nails

      Loss of hair or pain in the hands that is caused by nerve damage, most often in both of them

      Lack of energy

      Garlic breath

      Doctors can measure it.
      """)
    let kinds = outline(document).map { $0.prefix(while: { $0 != ":" }) }
    #expect(kinds == ["p", "li0", "li0", "li0", "li0", "p"], "\(kinds)")
  }

  @Test("Long lines without blank lines are paragraphs, short ones between them headings")
  func linePerParagraph() throws {
    let line = long.trimmingCharacters(in: .whitespaces)
    let document = try plainText("\(line)\nHow It Works\n\(line)\n\(line)\nFinal thoughts\n\(line)")
    #expect(
      outline(document) == [
        "p: \(line)", "h2: How It Works", "p: \(line)", "p: \(line)", "h2: Final thoughts",
        "p: \(line)",
      ])
    #expect(document.metadata.title == nil)
  }

  @Test("Hard-wrapped lines are one paragraph, with offsets into the file")
  func hardWrapped() throws {
    let text = """
      Selenium is a trace element that the body needs in very small amounts, and
      that it gets from nuts, fish and grain. Adults are advised to take 55 µg a
      day; amounts above 400 µg are said to be too much for most people.

      Another paragraph begins here and goes on for a while, so that it has to be
      wrapped as well.
      """
    let document = try plainText(text)
    #expect(document.blocks.map(\.kind) == [.paragraph, .paragraph])
    #expect(document.string(document.blocks[1].range).hasSuffix("wrapped as well."))
  }

  @Test("Line ends of every kind end lines", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(terminator: String) throws {
    let text = ["Title Of It", "", "First paragraph.", "", "- one", "- two"]
      .joined(separator: terminator)
    #expect(
      outline(try plainText(text)) == [
        "h1: Title Of It", "p: First paragraph.", "li0: one", "li0: two",
      ])
  }

  @Test("Lists: markers are no words, depth follows the indent, wrapped items are whole")
  func lists() throws {
    let document = try plainText(
      """
      Foods that hold selenium include:
      - nuts
        - Brazil nuts
        - walnuts
      * fish
      • grain, which holds more or
        less by the soil
      1. first
      2) second
      """)
    #expect(
      outline(document) == [
        "p: Foods that hold selenium include:", "li0: nuts", "li1: Brazil nuts", "li1: walnuts",
        "li0: fish", "li0: grain, which holds more or\n  less by the soil", "li0: first",
        "li0: second",
      ])
  }

  @Test("A numbered line between paragraphs is a heading, among others an item")
  func numberedHeadings() throws {
    let document = try plainText(
      """
      It acts in two ways.

        1. Protect cells from damage

      Selenoproteins reduce peroxides.

        2. Support the thyroid

      Deiodinases hold selenium.
      """)
    #expect(
      document.blocks.map(\.kind) == [
        .paragraph, .heading(level: 3), .paragraph, .heading(level: 3), .paragraph,
      ])
    #expect(document.string(document.blocks[1].range) == "Protect cells from damage")
  }

  @Test("A line that leads in a list is no heading")
  func leadIn() throws {
    let document = try plainText(
      """
      Enough selenium also helps a person

      - sleep well  - think clearly
      """)
    #expect(
      outline(document) == [
        "p: Enough selenium also helps a person", "li0: sleep well  - think clearly",
      ])
  }

  @Test(
    "Lines that look like sentences are no headings",
    arguments: [
      "Selenium may prevent cancer", "It was found in 1817", "and so it goes on",
      "The benefits include", "Take it with food.", "One. Two. Three",
    ])
  func notHeadings(line: String) throws {
    let document = try plainText("A paragraph.\n\n\(line)\n\nAnother paragraph.")
    #expect(document.blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph])
  }

  @Test("A list without marks goes on behind a long item and ends at the next section")
  func longItem() throws {
    let item =
      "Grains and nuts that grew in a soil that is rich in selenium, such as those from the plains of the north and the west"
    let document = try plainText(
      """
      Selenium can be found in:

      Fish

      \(item)

      Brazil nuts

      Eggs

      Treatment

      Nothing has to be done where enough is eaten.
      """)
    #expect(
      outline(document) == [
        "p: Selenium can be found in:", "li0: Fish", "li0: \(item)", "li0: Brazil nuts",
        "li0: Eggs", "h2: Treatment", "p: Nothing has to be done where enough is eaten.",
      ])
  }

  @Test("Markdown headings, underlined headings, quotations, tables and notes are recognised")
  func markup() throws {
    let document = try plainText(
      """
      Selenium
      ========

      ## Use ##

      > It is said
      > to help.

      | Food | µg |
      | ---- | -- |
      | Nuts | 55 |

      ***

      Taken daily.[1]

      References

      1. Smith J. Selenium. 2019.

      [1] Doe J. Nuts. 2020.
      [^a]: A remark.
      """)
    #expect(
      outline(document) == [
        "h1: Selenium", "h2: Use", "quote: It is said\n> to help.", "tr: Food | µg",
        "tr: Nuts | 55", "p: Taken daily.[1]", "h2: References", "note: Smith J. Selenium. 2019.",
        "note: [1] Doe J. Nuts. 2020.", "note: [^a]: A remark.",
      ])
  }

  @Test("The name of a site before the title is not the title")
  func title() throws {
    let document = try plainText("Blog\n\nSelenium for Your Thyroid\n\nIs it safe?\n\nIt is.")
    #expect(document.metadata.title == "Selenium for Your Thyroid")
  }

  @Test("Links are found with the range of their words")
  func links() throws {
    let document = try plainText(
      "See [the [old] trial](https://example.org/a_(b)) and ![image](x.png), [x](y \"t\"), [no] (z)."
    )
    #expect(document.links.map { document.string($0.range) } == ["the [old] trial", "x"])
    #expect(document.links.map(\.target) == ["https://example.org/a_(b)", "y"])
  }

  @Test("Blocks are in order, do not overlap and lie within the text")
  func blocksAreSound() throws {
    let document = try plainText(
      "---\ntitle: T\n---\n# A\nBy Jane Doe\n\n- x\n\n> q\n\n[1] n\n\n| a | b |\n\n\(long)\n")
    var end = 0
    for block in document.blocks {
      #expect(block.range.start >= end && block.range.end <= document.text.count)
      #expect(!block.range.isEmpty)
      end = block.range.end
    }
  }

  @Test(
    "Hostile shapes take linear time",
    arguments: ["[", "](", "# ", "> ", "- ", "|", "`", "\n", "1. ", "---\n", "a ", "<!--"])
  func hostileShapes(unit: String) throws {
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    let elapsed = try ContinuousClock().measure { _ = try plainText(text) }
    #expect(elapsed < .seconds(60))
  }

  @Test(
    "The title of a text of nothing but headings is found in one pass, and of comments the first thousand"
  )
  func linear() throws {
    let headings = try plainText(String(repeating: "A short heading\n\n", count: 100_000))
    #expect(headings.metadata.title == "A short heading")
    let comments = String(repeating: "<!-- stet-disable x: y -->\n", count: 50_000)
    #expect(SuppressionComment.all(in: Array(comments.utf8)).count == 1_000)
  }
}
