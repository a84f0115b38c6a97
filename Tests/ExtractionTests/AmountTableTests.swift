import Testing

@Suite("Amounts in tables and in lists by age")
struct AmountTableTests {
  private func doses(_ text: String) -> [String] {
    Reading.claims("# Choline\n\n\(text)").filter { $0.contains("has_dose") }
  }

  @Test(
    "What announces a table holds for its amounts",
    arguments: [
      "Average daily recommended amounts are listed below in milligrams (mg).\n\nLife Stage\tRecommended Amount\nMen\t550 mg\nWomen\t425 mg",
      "Average daily recommended amounts are listed below.\n\nLife stage  Recommended amount\nMen         550 mg\nWomen       425 mg",
      "Life Stage           Recommended Amount per Day\nMen                  550 mg\nWomen                425 mg",
      "The table below shows how much choline people should get daily.\n\nMen\t550 mg\nWomen\t425 mg",
      "How much you need each day depends on your sex. The recommended amounts, in milligrams (mg), are:\n\n- Men: 550 mg\n- Women: 425 mg",
      "| Group | Intake (mg/day) |\n| --- | --- |\n| Men | 550 |\n| Women | 425 |",
      "| Group | RDA |\n| --- | --- |\n| Men | 550 mg |\n| Women | 425 mg |",
    ])
  func announced(text: String) {
    let doses = doses(text)
    #expect(doses.contains { $0.contains("550.0..550.0 mg/day") }, "\(doses)")
    #expect(doses.contains { $0.contains("425.0..425.0 mg/day") }, "\(doses)")
    #expect(doses.count == 2, "\(doses)")
  }

  @Test("Numbers without a unit are in the unit of their column")
  func unitsInHeads() {
    let table = """
      Brand               Form      mg/day   Measured
      -----------------------------------------------
      Harbour Blend       salt      1,200    98%
      North Star          liquid    900      71%
      """
    #expect(
      doses(table).map {
        $0.contains("1200.0..1200.0 mg/day") || $0.contains("900.0..900.0 mg/day")
      } == [true, true])
    // How much of it foods hold is no dose.
    #expect(doses("| Food | Choline (mg) |\n| --- | --- |\n| Egg | 147 |").isEmpty)
  }

  @Test("A word at the end of one cell does not bound the amount in the next")
  func bordersOfColumns() {
    let doses = doses("Group\tRecommended amount\nMen, 31 years and over\t550 mg\nWomen\t425 mg")
    #expect(doses.contains { $0.contains(" 550.0..550.0 mg") }, "\(doses)")
  }

  @Test(
    "An amount that says how large a dose is",
    arguments: [
      ("Doses between 250 and 500 mg work equally well.", "250.0..500.0 mg"),
      ("Doses of 250 mg help most people.", "250.0..250.0 mg"),
      ("Doses above 3,500 mg smell of fish.", "3500.0.. mg"),
      ("A dose of 550 mg blocks hunger.", "550.0..550.0 mg"),
      ("A 550 mg dose of the salt lowers nothing.", "550.0..550.0 mg"),
      ("Patients took 1200, 1800 or 2400 mg/day.", "1200.0..1200.0 mg/day"),
      ("Take 250–500 mg of choline and inositol a day.", "250.0..500.0 mg/day"),
    ])
  func sized(text: String, expected: String) {
    let doses = doses(text)
    #expect(doses.contains { $0.contains(expected) }, "\(doses)")
  }

  @Test("More tablets than allowed say nothing against their strength")
  func countedTablets() {
    let doses = doses("Do not take more than eight 500 mg tablets in 24 hours.")
    #expect(!doses.contains { $0.hasPrefix("not") }, "\(doses)")
    #expect(doses.contains { $0.contains("..8.0 tablet") }, "\(doses)")
  }

  @Test("What is advised against at no more than an amount sets no limit")
  func advisedAgainst() {
    let advised = doses(
      "The Institute of Medicine does not recommend choline at no more than 2 g twice daily.")
    #expect(advised.contains { $0.hasPrefix("not choline has_dose ..2.0 g") }, "\(advised)")
    let limits = doses(
      "Adults should not take more than 100 mg a day, and the over-65s no more than 50 mg.")
    #expect(limits.contains { $0.hasPrefix("choline has_dose ..50.0 mg") }, "\(limits)")
  }
}
