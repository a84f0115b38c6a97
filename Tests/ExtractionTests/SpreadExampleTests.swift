import Testing

@Suite("Examples of what a sentence is about")
struct SpreadExampleTests {
  @Test(
    "What is said of a kind is said of its examples",
    arguments: [
      "Inhibitors of CYP2D6, such as fluoxetine, paroxetine, bupropion and quinidine, can raise metoprolol levels.",
      "CYP2D6 inhibitors, such as fluoxetine and quinidine, can raise metoprolol levels.",
      "CYP2D6 inhibitors (such as fluoxetine and quinidine) raise metoprolol levels.",
    ])
  func kinds(text: String) {
    let found = Reading.claims("# Metoprolol\n\(text)")
    for name in ["fluoxetine", "quinidine"] {
      #expect(found.contains("\(name) increases metoprolol"), "\(found)")
    }
  }

  @Test("A verb behind examples of things of a kind")
  func verbs() {
    let found = Reading.claims(
      "# Warfarin\nMedicines for epilepsy, such as carbamazepine and phenytoin, lower warfarin levels."
    )
    #expect(found.contains("phenytoin decreases warfarin"), "\(found)")
  }

  @Test(
    "Denials of what nobody holds or found",
    arguments: [
      ("Nobody thinks it's addictive.", "not trazodone causes addiction ?"),
      ("No study since has found that it weakens immunity.", "not trazodone decreases immunity"),
    ])
  func denials(text: String, expected: String) {
    let found = Reading.claims("# Trazodone\n\(text)")
    #expect(found == [expected])
  }

  @Test("High levels are those of what the page is about")
  func levels() {
    let found = Reading.claims("# Vitamin D\nVery high levels can cause nausea and vomiting.")
    #expect(
      found == [
        "vitamin D causes nausea [manner: overdose]",
        "vitamin D causes vomiting [manner: overdose]",
      ])
    #expect(
      Reading.claims("# Vitamin D\nHigh levels of calcium can cause nausea.").allSatisfy {
        !$0.contains("vitamin D causes")
      })
  }

  @Test("What goes with a medicine, and the chance of a harm")
  func together() {
    #expect(
      Reading.claims("# Duloxetine\nParacetamol is safe with duloxetine.")
        == ["not duloxetine interacts_with acetaminophen"])
    #expect(
      Reading.claims(
        "# Trazodone\nMixing it with tramadol raises the possibility of serotonin syndrome."
      )
      .contains { $0.hasPrefix("trazodone increases_risk_of") })
  }
}
