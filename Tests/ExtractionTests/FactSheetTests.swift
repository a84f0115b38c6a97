import Testing

@Suite("Fact sheets: amounts under headings, and what is in foods")
struct FactSheetTests {
  @Test("Amounts for a day, where the heading says so")
  func headings() {
    #expect(
      Reading.claims("# Chromium\n# Recommended daily amounts\nChildren 1-3 years: 11 mcg")
        == ["chromium has_dose 11.0..11.0 µg/day [population: children 1-3 years]"])
    #expect(
      Reading.claims("# Chromium\n# Daily upper limits\nAdults: 400 mcg")
        == ["chromium has_dose ..400.0 µg/day [population: adults]"])
    #expect(
      Reading.claims("# Chromium\n# Dosage\nAdults: 400 mcg")
        == ["chromium has_dose 400.0..400.0 µg [population: adults]"])
  }

  @Test(
    "What is in a portion of food is no dose",
    arguments: [
      "# Chromium\nOne slice of bread has 1 mcg.",
      "# Chromium\nFoods high in it include broccoli (22 mcg in a cup) and turkey (12 mcg in 3 ounces).",
      "# Chromium\nTuna, cooked, 3 ounces             92 mcg    167% DV",
    ])
  func foods(text: String) {
    #expect(!Reading.claims(text).contains { $0.contains("has_dose") })
  }

  @Test("What somebody takes is a dose, whatever else is eaten")
  func taken() {
    #expect(
      Reading.claims("# Chromium\nTake 200 mcg a day with a cup of tea.")
        .contains("chromium has_dose 200.0..200.0 µg/day"))
  }
}
