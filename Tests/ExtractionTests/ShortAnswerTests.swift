import Testing

@Suite("Sentences that say again what the one before them says")
struct ShortAnswerTests {
  @Test(
    "So does Z, Z does the same, Z does not",
    arguments: [
      (
        "Cyclosporine raises potassium. So does amiloride.",
        ["amiloride increases potassium", "cyclosporine increases potassium"]
      ),
      (
        "Cyclosporine raises potassium. Amiloride and losartan do the same.",
        [
          "amiloride increases potassium", "cyclosporine increases potassium",
          "losartan increases potassium",
        ]
      ),
      (
        "Cyclosporine raises potassium. Losartan does too.",
        ["cyclosporine increases potassium", "losartan increases potassium"]
      ),
      (
        "Cyclosporine raises potassium. The clinic does the same.",
        ["cyclosporine increases potassium"]
      ),
      (
        "Cyclosporine raises potassium. Losartan does exercise.",
        ["cyclosporine increases potassium"]
      ),
    ])
  func echo(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected.sorted())
  }

  @Test("What it does not do")
  func cleft() {
    #expect(
      Reading.claims("# Fluconazole\nWhat it does not do is kill bacteria.")
        == ["not fluconazole decreases bacteria"])
    #expect(
      Reading.claims("# Fluconazole\nWhat it cannot do is kill bacteria.")
        == ["not fluconazole decreases bacteria"])
    #expect(
      Reading.claims("# Fluconazole\nWhat it does is kill fungi.")
        == ["fluconazole decreases fungi"])
  }
}
