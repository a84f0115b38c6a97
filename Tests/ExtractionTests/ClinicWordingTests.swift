import Testing

@Suite("Claims of clinic pages, lists and logs")
struct ClinicWordingTests {
  @Test(
    "Benefits and uses that are listed",
    arguments: [
      (
        "# Taurine\nBenefits include better sleep and lower blood pressure.",
        ["taurine decreases blood pressure", "taurine increases sleep"]
      ),
      ("# Taurine\nIts most common use is for heart failure.", ["taurine treats heart failure"]),
      ("# Taurine\nBenefits include paid leave.", []),
    ])
  func benefits(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "How often something happens, and what becomes of something",
    arguments: [
      ("Topiramate can reduce how often you have headaches.", ["topiramate decreases headache"]),
      ("Topiramate shows how often you are wrong.", []),
      (
        "Codeine is converted to morphine in the liver.", ["codeine increases morphine"]
      ),
      ("The barn was converted to a clinic.", []),
    ])
  func conversions(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Precautions",
    arguments: [
      (
        "# Kava\nStop taking it two weeks before surgery.",
        ["kava contraindicated_in surgery"]
      ),
      (
        "# Kava\nIt can be used while breastfeeding.",
        ["kava has_safety_profile favourable [population: breastfeeding]"]
      ),
      (
        "# Kava\nMost side effects go away on their own.",
        ["kava has_safety_profile favourable"]
      ),
      ("# Kava\nWe stopped for lunch before surgery hours.", []),
    ])
  func precautions(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What goes with what",
    arguments: [
      (
        "# Ketamine\nIf you take lithium, ketamine can cause tremor.",
        ["ketamine causes tremor", "ketamine interacts_with lithium"]
      ),
      (
        "# Ketamine\nMixing with alcohol is dangerous.",
        ["ketamine interacts_with alcohol"]
      ),
      (
        "Warfarin may have a stronger effect while you are on doxycycline.",
        ["warfarin interacts_with doxycycline ?"]
      ),
    ])
  func combinations(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Lines of a log",
    arguments: [
      (
        "# Berberine\nCramping and constipation by day three.",
        ["berberine causes constipation", "berberine causes cramping"]
      ),
      (
        "# Berberine\nFasting glucose down from 112 to 104.",
        ["berberine decreases fasting glucose"]
      ),
      ("# Berberine\nLunch by day three.", []),
    ])
  func logs(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Persons as items, and how common the items are",
    arguments: [
      (
        "# Glipizide\n# Who should not take it?\n- Anyone with ketoacidosis\n- Women who are pregnant",
        [
          "glipizide contraindicated_in ketoacidosis", "glipizide contraindicated_in pregnancy",
        ]
      ),
      (
        "# Glipizide\nLess common:\n- rash\n- dizziness",
        ["glipizide causes dizziness", "glipizide causes rash"]
      ),
      ("# Glipizide\nIngredients:\n- rash\n- dizziness", []),
    ])
  func items(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected.sorted())
  }

  @Test(
    "A myth is not asserted",
    arguments: [("Myth: Zinc cures the common cold.", 0), ("Fact: Zinc cures colds.", 1)])
  func myths(text: String, count: Int) {
    #expect(Reading.claims(text).count == count)
  }

  @Test(
    "A name that no list has is the topic where the text says that it is a drug",
    arguments: [
      "Regulators cleared zanterimod, the first medicine for gout. Nausea was the main side effect.",
      "A pill called zanterimod was tested. The main side effect was nausea.",
    ])
  func unlistedNames(text: String) {
    #expect(Reading.claims(text).contains("zanterimod causes nausea"))
  }

  @Test(
    "Treatments on the page of a disease",
    arguments: [
      ("# Gout\nSurgery may be an option for some people.", ["surgery treats gout ?"]),
      ("# Gout\nColchicine is used if ibuprofen fails.", ["colchicine treats gout"]),
      ("# Gout\nParking may be an option for some people.", []),
    ])
  func options(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Trials that found it wanting, and data that hint",
    arguments: [
      (
        "# Kava\nClinical trials in insomnia found it ineffective.",
        ["not kava treats insomnia"]
      ),
      ("# Kava\nThe postman found it late.", []),
    ])
  func verdicts(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Joint use, cases and shares",
    arguments: [
      (
        "# Avanafil\nIts use with riociguat is contraindicated.",
        ["avanafil interacts_with riociguat"]
      ),
      ("# Avanafil\nInteractions with lithium are mild.", ["avanafil interacts_with lithium"]),
      (
        "# Avanafil\nRare cases of hearing loss have led to label warnings.",
        ["avanafil causes hearing loss"]
      ),
      (
        "# Avanafil\nMen with asthma are advised against using it.",
        ["avanafil contraindicated_in asthma"]
      ),
      ("# Avanafil\nIts use with water is common.", []),
    ])
  func jointUse(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("Examples of a kind of drugs are partners of an interaction")
  func partners() {
    let claims = Reading.claims(
      "Kava may interact with drugs that lower blood pressure, such as lisinopril.")
    #expect(claims.contains("kava interacts_with lisinopril ?"))
    #expect(claims.contains("lisinopril decreases blood pressure"))
  }
}
