import Testing

@Suite("Who pays")
struct PayerTests {
  private func covers(_ text: String) -> [String] {
    Reading.claims("# Orlistat\n\(text)").filter { $0.contains("covered_by") }
  }

  @Test(
    "Payers, and those that do as others do",
    arguments: [
      ("Most insurance plans cover the generic.", ["orlistat covered_by most insurance"]),
      (
        "Insurers cover the pill. Medicare usually does too. Medicaid doesn't.",
        [
          "not orlistat covered_by medicaid", "orlistat covered_by insurers",
          "orlistat covered_by medicare",
        ]
      ),
      (
        "Insurance sometimes pays; Medicare usually doesn't for age-related decline.",
        ["not orlistat covered_by medicare", "orlistat covered_by insurance"]
      ),
      (
        "Insurers will usually pay for obesity. They won't for looks.",
        ["not orlistat covered_by insurers", "orlistat covered_by insurers"]
      ),
      (
        "Every plan we bill covers it, Medicare included.",
        ["orlistat covered_by every plan", "orlistat covered_by medicare"]
      ),
      ("The NHS won't fund it for looks.", ["not orlistat covered_by the nhs"]),
      (
        "HSA and FSA cards are accepted.",
        ["orlistat covered_by fsa cards", "orlistat covered_by hsa"]
      ),
      ("We don't take Medicare.", ["not orlistat covered_by medicare"]),
      ("You won't get it on the NHS.", ["not orlistat covered_by the nhs"]),
      ("Available on the NHS if your doctor agrees.", ["orlistat covered_by the nhs"]),
    ])
  func payers(text: String, expected: [String]) {
    #expect(covers(text) == expected)
  }

  @Test(
    "Nothing that is paid for",
    arguments: [
      "You can get a jab on the NHS.", "They won't be back.", "The plan covers four weeks.",
      "Insurance is a business.",
    ])
  func others(text: String) {
    #expect(covers(text).isEmpty)
  }
}
