import Testing

@Suite("What is kept from happening, and what is moved where")
struct HinderedTests {
  @Test("What is hindered is the doing, of the thing or to its object")
  func doings() {
    #expect(
      Reading.claims("Ginkgo stops platelets from clumping.") == [
        "ginkgo biloba decreases platelet aggregation"
      ])
    #expect(
      Reading.claims("Fluoxetine stops the nerves from reabsorbing serotonin.") == [
        "fluoxetine decreases serotonin reuptake"
      ])
    #expect(
      Reading.claims("Metformin stops the liver from releasing glucose.") == [
        "metformin decreases glucose release"
      ])
  }

  @Test("Not where somebody is kept from something")
  func persons() {
    let claims = Reading.claims("The rule stops people from growing cannabis.")
    #expect(!claims.contains { $0.contains("growth") })
  }

  @Test("What is drawn into a part of the body is more of it there")
  func places() {
    #expect(
      Reading.claims("Creatine pulls water into the muscles.") == [
        "creatine increases muscle water"
      ])
    #expect(Reading.claims("The doctor moves the drug into the vein.").isEmpty)
  }

  @Test("Both verbs that neither and nor join are denied of the subject")
  func neither() {
    #expect(
      Reading.claims("Milk thistle neither improves liver function nor lowers the risk of death.")
        == [
          "not milk thistle decreases_risk_of death",
          "not milk thistle increases liver function",
        ])
    #expect(
      Reading.claims("Neither zinc nor echinacea prevents colds.") == [
        "not echinacea prevents cold", "not zinc prevents cold",
      ])
  }
}
