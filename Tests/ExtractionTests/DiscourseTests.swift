import Testing

@Suite("What is being spoken of")
struct DiscourseTests {
  @Test(
    "Pronouns and \"the drug\" are the substance under discussion",
    arguments: [
      "Metformin is a tablet. It lowers blood sugar.",
      "Metformin is a tablet. The drug lowers blood sugar.",
      "Metformin is old. This medication lowers blood sugar.",
      "# Metformin\nThe medication lowers blood sugar.",
    ])
  func anaphora(text: String) {
    #expect(Reading.claims(text).contains("metformin decreases blood sugar"))
  }

  @Test("A list completes its lead-in")
  func lists() {
    let claims = Reading.claims(
      """
      Regular exercise helps people:
      - lose weight
      - control blood pressure
      """)
    #expect(claims.contains("regular exercise treats blood pressure") || claims.count == 2)
    #expect(claims.allSatisfy { $0.contains("exercise") })
  }

  @Test("What a list names takes the place of a lead-in's empty subject")
  func listSubjects() {
    let claims = Reading.claims(
      """
      The following foods lower cholesterol:
      - oats
      - nuts
      """)
    #expect(claims.contains { $0.hasPrefix("oat") && $0.contains("decreases cholesterol") })
    #expect(claims.contains { $0.hasPrefix("nut") && $0.contains("decreases cholesterol") })
  }

  @Test("Side effects without a name belong to the substance under discussion")
  func sideEffects() {
    let claims = Reading.claims(
      "Metformin lowers blood sugar. The most common side effects are nausea and diarrhea.")
    #expect(claims.contains("metformin causes nausea"))
    #expect(claims.contains("metformin causes diarrhea"))
  }

  @Test("What was not understood is counted")
  func coverage() {
    let result = Reading.result("Ginger relieves nausea. Overall 37% improved on 20 mg. The end.")
    #expect(result.coverage.sentences == 3)
    #expect(result.coverage.sentencesWithClaims >= 1)
    #expect(result.coverage.notChecked.count + result.coverage.sentencesWithClaims == 2)
  }

  @Test("A name that no vocabulary has is the topic where the title or its first sentence says so")
  func unlistedTopic() {
    let text = """
      # Zanterimod: uses and side effects
      It eases pain. The usual dose is 5 mg once a day. It should not be taken in pregnancy.
      """
    let claims = Reading.claims(text)
    #expect(claims.contains("zanterimod treats pain"))
    #expect(claims.contains("zanterimod contraindicated_in pregnancy"))
    #expect(claims.contains { $0.hasPrefix("standard-dose zanterimod has_dose 5") })
    #expect(
      Reading.claims("Zanterimod is a new drug for gout. It eases pain.").contains(
        "zanterimod treats pain"))
  }

  @Test("\"It\" is neither a placebo, nor several things, nor what was acted on")
  func antecedents() {
    let title = "# Saffron\nSaffron eases pain. "
    #expect(
      Reading.claims(title + "More people on placebo stopped early. It can cause headache.")
        .contains("saffron causes headache"))
    #expect(
      Reading.claims(title + "Testosterone went up by 15 percent. It can cause headache.")
        .contains("saffron causes headache"))
    #expect(
      Reading.claims(title + "Diuretics can lower potassium. It can cause headache.")
        .contains("saffron causes headache"))
  }
}
