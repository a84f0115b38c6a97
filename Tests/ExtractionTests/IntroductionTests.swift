import Testing

@Suite("Words that bring in what a sentence states")
struct IntroductionTests {
  private static let statements = [
    "metformin lowers blood sugar.", "nausea, headache and diarrhoea are common.",
    "metformin is approved for diabetes.", "500 mg of metformin is taken twice a day.",
  ]

  @Test(
    "They change nothing of it",
    arguments: [
      "Note that ", "It is important to note that ", "It’s worth remembering that ",
      "Keep in mind that ", "The good news is that ", "It turns out that ", "We know that ",
      "But ", "And ", "Please note that ", "⚠️ ", "👉 ", "But note that ",
    ])
  func unchanged(introduction: String) {
    for statement in Self.statements {
      let alone = Reading.claims(page(statement.prefix(1).uppercased() + statement.dropFirst()))
      #expect(!alone.isEmpty)
      #expect(Reading.claims(page(introduction + statement)) == alone, "\(statement)")
    }
  }

  @Test("Who states it and with what reserve is kept")
  func kept() {
    #expect(!Reading.result(page("Some say that metformin cures acne.")).citations.isEmpty)
    #expect(
      Reading.claims(page("It is not true that metformin causes hair loss."))
        != ["metformin causes hair loss"])
    #expect(Reading.claims(page("But for metformin, nothing works.")).isEmpty)
  }

  @Test("What is said is a sentence of its own, with or without that")
  func said() {
    #expect(
      Reading.claims(page("Experts say conventional antidepressants target serotonin."))
        == ["antidepressant affects serotonin"])
  }

  @Test("What somebody knows from experience is no harm that he tells of")
  func experience() {
    let text = "In my experience, women with postpartum thyroiditis often come off treatment."
    #expect(!Reading.claims(page(text)).contains { $0.contains("causes") })
  }

  @Test("No-break spaces part words as others do")
  func spaces() {
    #expect(!Reading.claims(page("It takes 5\u{00A0}days to work.")).isEmpty)
    #expect(
      Reading.claims(page("It takes 5\u{00A0}days to work."))
        == Reading.claims(page("It takes 5 days to work.")))
  }

  private func page(_ text: String) -> String { "# Metformin\n\nMetformin is a drug.\n\n" + text }
}
