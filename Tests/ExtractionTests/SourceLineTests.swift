import Testing

@testable import Extraction

@Suite("Who is cited for more than a sentence")
struct SourceLineTests {
  private func cited(_ text: String) -> [[String?]] {
    Reading.result(text).assertions.map { $0.citations.map(\.authority) }
  }

  @Test("A source named at the end of a paragraph backs what the paragraph says")
  func atEnd() {
    #expect(
      cited("Ginger relieves nausea. It also relieves colic. Source: Mayo Clinic.")
        == [["Mayo Clinic"], ["Mayo Clinic"]])
    #expect(
      cited("Ginger relieves nausea. It also relieves colic. Mayo Clinic staff like it.")
        .allSatisfy { $0.isEmpty })
  }

  @Test("What is quoted behind a sentence that names one body is said by it")
  func quoted() {
    #expect(
      cited(
        """
        The Mayo Clinic agrees with small doses of ginger. "We suggest 1 g of ginger a day for nausea."
        """
      ).contains(["Mayo Clinic"]))
  }

  @Test("\"They conclude\" goes on from who was cited")
  func pronoun() {
    #expect(
      cited("Lewy et al (2002) looked at ginger. They conclude that ginger relieves nausea.").last
        == ["Lewy et al"])
  }

  @Test(
    "Links to what is on sale back nothing",
    arguments: [
      ("https://www.amazon.com/dp/B00", true), ("https://shop.example.org/ginger", true),
      ("https://example.org/products/ginger", true), ("https://example.org/studies/ginger", false),
      ("https://pubmed.ncbi.nlm.nih.gov/123/", false), ("#products", false),
    ])
  func shops(address: String, isShop: Bool) {
    #expect(ShopAddress.isShop(address) == isShop)
  }
}
