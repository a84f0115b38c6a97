import Testing

@Suite("What is told in order to be rejected")
struct RejectionTests {
  @Test(
    "Claims of others that are rejected are nobody's",
    arguments: [
      "It is often said that ginger causes hair loss. No study supports this.",
      "Myth: ginger cures tinnitus.",
      "It used to be thought that ginger causes hair loss.",
      "You may have read online that ginger cures tinnitus.",
      "You may come across the claim that ginger cures tinnitus.",
      "There is a widespread belief that ginger cures tinnitus.",
      "Ginger was once believed to cure tinnitus.",
      "It is often said that ginger causes hair loss; later studies did not confirm it.",
    ])
  func rejected(text: String) {
    // That there is no evidence is a claim of its own.
    #expect(Reading.claims(text).filter { !$0.hasSuffix("has_evidence") } == [])
    #expect(Reading.result(text).citations.isEmpty)
  }

  @Test(
    "What is denied of something else, of some or of part of it leaves the claim standing",
    arguments: [
      ("Ginger relieves nausea. It did not, however, relieve pain.", "ginger treats nausea"),
      ("Ginger relieves nausea. This is not true of turmeric.", "ginger treats nausea"),
      ("Ginger relieves nausea. This has not been shown in children.", "ginger treats nausea"),
      ("Ginger relieves nausea. There is no evidence for this.", "ginger treats nausea"),
      ("Once thought useless, ginger relieves nausea.", "ginger treats nausea"),
      ("Ginger relieves nausea. It is not a drug.", "ginger treats nausea"),
    ])
  func kept(text: String, claim: String) {
    #expect(Reading.claims(text).contains(claim))
  }

  @Test(
    "What the next sentence calls false is denied",
    arguments: [
      (
        "Some websites say that ginger cures tinnitus. It does not.",
        "not ginger treats tinnitus [manner: cure]"
      ),
      (
        "Many believe that ginger cures tinnitus. This is not true.",
        "not ginger treats tinnitus [manner: cure]"
      ),
      (
        "Some people claim that ginger cures tinnitus, but this is a myth.",
        "not ginger treats tinnitus [manner: cure]"
      ),
      ("Ginger causes hair loss. That's a myth.", "not ginger causes hair loss"),
      ("The idea that ginger causes hair loss is a myth.", "not ginger causes hair loss"),
      (
        "The myth that ginger cures tinnitus lives on.",
        "not ginger treats tinnitus [manner: cure]"
      ),
      ("\"Ginger wrecks your kidneys.\" Nope.", "not ginger causes kidney damage"),
      ("Does ginger cause hair loss? Nope.", "not ginger causes hair loss"),
      ("# Does ginger cause hair loss?\n\n**No.** It is safe.", "not ginger causes hair loss"),
      ("# Does ginger lower testosterone?\n\nNot at all.", "not ginger decreases testosterone"),
    ])
  func denied(text: String, claim: String) {
    #expect(Reading.claims(text).contains(claim), "\(Reading.claims(text))")
    #expect(Reading.result(text).citations.isEmpty)
  }

  @Test("What is kept from doing something is not prevented itself")
  func hindered() {
    #expect(
      Reading.claims("Ginger regulates the immune system, preventing it from attacking the joints.")
        == ["ginger affects immune system"])
    #expect(
      Reading.claims("Ginger prevents seizures from occurring.") == ["ginger prevents seizure"])
  }

  @Test("Yes and no answer questions and are no side effects")
  func answers() {
    let text = "# Side effects of ginger\nYes, within the limit above."
    #expect(Reading.claims(text) == [])
  }
}
