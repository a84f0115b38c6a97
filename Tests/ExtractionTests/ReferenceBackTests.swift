import Testing

@Suite("What a clause refers back to")
struct ReferenceBackTests {
  @Test(
    "The name before the words that describe it",
    arguments: [
      (
        "Brucellosis (MF), an infection that destroys joints, is rare.",
        "brucellosis decreases joint"
      ),
      (
        "Scurvy is a rare disease; however, it can damage the gums.",
        "scurvy"
      ),
    ])
  func described(text: String, expected: String) {
    #expect(Reading.claims(text).contains { $0.hasPrefix(expected) }, "\(Reading.claims(text))")
  }

  @Test(
    "Words that tell for whom something is state no effect",
    arguments: [
      "# Choline\n\nFor infants presenting with rickets, start with 20 mg a day.",
      "# Choline\n\nParticipants with low weight were randomized to choline or control arms.",
      "# Choline\n\nThe dose for patients undergoing rapid weight gain is 600 mg a day.",
      "# Choline\n\nTake 50 mg every 6 hours as needed for pain relief.",
      "# Choline\n\nIn patients tolerating lower doses well, 40 mg may be given.",
    ])
  func silent(text: String) {
    let found = Reading.claims(text).filter { !$0.contains("has_dose") }
    #expect(found.isEmpty, "\(found)")
  }

  @Test("What is tolerated less well is not praised")
  func tolerated() {
    #expect(
      !Reading.claims("# Choline\n\nThe 15 mg dose was less well tolerated.").contains {
        $0.contains(" favourable")
      })
  }

  @Test("A dose that changes is no statistic")
  func changed() {
    let found = Reading.claims("# Choline\n\nDoses can be increased by 5 mg every week.")
    #expect(!found.contains { $0.contains("has_value") })
  }

  @Test("Less of something is made less of")
  func lessOf() {
    let found = Reading.claims(
      "# Choline\n\nCholine makes the liver produce less of its cholesterol.")
    #expect(!found.contains { $0.contains("increases cholesterol") }, "\(found)")
  }

  @Test("The words that announce causes do nothing themselves")
  func announced() {
    let found = Reading.claims(
      """
      # Scurvy

      Common causes of scurvy are

      - surgical removal of the stomach
      - loss of blood flow to the gut
      """)
    #expect(!found.contains { $0.contains(" decreases ") }, "\(found)")
  }
}
