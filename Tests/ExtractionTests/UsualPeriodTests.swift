import Testing

@Suite("How often amounts are taken, said elsewhere")
struct UsualPeriodTests {
  @Test("How often the substance is taken holds for amounts that say nothing of it")
  func usual() {
    let text = """
      # Liraglutide

      Liraglutide is injected once a day.

      | Week | Dose |
      |---|---|
      | 1 | 0.6 mg |
      | 2 | 1.2 mg |
      """
    let found = Reading.claims(text)
    #expect(
      found == [
        "liraglutide has_dose 0.6..0.6 mg/day",
        "liraglutide has_dose 1.2..1.2 mg/day",
      ])
  }

  @Test("How often one amount is taken says nothing of another")
  func ofOneAmount() {
    let found = Reading.claims(
      "# Zinc\n\nThe usual dose of zinc for colds is 30 mg once weekly. Adults with gout are given zinc at 75 mg."
    )
    #expect(!found.contains { $0.contains("75") && $0.contains("week") }, "\(found)")
  }

  @Test("Where it is taken several times a day, none is one for a day")
  func several() {
    let found = Reading.claims(
      "# Zinc\n\nZinc is taken once a day. Some take it twice a day. The dose starts at 5 mg.")
    #expect(
      found.contains { $0.contains("5.0..5.0 mg") } && !found.contains { $0.contains("mg/day") },
      "\(found)")
  }

  @Test(
    "A limit holds for the time or the sitting that it names",
    arguments: [
      ("Give no more than 1,000 mg in one week.", "week"),
      ("Do not take more than 12 tablets (6 mg) in one course.", "course"),
      ("It can be given at up to 20 mg in a single infusion.", "dose"),
    ])
  func spans(sentence: String, per: String) {
    let found = Reading.claims("# Iron\n\nIron is a mineral. " + sentence)
    #expect(found.contains { $0.contains("/\(per)") }, "\(found)")
  }

  @Test("Steps towards the maximum are no maximum")
  func steps() {
    let found = Reading.claims(
      "# Liraglutide\n\nThe maximum dose is reached in five weeks:\n\n- Week 1: 0.6 mg\n- Week 2: 1.2 mg\n"
    )
    #expect(
      found.filter { $0.contains("has_dose") } == [
        "liraglutide has_dose 0.6..0.6 mg", "liraglutide has_dose 1.2..1.2 mg",
      ])
  }
}
