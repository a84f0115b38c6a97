import Testing

/// Texts about two substances: what a label or the head of a column says the words behind it are about.
@Suite("Labels and columns of texts that compare substances")
struct ComparedLabelTests {
  private let intro = "# Valerian vs. kava\nTwo herbs for bad nights.\n"

  @Test(
    "A label names what its paragraph is about",
    arguments: [
      "Kava. It may cause vomiting.",
      "The kava evidence. It may cause vomiting.",
      "[12:30] The kava evidence. It may cause vomiting.",
    ])
  func paragraphs(text: String) {
    let claims = Reading.claims(intro + text + "\nIt can cause fatigue.")
    #expect(claims.contains("kava causes vomiting ?"))
    #expect(claims.contains("valerian causes fatigue"))
  }

  @Test("Items behind a label are what the heading says of what it names")
  func lists() {
    let claims = Reading.claims(
      intro + "# Side effects\nValerian: headache, vivid dreams. Kava: hives.\n- With kava: nausea")
    #expect(
      claims == [
        "kava causes hives", "kava causes nausea", "valerian causes headache",
        "valerian causes vivid dream",
      ])
  }

  @Test("A label that stands alone names another substance than the title does")
  func alone() {
    let claims = Reading.claims(
      "# Valerian\nA herb.\nKava. It may cause vomiting.\nIt may cause fatigue.")
    #expect(claims == ["kava causes vomiting ?", "valerian causes fatigue ?"])
    // What an item speaks of is told of the topic.
    #expect(
      Reading.claims("# Valerian\nA herb.\n- Potassium. It may cause fatigue.")
        == ["valerian causes fatigue ?"])
  }

  @Test("A trail of pages ends with what the page is about")
  func trail() {
    #expect(
      Reading.claims("# Home > Sleep > Melatonin > Valerian\nIt may cause headache.")
        == ["valerian causes headache ?"])
  }

  @Test("Columns of a table speak of the substances that head them")
  func columns() {
    let claims = Reading.claims(
      "# Valerian vs. kava\n| | Valerian | Kava |\n| --- | --- | --- |\n| Half-life | 1 hour | 9 hours |\n"
        + "| Side effects | headache | hives |")
    #expect(claims.contains("valerian has_half_life 1 hour"), "\(claims)")
    #expect(claims.contains("kava has_half_life 9 hours"), "\(claims)")
    // One substance at the head of a column compares nothing.
    let one = Reading.claims(
      "# Valerian\n| Measure | Kava |\n| --- | --- |\n| Half-life | 9 hours |")
    #expect(one == ["valerian has_half_life 9 hours"], "\(one)")
  }

  @Test("Labels that name two things taken together")
  func pairs() {
    let claims = Reading.claims(
      "# Kava\n# Do not mix\n- Kava + alcohol: additive drowsiness\n- Kava with caffeine: fine")
    #expect(claims == ["kava interacts_with alcohol", "not kava interacts_with caffeine"])
    #expect(
      !Reading.claims("# Kava\nKava and valerian: two herbs for the night.").contains {
        $0.contains("interacts")
      })
  }
}
