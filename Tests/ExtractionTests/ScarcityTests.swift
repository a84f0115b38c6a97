import Testing

@Suite("Too little of something, and what is linked, refused and ruled out")
struct ScarcityTests {
  @Test(
    "It is the lack that does harm",
    arguments: [
      ("Not enough iodine causes goiter.", "iodine deficiency causes goiter"),
      ("Insufficient vitamin D leads to rickets.", "vitamin D deficiency causes rickets"),
      ("Too much iodine causes goiter.", "iodine causes goiter [manner: overdose]"),
      (
        "Low levels of vitamin D raise the risk of rickets.",
        "vitamin D deficiency increases_risk_of rickets"
      ),
      ("A low dose of aspirin causes bruising.", "low-dose aspirin causes bruising"),
    ])
  func scarcity(text: String, expected: String) {
    #expect(Reading.claims(text) == [expected])
  }

  @Test(
    "Who links one thing to another",
    arguments: [
      ("Researchers have linked niacin to liver injury.", ["niacin associated_with liver injury"]),
      (
        "Researchers have linked coffee to a lower risk of diabetes.",
        ["coffee decreases_risk_of diabetes"]
      ),
      ("The label linked niacin to the company.", []),
    ])
  func links(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "A body that none of is: nobody allows it",
    arguments: [
      (
        "No regulator has cleared ashwagandha for anxiety.",
        ["not ashwagandha approved_for anxiety"]
      ),
      ("No agency has approved ashwagandha for anxiety.", ["not ashwagandha approved_for anxiety"]),
      ("The agency has approved ashwagandha for anxiety.", ["ashwagandha approved_for anxiety"]),
    ])
  func nobody(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "States that a medicine is ruled out in",
    arguments: [
      ("# Acitretin\nPregnancy is a hard no.", ["acitretin contraindicated_in pregnancy"]),
      (
        "# Acitretin\nPregnant women should leave it alone.",
        ["acitretin contraindicated_in pregnancy"]
      ),
      ("# Acitretin\nPregnancy is a joy.", []),
    ])
  func ruledOut(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("A risk of several diseases of one name, each by its whole name")
  func sharedHead() {
    #expect(
      Reading.claims("Estradiol raises the risk of breast and ovarian cancer.")
        == [
          "estradiol increases_risk_of breast cancer", "estradiol increases_risk_of ovarian cancer",
        ])
  }
}
