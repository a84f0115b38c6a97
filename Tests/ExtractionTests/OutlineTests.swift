import Testing

@Suite("Lists within lists")
struct OutlineTests {
  @Test("An item that names a drug or says what the inner items are heads them")
  func heads() {
    let claims = Reading.claims(
      "# Acne drugs\n- Isotretinoin\n  - Side effects\n    - Dry skin\n    - Headache\n- Doxycycline\n"
        + "  - Uses\n    - Rosacea\n  - Side effects\n    - Nausea")
    #expect(
      claims == [
        "doxycycline causes nausea", "doxycycline treats rosacea", "isotretinoin causes dry skin",
        "isotretinoin causes headache",
      ])
  }

  @Test("What an item says ends with its inner list")
  func ends() {
    let claims = Reading.claims(
      "# Metformin\n- Side effects\n  - Nausea\n- Diarrhea\nMetformin treats diabetes.")
    #expect(claims == ["metformin causes nausea", "metformin treats diabetes"])
  }

  @Test("Under a heading that says what the items are, the outer ones are such items")
  func items() {
    let claims = Reading.claims(
      "# Warfarin interactions\n- Aspirin\n  - Raises bleeding risk\n- Vitamin K\n  - Lowers the effect"
    )
    #expect(claims.contains("warfarin interacts_with aspirin"))
    #expect(claims.contains("warfarin interacts_with vitamin K"))
  }

  @Test("A name over items that say nothing of it states nothing")
  func names() {
    #expect(Reading.claims("# Acne\n- Doxycycline\n  - Tablets\n  - Capsules").isEmpty)
  }
}
