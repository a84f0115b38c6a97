import Testing

@Suite("What something is for")
struct IsForTests {
  @Test(
    "In the plainest words",
    arguments: [
      ("# Esketamine\nEsketamine is for depression.", "esketamine treats depression"),
      ("# Isotretinoin\nIt is meant for acne.", "isotretinoin treats acne"),
      ("# Zopiclone\nThese tablets are for insomnia.", "zopiclone treats insomnia"),
      (
        "# Zopiclone\nZopiclone is intended for adults with insomnia.", "zopiclone treats insomnia"
      ),
      (
        "# Esketamine\nEsketamine is for people whose depression hasn't improved.",
        "esketamine treats depression"
      ),
      (
        "# Esketamine\nEsketamine is for depression that has not responded to tablets.",
        "esketamine treats depression"
      ),
    ])
  func uses(text: String, expected: String) {
    let found = Reading.claims(text)
    #expect(found.contains(expected), "\(found)")
    #expect(found.allSatisfy { !$0.hasPrefix("not ") }, "\(found)")
  }

  @Test(
    "What is for somebody to read, or for whom",
    arguments: [
      "This leaflet is for people with insomnia.", "My guess is that the pill was for diabetes.",
      "Zopiclone is not a cure: it is for a few weeks.",
    ])
  func others(text: String) {
    let found = Reading.claims("# Zopiclone\n\(text)")
    #expect(found.allSatisfy { !$0.contains("treats") }, "\(found)")
  }

  @Test("Whom an approval is for")
  func approvedPersons() {
    let found = Reading.claims("# Clomiphene\nIt has never been approved for use in males.")
    #expect(found == ["not clomiphene approved_for male"])
  }

  @Test("What is no longer so")
  func stopsBeing() {
    let found = Reading.claims("# Saffron\nIt stops being safe above 5 g.")
    #expect(found.contains("saffron has_safety_profile unfavourable"), "\(found)")
    #expect(
      found.allSatisfy { !$0.contains(" favourable") && !$0.contains("prevents") }, "\(found)")
  }

  @Test("Puffs behind a label")
  func puffs() {
    let found = Reading.claims("# Salbutamol\nBefore exercise: 2 puffs")
    #expect(found.contains { $0.contains("has_dose 2") && $0.contains("puff") }, "\(found)")
    #expect(Reading.claims("# Salbutamol\nPack: 28 tablets").isEmpty)
  }

  @Test(
    "A number that takes the unit of the one before, and an amount from which on something happens")
  func amounts() {
    let found = Reading.claims(
      "# Vitamin A\nThe allowance is 900 mcg a day for men and 700 for women.")
    #expect(found.contains { $0.contains("has_dose 700") }, "\(found)")
    let trial = Reading.claims("# Vitamin A\nTrials used 500 mg for 12 weeks and 16 for others.")
    #expect(trial.allSatisfy { !$0.contains("16 mg") }, "\(trial)")
    let above = Reading.claims("# Saffron\nAbove 1.5 g, nausea has been described.")
    #expect(above.contains { $0.contains("has_dose") }, "\(above)")
  }
}
