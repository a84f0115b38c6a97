import Documents
import Testing

@testable import Extraction

@Suite("Pages that compare, list and lead to one substance")
struct CompanionPageTests {
  @Test("What is said of all of the substances that a title compares")
  func compared() {
    let claims = Reading.claims(
      "# Ibuprofen vs. Naproxen\nBoth ibuprofen and naproxen are popular. They cause nausea. Neither one "
        + "eases constipation very well.")
    #expect(
      claims == [
        "ibuprofen causes nausea", "naproxen causes nausea", "not ibuprofen treats constipation",
        "not naproxen treats constipation",
      ])
  }

  @Test("A name in a line of its own over lines with labels")
  func nameLines() {
    let text =
      "# Ibuprofen\n# How much to take\nNaproxen\nAdults: 220 mg a day\n\nAdults take 200 mg a day."
    let claims = Reading.claims(text)
    #expect(claims.contains { $0.hasPrefix("naproxen has_dose 220.0..220.0 mg/day") })
    #expect(claims.contains { $0.hasPrefix("ibuprofen has_dose 200.0..200.0 mg/day") })
    #expect(claims.count == 2)
  }

  @Test("The last step of the way to a page is what it is about")
  func crumbs() {
    let text =
      "Home > Medicines > Antidepressants > Sertraline\n\nUsual dose\n\nAdults: 50 mg once a day"
    let claims = Reading.claims(text)
    #expect(claims.count == 1)
    #expect(claims.allSatisfy { $0.hasPrefix("sertraline has_dose 50.0..50.0 mg/day") })
  }

  @Test("Another drug in a heading is not what stands under it")
  func otherDrugs() {
    let claims = Reading.claims(
      "# Sertraline\nSertraline is new.\n# If you take no other antidepressant\nAdults take 50 mg a day."
    )
    #expect(claims.contains { $0.hasPrefix("sertraline has_dose 50.0..50.0 mg/day") })
  }

  @Test("A name among partners, and what the sentence behind it says")
  func labelledPartners() {
    let page = "# Ginkgo\nGinkgo is a herb.\n# Interactions\n"
    #expect(
      Reading.claims(page + "- Aspirin. Case reports led to a warning.")
        == ["ginkgo biloba interacts_with aspirin"])
    #expect(
      Reading.claims(page + "- Metformin. No interaction has been found.")
        == ["not ginkgo biloba interacts_with metformin"])
    #expect(
      Reading.claims(page + "- Antidepressants. Ginkgo does not affect sertraline.")
        .allSatisfy { $0.hasPrefix("not ") })
  }

  @Test("What may be taken beside it, and what is told once")
  func partners() {
    let page = "# Metformin\nMetformin is a drug.\n# Other medicines\n"
    #expect(
      Reading.claims(page + "- Paracetamol is safe.")
        == ["not metformin interacts_with acetaminophen"])
    #expect(
      Reading.claims(page + "- Codeine can be taken with it.")
        == ["not metformin interacts_with codeine"])
    #expect(
      Reading.claims(page + "- Cimetidine can raise metformin levels.")
        == ["cimetidine interacts_with metformin"])
  }
}
