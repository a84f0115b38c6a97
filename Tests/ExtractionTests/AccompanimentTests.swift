import Testing

@Suite("What is used with something else, and what befalls parts of the body")
struct AccompanimentTests {
  @Test(
    "It is what is used that works, not what it is used with",
    arguments: [
      "Pioglitazone is used along with diet and exercise to lower blood sugar.",
      "Pioglitazone is used together with metformin to lower blood sugar.",
    ])
  func accompaniment(text: String) {
    #expect(Reading.claims(text) == ["pioglitazone decreases blood sugar"])
  }

  @Test("Swelling of each part that is named")
  func bodyParts() {
    #expect(
      Reading.claims("Ramipril can cause swelling of the face, lips or tongue.")
        == [
          "ramipril causes swelling of the face", "ramipril causes swelling of the lip",
          "ramipril causes swelling of the tongue",
        ])
  }

  @Test("Seizures in several diseases are no disease of their own")
  func diseases() {
    #expect(
      !Reading.claims("Clobazam reduces seizures in Dravet syndrome and tuberous sclerosis.")
        .contains("clobazam decreases tuberous sclerosis"))
  }

  @Test("What not to have while taking it")
  func whileTaking() {
    #expect(
      Reading.claims("# Metronidazole\nAvoid alcohol while taking it.")
        == ["metronidazole interacts_with alcohol"])
  }

  @Test("Approved for a use by a hyphen is no effect of its own")
  func approved() {
    #expect(
      Reading.claims("Prozac is FDA-approved to treat bulimia.")
        == ["fluoxetine approved_for bulimia"])
  }

  @Test("A day or two are no two")
  func dayOrTwo() {
    #expect(
      Reading.claims("Zinc may shorten a cold by a day or two.") == ["zinc decreases cold ?"])
  }
}
