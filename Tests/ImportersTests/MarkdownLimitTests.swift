import Documents
import Testing

@testable import Importers

@Suite("Markdown that asks for too much")
struct MarkdownLimitTests {
  private func read(_ text: String) throws -> Document {
    try MarkdownImporter().document(from: Array(text.utf8), path: "a.md")
  }

  @Test("A table of more cells than anybody reads is text, and the rest is read")
  func cells() throws {
    let row = String(repeating: "a|", count: 5_000)
    let dashes = String(repeating: "-|", count: 5_000)
    let text =
      "# Title\n\n|\(row)\n|\(dashes)\n" + String(repeating: "|a\n", count: 5_000) + "\nWords.\n"
    let document = try read(text)
    #expect(document.warnings.first?.message.hasPrefix("tables are read as text") == true)
    #expect(document.metadata.title == "Title")
    #expect(document.blocks.last.map { document.string($0.range) } == "Words.")
    #expect(!document.blocks.contains { $0.kind == .tableRow })
  }

  @Test("A wide table and a long one are tables")
  func largeTables() throws {
    let wide =
      "|" + String(repeating: "a|", count: 300) + "\n|" + String(repeating: "-|", count: 300)
      + "\n|" + String(repeating: "b|", count: 300) + "\n"
    let long = "| a | b |\n|---|---|\n" + String(repeating: "| c | d |\n", count: 2_000)
    let document = try read(wide + "\n" + long)
    #expect(document.warnings.isEmpty)
    #expect(document.blocks.count { $0.kind == .tableRow } == 2_003)
  }

  @Test("Bare links without blanks between them are text")
  func bareLinks() throws {
    let document = try read(String(repeating: "<http://a", count: 30_000))
    #expect(document.warnings.first?.message.hasPrefix("bare links are read as text") == true)
  }

  @Test("An image as the target of a definition costs nothing, and other links keep theirs")
  func images() throws {
    let data = String(repeating: "iVBORw0KGgo/", count: 200_000)
    let document = try read(
      """
      One ![][image1] and [two][two] and [three](https://example.org/3).

      [image1]: <data:image/png;base64,\(data)>
      [two]: https://example.org/2 "Title"
      """)
    #expect(document.warnings.isEmpty)
    #expect(document.links.map(\.target) == ["https://example.org/2", "https://example.org/3"])
    #expect(document.losses == [Loss("images", count: 1)])
  }

  @Test("Many links cannot copy one long target many times over")
  func copies() throws {
    let text =
      "[a]: https://example.org/" + String(repeating: "u", count: 100_000) + "\n\n"
      + String(repeating: "[a] ", count: 50_000)
    let targets = try read(text).links.reduce(0) { $0 + $1.target.utf8.count }
    #expect(targets <= 64 << 20)
  }

  @Test("More lines and marks than can be kept are refused")
  func marks() {
    #expect(throws: ImportError.self) { try read(String(repeating: "*a\n", count: 400_000)) }
    #expect(throws: ImportError.self) {
      try PlainTextImporter().document(
        from: [UInt8](repeating: 0x0A, count: 3_000_000), path: "a.txt")
    }
  }
}
