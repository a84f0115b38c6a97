import Testing

@Suite("Where a substance goes")
struct WhereItGoesTests {
  @Test(
    "Ways into and out of the body",
    arguments: [
      ("It hardly enters the brain.", "not cetirizine affects brain"),
      ("It cannot cross from the blood into the brain.", "not cetirizine affects brain"),
      ("It leaves the body in the urine.", "cetirizine affects urine"),
      ("It crosses into the brain.", "cetirizine affects brain"),
    ])
  func ways(text: String, expected: String) {
    let found = Reading.claims("# Cetirizine\n\(text)")
    #expect(found.contains(expected), "\(found)")
  }

  @Test("What is said of both")
  func both() {
    let found = Reading.claims(
      "# Loratadine and cetirizine\nBoth pass into breast milk.")
    #expect(
      found == ["cetirizine affects breast milk", "loratadine affects breast milk"])
  }

  @Test(
    "Who leaves, and what else reaches something",
    arguments: [
      "Patients leave the hospital in a day.", "Most people reach the target in a month.",
    ])
  func others(text: String) {
    let found = Reading.claims("# Cetirizine\n\(text)")
    #expect(found.allSatisfy { !$0.contains("affects") }, "\(found)")
  }

  @Test("Examples behind “e.g.” are what a sentence is about")
  func examples() {
    for mark in ["e.g.", "eg", "such as"] {
      let found = Reading.claims(
        "# Lamotrigine\nSome medicines, \(mark) carbamazepine and phenytoin, lower lamotrigine levels."
      )
      #expect(
        found == ["carbamazepine decreases lamotrigine", "phenytoin decreases lamotrigine"],
        "\(mark)")
    }
  }

  @Test(
    "What gets worse is not more of it",
    arguments: [
      ("Sleep got worse on it.", "magnesium decreases sleep"),
      ("Survival worsened as the dose went up.", ""),
    ])
  func worse(text: String, expected: String) {
    let found = Reading.claims("# Magnesium\n\(text)")
    #expect(expected.isEmpty || found.contains(expected), "\(found)")
    #expect(found.allSatisfy { !$0.contains("increases") }, "\(found)")
  }
}
