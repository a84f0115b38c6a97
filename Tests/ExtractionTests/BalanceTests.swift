import Testing

@Suite("Limits, verdicts and lists in everyday words")
struct BalanceTests {
  @Test(
    "An amount that is too much is a limit",
    arguments: [
      "Doses over 400 mg a day should not be taken.",
      "Doses above 400 mg a day are unsafe.",
      "Taking more than 400 mg a day is not advised.",
      "Anything over 400 mg a day is too much.",
      "Going above 400 mg a day is a bad idea.",
    ])
  func limits(text: String) {
    let doses = Reading.claims("# Kava\n" + text).filter { $0.contains("has_dose") }
    #expect(doses == ["kava has_dose ..400.0 mg/day"], "\(doses)")
  }

  @Test("An amount that is enough is none")
  func enough() {
    let doses = Reading.claims("# Kava\nDoses above 400 mg a day are safe.")
    #expect(!doses.contains { $0.contains(" ..400") }, "\(doses)")
  }

  @Test("Benefits and risks are weighed")
  func verdicts() {
    #expect(
      Reading.claims("# Kava\nThe benefits outweigh the risks for most adults.")
        .contains("kava has_safety_profile favourable"))
    #expect(
      Reading.claims("# Kava\nFor children the risks outweigh the benefits.")
        .contains("kava has_safety_profile unfavourable"))
    #expect(
      Reading.claims("# Kava\nThe benefits do not outweigh the risks.")
        .contains("kava has_safety_profile unfavourable"))
    #expect(Reading.claims("# Kava\nDoctors ask whether the benefits outweigh the risks.").isEmpty)
  }

  @Test("Lists behind a colon among side effects, and of what a withdrawal shows itself by")
  func lists() {
    let claims = Reading.claims(
      "# Kava\n# Side effects\nMost are in the belly: nausea, heartburn and gas. Others are:\n- Headache"
    )
    #expect(
      claims == [
        "kava causes gas", "kava causes headache", "kava causes heartburn", "kava causes nausea",
      ])
    #expect(
      Reading.claims(
        "# Kava\nStopping it suddenly brings on withdrawal: shaking, tremor and nausea."
      )
      .contains("withdrawal causes tremor"))
    #expect(
      !Reading.claims("# Kava\nIt eases three things: nausea, gas and headache.").contains {
        $0.contains("causes")
      })
  }

  @Test("Signs of what a substance reverses are not its side effects")
  func antidotes() {
    let text = "\n# Signs of an overdose\n- Pinpoint pupils\n- Vomiting"
    #expect(
      Reading.claims("# Naloxone\nNaloxone reverses an opioid overdose." + text)
        .contains("opioid overdose causes pinpoint pupil"))
    #expect(
      Reading.claims("# Lithium\nLithium treats mania." + text).contains("lithium causes vomiting"))
  }

  @Test("What is blamed on something, and what takers notice")
  func blame() {
    #expect(
      Reading.claims("# Melatonin\nLiver failure was blamed on kava.")
        == ["kava causes liver failure"])
    #expect(
      Reading.claims("# Kava\nMost people notice their sleep improving after a week.")
        .contains("kava increases sleep"))
    #expect(
      Reading.claims("# Kava\n# Side effects\nNausea is the big one.") == ["kava causes nausea"])
    #expect(
      Reading.claims("# Kava\nIt doesn't interact much with alcohol.")
        == ["not kava interacts_with alcohol"])
  }
}
