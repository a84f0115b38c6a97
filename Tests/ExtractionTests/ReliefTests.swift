import Testing

@Suite("How long until something is better, and how something works")
struct ReliefTests {
  @Test(
    "On a page about what is taken for it",
    arguments: [
      (
        "Numbness improves within two days.", "vitamin B12 has_onset two days [condition: numbness]"
      ),
      (
        "Numbness takes three months to improve.",
        "vitamin B12 has_onset three months [condition: numbness]"
      ),
      (
        "Numbness is slow and takes three months to improve.",
        "vitamin B12 has_onset three months [condition: numbness]"
      ),
      (
        "Migraine attacks become less frequent within two days.", "vitamin B12 has_onset two days"
      ),
      ("It works by sealing leaky pipes.", "vitamin B12 affects leaky pipe"),
    ])
  func relief(text: String, expected: String) {
    #expect(Reading.claims("# Vitamin B12\n\n" + text) == [expected])
  }

  @Test func ofADiseaseItSaysNothingOfWhatIsTaken() {
    #expect(
      Reading.claims("# Flu\n\nFever improves within two days.").allSatisfy {
        !$0.contains("has_onset")
      })
  }

  @Test func aRuleForSomeDeniesNoEffect() {
    #expect(
      Reading.claims("Metformin must not be used in pregnancy to prevent diabetes.").allSatisfy {
        !$0.hasPrefix("not")
      })
  }
}
