import Testing

@Suite("Cautions, interactions that are noted, and what is refuted")
struct CautionTests {
  @Test(
    "With caution, in the words of labels and encyclopedias",
    arguments: [
      (
        "# Bumetanide\nPeople over 65 and those with a history of gout should use bumetanide with caution.",
        "bumetanide contraindicated_in gout"
      ),
      (
        "# Bumetanide\nCaution should be exercised when giving the drug to patients with diabetes.",
        "bumetanide contraindicated_in diabetes"
      ),
      (
        "# Bumetanide\nUse with caution in patients with kidney disease.",
        "bumetanide contraindicated_in kidney disease"
      ),
      (
        "# Bumetanide\nPeople with asthma should use caution when taking bumetanide.",
        "bumetanide contraindicated_in asthma"
      ),
      (
        "# Bumetanide\nUse during breastfeeding is not recommended.",
        "bumetanide contraindicated_in breastfeeding"
      ),
      (
        "# Bumetanide\nIts use in pregnancy should be avoided.",
        "bumetanide contraindicated_in pregnancy"
      ),
      (
        "# Bumetanide\nIt is contraindicated during pregnancy.",
        "bumetanide contraindicated_in pregnancy"
      ),
    ])
  func cautions(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected), "\(Reading.claims(text))")
  }

  @Test(
    "Interactions without a verb of their own",
    arguments: [
      (
        "# Doxepin\nThe maker notes potential interactions with opioids and alcohol.",
        ["doxepin interacts_with alcohol", "doxepin interacts_with opioid"]
      ),
      (
        "# Doxepin\nIt has additive effects with alcohol.",
        ["doxepin interacts_with alcohol"]
      ),
      (
        "# Doxepin\nNo drug interactions have been demonstrated.",
        ["not doxepin interacts_with drug"]
      ),
    ])
  func interactions(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("What raises the level of something is said of what stands before the colon")
  func labels() {
    let claims = Reading.claims(
      "# Simvastatin\n- Ketoconazole: increased plasma levels of simvastatin")
    #expect(claims.contains { $0.hasPrefix("ketoconazole") && $0.hasSuffix("simvastatin") })
    #expect(!claims.contains { $0.hasPrefix("simvastatin") })
  }

  @Test("An allergy to a substance forbids nothing with it")
  func allergens() {
    #expect(
      !Reading.claims(
        "# Doxepin\nDoxepin is contraindicated for people with hypersensitivity to either doxepin or lithium."
      ).contains { $0.contains("lithium") })
  }

  @Test(
    "What is refuted is denied",
    arguments: [
      "A review discredited concerns that ginger causes nausea.",
      "Trials refuted claims that ginger causes nausea.",
    ])
  func refuted(text: String) {
    #expect(Reading.claims(text).allSatisfy { $0.hasPrefix("not ") })
  }

  @Test("What is common or rare among side effects makes a profile, and examples make claims")
  func profiles() {
    #expect(
      Reading.claims("# Doxepin\nAdverse events were common.")
        == ["doxepin has_safety_profile unfavourable"])
    let claims = Reading.claims(
      "# Doxepin\nThere are serious side effects, including rash, changes in vision (retinopathy), and pancreatitis."
    )
    #expect(claims.contains("doxepin causes pancreatitis"), "\(claims)")
    #expect(claims.contains("doxepin causes changes in vision"), "\(claims)")
  }

  @Test("A list of troubles is no list of what they are with")
  func troubles() {
    let claims = Reading.claims(
      "# Doxepin\nSide effects include problems with vision, dizziness, and difficulty sleeping.")
    #expect(claims.contains("doxepin causes dizziness"), "\(claims)")
    #expect(claims.contains("doxepin causes vision problem"), "\(claims)")
  }

  @Test("Drugs of a kind are not the drug of the page")
  func kinds() {
    #expect(
      Reading.claims("# Doxepin\nThere are many prescription and over-the-counter drugs.") == [])
  }

  @Test("A maker gains approval for what it makes")
  func makers() {
    let claims = Reading.claims(
      "Acme gained FDA approval for doxepin in the treatment of insomnia.")
    #expect(claims == ["doxepin approved_for insomnia"])
  }

  @Test("An activity that is responsible for side effects is one of the substance")
  func responsible() {
    #expect(
      Reading.claims(
        "# Doxepin\nThis activity is responsible for the side effects of dry mouth and constipation."
      )
        == ["doxepin causes constipation", "doxepin causes dry mouth"])
  }

  @Test("Surgery that should not be had")
  func surgery() {
    #expect(
      Reading.claims("People with heart failure should not have surgery.").contains {
        $0.hasPrefix("surgery contraindicated_in heart failure")
      })
  }

  @Test("That something is metabolized says nothing without where, how or by what")
  func fate() {
    #expect(
      !Reading.claims("Melatonin is metabolized with a half-life of 40 minutes.").contains {
        $0.contains("affects")
      })
    #expect(
      Reading.claims("Melatonin is metabolized in the liver.").contains { $0.contains("affects") })
  }

  @Test(
    "Harms in the words of encyclopedias",
    arguments: [
      ("# Doxepin\nIt is known to have teratogenic effects.", "doxepin causes birth defect"),
      (
        "# Doxepin\nOverdoses have not been fatal but caused vomiting.",
        "doxepin causes vomiting [manner: overdoses]"
      ),
      (
        "# Doxepin\nSide effects include nausea, vomiting and, rarely, seizures.",
        "doxepin causes seizure"
      ),
      (
        "# Doxepin\nIt may lead to dizziness, weakness, and at high doses, delirium.",
        "high-dose doxepin causes delirium ?"
      ),
      (
        "# Doxepin\nIt is contraindicated in women who are pregnant.",
        "doxepin contraindicated_in pregnancy"
      ),
      (
        "# Doxepin\nUse during pregnancy is of unclear safety.",
        "doxepin needs_evidence pregnancy"
      ),
      (
        "# Doxepin\nGenerally safe, but may cause:\n- Headache",
        "doxepin has_safety_profile favourable"
      ),
      (
        "# Doxepin\nThe most common side effects of doxepin are:\n- Itching\n- Nausea",
        "doxepin causes itching"
      ),
    ])
  func harms(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected), "\(Reading.claims(text))")
  }
}
