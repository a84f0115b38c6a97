import Claims
import Testing

@Suite("Circumstances that keep a claim apart from others")
struct CircumstanceTests {
  @Test(
    "Of a substance, too much, none any more, or another beside it",
    arguments: [
      ("In overdose, metformin causes nausea.", "metformin causes nausea [manner: overdose]"),
      ("Too much zinc causes nausea.", "zinc causes nausea [manner: overdose]"),
      ("Zinc causes nausea.", "zinc causes nausea"),
      (
        "Metformin lowers blood pressure when it is taken with amlodipine.",
        "metformin decreases blood pressure [substance: amlodipine]"
      ),
      (
        "Metformin lowers blood pressure when it is taken with food.",
        "metformin decreases blood pressure"
      ),
      ("Zinc never causes nausea.", "not zinc causes nausea"),
      ("Beta-carotene causes nausea.", "beta-carotene causes nausea"),
      (
        "Zinc lowers blood pressure slightly in children.",
        "zinc decreases blood pressure [population: child]"
      ),
      (
        "Zinc should not be taken during the first three months of pregnancy.",
        "zinc contraindicated_in pregnancy"
      ),
    ])
  func effects(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected))
  }

  @Test func aDenialIsLimitedByItsCondition() {
    let claims = Reading.claims("Zinc does not cause nausea when the dose is right.")
    #expect(claims.count == 1)
    #expect(claims.first?.hasPrefix("not zinc causes nausea [condition: when") == true)
  }

  @Test(
    "Half-lives after an injection, and those that a substance changes",
    arguments: [
      (
        "Metformin has a half-life of 5.6 hours after intravenous injection.",
        ["metformin has_half_life 5.6 hours [route: intravenous]"]
      ),
      (
        "After an oral dose the half-life of metformin is 6 hours.",
        ["metformin has_half_life 6 hours"]
      ),
      ("Rifampicin shortened the half-life of metformin to 3 hours.", []),
    ])
  func halfLives(text: String, expected: [String]) {
    #expect(Reading.claims(text).filter { $0.contains("has_half_life") } == expected)
  }
}
