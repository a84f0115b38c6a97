import Testing

@Suite("Lists of effects in running text")
struct EnumerationTests {
  @Test(
    "Items of more than one phrase do not end a list",
    arguments: [
      (
        "# Etodolac\nIt can cause mouth ulcers, swelling of the ankles, anemia and easy bruising.",
        [
          "etodolac causes anemia", "etodolac causes easy bruising", "etodolac causes mouth ulcer",
          "etodolac causes swelling of the ankle",
        ]
      ),
      (
        "# Etodolac\nIt may cause redness at the injection site, dizziness or fatigue.",
        [
          "etodolac causes dizziness ?", "etodolac causes fatigue ?", "etodolac causes redness ?",
        ]
      ),
      (
        "# Etodolac\nIt helps with pain in the hands, wrists and feet.",
        ["etodolac treats pain"]
      ),
      (
        "# Etodolac\nIt may cause loss of hair and problems with memory.",
        ["etodolac causes hair loss ?", "etodolac causes memory loss ?"]
      ),
      (
        "# Etodolac\nSide effects: nausea, dizziness; rash; headache.",
        [
          "etodolac causes dizziness", "etodolac causes headache", "etodolac causes nausea",
          "etodolac causes rash",
        ]
      ),
    ])
  func items(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Two names of one thing side by side are both said, once each",
    arguments: [
      (
        "# Etodolac\nIt may cause an upset stomach, nausea, and abdominal pain.",
        [
          "etodolac causes abdominal pain ?", "etodolac causes nausea ?",
          "etodolac causes upset stomach ?",
        ]
      )
    ])
  func synonyms(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Words between a verb and what it acts on",
    arguments: [
      ("# Etodolac\nEtodolac is used for mild to moderate pain.", ["etodolac treats pain"]),
      (
        "# Ivabradine\nIvabradine is used to treat chronic (long-term) angina.",
        ["ivabradine treats angina"]
      ),
      (
        "# Neem\nNeem has been used in traditional medicine for eczema and malaria.",
        ["neem treats eczema", "neem treats malaria"]
      ),
      (
        "# Albuterol\nAlbuterol is indicated for the prevention of malaria.",
        ["albuterol prevents malaria"]
      ),
      (
        "# Topiramate\nDoctors also prescribe it off-label for migraine and obesity.",
        ["topiramate treats migraine", "topiramate treats obesity"]
      ),
    ])
  func between(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Lists as subjects",
    arguments: [
      (
        "# Gout\nStress, surgery, smoking and certain drugs, including aspirin, can trigger gout.",
        4
      )
    ])
  func subjects(text: String, count: Int) {
    #expect(Reading.claims(text).filter { $0.contains("causes gout") }.count >= count)
  }
}
