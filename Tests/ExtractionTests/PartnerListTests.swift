import Testing

@Suite("Lists of partners, adverbs between commas, and what \"it\" is behind an organ")
struct PartnerListTests {
  @Test(
    "Every one of those that something is not taken with",
    arguments: [
      "# Valerian\nDo not take it with alcohol or opioids.",
      "# Valerian\nDon't combine it with alcohol or opioids.",
      "# Valerian\nAvoid taking valerian with alcohol and opioids.",
    ])
  func partners(text: String) {
    #expect(
      Reading.claims(text)
        == ["valerian interacts_with alcohol", "valerian interacts_with opioid"])
  }

  @Test("Adverbs that commas part from the verb")
  func insertions() {
    #expect(
      Reading.claims("# Sulfasalazine\nIt may, rarely, cause blisters.")
        == ["sulfasalazine causes blister ?"])
  }

  @Test("A heart treats nothing: \"it\" is the medicine")
  func organs() {
    #expect(
      Reading.claims("# Atenolol\nThe heart needs less oxygen. It does not treat migraine.")
        .contains("not atenolol treats migraine"))
  }
}
