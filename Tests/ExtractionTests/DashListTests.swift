import Testing

@Suite("Lists within a paragraph")
struct DashListTests {
  @Test("Each dash begins an item of what leads in, and a repetition is not read again")
  func items() {
    let claims = Reading.claims(
      "# Ketamine\nSide effects can include -  nausea   - confusion   - rash.  nausea confusion rash."
    )
    #expect(
      claims == [
        "ketamine causes confusion", "ketamine causes nausea", "ketamine causes rash",
      ])
  }

  @Test("A contraindication leads in, too")
  func contraindications() {
    let claims = Reading.claims(
      "# Ketamine\nYou should not take ketamine if you - have glaucoma  - have gout  - are pregnant."
    )
    #expect(
      claims == [
        "ketamine contraindicated_in glaucoma", "ketamine contraindicated_in gout",
        "ketamine contraindicated_in pregnancy",
      ])
  }

  @Test("Dashes that set words apart begin no items")
  func asides() {
    let claims = Reading.claims("# Ketamine\nKetamine - like other drugs - can cause nausea.")
    #expect(claims == ["ketamine causes nausea"])
  }

  @Test("What only begins like an item is read")
  func beginnings() {
    let claims = Reading.claims(
      "# Gout\nDrugs for gout are:  - allopurinol  - colchicine.  Allopurinol lowers uric acid.")
    #expect(claims.contains("allopurinol decreases uric acid"))
  }
}
