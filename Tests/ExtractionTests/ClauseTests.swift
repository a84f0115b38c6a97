import Testing

@Suite("Clauses state claims")
struct ClauseTests {
  @Test(
    "Verbs, in the active and the passive",
    arguments: [
      (
        "Magnesium reduces blood pressure, improves sleep and supports muscle function.",
        [
          "magnesium decreases blood pressure", "magnesium increases muscle function",
          "magnesium increases sleep",
        ]
      ),
      ("Blood pressure is lowered by magnesium.", ["magnesium decreases blood pressure"]),
      (
        "Metformin is used to treat type 2 diabetes and polycystic ovary syndrome.",
        ["metformin treats polycystic ovary syndrome", "metformin treats type 2 diabetes"]
      ),
      ("Patients with asthma may benefit from magnesium.", ["magnesium treats asthma ?"]),
      (
        "Caffeine, which blocks adenosine receptors, improves alertness.",
        ["caffeine decreases adenosine receptor", "caffeine increases alertness"]
      ),
      (
        "By blocking histamine receptors, cetirizine relieves itching.",
        ["cetirizine decreases histamine receptor", "cetirizine treats itching"]
      ),
    ])
  func verbs(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "An enumeration makes a claim an item",
    arguments: [
      (
        "Ginger can help with nausea, vomiting and motion sickness.",
        [
          "ginger treats motion sickness ?", "ginger treats nausea ?", "ginger treats vomiting ?",
        ]
      ),
      (
        "Iron supplements may cause constipation, nausea and stomach pain.",
        ["iron causes constipation ?", "iron causes nausea ?", "iron causes stomach pain ?"]
      ),
      (
        "Magnesium is prescribed for conditions such as migraine and asthma.",
        ["magnesium treats asthma", "magnesium treats migraine"]
      ),
    ])
  func enumerations(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Nouns and adjectives state claims too",
    arguments: [
      ("Statins lower the risk of stroke.", ["statin decreases_risk_of stroke"]),
      (
        "Ibuprofen is associated with a higher risk of heart attack.",
        ["ibuprofen increases_risk_of heart attack"]
      ),
      (
        "Magnesium leads to a reduction in blood pressure.",
        ["magnesium decreases blood pressure"]
      ),
      ("Ginger is effective for nausea.", ["ginger treats nausea"]),
      ("Curcumin has anti-inflammatory effects.", ["curcumin decreases inflammation"]),
      (
        "People who take statins are less likely to have a stroke.",
        ["statin decreases_risk_of stroke"]
      ),
    ])
  func nounsAndAdjectives(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Questions, conditions and purposes state nothing",
    arguments: [
      "Does magnesium reduce blood pressure?", "If magnesium reduces pain, it will be popular.",
      "Ask your doctor whether ginger relieves nausea.",
    ])
  func unasserted(text: String) {
    #expect(Reading.claims(text).isEmpty)
  }

  @Test("The passage is the smallest clause that states the claim")
  func passages() throws {
    let text = "Ginger is a root. It is cheap, and ginger relieves nausea in many people."
    let result = Reading.result(text)
    let assertion = try #require(result.assertions.first { $0.claim.predicate == .treats })
    #expect(Reading.document(text).string(assertion.passage) == "ginger relieves nausea")
  }
}
