import Testing

@Suite("Side effects told of where such are spoken of, and whom care is for")
struct ToldEffectTests {
  @Test(
    "A list that is said to be rare, to happen or to pass",
    arguments: [
      (
        "# Doxazosin\nDoxazosin can cause dizziness. Nausea, fatigue and nasal congestion are less common.",
        ["dizziness", "fatigue", "nasal congestion", "nausea"]
      ),
      (
        "# Doxazosin\nDoxazosin is well tolerated. Headache and blurred vision may happen.",
        ["blurred vision", "headache"]
      ),
      (
        "# Doxazosin\nDoxazosin can cause dizziness. Nausea and heartburn tend to fade within days.",
        ["dizziness", "heartburn", "nausea"]
      ),
      (
        "# Doxazosin\nDoxazosin can cause dizziness. Depression is common in people with diabetes.",
        ["dizziness"]
      ),
      ("# Doxazosin\nHeart failure and diabetes are common.", []),
      (
        "# Doxazosin\nDoxazosin lowers blood pressure. High blood pressure is common.",
        []
      ),
    ])
  func told(text: String, expected: [String]) {
    #expect(effects(text) == expected)
  }

  @Test(
    "A list behind a colon or before what is said of it",
    arguments: [
      (
        "# Doxazosin\nThe complaints were mild: headache, fatigue and nausea.",
        ["fatigue", "headache", "nausea"]
      ),
      (
        "# Doxazosin\nDoxazosin is well tolerated. Bloating and heartburn in the first days, these ease off.",
        ["bloating", "heartburn"]
      ),
      (
        "# Doxazosin\nSide effects?\nHeadache and drowsiness, they usually pass.",
        ["drowsiness", "headache"]
      ),
      (
        "# Doxazosin\nTrouble comes of too much: fainting, nausea and tremor.",
        ["fainting", "nausea", "tremor"]
      ),
      ("# Doxazosin\nThe doctors were mild: gout and asthma came later.", []),
    ])
  func listed(text: String, expected: [String]) {
    #expect(effects(text) == expected)
  }

  @Test(
    "What people do on it",
    arguments: [
      ("# Adapalene\nAdapalene can cause redness. Nearly everyone coughs.", ["cough", "redness"]),
      ("# Modafinil\nLate doses of modafinil keep some people awake.", ["insomnia"]),
      ("# Adapalene\nAdapalene is a retinoid. Nearly everyone peels oranges.", []),
      ("# Tramadol\nTramadol made me vomit.", ["vomiting"]),
      ("# Adapalene\nIt gave her the odd headache.", ["headache"]),
    ])
  func done(text: String, expected: [String]) {
    #expect(effects(text) == expected)
  }

  @Test(
    "Whom it is not for, in words that forbid nothing",
    arguments: [
      (
        "# Senna\nSenna is no good for people with Crohn's disease.",
        ["senna contraindicated_in crohn disease"]
      ),
      (
        "# Senna\nSenna is a poor choice for people with kidney disease.",
        ["senna contraindicated_in kidney disease"]
      ),
      (
        "# Senna\nPeople with gastritis often can't tolerate it.",
        ["senna contraindicated_in gastritis"]
      ),
      (
        "# Senna\nThe label bars use with digoxin and in patients with appendicitis.",
        [
          "senna contraindicated_in appendicitis", "senna interacts_with digoxin",
        ]
      ),
      (
        "# Senna\nIf you've had kidney stones, give it a miss.",
        ["senna contraindicated_in kidney stone"]
      ),
      ("# Senna\nI'd skip it if you've had gout.", ["senna contraindicated_in gout"]),
      (
        "# Senna\nDoctors avoid it in people with epilepsy.",
        ["senna contraindicated_in epilepsy"]
      ),
      ("# Senna\nPeople with gout do badly on it.", ["senna contraindicated_in gout"]),
      ("# Senna\nSenna is a good choice for people with constipation.", []),
      ("# Senna\nSenna is a poor choice for pain.", []),
    ])
  func barred(text: String, expected: [String]) {
    #expect(restrictions(text) == expected)
  }

  @Test(
    "Medicines that call for care",
    arguments: [
      (
        "# Ginkgo\nAnyone on warfarin or aspirin ought to tread carefully.",
        ["ginkgo biloba interacts_with aspirin", "ginkgo biloba interacts_with warfarin"]
      ),
      (
        "# Ginkgo\nTell your doctor if you take warfarin or ibuprofen.",
        ["ginkgo biloba interacts_with ibuprofen", "ginkgo biloba interacts_with warfarin"]
      ),
      ("# Ginkgo\nWarfarin: leave 4 hours.", ["ginkgo biloba interacts_with warfarin"]),
      (
        "# Ginkgo\nThose on aspirin or warfarin need to watch for bruises.",
        ["ginkgo biloba interacts_with aspirin", "ginkgo biloba interacts_with warfarin"]
      ),
      (
        "# Ginkgo\nWith warfarin, the dose should be halved.",
        ["ginkgo biloba interacts_with warfarin"]
      ),
      ("# Ginkgo\nAnyone on warfarin has regular blood tests.", []),
      ("# Ginkgo\nTell your doctor if you take ginkgo.", []),
    ])
  func watched(text: String, expected: [String]) {
    #expect(restrictions(text) == expected)
  }

  @Test(
    "What is seen more or less often",
    arguments: [
      (
        "# Doxazosin\nFractures were seen more often with doxazosin.",
        ["doxazosin increases_risk_of fracture"]
      ),
      (
        "# Doxazosin\nHeadaches were fewer with the drug.", ["doxazosin decreases_risk_of headache"]
      ),
      ("# Doxazosin\nDoctors were fewer with the years.", []),
    ])
  func seen(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Whom a nutrient is lacking in",
    arguments: [
      (
        "# Magnesium\nSome groups are more likely to have low levels: people with gout, people who have had weight-loss surgery, and vegetarians.",
        [
          "gout increases_risk_of magnesium deficiency",
          "vegetarian increases_risk_of magnesium deficiency",
          "weight loss surgery increases_risk_of magnesium deficiency",
        ]
      ),
      (
        "# Magnesium\nSome groups sell two kinds: one for people with gout, and one for runners.",
        []
      ),
    ])
  func groups(text: String, expected: [String]) {
    #expect(Reading.claims(text).map { $0.lowercased() } == expected)
  }

  @Test(
    "Who told what somebody went through",
    arguments: [
      ("# Sermorelin\n\"My knees stopped aching,\" says Dana.", "Dana"),
      (
        "# Sermorelin\nAnother member, Marcus, told us he lost 11 pounds.",
        "Another member, Marcus, told"
      ),
    ])
  func speakers(text: String, authority: String) {
    let found = Reading.result(text).assertions.flatMap(\.citations)
    #expect(found.contains { $0.kind == .anecdote && $0.authority == authority })
  }

  @Test(
    "Quantifiers behind what they count, and parts of the body that share a disease",
    arguments: [
      (
        "# Ginkgo\nSmoking, alcohol and stress all raise blood pressure.",
        [
          "alcohol increases blood pressure", "smoking increases blood pressure",
          "stress increases blood pressure",
        ]
      ),
      (
        "Smoking raises the risk of lung, bladder and breast cancer.",
        [
          "smoking increases_risk_of bladder cancer", "smoking increases_risk_of breast cancer",
          "smoking increases_risk_of lung cancer",
        ]
      ),
    ])
  func shared(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  private func effects(_ text: String) -> [String] {
    Reading.claims(text).compactMap { claim in
      let parts = claim.split(separator: " causes ")
      return parts.count == 2 ? String(parts[1]).replacing(" ?", with: "") : nil
    }.sorted()
  }

  private func restrictions(_ text: String) -> [String] {
    Reading.claims(text).filter {
      $0.contains(" contraindicated_in ") || $0.contains(" interacts_with ")
    }.map { $0.replacing(" ?", with: "").lowercased() }.sorted()
  }
}
