import Testing

@Suite("Shares of takers, washouts, appositions and what looks like them")
struct SharesOfTakersTests {
  @Test(
    "Some of those who take something get something",
    arguments: [
      "About 5% have gallstones that need surgery.", "Four out of five had gallstones.",
      "A few develop gallstones.",
    ])
  func shares(text: String) {
    let claims = Reading.claims("# Semaglutide\n# Side effects\n\n" + text)
    #expect(claims.contains { $0.hasPrefix("semaglutide causes gallstone") })
    #expect(!claims.contains { $0.contains("surgery has_value") })
  }

  @Test("What they do not get, and what stands under another heading")
  func noShares() {
    #expect(
      !Reading.claims("# Semaglutide\n# Side effects\n\nAbout 5% never had gallstones.")
        .contains { $0.hasPrefix("semaglutide causes") })
    #expect(
      !Reading.claims("# Semaglutide\n# Who takes it?\n\nAbout 5% have gallstones.")
        .contains { $0.hasPrefix("semaglutide causes") })
  }

  @Test("What must be out of the body first")
  func washout() {
    let claims = Reading.claims(
      "# Naltrexone\nYou must be free of opioids for 7 days, and of methadone for 14 days.")
    #expect(
      claims.contains("naltrexone interacts_with opioid")
        && claims.contains("naltrexone interacts_with methadone"))
    #expect(
      Reading.claims(
        "# Naltrexone\nThe capsules are free of gelatin and must be kept dry for 7 days."
      )
      .allSatisfy { !$0.contains("interacts_with") })
  }

  @Test("A phrase that only says what the name before it is")
  func appositions() {
    #expect(
      Reading.claims("# Clozapine\nIt can cause agranulocytosis, a dangerous drop in white cells.")
        == ["clozapine causes agranulocytosis"])
    #expect(
      Reading.claims("# Clozapine\nIt can cause gout, a rash, and a cough.").count == 3)
  }

  @Test("What mixing does, behind a statement of its own")
  func mixing() {
    let claims = Reading.claims(
      "# Trazodone\nIt is sedating, and mixing it with alcohol, codeine or diazepam raises the risk of falls."
    )
    #expect(claims.contains("trazodone interacts_with diazepam"))
    #expect(!claims.contains { $0.hasPrefix("diazepam") || $0.hasPrefix("codeine") })
    #expect(
      Reading.claims("# Aspirin\nIt eases pain, reducing fever, and improving sleep.")
        .contains("aspirin increases sleep"))
  }

  @Test("The last of those that nothing passes with, and no effect on an interaction")
  func noInteraction() {
    #expect(
      Reading.claims(
        "# Famotidine\nIt does not affect the kidney, and no interaction with warfarin or diazepam has been shown."
      ).filter { $0.contains("interact") } == [
        "not famotidine interacts_with diazepam", "not famotidine interacts_with warfarin",
      ])
  }

  @Test("Units told in one another are no dose and leave the announcement of a table as it is")
  func equations() {
    let table =
      "# Vitamin C\n\nAverage daily recommended amounts are listed below. One gram is 1,000 mg.\n\nMen: 90 mg\nWomen: 75 mg"
    #expect(
      Reading.claims(table).filter { $0.contains("mg/day") }.count == 2
        && !Reading.claims(table).contains { $0.contains("1000.0") })
    #expect(
      Reading.claims("# Vitamin C\nOne dose is 1 g a day.") == ["vitamin C has_dose 1.0..1.0 g/day"]
    )
  }

  @Test("Taken off the market in a year, and where a patch is put")
  func places() {
    #expect(
      Reading.claims("# Antacids\nRanitidine was withdrawn in 2020.")
        == ["not ranitidine approved_for"])
    #expect(Reading.claims("# Antacids\nRanitidine was withdrawn in 20 patients.").isEmpty)
    #expect(
      Reading.claims("# Nicotine\nThe patch is placed beneath the skin of your lower abdomen.")
        .isEmpty)
  }
}
