import Testing

@Suite("What texts say of the evidence")
struct EvidenceTests {
  @Test(
    "Evidence that is wanting",
    arguments: [
      ("More research is needed on berberine.", ["berberine needs_evidence"]),
      ("Echinacea needs further study.", ["echinacea needs_evidence"]),
      (
        "The benefits of quercetin have yet to be demonstrated.",
        ["quercetin needs_evidence benefit"]
      ),
      ("Evidence for ginkgo in dementia is mixed.", ["ginkgo biloba needs_evidence dementia"]),
      (
        "Data on the long-term safety of kratom are lacking.",
        ["kratom needs_evidence long-term safety"]
      ),
      (
        "There is limited evidence for probiotics in eczema.", ["probiotic needs_evidence eczema"]
      ),
      (
        "Evidence supporting the use of valerian for insomnia is inconsistent.",
        ["valerian needs_evidence insomnia"]
      ),
      (
        "It is unclear whether turmeric helps depression or psoriasis.",
        ["turmeric needs_evidence depression", "turmeric needs_evidence psoriasis"]
      ),
      (
        "Whether cannabidiol helps with insomnia is unknown.",
        ["cannabidiol needs_evidence insomnia"]
      ),
    ])
  func wanting(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Evidence that there is not",
    arguments: [
      (
        "There is not enough evidence to recommend zinc for acne.", ["not zinc has_evidence acne"]
      ),
      (
        "There are no human studies of ashwagandha in pregnancy.",
        ["not ashwagandha has_evidence pregnancy"]
      ),
      (
        "No studies have examined the effect of maca on fertility.",
        ["not maca has_evidence fertility"]
      ),
      ("The efficacy of arnica remains unproven.", ["not arnica has_evidence efficacy"]),
      (
        "No good evidence supports the use of shark cartilage for cancer.",
        ["not shark cartilage has_evidence cancer"]
      ),
    ])
  func absent(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Evidence that there is, or that is being looked for",
    arguments: [
      ("Melatonin is backed by solid evidence.", ["melatonin has_evidence"]),
      ("Curcumin has decades of research behind it.", ["curcumin has_evidence"]),
      (
        "Ketamine has been studied for depression and chronic pain.",
        ["ketamine has_evidence chronic pain", "ketamine has_evidence depression"]
      ),
      // Not that it treats it.
      (
        "Lithium is being investigated as a treatment for depression.",
        ["lithium has_evidence depression"]
      ),
      (
        "Scientists are looking at whether aspirin prevents colon cancer.",
        ["aspirin has_evidence colon cancer"]
      ),
    ])
  func present(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Methods, tests at the doctor's and unknown causes are none of it",
    arguments: [
      "Blood counts were evaluated for anemia.", "Regular blood tests are needed.",
      "The cause of the disease is unknown.",
    ])
  func others(text: String) {
    #expect(Reading.claims(text).isEmpty)
  }

  @Test("A list under a heading that grades the evidence")
  func graded() {
    let text = """
      # Creatine
      Creatine is made in the liver.
      # Strong evidence
      - Muscle strength
      # Limited evidence
      - Depression
      """
    let found = Reading.claims(text)
    #expect(found.contains("creatine has_evidence muscle strength"))
    #expect(found.contains("creatine needs_evidence depression"))
  }
}
