import Testing

@Suite("Sections, lists and lead-ins")
struct SectionTests {
  @Test(
    "Items under a heading are what the heading says of the topic",
    arguments: [
      (
        "# Orlistat\nOrlistat is a capsule.\n# Side effects\n- oily stools\n- stomach pain",
        ["orlistat causes oily stool", "orlistat causes stomach pain"]
      ),
      (
        "# Orlistat\nOrlistat is a capsule.\n# Contraindications\n- Pregnancy/nursing\n- gallstones",
        ["orlistat contraindicated_in gallstone", "orlistat contraindicated_in pregnancy"]
      ),
      (
        "# Risk factors for gout\n- obesity\n- taking diuretics",
        ["diuretic increases_risk_of gout", "obesity increases_risk_of gout"]
      ),
    ])
  func headings(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Items that are sentences or benefits, or that nothing works for",
    arguments: [
      (
        "# Bosentan\n# Do not take it if\n- you're pregnant\n- you have severe liver disease",
        ["bosentan contraindicated_in liver disease", "bosentan contraindicated_in pregnancy"]
      ),
      (
        "# Taurine\n# Benefits at a glance\n- Reduced inflammation\n- Better flexibility",
        ["taurine decreases inflammation", "taurine increases flexibility"]
      ),
      (
        "# Kefir\n# Possibly ineffective for\n- Cystic fibrosis",
        ["not kefir treats cystic fibrosis"]
      ),
      (
        "# Gout\nThe following raise your chance of gout:\n- Being obese\n- Using diuretics",
        ["diuretic increases_risk_of gout", "obesity increases_risk_of gout"]
      ),
      (
        "# Taurine\nThe supplement may:\n- reduce pain\n- improve sleep",
        ["taurine decreases pain ?", "taurine increases sleep ?"]
      ),
    ])
  func itemKinds(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("Lines without a marker behind a lead-in are its items")
  func plainLines() {
    #expect(
      Reading.claims("# Bosentan\nCommon side effects may include:\nheadache, fever;\nanemia.\n")
        == ["bosentan causes anemia ?", "bosentan causes fever ?", "bosentan causes headache ?"])
    #expect(
      Reading.claims(
        "# Bosentan\nCommon side effects may include:\n\nTell your doctor.\n\nheadache\n")
        == [])
  }

  @Test(
    "A lead-in says what its items are",
    arguments: [
      (
        "You should not take naproxen if you:\n- have kidney disease\n- are pregnant",
        ["naproxen contraindicated_in kidney disease", "naproxen contraindicated_in pregnancy"]
      ),
      (
        "Doctors prescribe colchicine for:\n- gout\n- pericarditis",
        ["colchicine treats gout", "colchicine treats pericarditis"]
      ),
      (
        "Some drugs may interact with lithium. These include:\n- ibuprofen\n- diuretics",
        [
          "diuretic interacts_with lithium ?", "drug interacts_with lithium ?",
          "ibuprofen interacts_with lithium ?",
        ]
      ),
    ])
  func leadIns(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Words before a colon say what stands behind it",
    arguments: [
      (
        "# Zinc\n- **Interactions:** penicillamine, tetracycline",
        ["zinc interacts_with penicillamine", "zinc interacts_with tetracycline"]
      ),
      ("# Zinc\n- Common side effects: nausea", ["zinc causes nausea"]),
    ])
  func labels(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Headings that ask for a doctor, and labels that sentences explain, make no claims",
    arguments: [
      "# Zinc\nTell your doctor if you have:\n- asthma\n- kidney disease",
      "# Treatments for gout\n- Massage. Some people enjoy it.",
    ])
  func silence(text: String) {
    #expect(Reading.claims(text) == [])
  }

  @Test(
    "A page about a disease names its treatments without naming it",
    arguments: [
      (
        "# Anemia\nTreatments may include iron supplements and surgery.",
        ["iron treats anemia ?", "surgery treats anemia ?"]
      ),
      ("# Anemia\nIn some cases, surgery may be advised.", ["surgery treats anemia ?"]),
      (
        "If you have an ulcer, your doctor may prescribe antibiotics.",
        ["antibiotic treats ulcer ?"]
      ),
      ("Severe asthma may require corticosteroids.", ["corticosteroid treats asthma ?"]),
      ("# Anemia\nIf that fails, surgery may be advised.", []),
    ])
  func treatments(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Symptoms are what the disease brings on",
    arguments: [
      (
        "Symptoms of gastritis include nausea and bloating.",
        ["gastritis causes bloating", "gastritis causes nausea"]
      ),
      (
        "# Nortriptyline\n# Side effects\nCall a doctor if you get chest pain.",
        ["nortriptyline causes chest pain ?"]
      ),
      (
        "Side effects of nortriptyline include nausea, feeling tired and swollen ankles.",
        [
          "nortriptyline causes feeling tired", "nortriptyline causes nausea",
          "nortriptyline causes swollen ankle",
        ]
      ),
    ])
  func symptoms(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }
}
