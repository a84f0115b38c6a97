import Testing

@Suite("Times, shares and prices")
struct NumberTests {
  private func claims(_ text: String) -> [String] { Reading.claims("# Ibuprofen\n\(text)") }

  @Test(
    "Times of a substance",
    arguments: [
      ("It starts to work within 30 minutes.", "ibuprofen has_onset 30 minutes"),
      ("Ibuprofen takes 2 weeks to reach its full effect.", "ibuprofen has_onset 2 weeks"),
      ("Its effects last up to 8 hours.", "ibuprofen has_duration up to 8 hours"),
      ("It has a half-life of only a few hours.", "ibuprofen has_half_life a few hours"),
      ("The half-life of ibuprofen is about 2 hours.", "ibuprofen has_half_life about 2 hours"),
      (
        "Peak plasma levels occur 1 to 2 hours after a dose.", "ibuprofen has_onset 1 to 2 hours"
      ),
    ])
  func times(text: String, expected: String) {
    #expect(claims(text).contains(expected), "\(claims(text))")
  }

  @Test(
    "Times of something else",
    arguments: [
      "The study lasted 12 weeks.", "Avoid it during the last 3 months of pregnancy.",
      "The average length of stay was 17 hours.", "The patients were followed for 2 years.",
      "One patient on ibuprofen had hypotension with symptoms lasting for 8 hours.",
      "Men who had diabetes with a mean duration of 5 years took ibuprofen.",
      "The time to onset of angina was 400 seconds.",
    ])
  func otherTimes(text: String) {
    #expect(!claims(text).contains { $0.contains("has_duration") || $0.contains("has_onset") })
  }

  @Test(
    "What the body does with it",
    arguments: [
      ("Ibuprofen is metabolized by the liver.", "ibuprofen affects liver metabolism"),
      ("It is excreted in urine.", "ibuprofen affects urine excretion"),
    ])
  func fates(text: String, expected: String) {
    #expect(claims(text).contains(expected), "\(claims(text))")
  }

  @Test(
    "Numbers of people, shares, rates and changes",
    arguments: [
      ("About 10% of adults have migraine.", "migraine has_value About 10%"),
      (
        "An estimated 37.3 million people in the United States have diabetes.",
        "diabetes has_value 37.3 million people"
      ),
      ("The prevalence of gout is 4%.", "gout has_value 4%"),
      ("Headache occurred in 12% of patients.", "headache has_value 12% [substance: ibuprofen]"),
      ("Its bioavailability is 80%.", "ibuprofen has_value 80%"),
    ])
  func shares(text: String, expected: String) {
    #expect(claims(text).contains(expected), "\(claims(text))")
  }

  @Test("A confidence interval and half a family are no statistics")
  func noShares() {
    #expect(
      !claims("The odds ratio was 2.0 (95% CI 1.3-3.0).").contains { $0.contains("95") })
    #expect(!claims("The half siblings were heavier.").contains { $0.contains("has_value") })
  }

  @Test(
    "Prices and who pays",
    arguments: [
      ("Prices start at $25 a month.", "ibuprofen has_cost $25 a month"),
      ("A month's supply runs about $30.", "ibuprofen has_cost about $30"),
      ("It is safe and inexpensive.", "ibuprofen has_cost inexpensive"),
      ("Insurers don't pay for it.", "not ibuprofen covered_by insurers"),
      (
        "Medicare is barred by law from paying for ibuprofen.", "not ibuprofen covered_by medicare"
      ),
      ("In Britain it is available on the NHS.", "ibuprofen covered_by the nhs"),
    ])
  func prices(text: String, expected: String) {
    #expect(claims(text).contains(expected), "\(claims(text))")
  }

  @Test("An income is no price")
  func income() {
    #expect(
      !claims("Families earning less than $25,000 smoke more.").contains { $0.contains("cost") })
  }
}
