import Testing

@Suite("Risks of two together, courses of use, and studies under way")
struct RiskTogetherTests {
  @Test("A risk that is higher when two are taken together is one they run together")
  func together() {
    #expect(
      Reading.claims("The risk of bleeding is higher when ginkgo is taken with warfarin.") == [
        "ginkgo biloba increases_risk_of bleeding", "ginkgo biloba interacts_with warfarin",
      ])
    #expect(
      Reading.claims("The risk of drowsiness rises if valerian is combined with alcohol.").contains(
        "valerian interacts_with alcohol"))
  }

  @Test("Not where it is denied, lower, or food is what it is taken with")
  func apart() {
    for text in [
      "The risk of bleeding is not higher when ginkgo is taken with warfarin.",
      "The risk of nausea is lower when iron is taken with zinc.",
      "The risk of bleeding is higher when ginkgo is taken with meals.",
    ] {
      #expect(!Reading.claims(text).contains { $0.contains("interacts_with") })
    }
  }

  @Test("For how long something is used is its duration, but not for how long a trial gave it")
  func courses() {
    #expect(
      Reading.claims("Antibiotics are usually taken for 7 days.") == [
        "antibiotic has_duration 7 days"
      ])
    #expect(Reading.claims("In the trial, zinc was taken for 12 weeks.").isEmpty)
    #expect(Reading.claims("Zinc is not taken for more than 6 weeks.").isEmpty)
  }

  @Test("What studies under way are to find out is being looked for")
  func underWay() {
    #expect(
      Reading.claims("Trials are under way to see if metformin slows aging.") == [
        "metformin has_evidence aging"
      ])
    #expect(
      Reading.claims("Studies are not under way to see whether kava treats anxiety.").allSatisfy {
        !$0.contains("has_evidence")
      })
  }
}
