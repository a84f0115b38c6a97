import Documents
import Testing

@testable import Importers

@Suite("Signs and pictures that stand for bullets")
struct SignBulletTests {
  @Test(
    "Check marks, arrows, boxes and pictures with a space behind them",
    arguments: ["✓", "✔️", "➤", "►", "■", "★", "→", "⁃", "🔹", "💊"])
  func bullets(sign: String) throws {
    let document = try plainText("It may help some people with:\n\n\(sign) colds\n\(sign) acne\n")
    #expect(outline(document) == ["p: It may help some people with:", "li0: colds", "li0: acne"])
  }

  @Test("A sign that belongs to a word is none")
  func words() throws {
    let document = try plainText("→the next page\n\nand more words here.\n")
    #expect(!outline(document).contains { $0.hasPrefix("li") })
  }
}
