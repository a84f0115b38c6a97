import Documents
import Testing

@testable import Importers

@Suite("Web pages that mark their parts by looks alone")
struct UnmarkedPageTests {
  private func outline(_ page: String) throws -> [String] {
    let document = try ImporterCatalog.builtIn.document(from: Array(page.utf8), path: "page.html")
    return document.blocks.map { "\(HTMLOutline.kind($0.kind)): \(document.string($0.range))" }
  }

  private static let taken =
    "Valerian is taken before bed by people who sleep badly, often together with hops and other plants."
  private static let studied =
    "Trials of valerian have been small and short, and what they found differs from one to the next."

  @Test("A paragraph in bold is a heading, one with bold words in it is not")
  func boldParagraphs() throws {
    let page = """
      <title>Valerian</title><body><h1>Valerian</h1>
      <p>\(Self.taken)</p>
      <p><strong>Side</strong> <b>effects</b></p>
      <p><b>Headache</b> is the one most often named in the trials that looked for any at all.</p>
      <h2>Evidence</h2>
      <p>\(Self.studied)</p></body>
      """
    #expect(
      try outline(page) == [
        "h1: Valerian", "p: \(Self.taken)", "h2: Side effects",
        "p: Headache is the one most often named in the trials that looked for any at all.",
        "h2: Evidence", "p: \(Self.studied)",
      ])
  }

  @Test("A page of paragraphs alone has the title, the headings and the items that its lines show")
  func paragraphsAlone() throws {
    let page = """
      <title>Valerian and sleep</title><body>
      <p>Valerian and sleep</p>
      <p>\(Self.taken)</p>
      <p>Side Effects</p>
      <p>The following have been reported by those who took it for some weeks:</p>
      <p>• headache</p><p>• upset stomach</p>
      <p>Evidence</p>
      <p>\(Self.studied)</p></body>
      """
    #expect(
      try outline(page) == [
        "h1: Valerian and sleep", "p: \(Self.taken)", "h2: Side Effects",
        "p: The following have been reported by those who took it for some weeks:",
        "li0: headache", "li0: upset stomach", "h2: Evidence", "p: \(Self.studied)",
      ])
  }

  @Test("Where headings are marked, short paragraphs are none")
  func markedHeadings() throws {
    let page = """
      <title>Valerian</title><body><h1>Valerian</h1><h2>Use</h2>
      <p>\(Self.taken)</p><p>Ask Your Doctor</p><p>\(Self.studied)</p></body>
      """
    #expect(try outline(page).contains("p: Ask Your Doctor"))
  }
}
