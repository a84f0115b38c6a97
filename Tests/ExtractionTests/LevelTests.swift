import Testing

@Suite("Levels that are too high or too low, and rows that tell of them")
struct LevelTests {
  @Test("High levels are too much of what the text is about, low ones too little")
  func levels() {
    #expect(
      Reading.claims("# Vitamin A\nVery high levels can cause nausea and hair loss.")
        == [
          "vitamin A causes hair loss [manner: overdose]",
          "vitamin A causes nausea [manner: overdose]",
        ])
    #expect(
      Reading.claims("# Lithium\nHigh blood concentrations cause tremor.")
        == ["lithium causes tremor [manner: overdose]"])
    #expect(
      Reading.claims("# Vitamin B12\nLow levels can cause fatigue.")
        == ["vitamin B12 deficiency causes fatigue"])
    #expect(
      Reading.claims("# Vitamin A\nHigh levels of calcium can cause confusion.")
        == ["calcium causes confusion"])
  }

  @Test("What stands in a cell and what is to be done is no verb of the row's name")
  func rows() {
    let rows =
      "# Famotidine\n# Interactions\n\n| Medicine | What may happen | What to do |\n|---|---|---|\n"
    #expect(
      Reading.claims(
        rows
          + "| Dasatinib | Lower blood level | Avoid the combination |\n| Warfarin | More bleeding | Ask |\n"
          + "| Simvastatin | Raised level | Ask |\n| Digoxin | No effect | Take as usual |\n")
        == [
          "famotidine interacts_with dasatinib", "famotidine interacts_with simvastatin",
          "famotidine interacts_with warfarin",
        ])
    #expect(
      Reading.claims(
        "# Ginger\n\n| Herb | What it does |\n|---|---|\n| Ginger | Eases nausea |\n"
      )
        == ["ginger treats nausea"])
  }

  @Test("Ranges that say twice how often")
  func ranges() {
    #expect(
      Reading.claims("# Melatonin\nDoses range from 0.5 mg/day to 5 mg/day.")
        == ["melatonin has_dose 0.5..5.0 mg/day"])
  }

  @Test("For whom something is not, behind semicolons and a second \"to\"")
  func restrictions() {
    #expect(
      Reading.claims(
        "# Senna\nSkip it if you have gout; have had a kidney transplant; or are living with lupus."
      )
        == [
          "senna contraindicated_in gout", "senna contraindicated_in kidney transplant",
          "senna contraindicated_in lupus",
        ])
    #expect(
      Reading.claims(
        "# Cetirizine\nDo not take cetirizine if you are allergic to it, or to another drug such as hydroxyzine."
      ).allSatisfy { !$0.contains("interacts") })
  }

  @Test("Approvals with a year between")
  func approvals() {
    #expect(
      Reading.claims("# Clomipramine\nThe FDA approved clomipramine in 1989, for depression.")
        == ["clomipramine approved_for depression"])
  }

  @Test("Forms in a heading are forms of what the text is about")
  func forms() {
    #expect(
      Reading.claims(
        "# Echinacea\n# Tea, tincture or gummy: what is the right dose?\n\nTake 300 mg a day.")
        == ["echinacea has_dose 300.0..300.0 mg/day"])
  }
}
