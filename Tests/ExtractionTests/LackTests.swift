import Testing

@Suite("Too little of what the body needs")
struct LackTests {
  @Test(
    "What comes of too little of it is said of its deficiency",
    arguments: [
      ("Too little vitamin C causes scurvy.", "vitamin C deficiency causes scurvy"),
      (
        "Without enough vitamin D the risk of osteoporosis is higher.",
        "vitamin D deficiency increases_risk_of osteoporosis"
      ),
      (
        "People who don't get enough calcium are at higher risk of fractures.",
        "calcium deficiency increases_risk_of fracture"
      ),
      (
        "Goiter can occur when people do not get enough iodine.",
        "iodine deficiency causes goiter"
      ),
      (
        "Anemia occurs when there is too little iron to make hemoglobin.",
        "iron deficiency causes anemia"
      ),
    ])
  func lacks(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected))
  }

  @Test("Not of a drug, of enough of something, or of too little evidence")
  func others() {
    #expect(Reading.claims("Without metformin, diabetes gets worse.").isEmpty)
    #expect(Reading.claims("Most people get enough iron.").isEmpty)
    let evidence = Reading.claims("There is too little evidence that zinc prevents colds.")
    #expect(!evidence.contains { $0.contains("deficiency") })
  }

  @Test("How long an illness lasts is read on a page about none, but not within one on a drug")
  func durations() {
    #expect(
      Reading.claims("A cold usually lasts 7 to 10 days.") == ["cold has_duration 7 to 10 days"])
    #expect(Reading.claims("# Omeprazole\nNausea lasts 2 to 3 days.").isEmpty)
  }

  @Test("A share of something as an object is that thing; the share of a control group is nobody's")
  func shares() {
    #expect(
      Reading.claims("Soy blocks up to 40% of levothyroxine absorption.").contains(
        "soy decreases levothyroxine absorption"))
    let lost = Reading.claims(
      "Patients on tirzepatide lost 20% of their body weight, compared with 3% on placebo.")
    #expect(!lost.contains { $0.contains("3%") })
  }
}
