import Testing

@testable import Extraction

@Suite("How articles on drugs and supplements put what these do")
struct SubstanceWordingTests {
  @Test(
    "What a substance has is no actor of its own",
    arguments: [
      (
        "# Bromelain\nBromelain has anti-inflammatory properties that may ease joint pain.",
        "bromelain treats joint pain ?"
      ),
      (
        "# Baclofen\nThe mechanism of action involves increasing levels of dopamine.",
        "baclofen increases dopamine"
      ),
      (
        "# Nimodipine\nIt works by blocking calcium channels, which lowers blood pressure.",
        "nimodipine decreases blood pressure"
      ),
      (
        "# Taurine\nFor reducing stress, a common dosage range is 1 to 3 g per day.",
        "taurine decreases stress"
      ),
    ])
  func owners(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected))
  }

  @Test(
    "What is not to be taken together",
    arguments: [
      "Kava should not be used together with alprazolam.",
      "Kava should not be taken at the same time as alprazolam.",
      "Kava can interact or interfere with alprazolam.",
    ])
  func together(text: String) {
    #expect(Reading.claims("# Kava\n" + text).contains("kava interacts_with alprazolam"))
  }

  @Test(
    "Approvals with several uses, and for whom",
    arguments: [
      (
        "Lacosamide was approved by the FDA in 2008 for epilepsy, and later in 2014, for neuropathic pain.",
        "lacosamide approved_for neuropathic pain"
      ),
      (
        "Lacosamide is approved for use in adults with epilepsy.",
        "lacosamide approved_for epilepsy"
      ),
      (
        "Lacosamide is approved for treating primary and secondary insomnia.",
        "lacosamide approved_for secondary insomnia"
      ),
      ("The FDA banned imports of kava.", "not kava approved_for"),
    ])
  func approvals(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected))
  }

  @Test("Missing proof denies also without a conjunction")
  func noProof() {
    #expect(
      Reading.claims("Regulators said that there is no evidence kava is effective for insomnia.")
        .contains("not kava treats insomnia"))
    #expect(
      Reading.claims("There is scant proof kava relieves pain.").contains("not kava treats pain"))
  }

  @Test("Less of a complaint is no side effect, and how many have one says nothing of the drug")
  func fewer() {
    let claims = Reading.claims(
      "# Riboflavin\nPatients who took riboflavin had fewer and milder symptoms of migraine. About a third of adults suffer from insomnia."
    )
    #expect(claims.contains("riboflavin treats migraine"))
    #expect(!claims.contains { $0.contains("causes") })
  }

  @Test(
    "Which way things go",
    arguments: [
      (
        "Use of diclofenac is associated with an increase in heart attacks.",
        "diclofenac increases_risk_of heart attack"
      ),
      ("Magnesium is effective for migraine prevention.", "magnesium prevents migraine"),
      ("The stomach produces less acid.", "stomach decreases acid"),
      (
        "# Thiamine\nEarly signs of a deficiency include fatigue and weakness.",
        "thiamine deficiency causes weakness"
      ),
      ("# Mirtazapine\nIt is used in people with anorexia.", "mirtazapine treats anorexia"),
    ])
  func directions(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected))
  }
}
