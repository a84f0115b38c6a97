import Testing

@Suite("What the law makes of a substance")
struct RegulationTests {
  @Test(
    "Approved for what",
    arguments: [
      (
        "Tirzepatide is FDA-approved for obesity and sleep apnea.",
        ["tirzepatide approved_for obesity", "tirzepatide approved_for sleep apnea"]
      ),
      (
        "Semaglutide received FDA approval for obesity in 2021.",
        ["semaglutide approved_for obesity"]
      ),
      ("Topiramate was first approved in 1996.", ["topiramate approved_for"]),
    ])
  func approved(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Denied, banned, withdrawn, not reviewed",
    arguments: [
      (
        "Naltrexone is not FDA approved for fibromyalgia.",
        ["not naltrexone approved_for fibromyalgia"]
      ),
      ("The FDA rejected ketamine for depression.", ["not ketamine approved_for depression"]),
      ("Ephedra was banned by the FDA in 2004.", ["not ephedra approved_for"]),
      (
        "Rofecoxib was withdrawn from the market in 2004.", ["not rofecoxib approved_for market"]
      ),
      ("Melatonin is not regulated as a drug by the FDA.", ["not melatonin approved_for"]),
    ])
  func denied(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "How it may be had",
    arguments: [
      ("Loratadine is available over the counter.", ["loratadine approved_for over the counter"]),
      ("Tretinoin requires a prescription.", ["tretinoin approved_for prescription"]),
      // One status, not two.
      ("Tramadol is a Schedule IV controlled substance.", ["tramadol approved_for Schedule IV"]),
      (
        "Gabapentin is not a controlled substance.",
        ["not gabapentin approved_for controlled substance"]
      ),
      (
        "Melatonin is sold as a dietary supplement.", ["melatonin approved_for dietary supplement"]
      ),
      (
        "No generic version of semaglutide is available.",
        ["not semaglutide approved_for generic medication"]
      ),
    ])
  func status(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What the body clears and what to avoid is no law",
    arguments: ["Ibuprofen is cleared fast by the body.", "Avoid over-the-counter painkillers."])
  func others(text: String) {
    #expect(Reading.claims(text).isEmpty)
  }
}
