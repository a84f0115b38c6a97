import Testing

@Suite("Answers, numbered items and cells")
struct LayoutTests {
  private static let effects = [
    "zinc causes dizziness", "zinc causes headache", "zinc causes nausea",
  ]

  @Test(
    "What a question asks for holds for the words behind it",
    arguments: [
      "# Zinc\nWhat are the side effects? Nausea, headache and dizziness.",
      "# Zinc\nQ: What are the side effects?\nA: Nausea, headache and dizziness.",
      "# Zinc\nSide effects? Nausea, headache and dizziness, mostly.",
    ])
  func answers(text: String) {
    #expect(Reading.claims(text) == Self.effects)
  }

  @Test("The next paragraph but one is no answer any more")
  func over() {
    #expect(
      Reading.claims(
        "# Zinc\nWhat are the side effects? Nausea.\nIt is sold as a powder.\nHeadache, dizziness.")
        == ["zinc causes nausea"])
  }

  @Test(
    "Items numbered within a sentence",
    arguments: [
      "# Zinc\nSide effects include (a) nausea, (b) headache, and (c) dizziness.",
      "# Zinc\nSide effects include: 1) nausea; 2) headache; 3) dizziness.",
    ])
  func numbered(text: String) {
    #expect(Reading.claims(text) == Self.effects)
  }

  @Test("A line all in capitals says what it names")
  func capitals() {
    #expect(
      Reading.claims("# Zinc\nZinc is a mineral.\n# WHAT CAN ZINC HELP WITH?\n- Common cold")
        == ["zinc treats common cold"])
  }

  @Test("A title behind the side effects is none of them")
  func titles() {
    #expect(
      Reading.claims("# Zinc\n# Side effects\nNausea.\nKey takeaways\nThe bottom line")
        == ["zinc causes nausea"])
  }
}
