import Testing

@Suite("Lists within a paragraph, and what effects are listed")
struct ListedEffectsTests {
  @Test(
    "A dash behind words that want more begins the first item",
    arguments: [
      (
        "Side effects of febuxostat may include - nausea  - rash  - liver problems.",
        [
          "febuxostat causes liver problem ?", "febuxostat causes nausea ?",
          "febuxostat causes rash ?",
        ]
      ),
      (
        "Common side effects of metformin include: - nausea - diarrhea - a metallic taste",
        [
          "metformin causes diarrhea", "metformin causes metallic taste", "metformin causes nausea",
        ]
      ),
      (
        "Do not take warfarin if you - are pregnant. Ask your doctor first.  - have liver disease",
        ["warfarin contraindicated_in liver disease", "warfarin contraindicated_in pregnancy"]
      ),
    ])
  func dashes(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("A dash in a sentence that goes on begins no item")
  func asides() {
    let result = Reading.result("Melatonin - a hormone of the night - improves sleep.")
    #expect(result.coverage.sentences == 1)
  }

  @Test(
    "Effects are listed as well as side effects",
    arguments: [
      (
        "The effects of too much caffeine can include restlessness and tremor.",
        ["caffeine causes restlessness", "caffeine causes tremor"]
      ),
      (
        "# Caffeine\nIts effects include anxiety and tremor.",
        ["caffeine causes anxiety", "caffeine causes tremor"]
      ),
      (
        "The dangers of smoking include lung cancer.", ["smoking causes lung cancer"]
      ),
    ])
  func effects(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Less of something, or none of it, is not the thing itself",
    arguments: [
      ("Eating less salt lowers blood pressure.", ["eating less salt decreases blood pressure"]),
      ("# Salt\nNot exercising raises blood pressure.", []),
      (
        "# Salt\nYou can lower your risk for stroke by eating less salt.",
        ["eating less salt decreases_risk_of stroke ?"]
      ),
      (
        "# Gout\nYou can lower your risk by losing weight.",
        ["losing weight decreases_risk_of gout ?"]
      ),
      ("# Alcohol\nOnce you have stopped drinking, you may crave it.", []),
    ])
  func less(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }
}
