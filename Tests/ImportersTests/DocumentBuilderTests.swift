import Documents
import Testing

@testable import Importers

@Suite("Putting a text together")
struct DocumentBuilderTests {
  private let here = Origin(line: 1, path: "p")

  @Test("Blocks stand apart, white space is one space, and ranges hold")
  func blocks() {
    var builder = DocumentBuilder()
    builder.begin(.heading(level: 1), origin: here)
    builder.append("  Zinc \n")
    builder.append(" and sleep ")
    builder.begin(.paragraph, origin: here)
    builder.append(" \n")
    builder.begin(.listItem(depth: 0), origin: here)
    builder.append("one")
    builder.begin(.listItem(depth: 1), origin: Origin(line: 7, path: "li"))
    builder.append("two")
    builder.breakLine()
    builder.append(" more")
    let document = builder.document(path: "a.html", metadata: DocumentMetadata())
    #expect(String(decoding: document.text, as: UTF8.self) == "Zinc and sleep\n\none\ntwo\nmore")
    #expect(
      document.blocks.map { document.string($0.range) } == ["Zinc and sleep", "one", "two\nmore"])
    #expect(document.origins.origin(of: 21)?.line == 7)
    #expect(document.origins.origin(of: 0)?.path == "p")
  }

  @Test("A link has its words, and text outside of blocks is not taken")
  func links() {
    var builder = DocumentBuilder()
    let tookSpace = builder.append(" \n")
    let tookText = builder.append("lost")
    #expect(tookSpace && !tookText)
    builder.begin(.paragraph, origin: here)
    builder.append("See ")
    builder.beginLink(to: "https://example.org/a")
    builder.append("the trial")
    builder.endLink()
    builder.append(".")
    builder.lose("figures")
    builder.lose("figures")
    let document = builder.document(path: "a.html", metadata: DocumentMetadata())
    #expect(document.links.map { document.string($0.range) } == ["the trial"])
    #expect(document.losses == [Loss("figures", count: 2)])
  }

  @Test("A text without blocks says that it holds none")
  func empty() {
    var builder = DocumentBuilder()
    builder.begin(.paragraph, origin: here)
    let document = builder.document(path: "a.html", metadata: DocumentMetadata())
    #expect(document.text.isEmpty)
    #expect(document.warnings.map(\.message) == ["holds no text"])
  }
}
