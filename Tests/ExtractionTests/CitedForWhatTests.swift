import Claims
import Testing

@testable import Extraction

@Suite("Who is cited for which claim of a sentence")
struct CitedForWhatTests {
  private func authorities(_ text: String, _ kind: ClaimKind) -> [[String?]] {
    Reading.result(text).assertions.filter { $0.claim.kind == kind }.map {
      $0.citations.map(\.authority)
    }
  }

  @Test("A regulator that approved something says nothing else of it")
  func approval() {
    let text = "Metformin was approved by the FDA in 1994, and it lowers blood sugar."
    #expect(authorities(text, .regulatory) == [["Food and Drug Administration"]])
    #expect(authorities(text, .mechanism) == [[]])
  }

  @Test("Who pays is not cited for the price")
  func payer() {
    #expect(
      authorities("A month's supply of metoprolol costs the NHS about £1.40.", .economic) == [[]])
  }

  @Test("What people are told is advice, no experience")
  func advice() {
    let text = "Women are told not to take isotretinoin because it causes birth defects."
    #expect(authorities(text, .safety).allSatisfy { $0.isEmpty })
  }

  @Test("A quotation that goes on is said by the same person")
  func quotation() {
    let text =
      "\"Ramipril lowers blood pressure,\" says Dr Anna Berg. \"It also prevents stroke.\""
    #expect(authorities(text, .therapeutic) == [["Dr Anna Berg"]])
  }

  @Test(
    "Trials by their names, and those without",
    arguments: [
      ("In the LoDoCo2 trial, colchicine lowered blood pressure.", "LoDoCo2 trial"),
      ("Colchicine lowered blood pressure (AGREE trial).", "AGREE trial"),
      ("# Lithium\nImaging studies suggest it may increase dopamine.", "studies suggest"),
      (
        "A 2021 review of 16 studies (1,810 participants) reported that saffron lowered dopamine.",
        "A 2021 review of 16 studies (1,810 participants) reported"
      ),
    ])
  func trials(text: String, expected: String) {
    let found = authorities(text, .mechanism).first?.compactMap { $0 } ?? []
    #expect(found.count == 1)
    #expect(found.contains { $0.contains(expected) || expected.contains($0) })
  }
}
