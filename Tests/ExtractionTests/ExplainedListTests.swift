import Testing

@Suite("Lists whose items are explained or have no marks")
struct ExplainedListTests {
  @Test(
    "A lead-in that breaks off behind its verb is completed by each item, explained or not",
    arguments: [
      (
        "Heart failure may cause:\n- Shortness of breath. Fluid builds up in the lungs.\n"
          + "- Swelling in the ankles.\n- Cataplexy (KAT-ah-plek-se). It comes suddenly.",
        [
          "heart failure causes cataplexy ?", "heart failure causes shortness of breath ?",
          "heart failure causes swelling ?",
        ]
      ),
      (
        "Heart failure may lead to: cough and tiredness.",
        ["heart failure causes cough ?", "heart failure causes tiredness ?"]
      ),
      (
        "Gout can cause the following problems: kidney stones and joint damage.",
        ["gout causes joint damage", "gout causes kidney stone"]
      ),
      ("Heart failure may cause:", []),
    ])
  func openVerbs(text: String, expected: [String]) {
    #expect(Reading.claims("# Heart failure\n" + text) == expected)
  }

  @Test("What a treatment in a list is for is said of the treatment")
  func purposes() {
    #expect(
      Reading.claims(
        "# Asthma\nTreatments for asthma include:\n- Steroids to reduce swelling.\n- Surgery. It is rare."
      ) == [
        "corticosteroid decreases swelling", "corticosteroid treats asthma",
        "surgery treats asthma",
      ])
    #expect(
      Reading.claims("# Narcolepsy\nNarcolepsy is treated with stimulants to ease sleepiness.")
        == ["stimulant treats narcolepsy", "stimulant treats sleepiness"])
  }

  @Test("Paragraphs behind a colon are items as long as they name things and say nothing")
  func unmarked() {
    let claims = Reading.claims(
      """
      Many conditions can lead to lung damage. Some common ones are:

      Sepsis. This is an infection of the blood.

      Pneumonia.

      Doctors do not know why some people get it. Gout is another matter.
      """)
    #expect(claims.contains("sepsis causes lung damage"))
    #expect(claims.contains("pneumonia causes lung damage"))
    #expect(!claims.contains { $0.hasPrefix("gout") })
  }

  @Test(
    "A heading that lost its line is no part of the sentence behind it",
    arguments: [
      (
        "Other Ways to Lower Cholesterol Many drugs cause gout.", "drug causes gout"
      ),
      (
        "Caring for Your Teeth Smoking and Gum Disease Smoking causes gum disease.",
        "smoking causes gum disease"
      ),
    ])
  func runInHeadings(text: String, expected: String) {
    #expect(Reading.claims(text) == [expected])
  }

  @Test(
    "A denial holds for all of a list",
    arguments: [
      "Researchers have not found that eating, diet, and nutrition cause gallstones.",
      "It is unlikely that diet causes gallstones.",
      "Experts do not believe that stress causes gallstones.",
    ])
  func denials(text: String) {
    let claims = Reading.claims(text)
    #expect(!claims.isEmpty && claims.allSatisfy { $0.hasPrefix("not ") })
  }

  @Test("What is said of another disease is not said of the substance last named")
  func otherDiseases() {
    #expect(
      Reading.claims(
        "Narcolepsy is a disorder. Narcolepsy is treated with modafinil. "
          + "Narcolepsy also brings trouble: some people get headaches and pain."
      ) == ["modafinil treats narcolepsy"])
  }
}
