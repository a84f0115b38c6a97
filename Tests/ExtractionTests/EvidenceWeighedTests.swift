import Testing

@Suite("Evidence that somebody has weighed, and what it leaves unsaid")
struct EvidenceWeighedTests {
  @Test(
    "How good it is",
    arguments: [
      (
        "# Valerian\nThe review rated the evidence as moderate for insomnia and weak for anxiety.",
        ["valerian has_evidence insomnia", "valerian needs_evidence anxiety"]
      ),
      ("# Valerian\nThe best evidence is for insomnia.", ["valerian has_evidence insomnia"]),
      (
        "# Valerian\nNo one knows whether it prevents dementia.",
        ["valerian needs_evidence dementia"]
      ),
      (
        "# Valerian\nThere is insufficient evidence to say that it prevents dementia.",
        ["valerian needs_evidence dementia"]
      ),
      (
        "# Valerian\nThere is no sign that it prevents dementia.",
        ["not valerian prevents dementia"]
      ),
      (
        "# Valerian\nClaims that valerian prevents dementia are unproven.",
        ["not valerian prevents dementia"]
      ),
      (
        "# Valerian\nIt has never been compared head to head with melatonin.",
        ["not valerian has_evidence melatonin"]
      ),
      ("# Valerian\nResults in insomnia have been mixed.", ["valerian needs_evidence insomnia"]),
    ])
  func weighed(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected.sorted())
  }

  @Test("No link that was found is denied of the two")
  func noLink() {
    #expect(
      Reading.claims("# Valerian\nNo link with dementia has been found.")
        == ["not valerian associated_with dementia"])
  }
}
