import Testing

@Suite("Safety and risk")
struct SafetyTests {
  @Test(
    "Side effects are read in the words they come in",
    arguments: [
      (
        "# Quetiapine\nQuetiapine can make you feel drowsy and tired.",
        ["quetiapine causes drowsiness", "quetiapine causes fatigue"]
      ),
      (
        "# Iron\nCommon side effects of iron include nausea. The most serious is constipation.",
        ["iron causes constipation", "iron causes nausea"]
      ),
      (
        "# Lithium\nTremor occurred in 20% of patients taking lithium.",
        ["lithium causes tremor", "tremor has_value 20% [substance: lithium]"]
      ),
      ("# Lithium\nThere have been reports of hepatitis.", ["lithium causes hepatitis"]),
      ("# Lithium\nNo adverse events were recorded.", ["not lithium causes adverse event"]),
      (
        "# Lithium\nThe drug carries a boxed warning.",
        ["lithium has_safety_profile unfavourable"]
      ),
      ("Caffeine makes anxiety worse.", ["caffeine worsens anxiety"]),
    ])
  func sideEffects(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Praise and blame of safety",
    arguments: [
      ("Glycine appears safe.", ["glycine has_safety_profile favourable"]),
      ("Doses of glycine were poorly tolerated.", ["glycine has_safety_profile unfavourable"]),
      (
        "Glycine is safer than caffeine.",
        ["glycine has_safety_profile favourable [comparator: caffeine]"]
      ),
      ("Glycine isn't risk-free.", ["glycine has_safety_profile unfavourable"]),
      ("Glycine caused fewer side effects.", ["glycine has_safety_profile favourable"]),
    ])
  func profiles(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Safety of those who are so",
    arguments: [
      ("while breastfeeding", "breastfeeding"), ("when you are pregnant", "pregnant"),
      ("if you are asleep", "asleep"),
    ])
  func states(words: String, state: String) {
    #expect(
      Reading.claims("Glycine is not safe \(words).")
        == ["glycine has_safety_profile unfavourable [population: \(state)]"])
  }

  @Test("How it is taken says nothing of people")
  func manners() {
    #expect(
      Reading.claims("Glycine is safe when taken with food.")
        == ["glycine has_safety_profile favourable"])
  }

  @Test(
    "For whom something is not",
    arguments: [
      (
        "People with asthma should steer clear of aspirin.",
        ["aspirin contraindicated_in asthma"]
      ),
      (
        "Do not take aspirin if you have gout or are pregnant.",
        ["aspirin contraindicated_in gout", "aspirin contraindicated_in pregnancy"]
      ),
      ("Aspirin isn't suitable for people with gout.", ["aspirin contraindicated_in gout"]),
      ("We do not recommend aspirin in pregnancy.", ["aspirin contraindicated_in pregnancy"]),
      ("Women who are pregnant should avoid aspirin.", ["aspirin contraindicated_in pregnancy"]),
      ("Aspirin is off limits for people with gout.", ["aspirin contraindicated_in gout"]),
    ])
  func contraindications(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What does not go together",
    arguments: [
      ("Aspirin should not be combined with warfarin.", ["aspirin interacts_with warfarin"]),
      (
        "Metformin may cause drowsiness when taken with alcohol.",
        [
          "metformin causes drowsiness [substance: alcohol] ?",
          "metformin interacts_with alcohol ?",
        ]
      ),
      ("Zinc may affect how warfarin works.", ["zinc interacts_with warfarin ?"]),
    ])
  func interactions(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Risk in other words",
    arguments: [
      (
        "People with diabetes are twice as likely to develop gum disease.",
        ["diabetes increases_risk_of gum disease"]
      ),
      ("The risk of stroke rises with obesity.", ["obesity increases_risk_of stroke"]),
      ("The odds of asthma were lower in people who took zinc.", ["zinc decreases_risk_of asthma"]),
      ("Obesity is a risk factor for asthma.", ["obesity increases_risk_of asthma"]),
      (
        "Risk factors for stroke include obesity and diabetes.",
        ["diabetes increases_risk_of stroke", "obesity increases_risk_of stroke"]
      ),
      ("Dehydration puts you at risk of gout.", ["dehydration increases_risk_of gout"]),
      ("Zinc lowers the risk of developing asthma.", ["zinc decreases_risk_of asthma"]),
      (
        "Headaches were no more common with zinc than with placebo.",
        ["not zinc increases_risk_of headache"]
      ),
    ])
  func risks(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Advice to ask, and whom a trial took, state nothing",
    arguments: [
      "Talk to your doctor before taking aspirin if you have gout.",
      "Ask your doctor whether aspirin is safe.",
      "Many people avoid aspirin.",
      "The trial took women at risk of osteoporosis.",
      "Zinc works best when taken with food.",
    ])
  func nothing(text: String) {
    #expect(Reading.claims(text) == [])
  }

  @Test(
    "No adverse effects on one thing are not none at all, and a warning of a risk does not lower it"
  )
  func effectsOnSomething() {
    let claims = Reading.claims("Zinc caused no adverse effects on fertility.")
    #expect(!claims.contains { $0.contains("causes adverse effect") }, "\(claims)")
    let warned = Reading.claims(
      "All patients on statins should be advised of the risk of myopathy.")
    #expect(!warned.contains { $0.contains("decreases_risk_of") }, "\(warned)")
    #expect(Reading.claims("No other statin caused myopathy.").isEmpty)
  }
}
