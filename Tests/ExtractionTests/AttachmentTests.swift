import Testing

@Suite("What clauses hang on")
struct AttachmentTests {
  @Test(
    "A gerund behind a comma goes with the main clause, a list with the participle before it",
    arguments: [
      (
        "Aspirin blocks the enzyme that makes prostaglandins, reducing pain.",
        ["aspirin decreases enzyme", "aspirin decreases pain"]
      ),
      ("Drugs used for pain and fever can cause ulcers.", ["drug causes ulcer"]),
    ])
  func clauses(text: String, expected: [String]) {
    let claims = Reading.claims(text)
    #expect(claims == expected)
  }

  @Test("Who treats a disease with something does it by that, and not by what was named before")
  func means() {
    let claims = Reading.claims(
      "Gout is common. Zinc is a metal. Doctors treat gout with drugs to lower uric acid and with surgery to remove stones."
    )
    #expect(claims.allSatisfy { !$0.hasPrefix("zinc") && !$0.hasPrefix("gout") })
    #expect(claims.contains("drug decreases uric acid"))
    #expect(Reading.claims("# Zinc\nDoctors treat gout with the drug.") == ["zinc treats gout"])
  }
}
