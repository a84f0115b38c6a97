import Testing

@Suite("Claims in the words of shops, clinics and the news")
struct WordingTests {
  @Test(
    "What an amount does, its substance does",
    arguments: [
      (
        "# Lavender\n80 mg daily improved sleep quality.",
        ["lavender increases sleep quality"]
      ),
      ("# Psyllium\n10 g a day reduced cholesterol.", ["psyllium decreases cholesterol"]),
      ("Psyllium comes as 10 mg coated tablets.", []),
    ])
  func amounts(text: String, expected: [String]) {
    #expect(Reading.claims(text).filter { !$0.contains("has_dose") } == expected.sorted())
  }

  @Test(
    "What is sent up or down",
    arguments: [
      ("Glipizide can send blood sugar too low.", ["glipizide decreases blood sugar"]),
      ("Losartan pushes potassium dangerously high.", ["losartan increases potassium"]),
      ("She sent the potassium back.", []),
    ])
  func pushes(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected.sorted())
  }

  @Test(
    "One thing while another, and what is done to no avail",
    arguments: [
      (
        "Lamotrigine blocks sodium channels while increasing GABA.",
        ["lamotrigine decreases sodium channel", "lamotrigine increases GABA"]
      ),
      ("Donepezil does nothing to stop dementia.", ["not donepezil prevents dementia"]),
      ("Riboflavin is less likely to cause nausea.", ["riboflavin decreases_risk_of nausea"]),
    ])
  func whileAndNothing(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected.sorted())
  }

  @Test(
    "Trials that found nothing",
    arguments: [
      (
        "Kava was tested. A trial in insomnia found no benefit over placebo.",
        ["not kava treats insomnia"]
      ),
      ("Kava was tested. The trial found no tablets.", []),
    ])
  func nothingFound(text: String, expected: [String]) {
    #expect(Reading.claims(text).filter { !$0.contains("evidence") } == expected)
  }

  @Test(
    "What persons turn to and take",
    arguments: [
      ("Doctors often turn to propranolol for migraine.", ["propranolol treats migraine"]),
      ("Some women with endometriosis take ibuprofen.", ["ibuprofen treats endometriosis"]),
      ("People with asthma took 10 mg of melatonin.", []),
      ("Patients turn to page 4 for details.", []),
    ])
  func reliance(text: String, expected: [String]) {
    #expect(Reading.claims(text).filter { !$0.contains("has_dose") } == expected.sorted())
  }

  @Test(
    "Approval won, and declined",
    arguments: [
      (
        "Lecanemab won full approval last summer for dementia.",
        ["lecanemab approved_for dementia"]
      ),
      ("The FDA declined to approve lecanemab.", ["not lecanemab approved_for"]),
      ("The FDA rejected an application for lecanemab.", ["not lecanemab approved_for"]),
      ("He declined to take lecanemab.", []),
    ])
  func approvals(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected.sorted())
  }

  @Test(
    "How many have a disease",
    arguments: [
      (
        "An estimated 6.7 million Americans are living with dementia.",
        ["dementia has_value 6.7 million Americans"]
      ),
      ("About 6.7 million Americans voted.", []),
    ])
  func prevalence(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected.sorted())
  }

  @Test(
    "When it works, and how long it stays",
    arguments: [
      ("Full results of minoxidil can take six months.", ["minoxidil has_onset six months"]),
      ("Caffeine leaves the body in about ten hours.", ["caffeine has_duration about ten hours"]),
      ("Remifentanil is cleared within an hour.", ["remifentanil has_duration an hour"]),
      ("Caffeine. Reading time: 6 minutes", []),
    ])
  func times(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected.sorted())
  }

  @Test(
    "Who is not to take it",
    arguments: [
      (
        "Codeine is not usually given to children under 12.",
        ["codeine contraindicated_in child under 12"]
      ),
      (
        "# Codeine\nDo not take codeine if you:\n- are pregnant or breastfeeding\n- have asthma",
        [
          "codeine contraindicated_in pregnancy", "codeine contraindicated_in breastfeeding",
          "codeine contraindicated_in asthma",
        ]
      ),
      (
        "# Codeine\nYou are not a candidate if you have asthma.",
        ["codeine contraindicated_in asthma"]
      ),
      ("# Codeine\nYou are not a customer if you have asthma.", []),
    ])
  func unfit(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected.sorted())
  }

  @Test(
    "Side effects told in passing",
    arguments: [
      (
        "# Kava\nHeadache is occasionally reported.",
        ["kava causes headache"]
      ),
      (
        "# Kava\nCommon side effects are headache and nausea. Others include dizziness.",
        ["kava causes headache", "kava causes nausea", "kava causes dizziness"]
      ),
      ("# Kava\nHeadaches are occasionally treated.", []),
    ])
  func sideEffects(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected.sorted())
  }

  @Test(
    "Changes that persons report",
    arguments: [
      (
        "Patients on ketamine reported a small improvement in quality of life.",
        ["ketamine increases quality of life"]
      ),
      ("Patients on ketamine reported deeper sleep.", ["ketamine increases deeper sleep"]),
      ("Patients on ketamine reported to the desk.", []),
    ])
  func reportedChanges(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected.sorted())
  }

  @Test(
    "What a heading says of cells and of items that are sentences",
    arguments: [
      (
        "# Losartan\n# Do not mix with\n- Lithium can build up.",
        ["losartan interacts_with lithium"]
      ),
      ("# Losartan\n# History\n- Lithium can build up.", []),
      (
        "# Ketamine\n# What to expect\nMonth 1: deeper sleep, more energy",
        ["ketamine increases deeper sleep", "ketamine increases energy"]
      ),
      ("# Ketamine\n# What to expect\nRoom 1: a bed, a chair", []),
    ])
  func headings(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected.sorted())
  }

  @Test(
    "Uses that are off-label or not advised, and risks of taking two things",
    arguments: [
      (
        "# Ketamine\nUsing it for migraine is off-label.",
        ["not ketamine approved_for migraine"]
      ),
      (
        "# Ketamine\nUse with lithium is not recommended.",
        ["ketamine interacts_with lithium"]
      ),
      (
        "# Ketamine\nThe risk of dehydration is higher when it is taken alongside sertraline.",
        ["ketamine interacts_with sertraline"]
      ),
      (
        "# Ketamine\nWe don't treat anyone with psychosis.",
        ["ketamine contraindicated_in psychosis"]
      ),
      ("# Ketamine\nThe label is off-white.", []),
    ])
  func restrictions(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "An enzyme that is named before what it is",
    arguments: [
      (
        "Vericiguat stimulates soluble guanylate cyclase, an enzyme that relaxes blood vessels.",
        [
          "soluble guanylate cyclase affects blood vessel",
          "vericiguat increases soluble guanylate cyclase",
        ]
      )
    ])
  func appositions(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected.sorted())
  }

  @Test("Somebody's own hormone in a heading is not what follows is about")
  func ownHormone() {
    let claims = Reading.claims(
      "# Tesamorelin\n# Wake up your own growth hormone\nThe usual dose is 2 mg.")
    #expect(claims == ["standard-dose tesamorelin has_dose 2.0..2.0 mg"])
  }

  @Test(
    "Trials that were run",
    arguments: [
      (
        "# Riboflavin\nTrials in migraine have been conducted with mixed results.",
        ["riboflavin needs_evidence migraine"]
      ),
      ("# Riboflavin\nTours of the plant have been conducted.", []),
    ])
  func conducted(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }
}
