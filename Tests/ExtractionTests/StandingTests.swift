import Testing

@Suite("Treatments by their standing, harms by their groups, who pays, and deaths")
struct StandingTests {
  @Test(
    "What the drug of choice is for, on a page about a disease",
    arguments: [
      ("# Gout\nAllopurinol is the usual first choice.", ["allopurinol treats gout"]),
      ("# Gout\nFebuxostat is another option.", ["febuxostat treats gout"]),
      ("# Gout\nFebuxostat is a tablet.", []),
    ])
  func standing(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("Words before a colon that say how often or where")
  func groups() {
    #expect(
      Reading.claims("# Valproate\n# Side effects\nNot known: hair loss, rash.")
        == ["valproate causes hair loss", "valproate causes rash"])
    #expect(
      Reading.claims("# Valproate\n# Side effects\nLong-term: weight gain.")
        == ["valproate causes weight gain"])
  }

  @Test("Each of several payers")
  func payers() {
    #expect(
      Reading.claims("Buspirone is covered by most private plans, Medicare and Medicaid.")
        == [
          "buspirone covered_by medicaid", "buspirone covered_by medicare",
          "buspirone covered_by most private plans",
        ])
    #expect(
      Reading.claims("Buspirone is covered by Medicare, but Medicaid is slow.")
        == ["buspirone covered_by medicare"])
  }

  @Test(
    "What kills whom",
    arguments: [
      ("Too much digoxin can kill.", ["digoxin causes death [manner: overdose]"]),
      ("Digoxin has killed children.", ["digoxin causes death"]),
      ("Fluconazole kills fungi.", ["fluconazole decreases fungi"]),
    ])
  func deaths(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("Side effects as common as with placebo are praise")
  func placebo() {
    #expect(
      Reading.claims("# Inulin\nSide effects were about as frequent as with placebo.")
        == ["inulin has_safety_profile favourable"])
    #expect(
      !Reading.claims("# Inulin\nSide effects were twice as frequent as with placebo.")
        .contains("inulin has_safety_profile favourable"))
  }

  @Test(
    "How long until it works, and until it is gone",
    arguments: [
      ("# Bupropion\nExpect improvement within 2 to 4 weeks.", "bupropion has_onset 2 to 4 weeks"),
      ("# Zaleplon\nIt is out of your system in 6 hours.", "zaleplon has_duration 6 hours"),
    ])
  func times(text: String, expected: String) {
    #expect(Reading.claims(text) == [expected])
  }
}
