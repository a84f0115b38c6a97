import Testing

@Suite("What leaflets, tables and questions with answers say")
struct LeafletTests {
  @Test(
    "Side effects by how many meet them, with a number in brackets",
    arguments: [
      (
        "# Tolvaptan\nTolvaptan is a tablet.\n# Side effects\nCommon (up to 1 in 10 people): thirst, wind, feeling sick.",
        ["tolvaptan causes thirst", "tolvaptan causes wind", "tolvaptan causes feeling sick"]
      ),
      (
        "# Tolvaptan\nTolvaptan is a tablet.\n# Side effects\nRare (may affect 1 in 1,000 people): blurred vision, rash.",
        ["tolvaptan causes blurred vision", "tolvaptan causes rash"]
      ),
      (
        "# Tolvaptan\nTolvaptan is a tablet.\n# Side effects\nHiccups and dizziness are less common.",
        ["tolvaptan causes dizziness", "tolvaptan causes hiccup"]
      ),
    ])
  func frequencies(text: String, expected: [String]) {
    let claims = Reading.claims(text)
    for claim in expected {
      #expect(claims.contains { $0.hasPrefix(claim) }, "\(claim): \(claims)")
    }
  }

  @Test(
    "Where interactions are spoken of, drugs that change one another's levels interact",
    arguments: [
      (
        "# Ivabradine\nIvabradine is a tablet.\n# Other medicines\nKetoconazole raises the level of ivabradine.",
        ["ketoconazole interacts_with ivabradine"]
      ),
      (
        "# Ivabradine\nIvabradine is a tablet.\n# Interactions\nTell the pharmacist if you take verapamil.",
        ["ivabradine interacts_with verapamil"]
      ),
      (
        "# Ivabradine\nIvabradine is a tablet.\n# Interactions\n- Digoxin: ivabradine makes it less effective.",
        ["ivabradine interacts_with digoxin"]
      ),
      (
        "# Ivabradine\nIvabradine does not interfere with warfarin.",
        ["not ivabradine interacts_with warfarin"]
      ),
      (
        "# Ivabradine\nTaken with verapamil, ivabradine can cause dizziness.",
        ["ivabradine causes dizziness", "ivabradine interacts_with verapamil"]
      ),
    ])
  func interactions(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What nobody had is denied",
    arguments: [
      ("# Taurine\nNobody had any serious side effects.", ["not taurine causes side effect"]),
      ("# Taurine\nNobody became dizzy.", ["not taurine causes dizziness"]),
      (
        "# Taurine\nMost people have no trouble with taurine.",
        ["taurine has_safety_profile favourable"]
      ),
    ])
  func nobody(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "A plain yes or no answers the question before it",
    arguments: [
      ("# Kava\nKava is a root. Is kava addictive? No. It is sold as a tea.", "not kava causes"),
      (
        "# Kava\nKava is a root. Is it safe in pregnancy? No.",
        "kava has_safety_profile unfavourable [condition: pregnancy]"
      ),
    ])
  func answers(text: String, expected: String) {
    let claims = Reading.claims(text)
    #expect(claims.contains { $0.hasPrefix(expected) }, "\(claims)")
  }

  @Test("A question whose answer goes on is not answered for it")
  func longAnswers() {
    #expect(
      Reading.claims("# Kava\nKava is a root. Is it safe in pregnancy? No study has looked.")
        .allSatisfy { !$0.contains("safety_profile") })
  }

  @Test("The head of a column says what the amounts under it are, and for how long")
  func columns() {
    let table = """
      # Selenium
      Average daily amounts of selenium are listed below.
      Age                Recommended amount    Upper limit
      Children 1-3       20 mcg                90 mcg
      Breastfeeding      70 mcg                400 mcg
      """
    let claims = Reading.claims(table)
    #expect(claims.contains { $0.hasPrefix("selenium has_dose 20.0..20.0 µg/day") }, "\(claims)")
    #expect(claims.contains { $0.hasPrefix("selenium has_dose ..90.0 µg/day") }, "\(claims)")
    #expect(claims.contains { $0.hasPrefix("selenium has_dose 70.0..70.0 µg/day") }, "\(claims)")
    #expect(claims.contains { $0.hasPrefix("selenium has_dose ..400.0 µg/day") }, "\(claims)")
  }

  @Test(
    "Strengths, servings and shares are no doses; nobody should take more than a limit",
    arguments: [
      ("# Tolvaptan\nTOLVAPTAN TABLETS (15 mg, 30 mg)", []),
      ("# Kefir\nA 100 g serving of kefir has about 60 calories.", []),
      (
        "# Tolvaptan\nNo one should take more than 120 mg of tolvaptan in 24 hours.",
        ["tolvaptan has_dose ..120.0 mg/day"]
      ),
      (
        "# Tolvaptan\nThe first dose of tolvaptan is 15 mg.",
        ["tolvaptan has_dose 15.0..15.0 mg/dose"]
      ),
    ])
  func strengths(text: String, expected: [String]) {
    #expect(Reading.claims(text).filter { $0.contains("has_dose") } == expected)
  }

  @Test("What the body needs something for, and what takes care of the unborn")
  func needs() {
    #expect(
      Reading.claims("# Iodine\nIodine is a mineral that the body needs to make thyroid hormones.")
        .contains("iodine increases thyroid hormone"))
    #expect(
      Reading.claims("# Kava\nKava may slow the growth of the baby.").contains {
        $0.hasPrefix("kava decreases") && $0.contains("growth")
      })
  }
}
