import Testing

@Suite("Concerns, overdoses and unknown safety in more words")
struct ConcernTests {
  @Test(
    "Harms",
    arguments: [
      (
        "# Zopiclone\nMemory loss is a concern with zopiclone.",
        ["zopiclone causes memory loss"]
      ),
      ("# Zopiclone\nCost is a concern with zopiclone.", []),
      (
        "# Zopiclone\nThe most serious risk is bleeding in the brain.",
        ["zopiclone causes bleeding"]
      ),
      (
        "# Surgery\nRisks of surgery include infection and blood clots.",
        ["surgery causes blood clot", "surgery causes infection"]
      ),
      (
        "# Zopiclone\nSide effects include blistering of the skin, rash and headache.",
        [
          "zopiclone causes blistering of skin", "zopiclone causes headache",
          "zopiclone causes rash",
        ]
      ),
      (
        "# Zopiclone\nRare: swelling of the legs with pain, hives, fever.",
        [
          "zopiclone causes fever", "zopiclone causes hives",
          "zopiclone causes swelling of the leg",
        ]
      ),
      (
        "# Timolol\nTimolol may cause stinging, burning, and redness.",
        ["timolol causes burning ?", "timolol causes redness ?", "timolol causes stinging ?"]
      ),
      ("# Timolol\nPatients with risk factors such as glaucoma were enrolled.", []),
      (
        "# Timolol\nThe risk of asthma increases with timolol.",
        ["timolol increases_risk_of asthma"]
      ),
      (
        "# Zopiclone\nThe effects of zopiclone can include confusion and dizziness.",
        ["zopiclone causes confusion", "zopiclone causes dizziness"]
      ),
      (
        "# Zopiclone\nYou may feel dizzy or sleepy.",
        ["zopiclone causes dizziness ?", "zopiclone causes drowsiness ?"]
      ),
      (
        "# Zopiclone\nSerious liver problems have occurred.",
        ["zopiclone causes liver problem"]
      ),
      (
        "# Zopiclone\nWith long-term use the risk of dementia goes up.",
        ["zopiclone increases_risk_of dementia"]
      ),
    ])
  func harms(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What is not known",
    arguments: [
      (
        "# Zopiclone\nSafety during pregnancy and breastfeeding is unknown.",
        ["zopiclone needs_evidence breastfeeding", "zopiclone needs_evidence pregnancy"]
      ),
      (
        "# Zopiclone\nNo trials have been done in children.",
        ["not zopiclone has_evidence children"]
      ),
      (
        "# Zopiclone\nMost of the evidence comes from animal studies.", ["zopiclone needs_evidence"]
      ),
      (
        "# Zopiclone\nLittle is known about whether it is safe in pregnancy.",
        ["zopiclone needs_evidence pregnancy"]
      ),
      (
        "# Zopiclone\nA review found insufficient evidence that zopiclone relieves pain, which gets no better.",
        []
      ),
    ])
  func unknowns(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("Uses that a label says are approved, and products that were banned")
  func permissions() {
    #expect(
      Reading.claims("# Zopiclone\nFDA-approved uses: insomnia and anxiety.")
        == ["zopiclone approved_for anxiety", "zopiclone approved_for insomnia"])
    #expect(
      Reading.claims("# Ephedra\nProducts containing ephedra were banned in 2004.")
        == ["not ephedra approved_for"])
    #expect(
      Reading.claims("No medicine, including zopiclone, is approved for tinnitus.")
        .allSatisfy { $0.hasPrefix("not ") })
  }

  @Test("The second of two changes is a verb")
  func changes() {
    #expect(
      Reading.claims("# Albuterol\nAlbuterol can raise blood sugar and lower potassium.")
        == ["albuterol decreases potassium", "albuterol increases blood sugar"])
  }
}
